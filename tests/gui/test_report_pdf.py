"""The report on paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextDocument

from linkedin_privacy_wizard.domain import event as e
from linkedin_privacy_wizard.domain.report import Report, report
from linkedin_privacy_wizard.domain.setting import Category
from linkedin_privacy_wizard.gui import report_pdf
from linkedin_privacy_wizard.gui.report_document import html_of
from linkedin_privacy_wizard.gui.report_words import site_words
from tests.builders import NOON, catalog, read, setting
from tests.gui.test_summary import CATALOG, PROVED

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

DONE = report(PROVED)


def words_of(told: Report) -> str:
    """What a reader of the paper reads."""
    document = QTextDocument()
    document.setHtml(html_of(told, CATALOG, "en", picture=False))
    return document.toPlainText()


def pages(pdf: bytes) -> int:
    """How many pages a PDF says it has."""
    found = re.search(rb"/Count (\d+)", pdf)
    assert found is not None
    return int(found[1])


def test_it_says_what_was_proved_when_and_where(qapp: QApplication) -> None:  # noqa: ARG001
    told = words_of(DONE)
    assert "Proved on" in told
    assert "Site: www.linkedin.com" in told


def test_every_result_has_its_part(qapp: QApplication) -> None:  # noqa: ARG001
    told = words_of(DONE)
    titles = ("Changed (1)", "Needs you (1)", "Not confirmed (1)", "Already right (1)")
    places = [told.index(title) for title in (*titles, "Not offered to you (1)")]
    assert places == sorted(places)


def test_it_says_what_is_left_to_do_by_hand(qapp: QApplication) -> None:  # noqa: ARG001
    told = words_of(DONE)
    assert "LinkedIn shows this setting, but will not let you change it now." in told
    assert "4. Set “Use it” to “Off”." in told


def test_it_says_what_it_does_not_mean(qapp: QApplication) -> None:  # noqa: ARG001
    assert "What AI has learned from your data so far cannot be taken back." in words_of(DONE)


def test_it_claims_no_proof_where_there_was_none(qapp: QApplication) -> None:  # noqa: ARG001
    assert "Proved on" not in words_of(report(PROVED[:-1]))


def test_titles_from_the_page_stay_text(qapp: QApplication) -> None:  # noqa: ARG001
    assert "<i>Brand</i> new" in words_of(DONE)


def test_a_setting_that_is_gone_from_the_catalog_is_not_left_out(
    qapp: QApplication,  # noqa: ARG001
) -> None:
    old = e.ChangeChosen("long-gone", "on", "off")
    told = words_of(report((*read(), old, e.ChangeVerified("long-gone", "off"))))
    assert "Changed (1)" in told
    assert "long-gone" in told


@pytest.mark.parametrize(
    ("site", "words"),
    [
        ("https://www.linkedin.com", "www.linkedin.com"),
        ("http://127.0.0.1:4321", "The practice account on this computer"),
        ("http://[::1]:4321", "The practice account on this computer"),
    ],
)
def test_the_practice_account_is_called_that(site: str, words: str) -> None:
    assert site_words(Report(e.RunStarted(NOON, site, e.Mode.GUIDE, ""))) == words


def test_a_short_report_is_a_whole_pdf(qapp: QApplication, tmp_path: Path) -> None:  # noqa: ARG001
    path = tmp_path / "report.pdf"
    report_pdf.save(DONE, CATALOG, path, "en")
    pdf = path.read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert 1 <= pages(pdf) <= 2


def test_a_long_report_goes_on_over_pages(qapp: QApplication) -> None:  # noqa: ARG001
    ids = [f"ads-{place}" for place in range(60)]
    events = [e.ChangeChosen(setting_id, "on", "off") for setting_id in ids]
    many = catalog(*(setting(setting_id) for setting_id in ids))
    assert pages(report_pdf.pdf_of(report((*read(), *events)), many, "en")) >= 4


def test_a_report_without_anything_is_still_a_page(qapp: QApplication) -> None:  # noqa: ARG001
    assert pages(report_pdf.pdf_of(Report(), catalog(), "en")) == 1


def test_an_older_file_is_replaced(qapp: QApplication, tmp_path: Path) -> None:  # noqa: ARG001
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")
    report_pdf.save(DONE, CATALOG, path, "en")
    assert path.read_bytes().startswith(b"%PDF-")
    assert [file.name for file in tmp_path.iterdir()] == ["report.pdf"]


def test_a_folder_that_is_not_there_is_an_error(
    qapp: QApplication,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    with pytest.raises(FileNotFoundError):
        report_pdf.save(DONE, CATALOG, tmp_path / "nowhere" / "report.pdf", "en")


def test_what_cannot_be_replaced_leaves_no_crumbs(
    qapp: QApplication,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    path = tmp_path / "report.pdf"
    path.mkdir()
    with pytest.raises(OSError, match=r"report\.pdf"):
        report_pdf.save(DONE, CATALOG, path, "en")
    assert [file.name for file in tmp_path.iterdir()] == ["report.pdf"]


def test_a_setting_new_to_the_wizard_says_in_which_section_it_is(qapp: QApplication) -> None:  # noqa: ARG001
    new = e.UnknownSetting(Category.PRIVACY, "New", "/x")
    assert "In “Data privacy”" in words_of(report((*read(), new)))
