"""The next invoice number: it may only grow past those that are used, and a gap is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from desktop.core.records.invoices import InvoiceActionSubView

Highest = Callable[[], int | None]
"""Answers the highest invoice number that is used, None when that is not known."""


def highest_number(invoices: Iterable[InvoiceActionSubView]) -> int:
    """The highest number of all that are digits only; 0 when there is none."""
    numbers = (one.invoice_number or "" for one in invoices)
    return max((int(number) for number in numbers if number.isascii() and number.isdigit()), default=0)


class NumberRule:
    """Judges what is typed. `known` is the next number as Billecta has it."""

    def __init__(self, highest: Highest) -> None:
        self._highest = highest
        self.known = ""

    def __call__(self, text: str) -> str:
        """What is wrong; nothing when the number may be saved."""
        translate = QCoreApplication.translate
        if not (text.isascii() and text.isdigit()):
            return translate("Companies", "Digits only, such as 1043.")
        used = self._highest()
        if used is not None and int(text) <= used and text != self.known:
            words = translate("Companies", "Number {used} is already used: the next one must be higher.")
            return words.format(used=used)
        if used is None and int(text) < self._next():
            words = translate(
                "Companies", "The next number is {next}, and it may only grow: a lower one could be used twice."
            )
            return words.format(next=self._next())
        return ""

    def warning(self, text: str) -> str:
        """What is out of the ordinary with a number that may be saved."""
        translate = QCoreApplication.translate
        if not (text.isascii() and text.isdigit()) or not self.known or text == self.known or self(text):
            return ""
        if int(text) < self._next():
            words = translate(
                "Companies", "Lower than {next}. No invoice that this program has read has a higher number."
            )
            return words.format(next=self._next())
        words = translate("Companies", "The numbers {first}–{last} will be missing among your invoices.")
        return words.format(first=self._next(), last=int(text) - 1)

    def _next(self) -> int:
        return int(self.known) if self.known.isascii() and self.known.isdigit() else 0
