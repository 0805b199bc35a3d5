"""A LinkedIn with any values and any faults, made up by hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.linkedin.page import ControlKind, PageView, Row
from tests.builders import catalog, choice, destructive, setting, ticks
from tests.fakes.pages import ORIGIN, Page, Question, Thing, boxes, login_page, page_of, radios
from tests.fakes.site import FakeSite

AGE, JOB, NUDGES = setting("age"), setting("job"), setting("nudges", addresses=())
RESUMES, VIEWING, EMPLOYER = destructive("resumes"), choice("viewing"), ticks("employer")
SETTINGS = (AGE, JOB, NUDGES, RESUMES, VIEWING, EMPLOYER)
CATALOG = catalog(*SETTINGS)
NAMED_QUESTION = Question("Delete saved data?")

_CHOICES = (("FULL", "Your name"), ("SEMI", "A hint"), ("HIDE", "Private mode"))
_OPTIONS = {"FULL": "full", "SEMI": "semi", "HIDE": "private"}
_SWITCH = st.sampled_from(["on", "off"])
_TROUBLES = st.dictionaries(
    st.integers(3, 20),
    st.sampled_from([PageView(ORIGIN, 429), login_page(), PageView(ORIGIN, 502)]),
    max_size=2,
)


def true_value(page: Page) -> str:
    """What LinkedIn holds, in the catalog's words. What was added to a page comes after its own."""
    if page.path.endswith("employer"):
        held = [thing.value for thing in page.things if thing.kind is ControlKind.BOX]
        places = [str(n) for n, value in enumerate(held) if value == "on"]
        ends = {0: "none", len(held): "all"}
        return ends.get(len(places), f"some:{'.'.join(places)}/{len(held)}")
    return _OPTIONS.get(page.value, page.value)


@st.composite
def pages(draw: st.DrawFn) -> dict[str, Page]:
    """LinkedIn's pages for these settings, with any values and any faults."""
    made = {each.id: page_of(each, draw(_SWITCH)) for each in SETTINGS}
    made["viewing"].things = [radios(draw(st.sampled_from(sorted(_OPTIONS))), *_CHOICES)]
    made["employer"].things = boxes(*draw(st.lists(_SWITCH, min_size=1, max_size=3)))
    for page in made.values():
        page.keeps = draw(st.booleans())
        page.says_saved = draw(st.booleans())
        page.row_tells = draw(st.booleans())
        page.listed = draw(st.sampled_from([True, True, False]))
        page.waits = draw(st.booleans())
        page.presses_fail = draw(st.sampled_from([False, False, True]))
        page.asks = draw(st.sampled_from([None, None, NAMED_QUESTION, Question("Close account?")]))
        if draw(st.integers(0, 5)) == 0:
            page.things = [*page.things, Thing(draw(_SWITCH))]
        if draw(st.integers(0, 5)) == 0:
            page.title = "New title"
    if draw(st.booleans()):
        # What moves along is seen where a row shows it; pages nobody pressed are not asked again.
        made["age"].knocks_on = {made["job"]: draw(_SWITCH)}
        made["job"].row_tells = made["job"].listed = True
    return made


@st.composite
def sites(draw: st.DrawFn) -> tuple[FakeSite, dict[str, Page]]:
    """A site with such pages, and all of them by setting; some may be gone from the site."""
    made = draw(pages())
    gone = draw(st.sets(st.sampled_from(sorted(made)), max_size=2))
    site = FakeSite(*(page for name, page in made.items() if name not in gone)).knows(*SETTINGS)
    site.answers = draw(_TROUBLES)
    if draw(st.booleans()):
        row = Row("/mypreferences/d/settings/brand-new", "Brand new", ("On",))
        site.new_rows.append((Category.ADS, row))
    led_away = draw(st.sampled_from([None, "age", "job"]))
    if led_away:
        site.leads[made[led_away].path] = made["resumes"].path
    return site, made
