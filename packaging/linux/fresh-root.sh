# shellcheck shell=bash disable=SC2034,SC2154 # what is set by one script is used in the other
# A Debian 12 that holds nothing but what every Debian holds, and ways to do things in it.
# To be sourced as root, in mount, process and network namespaces of one's own: whatever is mounted
# or started here ends with them. $root is its folder, and $network a file that stands for a network
# with a way out, which apt alone is given.

release=bookworm
person=person
home=/home/$person
runtime=/run/user/1000
desk=(DISPLAY=:7 "XDG_RUNTIME_DIR=$runtime" "DBUS_SESSION_BUS_ADDRESS=unix:path=$runtime/bus")

# Where this system is of the same release its own sources are taken, and otherwise Debian's.
sources() {
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' \
        'Created-By: Packages' 'Origin: Debian' | grep " $release" || true
}

# How this system's apt reaches its sources, proxies and the like, serves there as well.
make_root() {
    local lines=()
    mapfile -t lines < <(sources)
    apt-config dump Acquire | grep -v IndexTargets >"$root.apt"
    nsenter --net="$network" mmdebstrap --quiet --variant=minbase --aptopt="$root.apt" \
        "$release" "$root" "${lines[@]}"
    if [[ "${lines[*]}" == *https:* ]]; then
        cp --dereference /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
    fi
    mount_root
    echo "127.0.0.1 localhost" >"$root/etc/hosts"
    # Nobody needs this root after a power cut.
    echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/fast"
    in_root useradd --create-home --uid 1000 --shell /bin/bash "$person"
    in_root_with_network apt-get -qq update
}

# What every system mounts, and the way to the desk: the screen and the bus of who sits there.
mount_root() {
    local place
    mount --bind "$root" "$root"
    mount -t proc proc "$root/proc"
    mount -t sysfs -o ro sysfs "$root/sys"
    mount -t devpts devpts "$root/dev/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
    # Nobody out here is to find a folder there that nobody has made.
    mount -t tmpfs tmpfs "$(dirname "$runtime")"
    for place in /tmp/.X11-unix "$runtime"; do
        mkdir -p "$place" "$root$place"
        mount -t tmpfs -o mode=1777 tmpfs "$place"
        mount --bind "$place" "$root$place"
    done
    chown 1000:1000 "$runtime"
    chmod 700 "$runtime"
}

# Programs on this side find a proxy in their environment, and apt shall find it in there.
clean=(env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive)
mapfile -t -O "${#clean[@]}" clean < <(env | grep -i '^[a-z]*_proxy=' || true)
# Entered for good: where a root has been changed by chroot, no browser can have its sandbox.
# shellcheck disable=SC2016 # for the inner shell
enter=(unshare --mount -- bash -c
    'cd "$0" && pivot_root . . && umount -l . && cd / && exec "$@"')

in_root() { "${enter[@]}" "$root" "${clean[@]}" "$@"; }

in_root_with_network() { nsenter --net="$network" -- "${enter[@]}" "$root" "${clean[@]}" "$@"; }

# As somebody who has a screen or, after --no-screen, none.
as_person() {
    local seen=("${desk[@]}" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1)
    if [[ "$1" == --no-screen ]]; then seen=() && shift; fi
    in_root setpriv --reuid=1000 --regid=1000 --init-groups \
        env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$home" USER="$person" "${seen[@]}" "$@"
}

# As the same, but with the programs of this system.
at_desk=(setpriv --reuid=1000 --regid=1000 --clear-groups
    env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$runtime" PYTHONDONTWRITEBYTECODE=1 "${desk[@]}")
