"""Enumerations whose values have Chinese names."""
import enum


class Coded(enum.IntEnum):
    """A value with its name in an office: `Phase.ONGOING.chinese` is 续建."""

    chinese: str

    def __new__(cls, value: int, chinese: str = "") -> "Coded":
        """A value by its number and its name."""
        coded = int.__new__(cls, value)
        coded._value_ = value
        coded.chinese = chinese
        return coded

    def __str__(self) -> str:
        return self.chinese


class Flags(enum.IntFlag):
    """Values of which several may be set."""

    @property
    def chinese(self) -> str:
        """The names of those that are set, joined by 、."""
        names = type(self).names()
        return "、".join(names[flag.value] for flag in type(self) if flag in self)

    @classmethod
    def names(cls) -> dict[int, str]:
        """The name of each value in an office."""
        return {}
