#!/usr/bin/env python3
"""What a library is made of, and the texts of all licences in one file.

    packaging/parts.py SYSTEM OUT     windows-x86_64 OUT/LICENCES.txt

Parts are the crates that cargo links for the system, SQLite, Rust's standard library, and what the linker adds. What only runs
while the library is built (derives, cbindgen, compilers) is no part of it."""

import json
import os
import pathlib
import re
import subprocess
import sys
import typing

ROOT = pathlib.Path(__file__).resolve().parent.parent
# The system as its archive has it in its name, and as Rust calls it.
SYSTEMS = {
    "linux-x86_64": "x86_64-unknown-linux-gnu",
    "linux-i686": "i686-unknown-linux-gnu",
    "linux-aarch64": "aarch64-unknown-linux-gnu",
    "linux-loongarch64": "loongarch64-unknown-linux-gnu",
    "windows-x86_64": "x86_64-win7-windows-gnu",
    "windows-i686": "i686-win7-windows-gnu",
}
RUST_SOURCES = pathlib.Path("/usr/lib/rustlib/src/rust")
# What the standard library links of its own vendored crates.
IN_STD = ("addr2line", "adler2", "cfg-if", "foldhash", "gimli", "hashbrown", "libc", "memchr", "miniz_oxide", "object", "rustc-demangle")
LICENCE_FILE = re.compile(r"(LICEN[CS]E|COPYING|COPYRIGHT|UNLICENSE|NOTICE)", re.IGNORECASE)


class Part(typing.NamedTuple):
    name: str
    version: str
    # An SPDX expression, or the name of a licence that SPDX does not have.
    licence: str
    # Names of files and texts.
    texts: dict[str, str]
    # Of crates: the SHA-256 of the source as cargo locks it.
    sha256: str = ""
    uses: tuple[str, ...] = ()
    # What is compiled into this part, such as SQLite.
    within: str = ""

    @property
    def key(self) -> str:
        return f"{self.name}@{self.version}"


def said(*command: str) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT, text=True, encoding="utf-8").stdout


def read(path: pathlib.Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        sys.exit(f"parts.py: {path}: {error.strerror}; without this text of a licence nothing is packed")


def version() -> str:
    found = re.search(r'^version = "(.*)"', read(ROOT / "Cargo.toml"), re.MULTILINE)
    return found.group(1) if found else sys.exit("parts.py: Cargo.toml has no version")


def licence_texts(folder: pathlib.Path) -> dict[str, str]:
    names = [path for path in sorted(folder.iterdir()) if path.is_file() and LICENCE_FILE.match(path.name)]
    return {path.name: read(path) for path in names}


def crates(system: str) -> list[Part]:
    """The crates that are linked, by name, zdxm itself among them."""
    platform = SYSTEMS[system]
    locked = {}
    for entry in read(ROOT / "Cargo.lock").split("[[package]]"):
        values = dict(re.findall(r'^(\w+) = "(.*)"', entry, re.MULTILINE))
        if values:
            locked[values.get("name"), values.get("version")] = values.get("checksum", "")
    # `cargo metadata` names optional parts that nobody asks for; `cargo tree` names those that are linked.
    tree = said("cargo", "tree", "--locked", "-p", "zdxm-capi", "-e", "normal,no-proc-macro", "--target", platform, "--prefix", "none")
    linked = {tuple(line.split(" ")[:2]) for line in tree.splitlines() if line}
    metadata = json.loads(said("cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", platform))
    packages = {p["id"]: p for p in metadata["packages"] if (p["name"], "v" + p["version"]) in linked}
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    parts = []
    for identity, package in packages.items():
        folder = pathlib.Path(package["manifest_path"]).parent
        licence = package["license"]
        texts = licence_texts(folder)
        if not texts and "Apache-2.0" in licence:
            texts = {"LICENSE-APACHE": read(ROOT / "LICENSE-APACHE")}
        if not texts:
            sys.exit(f"parts.py: {package['name']} {package['version']} has no text of its licence, {licence}")
        if package["name"] == "zdxm-capi":
            continue
        names = {dependency["pkg"] for dependency in nodes[identity]["deps"]} & packages.keys()
        uses = sorted(f"{packages[name]['name']}@{packages[name]['version']}" for name in names)
        sha256 = locked[package["name"], package["version"]]
        expression = " ".join(licence.replace("/", " OR ").split())
        parts.append(Part(package["name"], package["version"], expression, texts, sha256, tuple(uses)))
        if package["name"] == "libsqlite3-sys":
            parts.append(sqlite(folder, parts[-1].key))
    return sorted(parts)


def sqlite(folder: pathlib.Path, within: str) -> Part:
    header = read(folder / "sqlite3/sqlite3.h")
    found = re.search(r'#define SQLITE_VERSION\s+"(.*)"', header)
    blessing = re.search(r"\*\* The author disclaims.*?taking more than you give\.", header, re.DOTALL)
    if not found or not blessing:
        sys.exit("parts.py: sqlite3.h says neither version nor licence as it used to")
    text = re.sub(r"^\*\* ?", "", blessing.group(), flags=re.MULTILINE)
    return Part("sqlite", found.group(1), "blessing", {"sqlite3.h": text}, within=within)


def tools(system: str) -> list[Part]:
    """What the compiler and the linker add."""
    by_debian = system != "linux-x86_64"
    rustc = said("/usr/bin/rustc" if by_debian else "rustc", "--version").split()[1]
    texts = {"COPYRIGHT": read(RUST_SOURCES / "COPYRIGHT")}
    for name in IN_STD:
        for folder in sorted((RUST_SOURCES / "library/vendor").glob(f"{name}-[0-9]*")):
            texts |= {f"{name}/{file}": text for file, text in licence_texts(folder).items()}
    parts = [Part("rust-std", rustc, "MIT OR Apache-2.0", texts)]
    if system.startswith("windows"):
        documents = pathlib.Path("/usr/share/doc")
        mingw = {"copyright": read(documents / "mingw-w64-common/copyright")}
        gcc = {"copyright": read(documents / "gcc-mingw-w64-base/copyright")}
        packages = [("mingw-w64-runtime", "mingw-w64-common", "mingw-w64 runtime licence", mingw)]
        packages.append(("libgcc", "gcc-mingw-w64-base", "GPL-3.0-or-later WITH GCC-exception-3.1", gcc))
        return parts + [Part(name, debian_version(package), licence, text) for name, package, licence, text in packages]
    zig = next(pathlib.Path(sys.prefix).glob("lib/python3*/site-packages/ziglang"), None)
    if not zig:
        sys.exit("parts.py: runs in the folder of tools of packaging/tools.sh, where zig is")
    number = said(sys.executable, "-m", "ziglang", "version").strip()
    start = "LGPL-2.1-or-later with the exception for linked start files"
    glibc = "2.36" if system == "linux-loongarch64" else "2.17"
    return parts + [
        Part("compiler-rt", number, "MIT", {"LICENSE": read(zig / "LICENSE")}),
        Part("libunwind", number, "Apache-2.0 WITH LLVM-exception", {"LICENSE.TXT": read(zig / "lib/libunwind/LICENSE.TXT")}),
        Part("glibc-start", glibc, start, {"LICENSES": read(zig / "lib/libc/glibc/LICENSES")}),
    ]


def debian_version(package: str) -> str:
    return said("dpkg-query", "-W", "-f", "${Version}", package)


def parts_of(system: str) -> list[Part]:
    if system not in SYSTEMS:
        sys.exit(f"parts.py: {system} is none of {', '.join(SYSTEMS)}")
    return crates(system) + tools(system)


def licences(system: str) -> str:
    parts = parts_of(system)
    # Line ends and margins make no other licence.
    groups: dict[str, tuple[str, list[str]]] = {}
    for part in parts:
        for file, text in part.texts.items():
            group = groups.setdefault(" ".join(text.split()), (text, []))
            group[1].append(f"{part.name} {part.version} ({file})")
    rule = "=" * 100
    lines = [f"Parts of zdxm {version()} for {system}, and their licences (组成部分及许可证)", ""]
    lines += [f"{part.name:<28} {part.version:<26} {part.licence}" for part in parts]
    for text, names in groups.values():
        body = "\n".join(line.rstrip() for line in text.strip("\ufeff\r\n ").splitlines())
        lines += ["", rule, "\n".join(names), rule, "", body]
    return "\n".join(lines) + "\n"


def main(system: str, out: str) -> None:
    text = licences(system)
    for place in (str(ROOT), os.path.expanduser("~/.cargo")):
        if place in text:
            sys.exit(f"parts.py: a text names {place}")
    pathlib.Path(out).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
