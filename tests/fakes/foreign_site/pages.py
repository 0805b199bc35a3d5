"""The pages of the little site: what is around the content, the sections, the settings."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any

from tests.fakes.foreign_site.controls import control
from tests.fakes.foreign_site.member import HERE, sections, words_of
from tests.fakes.foreign_site.rows import choice_words, link_to, row, shown, title_of

if TYPE_CHECKING:
    from tests.fakes.foreign_site.look import Faults, Look, PageLook
    from tests.fakes.foreign_site.member import Member, SettingPage, State, Thing

STYLE = """
body{font:15px sans-serif;margin:0} header,footer,.top,.bottom{padding:8px;background:#eee}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);margin:-1px}
.gone{display:none} li,.row,dl{display:flex;gap:2em;list-style:none;margin:.4em} .sub{color:#777}
.slider,.pill,.artdeco-toggle{display:inline-block;min-width:44px;height:24px;background:#9ab;
border-radius:12px;cursor:pointer} .knob{display:inline-block;width:36px;height:20px}
.setting-toggle__toggle{position:relative;display:inline-block} .line{margin:1em 0}
.veil{position:fixed;inset:0;background:#0008} .veil>div{background:#fff;margin:5em;padding:1em}
.banner{position:fixed;bottom:0;left:0;right:0;background:#ffd;padding:6px} .d{display:block}
.toast{position:fixed;bottom:60px;left:10px;background:#dfd} .group{min-height:900px}
iframe{width:100%;height:420px;border:0} [role=radio]{padding:4px}
"""
SCRIPT = (HERE / "page.js").read_text(encoding="utf-8")


def document(body: str, told: dict[str, Any], look: Look) -> str:
    """A whole page."""
    words = words_of(look.language)
    direction = ' dir="rtl"' if look.language == "he" else ""
    banner = (
        f'<div role="dialog" aria-label="{words["cookies"]}" class="banner" data-around><p>'
        f'{words["cookies"]}</p><button id="yes">{words["accept"]}</button>'
        f'<button id="no">{words["reject"]}</button></div>'
    )
    data = json.dumps(told, ensure_ascii=False).replace("</", "<\\/")
    return (
        f'<!doctype html><html lang="{words["lang"]}"{direction}><head><meta charset="utf-8">'
        f"<title>Settings</title><style>{STYLE}</style></head><body>{body}"
        f"{banner if look.banner else ''}"
        f'<script type="application/json" id="told">{data}</script><script>{SCRIPT}</script>'
        "</body></html>"
    )


def around(content: str, look: Look) -> str:
    """The content with what sites put around it."""
    words = words_of(look.language)
    links = "".join(
        f'<a href="/mypreferences/d/categories/{each["id"]}">{each["title"]}</a> '
        for each in sections()
    )
    top = (
        f'<input role="combobox" placeholder="Search"> <a href="/feed/">Home</a>'
        f'<span id="th">{words["theme"]}</span>'
        '<button role="switch" id="theme" aria-labelledby="th" aria-checked="false">◐</button>'
    )
    side = f'{links}<a href="/mypreferences/d/dark-mode">{words["theme"]}</a>'
    bottom = (
        f'<label><input type="checkbox" id="news" checked> {words["newsletter"]}</label>'
        '<select id="languages"><option>English</option><option>Français</option>'
        '<option>日本語</option></select><a href="/psettings/about">About</a>'
    )
    if look.shell == "divs":
        return (
            f'<div class="top" data-around>{top}</div><div class="side" data-around>{side}</div>'
            f'<div class="middle">{content}</div><div class="bottom" data-around>{bottom}</div>'
        )
    middle = {
        "main": f"<main>{content}</main>",
        "role": f'<div role="main"><aside data-around>{side}{top}</aside>{content}'
        f"<footer data-around>{bottom}</footer></div>",
        "id": f'<div id="main">{content}</div>',
        "bare": f"<div>{content}</div>",
    }[look.shell]
    return (
        f"<header data-around>{top}</header><nav data-around>{side}</nav>{middle}"
        f"<footer data-around>{bottom}</footer>"
    )


def section_groups(
    section: dict[str, Any], member: Member, look: Look, faults: Faults, origin: str
) -> list[str]:
    """The rows of a section, group by group."""
    listed = [page for page in member.section(section["id"]) if _is_listed(page, faults)]
    rows = [
        row(
            faults.retitled.get(page.id, title_of(page, number, look)),
            shown(page, member, look),
            link_to(page.path, look.of(number, page.id).link, origin),
            look,
            look.of(number, page.id),
        )
        for number, page in enumerate(listed)
    ]
    plain = look.of(0, "")
    rows += [
        row(title, "", path, look, plain)
        for where, title, path in faults.added
        if where == section["id"]
    ]
    titles = section["groups"]
    size = -(-len(rows) // len(titles))
    return [
        f"<h2>{escape(title)}</h2>{''.join(rows[place * size : (place + 1) * size])}"
        for place, title in enumerate(titles)
    ]


def section_page(
    section: dict[str, Any], member: Member, look: Look, faults: Faults, origin: str
) -> str:
    """A page that lists the settings of a section."""
    groups = section_groups(section, member, look, faults, origin)
    told: dict[str, Any] = {"section": section["id"], "chatter": look.chatter}
    told["rows"] = look.section_draw
    first = groups
    if look.section_draw == "default":
        first = section_groups(section, wrong(member), look, faults, origin)
    elif look.section_draw in ("fetched", "timers", "scrolled"):
        first = ["" for _ in groups]
        told["groups"] = groups
    lazy = "group" if look.section_draw == "scrolled" else "card"
    body = "".join(f'<div class="{lazy}" id="g{i}">{html}</div>' for i, html in enumerate(first))
    return document(around(f"<h1>{escape(section['title'])}</h1>{body}", look), told, look)


def _is_listed(page: SettingPage, faults: Faults) -> bool:
    return page.id not in faults.absent and page.id not in faults.unlisted


def wrong(member: Member) -> Member:
    """The same member with every value another one: what is drawn before the data comes."""
    other = {
        thing.id: _other(thing, member.truth[thing.id])
        for page in member.pages.values()
        for thing in page.things
    }
    return type(member)(member.pages, other)


def _other(thing: Thing, value: State) -> State:
    if isinstance(value, list):
        return [not on for on in value]
    if thing.choices:
        return next(choice.id for choice in thing.choices if choice.id != value)
    return "off" if value == "on" else "on"


def content(page: SettingPage, member: Member, look: Look, style: PageLook, number: int) -> str:
    """A setting's own part of its page."""
    first = wrong(member) if style.draw in ("default", "late", "embedded") else member
    title = f"<h1>{escape(title_of(page, number, look))}</h1><p>…</p>"
    if not page.things:
        return f"{title}<p>…</p>"
    inner = "".join(
        control(thing, first.truth[thing.id], place, look, style)
        for place, thing in enumerate(page.things)
    )
    if style.wrap == "shadow":
        inside = f"<style>{STYLE}</style><section>{inner}</section>"
        inner = f'<x-panel><template shadowrootmode="open">{inside}</template></x-panel>'
    save = f"<button data-save disabled>{words_of(look.language)['save']}</button>"
    return title + inner + (save if style.save == "button" else "")


def told_of(
    page: SettingPage, member: Member, look: Look, style: PageLook, faults: Faults
) -> dict[str, Any]:
    """What the script of a setting's page knows."""
    words = words_of(look.language)
    things = [
        {
            "key": thing.key,
            "value": member.truth[thing.id],
            "boxes": bool(thing.boxes),
            "words": {c.id: choice_words(c.code, c.words, look) for c in thing.choices},
            "ask": _asked(faults.asks.get(thing.id)),
            "locked": thing.id in faults.locked,
        }
        for thing in page.things
    ]
    spoken = {name: words[name] for name in ("on", "off", "saved", "refused")}
    return {
        "things": things,
        "draw": style.draw,
        "save": style.save,
        "words": spoken,
        "chatter": look.chatter,
    }


def _asked(question: tuple[str, str, str] | None) -> dict[str, str] | None:
    return dict(zip(("kind", "title", "confirm"), question, strict=True)) if question else None
