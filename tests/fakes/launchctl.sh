#!/bin/sh
# Stands in for launchctl: keeps in the folder beside it which job is loaded.
here="$(dirname "$0")"
[ -e "$here/running" ] || exit 1
case "$1 $2" in
    "print gui/501") exit 0 ;;
    "print gui/501/"*) [ -e "$here/loaded-${2##*/}" ] ;;
    "bootstrap gui/501")
        [ ! -e "$here/refuses" ] || { echo "Load failed" >&2; exit 5; }
        name="${3##*/}" && touch "$here/loaded-${name%.plist}" ;;
    "bootout gui/501/"*) rm "$here/loaded-${2##*/}" ;;
    *) exit 64 ;;
esac
