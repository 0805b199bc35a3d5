#!/usr/bin/env bash
# Signs the program for macOS, puts it into a disk image, and has Apple look at it.
#
#   make-installer.sh APP.zip FOLDER
#
# APP.zip is what "ditto -c -k --keepParent" made of the .app. Left in FOLDER are
# LinkedIn-Privacy-Wizard-VERSION-macos-ARCH.dmg and beside it a .signing file that says "signed" or
# "unsigned". What it signs with comes from the environment, and goes when it ends:
#   SIGNING_PKCS12_BASE64, SIGNING_PASSWORD             a "Developer ID Application" key (none: ad hoc)
#   NOTARY_KEY_BASE64, NOTARY_KEY_ID, NOTARY_ISSUER     a key of App Store Connect (none: not notarised)
set -euo pipefail

if [[ $# -ne 2 ]]; then
    sed -n '2,11s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
packaging="$(dirname "$here")"
python="$("$packaging/find-python.sh")"
work="$(mktemp -d)" # nobody else may look into it
keychain="$work/signing.keychain-db"

remove_secrets() {
    if [[ -e "$keychain" ]]; then security delete-keychain "$keychain"; fi
    rm -rf "$work"
}
trap remove_secrets EXIT

# A keychain of its own, which is open only while something is signed, and gone at the end.
lock="$(openssl rand -hex 20)"

import_key() {
    local place
    base64 --decode <<<"$SIGNING_PKCS12_BASE64" >"$work/key.p12"
    security create-keychain -p "$lock" "$keychain"
    security set-keychain-settings -lut 3600 "$keychain"
    security unlock-keychain -p "$lock" "$keychain"
    security import "$work/key.p12" -k "$keychain" -f pkcs12 -P "$SIGNING_PASSWORD" -T /usr/bin/codesign
    rm "$work/key.p12"
    security set-key-partition-list -S apple-tool:,apple: -s -k "$lock" "$keychain" >/dev/null
    # codesign looks for the links of a certificate in those keychains that are listed.
    local listed=("$keychain")
    while read -r place; do listed+=("$place"); done \
        < <(security list-keychains -d user | sed 's/^ *"//; s/"$//')
    security list-keychains -d user -s "${listed[@]}"
    MACOS_SIGN_IDENTITY="$(security find-identity -v -p codesigning "$keychain" | awk 'NR == 1 { print $2 }')"
    if [[ ! "$MACOS_SIGN_IDENTITY" =~ ^[0-9A-F]{40}$ ]]; then
        echo "There is no key for signing in SIGNING_PKCS12_BASE64." >&2
        exit 1
    fi
    export MACOS_SIGN_IDENTITY
}

# notarytool ends well where Apple said no, so its answer is read.
notarise() {
    local answer id
    base64 --decode <<<"$NOTARY_KEY_BASE64" >"$work/notary.p8"
    local key=(--key "$work/notary.p8" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER")
    answer="$(xcrun notarytool submit "$1" "${key[@]}" --wait --timeout 45m --output-format json)"
    echo "$answer"
    if [[ "$("$python" -c 'import json, sys; print(json.load(sys.stdin)["status"])' <<<"$answer")" != Accepted ]]; then
        id="$("$python" -c 'import json, sys; print(json.load(sys.stdin)["id"])' <<<"$answer")"
        xcrun notarytool log "$id" "${key[@]}" >&2
        exit 1
    fi
    xcrun stapler staple "$1"
    xcrun stapler validate "$1"
}

ditto -x -k "$1" "$work/app"
app="$work/app/LinkedIn Privacy Wizard.app"
version="$(plutil -extract CFBundleShortVersionString raw "$app/Contents/Info.plist")"
arch="$(lipo -archs "$app/Contents/MacOS/linkedin-privacy-wizard")"
mkdir -p "$2"
dmg="$(cd "$2" && pwd)/LinkedIn-Privacy-Wizard-$version-macos-$arch.dmg"

# What is not Apple's own gets no key to see.
without_secrets=(env -u SIGNING_PKCS12_BASE64 -u SIGNING_PASSWORD -u NOTARY_KEY_BASE64)
"${without_secrets[@]}" "$python" -m venv "$work/tools"
"${without_secrets[@]}" "$work/tools/bin/python" -m pip install --quiet --require-hashes \
    --only-binary :all: --requirement "$packaging/requirements-macos.txt"

if [[ -n "${SIGNING_PKCS12_BASE64:-}" ]]; then import_key; fi
PYTHONPATH="$packaging" "${without_secrets[@]}" "$python" -m macos.codesign "$app"

rm -f "$dmg"
if [[ -e "$keychain" ]]; then security lock-keychain "$keychain"; fi
"${without_secrets[@]}" "$work/tools/bin/python" -m dmgbuild \
    --settings "$here/dmg_settings.py" -D "app=$app" "LinkedIn Privacy Wizard" "$dmg"

outcome=unsigned
if [[ -n "${MACOS_SIGN_IDENTITY:-}" ]]; then
    security unlock-keychain -p "$lock" "$keychain"
    codesign --sign "$MACOS_SIGN_IDENTITY" --timestamp "$dmg"
    if [[ -n "${NOTARY_KEY_BASE64:-}" ]]; then
        notarise "$dmg"
        # Only what macOS lets a person open without a question is called signed.
        spctl --assess --type open --context context:primary-signature --verbose "$dmg"
        outcome=signed
    fi
fi
echo "$outcome" >"$dmg.signing"
chmod 644 "$dmg" "$dmg.signing"
echo "$dmg: $outcome"
