"""What the objects can do beside the calls of the library: batches that commit by `with`, work with progress, the log."""
import ctypes
from types import TracebackType
from typing import Any, Callable, NamedTuple

from . import classes, raw, records
from .enums import ErrorKind, Language, LogLevel, PrintedForm
from .errors import error_of
from .filling import Form, filled
from .handles import LOGS, ContextHandle, Handle, Path, code_argument, library, path_argument, text_argument
from .values import OpenOptions

# done, total; False gives the work up.
OnProgress = Callable[[int, int], bool | None]


class Progress(NamedTuple):
    """How far a step has come."""

    done: int
    total: int
    is_done: bool


def field_number(name: str) -> int:
    """The number of a field by its name: annual."""
    number = getattr(raw, f"ZDXM_F_{name.upper()}", None)
    if not isinstance(number, int):
        raise error_of(ErrorKind.ARG, f"no field is called {name!r} (没有名为{name!r}的字段)")
    return number


class ContextBase(ContextHandle):
    """Opens ledgers, and says how errors and the log reach a program."""

    def set_language(self, language: Language) -> None:
        """Sets the language of errors, findings and notices.

        设置错误说明、处理办法和文件问题的语言。
        """
        self._call("zdxm_context_set_language", code_argument(language, Language))

    def set_log(self, function: Callable[[LogLevel, str], object] | None) -> None:
        """Calls function(level, text) with each line of the log, on the thread that made it; None ends that.

        设置日志函数；None 为不记录。
        """
        def log(_user: int, level: int, text: bytes, length: int) -> None:
            if function is not None:
                function(LogLevel(level), text[:length].decode())

        callback = raw.LOG(log) if function else raw.LOG()
        self._call("zdxm_context_set_log", callback, None)
        # The library calls it for as long as it is set: so it must live as long.
        LOGS[self._handle.value] = callback

    def open(self, path: Path, options: OpenOptions = OpenOptions()) -> "classes.Ledger":
        """Opens a ledger.

        打开台账。
        """
        return self._opened("zdxm_ledger_open", *path_argument(path), options)

    def create(self, path: Path, office: str, options: OpenOptions = OpenOptions()) -> "classes.Ledger":
        """Makes a new ledger for an office.

        为一个单位新建台账。
        """
        return self._opened("zdxm_ledger_create", *path_argument(path), *text_argument(office), options)

    def open_or_create(self, path: Path, office: str, options: OpenOptions = OpenOptions()) -> "classes.Ledger":
        """Opens a ledger, or makes a new one where there is none.

        打开台账，没有时为该单位新建。
        """
        return self._opened("zdxm_ledger_open_or_create", *path_argument(path), *text_argument(office), options)

    def _opened(self, name: str, *arguments: Any) -> "classes.Ledger":
        *before, options = arguments
        return self._made(classes.Ledger, name, *before, ctypes.byref(options.raw()))


class LedgerBase(Handle):
    """Writes, backups and seals."""

    OWNS = True

    def write(self, actor: str) -> "classes.Batch":
        """Writes of one person that become one change: `with ledger.write("张三") as batch:` commits at its end, and gives
        all up where an exception leaves it.

        以某人的名义写入：正常结束即提交，出错即全部放弃。
        """
        return self._made(classes.Batch, "zdxm_batch_new", *text_argument(actor))

    def backup(self, path: Path, *, overwrite: bool = False, progress: OnProgress | None = None) -> records.FileContents:
        """Copies the ledger into a file while others write, and proves the copy. Overwriting replaces an older backup of it only.

        备份台账并核验副本。
        """
        with self._made(classes.Backup, "zdxm_backup_new", *path_argument(path),
                        raw.ZDXM_SAVE_OVERWRITE if overwrite else 0) as backup:
            backup.run(progress)
            return backup.finish()

    def seal(self, key: str, signer: Callable[[bytes], str]) -> str:
        """Seals the last change: signer(bytes) signs them with a key that the file does not hold, and gives the signature as a
        text, in Base64 say; `key` is what the host calls the key. Gives what was signed.

        对最近一次变更签章。
        """
        with self._made(classes.View, "zdxm_ledger_view") as view:
            text = view.seal_text()
        signature = signer(text.encode())
        self._call("zdxm_seal_add", *text_argument(text), *text_argument(key), *text_argument(signature))
        return text


class ViewBase(Handle):
    """The proof and the archive of a ledger."""

    def verify(self, progress: OnProgress | None = None) -> records.Verification:
        """Proves that nobody edited the file behind the library's back, or raises `FileError`, ErrorKind.TAMPERED.

        核验整个台账。
        """
        with self._made(classes.Proof, "zdxm_verify_new") as proof:
            proof.run(progress)
            return proof.result()

    def archive(self, path: Path, *, overwrite: bool = False, progress: OnProgress | None = None) -> records.FileContents:
        """Writes the whole ledger as lines of JSON.

        将整个台账写成归档文件。
        """
        with self._made(classes.Archive, "zdxm_archive_export", *path_argument(path),
                        raw.ZDXM_SAVE_OVERWRITE if overwrite else 0) as archive:
            archive.run(progress)
            return archive.result()


class Steps(Handle):
    """Long work that goes on step by step."""

    STEP = ""

    def _step(self, name: str, portion: int, is_64: bool) -> Progress:
        done, total = (ctypes.c_int64(), ctypes.c_int64()) if is_64 else (ctypes.c_int32(), ctypes.c_int32())
        status = self._call(name, portion, ctypes.byref(done), ctypes.byref(total))
        return Progress(done.value, total.value, status == raw.ZDXM_DONE)

    def run(self, progress: OnProgress | None = None, portion: int = 10_000) -> None:
        """Steps to the end. progress(done, total) hears of it, and gives the work up by False or by an exception.

        执行到底；progress 返回 False 或抛出异常即中止。
        """
        is_over = False
        while not is_over:
            step = self._step(self.STEP, portion, self.STEP != "zdxm_batch_step")
            is_over = step.is_done
            if progress is not None and progress(step.done, step.total) is False:
                raise error_of(ErrorKind.INTERRUPTED, "it was given up, nothing is kept (已中断，未保留任何内容)")


class BatchBase(Steps):
    """Writes that become one change, or nothing."""

    STEP = "zdxm_batch_step"
    change: int | None = None
    """The number of the change, after the commit."""

    def append(self, form: Form) -> int:
        """Queues the record of a form, to be written by `run` or the commit; gives its number among the queued ones.

        将表单中的记录排入队列，由 run 或提交写入。
        """
        with filled(self._context, form) as handle:
            return self._number("zdxm_batch_append", handle)

    def commit(self) -> int:
        """Makes everything durable and closes the batch; gives the number of the change.

        提交，返回变更号。
        """
        change = self._number("zdxm_batch_commit")
        # The library has freed it.
        self._end.detach()
        self.change = change
        return change

    def give_up(self) -> None:
        """Closes it without writing anything.

        放弃，不写入任何内容。
        """
        self.close()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        try:
            if kind is None and self._end.alive:
                self.commit()
        finally:
            self.close()


class BackupBase(Steps):
    """A backup on its way; closed before `finish`, it leaves nothing."""

    STEP = "zdxm_backup_step"


class ArchiveBase(Steps):
    """An archive on its way out or in; closed before its end, it leaves nothing."""

    STEP = "zdxm_archive_step"


class ProofBase(Steps):
    """The proof of a whole ledger."""

    STEP = "zdxm_verify_step"


class DocumentBase(Handle):
    """What an office prints."""

    def __str__(self) -> str:
        return self._text("zdxm_document_text", PrintedForm.TEXT)


class BulletinBase(Handle):
    """The figures of a month."""

    def __str__(self) -> str:
        with self._made(classes.Document, "zdxm_bulletin_document") as document:
            return str(document)


class PlanChangeDraftBase(Handle):
    """A plan change that is put together."""


class WorkbookBase(Handle):
    """A spreadsheet file that is read."""


class ImportBase(Handle):
    """What an import would do."""


def version() -> tuple[int, int]:
    """The version of the C ABI of the library: major, minor."""
    number = int(library().zdxm_abi_version())
    return number >> 16, number & 0xFFFF
