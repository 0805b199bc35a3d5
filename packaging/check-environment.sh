#!/usr/bin/env bash
# Starts the two parts that lean on system libraries, the embedded browser and Playwright's driver,
# and says which libraries are missing where one of them does not start.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

missing_libraries() {
    local pyside
    command -v ldd >/dev/null || return 0
    pyside="$(.venv/bin/python -c 'import PySide6; print(PySide6.__path__[0])')"
    # Qt's own libraries find each other through a path of their own; system ones have none.
    ldd "$pyside"/Qt/lib/libQt6WebEngineCore.so.6 "$pyside"/Qt/plugins/platforms/libq*.so \
        "$pyside"/../playwright/driver/node 2>/dev/null |
        sed -n 's/^[[:space:]]*\(lib[^ ]*\) => not found$/\1/p' | sort -u
}

starts() {
    .venv/bin/python -c 'import PySide6.QtWebEngineWidgets' &&
        .venv/bin/python -m playwright --version >/dev/null
}

if ! starts; then
    {
        echo "The embedded browser does not start on this system. Libraries that are missing:"
        missing_libraries | sed 's/^/  /'
        echo "packaging/debian-run.txt names the Debian packages that hold them."
    } >&2
    exit 1
fi
