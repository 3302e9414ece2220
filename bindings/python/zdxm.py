"""The ledger of public major projects (重大项目) for Python, over the C ABI.

    import zdxm

    with zdxm.Context() as context, context.create("ledger.zdxm", "柳州市重点办") as ledger:
        with ledger.batch("张三") as batch:
            bridge = batch.add("project", {zdxm.F_NAME: "凤凰岭大桥", zdxm.F_TOTAL: zdxm.wan(120)})
            batch.commit()
        with ledger.view() as view:
            for project in view.rows("project_list"):
                print(project.text(zdxm.F_NAME), project.money(zdxm.F_TOTAL))

Every function of zdxm.h is a method of the object that is its first argument, without its prefix: rows come as a list,
texts as str, other results as numbers, and an error as `Error`. What was not said is None, never 0.

Money is a `Money`, or a text with its unit: "1200.75万元", wan(Decimal("1200.75")), fen(1_200_750_000). A bare number is
refused, and so is a float, which cannot hold 0.1. A day is a datetime.date, a month (2022, 3), a year (2022,).

A context serves one thread. What a program forgets to close is freed by the next call of its context.
"""
import collections
import ctypes
import ctypes.util
import datetime
import decimal
import functools
import json
import os
import warnings
import weakref

import zdxm_abi as abi

# The numbers of the header without their prefix: F_NAME, FORM_REPORT, E_BUSY...
globals().update({name[5:]: value for name, value in vars(abi).items() if name.startswith("ZDXM_")})

_library = None
# Functions that the library calls, by the context that they are set in: they live until it is freed.
_logs = {}


def library():
    """The shared library: the one that ZDXM_LIBRARY names, or the one that the system finds."""
    global _library
    if _library is None:
        _library = abi.load(os.environ.get("ZDXM_LIBRARY") or ctypes.util.find_library("zdxm") or "libzdxm.so.1")
    return _library


class Error(Exception):
    """A call failed: `code` (E_...), `field` (F_...), `record` of a batch from 1, `sqlite_code`; 0 where it does not
    apply. `cell` of a spreadsheet or None. `is_temporary`: the same call may succeed later. `id`: which message it is, such
    as month_unknown, the same for ever; None where it is not known."""

    def __init__(self, code, text, field=0, record=0, sqlite_code=0, cell=None, is_temporary=False, id=None):
        super().__init__(text)
        self.code, self.field, self.record, self.sqlite_code = code, field, record, sqlite_code
        self.cell, self.is_temporary, self.id = cell, is_temporary, id


class NotCommitted(RuntimeWarning):
    """A batch was left with writes that were never committed. `give_up` says that this is meant."""


@functools.total_ordering
class Money:
    """An exact amount of money. `fen`: the amount in fen (分). Amounts can be compared, added and subtracted."""

    __slots__ = ("fen",)

    def __init__(self, fen):
        object.__setattr__(self, "fen", _whole(fen, "an amount in fen", 64))

    def __setattr__(self, name, _value):
        raise AttributeError(f"an amount does not change; {name} cannot be set")

    @property
    def yuan(self):
        """The amount in 元, exact."""
        return decimal.Decimal(self.fen).scaleb(-2)

    def __eq__(self, other):
        return self.fen == other.fen if isinstance(other, Money) else NotImplemented

    def __lt__(self, other):
        return self.fen < other.fen if isinstance(other, Money) else NotImplemented

    def __hash__(self):
        return hash((Money, self.fen))

    def __add__(self, other):
        return Money(self.fen + other.fen) if isinstance(other, Money) else NotImplemented

    def __radd__(self, other):
        # The start of sum().
        return self if type(other) is int and other == 0 else NotImplemented

    def __sub__(self, other):
        return Money(self.fen - other.fen) if isinstance(other, Money) else NotImplemented

    def __neg__(self):
        return Money(-self.fen)

    def __repr__(self):
        return f"fen({self.fen})"

    def __str__(self):
        return f"{self.yuan:f}元"


def fen(amount):
    """An amount in fen (分): a whole number."""
    return Money(amount)


def yuan(amount):
    """An amount in 元: an int or a Decimal."""
    return _amount(amount, "元", 100)


def wan(amount):
    """An amount in 万元: an int or a Decimal."""
    return _amount(amount, "万元", 1_000_000)


def yi(amount):
    """An amount in 亿元: an int or a Decimal."""
    return _amount(amount, "亿元", 10_000_000_000)


def _amount(amount, unit, of):
    if isinstance(amount, bool) or not isinstance(amount, (int, decimal.Decimal)):
        raise TypeError(f"an amount in {unit} is an int or a Decimal, not {amount!r}; a float is not exact")
    with decimal.localcontext() as exact:
        exact.prec = 60
        exact.traps[decimal.Inexact] = True
        try:
            amount_in_fen = decimal.Decimal(amount) * of
            whole = int(amount_in_fen.to_integral_exact())
        except (decimal.Inexact, decimal.InvalidOperation, ValueError, OverflowError):
            raise ValueError(f"{amount} {unit} is not a whole number of fen; round it first") from None
    return Money(whole)


def _whole(value, what, bits=32):
    """A whole number that fits: ctypes would cut it silently."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{what} is a whole number, not {value!r}")
    if not -(2 ** (bits - 1)) <= value < 2 ** (bits - 1):
        raise OverflowError(f"{value} does not fit into {bits} bits")
    return value


def _of_calendar(value, is_month):
    """A month as yyyymm, a date as yyyymmdd with 00 for what is not known."""
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime) and not is_month:
        return value.year * 10000 + value.month * 100 + value.day
    if isinstance(value, tuple):
        parts = [_whole(part, "a year or month") for part in value]
        if len(parts) == 2 and 1 <= parts[1] <= 12:
            return parts[0] * 100 + parts[1] if is_month else parts[0] * 10000 + parts[1] * 100
        if len(parts) == 1 and not is_month:
            return parts[0] * 10000
    elif isinstance(value, int):
        return _whole(value, "a month or date")
    wanted = "(year, month)" if is_month else "a datetime.date, (year, month) or (year,)"
    raise TypeError(f"{value!r} is not {'a month' if is_month else 'a date'}; use {wanted}")


class _Object:
    """A handle. Freed by `close`, by `with`, with its ledger or context, or some time after it was forgotten."""

    prefix = ""
    end = "free"

    def __init__(self, context, handle, owner=None):
        # The end of its ledger would end this too: so it must not be forgotten before.
        self.context, self._handle, self.owner = context, handle, owner
        free = getattr(library(), f"zdxm_{self.prefix}_{self.end}")
        if context is self:
            self._end = weakref.finalize(self, _free_context, handle)
        else:
            # The collector runs on any thread, a context serves one: it frees what was forgotten at its next call.
            self._end = weakref.finalize(self, context.forgotten.append, (free, handle))

    @property
    def is_open(self):
        """Whether it can be used: neither it nor the ledger or context that it belongs to was closed."""
        return self._end.alive and (self.owner is None or self.owner.is_open)

    @property
    def handle(self):
        """The handle itself, as an argument; never NULL, which some functions take for "left out"."""
        if self.is_open:
            return self._handle
        raise Error(abi.ZDXM_E_HANDLE, f"this {type(self).__name__} is closed (句柄无效); open another one")

    def call(self, name, *arguments):
        """Calls a function of the library by its full name; an error becomes an exception."""
        self.context.free_forgotten()
        function = getattr(library(), name)
        for argument, kind in zip(arguments, function.argtypes):
            if kind in (abi.INT, abi.INT64) and not isinstance(argument, ctypes._SimpleCData):
                _whole(argument, f"an argument of {name}", 8 * ctypes.sizeof(kind))
        status = function(*arguments)
        return self.context.check(status, name)

    def text(self, name, *arguments):
        """Calls a function that gives a text; None where there is none."""
        need = ctypes.c_int32()
        if self.call(name, *arguments, None, 0, ctypes.byref(need)) == abi.ZDXM_NULL:
            return None
        buffer = ctypes.create_string_buffer(need.value + 1)
        self.call(name, *arguments, buffer, need.value + 1, None)
        return buffer.raw[:need.value].decode()

    def number(self, name, *arguments, kind=ctypes.c_int32):
        """Calls a function whose last argument gets a number; None where there is none."""
        value = kind()
        status = self.call(name, *arguments, ctypes.byref(value))
        return None if status == abi.ZDXM_NULL else value.value

    def made(self, made, name, *arguments):
        """Calls a function whose last argument gets a handle."""
        handle = ctypes.c_void_p()
        self.call(name, *arguments, ctypes.byref(handle))
        owner = self if isinstance(self, (Context, Ledger)) else self.owner
        return made(self.context, handle, owner)

    def rows(self, name, *arguments):
        """The rows of a query by its name without prefix, such as view.rows("item_list", plan). They can be read as long
        as the ledger is open; those of a workbook, as long as the context is."""
        passed = [part for argument in arguments for part in _passed(argument)]
        return self.made(Cursor, "zdxm_" + name, self.handle, *passed).all()

    def close(self):
        """Frees it. What a batch has not committed is given up. A second time does nothing."""
        is_open = self.is_open
        if self._end.detach() and is_open:
            self._free()

    def _free(self):
        getattr(library(), f"zdxm_{self.prefix}_{self.end}")(self._handle)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def _passed(argument):
    """How an argument crosses the border: a text as bytes and their number."""
    if isinstance(argument, str):
        data = argument.encode()
        return data, len(data)
    return (argument.handle if isinstance(argument, _Object) else argument,)


def _path(path):
    """A path as it crosses the border. Names of Linux that are no UTF-8 cross as the bytes that they are."""
    data = os.fsdecode(path).encode("utf-8", "surrogateescape")
    return data, len(data)


def _options(read_only=False, busy_ms=0, view_limit_ms=0, clock_policy=abi.ZDXM_CLOCK_ASK, refuse_hard_links=False,
             allow_network_drive=False, record_refusals=False):
    """How to open a ledger, as it crosses the border."""
    flags = [(read_only, abi.ZDXM_OPEN_READ_ONLY), (refuse_hard_links, abi.ZDXM_OPEN_REFUSE_HARD_LINKS),
             (allow_network_drive, abi.ZDXM_OPEN_ALLOW_NETWORK_DRIVE),
             (record_refusals, abi.ZDXM_OPEN_RECORD_REFUSALS)]
    numbers = [sum(flag for is_set, flag in flags if is_set), _whole(busy_ms, "busy_ms"),
               _whole(view_limit_ms, "view_limit_ms"), _whole(clock_policy, "clock_policy")]
    return ctypes.byref(abi.OpenOptions(ctypes.sizeof(abi.OpenOptions), *numbers))


def _free_context(handle):
    library().zdxm_context_free(handle)
    _logs.pop(handle.value, None)


class Context(_Object):
    """One for each thread; everything comes from it."""

    prefix = "context"

    def __init__(self):
        self.forgotten = collections.deque()
        self._types, self._names = {}, {}
        handle = ctypes.c_void_p()
        status = library().zdxm_context_new(abi.ZDXM_ABI_VERSION, ctypes.byref(handle))
        if status < 0:
            raise Error(status, "the library is of another version")
        super().__init__(self, handle)

    def set_language(self, language):
        """Sets the language of errors, findings and notices: ENGLISH, or CHINESE for the office."""
        self.call("zdxm_context_set_language", self.handle, language)

    def set_log(self, function):
        """Calls function(level, text) with each line of the log (LOG_...), on the thread that made it; None ends that."""
        def log(_user, level, text, length):
            function(level, text[:length].decode())

        callback = abi.LOG(log) if function else abi.LOG()
        self.call("zdxm_context_set_log", self.handle, callback, None)
        # The library calls it for as long as it is set: so it must live as long.
        _logs[self._handle.value] = callback

    def field_type(self, field):
        """The type of a field (TYPE_...)."""
        if field not in self._types:
            self._types[field] = self.number("zdxm_field_type", self.handle, field)
        return self._types[field]

    def field_name(self, field):
        """The name of a field, as errors spell it."""
        if field not in self._names:
            self._names[field] = self.text("zdxm_field_name", self.handle, field)
        return self._names[field]

    def _free(self):
        _free_context(self._handle)

    def free_forgotten(self):
        while self.forgotten:
            free, handle = self.forgotten.popleft()
            free(handle)

    def check(self, status, name):
        """Turns an error status into an exception."""
        if status >= 0:
            return status
        code, sqlite_code, field, record, temporary = (ctypes.c_int32() for _ in range(5))
        library().zdxm_error_code(self.handle, ctypes.byref(code))
        if code.value != status:
            raise Error(status, f"{name} failed with code {status}")
        library().zdxm_error_detail(self.handle, *map(ctypes.byref, (sqlite_code, field, record)))
        library().zdxm_error_is_temporary(self.handle, ctypes.byref(temporary))
        text, cell, id = map(self._of_error, ("zdxm_error_text", "zdxm_error_cell", "zdxm_error_id"))
        raise Error(status, text, field.value, record.value, sqlite_code.value, cell, temporary.value == 1, id)

    def _of_error(self, name):
        """A text of the last error, without `call`, which would come back here."""
        need = ctypes.c_int32()
        if getattr(library(), name)(self.handle, None, 0, ctypes.byref(need)) != abi.ZDXM_OK:
            return None
        buffer = ctypes.create_string_buffer(need.value + 1)
        getattr(library(), name)(self.handle, buffer, need.value + 1, None)
        return buffer.raw[:need.value].decode()

    def open(self, path, read_only=False, busy_ms=0, **options):
        """Opens a ledger. A write waits `busy_ms` for another writer: 0 for five seconds, -1 for not at all.

        Further options: view_limit_ms, how long a view may be held; clock_policy (CLOCK_...), for programs that no person
        sits before; refuse_hard_links; allow_network_drive, where this computer alone uses the drive; record_refusals, so that
        attempts to write without a right are kept."""
        options = _options(read_only=read_only, busy_ms=busy_ms, **options)
        return self.made(Ledger, "zdxm_ledger_open", self.handle, *_path(path), options)

    def create(self, path, office, **options):
        """Makes a new ledger for an office, with the options of `open`."""
        arguments = (*_path(path), *_passed(office), _options(**options))
        return self.made(Ledger, "zdxm_ledger_create", self.handle, *arguments)

    def open_or_create(self, path, office, **options):
        """Opens a ledger, or makes a new one where there is none, with the options of `open`."""
        arguments = (*_path(path), *_passed(office), _options(**options))
        return self.made(Ledger, "zdxm_ledger_open_or_create", self.handle, *arguments)

    def restore(self, backup, path, keep_existing=False):
        """Makes a ledger of a backup, after proving it; a row that says what is in it (恢复). `keep_existing` puts the ledger
        that is there aside instead of refusing."""
        flags = abi.ZDXM_RESTORE_KEEP_EXISTING if keep_existing else 0
        return self.made(Cursor, "zdxm_backup_restore", self.handle, *_path(backup), *_path(path), flags).all()[0]

    def check_file(self, path):
        """Everything that is wrong with a file, damaged or not, as rows; none for a sound one. The file stays as it is."""
        return self.made(Cursor, "zdxm_backup_check", self.handle, *_path(path)).all()

    def import_archive(self, archive, path):
        """Begins to make a new ledger of an archive (归档): step it, then read its result."""
        return self.made(Archive, "zdxm_archive_import", self.handle, *_path(archive), *_path(path))

    def workbook(self, path):
        return self.made(Workbook, "zdxm_workbook_open", self.handle, *_path(path))

    def form(self, kind, fields=None):
        """A form of a kind (FORM_...), filled in from a dict of fields."""
        form = self.made(Form, "zdxm_form_new", self.handle, kind)
        for field, value in (fields or {}).items():
            form.set(field, value)
        return form


class Ledger(_Object):
    """One file: everything that one office knows (台账)."""

    prefix, end = "ledger", "close"

    def view(self, as_of=None):
        """The ledger as it is now, or as it was after a change."""
        if as_of is None:
            return self.made(View, "zdxm_ledger_view", self.handle)
        return self.made(View, "zdxm_ledger_view_as_of", self.handle, as_of)

    def batch(self, actor):
        """Writes of one person that become one change, or nothing. Its kind (CHANGE_...) follows from what is written."""
        return self.made(Batch, "zdxm_batch_new", self.handle, *_passed(actor))

    def answer_clock(self, answer):
        """Answers E_CLOCK_BEHIND, as a person does who has looked at the clock: CLOCK_THIS_IS_RIGHT or CLOCK_UNKNOWN. It is
        for the next batch that finds the clock behind."""
        self.call("zdxm_ledger_answer_clock", self.handle, answer)

    def oldest_view_ms(self):
        """How long the oldest view has been held, in milliseconds; None where there is none. A view that was forgotten keeps
        the log growing."""
        return self.number("zdxm_ledger_oldest_view", self.handle, kind=ctypes.c_int64)

    def seal(self, key, signer):
        """Seals the last change (签章): signer(bytes) signs them with a key that the file does not hold, and gives the
        signature as a text, in Base64 say; `key` is what the host calls the key. No batch may be open. An error of the signer
        leaves the ledger as it was; gives what was signed."""
        with self.view() as view:
            text = view.text("zdxm_seal_text", view.handle)
        signature = signer(text.encode())
        self.call("zdxm_seal_add", self.handle, *_passed(text), *_passed(key), *_passed(signature))
        return text

    def backup(self, path, overwrite=False, progress=None):
        """Copies the ledger into a file while others write, and proves the copy (备份); a row that says what is in it.
        progress(done, total) hears of it, and gives it up by False. Overwriting replaces an older backup of it only."""
        flags = abi.ZDXM_SAVE_OVERWRITE if overwrite else 0
        with self.made(Backup, "zdxm_backup_new", self.handle, *_path(path), flags) as backup:
            _run(backup, progress)
            return backup.finish()


class View(_Object):
    """The ledger as of one moment."""

    prefix, end = "view", "close"

    def bulletin(self, plan, month, rules=None):
        arguments = (self.handle, plan, month, rules and rules.handle)
        return self.made(Bulletin, "zdxm_bulletin_new", *arguments)

    def plan_text(self, plan, rules=None):
        return _text_of(self.plan_document(plan, rules))

    def plan_document(self, plan, rules=None):
        return self.made(Document, "zdxm_plan_document", self.handle, plan, rules and rules.handle)

    def seals(self):
        """The seals of changes, in their order: F_CHANGE, F_SEAL_KEY, F_SEAL_TEXT, F_SIGNATURE."""
        return self.rows("seal_list")

    def verify(self, check=None, progress=None):
        """Proves that nobody edited the file behind the library's back (校验); gives a `Proof`, or raises E_TAMPERED.

        check(key, data, signature) says whether a signature of a seal is good: the ledger is then sealed up to the last
        change of which it does. progress(done, total) hears of it, and gives it up by False."""
        with self.made(_Verify, "zdxm_verify_new", self.handle) as verify:
            _run(verify, progress)
            result = verify.rows("verify_result")[0]
        sealed = None
        for seal in reversed(self.seals() if check else []):
            of = (seal.text(abi.ZDXM_F_SEAL_KEY), seal.text(abi.ZDXM_F_SEAL_TEXT).encode(), seal.text(abi.ZDXM_F_SIGNATURE))
            if check(*of):
                sealed = seal.int(abi.ZDXM_F_CHANGE)
                break
        numbers = [result.int(field) for field in (abi.ZDXM_F_ROWS, abi.ZDXM_F_CHANGE)]
        return Proof(*numbers, result.text(abi.ZDXM_F_HASH), sealed)

    def export_archive(self, path, overwrite=False):
        """Begins to write the whole ledger as lines of JSON (归档): step it, then read its result."""
        flags = abi.ZDXM_SAVE_OVERWRITE if overwrite else 0
        return self.made(Archive, "zdxm_archive_export", self.handle, *_path(path), flags)

    def preview_issue(self, form, rules=None):
        """The bulletin that `Batch.issue` would issue (签发预览); nothing is written."""
        return self.made(Bulletin, "zdxm_issue_preview", self.handle, form.handle, rules and rules.handle)

    def issued(self, plan=0):
        """The issued bulletins of a plan, or of all plans."""
        return self.rows("issued_bulletin_list", plan)

    def reissue(self, id):
        """An issued bulletin as it was issued, byte for byte."""
        return self.made(Bulletin, "zdxm_issued_bulletin_reprint", self.handle, id)

    def import_preview(self, workbook, options=None):
        arguments = (self.handle, workbook.handle, options and options.handle)
        return self.made(Import, "zdxm_import_preview", *arguments)


class Form(_Object):
    """A record on its way in."""

    prefix = "form"

    def set(self, field, value):
        """Sets a field: None for not said, a text for any, else what its type asks: Money, a whole number, a date, a month,
        True or False, or a list. Whatever would have to be guessed is a TypeError: a bare number for money, a float."""
        kind = self.context.field_type(field)
        if value is None:
            self.call("zdxm_form_unset", self.handle, field)
        elif kind in (abi.ZDXM_TYPE_LIST_OF_INT, abi.ZDXM_TYPE_LIST_OF_TEXT):
            self._set_list(field, value, kind == abi.ZDXM_TYPE_LIST_OF_TEXT)
        elif isinstance(value, str):
            self.call("zdxm_form_text", self.handle, field, *_passed(value))
        elif kind == abi.ZDXM_TYPE_MONEY:
            if not isinstance(value, Money):
                raise TypeError(f"{value!r} has no unit; write \"1200.75万元\", wan(Decimal(\"1200.75\")) or fen(1200750000)")
            self.call("zdxm_form_money", self.handle, field, value.fen)
        elif kind in (abi.ZDXM_TYPE_MONTH, abi.ZDXM_TYPE_DATE):
            self.call("zdxm_form_int", self.handle, field, _of_calendar(value, kind == abi.ZDXM_TYPE_MONTH))
        elif kind == abi.ZDXM_TYPE_FLAG and isinstance(value, bool):
            self.call("zdxm_form_int", self.handle, field, int(value))
        elif kind == abi.ZDXM_TYPE_TEXT:
            raise TypeError(f"{value!r} is not a text")
        else:
            self.call("zdxm_form_int", self.handle, field, _whole(value, "the value of the field"))

    def _set_list(self, field, values, of_texts):
        if not isinstance(values, (list, tuple)) or any(isinstance(entry, str) != of_texts for entry in values):
            raise TypeError(f"{values!r} is not a list of {'texts' if of_texts else 'whole numbers'}")
        self.call("zdxm_form_unset", self.handle, field)
        name = "zdxm_form_append_text" if of_texts else "zdxm_form_append_int"
        for entry in values:
            self.call(name, self.handle, field, *_passed(entry))

    def load(self, row):
        """Takes over the fields of a row, or of the row that a cursor stands on."""
        self.call("zdxm_form_load", self.handle, row.handle)

    def set_json(self, record):
        """Sets the fields that a dict names, such as {"name": "凤凰岭大桥", "total": "12亿元"}, or the same as a text of JSON:
        all of them or, after an error, none."""
        text = record if isinstance(record, str) else json.dumps(record, ensure_ascii=False)
        self.call("zdxm_form_json", self.handle, *_passed(text))

    def clear(self):
        self.call("zdxm_form_clear", self.handle)


class Cursor(_Object):
    """Rows on their way out. Iterating gives the cursor itself, on each of its rows from the first one on: one loop at
    a time, which may be run again."""

    prefix = "cursor"
    at = -1

    def __iter__(self):
        self.go(-1)
        for place in range(self.count()):
            self.go(place)
            yield self

    def go(self, place):
        """Goes to a row by its place from 0; -1 for before the first."""
        if place < self.at:
            self.call("zdxm_cursor_rewind", self.handle)
            self.at = -1
        while self.at < place and self.call("zdxm_cursor_next", self.handle) == abi.ZDXM_ROW:
            self.at += 1

    def text(self, field, *arguments):
        """A field as a text; None where there is no value."""
        if isinstance(field, str):
            return super().text(field, *arguments)
        return super().text("zdxm_cursor_text", self.handle, field)

    def int(self, field):
        """A number, a month (yyyymm), a date (yyyymmdd) or a flag."""
        return self.number("zdxm_cursor_int64", self.handle, field, kind=ctypes.c_int64)

    def money(self, field):
        """Money; None where there is no value."""
        amount = self.number("zdxm_cursor_money", self.handle, field, kind=ctypes.c_int64)
        return None if amount is None else Money(amount)

    def list(self, field):
        """The texts of a list."""
        count = self.number("zdxm_cursor_list_count", self.handle, field)
        return [super(Cursor, self).text("zdxm_cursor_list_text", self.handle, field, at) for at in range(count)]

    def json(self):
        """The row as a dict, a member for each field by its name; money as {"fen": ...}."""
        return json.loads(super().text("zdxm_cursor_json", self.handle))

    def numbers(self, *fields, block=1000):
        """The numbers of fields of every row, a tuple for each: money in fen, None where there is no value. It reads many
        rows in each call, which is the fast way."""
        wanted, rows = (ctypes.c_int32 * len(fields))(*fields), ctypes.c_int32()
        size = block * len(fields)
        values, nulls = (ctypes.c_int64 * size)(), (ctypes.c_int32 * size)()
        arguments = (self.handle, wanted, len(fields), values, size, nulls, size, ctypes.byref(rows))
        read = []
        for _ in self._blocks("zdxm_cursor_numbers", *arguments):
            row_values = [None if nulls[at] else values[at] for at in range(rows.value * len(fields))]
            read.extend(tuple(row_values[at:at + len(fields)]) for at in range(0, len(row_values), len(fields)))
        return read

    def texts(self, field, block=1000):
        """A field of every row as a text; None where there is no value. It reads many rows in each call."""
        lens, need, rows = (ctypes.c_int32 * block)(), ctypes.c_int32(), ctypes.c_int32()
        self.go(-1)
        self.at = self.count()
        read, arguments = [], (self.handle, field, lens, block)
        while True:
            self.call("zdxm_cursor_texts", *arguments, None, 0, ctypes.byref(need), ctypes.byref(rows))
            buffer = ctypes.create_string_buffer(need.value + 1)
            status = self.call("zdxm_cursor_texts", *arguments, buffer, need.value + 1, None, ctypes.byref(rows))
            if status == abi.ZDXM_DONE:
                return read
            data, place = buffer.raw, 0
            for length in lens[:rows.value]:
                end = place + max(length, 0)
                read.append(None if length < 0 else data[place:end].decode())
                place = end + 1

    def _blocks(self, name, *arguments):
        """Calls a function that reads the next rows, from the first one on, until there are none."""
        self.go(-1)
        # Wherever it stands then, going to a row begins anew.
        self.at = self.count()
        while self.call(name, *arguments) == abi.ZDXM_ROW:
            yield

    def fields(self):
        count = self.number("zdxm_cursor_field_count", self.handle)
        return [self.number("zdxm_cursor_field", self.handle, index) for index in range(count)]

    def count(self):
        return self.number("zdxm_cursor_count", self.handle)

    def __repr__(self):
        return f"<Cursor {self._shown()}>"

    def _shown(self):
        """The fields of the current row that have a value, by their names."""
        if not self.is_open:
            return "closed"
        if not 0 <= self.at < self.count():
            return f"of {self.count()} rows, on none"
        lists = (abi.ZDXM_TYPE_LIST_OF_INT, abi.ZDXM_TYPE_LIST_OF_TEXT)
        values = [(field, (self.list if self.context.field_type(field) in lists else self.text)(field))
                  for field in self.fields()]
        return " ".join(f"{self.context.field_name(field)}={value!r}" for field, value in values if value not in (None, []))

    def all(self):
        """All rows, each to be read at any time and in any order."""
        return [Row(self, place) for place in range(self.count())]


class Row:
    """A row of a cursor, which goes there when something of it is asked for."""

    def __init__(self, cursor, place):
        self._cursor, self._place = cursor, place

    @property
    def cursor(self):
        """The cursor, on this row."""
        self._cursor.go(self._place)
        return self._cursor

    @property
    def handle(self):
        return self.cursor.handle

    def __repr__(self):
        return f"<Row {self.cursor._shown() if self._cursor.is_open else 'closed'}>"

    def text(self, field):
        return self.cursor.text(field)

    def int(self, field):
        return self.cursor.int(field)

    def money(self, field):
        return self.cursor.money(field)

    def list(self, field):
        return self.cursor.list(field)

    def json(self):
        return self.cursor.json()


class Batch(_Object):
    """Writes that become one change. Given up unless they are committed; leaving them so without an error warns
    (`NotCommitted`), unless `give_up` says that it is meant."""

    prefix = "batch"
    # Whether there are writes that the library does not count: queued records, or an import.
    _waits = False
    # Whether a commit or an error of a step has ended it.
    _has_ended = False

    def add(self, concept, fields):
        """Adds a record at once, such as add("unit", {F_NAME: ...}); gives its number."""
        kind = getattr(abi, "ZDXM_FORM_" + concept.upper())
        verb = "adopt" if concept == "plan" else "add"
        with self.context.form(kind, fields) as form:
            return self.number(f"zdxm_{concept}_{verb}", self.handle, form.handle)

    def revise(self, concept, id, form):
        """Corrects a record; the form holds all of it."""
        self.call(f"zdxm_{concept}_revise", self.handle, id, form.handle)

    def issue(self, form, rules=None):
        """Issues a bulletin (签发), a form FORM_ISSUE, alone in its batch; gives its number among the issued ones."""
        return self.number("zdxm_issue_bulletin", self.handle, form.handle, rules and rules.handle)

    def view(self):
        """The ledger with what this batch wrote so far. It ends with the batch."""
        return self.made(View, "zdxm_batch_view", self.handle)

    def append(self, form):
        """Queues the record of a form; gives its number among the queued ones."""
        record = self.number("zdxm_batch_append", self.handle, form.handle)
        self._waits = True
        return record

    def steps(self, records=100):
        """Writes what is queued and yields (done, total) after each step."""
        done, total = ctypes.c_int32(), ctypes.c_int32()
        status = abi.ZDXM_OK
        while status == abi.ZDXM_OK:
            try:
                status = self.call("zdxm_batch_step", self.handle, records, ctypes.byref(done), ctypes.byref(total))
            except Error:
                self._has_ended = True
                raise
            yield done.value, total.value

    def commit(self):
        """Makes everything durable and closes the batch; gives the number of the change."""
        handle, self._has_ended = self.handle, True
        change = self.number("zdxm_batch_commit", handle)
        # The library has freed it.
        self._end.detach()
        return change

    def give_up(self):
        """Closes it without writing anything."""
        super().close()

    def close(self):
        self._leave()

    def __exit__(self, kind, *_):
        if kind is None:
            self._leave()
        else:
            self.give_up()

    def _leave(self):
        is_lost = self.is_open and not self._has_ended and (self._waits or self._has_written())
        self.give_up()
        if is_lost:
            warnings.warn("a batch was left without commit; what it wrote is given up", NotCommitted, stacklevel=3)

    def _has_written(self):
        is_empty = ctypes.c_int32(1)
        return library().zdxm_batch_is_empty(self._handle, ctypes.byref(is_empty)) == abi.ZDXM_OK and not is_empty.value


class _Steps(_Object):
    """Long work that a host steps, and draws its own progress of."""

    def step(self, portion):
        """Goes on by a portion of rows, lines or pages; gives (done, total, whether all is done)."""
        done, total = ctypes.c_int64(), ctypes.c_int64()
        status = self.call(f"zdxm_{self.prefix}_step", self.handle, portion, ctypes.byref(done), ctypes.byref(total))
        return done.value, total.value, status == abi.ZDXM_DONE


def _run(work, progress, portion=10_000):
    """Steps to the end, unless `progress` gives it up."""
    is_over = False
    while not is_over:
        done, total, is_over = work.step(portion)
        if progress and progress(done, total) is False:
            raise Error(abi.ZDXM_E_INTERRUPTED, "it was given up (已中断); nothing was kept")


class Backup(_Steps):
    """A backup on its way (备份). Closed before `finish`, it leaves nothing."""

    prefix = "backup"

    def finish(self):
        """Copies and proves what is left, and gives the file its name; a row that says what is in it."""
        return self.rows("backup_finish")[0]


class Archive(_Steps):
    """An archive on its way out or in (归档). Closed before its end, it leaves nothing."""

    prefix = "archive"

    def run(self, progress=None):
        """Steps to the end; a row that says what is in it."""
        _run(self, progress)
        return self.rows("archive_result")[0]


class _Verify(_Steps):
    prefix = "verify"


Proof = collections.namedtuple("Proof", "rows change hash sealed_to")
Proof.__doc__ = """What was proved: so many rows, up to a change whose hash vouches for all before; and up to which change the ledger is
sealed, None where no seal was found good, or none was checked."""


class Workbook(_Object):
    """A spreadsheet file."""

    prefix = "workbook"

    def sheet_rows(self, sheet):
        """A cursor over the projects of a sheet, from which a form can be loaded."""
        return self.made(Cursor, "zdxm_workbook_rows", self.handle, sheet)


class Import(_Object):
    """What an import would do."""

    prefix = "import"

    def begin(self, actor):
        batch = self.made(Batch, "zdxm_import_begin", self.handle, *_passed(actor))
        batch._waits = True
        return batch


class Bulletin(_Object):
    """A month's bulletin (简报、通报)."""

    prefix = "bulletin"

    def __str__(self):
        return _text_of(self.document())

    def document(self):
        """The bulletin as a document, for every form."""
        return self.made(Document, "zdxm_bulletin_document", self.handle)

    def save_workbook(self, path, overwrite=False):
        """Saves it as an .xlsx file; replaces an older one only with `overwrite`, and never a ledger."""
        with self.document() as document:
            document.save(abi.ZDXM_PRINTED_WORKBOOK, path, overwrite)


class Document(_Object):
    """A document (文件): what an office prints, in every form."""

    prefix = "document"

    def __str__(self):
        return self.form(abi.ZDXM_PRINTED_TEXT)

    def form(self, form):
        """A form that is words: PRINTED_TEXT, PRINTED_MARKDOWN or PRINTED_JSON."""
        return self.text("zdxm_document_text", self.handle, form)

    def save(self, form, path, overwrite=False):
        """Saves a form as a file; replaces an older one only with `overwrite`, and never a ledger."""
        flags = abi.ZDXM_SAVE_OVERWRITE if overwrite else 0
        self.call("zdxm_document_save", self.handle, form, *_path(path), flags)


def _text_of(document):
    with document:
        return str(document)
