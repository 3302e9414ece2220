"""What every error of the library says."""
from .enums import ErrorKind


class Error(Exception):
    """A call failed (调用失败). The text holds the remedy, in the language of the context.

    Its class is the family of the error (`FileError`, `RefusedError`...), `kind` says which error it is.
    """

    def __init__(self, kind: ErrorKind, text: str, field: str | None = None, record: int | None = None,
                 sqlite_code: int = 0, cell: str | None = None, is_temporary: bool = False,
                 id: str | None = None, remedy: str | None = None) -> None:
        super().__init__(text)
        self.kind = kind
        self.field = field
        """The field that is wrong, by its name: annual."""
        self.record = record
        """Which record of a batch failed, from 1."""
        self.sqlite_code = sqlite_code
        self.cell = cell
        """The cell of a spreadsheet: 实施项目!H24."""
        self.is_temporary = is_temporary
        """The same call may succeed later."""
        self.id = id
        """Which message it is, such as month_unknown, the same for ever."""
        self.remedy = remedy
        """What to do about it (处理办法): a part of the text, for a program that shows it apart."""
