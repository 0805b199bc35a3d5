#!/usr/bin/env bash
# Tries the .deb in dist/ as somebody would who has just got it: a fresh Debian 12, installed there
# by apt, opened from the menu, the whole job through the window on the practice account, an upgrade
# over an older version, removed. One line for each step; stops at the first that fails.
# Pictures and the log are in dist/try. Nothing else is left behind, nor where it is broken off.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
here=packaging/linux
name=linkedin-privacy-wizard
entry=/usr/share/applications/io.github.linkedin_privacy_wizard.Wizard.desktop
kept=dist/try

# Checks what it takes, and cleans up whatever becomes of the steps.
outside() {
    local debs=(dist/"$name"_*_amd64.deb) work steps
    if [[ ! -f "${debs[0]}" || ${#debs[@]} -ne 1 ]]; then
        echo "There has to be one dist/${name}_VERSION_amd64.deb: make installer" >&2
        exit 2
    fi
    if [[ "$(id -u)" -ne 0 ]]; then
        echo "Only root can make a fresh Debian. Please run: sudo $here/try-installer.sh" >&2
        exit 2
    fi
    mkdir -p build "$kept"
    rm -f "$kept"/*
    work=$(mktemp -d "$PWD/build/try-installer.XXXXXX")
    exec 8</proc/self/ns/net
    # All that is mounted or started in there ends with the first process in there.
    setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child --mount-proc --net --ipc -- \
        "$here/try-installer.sh" --inside "$work" "${debs[0]}" &
    steps=$!
    # shellcheck disable=SC2064 # both are known now
    trap "kill -KILL $steps 2>/dev/null || true; wait || true; rm -rf --one-file-system '$work'" EXIT
    trap 'exit 130' INT TERM HUP
    wait "$steps"
}

step() {
    local words=$1 begun=$SECONDS status said
    shift
    echo "== $words" >>"$log"
    set +e
    (set -e; "$@") >"$work/said" 2>>"$log"
    status=$?
    set -e
    cat "$work/said" >>"$log"
    said=$(tail -n 1 "$work/said")
    if [[ $status -eq 0 ]]; then
        echo "ok      $words, $((SECONDS - begun)) s${said:+ ($said)}"
        return
    fi
    echo "FAILED  $words, $((SECONDS - begun)) s"
    tail -n 30 "$log" | sed 's/^/        /'
    if [[ -S /tmp/.X11-unix/X7 ]]; then picture failed 2>/dev/null || true; fi
    echo "The whole log is $log."
    exit 1
}

inside() {
    local begun=$SECONDS
    work=$1 deb=$2 root=$1/root network=/proc/self/fd/8 log=$PWD/$kept/log.txt
    # shellcheck source=packaging/linux/fresh-root.sh
    source "$here/fresh-root.sh"
    history=$home/.local/share/$name
    step "a fresh Debian 12" make_root
    files_in_root >"$work/before"
    packages >"$work/packages"
    step "a screen, a bus, and no network" open_desk
    step "an older version, from the same parts" make_older
    step "apt installs it with all that it needs" install "$work/older.deb"
    step "no library is missing" libraries_are_there
    step "somebody without a screen is told so" refuses "There is no screen" --no-screen "$name"
    step "it opens from the menu" open_from_menu "Check who can use your LinkedIn data" first-page
    step "the whole job, through the window" do_job
    step "its pages are walled in" see sandbox
    step "what it says is true" compare_with_account
    step "a second copy says that it is one" open_twice
    step "it closes, and nothing stays open" close_wizard
    step "apt puts the new version over it" upgrade
    step "the new version shows the earlier job" open_again
    step "it closes, and nothing stays open" close_wizard "How the practice account stands"
    step "a history from a newer version is told" tell_newer_history
    step "a full disk is told" tell_full_disk
    step "a folder of somebody else is told" tell_foreign_folder
    step "apt removes it" remove
    step "nothing of it is left, but the history" nothing_left
    echo "All of it in $((SECONDS - begun)) s. Pictures: $kept"
}

picture() {
    env DISPLAY=:7 QT_QPA_PLATFORM=xcb .venv/bin/python -m tests.installer.picture "$kept/$1.png"
}

see() { python3 -m tests.installer.walls "$@"; }

# Does something in the window, as the person and by the accessibility bus.
by_hand() { (cd /mnt && "${at_desk[@]}" python3 -m tests.installer.person "$@"); }

until_true() {
    local limit=$((SECONDS + 60))
    until "$@"; do
        if [[ $SECONDS -gt $limit ]]; then return 1; fi
        sleep 0.2
    done
}

# All but homes, what ends with the system, and what it notes down about itself.
files_in_root() {
    (cd "$root" && find . -xdev \( -path ./home -o -path ./run -o -path ./var/cache \
        -o -path ./var/log -o -path ./var/lib/dpkg \) -prune -o -print | sort)
}

open_desk() {
    ip link set lo up
    # Programs of this system ask who user 1000 is.
    mount --bind "$root/etc/passwd" /etc/passwd
    # It leaves a lock in /tmp, so it gets one of its own.
    unshare --mount -- bash -c 'mount --bind /tmp/.X11-unix /mnt && mount -t tmpfs tmpfs /tmp &&
        mkdir /tmp/.X11-unix && mount --move /mnt /tmp/.X11-unix && exec "$@"' "" \
        "${at_desk[@]}" Xvfb :7 -screen 0 1280x1024x24 -nolisten tcp >&2 &
    "${at_desk[@]}" dbus-daemon --session --nofork --nopidfile "--address=unix:path=$runtime/bus" \
        >&2 &
    # The person may not look into everybody's folders, so that theirs is a copy.
    mount -t tmpfs tmpfs /mnt
    cp --parents -r tests/__init__.py tests/installer tests/e2e/__init__.py \
        tests/e2e/screen_reader /mnt
    chmod -R a+rX /mnt
    until_true test -S /tmp/.X11-unix/X7
    until_true test -S "$runtime/bus"
    ! timeout 5 bash -c 'echo >/dev/tcp/192.0.2.1/443'
}

# With one file more than the new one, which must be gone after the upgrade.
make_older() {
    dpkg-deb -R "$deb" "$work/parts"
    sed -i 's/^Version: .*/&~older/' "$work/parts/DEBIAN/control"
    touch "$work/parts/opt/$name/only-in-the-older-one"
    dpkg-deb --root-owner-group -Znone -b "$work/parts" "$work/older.deb" >/dev/null
    rm -rf "$work/parts"
    dpkg-deb -f "$work/older.deb" Version
}

install() {
    local before
    before=$(packages | wc -l)
    cp "$1" "$root/var/tmp/wizard.deb"
    chmod a+r "$root/var/tmp/wizard.deb"
    in_root_with_network apt-get -qq -o Dpkg::Use-Pty=0 install -y /var/tmp/wizard.deb >&2
    rm "$root/var/tmp/wizard.deb"
    version
    test -L "$root/usr/bin/$name"
    test -f "$root$entry"
    echo "$(($(packages | wc -l) - before)) packages more"
}

packages() { in_root dpkg-query --show --showformat "\${binary:Package}\n" | sort; }

version() { in_root dpkg-query --show --showformat "\${Version}\n" "$name"; }

# Those of themes aside: a theme is loaded where its desktop is, which brings them.
libraries_are_there() {
    local missing
    # shellcheck disable=SC2016 # for the inner shell
    missing=$(in_root bash -c 'find "/opt/$0" -name platformthemes -prune -o -type f \
        \( -name "*.so*" -o -executable \) -print |
        LD_LIBRARY_PATH="/opt/$0/_internal" xargs ldd 2>/dev/null | grep "not found" | sort -u' \
        "$name" || true)
    if [[ -n "$missing" ]]; then
        echo "$missing" >&2
        return 1
    fi
    # What opens menu entries on a desktop.
    in_root_with_network apt-get -qq -o Dpkg::Use-Pty=0 install -y --no-install-recommends \
        libglib2.0-bin >&2
}

# refuses WORDS COMMAND …: it ends with an error, and a sentence that holds these words.
refuses() {
    local words=$1 said status=0
    shift
    said=$(as_person "$@" 2>&1) || status=$?
    echo "$said"
    [[ $status -ne 0 && "$said" == *"$words"* ]]
}

# open_from_menu HEADING PICTURE: just as a desktop does when its menu entry is clicked.
open_from_menu() {
    as_person gio launch "$entry" >&2
    by_hand hear "$1" >&2
    picture "$2"
}

do_job() {
    by_hand job >"$work/heard.json"
    picture results
}

# The practice account is the one door that is open; it is read there as a page would.
compare_with_account() {
    local doors
    doors=$(see doors)
    as_person "$name" history --json >"$work/history.json"
    .venv/bin/python -m tests.installer.account "$doors" "$work/history.json"
}

open_twice() {
    as_person gio launch "$entry" >&2
    by_hand hear "The wizard is open already" >&2
    picture second-copy
    by_hand press "The wizard is open already" Close
}

close_wizard() {
    by_hand press "${1:-What is true now}" Close
    until_true see gone 2>/dev/null || see gone
    [[ -z "$(see doors)" ]]
}

upgrade() {
    as_person "$name" history --json >"$work/closed.json"
    install "$deb" >&2
    test ! -e "$root/opt/$name/only-in-the-older-one"
    as_person "$name" history --json | cmp - "$work/closed.json"
    version
}

open_again() {
    as_person "$name" --practice >&2 &
    by_hand hear "How the practice account stands" | tee /dev/stderr |
        grep "The practice account showed this on"
    picture after-upgrade
}

# cannot_start FOLDER WORDS: with its history there, the window holds these words and no more.
cannot_start() {
    local status=0 heard program
    as_person "$name" --data-dir "$home/$1" &
    program=$!
    heard=$(by_hand hear "The wizard cannot start")
    picture "cannot-start-$1"
    by_hand press "The wizard cannot start" Close
    wait "$program" || status=$?
    echo "$heard"
    [[ $status -ne 0 && "$heard" == *"$2"* ]]
}

tell_newer_history() {
    cp -a "$root$history" "$root$home/newer"
    python3 - "$root$home/newer/history.sqlite3" <<'PYTHON'
import sqlite3
import sys

with sqlite3.connect(sys.argv[1]) as history:
    history.execute("PRAGMA user_version = 9999")
PYTHON
    cannot_start newer "kept by a newer wizard"
}

tell_full_disk() {
    mkdir "$root$home/full"
    mount -t tmpfs -o size=64k,mode=777 tmpfs "$root$home/full"
    dd if=/dev/zero of="$root$home/full/film" 2>/dev/null || true
    cannot_start full "Your disk is full"
}

tell_foreign_folder() {
    mkdir "$root$home/foreign"
    cannot_start foreign "cannot write to this folder"
}

remove() {
    cp "$root$history/history.sqlite3" "$work/history"
    in_root apt-get -qq -o Dpkg::Use-Pty=0 remove -y "$name" >&2
    # Where it has left settings of its own in /etc, these go now.
    in_root dpkg --purge "$name" >&2
    ! version 2>/dev/null
}

# What was brought along goes too, so that whatever is still there would be the wizard's.
nothing_left() {
    local brought left
    mapfile -t brought < <(comm -13 "$work/packages" <(packages))
    in_root apt-get -qq -o Dpkg::Use-Pty=0 purge -y "${brought[@]}" >&2
    files_in_root >"$work/after"
    left=$(comm -13 "$work/before" "$work/after")
    if [[ -n "$left" ]]; then
        echo "$left" >&2
        return 1
    fi
    cmp "$work/history" "$root$history/history.sqlite3"
    echo "the history stays in $history"
}

if [[ "${1:-}" == --inside ]]; then
    inside "$2" "$3"
else
    outside
fi
