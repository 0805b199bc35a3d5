#!/usr/bin/env bash
# Writes the locks: exact versions with the hashes of their files for every system and Python that
# the wizard supports. No index address gets in, so that everybody's own package index serves.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

compile() {
    .venv/bin/uv --no-config pip compile --quiet --upgrade --universal --python-version 3.11 \
        --generate-hashes --no-annotate --no-emit-index-url --no-emit-find-links \
        --custom-compile-command "make lock" "$@"
}

compile pyproject.toml --output-file packaging/requirements.txt
for list in packaging/requirements-*.in; do
    # What the wizard itself uses keeps the version that it is locked to.
    compile "$list" --constraint packaging/requirements.txt --output-file "${list%.in}.txt"
done
