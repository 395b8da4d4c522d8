"""Members of records as columns show and sort them. Each is a small callable that a column can hold."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from desktop.core.dates import day

from .format import Format

if TYPE_CHECKING:
    from desktop.core.records.common import AmountView


class Day:
    """A date member, written as this language does."""

    def __init__(self, fmt: Format, member: str) -> None:
        self._fmt, self._read = fmt, attrgetter(member)

    def __call__(self, record: Any) -> str:
        """As it is shown."""
        return self._fmt.date(day(self._read(record)))


class Amount:
    """An amount member; another currency than kronor is named."""

    def __init__(self, fmt: Format, member: str) -> None:
        self._fmt, self.of = fmt, attrgetter(member)

    def __call__(self, record: Any) -> str:
        """As it is shown."""
        amount: AmountView | None = self.of(record)
        foreign = amount is not None and amount.currency_code not in (None, "", "SEK")
        return self._fmt.amount(amount, with_currency=foreign)


def text_of(member: str) -> Callable[[Any], str]:
    """A text member, empty for None."""
    return partial(_text, attrgetter(member))


def day_key(member: str) -> Callable[[Any], int]:
    """A date member as a number, 0 when it is not set."""
    return partial(_day_number, attrgetter(member))


def amount_key(member: str) -> Callable[[Any], int]:
    """An amount member in its minor units, 0 for None."""
    return partial(_minor, attrgetter(member))


def digits_key(member: str) -> Callable[[Any], float]:
    """A text member of digits as a number: sorts fast, and 10 after 9."""
    return partial(_digits, attrgetter(member))


def number_key(text: str | None) -> float:
    """The digits of a text as a number, 0 when it has none; Python sorts floats twice as fast as long integers."""
    if text is not None and text.isdecimal():
        return float(text)
    digits = "".join(sign for sign in text or "" if sign.isdecimal())
    return float(digits) if digits else 0.0


def _text(read: Callable[[Any], str | None], record: Any) -> str:
    return read(record) or ""


def _day_number(read: Callable[[Any], str | None], record: Any) -> int:
    return _ordinal(read(record))


def _minor(read: Callable[[Any], AmountView | None], record: Any) -> int:
    amount = read(record)
    return amount.value if amount is not None else 0


def _digits(read: Callable[[Any], str | None], record: Any) -> float:
    return number_key(read(record))


@lru_cache(maxsize=65536)
def _ordinal(text: str | None) -> int:
    value = day(text)
    return value.toordinal() if value else 0
