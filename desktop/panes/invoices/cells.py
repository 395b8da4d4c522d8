"""The cells of an invoice row: how each is shown, and how what was typed becomes a new row."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.arithmetic import DividedByZero, evaluate, is_sum
from desktop.core.invoice_sums import CURRENCY, row_sum
from desktop.core.money import NotANumber, TwoReadings, both_readings, to_minor
from desktop.core.records.common import AmountView
from desktop.core.records.enums import DiscountTypeView, RecordTypeView
from desktop.core.records.invoices import InvoiceActionRecordView
from desktop.qt.format import Format

Row = InvoiceActionRecordView
_LARGEST = Decimal(10) ** 12
_SMALLEST_QUANTITY = 4


class Cell(IntEnum):
    """The columns, left to right."""

    ARTICLE = 0
    DESCRIPTION = 1
    QUANTITY = 2
    UNIT = 3
    PRICE = 4
    DISCOUNT = 5
    VAT = 6
    SUM = 7


NUMBERS = frozenset({Cell.QUANTITY, Cell.PRICE, Cell.DISCOUNT, Cell.VAT, Cell.SUM})


@dataclass(frozen=True)
class Terms:
    """What the whole invoice says about its rows: currency and its decimals, whether prices include VAT, language."""

    fmt: Format
    currency: str = CURRENCY
    decimals: int = 2
    vat_included: bool = False
    language: str = "SV"

    def money(self, minor: int, *, with_currency: bool = False) -> str:
        """Minor units as the invoice writes them."""
        return self.fmt.money(minor, self.currency if with_currency else None, self.decimals)


class WrongInput(ValueError):
    """What was typed cannot be taken; the text is a sentence for the person."""


def is_message(row: Row) -> bool:
    """A row of text that costs nothing."""
    return row.record_type == RecordTypeView.MESSAGE


def is_editable(row: Row, cell: Cell) -> bool:
    """A message has only a description; the sum is computed."""
    return cell is Cell.DESCRIPTION or (cell is not Cell.SUM and not is_message(row))


def shown(row: Row, cell: Cell, terms: Terms) -> str:
    """The cell as it stands in the table."""
    if is_message(row) and cell is not Cell.DESCRIPTION:
        return ""
    if cell is Cell.SUM:
        total = row_sum(row)
        return terms.money(total) if total is not None else ""
    if cell is Cell.DISCOUNT and not _discount(row):
        return "–"
    if cell is Cell.VAT:
        return terms.fmt.percent(row.vat)
    return typed(row, cell, terms)


def typed(row: Row, cell: Cell, terms: Terms) -> str:
    """The cell as it is offered for editing."""
    match cell:
        case Cell.ARTICLE:
            return row.article_number or ""
        case Cell.DESCRIPTION:
            return row.article_description or ""
        case Cell.UNIT:
            return row.units or ""
        case Cell.QUANTITY:
            return terms.fmt.number(row.quantity) if row.quantity is not None else ""
        case Cell.PRICE:
            return terms.money(row.unit_price.value) if row.unit_price else ""
        case Cell.DISCOUNT:
            return _discount_text(row, terms)
        case Cell.VAT:
            return terms.fmt.number(row.vat)
    return ""


def with_text(row: Row, cell: Cell, text: str, terms: Terms) -> Row:
    """The row with `text` in the cell; where a number is wanted a sum may be written. Raises WrongInput."""
    text = text.strip()
    match cell:
        case Cell.ARTICLE:
            return replace(row, article_number=text or None)
        case Cell.DESCRIPTION:
            return replace(row, article_description=text or None)
        case Cell.UNIT:
            return replace(row, units=text or None)
        case Cell.QUANTITY:
            return replace(row, quantity=_number(text, _SMALLEST_QUANTITY) if text else None)
        case Cell.PRICE:
            return replace(row, unit_price=_amount(_without_currency(text, terms), terms))
        case Cell.DISCOUNT:
            return _with_discount(row, text, terms)
        case Cell.VAT:
            return replace(row, vat=_percent(text))
    return row


def _by_amount(row: Row) -> bool:
    return row.discount_type == DiscountTypeView.AMOUNT


def discount_minor(row: Row) -> int:
    """The discount in minor units of the currency; 0 when it is none, or a percentage."""
    return row.discount_amount.value if _by_amount(row) and row.discount_amount else 0


def sum_minor(row: Row) -> int:
    """The row's sum in minor units of the currency; 0 for a row that costs nothing."""
    return row_sum(row) or 0


def _discount(row: Row) -> Decimal | int:
    return discount_minor(row) if _by_amount(row) else row.discount_percentage


def _discount_text(row: Row, terms: Terms) -> str:
    if not _discount(row):
        return ""
    if not _by_amount(row):
        return terms.fmt.percent(row.discount_percentage)
    return terms.money(discount_minor(row), with_currency=True)


def _with_discount(row: Row, text: str, terms: Terms) -> Row:
    """`10` and `10 %` are percent, `100 kr` an amount off the whole row."""
    plain = _without_currency(text, terms)
    if plain != text:
        return replace(
            row,
            discount_type=DiscountTypeView(DiscountTypeView.AMOUNT),
            discount_amount=_amount(plain, terms),
            discount_percentage=Decimal(0),
        )
    return replace(
        row,
        discount_type=DiscountTypeView(DiscountTypeView.PERCENTAGE),
        discount_percentage=_percent_off(text, terms),
        discount_amount=None,
    )


def _without_currency(text: str, terms: Terms) -> str:
    words = ("kr", CURRENCY) if terms.currency == CURRENCY else (terms.currency,)
    for word in words:
        if text.casefold().endswith(word.casefold()):
            return text[: -len(word)].strip()
    return text


def _percent_off(text: str, terms: Terms) -> Decimal:
    """A number alone is percent; too much of it was meant as an amount, and how that is written is told."""
    value = _number(text.removesuffix("%"), 2)
    if 0 <= value <= 100:
        return value
    sentence = QCoreApplication.translate(
        "Invoices", "Write a percentage between 0 and 100, or an amount with its currency, such as {amount}."
    )
    currency = "kr" if terms.currency == CURRENCY else terms.currency
    raise WrongInput(sentence.format(amount=f"{terms.fmt.number(abs(value))} {currency}"))


def _percent(text: str) -> Decimal:
    value = _number(text.removesuffix("%"), 2)
    if not 0 <= value <= 100:
        raise WrongInput(QCoreApplication.translate("Invoices", "Write a percentage between 0 and 100."))
    return value


def _amount(text: str, terms: Terms) -> AmountView:
    return AmountView(currency_code=terms.currency, value=to_minor(_number(text, terms.decimals), terms.decimals))


def _number(text: str, decimals: int) -> Decimal:
    translate = QCoreApplication.translate
    if not text.strip():
        return Decimal(0)
    try:
        value = evaluate(text, max_decimals=decimals)
    except TwoReadings as why:
        raise WrongInput(_two_readings(text.strip(), decimals)) from why
    except DividedByZero as why:
        sentence = translate("Invoices", "“{text}” divides by zero. Write another number after the sign /.")
        raise WrongInput(sentence.format(text=text.strip())) from why
    except NotANumber as why:
        sentence = translate("Invoices", "“{text}” is not a number with at most {count} decimals, such as 1 234,50.")
        raise WrongInput(sentence.format(text=text.strip(), count=decimals)) from why
    if abs(value) >= _LARGEST:
        raise WrongInput(translate("Invoices", "The number is too large for an invoice."))
    return value


def _two_readings(text: str, decimals: int) -> str:
    translate = QCoreApplication.translate
    if is_sum(text):
        sentence = translate("Invoices", "A number in “{text}” can mean two things: write it without a point.")
        return sentence.format(text=text)
    thousands, decimal = both_readings(text, QLocale().decimalPoint(), decimals=decimals)
    sentence = translate("Invoices", "“{text}” can mean two things: write {thousands} or {decimal}.")
    return sentence.format(text=text, thousands=thousands, decimal=decimal)
