#!/bin/sh
# Builds the library for another Linux system and runs C programs with it:
#
#   packaging/try_linux.sh TARGET [PROFILE]      TARGET as for linux.sh; PROFILE is `dist` unless named
#
# The examples print what the Rust examples print, every function is called wrongly in every way, and a program that has a SQLite
# of its own links the static library. aarch64 runs by qemu. No emulator here runs loongarch64: its programs are linked only.
# Where ZDXM_BUILT names a folder that linux.sh has filled for the target, nothing is built.
set -eu
target=${1:?a target of linux.sh} profile=${2:-dist}
cd "$(dirname "$0")/.."
. packaging/tools.sh
out=${ZDXM_BUILT:-$built/linux/out/$target}
[ -n "${ZDXM_BUILT:-}" ] || packaging/linux.sh "$target" "$out" "$profile"
out=$(cd "$out" && pwd)
needs_python ziglang==0.17.1
arch=${target%%-*}
place=$built/linux/try/$target
rm -rf "$place"
mkdir -p "$place"

# A compiler for the target, as one program: what it makes needs no newer glibc than the library.
case $arch in
    i686) zig=x86-linux-gnu.2.17 ;;
    loongarch64) zig=loongarch64-linux-gnu.2.36 ;;
    *) zig=$arch-linux-gnu.2.17 ;;
esac
# The tests misuse pointers on purpose, which zig's compiler would stop by itself.
printf '#!/bin/sh\nexec "%s" -m ziglang cc -target %s -fno-sanitize=undefined "$@"\n' "$tools/bin/python" "$zig" >"$place/cc"
chmod +x "$place/cc"
under=
case $arch in
    i686) needs_debian libc6-i386 ;;
    aarch64)
        needs_debian qemu-user-static libc6-arm64-cross
        under=$place/under
        printf '#!/bin/sh\nexec qemu-aarch64-static -L /usr/aarch64-linux-gnu "$@"\n' >"$under"
        chmod +x "$under"
        ;;
esac

# The names of its SQLite and those of the library do not meet, and the ledger does not call the host's.
"$place/cc" -std=c99 -Wall -Wextra -Werror -Iinclude tests/c/own_sqlite.c "$out/libzdxm.a" -lpthread -ldl -lm -lgcc_s -o "$place/host"
if [ "$arch" = loongarch64 ]; then
    for example in annual_cycle office_year; do
        "$place/cc" -std=c90 -Iinclude "examples/c/$example.c" "$out/libzdxm.so" -o "$place/$example"
    done
    echo "$target: linked, not run"
    exit 0
fi
said=$($under "$place/host" "$place/host.zdxm")
[ "$said" = "office 0" ] || { echo "try_linux.sh: $target: a host with its own SQLite says '$said'" >&2; exit 1; }

export ZDXM_BUILT="$out" ZDXM_CC="$place/cc"
[ -z "$under" ] || export ZDXM_UNDER="$under"
cargo test --quiet --locked -p zdxm-capi --test c -- programs::c_with programs::the_
cargo test --quiet --locked -p zdxm-capi --test c_calls -- misused::no_misuse_crashes_the_host
if [ "$arch" = x86_64 ]; then
    # The installed tree, with the compiler, pkg-config and CMake of this system.
    cargo test --quiet --locked -p zdxm-capi --test c -- install::
fi
echo "$target: examples, misuse and a host with its own SQLite ran"
