"""The head of an invoice: customer, dates, references, delivery."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.core.dates import day, is_bank_day, next_bank_day, write
from desktop.core.finding import Check
from desktop.core.identity import format_identity, is_org_no
from desktop.core.invoice_draft import with_customer
from desktop.core.records.base import EMPTY_GUID
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import DeliveryMethodTypeView, LanguageTypeView
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.qt.collection import Collection
from desktop.qt.fields import ChoiceField, DateField, LongTextField, PickField, TextField
from desktop.qt.format import Format
from desktop.qt.forms import Form
from desktop.qt.matching import Row as Hit
from desktop.qt.words import deliveries, invoice_languages

_TERMS = (0, 10, 14, 15, 20, 30, 45, 60, 90)
_MOST_HITS = 50
_OF_CHECK = {
    Check.DUE_DATE_ORDER: "due",
    Check.PUBLIC_REFERENCE: "your_reference",
    Check.PUBLIC_EINVOICE: "delivery",
}
_AGREED = ("due_date", "delivery_method", "communication_language", "our_reference", "your_reference")
"""What choosing a customer may fill in."""


class HeadForm(QFrame):
    """Signals: `edited` when the person changed anything; read it back with `applied_to`. `new_customer_wanted` with
    the name of one who is not in the list.
    """

    edited = Signal()
    new_customer_wanted = Signal(object)

    def __init__(self, customers: Collection[DebtorView], fmt: Format, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._customers = customers
        self._format = fmt
        self._known: DebtorView | None = None
        self._brought: dict[str, tuple[Any, Any]] = {}
        self._form = Form(columns=5, narrowest=120)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._form)
        self._add_fields()
        self._form.edited.connect(self.edited)
        self.customer.edited.connect(self._customer_chosen)
        self.customer.new_wanted.connect(self.new_customer_wanted)
        self.terms.edited.connect(self._terms_chosen)
        self.issued.edited.connect(self._terms_chosen)
        self.due.edited.connect(self._due_typed)

    def load(self, entry: InvoiceActionEntryView, customer: DebtorView | None = None) -> None:
        """Shows an invoice; nothing counts as edited. `customer` is known from it when the list is not read yet."""
        self._known = customer or self._known
        customer_id = entry.debtor_public_id if entry.debtor_public_id != EMPTY_GUID else None
        issued, due = day(entry.invoice_date), day(entry.due_date)
        terms = self._offer_terms(issued, due)
        self._form.load(
            {
                "customer": customer_id,
                "issued": issued,
                "due": due,
                "terms": terms,
                "your_reference": entry.your_reference,
                "our_reference": entry.our_reference,
                "delivery": entry.delivery_method,
                "language": entry.communication_language,
                "message": entry.message,
            }
        )
        self.due.set_start(issued)
        self._judge_due()

    def applied_to(self, entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        """`entry` with what stands in the form; a date that cannot be read leaves what was there."""
        values = self._form.values()
        return replace(
            entry,
            debtor_public_id=values["customer"] or EMPTY_GUID,
            invoice_date=_kept(entry.invoice_date, values["issued"]),
            due_date=_kept(entry.due_date, values["due"]),
            your_reference=values["your_reference"],
            our_reference=values["our_reference"],
            delivery_method=DeliveryMethodTypeView(values["delivery"]),
            communication_language=LanguageTypeView(values["language"]),
            message=values["message"],
        )

    def is_valid(self) -> bool:
        """Shows what is wrong under the fields and goes to the first."""
        return self._form.is_valid()

    def focus_first(self) -> None:
        """The customer, where one begins."""
        self.customer.editor.setFocus()

    def go_to(self, check: Check) -> None:
        """The field in which a finding is put right; the customer when it is none of the others."""
        name = _OF_CHECK.get(check)
        field = self._form.field(name) if name else self.customer
        field.editor.setFocus()

    def chosen_customer(self) -> DebtorView | None:
        """The customer as the list knows them."""
        customer_id = self.customer.value()
        return self._customer(customer_id) if customer_id else None

    def _customer(self, customer_id: str) -> DebtorView | None:
        known = self._known if self._known and self._known.debtor_public_id == customer_id else None
        return self._customers.get(customer_id) or known

    def _add_fields(self) -> None:
        add = self._form.add
        placeholder, new = self.tr("Name, number or organisation number"), self.tr("New customer: {words}")
        self.customer = add(
            "customer",
            PickField(
                self.tr("Customer"), self._find, required=True, placeholder=placeholder, name=self._name, new=new
            ),
            span=2,
        )
        self.issued = add("issued", DateField(self.tr("Invoice date"), required=True))
        self.terms = add("terms", ChoiceField(self.tr("Terms")))
        self._offer_terms(None, None)
        self.due = add("due", DateField(self.tr("Due date"), required=True))
        add("your_reference", TextField(self.tr("Your reference")), span=2)
        add("our_reference", TextField(self.tr("Our reference")))
        add("delivery", ChoiceField(self.tr("Delivery"), deliveries(), required=True))
        add("language", ChoiceField(self.tr("Language of the invoice"), invoice_languages(), required=True))
        self.message = add("message", LongTextField(self.tr("Message on the invoice"), rows=2), span=5)

    def _find(self, words: str) -> list[Hit]:
        wanted = words.casefold().split()
        hits = []
        for customer in self._customers.values():
            if customer.is_active is False:
                continue
            note = self._note(customer)
            text = f"{customer.name} {customer.debtor_no} {note} {(customer.org_no or '').replace('-', '')}".casefold()
            if all(word in text for word in wanted):
                hits.append((customer.debtor_public_id, customer.name or "", note))
            if len(hits) == _MOST_HITS:
                break
        return hits

    def _name(self, customer_id: object) -> str:
        customer = self._customer(str(customer_id))
        return (customer.name or "") if customer else ""

    @staticmethod
    def _note(customer: DebtorView) -> str:
        """Organisation number and town; a personal number is not shown."""
        number = format_identity(customer.org_no) if customer.org_no and is_org_no(customer.org_no) else ""
        return " · ".join(part for part in (number, customer.city or "") if part)

    def _customer_chosen(self) -> None:
        customer, issued = self.chosen_customer(), self.issued.value()
        if customer is None or issued is None:
            return
        before = self._without_earlier(self.applied_to(InvoiceActionEntryView()))
        after = with_customer(before, customer, issued)
        self.load(after)
        self._brought = {name: (getattr(before, name), getattr(after, name)) for name in _AGREED}
        self.edited.emit()

    def _without_earlier(self, entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        """What the customer chosen before had brought along goes with that customer, unless it was changed since."""
        earlier = {name: old for name, (old, new) in self._brought.items() if getattr(entry, name) == new != old}
        return replace(entry, **earlier)

    def _terms_chosen(self) -> None:
        issued, terms = self.issued.value(), self.terms.value()
        if isinstance(issued, date) and isinstance(terms, int):
            self.due.set_value(issued + timedelta(days=terms))
            self.due.set_start(issued)
            self._judge_due()
            self.edited.emit()
        else:
            self._due_typed()

    def _due_typed(self) -> None:
        issued, due = self.issued.value(), self.due.value()
        if isinstance(issued, date) and isinstance(due, date):
            self.terms.set_value(self._offer_terms(issued, due))
            self._judge_due()

    def _offer_terms(self, issued: date | None, due: date | None) -> int | None:
        """Offers the usual terms and those between the two dates; answers these, None when there are none."""
        between = (due - issued).days if issued and due and due >= issued else None
        days = sorted({*_TERMS, *([] if between is None else [between])})
        self.terms.set_choices([(number, self.tr("%n day(s)", "", number)) for number in days])
        return between

    def _judge_due(self) -> None:
        issued, due = self.issued.value(), self.due.value()
        if isinstance(issued, date) and isinstance(due, date) and due < issued:
            self.due.set_warning(self.tr("The due date is before the invoice date."))
        elif isinstance(due, date) and not is_bank_day(due):
            words = self.tr("Banks are closed. The next bank day is {date}.")
            self.due.set_warning(words.format(date=self._format.date(next_bank_day(due))))
        else:
            self.due.set_warning("")


def _kept(before: str, after: date | None) -> str:
    """The wire's own text while the day is the same, so that an untouched date is not written anew."""
    if after is None or after == day(before):
        return before
    return write(after)
