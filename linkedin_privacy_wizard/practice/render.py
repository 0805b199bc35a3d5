"""Turns templates into answers."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from linkedin_privacy_wizard.practice.account import CATEGORIES
from linkedin_privacy_wizard.practice.words import practice_files, words

if TYPE_CHECKING:
    from linkedin_privacy_wizard.practice.state import SiteState

CLIENT_RENDERED = 2024
"""From this generation on the script draws the page a moment after it has loaded."""


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(practice_files() / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(
    state: SiteState, template: str, *, generation: int, title: str, **values: object
) -> web.Response:
    """The page as an HTML answer in the account's language."""
    account = state.account
    site_words = words(account.language)
    text = (
        _templates()
        .get_template(template)
        .render(
            generation=generation,
            drawn_after=state.faults.drawn_after_ms,
            client_rendered=generation >= CLIENT_RENDERED,
            title=title,
            language=account.language,
            member=account.name,
            name_shown=not state.faults.no_name_shown,
            headline=account.headline,
            email=account.email,
            profile=account.profile,
            categories=[(slug, site_words.tables["categories"][slug]) for slug in CATEGORIES],
            ui=site_words.tables["ui"],
            **values,
        )
    )
    return web.Response(text=text, content_type="text/html")
