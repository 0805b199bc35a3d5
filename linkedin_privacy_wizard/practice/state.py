"""What the running pretend site knows: the account, its faults, and what has been asked."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from aiohttp import web

from linkedin_privacy_wizard.practice.account import Account, Value, sample_account
from linkedin_privacy_wizard.practice.faults import Faults


@dataclass
class SiteState:
    """The whole state of one pretend site; tests read it and may change it at any time.

    `account` is that of whoever signed in last; `others` are those of more members, by the address
    that they sign in with. Any other address is the first member's.
    """

    account: Account = field(default_factory=sample_account)
    faults: Faults = field(default_factory=Faults)
    requests: list[tuple[str, str]] = field(default_factory=list)
    page_loads: int = 0
    presses: list[tuple[str, str, Value]] = field(default_factory=list)
    sessions: set[str] = field(default_factory=set)
    awaiting_proof: set[str] = field(default_factory=set)
    sign_in_attempts: int = 0
    lost_because_of: Faults | None = None
    asked_because_of: Faults | None = None
    others: dict[str, Account] = field(default_factory=dict)
    first: Account | None = None

    def is_member(self, request: web.Request) -> bool:
        """Whether the request comes from somebody who is signed in."""
        return request.cookies.get("li_at", "") in self.sessions

    def must_prove(self, request: web.Request) -> bool:
        """Whether the member has to prove who they are before anything else is shown.

        The session ends with the question; the answer opens another one.
        """
        limit = self.faults.proof_asked_after
        if limit is None or self.page_loads < limit:
            return False
        if self.asked_because_of is self.faults:
            return request.cookies.get(PENDING, "") in self.awaiting_proof
        self.asked_because_of = self.faults
        self.sessions.discard(request.cookies.get("li_at", ""))
        return True

    def show_pages_of(self, address: str) -> None:
        """From now on the pages are those of the member who signs in with that address."""
        self.first = self.first or self.account
        self.account = self.others.get(address.casefold(), self.first)

    def open_session(self) -> str:
        """Sign somebody in; returns the session's secret."""
        session = secrets.token_urlsafe(24)
        self.sessions.add(session)
        return session

    def lose_session_if_due(self) -> None:
        """Sign everybody out once the fault's number of pages has been served."""
        limit = self.faults.session_lost_after
        if limit is None or self.page_loads < limit or self.lost_because_of is self.faults:
            return
        self.lost_because_of = self.faults
        self.sessions.clear()


PENDING = "practice_pending"
STATE = web.AppKey("state", SiteState)
