#!/bin/sh
# Compiles the units of Free Pascal that 64-bit Windows programs use, from Debian's fpc-source: Debian has them only for itself.
#
#   packaging/windows-pascal.sh OUT
set -eu
out=${1:?a folder for the units}
mkdir -p "$out"
out=$(cd "$out" && pwd)
rtl=$(ls -d /usr/share/fpcsrc/*/rtl | tail -n 1)
cd "$rtl/win64"
compile() {
    ppcx64 -n -Twin64 -v0 -O2 -Fi../inc -Fi../x86_64 -Fi../win -FE"$out" -FU"$out" -Fu"$out" "$@" >/dev/null
}
compile -Us -Sg system.pp
for unit in ../inc/heaptrc.pp ../inc/uuchar.pp; do compile "$unit"; done
compile -I../objpas ../objpas/objpas.pp
compile -Fi../objpas/sysutils -Fi../objpas/classes -Fu../x86_64 -I../objpas -I../win/wininc -Fu../win/wininc -Fu../win -Fu../inc \
    -Fu../objpas -Fu../charmaps buildrtl.pp
