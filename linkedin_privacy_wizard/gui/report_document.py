"""What stands in the report on paper, as rich text. Every word from outside is escaped."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkedin_privacy_wizard.domain.result import Result
from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.pages.summary import lines
from linkedin_privacy_wizard.gui.paper import STYLE
from linkedin_privacy_wizard.gui.report_words import limits, proved_words, site_words
from linkedin_privacy_wizard.gui.results import ORDER, story

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.report import Report
    from linkedin_privacy_wizard.domain.setting import LanguageCode
    from linkedin_privacy_wizard.gui.results import Story
    from linkedin_privacy_wizard.gui.widgets.line_section import Line

PICTURE_PLACE = "\N{OBJECT REPLACEMENT CHARACTER}"
_COLOURS = {
    Result.CHANGED: "#1b6638",
    Result.NEEDS_YOU: "#7a4a00",
    Result.NOT_CONFIRMED: "#9c2319",
    Result.ALREADY_RIGHT: "#0a6661",
    Result.NOT_OFFERED: "#4c5e5c",
}


def html_of(report: Report, catalog: Catalog, language: LanguageCode, *, picture: bool) -> str:
    """The whole report."""
    told = story(report, catalog)
    parts = [_head(report), _tiles(told)]
    if picture:
        parts.append(_heading(_say_before_and_now()) + f"<p>{PICTURE_PLACE}</p>")
    parts += [_result(told, result, language) for result in ORDER]
    parts += _asides(report, catalog, told, language)
    parts.append(_limits())
    return f"<html><head><style>{STYLE}</style></head><body>{''.join(parts)}</body></html>"


def title() -> str:
    """What the paper is called."""
    return QCoreApplication.translate("Report", "Your LinkedIn privacy settings")


def _say_before_and_now() -> str:
    return QCoreApplication.translate("Report", "Before and now")


def _head(report: Report) -> str:
    site = QCoreApplication.translate("Report", "Site: {site}").format(site=site_words(report))
    return (
        f"<h1>{escape(title())}</h1><p>{escape(proved_words(report))}</p>"
        f'<p class="quiet">{escape(site)}</p>'
    )


def _tiles(told: Story) -> str:
    cells = "".join(
        f'<td class="tile" width="20%" align="center">'
        f'<span style="font-size: 20pt; font-weight: 600; color: {_COLOURS[result]}">'
        f"{len(told.results[result])}</span><br/>{escape(messages.result(result))}</td>"
        for result in ORDER
    )
    return f'<table width="100%" cellspacing="4" cellpadding="8"><tr>{cells}</tr></table>'


def _result(told: Story, result: Result, language: LanguageCode) -> str:
    shown = [lines.result_line(line, language) for line in told.results[result]]
    if not shown:
        return ""
    heading = f"{messages.result(result)} ({len(shown)})"
    return _heading(heading) + _quiet(messages.result_sentence(result)) + _table(shown)


def _asides(report: Report, catalog: Catalog, told: Story, language: LanguageCode) -> Iterator[str]:
    moved = [lines.knock_on_line(event, catalog, language) for event in report.knock_on]
    yield _aside(QCoreApplication.translate("Report", "Moved by another change"), moved)
    look = [lines.look_line(line, language) for line in told.look]
    yield _aside(QCoreApplication.translate("Report", "For you to look at"), look)
    unread = [lines.unread_line(line, language) for line in told.unread]
    yield _aside(QCoreApplication.translate("Report", "Could not be read"), unread)
    unknown = [lines.unknown_line(event) for event in report.unknown]
    yield _aside(QCoreApplication.translate("Report", "Not known to the wizard yet"), unknown)
    left = [lines.left_line(line, language) for line in told.left]
    yield _aside(QCoreApplication.translate("Report", "Left as it was"), left)


def _aside(heading: str, shown: list[Line]) -> str:
    return _heading(f"{heading} ({len(shown)})") + _table(shown) if shown else ""


def _table(shown: list[Line]) -> str:
    if any(line.moved for line in shown):
        head = "".join(
            f"<th>{escape(words)}</th>"
            for words in (
                QCoreApplication.translate("Report", "Setting"),
                QCoreApplication.translate("Report", "Before"),
                QCoreApplication.translate("Report", "Now"),
            )
        )
        rows = "".join(_moved_row(line) for line in shown)
        return _framed(f"<thead><tr>{head}</tr></thead>{rows}")
    # A table for each, so that none is torn apart at the end of a page.
    return "".join(_framed(_words_row(line)) for line in shown)


def _moved_row(line: Line) -> str:
    before, after = line.moved or ("", "")
    return (
        f'<tr><td width="56%">{escape(line.name)}</td><td width="22%">{escape(before)}</td>'
        f'<td width="22%"><b>{escape(after)}</b></td></tr>'
    )


def _words_row(line: Line) -> str:
    if not line.words:
        return f'<tr><td colspan="2"><b>{escape(line.name)}</b></td></tr>'
    words = "<br/>".join(escape(part).replace("\n", "<br/>") for part in line.words)
    return f'<tr><td width="40%"><b>{escape(line.name)}</b></td><td width="60%">{words}</td></tr>'


def _framed(rows: str) -> str:
    return (
        '<table width="100%" cellspacing="0" cellpadding="4" '
        f'style="border-collapse: collapse">{rows}</table>'
    )


def _limits() -> str:
    heading = QCoreApplication.translate("Report", "What this does not mean")
    return _heading(heading) + _list(limits())


def _list(sentences: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(sentence)}</li>' for sentence in sentences)}</ul>"


def _heading(words: str) -> str:
    return f"<h2>{escape(words)}</h2>"


def _quiet(words: str) -> str:
    return f'<p class="quiet">{escape(words)}</p>'
