#!/bin/sh
# Compiles the desktop program (examples/pascal/desktop) for 64-bit Windows with Debian's Free Pascal, from fpc-source and
# lazarus-src: Debian has the units of Windows as sources only.
#
#   packaging/windows-desktop.sh OUT
#
# OUT gets desktop.exe, which needs zdxm.dll beside it; the units that were compiled stay in OUT/units for the next time.
set -eu
out=${1:?a folder for the program}
here=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$out/units"
out=$(cd "$out" && pwd)
packages=$(ls -d /usr/share/fpcsrc/*/packages | tail -n 1)
lazarus=$(ls -d /usr/lib/lazarus/[0-9]* | tail -n 1)
[ -f "$out/units/buildrtl.ppu" ] || "$here/packaging/windows-pascal.sh" "$out/units"
set --
for package in fcl-base fcl-image fcl-process fcl-json fcl-xml fcl-registry fcl-res fcl-extra hash paszlib pasjpeg regexpr \
    winunits-base rtl-objpas rtl-extra rtl-unicode libtar chm; do
    set -- "$@" "-Fu$packages/$package/src" "-Fi$packages/$package/src"
done
for folder in fcl-base/src/win fcl-process/src/win rtl-extra/src/win rtl-objpas/src/inc rtl-objpas/src/win \
    rtl-extra/src/inc rtl-unicode/src/inc; do
    set -- "$@" "-Fu$packages/$folder" "-Fi$packages/$folder"
done
for folder in lcl lcl/forms lcl/widgetset lcl/interfaces/win32 components/lazutils; do
    set -- "$@" "-Fu$lazarus/$folder"
done
ppcx64 -n -Twin64 -MObjFPC -Scghi -ve -O2 -Xs -WG -dLCL -dLCLwin32 "$@" "-Fi$lazarus/lcl/include" "-Fi$lazarus/lcl/interfaces/win32" \
    "-Fi$lazarus/components/lazutils" "-Fu$out/units" "-FU$out/units" "-Fu$here/bindings/pascal" \
    "-Fu$here/examples/pascal/desktop" "-o$out/desktop.exe" "$here/examples/pascal/desktop/desktop.pas"
