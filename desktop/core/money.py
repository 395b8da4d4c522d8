"""Money as whole minor units (öre) and Decimal kronor, never float."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation

_SPACES = str.maketrans("", "", " \u00a0\u202f\u2009'’")
_MINUS = str.maketrans("\u2212\u2013", "--")
_PLAIN = re.compile(r"[+-]?\d+(\.\d+)?|[+-]?\.\d+")
_LONGEST = 100
_WIDE = Context(prec=500)
"""Wide enough for any number that is read or counted here; the usual 28 digits refuse to round longer ones."""
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+")

_DECIMALS = {
    "JPY": 0, "ISK": 0, "KRW": 0, "CLP": 0, "VND": 0, "KWD": 3, "BHD": 3, "JOD": 3, "OMR": 3, "TND": 3,
}  # fmt: skip


class NotANumber(ValueError):
    """The text cannot be read as a number."""


class TwoReadings(NotANumber):
    """The text can be read as a decimal number or as thousands, such as `1.234`; only the writer knows which."""


def round_half_up(value: Decimal, decimals: int = 0) -> Decimal:
    """Rounds to `decimals` places, a half away from zero, as Swedish invoices do."""
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP, context=_WIDE)


def to_minor(amount: Decimal, decimals: int = 2) -> int:
    """Kronor to öre. `decimals` is the currency's number of decimals."""
    return int(round_half_up(amount.scaleb(decimals, _WIDE)))


def decimals_by_iso(currency: str | None) -> int:
    """How many decimals a currency has by ISO 4217; 2 for none. Billecta's own list is asked first where it is read."""
    return _DECIMALS.get(currency or "", 2)


def from_minor(minor: int, decimals: int = 2) -> Decimal:
    """Öre to kronor, exactly."""
    return Decimal(minor).scaleb(-decimals, _WIDE)


def both_readings(text: str, point: str, *, decimals: int) -> tuple[str, str]:
    """How `1.234` is to be written when thousands are meant, and when decimals are: `1234` and `1,23`.

    Where three decimals are possible only a fourth says that they are decimals.
    """
    whole, _, rest = text.translate(_SPACES).replace(",", ".").partition(".")
    kept = f"{rest}0" if decimals > 3 else rest[:decimals] or "00"
    return whole + rest, f"{whole}{point}{kept}"


def read_number(text: str, *, max_decimals: int | None = None) -> Decimal:
    """Reads what a person typed: `1 234,50`, `1234.50`, `1.234,50`, `−5`.

    A single comma or point is the decimal sign. With `max_decimals` below three, one sign before exactly three digits
    has two readings and is refused rather than guessed. Raises NotANumber or TwoReadings.
    """
    plain = text.translate(_SPACES).translate(_MINUS)
    commas, points = plain.count(","), plain.count(".")
    if commas and points:
        decimal_sign, group_sign = (",", ".") if plain.rfind(",") > plain.rfind(".") else (".", ",")
        whole, _, fraction = plain.rpartition(decimal_sign)
        if not _GROUPED.fullmatch(whole.replace(group_sign, ",")):
            raise NotANumber(text)
        plain = whole.replace(group_sign, "") + "." + fraction
    elif commas > 1 or points > 1:
        sign = "," if commas else "."
        if not _GROUPED.fullmatch(plain.replace(sign, ",")):
            raise NotANumber(text)
        plain = plain.replace(sign, "")
    elif commas or points:
        whole, _, fraction = plain.replace(",", ".").partition(".")
        if max_decimals is not None and max_decimals < 3 and len(fraction) == 3 and whole.strip("+-") not in ("", "0"):
            raise TwoReadings(text)
        plain = f"{whole}.{fraction}" if fraction else whole
    if len(plain) > _LONGEST or not plain.isascii() or not _PLAIN.fullmatch(plain):
        raise NotANumber(text)
    try:
        number = Decimal(plain)
    except InvalidOperation as why:
        raise NotANumber(text) from why
    if max_decimals is not None and number != round_half_up(number, max_decimals):
        raise NotANumber(text)
    return number
