#!/bin/sh
# Builds zdxm.dll for Windows 7 and later, and what programs need beside it:
#
#   packaging/windows.sh x86_64|i686 OUT [PROFILE]      PROFILE is `dist` unless named
#
# OUT gets zdxm.dll, the import library zdxm.lib (MSVC, clang, MinGW), the static library libzdxm.a, the list of names and the
# headers. The DLL has automation (regsvr32), for 32 bits the stdcall twins as well. Where ZDXM_SIGN names a command, it is run
# with the path of the DLL. On Debian, missing compilers are installed by apt, as root.
set -eu
arch=${1:?x86_64 or i686} out=${2:?a folder for what is built} profile=${3:-dist}
case $arch in
    x86_64) machine=i386:x86-64 widl=--win64 ;;
    i686) machine=i386 widl=--win32 ;;
    *) echo "windows.sh: $arch is neither x86_64 nor i686" >&2; exit 2 ;;
esac
mkdir -p "$out"
out=$(cd "$out" && pwd)
cd "$(dirname "$0")/.."
. packaging/windows-env.sh
needs_debian mingw-w64-tools libwine llvm

"$cargo" build --profile "$profile" --locked -p zdxm-capi \
    --target "$target" --target-dir "$built" -Zbuild-std=std,panic_unwind
folder=$profile
[ "$profile" != dev ] || folder=debug
library=$built/$target/$folder/libzdxm.a

# Version and type library are resources of the DLL.
made=$built/made-$arch
mkdir -p "$made"
commas=$(echo "$version" | sed 's/[^0-9.].*//; s/\./,/g')
sed -e "s|@VERSION@|$version|g" -e "s|@COMMAS@|$commas|g" packaging/zdxm.rc.in >"$made/zdxm.rc"
types=$(find /usr/lib -name stdole2.tlb 2>/dev/null | head -n 1)
[ -n "$types" ] || { echo "windows.sh: stdole2.tlb is missing; Debian has it in libwine" >&2; exit 1; }
x86_64-w64-mingw32-widl $widl -L "${types%/*}" -t -o "$made/zdxm.tlb" bindings/windows/zdxm.idl
"$arch-w64-mingw32-windres" -c 65001 -I "$made" "$made/zdxm.rc" "$made/resources.o"

plain=bindings/windows/zdxm.def names=$made/link.def
sources=$(ls bindings/windows/automation*.c)
case $arch in
    x86_64)
        cp "$plain" "$names"
        printf '    %s PRIVATE\n' DllGetClassObject DllCanUnloadNow DllRegisterServer DllUnregisterServer DllInstall >>"$names"
        ;;
    i686)
        cp bindings/windows/zdxm-x86.def "$names"
        for name in DllGetClassObject@12 DllCanUnloadNow@0 DllRegisterServer@0 DllUnregisterServer@0 DllInstall@8; do
            echo "    ${name%@*} = $name PRIVATE" >>"$names"
        done
        sources="$sources bindings/windows/zdxm_stdcall.c"
        ;;
esac
"$arch-w64-mingw32-gcc" -O2 -Wall -Wextra -Werror -s -shared -static-libgcc -Iinclude $sources "$names" "$made/resources.o" \
    "$library" -lole32 -loleaut32 -luuid -ladvapi32 -lntdll -luserenv -lws2_32 \
    -Wl,--no-insert-timestamp -Wl,--build-id=none -Wl,--disable-auto-image-base -o "$out/zdxm.dll"
llvm-dlltool -m "$machine" -d "$plain" -D zdxm.dll -l "$out/zdxm.lib"
# A program may have a SQLite of its own: the one of the static library has other names.
"$arch-w64-mingw32-nm" --defined-only -g "$library" 2>/dev/null | sed -n 's/.* \(_\{0,1\}\)\(sqlite3[a-zA-Z0-9_]*\)$/\1\2 \1zdxm_\2/p' |
    LC_ALL=C sort -u >"$made/renamed"
[ -s "$made/renamed" ] || { echo "windows.sh: $library has no SQLite" >&2; exit 1; }
llvm-objcopy --redefine-syms="$made/renamed" "$library" "$out/libzdxm.a"
cp -R include/zdxm.h include/zdxm.json bindings/cpp/zdxm.hpp bindings/cpp/zdxm "$plain" "$made/zdxm.tlb" "$out"

# Windows 7 has to have every DLL that it needs, and every name in them.
imports=$("$arch-w64-mingw32-objdump" -p "$out/zdxm.dll")
for name in $(echo "$imports" | sed -n 's/.*DLL Name: //p' | tr 'A-Z' 'a-z'); do
    case $name in
        kernel32.dll | advapi32.dll | ntdll.dll | userenv.dll | ws2_32.dll | msvcrt.dll | ole32.dll | oleaut32.dll | user32.dll) ;;
        *) echo "windows.sh: zdxm.dll needs $name, which not every Windows 7 has" >&2; exit 1 ;;
    esac
done
later='WaitOnAddress|ProcessPrng|GetSystemTimePreciseAsFileTime|GetHostNameW|CreateFile2|SetThreadDescription|BCryptGenRandom'
if echo "$imports" | grep -Ew "$later"; then
    echo "windows.sh: zdxm.dll needs a function that Windows 7 lacks" >&2
    exit 1
fi
[ -z "${ZDXM_SIGN:-}" ] || $ZDXM_SIGN "$out/zdxm.dll"
(cd "$out" && sha256sum zdxm.dll zdxm.lib libzdxm.a >SHA256SUMS)
echo "zdxm.dll $version for $arch is in $out"
