"""Forms: records on their way in."""
import contextlib
import ctypes
import enum
from typing import Any, ClassVar, Iterator, TypeVar

from . import values
from .handles import ContextHandle, Handle, text_argument
from .rows import Record

Filled = TypeVar("Filled", bound="Form")


class Unsaid(enum.Enum):
    """What a form does not say."""

    UNSAID = 0


UNSAID = Unsaid.UNSAID


class FormHandle(Handle):
    """A form in the library, for the time of a call."""

    END = "zdxm_form_free"


class Form:
    """What a program says of a record. A field that is not given is not said; None takes back what was said.

    A form of `of(record)` begins with all that the record says, and remembers its version: a correction by it is refused
    (`RefusedError`, ErrorKind.CONFLICT) where somebody has changed the record since.
    """

    KIND: ClassVar[int] = 0
    # Number and type of each field.
    FIELDS: ClassVar[dict[str, tuple[int, str]]] = {}
    _loaded: Record | None

    def __init__(self, said: dict[str, Any]) -> None:
        object.__setattr__(self, "_loaded", None)
        for name, value in said.items():
            if name in self.FIELDS and value is not UNSAID:
                setattr(self, name, value)

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in self.FIELDS:
            raise AttributeError(f"{type(self).__name__} has no field {name}; it has {', '.join(self.FIELDS)}")
        if value is not None:
            check(name, self.FIELDS[name][1], value)
        object.__setattr__(self, name, value)

    @classmethod
    def of(cls: type[Filled], record: Record) -> Filled:
        """A form that begins with a record, for its correction (更正)."""
        form = cls()  # type: ignore[call-arg]
        object.__setattr__(form, "_loaded", record)
        return form

    def __repr__(self) -> str:
        said = ", ".join(f"{name}={value!r}" for name, value in vars(self).items() if name in self.FIELDS)
        return f"{type(self).__name__}({said})"

    def handle(self, context: ContextHandle) -> FormHandle:
        """It in the library, to be closed after the call."""
        context.enter()
        handle = ctypes.c_void_p()
        form = FormHandle(context, _new(context, self.KIND, handle), context)
        try:
            if self._loaded is not None:
                cursor, place = self._loaded.source
                cursor.go(place)
                form._call("zdxm_form_load", cursor.raw_handle)
            for name, value in vars(self).items():
                if name in self.FIELDS:
                    put(form, *self.FIELDS[name], value)
        except BaseException:
            form.close()
            raise
        return form


def _new(context: ContextHandle, kind: int, handle: ctypes.c_void_p) -> ctypes.c_void_p:
    context._call("zdxm_form_new", kind, ctypes.byref(handle))
    return handle


def check(name: str, kind: str, value: Any) -> None:
    """Refuses what would have to be guessed: a bare number for money, a float, a datetime for a date."""
    if isinstance(value, str) and kind not in ("ints", "texts"):
        return
    if kind == "money" and not isinstance(value, values.Money):
        raise TypeError(f"{name}: {value!r} has no unit; write \"1200.75万元\" or wan(Decimal(\"1200.75\"))")
    if kind == "text":
        raise TypeError(f"{name}: {value!r} is not a text")
    if kind == "flag" and not isinstance(value, bool):
        raise TypeError(f"{name}: {value!r} is neither True nor False")
    if kind in ("ints", "texts"):
        entry = str if kind == "texts" else int
        is_list = isinstance(value, (list, tuple))
        if not is_list or any(isinstance(of, bool) or not isinstance(of, entry) for of in value):
            raise TypeError(f"{name}: {value!r} is not a list of {'texts' if kind == 'texts' else 'whole numbers'}")
    if kind == "month":
        values.month_number(value)
    if kind == "date":
        values.date_number(value)
    if kind == "number":
        values.whole(value, name, 64)


def put(form: FormHandle, field: int, kind: str, value: Any) -> None:
    """Says one field."""
    if value is None:
        form._call("zdxm_form_unset", field)
    elif kind in ("ints", "texts"):
        form._call("zdxm_form_unset", field)
        for entry in value:
            if kind == "texts":
                form._call("zdxm_form_append_text", field, *text_argument(entry))
            else:
                form._call("zdxm_form_append_int", field, values.whole(entry, "an entry"))
    elif isinstance(value, str):
        form._call("zdxm_form_text", field, *text_argument(value))
    elif kind == "money":
        form._call("zdxm_form_money", field, value.fen)
    else:
        numbers = {"month": values.month_number, "date": values.date_number}
        number = numbers[kind](value) if kind in numbers else int(value)
        form._call("zdxm_form_int", field, values.whole(number, "the value of the field"))


@contextlib.contextmanager
def filled(context: ContextHandle, form: Form | None) -> Iterator[ctypes.c_void_p | None]:
    """A form in the library for a call; NULL for none."""
    if form is None:
        yield None
        return
    with form.handle(context) as handle:
        yield handle.raw_handle
