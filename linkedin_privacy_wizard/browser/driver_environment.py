"""What the driver is started with, and what it leaves behind when it crashes: nothing.

The driver sees what a page's forms send. So nothing that was set from outside may load code into it
or have it write down what it sees, and no image of its memory is kept. Its processes inherit both.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import MutableMapping

# Playwright's Node runs, trusts or writes down what these say. DEBUG alone, which is any program's
# name for it, would have every message to and from the browser written out.
FROM_OUTSIDE = (
    "DEBUG",
    "DEBUGP",
    "DEBUG_FILE",
    "NODE_DEBUG",
    "NODE_DEBUG_NATIVE",
    "NODE_EXTRA_CA_CERTS",
    "NODE_OPTIONS",
    "NODE_PATH",
    "NODE_REPL_EXTERNAL_MODULE",
    "NODE_V8_COVERAGE",
    "PLAYWRIGHT_NODEJS_PATH",
    "PWDEBUG",
    "SSLKEYLOGFILE",
)


def shut(environ: MutableMapping[str, str]) -> None:
    """Take these variables away, and let no process from now on leave its memory on the disk."""
    for name in FROM_OUTSIDE:
        environ.pop(name, None)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - there is none on Windows

        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
