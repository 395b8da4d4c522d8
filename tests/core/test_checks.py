"""What is said before an invoice is saved or attested."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from desktop.core.checks import Check, Finding, Weight, findings, savable
from desktop.core.invoice_draft import new_draft, new_row, with_product
from desktop.core.records.common import AmountView
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import ActionTypeView, DebtorTypeView, RecordTypeView
from desktop.core.records.invoices import InvoiceActionEntryView, InvoiceActionRecordView
from desktop.core.records.products import ProductView

ANNA = DebtorView(debtor_public_id="a", name="Anna", email="anna@ang.example", org_no="556840-2266")
ROW = replace(new_row(), article_description="Montering", unit_price=AmountView(currency_code="SEK", value=50_000))
TEXT = replace(ROW, record_type=RecordTypeView(RecordTypeView.MESSAGE), quantity=None, unit_price=None)


def entry(*rows: InvoiceActionRecordView) -> InvoiceActionEntryView:
    return replace(new_draft(CreditorView(), date(2026, 11, 24)).entry, records=rows)


def wrong(entry: InvoiceActionEntryView, customer: DebtorView | None = ANNA) -> list[Finding]:
    return [one for one in findings(entry, customer) if one.weight is not Weight.GOOD and one.check != Check.BANK_DAY]


def test_an_ordinary_invoice_can_be_saved_and_attested() -> None:
    assert savable(entry(TEXT, ROW), ANNA) == []
    assert wrong(entry(TEXT, ROW)) == []


def test_without_a_customer_it_can_not_be_saved() -> None:
    assert savable(entry(ROW), None) == [Finding(Check.CUSTOMER, Weight.BLOCKING)]


@pytest.mark.parametrize("rows", [(), (new_row(),), (TEXT,), (TEXT, new_row())])
def test_without_a_row_it_can_not_be_saved(rows: tuple[InvoiceActionRecordView, ...]) -> None:
    assert savable(entry(*rows), ANNA) == [Finding(Check.ROWS, Weight.BLOCKING)]
    assert Finding(Check.ROWS, Weight.BLOCKING) in wrong(entry(*rows))


@pytest.mark.parametrize(
    ("row", "check"),
    [
        (replace(ROW, quantity=None), Check.QUANTITY),
        (replace(ROW, article_description=" "), Check.DESCRIPTION),
        (replace(ROW, article_description=None), Check.DESCRIPTION),
    ],
)
def test_what_the_server_refuses_a_row_for_is_said_with_the_row(row: InvoiceActionRecordView, check: Check) -> None:
    found = Finding(check, Weight.BLOCKING, row=3)
    assert savable(entry(ROW, new_row(), row, row), ANNA) == [found]
    assert wrong(entry(ROW, new_row(), row, row)) == [found]


@pytest.mark.parametrize(
    ("row", "check"),
    [
        (replace(ROW, vat=Decimal(20)), Check.VAT_RATE),
        (replace(ROW, quantity=Decimal(0)), Check.FREE_ROW),
        (replace(ROW, unit_price=None), Check.FREE_ROW),
        (replace(ROW, discount_percentage=Decimal(100)), Check.FREE_ROW),
        (replace(ROW, article_description="Avser {yyyy}"), Check.DATE_CODE),
        (replace(TEXT, article_description="Se {bilaga}"), Check.DATE_CODE),
    ],
)
def test_what_is_unusual_is_warned_of_and_can_be_saved(row: InvoiceActionRecordView, check: Check) -> None:
    assert wrong(entry(ROW, row)) == [Finding(check, Weight.WARNING, row=2)]
    assert savable(entry(ROW, row), ANNA) == []


def test_the_guide_s_date_codes_are_right() -> None:
    assert wrong(entry(replace(ROW, article_description="Hyra {MMMM ÅÅÅÅ+1M}"))) == []


@pytest.mark.parametrize("vat", [25, 12, 6, 0])
def test_the_swedish_rates_are_usual(vat: int) -> None:
    assert wrong(entry(replace(ROW, vat=Decimal(vat)))) == []


def test_a_total_below_0_is_for_credit_invoices() -> None:
    minus = entry(ROW, replace(ROW, quantity=Decimal(-2)))
    assert wrong(minus) == [Finding(Check.TOTAL, Weight.BLOCKING)]
    assert wrong(replace(minus, crediting_invoice_public_id="1234567890")) == []
    credit = replace(minus, action_type=ActionTypeView(ActionTypeView.CREDIT_INVOICE_ACTION))
    assert wrong(replace(credit, crediting_invoice_public_id="1234567890")) == []


def test_a_due_date_before_the_invoice_date_can_not_be_saved() -> None:
    late = replace(entry(ROW), due_date="2026-11-23 00:00:00+01:00")
    assert savable(late, ANNA) == wrong(late) == [Finding(Check.DUE_DATE_ORDER, Weight.BLOCKING)]


@pytest.mark.parametrize(
    ("number", "kind", "found"),
    [
        ("556840-2266", DebtorTypeView.COMPANY, Finding(Check.ORG_NO, Weight.GOOD)),
        ("556840-2267", DebtorTypeView.COMPANY, Finding(Check.ORG_NO, Weight.WARNING)),
        ("19800113-9297", DebtorTypeView.PRIVATE, Finding(Check.PERSONAL_NO, Weight.GOOD)),
        ("19800113-9297", DebtorTypeView.COMPANY, Finding(Check.PERSONAL_NO, Weight.GOOD)),
        ("19800113-9298", DebtorTypeView.PRIVATE, Finding(Check.PERSONAL_NO, Weight.WARNING)),
        ("556840-2266", DebtorTypeView.PRIVATE, Finding(Check.ORG_NO, Weight.GOOD)),
    ],
)
def test_a_person_s_number_is_called_so(number: str, kind: str, found: Finding) -> None:
    one = replace(ANNA, org_no=number, debtor_type=DebtorTypeView(kind))
    assert found in findings(entry(ROW), one)


def test_a_product_makes_a_row_that_can_be_sent() -> None:
    product = ProductView(product_public_id="p", description="Slipning", unit_price=Decimal(45), vat=Decimal(25))
    row = with_product(TEXT, product)
    assert row.record_type == RecordTypeView.STANDARD
    assert row.quantity == 1
    assert savable(entry(row), ANNA) == []
    assert with_product(replace(ROW, quantity=Decimal(7)), product).quantity == 7
