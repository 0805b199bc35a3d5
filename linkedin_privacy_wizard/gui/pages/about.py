"""What this program is, and which versions it is made of."""

from __future__ import annotations

import platform
from importlib.metadata import version
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QVBoxLayout

from linkedin_privacy_wizard import __version__
from linkedin_privacy_wizard.gui.application import PRODUCT
from linkedin_privacy_wizard.gui.pages.page import Acts, Page, PaneSize
from linkedin_privacy_wizard.gui.widgets.cards import Card
from linkedin_privacy_wizard.gui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from linkedin_privacy_wizard.wizard.state import WizardState


class AboutPage(Page):
    """The versions, in lines that can be read out to somebody who helps."""

    def __init__(self) -> None:
        super().__init__()
        about = Card(PRODUCT)
        for words in (_what(), _not_theirs(), _licence()):
            about.body.addWidget(PlainLabel(words))
        made_of = Card(QCoreApplication.translate("About", "Versions"))
        self._versions = PlainLabel()
        made_of.body.addWidget(self._versions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(about)
        column.addWidget(made_of)
        column.addStretch(1)

    def heading(self, state: WizardState) -> str:  # noqa: ARG002 - the same in every state
        """What there is to see here."""
        return QCoreApplication.translate("About", "About this program")

    def acts(self, state: WizardState) -> Acts:  # noqa: ARG002 - Back is in the bar already
        """Nothing is done here."""
        return Acts()

    def pane(self, state: WizardState) -> PaneSize:  # noqa: ARG002 - the same in every state
        """There is nothing to browse."""
        return PaneSize.HIDDEN

    def render_state(self, state: WizardState) -> None:
        """Name the versions; the catalog's may have come since."""
        catalog = QCoreApplication.translate("About", "Settings catalog: {version}")
        known = catalog.format(version=state.catalog.fingerprint[:12])
        self._versions.setText("\n".join((*versions(), known)))


def versions() -> tuple[str, ...]:
    """The program and what it is made of, a line for each."""
    # It takes the whole browser to load, and is needed here only.
    from PySide6.QtWebEngineCore import (  # noqa: PLC0415
        qWebEngineChromiumSecurityPatchVersion,
        qWebEngineChromiumVersion,
    )

    chromium = QCoreApplication.translate("About", "{version}, with fixes up to {patch}")
    named = {
        PRODUCT: __version__,
        "Chromium": chromium.format(
            version=_text(qWebEngineChromiumVersion()),
            patch=_text(qWebEngineChromiumSecurityPatchVersion()),
        ),
        "Qt": qVersion(),
        "Playwright": version("playwright"),
        "Python": platform.python_version(),
    }
    return tuple(f"{name}: {number}" for name, number in named.items())


def _text(given: object) -> str:
    """PySide gives these as bytes, whatever its type stubs say."""
    return given.decode() if isinstance(given, bytes) else str(given)


def _what() -> str:
    return QCoreApplication.translate(
        "About", "It shows you what LinkedIn may do with your data, and helps you change it."
    )


def _not_theirs() -> str:
    return QCoreApplication.translate(
        "About", "LinkedIn did not make it. Nobody pays us for it. It sends us nothing."
    )


def _licence() -> str:
    return QCoreApplication.translate("About", "It is free for all, under the MIT licence.")
