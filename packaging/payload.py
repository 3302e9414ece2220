"""What the packages of all languages carry: the shared library of a system, and the licences of its parts."""

import pathlib
import sys
import typing


class Payload(typing.NamedTuple):
    # As in the name of an archive: linux-x86_64.
    system: str
    library: pathlib.Path
    # The file of parts.py, where one lies beside the library.
    licences: typing.Optional[pathlib.Path]


def of(system: str, library: pathlib.Path) -> Payload:
    if not library.is_file():
        sys.exit(f"{library} does not exist. Name the shared library of {system}.")
    licences = library.parent / "LICENCES.txt"
    return Payload(system, library, licences if licences.is_file() else None)


def named(arguments: typing.Sequence[str], known: typing.Container[str]) -> list[Payload]:
    """The payloads of arguments such as `linux-x86_64=FOLDER/libzdxm.so`, in the order of their systems."""
    found = {}
    for argument in arguments:
        system, _, library = argument.partition("=")
        if system not in known:
            sys.exit(f"{argument}: {system} is no system of release.sh")
        if system in found:
            sys.exit(f"{argument}: {system} is there twice")
        found[system] = of(system, pathlib.Path(library))
    return [found[system] for system in sorted(found)]
