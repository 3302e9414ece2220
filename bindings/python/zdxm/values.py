"""Values: money, months, dates, and how a ledger is opened."""
import dataclasses
import datetime
import decimal
import enum
import functools
from typing import NamedTuple, NoReturn, TypeVar, Union

from . import raw
from .enums import ClockPolicy


@functools.total_ordering
class Money:
    """An exact amount of money (金额). `fen`: the amount in fen (分). Amounts can be compared, added and subtracted."""

    __slots__ = ("fen",)
    fen: int

    def __init__(self, fen: int) -> None:
        object.__setattr__(self, "fen", whole(fen, "an amount in fen", 64))

    def __setattr__(self, name: str, _value: object) -> NoReturn:
        raise AttributeError(f"an amount does not change; {name} cannot be set")

    @property
    def yuan(self) -> decimal.Decimal:
        """The amount in 元, exact."""
        return decimal.Decimal(self.fen).scaleb(-2)

    def __eq__(self, other: object) -> bool:
        return self.fen == other.fen if isinstance(other, Money) else NotImplemented

    def __lt__(self, other: "Money") -> bool:
        return self.fen < other.fen if isinstance(other, Money) else NotImplemented

    def __hash__(self) -> int:
        return hash((Money, self.fen))

    def __add__(self, other: "Money") -> "Money":
        return Money(self.fen + other.fen) if isinstance(other, Money) else NotImplemented

    def __radd__(self, other: int) -> "Money":
        # The start of sum().
        return self if type(other) is int and other == 0 else NotImplemented

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.fen - other.fen) if isinstance(other, Money) else NotImplemented

    def __neg__(self) -> "Money":
        return Money(-self.fen)

    def __repr__(self) -> str:
        return f"fen({self.fen})"

    def __str__(self) -> str:
        return f"{self.yuan:.2f}元"

    def __reduce__(self) -> tuple[type["Money"], tuple[int]]:
        return Money, (self.fen,)


Amount = Union[int, decimal.Decimal]


def fen(amount: int) -> Money:
    """An amount in fen (分): a whole number."""
    return Money(amount)


def yuan(amount: Amount) -> Money:
    """An amount in 元: an int or a Decimal."""
    return _amount(amount, "元", 100)


def wan(amount: Amount) -> Money:
    """An amount in 万元: an int or a Decimal."""
    return _amount(amount, "万元", 1_000_000)


def yi(amount: Amount) -> Money:
    """An amount in 亿元: an int or a Decimal."""
    return _amount(amount, "亿元", 10_000_000_000)


def _amount(amount: Amount, unit: str, of: int) -> Money:
    if isinstance(amount, bool) or not isinstance(amount, (int, decimal.Decimal)):
        raise TypeError(f"an amount in {unit} is an int or a Decimal, not {amount!r}; a float is not exact")
    with decimal.localcontext() as exact:
        exact.prec = 60
        exact.traps[decimal.Inexact] = True
        try:
            in_fen = int((decimal.Decimal(amount) * of).to_integral_exact())
        except (decimal.Inexact, decimal.InvalidOperation, ValueError, OverflowError):
            raise ValueError(f"{amount} {unit} is not a whole number of fen; round it first") from None
    return Money(in_fen)


class Month(NamedTuple):
    """A month (月份): Month(2022, 3)."""

    year: int
    month: int

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


class Date(NamedTuple):
    """A date as offices know it (日期): `month` and `day` are None where only the year, or the month, is known."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def date(self) -> datetime.date | None:
        """The day of the calendar; None where the day is not known."""
        if self.month is None or self.day is None:
            return None
        return datetime.date(self.year, self.month, self.day)

    def __str__(self) -> str:
        return "-".join(f"{part:02}" for part in self if part is not None)


# What stands for a value in a form or a call. A text is read as an office writes it.
MoneyLike = Union[Money, str]
MonthLike = Union[Month, tuple[int, int]]
DateLike = Union[datetime.date, Date, tuple[int, int], tuple[int]]

Code = TypeVar("Code", bound=enum.IntEnum)


@dataclasses.dataclass(frozen=True)
class OpenOptions:
    """How a ledger is opened."""

    read_only: bool = False
    busy_ms: int = 0
    """How long a write waits for another writer, in milliseconds: 0 for five seconds, -1 for not at all."""
    view_limit_ms: int = 0
    """How long a view may be held, in milliseconds; 0 for no limit."""
    clock_policy: ClockPolicy = ClockPolicy.ASK
    """What to do where the clock is behind the last change; for programs that no person sits before."""
    refuse_hard_links: bool = False
    allow_network_drive: bool = False
    """Allow a file on a drive that this computer alone uses."""
    record_refusals: bool = False
    """Keep the attempts to write without a right."""

    def raw(self) -> raw.OpenOptions:
        """It as it crosses the border."""
        flags = [(self.read_only, raw.ZDXM_OPEN_READ_ONLY), (self.refuse_hard_links, raw.ZDXM_OPEN_REFUSE_HARD_LINKS),
                 (self.allow_network_drive, raw.ZDXM_OPEN_ALLOW_NETWORK_DRIVE),
                 (self.record_refusals, raw.ZDXM_OPEN_RECORD_REFUSALS)]
        numbers = [whole(getattr(self, name), name) for name in ("busy_ms", "view_limit_ms", "clock_policy")]
        return raw.OpenOptions(raw.SIZE_OF_OPTIONS, sum(flag for is_set, flag in flags if is_set), *numbers)


def whole(value: object, what: str, bits: int = 32) -> int:
    """A whole number that fits: ctypes would cut it silently."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{what} is a whole number, not {value!r}")
    if not -(2 ** (bits - 1)) <= value < 2 ** (bits - 1):
        raise OverflowError(f"{value} does not fit into {bits} bits")
    return int(value)


def month_number(value: object) -> int:
    """A month as yyyymm."""
    if isinstance(value, tuple) and len(value) == 2:
        year, month = (whole(part, "a year or month") for part in value)
        if 1 <= month <= 12 and 0 <= year <= 9999:
            return year * 100 + month
    raise TypeError(f"{value!r} is not a month; use Month(2022, 3)")


def date_number(value: object) -> int:
    """A date as yyyymmdd, with 00 for what is not known."""
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.year * 10000 + value.month * 100 + value.day
    if isinstance(value, tuple) and 1 <= len(value) <= 3:
        parts = [0 if part is None else whole(part, "a part of a date") for part in value]
        year, month, day = parts + [0] * (3 - len(parts))
        if 0 <= year <= 9999 and 0 <= month <= 12 and 0 <= day <= 31 and (month or not day):
            return year * 10000 + month * 100 + day
    raise TypeError(f"{value!r} is not a date; use a datetime.date, Date(2022, 3) or Date(2022)")


def day_number(value: object) -> int:
    """A day as yyyymmdd."""
    if isinstance(value, datetime.date):
        return date_number(value)
    raise TypeError(f"{value!r} is not a day; use a datetime.date")


def money_number(value: object) -> int:
    """An amount in fen."""
    if isinstance(value, Money):
        return value.fen
    raise TypeError(f"{value!r} is no Money; use wan(Decimal(\"1200.75\")) or fen(1200750000)")


def month_of(number: int) -> Month:
    """yyyymm as a month."""
    return Month(*divmod(number, 100))


def date_of(number: int) -> Date:
    """yyyymmdd as a date."""
    year, rest = divmod(number, 10000)
    month, day = divmod(rest, 100)
    return Date(year, month or None, day or None)


def day_of(number: int) -> datetime.date:
    """yyyymmdd as a day."""
    return datetime.date(number // 10000, number // 100 % 100, number % 100)
