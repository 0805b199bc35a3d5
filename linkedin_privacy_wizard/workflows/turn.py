"""One setting's turn in being guided: its page, what is seen there, and the person's word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.result import Reason
from linkedin_privacy_wizard.domain.sight import Moment, Shape, Sight
from linkedin_privacy_wizard.domain.trouble import SignedOut
from linkedin_privacy_wizard.linkedin import dialogs, sights
from linkedin_privacy_wizard.linkedin.addresses import help_path, is_help_path, path_of
from linkedin_privacy_wizard.linkedin.signs import trouble_of
from linkedin_privacy_wizard.workflows.pages import confirmed_paths, is_at, see, sighting_of
from linkedin_privacy_wizard.workflows.ports import Word

if TYPE_CHECKING:
    from linkedin_privacy_wizard.domain.plan import Change
    from linkedin_privacy_wizard.linkedin.page import Button, PageView
    from linkedin_privacy_wizard.workflows.pages import Sighting
    from linkedin_privacy_wizard.workflows.ports import Job, Show

LOOK_EVERY_S = 0.4
SEEN_FOR_S = 1.0


class Way(Enum):
    """Where to go from a setting."""

    ON = "on"
    BACK = "back"


@dataclass(slots=True)
class Turn:
    """One setting of the list. It may be taken again: the person can come back to it."""

    change: Change
    number: int
    of: int
    job: Job
    show: Show
    _begun: bool = False
    _first: Sighting | None = None
    _homes: tuple[str, ...] = ()
    _helped: bool = False
    _once_more: bool = False

    async def take(self, listed: str | None, *, once_more: bool) -> Way:
        """Show the setting until it is as wanted, or left. `once_more` for one gone back to.

        What is right already is passed over, but not under the eyes of somebody who came back
        to look at it.
        """
        await self.job.gate.passage()
        await self.job.gate.word(0)  # what was said of another setting is not said of this one
        await self.job.emit(e.Looking(self.change.setting.id))
        await self._open(listed)
        right = self._first is not None and self._first.value == self.change.wanted
        self._once_more = once_more and right
        if right and not once_more:
            await self.job.emit(e.ChangeNotNeeded(self.change.setting.id))
            return Way.ON
        if not right:
            await self._begin()
        return await self._watch(listed)

    async def _open(self, listed: str | None) -> None:
        self._helped = False
        self.show(self._opening)
        self._first = await see(self.job.site, self.change.setting, listed)
        self._homes = (listed,) if listed else confirmed_paths(self.change.setting)
        if self._first is not None and self._first.at_home:
            self._homes = (*self._homes, self._first.view.url)

    async def _begin(self) -> None:
        """Keep the old value before the person can press."""
        if self._begun:
            return
        self._begun = True
        change, first = self.change, self._first
        seen = change.wanted if first is None else first.value
        is_old = not isinstance(seen, Reason) and seen != change.wanted
        before = seen if is_old else change.before
        rank = None if first is None else first.rank
        await self.job.emit(e.ChangeStarted(change.setting.id, before, change.wanted, rank))

    async def _watch(self, listed: str | None) -> Way:
        """Look again and again until the value is right, or the person has a word.

        The person may go to other pages meanwhile; what those show is not this setting's value.
        """
        while True:
            await self.job.gate.passage()
            sight = await self._look()
            if sight.moment is Moment.ASKED and self._once_more:
                self._once_more = False  # it has moved: the person is asked after all
                await self._begin()
            self.show(sight)
            if sight.moment is Moment.SEEN:
                await self.job.emit(e.ChangePressed(self.change.setting.id))
                word = await self.job.gate.word(SEEN_FOR_S)
                return Way.BACK if word is Word.BACK else Way.ON
            word = await self.job.gate.word(LOOK_EVERY_S)
            if word is not None and (way := await self._answer(word, listed)) is not None:
                return way

    async def _answer(self, word: Word, listed: str | None) -> Way | None:
        """Do what the person asks for; None where the setting is still at hand."""
        setting = self.change.setting
        match word:
            case Word.BACK:
                return Way.BACK
            case Word.SKIP:
                await self._leave_out()
                return Way.ON
            case Word.SET:
                if not self._once_more:
                    await self.job.emit(e.ChangePressed(setting.id))
                return Way.ON
            case Word.RETURN:
                await self._open(listed)
            case Word.HELP:
                self._helped = True
                if setting.help:
                    await self.job.site.open(help_path(setting.help), lambda _seen: True)
            case _:
                assert_never(word)
        return None

    async def _leave_out(self) -> None:
        if not self._once_more:
            reason = Reason.NOT_FOUND if self._was_missing else Reason.LEFT_OUT
            await self.job.emit(e.ChangeSkipped(self.change.setting.id, reason))

    async def _look(self) -> Sight:
        """What the page in the window says of the setting now."""
        view = await self._looked()
        at_home = any(is_at(view, home) for home in self._homes)
        sighting = sighting_of(self.change.setting, view, at_home=at_home)
        if sighting.value != self.change.wanted:
            return self._sight(self._moment(sighting), sighting)
        moment, button = await self._settled()
        if button is not None:
            return replace(self._opening, moment=moment, shape=Shape.BUTTON, box=button.box)
        return self._sight(moment, sighting)

    async def _looked(self) -> PageView:
        view = await self.job.site.look(lambda _seen: True)
        _raise_trouble(view)
        return view

    async def _settled(self) -> tuple[Moment, Button | None]:
        """Whether the page has taken the wanted value in, or waits for something else."""
        if self._once_more:
            return Moment.STANDS, None
        if await self.job.site.saved():
            return Moment.SEEN, None
        view = await self._looked()
        if self._first is not None and dialogs.new_dialog(self._first.view, view) is not None:
            return Moment.ANSWER, None
        save = dialogs.save_button(view)
        return (Moment.SEEN if save is None else Moment.SAVE), save

    def _moment(self, sighting: Sighting) -> Moment:
        """What there is to say while the value is another one, or cannot be told."""
        is_there = not isinstance(sighting.found, Reason)
        if self._helped and not (is_there and self._went_for_help):
            return Moment.LOST
        self._helped = False
        if is_there:
            return Moment.ASKED
        if sighting.at_home:
            return Moment.UNTOLD
        return Moment.MISSING if self._was_missing else Moment.ELSEWHERE

    def _sight(self, moment: Moment, sighting: Sighting) -> Sight:
        sight = replace(self._opening, moment=moment)
        found = sighting.found
        if isinstance(found, Reason) or moment is Moment.LOST:
            return sight
        return replace(
            sight,
            value=None if isinstance(sighting.value, Reason) else sighting.value,
            shape=sights.shape_of(self.change.setting, found),
            box=sights.place_of(found),
            boxes=len(found.controls),
        )

    @property
    def _opening(self) -> Sight:
        return Sight(self.change.setting.id, Moment.OPENING, self.number, self.of)

    @property
    def _went_for_help(self) -> bool:
        """Whether the person was led away from the page to read."""
        return bool(self.change.setting.help)

    @property
    def _was_missing(self) -> bool:
        """Whether LinkedIn led elsewhere, or nowhere, instead of to the setting."""
        return self._first is None or self._first.is_absent


def _raise_trouble(view: PageView) -> None:
    """Trouble of the session, wherever the person has gone. Help may be read by anybody."""
    trouble = trouble_of(view)
    if isinstance(trouble, SignedOut) and is_help_path(path_of(view.url)):
        return
    if trouble is not None:
        raise trouble
