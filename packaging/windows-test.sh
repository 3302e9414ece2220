#!/bin/sh
# Runs the Rust tests of files, several programs and issued bulletins as Windows programs under wine:
#
#   packaging/windows-test.sh x86_64 [PREFIX]        PREFIX is the folder of wine's registry
set -eu
arch=${1:?x86_64 or i686}
cd "$(dirname "$0")/.."
. packaging/windows-env.sh
export "CARGO_TARGET_${upper}_RUNNER=wine" LC_ALL=zh_CN.UTF-8 WINEDEBUG=-all WINEDLLOVERRIDES=mscoree,mshtml=
export WINEPREFIX="${2:-${XDG_CACHE_HOME:-$HOME/.cache}/zdxm-wine-$arch}"
mkdir -p "$WINEPREFIX"
exec "$cargo" test --locked --target "$target" --target-dir "$built" -Zbuild-std=std,panic_unwind,test -p zdxm --features capi \
    --test ledger --test programs --test papers -- files:: archive:: backup:: many_users:: opening:: issued_bulletins::
