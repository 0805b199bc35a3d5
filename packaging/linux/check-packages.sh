#!/usr/bin/env bash
# Holds the .deb that make installer has made to what menus, software centres and Debian want.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

debs=(dist/linkedin-privacy-wizard_*_amd64.deb)
if [[ ! -f "${debs[0]}" || ${#debs[@]} -ne 1 ]]; then
    echo "There has to be one dist/linkedin-privacy-wizard_VERSION_amd64.deb: make installer" >&2
    exit 2
fi
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
dpkg-deb --fsys-tarfile "${debs[0]}" | tar --extract --directory "$unpacked" ./usr

echo "desktop-file-validate"
desktop-file-validate "$unpacked"/usr/share/applications/*.desktop
echo "appstreamcli"
appstreamcli validate --no-net "$unpacked"/usr/share/metainfo/*.xml
echo "man"
warnings=$(MANROFFSEQ='' LC_ALL=C.UTF-8 man --warnings --encoding=utf8 --local-file \
    "$unpacked"/usr/share/man/man1/*.gz 2>&1 >/dev/null)
if [[ -n "$warnings" ]]; then
    echo "$warnings" >&2
    exit 1
fi
echo "lintian"
lintian --fail-on error,warning --tag-display-limit 0 "${debs[0]}"
