from __future__ import annotations

from desktop.core.invoice_entry import entry_from
from desktop.core.records.common import AmountView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import InterestTypeView
from desktop.core.records.invoice_parts import CreditingInvoiceView
from desktop.core.records.invoices import (
    InvoiceActionEntryView,
    InvoiceActionRecordView,
    InvoiceActionStateView,
    InvoiceActionView,
)


def test_renamed_members_are_found() -> None:
    view = InvoiceActionView(
        creditor_public_id="c",
        debtor=DebtorView(debtor_public_id="d"),
        state=InvoiceActionStateView(is_locked=True, use_debtor_balance=True),
        crediting_invoice=CreditingInvoiceView(source_public_id="4100000001"),
        message="Hej",
    )
    assert entry_from(view) == InvoiceActionEntryView(
        creditor_public_id="c",
        debtor_public_id="d",
        is_locked=True,
        use_debtor_balance=True,
        crediting_invoice_public_id="4100000001",
        message="Hej",
        interest_type=InterestTypeView("Unknown"),
    )


def test_totals_of_rows_are_the_servers() -> None:
    row = InvoiceActionRecordView(article_description="Sik", total_inc_vat=AmountView(value=1))
    entry = entry_from(InvoiceActionView(records=(row,)))
    assert entry.records == (InvoiceActionRecordView(article_description="Sik"),)


def test_an_empty_invoice() -> None:
    assert entry_from(InvoiceActionView()) == InvoiceActionEntryView(interest_type=InterestTypeView("Unknown"))


def test_only_what_cannot_be_read_is_left_out() -> None:
    renamed = {"debtor_public_id", "crediting_invoice_public_id", "is_locked", "use_debtor_balance"}
    missing = set(InvoiceActionEntryView.__struct_fields__) - set(InvoiceActionView.__struct_fields__)
    assert missing - renamed == {"invoice_pdf", "invoice_send_date_override"}
