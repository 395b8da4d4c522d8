"""The attest list as people read it: its columns on the screen, in CSV and on paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.core.attest import Attested, finding_of
from desktop.core.dates import read
from desktop.core.finding import Check, Finding, Weight
from desktop.qt.finding_words import finding_words
from desktop.qt.format import Format
from desktop.qt.table import Column
from desktop.qt.words import delivery_word


@dataclass(frozen=True)
class LogRow:
    """An entry with its place and hash (hex)."""

    number: int
    hash: str
    entry: Attested


class LogWords:
    """Texts of an entry, in the language of `fmt`."""

    def __init__(self, fmt: Format) -> None:
        self._format = fmt

    def columns(self) -> list[Column[LogRow]]:
        """What the list shows."""
        translate = QCoreApplication.translate
        return [
            Column("number", translate("AttestLog", "No."), 56, _place, _number, align_right=True),
            Column("at", translate("AttestLog", "Attested"), 140, self.moment, _at),
            Column("invoice", translate("AttestLog", "Invoice"), 80, _invoice, _invoice),
            Column("customer", translate("AttestLog", "Customer"), 140, _customer, _customer, stretch=True),
            Column("amount", translate("AttestLog", "To pay"), 112, self.money, _amount, align_right=True),
            Column("user", translate("AttestLog", "By"), 120, _user, _user),
            Column("warnings", translate("AttestLog", "Accepted"), 160, self.warnings, _warnings),
        ]

    def headers(self) -> list[str]:
        """The columns of the file."""
        translate = QCoreApplication.translate
        more = [
            translate("AttestLog", "Checks"), translate("AttestLog", "Company"), translate("AttestLog", "Delivery"),
            translate("AttestLog", "Signed by"), translate("AttestLog", "Hash"),
        ]  # fmt: skip
        return [column.title for column in self.columns()] + more

    def cells(self, row: LogRow) -> list[str]:
        """One line of the file, in the order of the headers."""
        entry = row.entry
        more = [self.checks(row), entry.company_name, delivery_word(entry.delivery), entry.signed_by, row.hash]
        return [column.text(row) for column in self.columns()] + more

    def moment(self, row: LogRow) -> str:
        """The day and the time, Stockholm's, today's too: the list is kept."""
        moment = read(row.entry.at)
        return f"{self._format.date(moment.date())} {self._format.clock(moment)}" if moment else ""

    def money(self, row: LogRow) -> str:
        """The sum with its currency."""
        return self._format.money(row.entry.amount, row.entry.currency)

    def warnings(self, row: LogRow) -> str:
        """The warnings that were accepted, in words."""
        said = self._said(row, Weight.WARNING)
        if said:
            return said
        known = {check.value for check in Check}
        checks = [Check(name) for name in row.entry.warnings if name in known]
        return "; ".join(finding_words(Finding(one, Weight.WARNING), self._format) for one in checks)

    def checks(self, row: LogRow) -> str:
        """What else the checks said: what was good, and what was worth knowing."""
        return self._said(row, Weight.NOTE, Weight.GOOD)

    def _said(self, row: LogRow, *weights: Weight) -> str:
        found = [one for one in map(finding_of, row.entry.checks) if one is not None and one.weight in weights]
        return "; ".join(finding_words(one, self._format) for one in found)


def _place(row: LogRow) -> str:
    return str(row.number)


def _number(row: LogRow) -> int:
    return row.number


def _at(row: LogRow) -> str:
    return row.entry.at


def _invoice(row: LogRow) -> str:
    return row.entry.number


def _customer(row: LogRow) -> str:
    return row.entry.customer


def _amount(row: LogRow) -> int:
    return row.entry.amount


def _user(row: LogRow) -> str:
    return row.entry.user


def _warnings(row: LogRow) -> int:
    return len(row.entry.warnings)
