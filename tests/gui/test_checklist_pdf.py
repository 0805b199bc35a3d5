"""The list to work through by hand, on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument

from linkedin_privacy_wizard.catalog import load
from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.checklist import Checklist, checklist
from linkedin_privacy_wizard.domain.wishes import Wishes
from linkedin_privacy_wizard.gui import checklist_pdf
from linkedin_privacy_wizard.gui.checklist_document import BOX, TICKED, html_of
from linkedin_privacy_wizard.resources import resources
from linkedin_privacy_wizard.wizard import record
from linkedin_privacy_wizard.wizard.state import WizardState
from tests.builders import NOON, choice, destructive, look_only, setting, text, ticks
from tests.gui.test_report_pdf import pages

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

DAY = date(2026, 10, 5)
AGE = setting("ads-age", labels={"en": ("Use it",)})
SETTINGS = (
    AGE,
    choice("viewing"),
    ticks("employer"),
    destructive("resumes"),
    look_only("sessions"),
)
WISHES = Wishes({"ads-age": "off", "viewing": "private", "employer": "none", "resumes": "off"})


def words_of(listed: Checklist) -> str:
    """What a reader of the paper reads."""
    document = QTextDocument()
    document.setHtml(html_of(listed, DAY, "en"))
    return document.toPlainText()


def test_each_setting_has_its_place_its_values_and_a_box(qapp: QApplication) -> None:  # noqa: ARG001
    listed = checklist(SETTINGS, WISHES, {"ads-age": "on", "viewing": "full"}, seen=NOON)
    told = words_of(listed)
    assert "“Now” is what LinkedIn showed on" in told
    ads = told.index("Advertising data (3)")
    age = told.index("Open “Title of ads-age”. Set “Use it” to “Off”.")
    assert ads < age < told.index("Visibility (1)") < told.index("Open “Title of viewing”.")
    assert "Clear every box." in told
    assert "Take care: It is gone." in told
    assert html_of(listed, DAY, "en").count(BOX) == 5


def test_it_works_where_nobody_has_looked_yet(qapp: QApplication) -> None:  # noqa: ARG001
    told = words_of(checklist(SETTINGS, WISHES, {}))
    assert "Nobody has looked at your page yet." in told
    assert told.count("……………") == 4


def test_what_is_right_already_is_ticked_at_the_end(qapp: QApplication) -> None:  # noqa: ARG001
    listed = checklist(SETTINGS, WISHES, {"ads-age": "off"}, seen=NOON)
    told = words_of(listed)
    assert told.index("For you to look at (1)") < told.index("As you want it already (1)")
    assert "Advertising data (2)" in told
    assert html_of(listed, DAY, "en").count(TICKED) == 1


def test_nothing_is_listed_that_linkedin_does_not_offer(qapp: QApplication) -> None:  # noqa: ARG001
    listed = checklist(SETTINGS, WISHES, {}, frozenset({"ads-age", "sessions"}))
    told = words_of(listed)
    assert "ads-age" not in told
    assert "For you to look at" not in told


def test_words_of_the_catalog_stay_text(qapp: QApplication) -> None:  # noqa: ARG001
    odd = replace(AGE, text={"en": text("<i>Ads</i>")})
    assert "<i>Ads</i>" in words_of(checklist((odd,), WISHES, {}))


def test_all_settings_fit_on_a_few_pages_with_drawn_boxes(qapp: QApplication) -> None:  # noqa: ARG001
    known = load(resources() / "catalog")
    found = [
        e.SettingRead(each.id, each.options[place % 2].id, e.Source.ROW)
        for place, each in enumerate(known.settings)
        if each.can_be_pressed
    ]
    ended = e.StageEnded(NOON, e.Stage.READ, whole=True)
    pdf = checklist_pdf.pdf_of(
        record.list_by_hand(WizardState(known, events=(*found, ended))), DAY, "en"
    )
    assert 3 <= pages(pdf) <= 7
    assert pdf.count(b"/Subtype /Image") >= 2
