"""One cell to one value, or to what is wrong with it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from desktop.core import identity
from desktop.core.money import NotANumber

from . import countries, days, numbers
from .encodings import mended
from .members import Cell, Finding, Kind, Problem, fold
from .table import text_of

_EMAIL = re.compile(r"[^\s@<>,;\"()]+@[^\s@<>,;\"()]+\.[^\s@<>,;\"().]+")
_PHONE = re.compile(r"(?=.*[0-9])[0-9\s+\-()/]+")
_TRUE = {"ja", "yes", "true", "sant", "1", "x", "j", "y", "aktiv", "active", "skyddad", "protected"}
_FALSE = {"nej", "no", "false", "falskt", "0", "n", "inaktiv", "inactive", "avslutad", "passiv"}
_ZEROS_EATEN = 9


@dataclass(frozen=True)
class Styles:
    """How the cells of a column are written; None where the person has not been able to say yet."""

    number: numbers.Style | None = numbers.Style.COMMA
    order: days.Order | None = days.Order.DAY


class _Wrong(Exception):
    def __init__(self, problem: Problem, text: str = "") -> None:
        self.problem, self.text = problem, text


@dataclass
class _Reading:
    """A cell on its way: `remarks` are warnings met so far."""

    cell: Cell
    text: str
    styles: Styles
    remarks: list[Finding]

    def remark(self, problem: Problem, text: str) -> None:
        self.remarks.append(Finding(problem, self.cell.member.id, text))


def read_cell(cell: Cell, styles: Styles) -> tuple[Any, list[Finding]]:
    """The value, None for an empty cell, and what there is to say. A cell that cannot be read has a bad finding."""
    text = text_of(cell.value)
    if not text:
        return None, []
    reading = _Reading(cell, text, styles, [])
    try:
        return _READERS[cell.member.kind](reading), reading.remarks
    except _Wrong as wrong:
        return None, [*reading.remarks, Finding(wrong.problem, cell.member.id, wrong.text or text)]


def _text(reading: _Reading) -> str:
    value, longest = reading.cell.value, reading.cell.member.longest
    if isinstance(value, dt.date):
        raise _Wrong(Problem.DATE_INSTEAD)
    if numbers.is_scientific(reading.text):
        raise _Wrong(Problem.SCIENTIFIC)
    text = mended(reading.text)
    if text != reading.text:
        reading.remark(Problem.LETTERS_MENDED, text)
    elif "\ufffd" in text:
        reading.remark(Problem.LETTERS_LOST, text)
    if len(text) > 1 and text[0] == "'" and text[1] in "=+-@":
        text = text[1:]
    if longest and len(text) > longest:
        raise _Wrong(Problem.TOO_LONG, str(longest))
    return text


def _number(reading: _Reading) -> Decimal:
    value, member = reading.cell.value, reading.cell.member
    if isinstance(value, dt.date):
        raise _Wrong(Problem.DATE_INSTEAD)
    number = value if isinstance(value, Decimal) else _written(reading)
    if not member.least <= number <= member.most:
        raise _Wrong(Problem.OUT_OF_RANGE)
    return number


def _written(reading: _Reading) -> Decimal:
    style = reading.styles.number
    if style is not None:
        try:
            return numbers.read(reading.text, style)
        except NotANumber as why:
            raise _Wrong(Problem.NOT_A_NUMBER) from why
    both = []
    for one in numbers.Style:
        try:
            both.append(numbers.read(reading.text, one))
        except NotANumber:
            pass
    if not both:
        raise _Wrong(Problem.NOT_A_NUMBER)
    if len(set(both)) > 1:
        raise _Wrong(Problem.TWO_READINGS)
    return both[0]


def _count(reading: _Reading) -> int:
    number = _number(reading)
    if number != int(number):
        raise _Wrong(Problem.NOT_WHOLE)
    return int(number)


def _date(reading: _Reading) -> dt.date:
    value = reading.cell.value
    if isinstance(value, dt.date):
        return value
    try:
        day = days.read(reading.text, reading.styles.order or days.Order.DAY)
        if reading.styles.order is None and day != _other_order(reading.text):
            raise _Wrong(Problem.TWO_READINGS)
    except days.NotADate as why:
        raise _Wrong(Problem.NOT_A_DATE) from why
    return day


def _other_order(text: str) -> dt.date | None:
    try:
        return days.read(text, days.Order.MONTH)
    except days.NotADate:
        return None


def _choice(reading: _Reading) -> str:
    words = reading.cell.member.words
    found = words.get(fold(reading.text)) or next((v for v in words.values() if fold(v) == fold(reading.text)), None)
    if found is None:
        raise _Wrong(Problem.UNKNOWN_WORD)
    return found


def _truth(reading: _Reading) -> bool:
    if isinstance(reading.cell.value, bool):
        return reading.cell.value
    word = reading.text.casefold()
    if word not in _TRUE | _FALSE:
        raise _Wrong(Problem.UNKNOWN_WORD)
    return word in _TRUE


def _country(reading: _Reading) -> str:
    code = countries.code_of(mended(reading.text))
    if code is None:
        raise _Wrong(Problem.UNKNOWN_COUNTRY)
    return code


def _org_no(reading: _Reading) -> str | None:
    """Judged later, by country; here only what Excel has done to it is undone where the check digit proves it."""
    text = _text(reading)
    if "*" in text or "•" in text:
        reading.remark(Problem.MASKED, text)
        return None
    plain = identity.digits(text)
    padded = plain.zfill(10) if len(plain) == _ZEROS_EATEN else plain.zfill(12) if len(plain) == 11 else ""
    if padded and not identity.is_identity_no(text) and identity.is_identity_no(padded):
        reading.remark(Problem.ZEROS_PUT_BACK, identity.format_identity(padded))
        text = padded
    return identity.format_identity(text)


def _postcode(reading: _Reading) -> str:
    return identity.format_postcode(_unhyphened(_text(reading)))


def _unhyphened(text: str) -> str:
    return text[3:] if text.upper().startswith(("SE-", "SE ")) else text


def _email(reading: _Reading) -> str | None:
    text = _text(reading)
    if "•" in text:
        reading.remark(Problem.MASKED, text)
        return None
    if not _EMAIL.fullmatch(text):
        raise _Wrong(Problem.BAD_EMAIL)
    return text


def _phone(reading: _Reading) -> str:
    text = _text(reading)
    if not _PHONE.fullmatch(text):
        raise _Wrong(Problem.BAD_PHONE)
    if isinstance(reading.cell.value, Decimal) and text.startswith("7") and len(text) == _ZEROS_EATEN:
        reading.remark(Problem.ZEROS_PUT_BACK, f"0{text}")
        text = f"0{text}"
    return text


def _vat_no(reading: _Reading) -> str:
    text = _text(reading).replace(" ", "").upper()
    if identity.is_vat_no(text) if text.startswith("SE") else identity.is_foreign_vat_no(text) is not False:
        return text
    raise _Wrong(Problem.BAD_VAT_NO)


def _gln(reading: _Reading) -> str:
    text = _text(reading)
    if not identity.is_gln(text):
        raise _Wrong(Problem.BAD_GLN)
    return identity.digits(text)


_READERS: dict[Kind, Callable[[_Reading], Any]] = {
    Kind.TEXT: _text, Kind.NUMBER: _number, Kind.COUNT: _count, Kind.DATE: _date, Kind.CHOICE: _choice,
    Kind.TRUTH: _truth, Kind.COUNTRY: _country, Kind.ORG_NO: _org_no, Kind.POSTCODE: _postcode, Kind.EMAIL: _email,
    Kind.PHONE: _phone, Kind.VAT_NO: _vat_no, Kind.GLN: _gln,
}  # fmt: skip
