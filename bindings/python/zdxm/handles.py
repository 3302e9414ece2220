"""Handles: calls of the library, their errors, and the lives of objects."""
import collections
import ctypes
import ctypes.util
import datetime
import functools
import os
import pathlib
import sys
import threading
import weakref
from types import TracebackType
from typing import Any, Callable, TypeVar

from . import raw, values
from .enums import ErrorKind
from .errors import error_of
from .failure import Error

Made = TypeVar("Made", bound="Handle")
Self = TypeVar("Self", bound="Handle")
Path = str | bytes | os.PathLike[str] | os.PathLike[bytes]

# Functions that the library calls, by the context that they are set in: they live until it is freed.
LOGS: dict[int | None, Any] = {}


@functools.lru_cache(maxsize=None)
def library() -> Any:
    """The shared library: the one that ZDXM_LIBRARY names, that stands beside this module, or that the system finds."""
    name = "zdxm.dll" if sys.platform == "win32" else "libzdxm.so"
    beside = pathlib.Path(__file__).with_name(name)
    named = os.environ.get("ZDXM_LIBRARY") or (str(beside) if beside.exists() else ctypes.util.find_library("zdxm"))
    return raw.load(named or (name if sys.platform == "win32" else "libzdxm.so.1"))


def text_argument(value: object) -> tuple[bytes, int]:
    """A text as bytes and their number."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not a text")
    data = str.__str__(value).encode()
    return data, len(data)


def path_argument(value: Path) -> tuple[bytes, int]:
    """A path. Names of Linux that are no UTF-8 cross as the bytes that they are."""
    data = os.fsdecode(value).encode("utf-8", "surrogateescape")
    return data, len(data)


def bytes_argument(value: bytes) -> tuple[bytes, int]:
    """Bytes and their number."""
    data = bytes(memoryview(value))
    return data, len(data)


class Handle:
    """An object of the library. Freed by `close`, by `with`, with its ledger or context, or after it was forgotten."""

    END = ""
    # Its end is the end of all that comes from it.
    OWNS = False

    def __init__(self, context: "ContextHandle", handle: ctypes.c_void_p, owner: "Handle | None" = None) -> None:
        # The end of its ledger would end this too: so it must not be forgotten before.
        self._context, self._handle, self._owner = context, handle, owner
        free = getattr(library(), self.END)
        if context is self:
            self._end: Any = weakref.finalize(self, free_context, handle)
        else:
            # The collector runs on any thread, a context serves one: it frees what was forgotten at its next call.
            self._end = weakref.finalize(self, context.forgotten.append, (free, handle))

    @property
    def is_open(self) -> bool:
        """Whether it can be used: neither it nor the ledger or context that it belongs to was closed."""
        return bool(self._end.alive) and (self._owner is None or self._owner.is_open)

    @property
    def raw_handle(self) -> ctypes.c_void_p:
        """The handle for `zdxm.raw`; never NULL, which some functions take for "left out"."""
        if self.is_open:
            return self._handle
        text = f"this {type(self).__name__} is closed; open another one (句柄已关闭，请重新打开)"
        raise error_of(ErrorKind.HANDLE, text)

    def _call(self, name: str, *arguments: Any) -> int:
        """Calls a function of the library by its full name; an error becomes an exception."""
        self._context.enter()
        status = int(getattr(library(), name)(self.raw_handle, *arguments))
        return self._context.check(status, name)

    def _text(self, name: str, *arguments: Any) -> str:
        return self._text_if(name, *arguments) or ""

    def _text_if(self, name: str, *arguments: Any) -> str | None:
        """Calls a function that gives a text; None where there is none."""
        need = ctypes.c_int32()
        if self._call(name, *arguments, None, 0, ctypes.byref(need)) == raw.ZDXM_NULL:
            return None
        buffer = ctypes.create_string_buffer(need.value + 1)
        self._call(name, *arguments, buffer, need.value + 1, None)
        return buffer.raw[:need.value].decode()

    def _number_if(self, name: str, *arguments: Any, is_64: bool = False) -> int | None:
        """Calls a function whose last argument gets a number; None where there is none."""
        value = ctypes.c_int64() if is_64 else ctypes.c_int32()
        status = self._call(name, *arguments, ctypes.byref(value))
        return None if status == raw.ZDXM_NULL else value.value

    def _number(self, name: str, *arguments: Any, is_64: bool = False) -> int:
        return self._number_if(name, *arguments, is_64=is_64) or 0

    def _numbers(self, name: str, *arguments: Any, count: int) -> list[int]:
        """Calls a function whose last arguments get numbers."""
        numbers = [ctypes.c_int32() for _ in range(count)]
        self._call(name, *arguments, *map(ctypes.byref, numbers))
        return [number.value for number in numbers]

    def _made(self, made: type[Made], name: str, *arguments: Any) -> Made:
        """Calls a function whose last argument gets a handle."""
        handle = ctypes.c_void_p()
        self._call(name, *arguments, ctypes.byref(handle))
        owner = self if self.OWNS else self._owner
        return made(self._context, handle, owner)

    def close(self) -> None:
        """Frees it (释放). A second time does nothing."""
        is_open = self.is_open
        if is_open:
            self._context.enter()
        if self._end.detach() and is_open:
            self._free()

    def _free(self) -> None:
        getattr(library(), self.END)(self._handle)

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()


def free_context(handle: ctypes.c_void_p) -> None:
    """Frees a context and all that comes from it."""
    library().zdxm_context_free(handle)
    LOGS.pop(handle.value, None)


class ContextHandle(Handle):
    """What a context does for the objects that come from it."""

    END = "zdxm_context_free"
    OWNS = True

    def __init__(self) -> None:
        self.forgotten: collections.deque[tuple[Callable[[ctypes.c_void_p], int], ctypes.c_void_p]] = collections.deque()
        self.thread = threading.get_ident()
        handle = ctypes.c_void_p()
        status = library().zdxm_context_new(raw.ZDXM_ABI_VERSION, ctypes.byref(handle))
        if status < 0:
            raise error_of(ErrorKind(status), "the library is of another version (库的版本不符)")
        super().__init__(self, handle)

    def enter(self) -> None:
        """Before each call: the thread is that of the context, and what was forgotten is freed."""
        if threading.get_ident() != self.thread:
            text = ("a context serves the thread that made it; make a Context in each thread "
                    "(上下文只供创建它的线程使用，请在每个线程中各自创建)")
            raise error_of(ErrorKind.ARG, text)
        while self.forgotten:
            free, handle = self.forgotten.popleft()
            free(handle)

    def interrupt(self) -> None:
        """Interrupts the call that this context makes at present; any thread may do so.

        中断此上下文正在进行的调用；任何线程可调用。
        """
        library().zdxm_context_interrupt(self.raw_handle)

    def _free(self) -> None:
        free_context(self._handle)

    def check(self, status: int, name: str) -> int:
        """Turns an error status into an exception."""
        if status >= 0:
            return status
        code, sqlite_code, field, record, temporary = (ctypes.c_int32() for _ in range(5))
        library().zdxm_error_code(self._handle, ctypes.byref(code))
        if code.value != status:
            raise error_of(ErrorKind(status), f"{name} failed with {ErrorKind(status).name}")
        library().zdxm_error_detail(self._handle, *map(ctypes.byref, (sqlite_code, field, record)))
        library().zdxm_error_is_temporary(self._handle, ctypes.byref(temporary))
        text, cell, id, remedy = (self._of_error(f"zdxm_error_{part}") for part in ("text", "cell", "id", "remedy"))
        named = self._of_error("zdxm_field_name", field.value) if field.value else None
        raise error_of(ErrorKind(status), text or name, named, record.value or None, sqlite_code.value, cell,
                       temporary.value == 1, id, remedy)

    def _of_error(self, name: str, *arguments: int) -> str | None:
        """A text of the last error, without `_call`, which would come back here."""
        need = ctypes.c_int32()
        if getattr(library(), name)(self._handle, *arguments, None, 0, ctypes.byref(need)) != raw.ZDXM_OK:
            return None
        buffer = ctypes.create_string_buffer(need.value + 1)
        getattr(library(), name)(self._handle, *arguments, buffer, need.value + 1, None)
        return buffer.raw[:need.value].decode()


def code_argument(value: object, family: type[values.Code]) -> int:
    """The number of a value of an enumeration."""
    if not isinstance(value, family):
        raise TypeError(f"{value!r} is no {family.__name__}")
    return int(value)


def flag(is_set: object, number: int) -> int:
    """A flag as a number."""
    if not isinstance(is_set, bool):
        raise TypeError(f"{is_set!r} is neither True nor False")
    return number if is_set else 0


def days(value: object) -> int:
    """Ten days as yyyymmp: Month and which ten days of it, 1 to 3."""
    if isinstance(value, tuple) and len(value) == 3:
        year, month, part = (whole_part for whole_part in (values.whole(part, "ten days") for part in value))
        if 1 <= month <= 12 and 1 <= part <= 3:
            return year * 1000 + month * 10 + part
    raise TypeError(f"{value!r} is not ten days; use (2022, 3, 1) for 3月上旬")


def instant_ms(value: object) -> int:
    """An instant as milliseconds since 1970 UTC."""
    if isinstance(value, datetime.datetime) and value.tzinfo is not None:
        since = value - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
        return since // datetime.timedelta(milliseconds=1)
    raise TypeError(f"{value!r} is no instant; use a datetime with its time zone")
