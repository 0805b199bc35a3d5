"""Tests of the window and what is in it, on Qt's loop, without a screen (`offscreen`).

Write a test here as a coroutine, with `pytestmark = pytest.mark.asyncio(loop_scope="session")` at
the top of the file, and ask for

    attached    the embedded browser with its driver: `.pane`, `.driver`, `.page`, `.guard`
    web_site    a site on 127.0.0.1: `site.pages["/a"] = "<p>"`, `site.url("/a")`, `site.asked`

There is one QApplication, one session loop and one attached browser in a process; why, and what
that means for tests that start or kill things, is told in `tests/conftest.py`. Tests of plain
widgets may use pytest-qt's `qtbot` instead, and need no loop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from tests.qt_loop import loop_factories

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterator, Mapping


@pytest.fixture(autouse=True)
def words_of_the_code() -> Iterator[None]:
    """A test that starts a whole program leaves no language behind for those after it."""
    yield
    app = QCoreApplication.instance()
    for translator in app.findChildren(QTranslator) if app is not None else ():
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


def pytest_asyncio_loop_factories(
    item: pytest.Item,
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Give the coroutines of this folder Qt's loop."""
    return loop_factories(item)
