"""Whatever a person presses and whatever happens, in any order, some things stay true."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.account import Account
from linkedin_privacy_wizard.domain.catalog_change import CatalogChange
from linkedin_privacy_wizard.domain.checkup import CheckUp
from linkedin_privacy_wizard.domain.country import Country
from linkedin_privacy_wizard.domain.edition import Edition
from linkedin_privacy_wizard.domain.past import Earlier, Past, PastRun
from linkedin_privacy_wizard.domain.reminder import Every
from linkedin_privacy_wizard.domain.result import Result
from linkedin_privacy_wizard.domain.setting import Preset
from linkedin_privacy_wizard.domain.sight import Moment, Sight
from linkedin_privacy_wizard.domain.trouble import (
    AccountRestricted,
    AccountUnknown,
    SignedInAnew,
    SignedOut,
    SlowDown,
)
from linkedin_privacy_wizard.domain.undo import Undo
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import intents as i
from linkedin_privacy_wizard.wizard import views, worklist
from linkedin_privacy_wizard.wizard.account_intents import AccountChosen, AccountSeen, WhoseTold
from linkedin_privacy_wizard.wizard.advance import advance
from linkedin_privacy_wizard.wizard.again_intents import (
    CheckAgainPressed,
    ChoicesOpened,
    LeavePressed,
)
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.catalog_news import CatalogNews, Offer, Origin
from linkedin_privacy_wizard.wizard.flow import can_go_back
from linkedin_privacy_wizard.wizard.lasting import Reminding
from linkedin_privacy_wizard.wizard.lasting_intents import (
    CountryChosen,
    CountryKnown,
    ReminderAsked,
    ReminderSeen,
)
from linkedin_privacy_wizard.wizard.news_intents import CatalogNewsSeen, CatalogPicked, CatalogTaken
from linkedin_privacy_wizard.wizard.past_intents import (
    EarlierPutBackPressed,
    OlderRunsWanted,
    PastLoaded,
    PutBackPressed,
    UnfinishedDropped,
    UnfinishedTaken,
)
from linkedin_privacy_wizard.wizard.progress import progress
from linkedin_privacy_wizard.wizard.state import Aside, Purpose, Step, Wait, WizardState, Work
from linkedin_privacy_wizard.wizard.trouble_intents import (
    AccountTold,
    CarryOnPressed,
    SessionTroubled,
    WaitOver,
)
from linkedin_privacy_wizard.workflows.ports import Word
from tests.builders import NOON, SITE, catalog, destructive, look_only, setting
from tests.events import any_event

# Counting branches doubles the time, and what each of them does is told by the other tests.
pytestmark = pytest.mark.no_cover

ALL = catalog(setting("a"), destructive("b"), look_only("c"))
CUT_OFF = PastRun(
    1,
    NOON,
    SITE,
    e.Mode.DO_IT,
    agreed={"a": "off", "b": "off", "gone": "off"},
    undo=Undo({"a": "on"}, (("b", "deletes"),)),
)
WISHES = Wishes({"a": "off", "c": "off", "gone": "off"}, frozenset({"b"}))
IDS = st.sampled_from(["a", "b", "c", "gone"])
VALUES = st.sampled_from(["on", "off"])
OTHER_ACCOUNT = AccountTold(same=False)
HERS, HIS = Account(1, SITE), Account(2, SITE)
OFFER = Offer(Edition(2, NOON.date()), CatalogChange(), Origin.FILE, "a")
NEWS = CatalogNews(possible=True, offer=OFFER)
WAIT = Wait(NOON, NOON + timedelta(minutes=10))
PLAIN = st.sampled_from(
    [
        *(i.ModeChosen(mode) for mode in e.Mode),
        *(i.SignInSeen(sign) for sign in Sign),
        *(i.PresetChosen(preset) for preset in Preset),
        *(i.PausePressed(paused=paused) for paused in (True, False)),
        *(i.StartPressed(practice=practice) for practice in (True, False)),
        *(i.BackPressed(), i.ReadPressed(), i.ChoosePressed(), i.ReviewPressed(), i.StopPressed()),
        *(i.ReviewPressed(), i.ApplyPressed(), i.GuideAnswered(Word.SKIP), CarryOnPressed()),
        *(SessionTroubled(SignedOut()), PutBackPressed(), i.StartOver(), WaitOver()),
        *(SessionTroubled(SignedInAnew()), SessionTroubled(AccountRestricted())),
        *(SessionTroubled(SlowDown(), WAIT), AccountTold(same=True), OTHER_ACCOUNT),
        *(UnfinishedTaken(practice, purpose) for practice in (True, False) for purpose in Purpose),
        *(UnfinishedDropped((1,)), EarlierPutBackPressed(1), EarlierPutBackPressed(2)),
        *(PastLoaded(Past(here, known=True)) for here in (Earlier(), Earlier.of((CUT_OFF,)))),
        *(AsideOpened(Aside.EARLIER), OlderRunsWanted()),
        *(AsideOpened(Aside.CATALOG), CatalogPicked("a"), CatalogTaken(), CatalogNewsSeen(NEWS)),
        *(AsideOpened(Aside.REMINDER), ReminderAsked(Every.MONTH)),
        *(ReminderSeen(Reminding(possible=True)), CountryChosen(Country.EU), CountryKnown(None)),
        PastLoaded(Past(Earlier(last=CheckUp(NOON), wishes=WISHES), known=True)),
        *(CheckAgainPressed(practice=False), ChoicesOpened("a"), ChoicesOpened()),
        *(LeavePressed("a", left=left) for left in (True, False)),
        *(i.GuidePressed(settings) for settings in ((), ("a",), ("a", "b"), ("c",))),
        i.SightSeen(Sight("a", Moment.ASKED, 2, 2)),
        *(AccountSeen(account, (HERS, HIS)) for account in (HERS, HIS)),
        *(SessionTroubled(AccountUnknown()), WhoseTold(1), WhoseTold(None), AccountChosen(2)),
    ]
)
FORGETS = (
    CheckAgainPressed,
    *(i.StartPressed, PutBackPressed, i.StartOver),
    *(UnfinishedTaken, EarlierPutBackPressed),
    *(AccountSeen, WhoseTold),
)


class AnyConversation(RuleBasedStateMachine):
    """A conversation that takes any turn at all."""

    def __init__(self) -> None:
        super().__init__()
        self.state = WizardState(ALL)

    def happen(self, happening: e.Event | i.Intent) -> None:
        """Let it happen, and see that no event was lost on the way."""
        before, self.state = self.state, advance(self.state, happening)
        if isinstance(happening, e.RunStarted):
            assert self.state.events == (happening,)
        elif isinstance(happening, e.Event):
            assert self.state.events == (*before.events, happening)
        elif not isinstance(happening, FORGETS) and happening != OTHER_ACCOUNT:
            assert self.state.events == before.events
        if self.state.step is Step.APPLY is not before.step:
            assert isinstance(happening, (i.ApplyPressed, i.GuidePressed))
            left = isinstance(happening, i.GuidePressed) and worklist.left_to_do(before)
            assert left or views.agreed_changes(before)
        if isinstance(happening, i.BackPressed) and before.work is not Work.GUIDING:
            assert (self.state != before) is can_go_back(before)

    @rule(intent=PLAIN)
    def anything_is_pressed(self, intent: i.Intent) -> None:
        """The person presses anything, whether it is on the page or not."""
        self.happen(intent)

    @rule(setting=IDS, value=VALUES | st.none())
    def a_value_is_chosen(self, setting: str, value: str | None) -> None:
        """The person chooses a value, or leaves the setting alone."""
        ticked = self.state.ticked
        self.happen(i.ValueChosen(setting, value))
        assert self.state.choices.get(setting) == value
        assert self.state.ticked == {pair for pair in ticked if pair[0] != setting}

    @rule(setting=IDS)
    def a_setting_is_left_alone_for_good(self, setting: str) -> None:
        """What the person leaves alone stays so, however they go back and forth."""
        self.happen(i.ValueChosen(setting, None))
        for intent in (i.BackPressed(), i.BackPressed(), i.ChoosePressed()):
            self.happen(intent)
            assert setting not in self.state.choices

    @rule(setting=IDS, effect=st.sampled_from(["deletes", "other"]), ticked=st.booleans())
    def a_side_effect_is_ticked(
        self,
        setting: str,
        effect: str,
        ticked: bool,  # noqa: FBT001 - made up
    ) -> None:
        """The person ticks or unticks a side effect."""
        self.happen(i.EffectTicked(setting, effect, ticked))
        assert ((setting, effect) in self.state.ticked) is ticked

    @rule(setting=IDS)
    def a_line_of_the_list_is_pressed(self, setting: str) -> None:
        """The person goes from the list to one of the choices."""
        self.happen(i.ChangePressedFor(setting))

    @rule(event=any_event(IDS))
    def anything_happens(self, event: e.Event) -> None:
        """The work tells anything."""
        self.happen(event)

    @rule(setting=IDS, value=VALUES)
    def a_value_is_read(self, setting: str, value: str) -> None:
        """A value is read, as it mostly is."""
        self.happen(e.SettingRead(setting, value, e.Source.ROW))

    @invariant()
    def the_list_holds_nothing_that_was_not_read_or_may_not_be_pressed(self) -> None:
        """The plan is made of what was read and chosen, and of nothing else."""
        values = views.values(self.state.events)
        for change in views.plan(self.state):
            assert change.setting.can_be_pressed
            assert change.before == values[change.setting.id] != change.wanted
            assert change.wanted == self.state.choices[change.setting.id]
        for change in views.agreed_changes(self.state):
            assert change.effects_needed <= change.effects
            assert {(change.setting.id, effect) for effect in change.effects} <= self.state.ticked

    @invariant()
    def what_is_right_is_not_on_the_list(self) -> None:
        """No setting is both right already and to be changed."""
        listed = {change.setting.id for change in views.plan(self.state)}
        assert listed.isdisjoint(each.id for each in views.already_right(self.state))

    @invariant()
    def progress_stays_within_its_end(self) -> None:
        """The bar is never more than full."""
        far = progress(self.state)
        assert 0 <= far.done <= far.total

    @invariant()
    def only_what_was_begun_moved_or_proved_is_put_back(self) -> None:
        """Old values are those of what was, or may have been, changed in this run or the last."""
        changed = {o.setting for o in views.report(self.state).with_result(Result.CHANGED)}
        touched = {
            event.setting
            for event in self.state.events
            if isinstance(event, (e.ChangeStarted, e.KnockOn))
        }
        prepared = self.state.prepared.undo.values.keys() if self.state.prepared else set()
        assert views.undo(self.state).values.keys() <= changed | touched | prepared

    @invariant()
    def what_is_prepared_holds_something(self) -> None:
        """An earlier run is prepared only where it has something to change."""
        prepared = self.state.prepared
        assert prepared is None or prepared.values


TestAnyConversation = AnyConversation.TestCase
TestAnyConversation.settings = settings(max_examples=50, stateful_step_count=25)
