from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.core.dates import day
from desktop.core.dates import write as wire
from desktop.core.invoice_draft import new_draft
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorDefaultActionConfigView, DebtorView
from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.panes.invoices.head_form import HeadForm
from desktop.qt.collection import Collection
from desktop.qt.format import Format

from .conftest import press, write

TUESDAY = date(2026, 11, 24)
SATURDAY = date(2026, 12, 5)
AGREED = DebtorDefaultActionConfigView(
    activate_default_action_config_override=True,
    invoice_payment_terms_in_days=10,
    delivery_method=Delivery(Delivery.EINVOICE),
)
ANNA = DebtorView(debtor_public_id="a", name="Annas Ång AB", email="anna@ang.example", contact_name="Anna Ek")
BERTIL = DebtorView(debtor_public_id="b", name="Bertils Båtar", contact_name="Bertil Ås", org_no="19800113-9297")
CECILIA = DebtorView(debtor_public_id="c", name="Cecilias Café", email="c@cafe.example", default_action_config=AGREED)


def id_of(customer: DebtorView) -> str:
    return customer.debtor_public_id


class Writer:
    """Keeps the entry as the editor does: what the form says, whenever it says that it was edited."""

    def __init__(self, form: HeadForm) -> None:
        self.form = form
        self.entry = replace(
            new_draft(CreditorView(), TUESDAY).entry, message="Hälsningar", due_date=wire(date(2026, 12, 24))
        )
        form.load(self.entry)
        form.edited.connect(self._edited)

    def _edited(self) -> None:
        self.entry = self.form.applied_to(self.entry)

    def choose(self, words: str) -> None:
        line = self.form.customer.editor
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        write(words)
        press("Return")

    def type_date(self, field: QWidget, text: str) -> None:
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        write(text)
        press("Tab")

    def take_terms(self, days: str) -> None:
        box = self.form.terms.editor
        assert isinstance(box, QComboBox)
        index = box.findText(days)
        assert index >= 0, [box.itemText(number) for number in range(box.count())]
        box.setCurrentIndex(index)
        box.activated.emit(index)


@pytest.fixture
def writer(shown: Callable[[QWidget], QWidget]) -> Writer:
    customers: Collection[DebtorView] = Collection(id_of)
    customers.merge([ANNA, BERTIL, CECILIA])
    form = HeadForm(customers, Format("en"))
    shown(form).activateWindow()
    return Writer(form)


def test_what_is_loaded_is_given_back_unchanged(writer: Writer) -> None:
    assert writer.form.applied_to(writer.entry) == writer.entry


def test_a_customer_brings_contact_and_delivery_into_the_draft(writer: Writer) -> None:
    writer.choose("bertils")
    assert writer.form.chosen_customer() == BERTIL
    entry = writer.entry
    assert (entry.debtor_public_id, entry.your_reference) == ("b", "Bertil Ås")
    assert entry.delivery_method == Delivery.MAIL
    assert entry.message == "Hälsningar"


def test_a_customer_brings_what_is_agreed_into_the_draft(writer: Writer) -> None:
    writer.choose("cecilia")
    assert day(writer.entry.due_date) == TUESDAY + timedelta(days=10)
    assert writer.entry.delivery_method == Delivery.EINVOICE


def test_what_one_customer_brought_does_not_stay_for_the_next(writer: Writer) -> None:
    before = writer.entry
    writer.choose("cecilia")
    writer.choose("anna")
    assert writer.entry.due_date == before.due_date
    assert writer.entry.delivery_method == Delivery.EMAIL
    assert writer.entry.your_reference == "Anna Ek"
    writer.choose("bertil")
    assert writer.entry.your_reference == "Bertil Ås"


def test_what_was_written_by_hand_stays_when_the_customer_changes(writer: Writer) -> None:
    writer.choose("anna")
    reference = writer.form._form.field("your_reference").editor
    reference.setFocus()
    press("Ctrl+A")
    write("Order 77")
    writer.choose("bertil")
    assert writer.entry.your_reference == "Order 77"


def test_terms_move_the_due_date_of_the_draft(writer: Writer) -> None:
    writer.take_terms("14 day(s)")
    assert day(writer.entry.due_date) == TUESDAY + timedelta(days=14)
    assert writer.form.due.value() == TUESDAY + timedelta(days=14)


def test_another_invoice_date_keeps_the_terms(writer: Writer) -> None:
    writer.take_terms("30 day(s)")
    writer.type_date(writer.form.issued.editor, "2026-12-01")
    assert day(writer.entry.invoice_date) == date(2026, 12, 1)
    assert day(writer.entry.due_date) == date(2026, 12, 31)


def test_a_typed_due_date_says_its_terms(writer: Writer) -> None:
    writer.type_date(writer.form.due.editor, "2026-12-04")
    assert day(writer.entry.due_date) == date(2026, 12, 4)
    assert writer.form.terms.value() == 10


def terms(writer: Writer) -> str:
    box = writer.form.terms.editor
    assert isinstance(box, QComboBox)
    return box.currentText()


def test_unusual_terms_are_days_too(writer: Writer) -> None:
    writer.type_date(writer.form.due.editor, "2026-12-26")
    assert (writer.form.terms.value(), terms(writer)) == (32, "32 day(s)")
    writer.form.load(replace(writer.entry, due_date=wire(TUESDAY + timedelta(days=41))))
    assert terms(writer) == "41 day(s)"
    writer.take_terms("30 day(s)")
    assert terms(writer) == "30 day(s)"
    assert day(writer.entry.due_date) == TUESDAY + timedelta(days=30)


def test_a_due_date_before_the_invoice_date_is_said_under_it(writer: Writer) -> None:
    writer.type_date(writer.form.due.editor, "2026-11-01")  # a Sunday
    assert writer.form.due.message() == "The due date is before the invoice date."
    assert (writer.form.terms.value(), terms(writer)) == (None, "")
    writer.type_date(writer.form.issued.editor, "2026-10-02")
    assert (writer.form.terms.value(), terms(writer)) == (30, "30 day(s)")
    assert day(writer.entry.invoice_date) == date(2026, 10, 2)
    assert day(writer.entry.due_date) == date(2026, 11, 1)
    assert "Banks are closed" in writer.form.due.message()


def test_a_due_date_when_banks_are_closed_is_warned_of_and_kept(writer: Writer) -> None:
    writer.type_date(writer.form.due.editor, str(SATURDAY))
    assert "2026-12-07" in writer.form.due.message()
    assert day(writer.entry.due_date) == SATURDAY
    writer.type_date(writer.form.due.editor, "2026-12-07")
    assert writer.form.due.message() == ""


def test_a_date_that_cannot_be_read_leaves_what_was_there(writer: Writer) -> None:
    before = writer.entry.due_date
    writer.type_date(writer.form.due.editor, "i morgon kanske")
    assert writer.entry.due_date == before
    assert not writer.form.is_valid()


def test_an_untouched_date_keeps_the_wire_s_own_text(writer: Writer) -> None:
    entry = replace(writer.entry, invoice_date="2026-11-24 00:00:00+01:00")
    writer.form.load(entry)
    assert writer.form.applied_to(entry).invoice_date == "2026-11-24 00:00:00+01:00"


def test_a_personal_number_is_not_shown_among_the_hits(writer: Writer) -> None:
    notes = [note for _, name, note in writer.form._find("b") if name == BERTIL.name]
    assert notes == [""]


def test_without_a_customer_it_is_not_complete(writer: Writer) -> None:
    assert not writer.form.is_valid()
    assert writer.form.chosen_customer() is None
    writer.form.load(InvoiceActionEntryView(debtor_public_id="gone"), DebtorView(debtor_public_id="gone", name="Borta"))
    known = writer.form.chosen_customer()
    assert known is not None
    assert known.name == "Borta"
