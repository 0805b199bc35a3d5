"""A job on an account full of secrets, all saved that can be, and then forgotten."""

from __future__ import annotations

import asyncio
import json
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWebEngineCore import QWebEngineScript
from PySide6.QtWidgets import QPushButton

from linkedin_privacy_wizard.gui.pages.report import ReportPage
from linkedin_privacy_wizard.gui.pages.summary import SummaryPage
from linkedin_privacy_wizard.gui.report_document import html_of
from linkedin_privacy_wizard.gui.stand_in import press_key_in_page, type_in_page
from linkedin_privacy_wizard.gui.widgets.choices import ChoiceCard
from linkedin_privacy_wizard.linkedin.signs import Sign
from linkedin_privacy_wizard.wizard import views
from linkedin_privacy_wizard.wizard.aside_intents import AsideOpened
from linkedin_privacy_wizard.wizard.state import Aside, Step

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.plays.scene import Scene

SECRETS = {
    "name": "Robin Qzname",
    "headline": "Head of Qzheadline",
    "email": "qzmail@example.org",
    "profile": "robin-qzprofile",
    "password": "qzpassword",
    "code": "918273",
}
EMPLOYER = "Qzemployer Limited"


async def forget(scene: Scene) -> dict[str, Any]:
    """Do the job, set a reminder, save what can be saved, copy all there is, and be forgotten.

    In the folder around the data folder, `before` is the copy, and `secrets.json` says what
    nobody was to write down.
    """
    folder: Path = scene.person.program._history.path.parent.parent
    _seed(scene)
    await _sign_in(scene)
    await scene.person.reads()
    on_page = await _page_of(scene)
    await scene.to_presses()
    await scene.person.sees_result()
    await _be_reminded(scene)
    _save_everything(scene, folder / "data")
    _note_secrets(scene, folder / "secrets.json")
    shutil.copytree(folder, folder / "before", ignore=shutil.ignore_patterns("secrets.json"))
    said = await _be_forgotten(scene)
    await scene.person.click("Start afresh", QPushButton)
    shown = [key for key in ("name", "headline", "email", "profile") if SECRETS[key] in on_page]
    return {"said": said, "shown": shown}


def _seed(scene: Scene) -> None:
    account = scene.site.account
    for name, value in SECRETS.items():
        setattr(account, name, value)
    scene.set_faults(challenge_at_login="two_step")
    employer = account.pages["ads-employer"].controls[0]
    employer.options = tuple(
        replace(choice, words=dict.fromkeys(choice.words, EMPLOYER)) for choice in employer.options
    )


async def _sign_in(scene: Scene) -> None:
    person = scene.person
    await person.start(scene.mode)
    fields = {"username": "email", "current-password": "password"}
    for kind, secret in fields.items():
        await type_in_page(person.pane, f"input[autocomplete~={kind}]", SECRETS[secret])
    press_key_in_page(person.pane, Qt.Key.Key_Return)
    await person.sees(lambda: person.state.sign is Sign.CODE, "the page that asks for a code")
    await type_in_page(person.pane, "input[name=pin]", SECRETS["code"])
    press_key_in_page(person.pane, Qt.Key.Key_Return)


async def _page_of(scene: Scene) -> str:
    """What is on the page in the browser."""
    answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    world = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
    script = "document.documentElement.outerHTML"
    scene.person.pane.page.runJavaScript(script, world, answer.set_result)
    return await answer


async def _be_reminded(scene: Scene) -> None:
    person = scene.person
    person.program.store.dispatch(AsideOpened(Aside.REMINDER))
    await person.sees(lambda: person.state.reminding.possible is not None, "if it can be")
    await person.click("Every month", ChoiceCard)
    await person.sees(lambda: person.state.reminding.reminder is not None, "the reminder")
    await person.click("Back", QPushButton)


def _save_everything(scene: Scene, folder: Path) -> None:
    """The PDF, its words in the clear, and the report, with the words of unknown settings."""
    program = scene.person.program
    state = program.store.state
    summary, report = program.pages[Step.SUMMARY], program.pages[Aside.REPORT]
    assert isinstance(summary, SummaryPage)
    assert isinstance(report, ReportPage)
    summary.record.row.save(folder / "results.pdf")
    words = QTextDocument()
    words.setHtml(html_of(views.report(state), state.catalog, "en", picture=False))
    (folder / "results.txt").write_text(words.toPlainText(), encoding="utf-8")
    report.render_state(state)
    report.titles.setChecked(True)
    report.row.save(folder / "problem.txt")


def _note_secrets(scene: Scene, file: Path) -> None:
    secrets = [*SECRETS.values(), EMPLOYER, *scene.site.sessions]
    file.write_text(json.dumps(secrets), encoding="utf-8")


async def _be_forgotten(scene: Scene) -> list[str]:
    """Press what there is to press, and return what the page says then."""
    person = scene.person
    person.program.store.dispatch(AsideOpened(Aside.FORGET))
    await person.tick_everything()
    await person.click("Forget me now", QPushButton)
    await person.sees(lambda: person.state.forgetting.ended is not None, "what was removed")
    return person.words()


PLAYS = {"forget": forget}
