# What the scripts of this folder share; they read it with `.` from the top of the repository. Tools that Debian does not have,
# or only in another version, are installed by pip under the folder of what is built: two builds with the same ones are equal.

built=${CARGO_TARGET_DIR:-target}
mkdir -p "$built"
built=$(cd "$built" && pwd)
tools=$built/tools
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)

# needs_debian PACKAGE...: installs what is missing.
needs_debian() {
    dpkg -s "$@" >/dev/null 2>&1 && return
    echo "installing $*" >&2
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# needs_python PACKAGE==VERSION...: installs what is missing into $tools, whose programs are then found first.
needs_python() {
    # Several scripts may run at once; one installs.
    exec 9>"$built/tools.lock"
    flock 9
    [ -x "$tools/bin/pip" ] || python3 -m venv "$tools" 2>/dev/null || {
        rm -rf "$tools"
        needs_debian python3-venv
        python3 -m venv "$tools"
    }
    for package in "$@"; do
        name=${package%%==*}
        name=$(printf '%s\n' "${name%%\[*}" | tr - _)
        [ -d "$(find "$tools/lib" -maxdepth 3 -name "$name-${package##*==}.dist-info" -print -quit)" ] ||
            "$tools/bin/pip" install --quiet "$package"
    done
    exec 9>&-
    PATH=$tools/bin:$PATH
}

# SQLite without what no ledger has, which a hostile file then cannot reach either.
without="-USQLITE_ENABLE_FTS3 -USQLITE_ENABLE_FTS3_PARENTHESIS -USQLITE_ENABLE_FTS5 -USQLITE_ENABLE_RTREE"
export LIBSQLITE3_FLAGS="${LIBSQLITE3_FLAGS:-$without -USQLITE_ENABLE_DBSTAT_VTAB}"

# The names of zdxm.h, one a line.
exported_names() {
    sed -n 's/^    \(zdxm_[a-z0-9_]*\)$/\1/p' bindings/windows/zdxm.def | LC_ALL=C sort
}

# one_object ARCHIVE OUT: a static library as one object whose only names are those of zdxm.h: a program may have a SQLite of its own,
# and another static library of Rust. `linker`, `objcopy` and `archiver` name those of another system.
# `--gc-sections` would drop the tables by which a panic is caught.
one_object() {
    exported_names >"$2.names"
    # shellcheck disable=SC2046,SC2086
    ${linker:-ld} -r --force-group-allocation --strip-debug -T packaging/one_object.ld $(sed 's/^/-u /' "$2.names") \
        "$1" -o "$2.all"
    "${objcopy:-objcopy}" --keep-global-symbols="$2.names" --strip-unneeded --remove-section=.llvmbc --remove-section=.llvmcmd \
        --remove-section=.llvm_addrsig "$2.all" "$2.o"
    rm -f "$2"
    # The name of the object is a part of the archive.
    mv "$2.o" "$(dirname "$2")/zdxm.o"
    # shellcheck disable=SC2086
    (cd "$(dirname "$2")" && ${archiver:-ar} rcsD "$(basename "$2")" zdxm.o && rm zdxm.o)
    rm "$2.names" "$2.all"
}
