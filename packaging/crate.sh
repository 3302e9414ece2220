#!/bin/sh
# Packs the crate as crates.io gets it, compiles it outside of this repository, and runs the README's program with it:
#
#   packaging/crate.sh [OUT]        OUT gets zdxm-<version>.crate
set -eu
out=${1:-}
[ -z "$out" ] || { mkdir -p "$out" && out=$(cd "$out" && pwd); }
cd "$(dirname "$0")/.."
. packaging/tools.sh
repository=$PWD
# What is packed is what was committed.
cargo package -p zdxm --locked --target-dir "$built"
program=$(mktemp -d)
trap 'rm -rf "$program"' EXIT
tar xzf "$built/package/zdxm-$version.crate" -C "$program"
mkdir -p "$program/office/src"
cd "$program/office"
printf '[package]\nname = "office"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n' >Cargo.toml
sed -n '/^```rust$/,/^```$/p' "../zdxm-$version/README.md" | sed '/^```/d' >src/main.rs
cargo add --quiet --path "../zdxm-$version"
ln -s "../zdxm-$version/examples" examples
cp "$repository/Cargo.lock" .
said=$(cargo run --quiet --target-dir "$built")
case $said in
    *2022年1月*) ;;
    *) echo "crate.sh: the README's program prints no bulletin of January 2022: $said" >&2; exit 1 ;;
esac
# Its tests are there as well.
cd "../zdxm-$version"
cargo test --quiet --target-dir "$built" --test stack
[ -z "$out" ] || cp "$built/package/zdxm-$version.crate" "$out"
echo "zdxm-$version.crate compiles, tests and serves a program by itself"
