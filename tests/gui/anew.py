"""Somebody who has checked before, at the first page and after reading anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.checkup import CheckUp
from linkedin_privacy_wizard.domain.past import Earlier, Past, PastRun
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.again_intents import CheckAgainPressed
from linkedin_privacy_wizard.wizard.intents import SignInSeen
from linkedin_privacy_wizard.wizard.state import WizardState
from tests.builders import NOON, SITE, catalog, look_only, setting

IDS = ("ads-age", "ads-gender", "ads-job", "ads-groups")
CATALOG = catalog(*(setting(setting_id) for setting_id in IDS), look_only())
NOW = NOON + timedelta(days=49)
LAST = CheckUp(
    NOON,
    {"ads-age": "off", "ads-gender": "off", "ads-job": "on", "ads-groups": "off"},
    frozenset((*IDS, "sessions")),
    {"ads-age": "Ads for your age", "ads-gender": "Ads for your gender"},
    "en",
)
WISHES = Wishes(dict.fromkeys(IDS[:3], "off"))
KNOWN = replace(
    Earlier.of((PastRun(5, NOON, SITE, e.Mode.DO_IT, ended=True),)),
    last=LAST,
    when=tuple(NOON - timedelta(days=days) for days in (0, 40, 41, 130, 365)),
    count=7,
    wishes=WISHES,
)
BACK = WizardState(CATALOG, past=Past(KNOWN, known=True))
ANEW = (
    e.RunStarted(NOW, SITE, e.Mode.DO_IT, ""),
    e.StageStarted(e.Stage.READ, 4),
    e.CategoryOpened(Category.ADS, "en"),
    e.SettingListed("ads-age", "/a", "Your age"),
    e.SettingRead("ads-age", "on", e.Source.ROW),
    e.SettingListed("ads-gender", "/b", "Ads for your gender"),
    e.SettingRead("ads-gender", "off", e.Source.ROW),
    e.SettingListed("ads-job", "/c"),
    e.SettingRead("ads-job", "on", e.Source.ROW),
    e.UnknownSetting(Category.ADS, "Data for AI agents", "/mypreferences/d/agents"),
    e.StageEnded(NOW, e.Stage.READ, whole=True),
)


def read_anew(state: WizardState, events: tuple[e.Event, ...] = ANEW) -> WizardState:
    """After signing in and reading again."""
    state = advance(state, CheckAgainPressed(practice=False))
    for happening in (events[0], SignInSeen(Sign.FINE), *events[1:]):
        state = advance(state, happening)
    return state


MOVED = read_anew(BACK)
