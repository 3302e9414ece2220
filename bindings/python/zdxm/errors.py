"""Families of errors (错误类别). Made from src/ by `cargo run -p zdxm-abi`; do not edit."""
from typing import Any

from .enums import ErrorKind
from .failure import Error

__all__ = [
    "UseError",
    "InputError",
    "RecordError",
    "RefusedError",
    "FileError",
    "SheetError",
    "InternalError",
]


class UseError(Error):
    """The program called the library wrongly.

    程序调用有误。
    """


class InputError(Error):
    """A value is missing or cannot be read.

    填写的内容有误。
    """


class RecordError(Error):
    """The record does not exist, or exists already.

    记录不存在或重复。
    """


class RefusedError(Error):
    """A rule, a right or another record refuses it.

    违反规则、无权限或与其他记录冲突。
    """


class FileError(Error):
    """The file of the ledger cannot be used as it is.

    台账文件无法使用。
    """


class SheetError(Error):
    """A spreadsheet cannot be read or imported.

    表格无法读取或导入。
    """


class InternalError(Error):
    """A mistake of the library itself.

    程序内部错误。
    """


# The lowest and the highest number of each family.
FAMILIES: list[tuple[int, int, type[Error]]] = [
    (-99, -1, UseError),
    (-199, -101, InputError),
    (-299, -201, RecordError),
    (-399, -301, RefusedError),
    (-499, -401, FileError),
    (-599, -501, SheetError),
    (-999, -901, InternalError),
]


def error_of(kind: ErrorKind, text: str, *details: Any) -> Error:
    """An error of a kind, of the family that it belongs to."""
    family = next((family for low, high, family in FAMILIES if low <= kind <= high), Error)
    return family(kind, text, *details)
