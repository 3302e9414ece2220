#!/bin/sh
# Puts header, its description as JSON, libraries, pkg-config file, CMake package and the manual of C programmers in place:
#
#   packaging/install.sh [PREFIX]        PREFIX is /usr/local unless named; DESTDIR is put before it, for packagers
#
# Builds the library to be shipped first (profile `dist`), and the manual. Where ZDXM_BUILT names a folder that has libzdxm.so,
# libzdxm.a and the manual (`cargo run -p zdxm-abi -- manual $ZDXM_BUILT/manual`), nothing is compiled.
set -eu
cd "$(dirname "$0")/.."

prefix=${1:-/usr/local}
case $prefix in
    /*) ;;
    *) prefix=$(pwd)/$prefix ;;
esac
if [ -z "${ZDXM_BUILT:-}" ]; then
    . packaging/tools.sh
    cargo build --profile dist -p zdxm-capi --locked
    ZDXM_BUILT=${CARGO_TARGET_DIR:-target}/dist
    # Its pages are made of src/ffi, as the header is.
    cargo run --quiet -p zdxm-abi --locked -- manual "$ZDXM_BUILT/manual"
fi

# The package has the version of the crate, the shared library that of the ABI.
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
abi=$(sed -n 's/^#define ZDXM_ABI_VERSION //p' include/zdxm.h)
major=$((abi >> 16))
so=libzdxm.so.$major.$((abi & 65535))

root=${DESTDIR:-}$prefix
install -d "$root/include" "$root/lib/pkgconfig" "$root/lib/cmake/zdxm"
install -m 644 include/zdxm.h include/zdxm.json bindings/cpp/zdxm.hpp "$root/include"
install -m 644 "$ZDXM_BUILT/libzdxm.a" "$root/lib"
install -d "$root/share/licenses/zdxm"
install -m 644 LICENSE-MIT LICENSE-APACHE "$root/share/licenses/zdxm"
# A running program has the old library mapped: it keeps its file, the new one gets a file of its own.
rm -f "$root/lib/$so"
install -m 755 "$ZDXM_BUILT/libzdxm.so" "$root/lib/$so"
ln -sf "$so" "$root/lib/libzdxm.so.$major"
ln -sf "libzdxm.so.$major" "$root/lib/libzdxm.so"

fill() {
    sed -e "s|@VERSION@|$version|g" -e "s|@SO@|$so|g" -e "s|@SONAME@|libzdxm.so.$major|g" "packaging/$1" >"$root/lib/$2"
    chmod 644 "$root/lib/$2"
}
fill zdxm.pc.in pkgconfig/zdxm.pc
fill zdxm-config.cmake.in cmake/zdxm/zdxm-config.cmake
fill zdxm-config-version.cmake.in cmake/zdxm/zdxm-config-version.cmake
manual=share/doc/zdxm/manual
install -d "$root/$manual/en" "$root/$manual/zh"
install -m 644 "$ZDXM_BUILT/manual/style.css" "$root/$manual"
install -m 644 "$ZDXM_BUILT"/manual/en/*.html "$root/$manual/en"
install -m 644 "$ZDXM_BUILT"/manual/zh/*.html "$root/$manual/zh"
echo "zdxm $version is installed under $root"
