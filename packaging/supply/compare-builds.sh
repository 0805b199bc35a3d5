#!/usr/bin/env bash
# Builds the committed state twice, each time in a folder of its own that did not exist before, and
# lists what differs. The argument is the target to make, "bundle" or "installer".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

target="${1:-bundle}"
root="$PWD"
commit="$(git rev-parse HEAD)"
builds="$root/build/compare"

build() {
    local folder="$builds/$1"
    mkdir -p "$folder"
    git archive "$commit" | tar -x -C "$folder"
    # The locked packages and what shows that they are there; all else is made anew. The stamps are
    # younger than the files, or make would install again, into the one .venv that there is.
    ln -s "$root/.venv" "$folder/.venv"
    cp -r "$root/.make" "$folder/.make"
    rm -f "$folder/.make/translations"
    echo "Build $1: make $target"
    make -C "$folder" "$target" SOURCE_DATE_EPOCH="$SOURCE_DATE_EPOCH" >"$builds/$1.log" 2>&1 || {
        tail -n 30 "$builds/$1.log"
        exit 1
    }
}

SOURCE_DATE_EPOCH="$(git log -1 --format=%ct "$commit")"
export SOURCE_DATE_EPOCH
rm -rf "$builds"
build first
build second
PYTHONPATH=packaging .venv/bin/python -m supply.compare "$builds/first/dist" "$builds/second/dist"
