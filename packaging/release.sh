#!/bin/sh
# Makes what is handed out: an archive for each system, with everything that a program in any language needs.
#
#   packaging/release.sh SYSTEM|all OUT [PROFILE]      PROFILE is `dist` unless named
#
# SYSTEM is linux-x86_64, linux-i686, linux-aarch64, linux-loongarch64, windows-x86_64 or windows-i686; `all` makes them all, and the
# packages of Python, Java and .NET. OUT gets zdxm-<version>-<system>.tar.gz or .zip, and SHA256SUMS of everything in it.
#
# ZDXM_SIGN names a command that is run with the path of each DLL, then of each archive and package: it goes by the ending of the
# name. SOURCE_DATE_EPOCH is the time of all files, that of the commit unless set. Where ZDXM_BUILT names a folder in which a folder
# for each system has what linux.sh or windows.sh makes, nothing is compiled.
set -eu
wanted=${1:?a system, or all} out=${2:?a folder for the archives} profile=${3:-dist}
all="windows-x86_64 windows-i686 linux-x86_64 linux-i686 linux-aarch64 linux-loongarch64"
case " $all all " in
    *" $wanted "*) ;;
    *) echo "release.sh: $wanted is none of: $all, all" >&2; exit 2 ;;
esac
systems=$wanted
[ "$wanted" != all ] || systems=$all
mkdir -p "$out"
out=$(cd "$out" && pwd)
cd "$(dirname "$0")/.."
. packaging/tools.sh
needs_python ziglang==0.17.1 'cyclonedx-python-lib[json-validation]==11.12.0'
needs_debian rust-web-src mingw-w64-common gcc-mingw-w64-base
python=$tools/bin/python
export PYTHONDONTWRITEBYTECODE=1
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
commit=$(git rev-parse HEAD)
[ -z "$(git status --porcelain --untracked-files=no)" ] || commit="$commit, changed"
work=$built/packages
mkdir -p "$work"
# Two of these may run at once.
place=$(mktemp -d "$work/run.XXXXXX")
trap 'rm -rf "$place"' EXIT

sign() {
    [ -z "${ZDXM_SIGN:-}" ] || $ZDXM_SIGN "$1"
}

# library SYSTEM: builds it into $from.
library() {
    if [ -n "${ZDXM_BUILT:-}" ]; then
        from=$ZDXM_BUILT/$1
        return
    fi
    from=$work/$1
    case $1 in
        windows-*) packaging/windows.sh "${1#windows-}" "$from" "$profile" ;;
        *) packaging/linux.sh "${1#linux-}-unknown-linux-gnu" "$from" "$profile" ;;
    esac
}

# archive SYSTEM: the tree of a C program, with the other languages and what is to be read.
archive() {
    top=$place/zdxm-$version-$1
    mkdir "$top"
    case $1 in
        windows-*) kind=$1 ending=zip ;;
        *) kind=linux ending=tar.gz ;;
    esac
    # The libraries beside the manual, which is made once.
    mkdir "$place/$1"
    for file in "$from"/* "$place/manual"; do
        ln -s "$(realpath "$file")" "$place/$1"
    done
    packaging/tree.sh "$kind" "$place/$1" "$top"
    # What git knows, and nothing that lies about.
    git ls-files -z bindings examples rules docs SECURITY.md SECURITY.zh-CN.md CHANGELOG.md packaging/README.md LICENSE-MIT LICENSE-APACHE \
        ':!docs/house' ':!docs/decisions' ':!docs/guide' ':!docs/public-api.txt' | xargs -0 cp --parents -t "$top"
    cp packaging/archive.md "$top/README.md"
    cp packaging/archive.zh-CN.md "$top/README.zh-CN.md"
    "$python" packaging/parts.py "$1" "$top/LICENCES.txt"
    "$python" packaging/sbom.py "$1" "$top/sbom.cdx.json"
    cp "$top/LICENCES.txt" "$top/share/licenses/zdxm"
    abi=$(sed -n 's/^#define ZDXM_ABI_VERSION //p' include/zdxm.h)
    printf 'zdxm %s\nABI %s.%s\nsystem %s\ncommit %s\n' "$version" $((abi >> 16)) $((abi & 65535)) "$1" "$commit" >"$top/VERSION"
    "$python" packaging/archives.py "$top" "$out/zdxm-$version-$1.$ending"
    sign "$out/zdxm-$version-$1.$ending"
    echo "zdxm-$version-$1.$ending is in $out"
}

# package SCRIPT ARGUMENT...: makes the packages of a language, which its script names.
package() {
    script=$1
    shift
    "$python" "packaging/$script" "$@" >"$place/made"
    while read -r made; do
        sign "$made"
        echo "$(basename "$made") is in $out"
    done <"$place/made"
}

cargo run --quiet -p zdxm-abi --locked -- manual "$place/manual"
set --
for system in $systems; do
    library "$system"
    archive "$system"
    # For the packages, with the licences beside it.
    cp "$place/zdxm-$version-$system/LICENCES.txt" "$place/$system"
    case $system in
        windows-*) file=$place/$system/zdxm.dll ;;
        *) file=$place/$system/libzdxm.so ;;
    esac
    set -- "$@" "$system=$file"
    rm -r "$place/zdxm-$version-$system"
done
if [ "$wanted" = all ]; then
    needs_debian libjna-java default-jdk-headless mono-mcs
    for library in "$@"; do
        package wheel.py "${library#*=}" "${library%%=*}" "$out"
    done
    package jar.py "$out" "$@"
    package nuget.py "$out" "$@"
fi
(cd "$out" && find . -type f ! -name '*SUMS' -printf '%P\n' | LC_ALL=C sort | xargs sha256sum >.SUMS && mv .SUMS SHA256SUMS)
