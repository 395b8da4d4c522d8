"""Fields for money, prices, quantities, percent and whole numbers: read as people write, echoed as Swedes do."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtGui import Qt

from desktop.core.money import NotANumber, TwoReadings, both_readings, from_minor, read_number, to_minor
from desktop.qt.textfields import LineField

_TWO_WAYS = re.compile(r"[+\-\u2212\u2013]?0*[1-9]\d{0,2}[.,]\d{3}", re.ASCII)
_MOST_DIGITS = 20


def write_number(value: Decimal, *, least_decimals: int = 0) -> str:
    """A number for an editor: `1 234,50`. Groups are always parted by spaces, so that no decimal sign is ever
    mistaken for a sign of thousands when the text is read again; the decimal sign is the language's.
    """
    sign, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    text = "".join(map(str, digits)) + "0" * max(exponent, 0)
    decimals = max(-exponent, 0)
    text = text.rjust(decimals + 1, "0")
    whole, fraction = (text[:-decimals], text[-decimals:]) if decimals else (text, "")
    fraction = fraction.rstrip("0").ljust(least_decimals, "0")
    grouped = f"{int(whole):,}".replace(",", "\u00a0")
    minus = "\u2212" if sign and (int(whole) or int(fraction or 0)) else ""
    return minus + grouped + (QLocale().decimalPoint() + fraction if fraction else "")


class NumberField(LineField):
    """A Decimal, such as a quantity. `max_decimals` is what the API keeps; more is refused, not rounded away."""

    def __init__(
        self,
        label: str,
        *,
        required: bool = False,
        hint: str = "",
        placeholder: str = "",
        max_decimals: int = 2,
        minimum: Decimal | None = None,
        maximum: Decimal | None = None,
    ) -> None:
        super().__init__(label, required=required, hint=hint, placeholder=placeholder)
        self._max_decimals = max_decimals
        self._minimum = minimum
        self._maximum = maximum
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight)

    def set_decimals(self, decimals: int) -> None:
        """Another number of decimals, as when the currency is another one."""
        self._max_decimals = decimals

    def _read(self, text: str) -> tuple[Any, str]:
        if sum(map(str.isdigit, text)) > _MOST_DIGITS:
            return None, self.tr("The number is too large.")
        try:
            return read_number(text, max_decimals=self._max_decimals), ""
        except TwoReadings:
            return None, self._two_readings(text)
        except NotANumber:
            return None, self._not_a_number(text)

    def _write(self, value: Any) -> str:
        return write_number(value)

    def _judge(self, value: Any) -> str:
        if self._minimum is not None and value < self._minimum:
            return self.tr("The lowest possible is {number}.").format(number=write_number(self._minimum))
        if self._maximum is not None and value > self._maximum:
            return self.tr("The highest possible is {number}.").format(number=write_number(self._maximum))
        return ""

    def _two_readings(self, text: str) -> str:
        thousands, decimal = both_readings(text, QLocale().decimalPoint(), decimals=self._max_decimals)
        return self.tr("“{text}” can be read in two ways. Write {thousands} or {decimal}.").format(
            text=text, thousands=thousands, decimal=decimal
        )

    def _not_a_number(self, text: str) -> str:
        try:
            read_number(text)
        except NotANumber:
            return self.tr("“{text}” is not a number. Write it as {example}.").format(
                text=text, example=write_number(Decimal("1234.5"), least_decimals=min(self._max_decimals, 2))
            )
        return self.tr("At most %n decimal(s).", "", self._max_decimals)


class PriceField(NumberField):
    """A price in kronor as Decimal, echoed with at least two decimals.

    Also where three decimals are possible `1.234` is asked about, as on invoice rows, and such a price is written
    with four: a price a thousand times too high is dearer than a question.
    """

    def _read(self, text: str) -> tuple[Any, str]:
        return (None, self._two_readings(text)) if _TWO_WAYS.fullmatch(text) else super()._read(text)

    def _write(self, value: Any) -> str:
        text = write_number(value, least_decimals=min(2, self._max_decimals))
        return write_number(value, least_decimals=4) if _TWO_WAYS.fullmatch(text) else text


class AmountField(NumberField):
    """A sum of money. The value is whole minor units (öre); `max_decimals` is the currency's number of decimals."""

    def _read(self, text: str) -> tuple[Any, str]:
        number, trouble = super()._read(text)
        return (None if number is None else to_minor(number, self._max_decimals)), trouble

    def _write(self, value: Any) -> str:
        return write_number(from_minor(value, self._max_decimals), least_decimals=self._max_decimals)

    def _judge(self, value: Any) -> str:
        return super()._judge(from_minor(value, self._max_decimals))


class PercentField(NumberField):
    """A percentage as Decimal (25 means 25 %), 0 to 100 unless told otherwise."""

    def __init__(
        self,
        label: str,
        *,
        required: bool = False,
        hint: str = "",
        max_decimals: int = 2,
        minimum: Decimal = Decimal(0),
        maximum: Decimal = Decimal(100),
    ) -> None:
        super().__init__(
            label, required=required, hint=hint, max_decimals=max_decimals, minimum=minimum, maximum=maximum
        )

    def _read(self, text: str) -> tuple[Any, str]:
        return super()._read(text.removesuffix("%").strip())

    def _write(self, value: Any) -> str:
        return super()._write(value) + "\u00a0%"


class IntField(NumberField):
    """A whole number between `minimum` and `maximum`, both included."""

    def __init__(
        self,
        label: str,
        minimum: int | None = None,
        maximum: int | None = None,
        *,
        required: bool = False,
        hint: str = "",
        placeholder: str = "",
    ) -> None:
        super().__init__(
            label,
            required=required,
            hint=hint,
            placeholder=placeholder,
            max_decimals=0,
            minimum=None if minimum is None else Decimal(minimum),
            maximum=None if maximum is None else Decimal(maximum),
        )

    def _read(self, text: str) -> tuple[Any, str]:
        number, trouble = super()._read(text)
        return (None if number is None else int(number)), trouble

    def _write(self, value: Any) -> str:
        return super()._write(Decimal(value))
