#!/bin/sh
# Builds the library for Linux systems that are older than the one it is built on:
#
#   packaging/linux.sh TARGET OUT [PROFILE]      PROFILE is `dist` unless named
#
# TARGET is x86_64, i686 or aarch64-unknown-linux-gnu, for glibc 2.17 and later (Kylin V10, UOS 20, CentOS 7), or
# loongarch64-unknown-linux-gnu, for glibc 2.36 and later (the new ABI, 新世界). OUT gets libzdxm.so, libzdxm.a and SHA256SUMS.
#
# The standard library is rustup's for x86_64. For the others it is built from Debian's rust-web-src with Debian's compiler.
set -eu
target=${1:?x86_64, i686, aarch64 or loongarch64-unknown-linux-gnu} out=${2:?a folder for what is built} profile=${3:-dist}
cd "$(dirname "$0")/.."
case $target in
    x86_64-unknown-linux-gnu | i686-unknown-linux-gnu | aarch64-unknown-linux-gnu) glibc=2.17 ;;
    loongarch64-unknown-linux-gnu) glibc=2.36 ;;
    *) echo "linux.sh: $target is none of the targets that this script names at its top" >&2; exit 2 ;;
esac
mkdir -p "$out"
out=$(cd "$out" && pwd)
. packaging/tools.sh
needs_python ziglang==0.17.1 cargo-zigbuild==0.24.1
needs_debian binutils llvm

# Nobody needs to know where it was built. Of two that fit, the compiler takes the last one.
remap() { printf -- '--remap-path-prefix=%s=%s' "$1" "$2"; }
between=$(printf '\037')
cargo_home=${CARGO_HOME:-$HOME/.cargo}
CARGO_ENCODED_RUSTFLAGS=$(remap "$cargo_home" cargo)$between$(remap "$PWD" zdxm)$between$(remap "$built" built)
export CARGO_ENCODED_RUSTFLAGS
unset RUSTFLAGS
std=
if [ "$target" != x86_64-unknown-linux-gnu ]; then
    needs_debian rustc-web cargo-web rust-web-src
    PATH=$tools/bin:/usr/bin:$PATH
    export PATH RUSTC=/usr/bin/rustc CARGO=/usr/bin/cargo RUSTC_BOOTSTRAP=1
    std=-Zbuild-std=std,panic_unwind
fi
cargo-zigbuild zigbuild --profile "$profile" --locked -p zdxm-capi --target "$target.$glibc" --target-dir "$built/linux" $std
folder=$profile
[ "$profile" != dev ] || folder=debug
made=$built/linux/$target/$folder

names=$built/linux/names-$target
exported_names >"$names"
llvm-objcopy --strip-all "$made/libzdxm.so" "$out/libzdxm.so"

linker="python-zig ld.lld" objcopy=llvm-objcopy archiver="python-zig ar"
one_object "$made/libzdxm.a" "$out/libzdxm.a"

fails() { echo "linux.sh: $target: $*" >&2; exit 1; }

# defined FILE TABLE: the names that a file gives to others.
defined() {
    readelf -W "$2" "$1" | awk '($5 == "GLOBAL" || $5 == "WEAK") && $7 != "UND" { sub(/@.*/, "", $8); print $8 }' | LC_ALL=C sort
}
for library in "libzdxm.so --dyn-syms" "libzdxm.a --syms"; do
    file=${library% *}
    defined "$out/$file" "${library#* }" | diff "$names" - >&2 || fails "$file does not have exactly the names of zdxm.h"
done
for table in .eh_frame .gcc_except_table; do
    readelf -SW "$out/libzdxm.a" | grep -qF " $table " || fails "libzdxm.a has no $table: a panic would end the program"
done
newest=$(readelf -W --dyn-syms "$out/libzdxm.so" | grep -o 'GLIBC_[0-9.]*' | sed 's/GLIBC_//' | sort -V | tail -n 1)
[ "$(printf '%s\n' "$newest" "$glibc" | sort -V | tail -n 1)" = "$glibc" ] || fails "needs glibc $newest"
soname=libzdxm.so.$(($(sed -n 's/^#define ZDXM_ABI_VERSION //p' include/zdxm.h) >> 16))
readelf -d "$out/libzdxm.so" | grep -q "SONAME.*\[$soname\]" || fails "libzdxm.so is not called $soname"
for library in $(readelf -d "$out/libzdxm.so" | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p'); do
    case $library in
        libc.so.6 | libm.so.6 | libpthread.so.0 | libdl.so.2 | librt.so.1 | ld-linux*.so.*) ;;
        *) fails "needs $library, which not every system has" ;;
    esac
done
for file in libzdxm.so libzdxm.a; do
    ! grep -aqF -e "$PWD/" -e "$cargo_home/" "$out/$file" || fails "$file says in which folder it was built"
done
(cd "$out" && sha256sum libzdxm.so libzdxm.a >SHA256SUMS)
echo "libzdxm.so $version for $target, glibc $newest and later, is in $out"
