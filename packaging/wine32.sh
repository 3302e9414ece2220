#!/bin/sh
# wine for 32-bit Windows programs, in a Debian of its own, so that this system gets no second architecture:
#
#   packaging/wine32.sh PROGRAM [ARGUMENT...]        for ZDXM_WINE: the tests under wine then run a 32-bit library
#
# The first call makes it in ZDXM_WINE32 (one to three minutes, 1.1 GB). To be run as root; the program runs as nobody, for whom a
# read-only file is read-only. It sees this system's folder for temporary files, where WINEPREFIX must be, and nothing else.
set -eu
root=${ZDXM_WINE32:-/var/cache/zdxm-wine32}
shared=${TMPDIR:-/tmp}

if [ ! -e "$root/ready" ]; then
    command -v debootstrap >/dev/null || { apt-get update -qq && apt-get install -y -qq debootstrap; } >&2
    suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
    mirror=$(sed -n 's/^URIs: *//p; s/^deb \(http[^ ]*\) .*/\1/p' /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
        grep /debian | head -n 1)
    echo "making a 32-bit Debian in $root" >&2
    {
        debootstrap --arch=i386 --variant=minbase "$suite" "$root" "$mirror"
        chroot "$root" apt-get install -y -qq --no-install-recommends wine wine32 locales
        # Without a Chinese locale wine has no Chinese names of files.
        chroot "$root" localedef -i zh_CN -f UTF-8 zh_CN.UTF-8
    } >"$root.log" 2>&1 || { tail "$root.log" >&2; exit 1; }
    mkdir -p "$root/$shared"
    touch "$root/ready"
fi

# The mounts end with the program.
exec unshare --mount sh -eu -c '
    root=$1 shared=$2
    shift 2
    mount --bind "$shared" "$root/$shared"
    mount --rbind /dev "$root/dev"
    mount --bind /proc "$root/proc"
    exec chroot --userspec=65534:65534 "$root" sh -c "cd \"\$0\" && exec wine \"\$@\"" "$PWD" "$@"
' sh "$root" "$shared" "$@"
