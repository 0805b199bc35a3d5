"""A list to work through by hand, as rich text: it needs paper and no program.

The list is in the order of LinkedIn's own sections, so that nobody opens one of them twice.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.setting import Category, Kind
from linkedin_privacy_wizard.domain.value import option_of
from linkedin_privacy_wizard.gui import by_hand, messages
from linkedin_privacy_wizard.gui.dates import day_words
from linkedin_privacy_wizard.gui.paper import STYLE
from linkedin_privacy_wizard.gui.values import value_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date, datetime

    from linkedin_privacy_wizard.domain.checklist import Checklist, Item
    from linkedin_privacy_wizard.domain.setting import LanguageCode, Setting

BOX = "checklist:box"
TICKED = "checklist:ticked"
_BOX_SIZE = 13
_FRAME = '<table width="100%" cellspacing="0" cellpadding="4" style="border-collapse: collapse">'


def title() -> str:
    """What the paper is called."""
    return QCoreApplication.translate("Checklist", "LinkedIn privacy, by hand")


def html_of(listed: Checklist, made: date, language: LanguageCode) -> str:
    """The whole list. `made` is the day on the paper."""
    parts = [_head(made, listed.seen), *_todo(listed, language)]
    parts += _look(listed, language)
    parts += _right(listed, language)
    parts.append(_end())
    return f"<html><head><style>{STYLE}</style></head><body>{''.join(parts)}</body></html>"


def _head(made: date, seen: datetime | None) -> str:
    day = QCoreApplication.translate("Checklist", "Made on {day}.").format(day=day_words(made))
    now = _now(seen)
    steps = "".join(f"<li>{escape(step)}</li>" for step in _how())
    return (
        f"<h1>{escape(title())}</h1><p>{escape(day)} {escape(now)}</p>"
        f"<h2>{escape(QCoreApplication.translate('Checklist', 'How to use this list'))}</h2>"
        f"<ol>{steps}</ol>"
    )


def _now(seen: datetime | None) -> str:
    if seen is None:
        return QCoreApplication.translate(
            "Checklist", "Nobody has looked at your page yet. So “Now” is for you to fill in."
        )
    words = QCoreApplication.translate("Checklist", "“Now” is what LinkedIn showed on {day}.")
    return words.format(day=day_words(seen.astimezone().date()))


def _how() -> tuple[str, ...]:
    return (
        by_hand.first_step(),
        QCoreApplication.translate("Checklist", "Go to the section named above each table."),
        QCoreApplication.translate(
            "Checklist", "Open each setting by its title. Set it as the list says. Tick the box."
        ),
        QCoreApplication.translate(
            "Checklist", "At the end load the page again. Check that it shows what you set."
        ),
    )


def _todo(listed: Checklist, language: LanguageCode) -> Iterator[str]:
    for category in Category:
        items = [item for item in listed.todo if item.setting.category is category]
        if items:
            yield _section(messages.category(category), len(items))
            # A table for each, so that none is torn apart at the end of a page.
            yield f"{_FRAME}{_columns()}</table>"
            yield from (_item(item, language) for item in items)


def _columns() -> str:
    names = (
        "",
        QCoreApplication.translate("Checklist", "Setting"),
        QCoreApplication.translate("Checklist", "Now"),
        QCoreApplication.translate("Checklist", "Set it to"),
    )
    return f"<tr>{_row(names, lambda words: f'<b>{escape(words)}</b>')}</tr>"


def _row(cells: Iterable[str], dressed: Callable[[str], str]) -> str:
    widths = ("5%", "59%", "16%", "20%")
    return "".join(
        f'<td width="{width}">{dressed(cell)}</td>'
        for width, cell in zip(widths, cells, strict=True)
    )


def _item(item: Item, language: LanguageCode) -> str:
    now = value_words(item.setting, item.now, language) if item.now is not None else "……………"
    wanted = value_words(item.setting, item.wanted, language)
    cells = (_box(BOX), _what(item, language), escape(now), f"<b>{escape(wanted)}</b>")
    return f"{_FRAME}<tr>{_row(cells, str)}</tr></table>"


def _what(item: Item, language: LanguageCode) -> str:
    """Its name, the way to it, and what comes of it."""
    setting = item.setting
    text = setting.words(language)
    said = text.options.get(option_of(item.wanted))
    lines = [f"<b>{escape(text.name)}</b>", escape(_way(item, language))]
    if said is not None:
        lines.append(f'<span class="quiet">{escape(said.says)}</span>')
    for effect in setting.effects_of(option_of(item.wanted)):
        words = QCoreApplication.translate("Checklist", "Take care: {effect}")
        lines.append(escape(words.format(effect=text.side_effects.get(effect.id, effect.id))))
    return "<br/>".join(lines)


def _way(item: Item, language: LanguageCode) -> str:
    opened = by_hand.open_step(item.setting, language)
    # Where it has one control without a name, what is to be set stands beside it already.
    if item.setting.kind is not Kind.TICKS and not item.setting.labels:
        return opened
    return f"{opened} {by_hand.last_step(item.setting, item.wanted, language)}"


def _look(listed: Checklist, language: LanguageCode) -> Iterator[str]:
    if not listed.look:
        return
    yield _section(QCoreApplication.translate("Checklist", "For you to look at"), len(listed.look))
    for setting in listed.look:
        yield f"{_FRAME}<tr>{_look_row(setting, language)}</tr></table>"


def _look_row(setting: Setting, language: LanguageCode) -> str:
    text = setting.words(language)
    words = "<br/>".join(
        (
            f"<b>{escape(text.name)}</b>",
            escape(by_hand.where(setting, language)),
            f'<span class="quiet">{escape(text.suggest)}</span>',
        )
    )
    return f'<td width="5%">{_box(BOX)}</td><td width="95%">{words}</td>'


def _right(listed: Checklist, language: LanguageCode) -> Iterator[str]:
    if not listed.right:
        return
    heading = QCoreApplication.translate("Checklist", "As you want it already")
    yield _section(heading, len(listed.right))
    for item in listed.right:
        value = value_words(item.setting, item.wanted, language)
        name = escape(item.setting.words(language).name)
        cells = f'<td width="75%">{name}</td><td width="20%">{escape(value)}</td>'
        yield f'{_FRAME}<tr><td width="5%">{_box(TICKED)}</td>{cells}</tr></table>'


def _section(words: str, count: int) -> str:
    return f"<h2>{escape(words)} ({count})</h2>"


def _box(kind: str) -> str:
    return f'<img src="{kind}" width="{_BOX_SIZE}" height="{_BOX_SIZE}"/>'


def _end() -> str:
    words = QCoreApplication.translate(
        "Checklist",
        "LinkedIn can add, move or rename settings. If one is missing, skip it. You may not have "
        "all of them.",
    )
    return f'<p class="quiet" style="margin-top: 18px">{escape(words)}</p>'
