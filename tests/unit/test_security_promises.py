"""What the program's own source never does, read from the source itself."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

from tests.unit.test_project_files import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

# What would give a web page a way into the program, or put something of ours into the page's own
# world, or hand an address of a page's to another program.
HANDED_OVER = re.compile(
    r"QWebChannel|setWebChannel|expose_function|expose_binding|add_init_script|add_script_tag"
    r"|\.evaluate\(|MainWorld|webbrowser"
)
OPENS, SHOWS = re.compile(r"QDesktopServices|openUrl"), re.compile(r"open_release_page")
DISGUISE = re.compile(
    r"stealth|webdriver|setHttpUserAgent|user_agent|AutomationControlled", re.IGNORECASE
)
# Whatever can speak to another computer, and where it is used for something else.
SPEAKING = {
    # The one place that asks another computer, and only if the person switched that on.
    "aiohttp": {"practice", "updates/fetch.py"},
    "socket": {"browser", "gui/signals.py"},
    "QtNetwork": {"gui/embedded/cookies.py", "gui/doorbell.py", "gui/network.py"},
}
# What of it those may use: cookies, a socket on this computer, and what the system says of its own.
QT_NETWORK = {
    *("QNetworkCookie", "QLocalServer", "QLocalSocket"),
    *("QNetworkInformation", "QNetworkProxyFactory", "QNetworkProxyQuery"),
}
NEVER = {"requests", "httpx", "urllib3", "urllib.request", "http.client", "smtplib", "ftplib"}


def sources() -> Iterator[tuple[str, str]]:
    """Each file of the program by its name, with its text."""
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), path.read_text(encoding="utf-8")


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    """The lines of the program in which something occurs."""
    return [
        f"{name}: {line.strip()}"
        for name, text in sources()
        for line in text.splitlines()
        if pattern.search(line)
    ]


def imports(text: str) -> set[str]:
    """The modules that a file imports, those below others by both names."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def is_among(name: str, places: set[str]) -> bool:
    """Whether a file is one of these, or in one of these folders."""
    return name in places or any(Path(place) in Path(name).parents for place in places)


def test_pages_are_handed_nothing_of_ours() -> None:
    assert lines_with(HANDED_OVER) == []


def test_only_the_release_page_is_handed_to_the_persons_own_browser() -> None:
    opens = {line.partition(":")[0] for line in lines_with(OPENS)}
    assert opens == {"gui/own_browser.py"}
    users = {line.partition(":")[0] for line in lines_with(SHOWS)} - opens
    assert users == {"gui/newest_keeper.py"}
    keeper = (PACKAGE / "gui" / "newest_keeper.py").read_text(encoding="utf-8")
    assert re.findall(r"self\._show\((.*?)\)", keeper) == ["known.page"]


def test_nothing_hides_that_this_is_a_program() -> None:
    assert lines_with(DISGUISE) == []


def test_nothing_in_the_program_calls_home() -> None:
    speaking = []
    for name, text in sources():
        used = imports(text)
        speaking += [f"{name}: {module}" for module in sorted(used & NEVER)]
        for module, places in SPEAKING.items():
            if any(module in each.split(".") for each in used) and not is_among(name, places):
                speaking.append(f"{name}: {module}")
    assert speaking == []


def test_of_qts_network_only_what_stays_on_this_computer_is_used() -> None:
    used = {module for _, text in sources() for module in imports(text)}
    parts = {module.partition("QtNetwork.")[2] for module in used} - {""}
    assert parts == QT_NETWORK


def test_only_the_practice_account_and_the_door_are_excepted() -> None:
    """Each exception above is still needed."""
    used = {name: imports(text) for name, text in sources()}
    for module, places in SPEAKING.items():
        users = {name for name, found in used.items() if any(module in m.split(".") for m in found)}
        assert {place for place in places if not any(is_among(u, {place}) for u in users)} == set()


def test_who_may_sign_a_list_of_settings_is_said_by_the_release_alone() -> None:
    """No option, variable or preference adds a key: the program hands on what was built in."""
    known = {name: text for name, text in sources() if "catalog_keys" in text}
    assert known.keys() == {"program.py", "release.py"}
    assert not any(re.search("environ|getenv|argv|argparse", text) for text in known.values())
