"""Signs in to a small site and leaves again, in a process of its own: `python -m … MARK`.

The mark is the value of the cookie, of what the page stores, and of what it is shown.
"""

from __future__ import annotations

import sys

from linkedin_privacy_wizard.gui.embedded.environment import prepare
from linkedin_privacy_wizard.gui.loop import run
from tests.fakes.attached import attach
from tests.fakes.web_site import WebSite

LEFT_WELL = 7
KEEP = """mark => {
    document.cookie = `kept=${mark}; max-age=9999`;
    localStorage.setItem("kept", mark);
    sessionStorage.setItem("kept", mark);
    return new Promise((done, failed) => {
        const asked = indexedDB.open("kept");
        asked.onupgradeneeded = () => asked.result.createObjectStore("all").put(mark, "kept");
        asked.onsuccess = () => done("kept");
        asked.onerror = () => failed(asked.error);
    });
}"""


def main() -> int:
    """Be signed in for a moment."""
    mark = sys.argv[1]
    port = prepare(sealed=True)

    async def visit() -> int:
        async with WebSite() as site, attach(port) as browser:
            site.cookies["/in"] = {"li_at": mark}
            site.pages["/in"] = f"<p>{mark}</p>"
            await browser.page.goto(site.url("/in"))
            kept = await browser.page.evaluate(KEEP, mark)
        return LEFT_WELL if kept == "kept" else 1

    return run(visit, sys.argv)


if __name__ == "__main__":
    sys.exit(main())
