"""ROT and RUT: which rows are work, whose deduction it is, and for ROT which home."""

from __future__ import annotations

from typing import Any, ClassVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.finding import Check
from desktop.core.housework import Kind, deducted, kind_of, split, worked
from desktop.core.invoice_sums import CURRENCY
from desktop.core.records.invoice_parts import RotRutCustomerView, RotRutDetailsView
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.qt.fields import AmountField, TextField
from desktop.qt.fold import link
from desktop.qt.label import Label
from desktop.session.desk import Desk

from .card import OptionCard, joined, kept_amount, kept_text
from .personal_no import PersonalNoField
from .work_rows import WorkRows, deduction_words

_MOST_PERSONS = 6
_NONE, _NOBODY = RotRutDetailsView(), RotRutCustomerView()


class HouseworkCard(OptionCard):
    """Signals: `rows_marked` with all rows of the invoice when one became work, or is work no longer."""

    rows_marked = Signal(object)
    checks: ClassVar = {
        Check.HOUSEWORK_PERSONS: "ssn0",
        Check.HOUSEWORK_PERSON_NO: "ssn0",
        Check.HOUSEWORK_SPLIT: "part0",
        Check.HOUSEWORK_CEILING: "part0",
        Check.HOUSEWORK_PROPERTY: "property",
        Check.HOUSEWORK_ASSOCIATION: "association",
        **dict.fromkeys(
            (
                Check.HOUSEWORK_NO_ROW, Check.HOUSEWORK_TYPE, Check.HOUSEWORK_SHARE, Check.HOUSEWORK_MIXED,
                Check.HOUSEWORK_COMPANY, Check.HOUSEWORK_CURRENCY,
            ),
            "",
        ),
    }  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("HouseworkCard", "ROT and RUT"))
        self._entry = InvoiceActionEntryView()
        self._persons = 1

    def fill(self) -> None:
        """The rows, the home, and whose deduction it is."""
        self._rows = WorkRows(self.desk.format)
        self._rows.marked.connect(self.rows_marked)
        self.add(self._rows)
        self._rule = Label()
        self._rule.setProperty("role", "small")
        self._rule.setWordWrap(True)
        self.add(self._rule)
        self.add(self.form)
        self._add_home()
        for number in range(_MOST_PERSONS):
            self._add_person(number)
        self.add(self._make_links())

    def read(self, entry: InvoiceActionEntryView) -> dict[str, Any]:
        """Persons named by number only are shown too."""
        details = entry.rot_rut_details or _NONE
        people = _people(details)
        self._persons = min(_MOST_PERSONS, max(1, len(people)))
        values: dict[str, Any] = {
            "property": details.property_designation,
            "association": details.residence_association_org_no,
        }
        for number in range(_MOST_PERSONS):
            person = people[number] if number < len(people) else _NOBODY
            amount = person.asked_amount
            values |= {f"name{number}": person.name, f"ssn{number}": person.ssn}
            values[f"part{number}"] = amount.value if amount else None
        return values

    def applied_to(self, entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        """What was not there and is not wanted stays away."""
        before, values = entry.rot_rut_details or _NONE, self.form.values()
        people = self._read_people(_people(before), values)
        details = replace(
            before,
            property_designation=kept_text(before.property_designation, values["property"]),
            residence_association_org_no=kept_text(before.residence_association_org_no, values["association"]),
        )
        if people != _people(before):
            numbers = tuple(person.ssn for person in people if person.ssn)
            details = replace(details, customers=tuple(people) or None, persons=numbers or None)
        return entry if details == before else replace(entry, rot_rut_details=details)

    def show_entry(self, entry: InvoiceActionEntryView) -> None:
        """The rows as they are, and what the law says of them."""
        self._entry = entry
        self._rows.follow(entry)
        rot = any(kind_of(row.rot_rut_type) is Kind.ROT for row in worked(entry))
        self.form.set_shown("property", rot or bool(self.form.field("property").value()))
        self.form.set_shown("association", rot or bool(self.form.field("association").value()))
        self._show_persons()
        rule = self.tr(
            "Private persons only. ROT is 30 % of the work including VAT, RUT 50 %. A person may get 75\u00a0000 kr a "
            "year, at most 50\u00a0000 kr of it as ROT; what other invoices have used is not known here."
        )
        self._rule.setText(joined(deduction_words(entry, self.desk.format), rule))

    def words(self, entry: InvoiceActionEntryView) -> str:
        """The kind and the sum."""
        kinds = sorted({kind.value.upper() for row in worked(entry) if (kind := kind_of(row.rot_rut_type))})
        asked = deduction_words(entry, self.desk.format)
        return joined(" + ".join(kinds), asked) or ("–" if entry.rot_rut_details not in (None, _NONE) else "")

    def go_to(self, check: Check) -> None:
        """Where rows are marked when it is about rows."""
        if self.checks[check]:
            super().go_to(check)
        else:
            self.set_open(True)
            self._rows.first().setFocus()

    def _add_home(self) -> None:
        hint = self.tr("As Lantmäteriet writes it, such as Umeå Ersboda 1:23.")
        self.form.add("property", TextField(self.tr("Property (house)"), hint=hint, max_length=100), span=2)
        hint = self.tr("For a flat; write the flat's number in the message.")
        words = self.tr("Housing association's number")
        self.form.add("association", TextField(words, hint=hint), span=2)

    def _add_person(self, number: int) -> None:
        self.form.add(f"name{number}", TextField(self.tr("Name")), span=2, new_row=True)
        self.form.add(f"ssn{number}", PersonalNoField(self.tr("Personal number")))
        self.form.add(f"part{number}", AmountField(self.tr("Part of the deduction")))

    def _make_links(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._more = link(self.tr("Another person"), flush=True)
        self._more.clicked.connect(self._another)
        share = link(self.tr("Share evenly"), flush=True)
        share.clicked.connect(self._share)
        for button in (self._more, share):
            row.addWidget(button)
        row.addStretch(1)
        return line

    def _another(self) -> None:
        self._persons = min(_MOST_PERSONS, self._persons + 1)
        self._show_persons()
        self.form.field(f"ssn{self._persons - 1}").setFocus()

    def _share(self) -> None:
        """Everybody with a personal number gets the same, in whole kronor."""
        named = [number for number in range(_MOST_PERSONS) if self.form.field(f"ssn{number}").value()] or [0]
        for number, amount in zip(named, split(deducted(self._entry), len(named)), strict=True):
            self.form.field(f"part{number}").set_value(amount)
        self.edited.emit()

    def _show_persons(self) -> None:
        for number in range(_MOST_PERSONS):
            for name in ("name", "ssn", "part"):
                self.form.set_shown(f"{name}{number}", number < self._persons)
        self._more.setEnabled(self._persons < _MOST_PERSONS)

    @staticmethod
    def _read_people(before: list[RotRutCustomerView], values: dict[str, Any]) -> list[RotRutCustomerView]:
        people = []
        for number in range(_MOST_PERSONS):
            old = before[number] if number < len(before) else _NOBODY
            person = replace(
                old,
                name=kept_text(old.name, values[f"name{number}"]),
                ssn=kept_text(old.ssn, values[f"ssn{number}"]),
                asked_amount=kept_amount(old.asked_amount, values[f"part{number}"], CURRENCY),
            )
            if person != _NOBODY:
                people.append(person)
        return people + before[_MOST_PERSONS:]


def _people(details: RotRutDetailsView) -> list[RotRutCustomerView]:
    return list(details.customers or ()) or [RotRutCustomerView(ssn=number) for number in details.persons or ()]
