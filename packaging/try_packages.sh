#!/bin/sh
# Tries what `packaging/release.sh all OUT` has made, with the clients of each language:
#
#   packaging/try_packages.sh OUT
#
# pip takes a wheel for each platform, auditwheel finds in the Linux ones no newer glibc than their name says, and the wheel of this
# system does the work of a day in a new environment. NuGet and Java are tried by `cargo test -p zdxm-capi --test packages`.
set -eu
out=${1:?the folder that release.sh has filled}
out=$(cd "$out" && pwd)
cd "$(dirname "$0")/.."
. packaging/tools.sh
needs_python auditwheel==6.8.2
fails() { echo "try_packages.sh: $*" >&2; exit 1; }
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

(cd "$out" && sha256sum --quiet -c SHA256SUMS) || fails "SHA256SUMS does not fit"
for platform in manylinux2014_x86_64 manylinux2014_i686 manylinux2014_aarch64 manylinux_2_36_loongarch64 win_amd64 win32; do
    wheel=zdxm-$version-py3-none-$platform.whl
    "$tools/bin/pip" download --quiet --no-index --find-links "$out" --only-binary=:all: --platform "$platform" --dest "$place" zdxm ||
        fails "pip has no wheel for $platform"
    [ -f "$place/$wheel" ] || fails "pip takes another wheel for $platform"
    case $platform in
        manylinux*) ;;
        *) continue ;;
    esac
    # manylinux2014 is manylinux_2_17.
    least=$(echo "$platform" | sed 's/manylinux2014/manylinux_2_17/')
    said=$(auditwheel show "$place/$wheel" | tr '\n' ' ')
    case $said in
        *"\"$least\""*) ;;
        *) fails "$wheel: $said" ;;
    esac
done
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --no-index --find-links "$out" zdxm
mkdir "$place/office"
PYTHONIOENCODING=utf-8 "$place/venv/bin/python" examples/python/daily_work.py "$place/office" >"$place/said"
diff tests/golden/daily_work.txt "$place/said" || fails "the installed wheel does another work of a day"
for file in "zdxm-$version.jar" "zdxm-$version-sources.jar" "Zdxm.$version.nupkg"; do
    [ -f "$out/$file" ] || fails "$file is missing"
done
echo "wheels of six platforms, jars and the NuGet package are in $out"
