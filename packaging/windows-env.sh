# For `.`: what cargo needs to build for Windows 7 and later on Debian. Sets `target`, `built` and the variables of the tools; wants `arch` (x86_64 or i686) and the top of the repository as the current folder.
#
# The toolchain's own targets need Windows 10; those for Windows 7 have no standard library, which is built with the program.
. packaging/tools.sh
needs_debian rustc-web cargo-web rust-web-src "gcc-mingw-w64-$(echo "$arch" | tr _ -)-win32"
target=$arch-win7-windows-gnu
built=$built/windows
cargo=/usr/bin/cargo
export RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1
# The standard library lacks the two objects that stand at both ends of a program.
ends=$built/ends-$arch
mkdir -p "$ends"
for object in rsbegin rsend; do
    [ -f "$ends/$object.o" ] || "$RUSTC" --target "$target" -O --emit obj -o "$ends/$object.o" \
        "/usr/lib/rustlib/src/rust/library/rtstartup/$object.rs"
done
ends=$(cd "$ends" && pwd)
upper=$(echo "$target" | tr 'a-z-' 'A-Z_') lower=$(echo "$target" | tr - _)
export "CARGO_TARGET_${upper}_LINKER=$arch-w64-mingw32-gcc" "CC_$lower=$arch-w64-mingw32-gcc" "AR_$lower=$arch-w64-mingw32-ar"
# Nobody needs to know where it was built.
flags="-L native=$ends --remap-path-prefix=$PWD=zdxm --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo"
export "CARGO_TARGET_${upper}_RUSTFLAGS=$flags"
