"""The language of the window: which one, and where its words come from.

`make translations` compiles `resources/i18n/wizard_<code>.ts` to a `.qm` beside it. Every text is
English in the code; the English file only says how a text reads for one and for many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from linkedin_privacy_wizard.resources import resources

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENGLISH = "en"
_INSTALLED = "wizard_translators"


def install(app: QCoreApplication, code: str | None = None) -> str:
    """Speak the language asked for, or the first of the person's own that there is; say which.

    Anything that cannot be had is English. May be called again to speak another language.
    """
    for old in app.findChildren(QTranslator, _INSTALLED):
        app.removeTranslator(old)
        old.deleteLater()
    wanted = [code] if code else QLocale.system().uiLanguages()
    language, translator = next(_found(app, wanted), (ENGLISH, _EnglishPlurals(app)))
    if code is not None:
        QLocale.setDefault(QLocale(language))
    for each in (_qt_words(app, language), translator):
        each.setObjectName(_INSTALLED)
        app.installTranslator(each)
    return language


def _found(parent: QObject, wanted: list[str]) -> Iterator[tuple[str, QTranslator]]:
    """The compiled translations there are, in the order of the wish; English ends it."""
    for name in wanted:
        for code in (name.replace("-", "_"), name.replace("-", "_").partition("_")[0]):
            compiled = _folder() / f"wizard_{code}.qm"
            translator = QTranslator(parent)
            if compiled.is_file() and translator.load(str(compiled)):
                yield code, translator
            if code == ENGLISH:
                return


def _qt_words(parent: QObject, language: str) -> QTranslator:
    """Qt's own words, such as those of menus; left in English where Qt has no others."""
    translator = QTranslator(parent)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator.load(QLocale(language), "qtbase", "_", folder)
    return translator


class _EnglishPlurals(QTranslator):
    """The English for one and for many, straight from the file where nobody has compiled it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._forms = dict(_plurals(_folder() / f"wizard_{ENGLISH}.ts"))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Whether there is nothing to say."""
        return not self._forms

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The words for that number; None leaves the text as it is."""
        forms = self._forms.get((context, source)) if disambiguation is None else None
        return None if forms is None or n < 0 else forms[0 if n == 1 else 1]


def _plurals(file: Path) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    if not file.is_file():
        return
    tree = ET.parse(file)  # noqa: S314 - our own file
    for context in tree.iter("context"):
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            if len(forms) == 2 and all(forms):
                key = (context.findtext("name", ""), message.findtext("source", ""))
                yield key, (forms[0], forms[1])


def _folder() -> Path:
    return resources() / "i18n"
