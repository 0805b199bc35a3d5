#!/usr/bin/env bash
# Makes the project's own Python in .venv and installs the locked packages of the given
# requirement files into it. PYTHON names the interpreter to start from, where one is preferred.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

usable() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 16))' 2>/dev/null
}

first_usable_python() {
    local name
    for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python3.14 python3.15; do
        if usable "$name"; then
            command -v "$name"
            return 0
        fi
    done
    return 1
}

# Debian and Ubuntu put venv in a package of its own, named after the Python it belongs to.
install_python_with_venv() {
    echo "$1" | packaging/install-debian-packages.sh >&2
}

find_python() {
    local python version
    if ! python="$(first_usable_python)"; then
        install_python_with_venv "python3.13-venv|python3.12-venv|python3.11-venv" || return 1
        if ! python="$(first_usable_python)"; then
            echo "Python 3.11 or later is needed. Please install it, then try again." >&2
            return 1
        fi
    fi
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        version="$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
        install_python_with_venv "python$version-venv" || return 1
    fi
    echo "$python"
}

make_venv() {
    local python
    python="$(find_python)"
    echo "Making .venv with $("$python" --version)"
    rm -rf .venv
    "$python" -m venv .venv
}

# The package stays where it is: a path file leads Python to it, so nothing has to be built.
link_project() {
    .venv/bin/python - <<'PYTHON'
import pathlib
import sysconfig

site_packages = pathlib.Path(sysconfig.get_path("purelib"))
site_packages.joinpath("linkedin_privacy_wizard.pth").write_text(f"{pathlib.Path.cwd()}\n")
PYTHON
}

if ! { usable .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1; }; then
    make_venv
fi

arguments=()
for file in "$@"; do arguments+=(--requirement "$file"); done
echo "Installing the locked Python packages of: $*"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
    --only-binary :all: --require-hashes "${arguments[@]}"
link_project
