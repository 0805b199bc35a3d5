"""Run by itself: nothing but a web view, for as long as its standard input is open.

`python -m tests.bench.bare ORIGIN COOKIE COUNT` opens so many of the site's section pages, one
after the other, and writes "loaded" once the last one is there.
"""

from __future__ import annotations

import sys
from itertools import cycle, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier, QUrl
from PySide6.QtNetwork import QNetworkCookie
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView

from linkedin_privacy_wizard.gui.application import application, prepare
from linkedin_privacy_wizard.gui.embedded.environment import prepare as prepare_engine
from linkedin_privacy_wizard.linkedin.addresses import CATEGORY_PATHS

if TYPE_CHECKING:
    from collections.abc import Iterator


def main(origin: str, cookie: str, count: str) -> int:
    """Show the pages until nobody listens any more."""
    prepare_engine(sealed=True)
    prepare()
    app = application(sys.argv[:1])
    profile = QWebEngineProfile()
    profile.cookieStore().setCookie(QNetworkCookie(b"li_at", cookie.encode()), QUrl(origin))
    view = QWebEngineView()
    page = QWebEnginePage(profile, view)
    paths = islice(cycle(sorted(CATEGORY_PATHS)), int(count))
    page.loadFinished.connect(lambda ok: _go_on(page, origin, paths) if ok else app.exit(1))
    view.setPage(page)
    view.resize(1100, 760)
    view.show()
    _go_on(page, origin, paths)
    listener = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    listener.activated.connect(lambda *_: app.exit())
    code = app.exec()
    page.deleteLater()
    return code


def _go_on(page: QWebEnginePage, origin: str, paths: Iterator[str]) -> None:
    path = next(paths, None)
    if path is not None:
        page.load(QUrl(origin + path))
        return
    sys.stdout.write("loaded\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
