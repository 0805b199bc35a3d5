#!/usr/bin/env bash
# Makes the project's own Python in .venv and installs the locked packages of the given
# requirement files into it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

works() {
    .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null &&
        .venv/bin/python -m pip --version >/dev/null 2>&1
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

if ! works; then
    python="$(packaging/find-python.sh)"
    echo "Making .venv with $("$python" --version)"
    rm -rf .venv
    "$python" -m venv .venv
fi

arguments=()
for file in "$@"; do arguments+=(--requirement "$file"); done
echo "Installing the locked Python packages of: $*"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
    --only-binary :all: --require-hashes "${arguments[@]}"
link_project
