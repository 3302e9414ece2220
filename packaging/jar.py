#!/usr/bin/env python3
"""Makes the jars of Java: the classes of bindings/java with the libraries, where JNA looks for them, and the sources.

    packaging/jar.py OUT SYSTEM=LIBRARY...     dist linux-x86_64=out/libzdxm.so windows-i686=out/zdxm.dll

A program needs JNA 5 beside the jar, which its pom.xml says. The same libraries and the same JDK make the same bytes."""

import pathlib
import re
import subprocess
import sys
import tempfile

import archives
import parts
import payload

JNA = pathlib.Path("/usr/share/java/jna.jar")
# As com.sun.jna.Platform names them.
FOLDERS = {
    "linux-x86_64": "linux-x86-64",
    "linux-i686": "linux-x86",
    "linux-aarch64": "linux-aarch64",
    "linux-loongarch64": "linux-loongarch64",
    "windows-x86_64": "win32-x86-64",
    "windows-i686": "win32-x86",
}
POM = """<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>zdxm</groupId>
  <artifactId>zdxm</artifactId>
  <version>{version}</version>
  <description>Embedded ledger for public major projects (重大项目)</description>
  <licenses>
    <license><name>MIT</name></license>
    <license><name>Apache-2.0</name></license>
  </licenses>
  <dependencies>
    <dependency>
      <groupId>net.java.dev.jna</groupId>
      <artifactId>jna</artifactId>
      <version>5.13.0</version>
    </dependency>
  </dependencies>
</project>
"""


def place_of(source: pathlib.Path) -> str:
    """Where a source stands by its package."""
    found = re.search(r"^package ([\w.]+);", source.read_text(encoding="utf-8"), re.MULTILINE)
    return f"{found.group(1).replace('.', '/')}/{source.name}" if found else sys.exit(f"jar.py: {source} is in no package")


def compiled(sources: list[pathlib.Path]) -> archives.Files:
    """The classes, for Java 8 and later."""
    with tempfile.TemporaryDirectory() as place:
        options = ["--release", "8", "-encoding", "UTF-8", "-Xlint:all,-options", "-Werror", "-cp", str(JNA), "-d", place]
        if subprocess.run(["javac", *options, *map(str, sources)], check=False).returncode:
            sys.exit("jar.py: bindings/java does not compile")
        classes = sorted(pathlib.Path(place).rglob("*.class"))
        return {path.relative_to(place).as_posix(): (path.read_bytes(), 0o644) for path in classes}


def main(out: str, *arguments: str) -> None:
    payloads = payload.named(arguments, FOLDERS)
    version = parts.version()
    java = parts.ROOT / "bindings/java"
    sources = sorted(java.rglob("*.java"))
    manifest = f"Manifest-Version: 1.0\r\nAutomatic-Module-Name: zdxm\r\nImplementation-Title: zdxm\r\nImplementation-Version: {version}\r\n\r\n"
    head: archives.Files = {"META-INF/MANIFEST.MF": (manifest.encode(), 0o644)}
    head["META-INF/maven/zdxm/zdxm/pom.xml"] = (POM.format(version=version).encode(), 0o644)
    for name in ("LICENSE-MIT", "LICENSE-APACHE"):
        head[f"META-INF/{name}"] = ((parts.ROOT / name).read_bytes(), 0o644)
    natives: archives.Files = {}
    for given in payloads:
        name = "zdxm.dll" if given.system.startswith("windows") else "libzdxm.so"
        natives[f"{FOLDERS[given.system]}/{name}"] = (given.library.read_bytes(), 0o644)
        if given.licences:
            natives[f"META-INF/{FOLDERS[given.system]}/LICENCES.txt"] = (given.licences.read_bytes(), 0o644)
    folder = pathlib.Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    target, read = folder / f"zdxm-{version}.jar", folder / f"zdxm-{version}-sources.jar"
    archives.write_zip(target, head | compiled(sources) | natives)
    archives.write_zip(
        read,
        head | {place_of(path): (path.read_bytes(), 0o644) for path in sources},
    )
    print(read)
    print(target)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
