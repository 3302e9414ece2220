#!/usr/bin/env python3
"""Makes the Python wheel of one platform: the package of bindings/python with the shared library in it.

    packaging/wheel.py LIBRARY PLATFORM OUT     libzdxm.so manylinux2014_x86_64 dist, or zdxm.dll win_amd64 dist

ctypes needs no compiler and knows no ABI of Python: one wheel serves every Python 3. The same library makes the same bytes."""

import base64
import hashlib
import pathlib
import re
import sys
import zipfile


def digest(data: bytes) -> str:
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def main(library: str, platform: str, out: str) -> None:
    root = pathlib.Path(__file__).resolve().parent.parent
    python = root / "bindings/python"
    manifest = (root / "Cargo.toml").read_text(encoding="utf-8")
    found = re.search(r'^version = "(.*)"', manifest, re.MULTILINE)
    if not found:
        sys.exit("wheel.py: Cargo.toml has no version")
    version = found.group(1)
    info = f"zdxm-{version}.dist-info"
    files = {}
    for path in sorted((python / "zdxm").rglob("*")):
        if path.suffix in (".py", ".pyi") or path.name == "py.typed":
            files[path.relative_to(python).as_posix()] = path.read_bytes()
    files["zdxm/" + ("zdxm.dll" if platform.startswith("win") else "libzdxm.so")] = pathlib.Path(library).read_bytes()
    for name in ("LICENSE-MIT", "LICENSE-APACHE"):
        files[f"{info}/licenses/{name}"] = (root / name).read_bytes()
    head = f"Metadata-Version: 2.1\nName: zdxm\nVersion: {version}\nLicense: MIT OR Apache-2.0\nRequires-Python: >=3.9\n"
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
    target = folder / f"zdxm-{version}-py3-none-{platform}.whl"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as wheel:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            wheel.writestr(entry, data)
    print(target)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
