"""Reading, applying and proving in one go on a LinkedIn where anything may go wrong.

After each run what is claimed is compared with what LinkedIn holds.
"""

from __future__ import annotations

import asyncio

from hypothesis import event as hypothesis_event
from hypothesis import given, settings
from hypothesis import strategies as st

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.report import report
from linkedin_privacy_wizard.domain.result import Outcome, Result
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.domain.trouble import Trouble
from linkedin_privacy_wizard.linkedin.page import ControlKind, PageView, Row
from linkedin_privacy_wizard.wizard import views
from linkedin_privacy_wizard.wizard.state import WizardState
from linkedin_privacy_wizard.workflows.apply import apply
from linkedin_privacy_wizard.workflows.scan import scan
from linkedin_privacy_wizard.workflows.verify import Known, verify
from tests.builders import catalog, choice, destructive, setting, ticks
from tests.fakes.job import Desk
from tests.fakes.pages import ORIGIN, Page, Question, Thing, boxes, login_page, page_of, radios
from tests.fakes.site import FakeSite

AGE, JOB, NUDGES = setting("age"), setting("job"), setting("nudges", addresses=())
RESUMES, VIEWING, EMPLOYER = destructive("resumes"), choice("viewing"), ticks("employer")
SETTINGS = (AGE, JOB, NUDGES, RESUMES, VIEWING, EMPLOYER)
ALL = catalog(*SETTINGS)
VALUES = {"FULL": "full", "SEMI": "semi", "HIDE": "private"}


def true_value(page: Page) -> str:
    """What LinkedIn holds, in the catalog's words. What was added to a page comes after its own."""
    if page.path.endswith("employer"):
        held = [thing.value for thing in page.things if thing.kind is ControlKind.BOX]
        places = [str(n) for n, value in enumerate(held) if value == "on"]
        ends = {0: "none", len(held): "all"}
        return ends.get(len(places), f"some:{'.'.join(places)}/{len(held)}")
    return VALUES.get(page.value, page.value)


@st.composite
def pages(draw: st.DrawFn) -> dict[str, Page]:
    """LinkedIn's pages for these settings, with any values and any faults."""
    switch = st.sampled_from(["on", "off"])
    choices = (("FULL", "Your name"), ("SEMI", "A hint"), ("HIDE", "Private mode"))
    made = {each.id: page_of(each, draw(switch)) for each in SETTINGS}
    made["viewing"].things = [radios(draw(st.sampled_from(sorted(VALUES))), *choices)]
    made["employer"].things = boxes(*draw(st.lists(switch, min_size=1, max_size=3)))
    for page in made.values():
        page.keeps = draw(st.booleans())
        page.says_saved = draw(st.booleans())
        page.row_tells = draw(st.booleans())
        page.listed = draw(st.sampled_from([True, True, False]))
        page.waits = draw(st.booleans())
        page.presses_fail = draw(st.sampled_from([False, False, True]))
        question = Question(draw(st.sampled_from(["Delete saved data?", "Close account?"])))
        page.asks = draw(st.sampled_from([None, None, question]))
        if draw(st.integers(0, 5)) == 0:
            page.things = [*page.things, Thing(draw(switch))]
        if draw(st.integers(0, 5)) == 0:
            page.title = "New title"
    if draw(st.booleans()):
        # What moves along is seen where a row shows it; pages nobody pressed are not asked again.
        made["age"].knocks_on = {made["job"]: draw(switch)}
        made["job"].row_tells = made["job"].listed = True
    return made


TROUBLES = st.dictionaries(
    st.integers(3, 20),
    st.sampled_from([PageView(ORIGIN, 429), login_page(), PageView(ORIGIN, 502)]),
    max_size=2,
)


async def one_run(desk: Desk, ticked: frozenset[tuple[str, str]]) -> None:
    """A whole run, with one attempt to carry on after trouble."""
    try:
        await scan(ALL, desk.job)
    except Trouble:
        return
    state = WizardState(ALL, events=tuple(desk.events), ticked=ticked)
    now = views.values(state.events)
    wanted = {each.id: next(iter(each.presets.values())) for each in SETTINGS}
    state = WizardState(ALL, events=state.events, ticked=ticked, choices=wanted)
    for each in views.already_right(state):
        desk.events.append(e.AlreadyRight(each.id, now[each.id]))
    for change in views.agreed_changes(state):
        effects = tuple(change.effects)
        chosen = e.ChangeChosen(change.setting.id, change.before, change.wanted, effects)
        desk.events.append(chosen)
    for _attempt in range(2):
        state = WizardState(ALL, events=tuple(desk.events))
        try:
            await apply(views.to_apply(state), views.places(state), desk.job)
            state = WizardState(ALL, events=tuple(desk.events))
            known = Known(views.values_before(state), views.places(state))
            await verify(views.to_prove(state), ALL, known, desk.job)
        except Trouble:
            continue
        break


@settings(max_examples=200)
@given(st.data(), pages(), TROUBLES)
def test_not_one_claim_is_false_and_nothing_is_pressed_that_was_not_agreed(
    data: st.DataObject, made: dict[str, Page], troubles: dict[int, PageView]
) -> None:
    gone = data.draw(st.sets(st.sampled_from(sorted(made)), max_size=2), "gone")
    led_away = data.draw(st.sampled_from([None, "age", "job"]), "led away")
    ticked = data.draw(st.booleans(), "ticked")
    site = FakeSite(*(page for name, page in made.items() if name not in gone)).knows(*SETTINGS)
    site.answers = troubles
    if data.draw(st.booleans(), "new row"):
        row = Row("/mypreferences/d/settings/brand-new", "Brand new", ("On",))
        site.new_rows.append((Category.ADS, row))
    if led_away:
        site.leads[made[led_away].path] = made["resumes"].path
    before = {name: [thing.value for thing in page.things] for name, page in made.items()}
    desk = Desk(site)
    asyncio.run(one_run(desk, frozenset({("resumes", "deletes")}) if ticked else frozenset()))

    told = report(desk.events)
    chosen = {event.setting for event in desk.events if isinstance(event, e.ChangeChosen)}
    for name, page in made.items():
        outcome = told.outcomes.get(name, Outcome(name))
        hypothesis_event(f"{outcome.result}")
        if outcome.result in (Result.CHANGED, Result.ALREADY_RIGHT):
            assert true_value(page) == outcome.wanted == outcome.after
        if outcome.result is Result.NOT_OFFERED:
            reachable = name not in ("nudges", led_away)
            assert name in gone or not (page.listed or reachable)
        if outcome.after is not None:
            assert true_value(page) == outcome.after
        knocked = name == "job" and made["age"].knocks_on
        if name not in chosen and not knocked:
            assert [thing.value for thing in page.things] == before[name]
    for press in desk.presses:
        if press.startswith("answer"):
            assert ticked
            assert press == f"answer 0 of {made['resumes'].path}"
            assert made["resumes"].asks == Question("Delete saved data?")
