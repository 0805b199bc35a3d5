"""Months later: the account has drifted, the person checks again, and puts it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.gui.pages.moved import MovedPage
from linkedin_privacy_wizard.wizard import again, earlier, views
from linkedin_privacy_wizard.wizard.showing import place_of
from linkedin_privacy_wizard.wizard.state import Again
from tests.e2e.plays.whole import whole

if TYPE_CHECKING:
    from tests.e2e.person import Person
    from tests.e2e.plays.scene import Scene

ADDED = ("privacy", "Data for AI agents", "/mypreferences/d/settings/data-for-ai-agents")


async def moved(scene: Scene) -> dict[str, Any]:
    """`words` are the switches that go back on; one row is renamed, one goes, one is new."""
    person = scene.person
    await whole(scene)
    await person.click("Go to the first page")
    overview = await _overview(person)
    for page in scene.words:
        scene.site.account.drift(page, "on")
    scene.set_faults(
        renamed={"autoplay": "Videos that start by themselves"},
        missing_rows=frozenset({"share-affiliates"}),
        unknown_settings=(ADDED,),
    )
    await person.click("Check again")
    found = await _moved(person)
    await person.click(f"Put {len(scene.words)} back")
    await person.sees_list()
    listed = {change.setting.id: change.wanted for change in views.plan(person.state)}
    await person.apply()
    await person.sees_result()
    put_back = [o.setting for o in views.report(person.state).outcomes.values() if o.wanted]
    await person.click("Go to the first page")
    after = await _overview(person)
    await person.click("Check again")
    nothing = await _moved(person)
    return {
        "overview": overview,
        "found": found,
        "listed": listed,
        "asked": put_back,
        "overview_after": after,
        "nothing": nothing,
    }


async def _overview(person: Person) -> list[str]:
    await person.sees(lambda: place_of(person.state) is Again.OVERVIEW, "the overview")
    return person.words()


async def _moved(person: Person) -> dict[str, Any]:
    """What the page says, and what it is made of."""
    await person.reads()
    page = person.program.pages[Again.MOVED]
    assert isinstance(page, MovedPage)
    await person.sees(lambda: page.isVisible() and not page.is_building, "what has moved")
    state = person.state
    assert state.baseline is not None
    found = again.findings(state, state.baseline)
    assert found.moved is not None
    return {
        "gaps": [gap.setting.id for gap in found.gaps],
        "drifted": [drift.setting for drift in found.moved.drifted],
        "renamed": [(each.setting, each.now) for each in found.moved.renamed],
        "gone": list(found.moved.gone),
        "added": [each.title for each in found.moved.added],
        "unseen": [each.id for each in found.unseen],
        "title": person.window.window().windowTitle(),
        "words": person.words(),
        "wanted": dict(earlier.here(state).wishes.values),
        "runs": person.count(e.RunStarted),
    }


PLAYS = {"moved": moved}
