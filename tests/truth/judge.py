"""An opinion of its own on every claim: it asks the account, and none of the program's beliefs.

A claim is judged by what the account held when it could last have been seen: a fresh page after
the last press. What the account does by itself afterwards makes no earlier claim false.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.report import report
from linkedin_privacy_wizard.domain.result import Outcome, Reason, Result
from linkedin_privacy_wizard.storage.history import HistoryDamaged
from tests.truth.account import By
from tests.truth.site import UNKNOWN_QUESTION

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.storage.history import History
    from tests.truth.account import Account, Write
    from tests.truth.site import TruthSite
    from tests.truth.story import Wishes
    from tests.truth.witness import Run
    from tests.truth.wizard import Wizard

# What cannot be taken back, written from what is publicly known: the values that do it.
FOR_GOOD = {
    "profile-viewing": {"semi", "private"},
    "followers": {"connections"},
    "job-save-resumes": {"off"},
}
NOT_TO_BE_OPENED = ("close-accounts", "hibernate", "change-password", "premium", "/feed", "/in/")


class Judge:
    """Collects what is false, in words."""

    def __init__(self, account: Account, site: TruthSite, wishes: Wishes) -> None:
        self._account, self._site, self._wishes = account, site, wishes
        self._false: list[str] = []

    def take_false(self) -> list[str]:
        """All that was false since it was last asked."""
        told, self._false = self._false, []
        return told

    def hear_report(self, wizard: Wizard, *, last: bool = False) -> None:
        """Judge a wizard that stands still: what it says, what it did, and what it has kept."""
        run = wizard.run
        if run is None or not run.heard:
            return
        told = report(wizard.state.events)
        self._judge_run(run, told)
        events = wizard.history.runs()[-1].events
        if last and not wizard.state.trouble:
            said = [event for event in wizard.state.events if not isinstance(event, e.Looking)]
            self._must(list(events) == said, "the history holds another run than was shown")
        self._judge_outcomes(run, report(events))

    def claims_of(self, wizard: Wizard) -> Counter[str]:
        """How many claims of each kind the last run of a wizard has made."""
        return _claims(report(wizard.state.events)) if wizard.run else Counter()

    def judge_what_is_left(self, history: History, run: Run | None) -> Counter[str]:
        """Judge what a program that was killed has left: its file, and nothing else."""
        try:
            runs = history.runs()
        except HistoryDamaged as error:
            self._false.append(f"the history cannot be read: {error}")
            return Counter()
        if run is None or not runs:
            self._must(run is None or not run.heard, "a run is not in the history")
            return Counter()
        told = report(runs[-1].events)
        if run.heard:
            self._judge_run(run, told)
        for write in self._writes_of(run):
            kept = told.outcomes.get(write.setting)
            self._must(
                kept is not None and kept.before is not None and kept.result is not None,
                f"{write.setting} was pressed, and the history does not tell",
            )
        return _claims(told)

    # What was done.

    def _judge_run(self, run: Run, told: Report) -> None:
        for moment, event in run.heard:
            self._judge_word(run, moment, event)
        for write in self._writes_of(run):
            self._judge_press(run, write)
        self._must(not self._site.strays, f"pressed beside the setting: {self._site.strays}")
        unknown = [asked for asked in self._site.answered if asked == UNKNOWN_QUESTION[0]]
        self._must(not unknown, "answered a question that nobody knows")
        for path in self._site.loads:
            self._must(not any(part in path for part in NOT_TO_BE_OPENED), f"opened {path}")
        self._judge_outcomes(run, told)

    def _writes_of(self, run: Run) -> list[Write]:
        return [w for w in self._account.writes if w.by is By.WIZARD and w.moment >= run.began]

    def _judge_press(self, run: Run, write: Write) -> None:
        name = write.setting
        by_hand = run.guided_since is not None and write.moment >= run.guided_since
        self._must(not by_hand, f"{name} was pressed while the person was guided")
        wanted = (run.agreed or {}).get(name)
        if wanted is None:
            self._false.append(f"{name} was pressed, and nobody had agreed to it")
            return
        self._judge_wish(name, wanted)
        self._must(_leads_to(write, wanted), f"{name} was pressed to {write.after}, not {wanted}")
        noted = write.noted.get(name, [])
        begun = [m for m, x in run.said(e.ChangeStarted) if x.setting == name and m <= write.moment]  # type: ignore[union-attr]
        true = self._account.held(name, begun[-1], begun[-1]) if begun else set()
        self._must(
            bool(noted) and noted[-1] in true, f"{name}: {true} was not on disk, but {noted}"
        )
        if wanted in FOR_GOOD.get(name, ()):
            self._must(name in run.ticked, f"{name} was pressed without the tick")
            self._must(name in self._wishes.ticked, f"{name} was ticked by nobody")

    def _judge_wish(self, name: str, wanted: str) -> None:
        """Only what the person chose, where they chose for themselves."""
        own = self._wishes.own
        if name in own and self._wishes.acts == ("job",):
            self._must(own[name] == wanted, f"{name}: {wanted} instead of the wish {own[name]}")

    # What was said.

    def _judge_word(self, run: Run, moment: int, event: e.Event) -> None:
        """A word said while the work went on: true when it was said."""
        held, since = self._account.held, self._last_press(run, moment)
        match event:
            case e.SettingRead(name, value) | e.ChangeNotKept(name, value):
                true = held(name, moment, moment)
                self._must(value in true, f"{name} was read as {value}, and is {true}")
            case e.ChangeVerified(name, value):
                true = held(name, since, moment)
                self._must(value in true, f"{name} was proved as {value}, and was {true}")
            case e.KnockOn(name, before, after):
                earlier, later = held(name, run.began, moment), held(name, since, moment)
                self._must(before in earlier and after in later, f"{name} did not move: {event}")
            case e.SettingMissing(name):
                self._must(not self._site.places.offers(name), f"{name} is offered")
            case _:
                pass

    def _judge_outcomes(self, run: Run, told: Report) -> None:
        for name, outcome in told.outcomes.items():
            self._judge_outcome(run, told, name, outcome)

    def _judge_outcome(self, run: Run, told: Report, name: str, outcome: Outcome) -> None:
        now, held = self._account.now, self._account.held
        since = self._last_press(run, now)
        match outcome.result:
            case Result.CHANGED:
                true, before = held(name, since, now), held(name, run.began, now)
                self._must(
                    outcome.wanted in true, f"{name}: changed to {outcome.wanted}, is {true}"
                )
                self._must(
                    outcome.before in before and outcome.before != outcome.wanted,
                    f"{name}: changed from {outcome.before}, was {before}",
                )
                self._must(outcome.after == outcome.wanted, f"{name}: changed, to {outcome.after}")
            case Result.ALREADY_RIGHT:
                proved = told.proved_at is not None and self._proved_after(run, since)
                true = held(name, since if proved else self._read_at(run, name), now)
                self._must(outcome.wanted in true, f"{name}: right as {outcome.wanted}, is {true}")
            case Result.NOT_OFFERED:
                self._must(not self._site.places.offers(name), f"{name}: it is offered")
            case Result.NEEDS_YOU | Result.NOT_CONFIRMED:
                self._must(isinstance(outcome.reason, Reason), f"{name}: no reason is given")
            case None:
                self._must(outcome.wanted is None, f"{name}: nothing is said of a wish")
        if outcome.after is not None:
            true = held(name, run.began, now)
            self._must(outcome.after in true, f"{name}: said to be {outcome.after}, was {true}")

    def _last_press(self, run: Run, until: int) -> int:
        """The moment right after the last press of a run, or its beginning."""
        ours = (w for w in self._account.writes if run.began <= w.moment < until)
        return max((w.done for w in ours), default=run.began)

    def _read_at(self, run: Run, name: str) -> int:
        read = [m for m, x in run.said(e.SettingRead) if x.setting == name]  # type: ignore[union-attr]
        return read[-1] if read else run.began

    def _proved_after(self, run: Run, moment: int) -> bool:
        """Whether a proof has come to its end after that moment."""
        ends = run.said(e.StageEnded)
        return any(x.stage is e.Stage.PROVE and x.whole and m >= moment for m, x in ends)  # type: ignore[union-attr]

    def _must(self, holds: bool, words: str) -> None:  # noqa: FBT001 - it reads as a sentence
        if not holds and words not in self._false:
            self._false.append(words)


def _leads_to(write: Write, wanted: str) -> bool:
    """Whether a press leads to what was agreed: boxes of a group one by one."""
    if "/" not in f"{write.before}{write.after}" and write.after not in ("all", "none"):
        return write.after == wanted
    return write.before != wanted


def _claims(told: Report) -> Counter[str]:
    return Counter(o.result.value for o in told.outcomes.values() if o.result is not None)
