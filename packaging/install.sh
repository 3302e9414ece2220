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

packaging/tree.sh linux "$ZDXM_BUILT" "${DESTDIR:-}$prefix"
echo "zdxm is installed under ${DESTDIR:-}$prefix"
