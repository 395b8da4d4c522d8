"""From each finding of the checks to the very field: where the keyboard is after `Change`."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.finding import Check, Finding, Weight
from desktop.panes.attest.findings import NOWHERE
from desktop.panes.invoices.cells import Cell
from desktop.panes.invoices.editor import InvoiceEditor
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.invoices.putting_right import put_right
from tests.panes.conftest import Office

from .conftest import Show, choose_customer, editor_of, press, type_row, until

CELLS = {
    Check.ROWS: Cell.ARTICLE, Check.QUANTITY: Cell.QUANTITY, Check.DESCRIPTION: Cell.DESCRIPTION,
    Check.TOTAL: Cell.PRICE, Check.FREE_ROW: Cell.PRICE, Check.VAT_RATE: Cell.VAT, Check.DATE_CODE: Cell.DESCRIPTION,
    Check.VAT_ZERO: Cell.VAT, Check.VAT_FOOD: Cell.VAT, Check.PRICE_OFF: Cell.PRICE, Check.SAME_SUM: Cell.PRICE,
    Check.LARGE_SUM: Cell.PRICE, Check.SERVER_SUM: Cell.PRICE, Check.CHANGED: Cell.ARTICLE,
}  # fmt: skip
OF_CUSTOMER = {
    Check.ORG_NO: "org_no", Check.PERSONAL_NO: "org_no", Check.EMAIL: "email", Check.ADDRESS: "address",
    Check.PHONE: "phone", Check.EINVOICE: "einvoice_bank", Check.EINVOICE_NUMBER: "org_no", Check.KIVRA: "org_no",
    Check.AUTOGIRO: "",
}  # fmt: skip
HEAD = {
    Check.CUSTOMER: "customer", Check.DUE_DATE_ORDER: "due", Check.PUBLIC_REFERENCE: "your_reference",
    Check.PUBLIC_EINVOICE: "delivery", Check.CREDIT_SOURCE: "customer",
}  # fmt: skip
CARDS = {
    Check.INTEREST_REASON: "reason", Check.SOCIAL_WELFARE: "welfare", Check.CURRENCY: "currency",
    Check.REVERSE_VAT_NUMBER: "receiver_vat_number", Check.REVERSE_VAT_FORM: "receiver_vat_number",
    Check.REVERSE_VAT_PRIVATE: "activated", Check.SEND_DATE: "send_date", Check.SENT_AFTER_DUE: "send_date",
    Check.HOUSEWORK_PERSONS: "ssn0", Check.HOUSEWORK_PERSON_NO: "ssn0", Check.HOUSEWORK_SPLIT: "part0",
    Check.HOUSEWORK_CEILING: "part0", Check.HOUSEWORK_PROPERTY: "property", Check.HOUSEWORK_ASSOCIATION: "association",
}  # fmt: skip
ROWS_OF_WORK = {
    Check.HOUSEWORK_NO_ROW, Check.HOUSEWORK_TYPE, Check.HOUSEWORK_SHARE, Check.HOUSEWORK_MIXED,
    Check.HOUSEWORK_COMPANY, Check.HOUSEWORK_CURRENCY,
}  # fmt: skip


@pytest.fixture
def pane(office: Office, shown: Show) -> InvoicesPane:
    made = InvoicesPane(office.desk)
    shown(made).activateWindow()
    return made


def test_every_check_leads_somewhere_or_is_none_of_the_draft() -> None:
    told = [*CELLS, *OF_CUSTOMER, *HEAD, *CARDS, *ROWS_OF_WORK, *NOWHERE, Check.BANK_DAY]
    assert sorted(told) == sorted(Check)


async def opened(office: Office, pane: InvoicesPane) -> InvoiceEditor:
    await until(lambda: pane.isVisible())
    press("Ctrl+N")
    editor = editor_of(pane)
    choose_customer(editor)
    type_row(editor, 0, "köks", "2")
    editor.finish_typing()
    editor.table.add_row()
    editor.finish_typing()
    return editor


def has_keyboard(widget: QWidget) -> bool:
    now = QApplication.focusWidget()
    return now is not None and (now is widget or widget.isAncestorOf(now))


async def test_the_keyboard_is_in_the_field(office: Office, pane: InvoicesPane) -> None:
    editor = await opened(office, pane)
    pane.later.finish()
    for check, cell in CELLS.items():
        editor.head.customer.editor.setFocus()
        put_right(editor, Finding(check, Weight.WARNING, row=2))
        assert (editor.table.currentIndex().row(), editor.table.currentIndex().column()) == (1, cell), check
        assert has_keyboard(editor.table), check
        editor.finish_typing()
    for check, name in HEAD.items():
        editor.table.setFocus()
        put_right(editor, Finding(check, Weight.WARNING))
        assert has_keyboard(editor.head._form.field(name)), check
    for check, name in CARDS.items():
        editor.table.setFocus()
        put_right(editor, Finding(check, Weight.WARNING, row=1))
        card = next(one for one in editor.options.cards if check in one.checks)
        assert has_keyboard(card.form.field(name)), check
    for check in ROWS_OF_WORK:
        editor.table.setFocus()
        put_right(editor, Finding(check, Weight.WARNING, row=1))
        card = next(one for one in editor.options.cards if check in one.checks)
        assert has_keyboard(card), check
        assert not has_keyboard(editor.table), check
    asked: list[object] = []
    editor.customer_wanted.connect(asked.append)
    customer = editor.head.chosen_customer()
    assert customer is not None
    for check, name in OF_CUSTOMER.items():
        put_right(editor, Finding(check, Weight.WARNING))
        assert asked.pop() == (customer.debtor_public_id, name), check
    put_right(editor, Finding(Check.BANK_DAY, Weight.WARNING, date(2027, 1, 4)))
    assert editor.head.due.value() == date(2027, 1, 4)
    await office.at_rest()
