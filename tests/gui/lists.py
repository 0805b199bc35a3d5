"""The states in which a person meets a newer list of settings, or a newer version."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from linkedin_privacy_wizard.domain.catalog_change import CatalogChange
from linkedin_privacy_wizard.domain.edition import Edition, Refused
from linkedin_privacy_wizard.wizard.catalog_news import CatalogNews, Offer, Origin
from linkedin_privacy_wizard.wizard.lasting import Newest
from linkedin_privacy_wizard.wizard.state import Aside, WizardState
from tests.builders import catalog, right, setting

IN_USE = Edition(3, date(2026, 8, 1), date(2026, 9, 30))
NEWER = Edition(4, date(2026, 10, 1), date(2027, 1, 31))
LIST_CHANGE = CatalogChange((setting("ads-hobby"),), (setting("ads-job"),), (right(),))
LIST_FOUND = replace(
    WizardState(replace(catalog(setting("ads-job")), edition=IN_USE)),
    aside=Aside.CATALOG,
    news=CatalogNews(
        possible=True,
        has_page=True,
        origin=Origin.FILE,
        watched=True,
        looked=date(2026, 10, 2),
        offer=Offer(NEWER, LIST_CHANGE, Origin.FILE, "a"),
    ),
)
WAITING = replace(LIST_FOUND, news=replace(LIST_FOUND.news, offer=None, waiting=NEWER))
REFUSED = replace(
    LIST_FOUND,
    news=replace(
        LIST_FOUND.news,
        offer=None,
        refused=Refused.NOT_SIGNED,
        set_aside=Refused.TOO_NEW,
        look_refused=Refused.NOT_FETCHED,
        watch_kept=False,
    ),
)
NO_NEWS = replace(WAITING, news=CatalogNews())
NEWER_VERSION = Newest(
    can_look=True, page="https://a.example", wanted=True, version="9.0.0", unopened=True
)

LISTS = {
    "newer list": LIST_FOUND,
    "newer list, first page": replace(LIST_FOUND, aside=None),
    "list refused": REFUSED,
    "newer version": replace(NO_NEWS, aside=Aside.ABOUT, newest=NEWER_VERSION),
    "newer version, first page": replace(NO_NEWS, aside=None, newest=NEWER_VERSION),
    "no newer lists": NO_NEWS,
}
