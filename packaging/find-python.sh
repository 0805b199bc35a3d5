#!/usr/bin/env bash
# Prints the path of the Python to make .venv from: PYTHON where it is set and new enough, or the
# first one found. With --missing: prints the Debian package that is still needed for that, if any;
# with --library as well, the package of the library that a bundle holds Python in.
set -euo pipefail

usable() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 16))' 2>/dev/null
}

# Debian and Ubuntu keep venv in a package of its own, named after the Python it belongs to.
has_venv() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null
}

# Debian's own Python does without that library; one that somebody has built brings it along.
library_of() {
    "$1" -c 'import sys; v = "%d.%d" % sys.version_info[:2]
if sys.base_prefix == "/usr": print(f"libpython{v}t64|libpython{v}")'
}

first_usable() {
    local name
    for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python3.14 python3.15; do
        if usable "$name"; then
            command -v "$name"
            return
        fi
    done
}

python="$(first_usable)"
if [[ "${1:-}" == --missing ]]; then
    if [[ -z "$python" ]]; then
        echo "python3.13-venv|python3.12-venv|python3.11-venv"
        if [[ "${2:-}" == --library ]]; then echo "libpython3.13|libpython3.12t64|libpython3.11"; fi
    elif ! has_venv "$python"; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
    if [[ "${2:-}" == --library && -n "$python" ]]; then library_of "$python"; fi
elif [[ -z "$python" ]] || ! has_venv "$python"; then
    echo "Python 3.11 or later, with venv, is needed. Please install it, then try again." >&2
    exit 1
else
    echo "$python"
fi
