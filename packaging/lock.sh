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
locks=(--constraint packaging/requirements.txt)
for list in packaging/requirements-*.in; do
    # All locks fit into one .venv: what an earlier one names keeps its version.
    compile "$list" "${locks[@]}" --output-file "${list%.in}.txt"
    locks+=(--constraint "${list%.in}.txt")
done
