#!/usr/bin/env python3
"""Makes the Python wheel of one platform: the package of bindings/python with the shared library in it.

    packaging/wheel.py LIBRARY PLATFORM OUT     libzdxm.so manylinux2014_x86_64 dist, or zdxm.dll win_amd64 dist

PLATFORM may be a system of release.sh as well, linux-x86_64. LICENCES.txt beside the library becomes part of the wheel. ctypes needs no
compiler and knows no ABI of Python: one wheel serves every Python 3. The same library makes the same bytes."""

import base64
import hashlib
import pathlib
import sys

import archives
import parts
import payload

# Where glibc is 2.17; the tag of a newer one names it.
PLATFORMS = {
    "linux-x86_64": "manylinux2014_x86_64",
    "linux-i686": "manylinux2014_i686",
    "linux-aarch64": "manylinux2014_aarch64",
    "linux-loongarch64": "manylinux_2_36_loongarch64",
    "windows-x86_64": "win_amd64",
    "windows-i686": "win32",
}


def digest(data: bytes) -> str:
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def main(library: str, platform: str, out: str) -> None:
    platform = PLATFORMS.get(platform, platform)
    given = payload.of(platform, pathlib.Path(library))
    python = parts.ROOT / "bindings/python"
    info = f"zdxm-{parts.version()}.dist-info"
    files = {}
    for path in sorted((python / "zdxm").rglob("*")):
        if path.suffix in (".py", ".pyi") or path.name == "py.typed":
            files[path.relative_to(python).as_posix()] = path.read_bytes()
    files["zdxm/" + ("zdxm.dll" if platform.startswith("win") else "libzdxm.so")] = given.library.read_bytes()
    texts = [parts.ROOT / "LICENSE-MIT", parts.ROOT / "LICENSE-APACHE"] + ([given.licences] if given.licences else [])
    for text in texts:
        files[f"{info}/licenses/{text.name}"] = text.read_bytes()
    head = f"Metadata-Version: 2.1\nName: zdxm\nVersion: {parts.version()}\nLicense: MIT OR Apache-2.0\nRequires-Python: >=3.9\n"
    summary = "Summary: Embedded ledger for public major projects (重大项目)\nDescription-Content-Type: text/markdown\n\n"
    readme = (python / "README.md").read_text(encoding="utf-8")
    files[f"{info}/METADATA"] = (head + summary + readme).encode()
    files[f"{info}/WHEEL"] = (
        f"Wheel-Version: 1.0\nGenerator: zdxm\nRoot-Is-Purelib: false\nTag: py3-none-{platform}\n".encode()
    )
    record = "".join(f"{name},{digest(data)},{len(data)}\n" for name, data in files.items())
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    folder = pathlib.Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"zdxm-{parts.version()}-py3-none-{platform}.whl"
    archives.write_zip(target, {name: (data, 0o644) for name, data in files.items()})
    print(target)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
