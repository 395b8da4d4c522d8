"""What a selection comes to before it is attested: a credit takes away, and so does a row that is below nothing."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop.core.attest_sums import sums_of, vat_of
from desktop.core.records.common import AmountView
from desktop.core.records.enums import ActionTypeView
from desktop.core.records.invoices import InvoiceActionRecordView, InvoiceActionSubView, InvoiceActionView

INVOICE = ActionTypeView(ActionTypeView.INVOICE_ACTION)
CREDIT = ActionTypeView(ActionTypeView.CREDIT_INVOICE_ACTION)
HIGH, LOW = ("SEK", Decimal(25)), ("SEK", Decimal(12))


def sek(value: int) -> AmountView:
    return AmountView(currency_code="SEK", value=value)


def whole(kind: ActionTypeView, *rows: tuple[int, int]) -> InvoiceActionView:
    """An invoice of rows, each a price in öre and its VAT in percent."""
    records = (
        InvoiceActionRecordView(
            article_description="Arbete", quantity=Decimal(1), unit_price=sek(price), vat=Decimal(rate)
        )
        for price, rate in rows
    )
    return InvoiceActionView(action_type=kind, records=tuple(records))


def listed(public_id: str, kind: ActionTypeView, value: int) -> InvoiceActionSubView:
    return InvoiceActionSubView(action_public_id=public_id, action_type=kind, invoiced_amount=sek(value))


def test_a_deduction_at_another_rate_takes_its_vat_away() -> None:
    invoice = whole(INVOICE, (100_000, 25), (-20_000, 12))
    sums = sums_of([listed("1", INVOICE, 102_600)], {"1": vat_of(invoice)})
    assert sums.vat == {HIGH: 25_000, LOW: -2_400}
    assert sums.to_pay == {"SEK": 102_600}


@pytest.mark.parametrize("sign", [1, -1])
def test_a_credit_takes_away_whichever_sign_it_has(sign: int) -> None:
    credit = whole(CREDIT, (sign * 100_000, 25), (sign * -20_000, 12))
    sums = sums_of([listed("1", CREDIT, sign * 102_600)], {"1": vat_of(credit)})
    assert sums.vat == {HIGH: -25_000, LOW: 2_400}
    assert sums.to_pay == {"SEK": -102_600}


def test_a_draft_below_nothing_counts_below_nothing() -> None:
    assert sums_of([listed("1", INVOICE, -500)], {}).to_pay == {"SEK": -500}
