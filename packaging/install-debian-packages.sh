#!/usr/bin/env bash
# Installs the Debian or Ubuntu packages named on standard input, one a line ("new|old" for a
# package with two names). Does nothing where they are all there, or where there is no apt.
# Where it may not install, it prints the one command to run, and fails.
set -euo pipefail

installed() {
    [[ "$(dpkg-query --show --showformat='${db:Status-Abbrev}' "$1" 2>/dev/null)" == ii* ]]
}

known_to_apt() {
    [[ "$(LC_ALL=C apt-cache policy "$1" 2>/dev/null)" == *"Candidate: "[0-9]* ]]
}

any_installed() {
    local name
    for name in ${1//|/ }; do
        if installed "$name"; then return 0; fi
    done
    return 1
}

# The first of the names that this release knows; the last one where it knows none of them.
name_here() {
    local name
    for name in ${1//|/ }; do
        if known_to_apt "$name"; then break; fi
    done
    echo "$name"
}

command -v apt-get >/dev/null || exit 0

missing=()
while read -r line; do
    if [[ -z "$line" || "$line" == \#* ]]; then continue; fi
    any_installed "$line" || missing+=("$line")
done
if [[ ${#missing[@]} -eq 0 ]]; then exit 0; fi

as_root=()
if [[ "$(id -u)" -ne 0 ]]; then
    as_root=(sudo -n)
    if ! sudo -n true 2>/dev/null; then
        names=()
        for line in "${missing[@]}"; do names+=("$(name_here "$line")"); done
        echo "Some system libraries are missing. Please run this, then try again:" >&2
        echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names[*]}" >&2
        exit 1
    fi
fi

apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
    apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
# A source that does not answer is no reason to stop: the install below says what matters.
"${apt[@]}" update || echo "Some package lists could not be read; going on." >&2
names=()
for line in "${missing[@]}"; do names+=("$(name_here "$line")"); done
echo "Installing system packages: ${names[*]}"
if ! said="$("${apt[@]}" install -y --no-install-recommends "${names[@]}" </dev/null 2>&1)"; then
    echo "$said" >&2
    exit 1
fi
