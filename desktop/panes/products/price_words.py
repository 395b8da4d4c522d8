"""The words of the price list: how far a change has come, and what is wrong with what was typed."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.arithmetic import DividedByZero, evaluate, is_sum
from desktop.core.money import NotANumber, TwoReadings, both_readings
from desktop.core.records.products import ProductView
from desktop.core.stages import Tone
from desktop.session.price_list import PriceList, Progress

TONES = {
    Progress.SENDING: Tone.INFO,
    Progress.CHECKING: Tone.WARN,
    Progress.SAVED: Tone.GOOD,
    Progress.REFUSED: Tone.BAD,
}
TOO_HIGH = Decimal(10**9)
MOST_DECIMALS = 6


class NotTaken(ValueError):
    """What was typed cannot be taken; the text says why."""


def progress_word(prices: PriceList, product: ProductView) -> str:
    """How far the product's changes have come; nothing while they are only typed."""
    translate = QCoreApplication.translate
    words = {
        Progress.SENDING: translate("PriceList", "Sending…"),
        Progress.CHECKING: translate("PriceList", "Checking"),
        Progress.SAVED: translate("PriceList", "Saved"),
        Progress.REFUSED: translate("PriceList", "Refused"),
    }
    row = prices.row(product.product_public_id)
    return words.get(row.progress, "") if row else ""


def progress_tone(prices: PriceList, product: ProductView) -> Tone | None:
    """Its colour."""
    row = prices.row(product.product_public_id)
    return TONES.get(row.progress) if row else None


def read_price(text: str) -> Decimal:
    """A price in kronor as people type it. Raises NotTaken."""
    number = _number(text, MOST_DECIMALS)
    if abs(number) >= TOO_HIGH:
        raise NotTaken(QCoreApplication.translate("PriceList", "At most nine digits before the decimal sign."))
    return number


def read_vat(text: str) -> Decimal:
    """A rate in percent, with or without the sign. Raises NotTaken."""
    number = _number(text.strip().removesuffix("%"), 2)
    if not 0 <= number <= 100:
        raise NotTaken(QCoreApplication.translate("PriceList", "VAT is between 0 and 100 %."))
    return number


def read_description(text: str) -> str:
    """What the product is called. Raises NotTaken."""
    if not text.strip():
        raise NotTaken(QCoreApplication.translate("PriceList", "A product needs a description."))
    return text.strip()


def _number(text: str, decimals: int) -> Decimal:
    try:
        # Read as an amount of öre would be, so that 1.234 is asked about and not taken for a thousand or for one.
        evaluate(text, max_decimals=2)
    except TwoReadings as why:
        raise NotTaken(_two_readings(text)) from why
    except NotANumber:
        pass
    try:
        return evaluate(text, max_decimals=decimals)
    except DividedByZero as why:
        raise NotTaken(QCoreApplication.translate("PriceList", "Nothing can be divided by zero.")) from why
    except NotANumber as why:
        words = QCoreApplication.translate("PriceList", "“{text}” is not a number. Write it as {example}.")
        raise NotTaken(words.format(text=text, example=f"1 234{QLocale().decimalPoint()}50")) from why


def _two_readings(text: str) -> str:
    if is_sum(text):
        words = QCoreApplication.translate(
            "PriceList", "A number in “{text}” can be read in two ways: write it without a point."
        )
        return words.format(text=text.strip())
    thousands, decimal = both_readings(text, QLocale().decimalPoint(), decimals=MOST_DECIMALS)
    words = QCoreApplication.translate("PriceList", "“{text}” can be read in two ways. Write {thousands} or {decimal}.")
    return words.format(text=text.strip(), thousands=thousands, decimal=decimal)
