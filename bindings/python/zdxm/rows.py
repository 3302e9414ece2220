"""Rows: records that are read column by column, and stay readable after their ledger was closed."""
import ctypes
import dataclasses
from typing import Any, Callable, ClassVar, TypeVar

from . import raw
from .handles import Handle

Row = TypeVar("Row", bound="Record")


class Cursor(Handle):
    """Rows on their way out."""

    END = "zdxm_cursor_free"
    at = -1

    def count(self) -> int:
        """How many rows it has."""
        return self._number("zdxm_cursor_count")

    def go(self, place: int) -> None:
        """Goes to a row by its place from 0; -1 for before the first."""
        if place < self.at or place < 0:
            self._call("zdxm_cursor_rewind")
            self.at = -1
        while self.at < place and self._call("zdxm_cursor_next") == raw.ZDXM_ROW:
            self.at += 1

    def fields(self) -> list[int]:
        """The fields that each row has."""
        return [self._number("zdxm_cursor_field", at) for at in range(self._number("zdxm_cursor_field_count"))]

    def numbers(self, fields: list[int], count: int, block: int = 1000) -> list[list[int | None]]:
        """The numbers of fields, a list for each."""
        wanted, rows = (ctypes.c_int32 * len(fields))(*fields), ctypes.c_int32()
        size = min(block, max(count, 1)) * len(fields)
        found, nulls = (ctypes.c_int64 * size)(), (ctypes.c_int32 * size)()
        arguments = (wanted, len(fields), found, size, nulls, size, ctypes.byref(rows))
        columns: list[list[int | None]] = [[] for _ in fields]
        self.go(-1)
        # Wherever it stands then, going to a row begins anew.
        self.at = count
        while fields and self._call("zdxm_cursor_numbers", *arguments) == raw.ZDXM_ROW:
            end = rows.value * len(fields)
            read = [None if null else number for number, null in zip(found[:end], nulls[:end])]
            for place, column in enumerate(columns):
                column.extend(read[place::len(fields)])
        return columns

    def texts(self, field: int, count: int, block: int = 1000) -> list[str | None]:
        """The texts of a field; None where there is none."""
        block = min(block, max(count, 1))
        lens, need, rows = (ctypes.c_int32 * block)(), ctypes.c_int32(), ctypes.c_int32()
        self.go(-1)
        self.at = count
        read: list[str | None] = []
        while True:
            self._call("zdxm_cursor_texts", field, lens, block, None, 0, ctypes.byref(need), ctypes.byref(rows))
            buffer = ctypes.create_string_buffer(need.value + 1)
            status = self._call("zdxm_cursor_texts", field, lens, block, buffer, need.value + 1, None, ctypes.byref(rows))
            if status == raw.ZDXM_DONE:
                return read
            data, place = buffer.raw, 0
            for length in lens[:rows.value]:
                end = place + max(length, 0)
                read.append(None if length < 0 else data[place:end].decode())
                place = end + 1

    def lists(self, field: int, count: int, of_texts: bool) -> list[list[Any]]:
        """The entries of a list, for each row."""
        read: list[list[Any]] = []
        for row in range(count):
            self.go(row)
            entries = range(self._number("zdxm_cursor_list_count", field))
            if of_texts:
                read.append([self._text("zdxm_cursor_list_text", field, entry) for entry in entries])
            else:
                read.append([self._number("zdxm_cursor_list_int", field, entry) for entry in entries])
        return read


@dataclasses.dataclass(frozen=True)
class Record:
    """A row. It holds its values, so it can be read for as long as a program likes."""

    # Number of each field, how it is read, and what makes a value of a number.
    FIELDS: ClassVar[tuple[tuple[int, str, Callable[[int], Any] | None], ...]] = ()

    @property
    def source(self) -> tuple[Cursor, int]:
        """The cursor that it was read from, and its place there: what a correction begins with."""
        found: tuple[Cursor, int] = self.__dict__["source_of_row"]
        return found

    def release(self) -> None:
        """Frees what the library keeps for this row and the others of its list, for a program that holds tens of thousands of
        lists. The values stay; `Form.of` needs it.

        释放程序库为本行及同一结果保存的内容；各字段的值仍可读取。
        """
        self.source[0].close()


def read(kind: type[Row], cursor: Cursor) -> list[Row]:
    """All rows of a cursor."""
    count = cursor.count()
    columns: list[list[Any]] = []
    numbered = [number for number, how, _ in kind.FIELDS if how == "number"]
    numbers = iter(cursor.numbers(numbered, count) if numbered and count else [[] for _ in numbered])
    for number, how, make in kind.FIELDS:
        if how == "number":
            column: list[Any] = next(numbers)
            columns.append([None if entry is None else make(entry) for entry in column] if make else column)
        elif how == "text":
            columns.append(list(cursor.texts(number, count)) if count else [])
        else:
            columns.append(cursor.lists(number, count, how == "texts"))
    rows = [kind(*row) for row in zip(*columns)]
    for place, row in enumerate(rows):
        row.__dict__["source_of_row"] = (cursor, place)
    return rows


def table(cursor: Cursor) -> list[list[str | None]]:
    """The cells of a printed table, row by row, as they are displayed."""
    fields = [field for field in cursor.fields() if field >= raw.ZDXM_F_COLUMN_0]
    count = cursor.count()
    columns = [cursor.texts(field, count) for field in fields]
    return [list(row) for row in zip(*columns)]


class Found(list[Row]):
    """Some of the rows that there are, and how many there are."""

    def __init__(self, rows: list[Row], total: int) -> None:
        super().__init__(rows)
        self.total = total
