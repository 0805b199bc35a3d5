"""Every trouble at every stage: what is said, that the work goes on, that nothing is lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.trouble import Trouble
from linkedin_privacy_wizard.gui import messages
from tests.faults.flaws import FLAWS, REFUSED, Flaw
from tests.faults.play import lost_in, play, play_flaw, to_the_end, until_out_of_sight
from tests.faults.rows import FAULTS, STAGES, End, Fault
from tests.faults.scene import Scene
from tests.faults.table import LINES, Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

FLAWED = "e2e/test_faults.py"
CASES = [(fault, stage) for fault in FAULTS for stage in STAGES]
CAN_BE = [(fault, stage) for fault, stage in CASES if stage not in fault.never]


def named(cases: list[tuple[Fault, str]]) -> list[str]:
    """How the cases are called."""
    return [f"{fault.name} at {stage}" for fault, stage in cases]


def kinds(below: type[Trouble] = Trouble) -> Iterator[type[Trouble]]:
    """Every kind of trouble there is."""
    for kind in below.__subclasses__():
        yield kind
        yield from kinds(kind)


def test_every_kind_of_trouble_has_a_row_in_the_table() -> None:
    assert set(kinds()) == {fault.kind for fault in FAULTS}


@pytest.mark.parametrize(("fault", "stage"), CAN_BE, ids=named(CAN_BE))
async def test_nothing_is_lost_and_the_work_comes_to_its_end(
    fault: Fault, stage: str, tmp_path: Path, qapp: QApplication
) -> None:
    assert qapp is not None
    said, lost = await play(fault, stage, tmp_path)
    told = "; ".join(lost) or "nothing"
    LINES.append(Line(fault.name, stage, said, fault.end.value, told, fault.browser))
    assert lost == []


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_where_a_trouble_cannot_be_the_table_says_why(fault: Fault) -> None:
    assert set(fault.never) < set(STAGES)
    for stage, why in fault.never.items():
        assert why
        LINES.append(Line(fault.name, stage, f"cannot happen: {why}", "", "", ""))
    assert isinstance(fault.end, End)


JOB_CASES = [(flaw, stage) for flaw in FLAWS for stage in STAGES if stage not in flaw.never]


@pytest.mark.parametrize(
    ("flaw", "stage"), JOB_CASES, ids=[f"{flaw.name} at {stage}" for flaw, stage in JOB_CASES]
)
async def test_what_is_wrong_with_one_setting_keeps_none_of_the_others(
    flaw: Flaw, stage: str, tmp_path: Path, qapp: QApplication
) -> None:
    assert qapp is not None
    reason, lost = await play_flaw(flaw, stage, tmp_path)
    assert reason is flaw.reason
    told = "; ".join(lost) or "nothing"
    LINES.append(Line(flaw.name, stage, messages.reason(reason), "yes, past it", told, FLAWED))
    assert lost == []


@pytest.mark.parametrize("flaw", FLAWS, ids=[flaw.name for flaw in FLAWS])
def test_where_a_setting_cannot_be_in_trouble_the_table_says_why(flaw: Flaw) -> None:
    assert set(flaw.never) < set(STAGES)
    for stage, why in flaw.never.items():
        LINES.append(Line(flaw.name, stage, f"cannot happen: {why}", "", "", ""))


async def test_a_window_out_of_sight_waits_with_its_presses(
    tmp_path: Path, qapp: QApplication
) -> None:
    assert qapp is not None
    scene = Scene(tmp_path)
    scene.when("apply", lambda: setattr(scene.browsing, "is_shown", False))
    pressed = await until_out_of_sight(scene)
    scene.browsing.is_shown = True
    lost = await to_the_end(scene)
    assert pressed == 1
    assert lost == []
    LINES.append(
        Line("window minimised", "apply", "(it waits)", "yes", "nothing", "gui/test_embedded_pane")
    )


@pytest.mark.parametrize("wish", REFUSED)
def test_what_the_browser_refuses_by_itself_stops_no_work(wish: str) -> None:
    file = REFUSED[wish].partition(":")[0]
    assert (Path(__file__).parents[1] / file).is_file()
    for stage in STAGES:
        said = "a quiet line: it was refused"
        LINES.append(Line(f"page wants: {wish}", stage, said, "yes", "nothing", REFUSED[wish]))


# The judge itself


async def test_a_press_whose_old_value_was_not_on_disk_is_found(
    tmp_path: Path, qapp: QApplication
) -> None:
    assert qapp is not None
    scene = Scene(tmp_path)
    scene.site.diary.append(f"press 0 of {scene.pages['age'].path}")
    (told,) = lost_in(scene)
    assert "age was pressed and its old value was not noted" in told


async def test_a_claim_that_is_not_true_and_not_kept_is_found(
    tmp_path: Path, qapp: QApplication
) -> None:
    assert qapp is not None
    scene = Scene(tmp_path)
    for event in (
        e.SettingRead("age", "on", e.Source.ROW),
        e.ChangeStarted("age", "on", "off"),
        e.ChangeVerified("age", "off"),
    ):
        scene.store.dispatch(event)
    told = lost_in(scene)
    assert "age is called changed, and is on" in told
    assert sum("is not in the history" in line for line in told) == 3
