"""The rows of a section page, in markup of many kinds."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from tests.fakes.foreign_site.member import words_of

if TYPE_CHECKING:
    from tests.fakes.foreign_site.look import Look, PageLook
    from tests.fakes.foreign_site.member import Member, SettingPage, Thing

CHEVRON = '<svg width="12" height="12"><title>Chevron</title><path d="M0 0L6 6"/></svg>'


def title_of(page: SettingPage, number: int, look: Look) -> str:
    """The page's title in the language of the site."""
    if look.language == "en":
        return page.title
    words = words_of(look.language)
    titles: dict[str, str] = words["titles"]
    return titles.get(page.id, f"{words['generic']} {number + 1}")


def shown(page: SettingPage, member: Member, look: Look) -> str:
    """The words at the right of a row."""
    if page.shows is not None:
        return page.shows
    if len(page.things) != 1:
        return ""
    thing = page.things[0]
    return state_words(thing, str(member.truth[thing.id]), look)


def state_words(thing: Thing, value: str, look: Look) -> str:
    """The words for a value, in the language of the site."""
    words = words_of(look.language)
    for choice in thing.choices:
        if choice.id == value:
            return choice_words(choice.code, choice.words, look)
    return str(words["on"] if value == "on" else words["off"])


def choice_words(code: str, english: str, look: Look) -> str:
    """The words of a choice; in another language those nobody translated are made up."""
    if look.language == "en":
        return english
    words = words_of(look.language)
    choices: dict[str, str] = words["choices"]
    return choices.get(code, f"{words['generic']} «{len(english)}»")


def link_to(path: str, style: str, origin: str) -> str:
    """The same page, spelled in one of the ways that settings pages are linked in."""
    if style == "absolute":
        return origin + path
    if style == "query":
        return f"{path}?li_theme=light&amp;trk=settings"
    if style == "slash":
        return path + "/"
    if style == "other" and path.startswith("/mypreferences/d/settings/"):
        return path.replace("/d/settings/", "/d/")
    if style == "other" and path.startswith("/mypreferences/d/"):
        return path.replace("/d/", "/d/settings/")
    return path


def row(title: str, value: str, href: str, look: Look, style: PageLook) -> str:
    """One row."""
    words = words_of(look.language)
    name, held = escape(title), escape(value)
    if style.row == "around":
        return (
            f'<li><a class="row" href="{href}"><div><p>{name}</p><p class="sub">…</p></div>'
            f'<div class="right"><span>{held}</span>{CHEVRON}'
            f'<span class="vh">{words["change"]}</span></div></a></li>'
        )
    if style.row == "split":
        first, _, rest = held.partition(" ")
        return (
            f'<li><a href="{href}"><i class="icon">{CHEVRON}</i><div>{name}</div>'
            f'<div class="v"><b>{first}</b> {rest}</div></a></li>'
        )
    if style.row == "twice":
        return (
            f'<div class="row"><a href="{href}"><span>{name}</span></a>'
            f'<a href="{href}{"&amp;" if "?" in href else "?"}from=value">'
            f'<span aria-hidden="true">{held}</span><span class="vh">{held}</span></a></div>'
        )
    if style.row == "heading":
        return f'<div class="row"><h4><a href="{href}">{name}</a></h4><p>{held}</p></div>'
    if style.row == "list":
        return f'<dl><dt><a href="{href}">{name}</a></dt><dd>{held}</dd></dl>'
    if style.row == "prose":
        other = words["off"] if value == words["on"] else words["on"]
        return (
            f'<li><a href="{href}"><div>{name}</div><div class="sub">'
            f"Most members turn this <b>{other}</b> for good.</div></a></li>"
        )
    if style.row == "flat":
        return f'<a href="{href}">{name}</a> <span>{held}</span><br>'
    if style.row == "parts":
        return (
            f'<x-row><template shadowrootmode="open"><div><a href="{href}"><slot name="t"></slot>'
            f'</a><slot name="v"></slot></div></template><span slot="t">{name}</span>'
            f'<em slot="v">{held}</em></x-row>'
        )
    return f'<li><a href="{href}"><div><span>{name}</span></div></a><span>{held}</span></li>'
