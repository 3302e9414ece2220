#!/usr/bin/env python3
"""Writes archives whose bytes follow from what is in them: sorted, one time for all, no owner.

    packaging/archives.py FOLDER OUT     OUT ends in .zip or .tar.gz; the folder itself is the top of the archive

SOURCE_DATE_EPOCH is the time of all files, 1980 unless set."""

import datetime
import gzip
import io
import os
import pathlib
import sys
import tarfile
import typing
import zipfile

# By the name in the archive: the bytes and the rights.
Files = dict[str, tuple[bytes, int]]


def seconds() -> int:
    """The time of all files, in seconds since 1970."""
    # A zip knows no time before 1980.
    first = 315532800
    return max(int(os.environ.get("SOURCE_DATE_EPOCH") or first), first)


def is_program(path: pathlib.Path) -> bool:
    return bool(path.stat().st_mode & 0o100)


def files_of(folder: pathlib.Path) -> Files:
    """The files below a folder by name, that of the folder first."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            name = path.relative_to(folder.parent).as_posix()
            found[name] = (path.read_bytes(), 0o755 if is_program(path) else 0o644)
    return found


def write_zip(out: pathlib.Path, files: Files) -> None:
    """The files stand in the order in which they are given."""
    when = datetime.datetime.fromtimestamp(seconds(), datetime.timezone.utc)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, (data, mode) in files.items():
            entry = zipfile.ZipInfo(name, (when.year, when.month, when.day, when.hour, when.minute, when.second))
            entry.create_system = 3
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o100000 | mode) << 16
            archive.writestr(entry, data)


def write_tar_gz(out: pathlib.Path, files: Files, links: dict[str, str]) -> None:
    with open(out, "wb") as raw, gzip.GzipFile("", "wb", 6, raw, seconds()) as packed:
        with tarfile.open(fileobj=typing.cast(typing.IO[bytes], packed), mode="w", format=tarfile.USTAR_FORMAT) as archive:
            for name in sorted(files.keys() | links.keys()):
                entry = tarfile.TarInfo(name)
                entry.mtime = seconds()
                if name in links:
                    entry.type, entry.linkname, entry.mode = tarfile.SYMTYPE, links[name], 0o777
                    archive.addfile(entry)
                else:
                    data, entry.mode = files[name]
                    entry.size = len(data)
                    archive.addfile(entry, io.BytesIO(data))


def main(source: str, target: str) -> None:
    folder, out = pathlib.Path(source).resolve(), pathlib.Path(target)
    files = files_of(folder)
    if not files:
        sys.exit(f"archives.py: {folder} has no files")
    links = {path.relative_to(folder.parent).as_posix(): path.readlink().as_posix() for path in folder.rglob("*") if path.is_symlink()}
    if out.suffix == ".zip":
        if links:
            sys.exit(f"archives.py: {min(links)} is a link, which Windows does not unpack")
        write_zip(out, files)
    elif out.name.endswith(".tar.gz"):
        write_tar_gz(out, files, links)
    else:
        sys.exit(f"archives.py: {out} ends neither in .zip nor in .tar.gz")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
