"""How an account is drawn: plain rows and controls, as a browser would tell them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.linkedin.page import Choice, Control, ControlKind, Row
from tests.fakes.foreign_site.controls import label_of
from tests.fakes.foreign_site.member import words_of
from tests.fakes.foreign_site.rows import choice_words, link_to, shown, state_words, title_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fakes.foreign_site.look import Look, PageLook
    from tests.fakes.foreign_site.member import Member, SettingPage, State, Thing

    Handle = Callable[[str, Thing, State | None], str]

ORIGIN = "https://www.linkedin.com"
_TWO_WAY = {
    "input": ControlKind.SWITCH,
    "button": ControlKind.SWITCH,
    "div": ControlKind.SWITCH,
    "nested": ControlKind.SWITCH,
    "slider": ControlKind.BOX,
    "checkbox": ControlKind.BOX,
}


@dataclass(frozen=True)
class Pen:
    """Draws the controls of one page. `handle` makes what a press on something gets hold of."""

    look: Look
    style: PageLook
    handle: Handle
    locked: bool = False
    mute: bool = False
    opened: frozenset[str] = frozenset()

    def control(self, thing: Thing, state: State, number: int) -> list[Control]:
        """One control, or the boxes of a group."""
        if isinstance(state, list):
            return [self._box(thing, state, place) for place in range(len(state))]
        if thing.choices:
            return [self._choice(thing, state, number)]
        return [self._switch(thing, state, number)]

    def _keys(self, thing: Thing, number: int) -> tuple[str, ...]:
        return (thing.key,) if self.look.keys else (f":r{number}:",)

    def _switch(self, thing: Thing, state: str, number: int) -> Control:
        ref = self.handle(f"{number}", thing, "off" if state == "on" else "on")
        names = (label_of(thing, number, self.look),)
        words = words_of(self.look.language)
        if self.style.switch == "radios":
            choices = tuple(
                Choice(self.handle(f"{number}.{each}", thing, each), code, words[each], told)
                for each, code in (("on", "true"), ("off", "false"))
                for told in [each == state and not self.mute]
            )
            keys = self._keys(thing, number)
            return Control(
                ref, ControlKind.RADIOS, keys, names, choices=choices, disabled=self.locked
            )
        if self.style.switch == "artdeco":
            told = "" if self.mute else words[state]
            return Control(ref, ControlKind.SWITCH, (), names, shown=told, disabled=self.locked)
        kind = _TWO_WAY[self.style.switch]
        on = None if self.mute else state == "on"
        keys = () if self.style.switch == "div" else self._keys(thing, number)
        return Control(ref, kind, keys, names, on=on, disabled=self.locked)

    def _box(self, thing: Thing, state: list[bool], place: int) -> Control:
        other = [on is not (at == place) for at, on in enumerate(state)]
        ref = self.handle(f"box{place}", thing, other)
        on = None if self.mute else state[place]
        return Control(
            ref, ControlKind.BOX, names=(thing.boxes[place],), on=on, disabled=self.locked
        )

    def _choice(self, thing: Thing, state: str, number: int) -> Control:
        kind = self.style.choice
        menu = kind in ("menu", "select")
        closed = kind == "menu" and thing.id not in self.opened
        ref = self.handle(f"{number}", thing, None)
        choices = () if closed else tuple(self._choices(thing, state, number))
        return Control(
            ref,
            ControlKind.MENU if menu else ControlKind.RADIOS,
            self._keys(thing, number) if kind != "group" else (),
            (label_of(thing, number, self.look),),
            choices=choices,
            shown=state_words(thing, state, self.look) if closed and not self.mute else "",
            disabled=self.locked,
        )

    def _choices(self, thing: Thing, state: str, number: int) -> list[Choice]:
        kind = self.style.choice
        return [
            Choice(
                self.handle(f"{number}.{choice.id}", thing, choice.id),
                {"native": choice.code, "select": choice.code, "described": str(place)}.get(
                    kind, ""
                ),
                choice_words(choice.code, choice.words, self.look),
                chosen=choice.id == state and not self.mute,
                more=(f"How it looks to others, number {place}",) if kind == "described" else (),
            )
            for place, choice in enumerate(thing.choices)
        ]


def row_of(
    page: SettingPage, member: Member, look: Look, number: int, *, fault: str | None, path: str
) -> list[Row]:
    """The row of a page, or the two of it."""
    style = look.of(number, page.id)
    words = words_of(look.language)
    title = title_of(page, number, look)
    if fault in ("renamed", "renamed-and-moved"):
        title = f"Another name for {page.id}"
    told = [shown(page, member, look)]
    if fault == "no-value":
        told = []
    if fault == "prose" or style.row == "prose":
        told = [f"Most members turn this {words['off']} for good."]
    if style.row == "around":
        told = ["…", *told, words["change"]]
    link = path_in(link_to(path, style.link, ORIGIN))
    row = Row(link, title, tuple(each for each in told if each))
    return [row, Row(link, title)] if fault == "twice" or style.row == "twice" else [row]


def path_in(link: str) -> str:
    """The path that a link leads to, as a browser tells it."""
    return link.removeprefix(ORIGIN).partition("?")[0].rstrip("/")
