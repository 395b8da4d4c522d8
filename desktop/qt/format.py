"""Numbers, money and dates as text for people. Both languages of the program write them the Swedish way."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

from desktop.core.dates import STOCKHOLM, today
from desktop.core.money import decimals_by_iso, from_minor, round_half_up
from desktop.qt.locales import locale

if TYPE_CHECKING:
    from desktop.core.records.common import AmountView

_MINUS = "\u2212"
_SPACE = "\u00a0"
_SYMBOLS = {"SEK": "kr"}


class Format:
    """Writes values for one language (`sv` or `en`). Spaces do not break, minus is a real minus sign."""

    def __init__(self, language: str) -> None:
        self.language = language
        own = locale(language)
        self._point, self._group = own.decimalPoint(), own.groupSeparator()

    def money(self, minor: int, currency: str | None = None, decimals: int | None = None) -> str:
        """Minor units (öre) as `12 500,00`; with `currency` `12 500,00 kr` or `12,00 EUR`.

        `decimals` are the currency's by ISO 4217 unless they are said: 1500 of JPY is `1 500 JPY`.
        """
        if decimals is None:
            decimals = decimals_by_iso(currency)
        text = self._fixed(from_minor(minor, decimals), decimals)
        return f"{text}{_SPACE}{_SYMBOLS.get(currency, currency)}" if currency else text

    def amount(self, amount: AmountView | None, *, with_currency: bool = False) -> str:
        """An amount of the API, with the decimals of its currency; nothing for None."""
        if amount is None:
            return ""
        code = amount.currency_code or None
        return self.money(amount.value, code if with_currency else None, decimals_by_iso(code))

    def number(self, value: Decimal, max_decimals: int = 6) -> str:
        """A quantity or price: no more decimals than it has, `16`, `2,5`, `1 000`."""
        text = self._fixed(round_half_up(value, max_decimals), max_decimals)
        return text.rstrip("0").removesuffix(self._point) if max_decimals else text

    def percent(self, value: Decimal) -> str:
        """A percentage that counts in percent: 25 is `25 %`."""
        return f"{self.number(value, 2)}{_SPACE}%"

    def date(self, value: dt.date | None) -> str:
        """`2026-12-04`; nothing for None."""
        return f"{value.year:04}-{value.month:02}-{value.day:02}" if value else ""

    def month_day(self, value: dt.date | None) -> str:
        """`12-04`; nothing for None."""
        return value.strftime("%m-%d") if value else ""

    def clock(self, value: dt.datetime | None) -> str:
        """Stockholm's time of day, `14:03`; nothing for None."""
        return value.astimezone(STOCKHOLM).strftime("%H:%M") if value else ""

    def moment(self, value: dt.datetime | None) -> str:
        """Stockholm's time of day, with the date when it is not today: `14:03` or `2026-11-24 14:03`."""
        if value is None:
            return ""
        local = value.astimezone(STOCKHOLM)
        return self.clock(value) if local.date() == today() else f"{self.date(local.date())} {self.clock(value)}"

    def _fixed(self, value: Decimal, decimals: int) -> str:
        whole, _, fraction = f"{abs(value):,.{decimals}f}".partition(".")
        sign = _MINUS if value < 0 else ""
        text = sign + whole.replace(",", self._group)
        return f"{text}{self._point}{fraction}" if fraction else text
