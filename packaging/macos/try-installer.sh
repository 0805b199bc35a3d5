#!/usr/bin/env bash
# Installs the program from a disk image for macOS as a person does, and does the whole job with it.
#
#   try-installer.sh FILE.dmg
#
# This is what shows that the rights which the signature leaves to each program are enough.
set -euo pipefail

if [[ $# -ne 1 ]]; then
    sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
work="$(mktemp -d)"
volume="$work/volume"

clean_up() {
    if [[ -d "$volume" ]]; then hdiutil detach -quiet "$volume"; fi
    rm -rf "$work"
}
trap clean_up EXIT

mkdir "$volume"
hdiutil attach -quiet -nobrowse -readonly -mountpoint "$volume" "$1"
test "$(readlink "$volume/Applications")" = /Applications
app="$work/LinkedIn Privacy Wizard.app"
ditto "$volume/LinkedIn Privacy Wizard.app" "$app"

codesign --verify --deep --strict --verbose=2 "$app"
driver="$(find "$app" -type f -name node)"
rights="$(codesign --display --entitlements - --xml "$driver")"
if [[ "$rights" == *get-task-allow* || "$rights" != *allow-jit* ]]; then
    echo "The driver's rights are not those that it was signed with: $rights" >&2
    exit 1
fi
if [[ "$(cat "$1.signing" 2>/dev/null)" == signed ]]; then
    spctl --assess --type execute --verbose "$app"
fi
"$app/Contents/MacOS/linkedin-privacy-wizard" tour "$work/tour"
echo "$1: the whole job is done with it."
