#!/bin/sh
# Lays what a C program is built against below a prefix: header, libraries, pkg-config file, CMake package and manual.
#
#   packaging/tree.sh SYSTEM BUILT ROOT      SYSTEM is linux, windows-x86_64 or windows-i686
#
# BUILT has what linux.sh or windows.sh puts there, and the manual (`cargo run -p zdxm-abi -- manual BUILT/manual`). Trees for the
# two widths of Windows can lie over each other: each has its libraries in folders of its own.
# Both are named from the top of the repository.
set -eu
system=${1:?linux, windows-x86_64 or windows-i686} from=${2:?the folder of the libraries} root=${3:?where the tree is to be}
cd "$(dirname "$0")/.."
. packaging/tools.sh

# The package has the version of the crate, the shared library that of the ABI.
abi=$(sed -n 's/^#define ZDXM_ABI_VERSION //p' include/zdxm.h)
major=$((abi >> 16))
so=libzdxm.so.$major.$((abi & 65535))
width=
case $system in
    windows-x86_64) width=x64 ;;
    windows-i686) width=x86 ;;
esac

install -d "$root/include" "$root/lib/cmake/zdxm"
install -m 644 include/zdxm.h include/zdxm.json bindings/cpp/*.hpp "$root/include"
install -d "$root/include/zdxm"
install -m 644 bindings/cpp/zdxm/*.hpp "$root/include/zdxm"
if [ -n "$width" ]; then
    libraries=lib/$width private="-ladvapi32 -lntdll -luserenv -lws2_32"
    install -d "$root/bin/$width" "$root/$libraries/pkgconfig"
    install -m 755 "$from/zdxm.dll" "$root/bin/$width"
    install -m 644 "$from/zdxm.lib" "$from/zdxm.def" "$from/zdxm.tlb" "$from/libzdxm.a" "$root/$libraries"
    # By this name MinGW's linker takes it before the static library.
    install -m 644 "$from/zdxm.lib" "$root/$libraries/libzdxm.dll.a"
else
    libraries=lib private="-lpthread -ldl -lm -lgcc_s"
    install -d "$root/lib/pkgconfig"
    # A running program has the old library mapped: it keeps its file, the new one gets a file of its own.
    rm -f "$root/lib/$so"
    install -m 755 "$from/libzdxm.so" "$root/lib/$so"
    ln -sf "$so" "$root/lib/libzdxm.so.$major"
    ln -sf "libzdxm.so.$major" "$root/lib/libzdxm.so"
    if [ "$(ar t "$from/libzdxm.a" | wc -l)" -eq 1 ]; then
        install -m 644 "$from/libzdxm.a" "$root/lib"
    else
        one_object "$from/libzdxm.a" "$root/lib/libzdxm.a"
    fi
fi

fill() {
    sed -e "s|@VERSION@|$version|g" -e "s|@SO@|$so|g" -e "s|@SONAME@|libzdxm.so.$major|g" -e "s|@LIBRARIES@|$libraries|g" \
        -e "s|@UP@|$(echo "$libraries/pkgconfig" | sed 's|[^/]*|..|g')|g" -e "s|@PRIVATE@|$private|g" "packaging/$1" >"$root/$2"
    chmod 644 "$root/$2"
}
fill zdxm.pc.in "$libraries/pkgconfig/zdxm.pc"
fill zdxm-config.cmake.in lib/cmake/zdxm/zdxm-config.cmake
fill zdxm-config-version.cmake.in lib/cmake/zdxm/zdxm-config-version.cmake

install -d "$root/share/licenses/zdxm"
install -m 644 LICENSE-MIT LICENSE-APACHE "$root/share/licenses/zdxm"
manual=$root/share/doc/zdxm/manual
install -d "$manual/en" "$manual/zh"
install -m 644 "$from/manual/style.css" "$manual"
install -m 644 "$from"/manual/en/*.html "$manual/en"
install -m 644 "$from"/manual/zh/*.html "$manual/zh"
