"""Each check that compares a draft with what is known beside it: one invoice that passes, one that does not."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop.core.attest_checks import SAME_DAYS, FourEyes, Known, attest_findings, changed_since, is_public
from desktop.core.dates import write
from desktop.core.finding import Check, Weight
from desktop.core.records.common import AmountView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import (
    ActionTypeView,
    DebtorTypeView,
    DeliveryMethodTypeView,
    EInvoiceBankTypeView,
    EventTypeView,
    InvoiceActionStageTypeView,
)
from desktop.core.records.invoice_parts import ReverseVATDetailsView
from desktop.core.records.invoices import (
    InvoiceActionEventView,
    InvoiceActionRecordView,
    InvoiceActionSubView,
    InvoiceActionView,
)
from desktop.core.records.products import ProductView

DAY = date(2026, 11, 25)
FIRM = DebtorView(
    debtor_public_id="k",
    name="Ang AB",
    org_no="556840-2266",
    email="a@ang.example",
    debtor_type=DebtorTypeView("Company"),
)
TOWN = replace(
    FIRM, name="Umeå kommun", org_no="212000-2627", gln="7300009999993",
    einvoice_bank=EInvoiceBankTypeView("Intermediator"),
)  # fmt: skip
CHAIR = ProductView(product_public_id="stol", unit_price=Decimal(500), vat=Decimal(25))


def sek(value: int) -> AmountView:
    return AmountView(currency_code="SEK", value=value)


def row(vat: int = 25, price: int = 50_000, product: str | None = None) -> InvoiceActionRecordView:
    return InvoiceActionRecordView(
        article_description="Arbete",
        quantity=Decimal(1),
        unit_price=sek(price),
        vat=Decimal(vat),
        product_public_id=product,
    )


def draft(*rows: InvoiceActionRecordView, customer: DebtorView = FIRM, **members: object) -> InvoiceActionView:
    rows = rows or (row(),)
    sums = sum(int(one.unit_price.value * (100 + one.vat) / 100) for one in rows if one.unit_price)
    plain = InvoiceActionView(
        action_public_id="1",
        action_type=ActionTypeView("InvoiceAction"),
        debtor=customer,
        records=rows,
        delivery_method=DeliveryMethodTypeView("Email"),
        invoice_date=write(DAY),
        due_date=write(date(2026, 12, 28)),
        invoiced_amount=sek(sums),
    )
    return replace(plain, **members)


def other(value: int, on: date = date(2026, 6, 1), stage: str = "Completed", number: str = "") -> InvoiceActionSubView:
    return InvoiceActionSubView(
        action_public_id=f"{value}/{on}/{stage}",
        action_type=ActionTypeView("InvoiceAction"),
        invoiced_amount=sek(value),
        invoice_date=write(on),
        stage=InvoiceActionStageTypeView(stage),
        invoice_number=number,
    )


def weights(invoice: InvoiceActionView, known: Known = Known()) -> dict[Check, Weight]:  # noqa: B008  # frozen
    return {one.check: one.weight for one in attest_findings(invoice, known) if one.weight is not Weight.GOOD}


def test_an_ordinary_invoice_has_nothing_to_say() -> None:
    products = {"stol": CHAIR}
    assert weights(draft(row(product="stol")), Known(products=products, others=[other(62_000)])) == {}


def test_who_is_a_public_buyer() -> None:
    assert is_public(TOWN)
    assert not is_public(FIRM)
    assert not is_public(DebtorView(org_no="2"))
    assert not is_public(DebtorView())


@pytest.mark.parametrize(
    ("method", "reference", "found"),
    [
        ("EInvoice", None, {Check.PUBLIC_REFERENCE: Weight.BLOCKING}),
        ("EInvoice", "  ", {Check.PUBLIC_REFERENCE: Weight.BLOCKING}),
        ("EInvoice", "Anna", {}),
        ("Email", None, {Check.PUBLIC_REFERENCE: Weight.WARNING, Check.PUBLIC_EINVOICE: Weight.WARNING}),
        ("Email", "Anna", {Check.PUBLIC_EINVOICE: Weight.WARNING}),
    ],
)
def test_public_buyers(method: str, reference: str | None, found: dict[Check, Weight]) -> None:
    invoice = draft(customer=TOWN, delivery_method=DeliveryMethodTypeView(method), your_reference=reference)
    told = {check: weight for check, weight in weights(invoice).items() if check.value.startswith("public")}
    assert told == found


def test_no_vat_needs_a_reason() -> None:
    assert weights(draft(row(vat=0))) == {Check.VAT_ZERO: Weight.WARNING}
    reverse = ReverseVATDetailsView(reverse_vat_activated=True, receiver_vat_number="SE556840226601")
    reasons = [
        draft(row(vat=0), message="Undantagen från moms enligt 10 kap. ML"),
        draft(row(vat=0), customer=replace(FIRM, country_code="NO", org_no=None)),
        draft(row(vat=0), reverse_vat_details=reverse),
    ]
    for invoice in reasons:
        assert Check.VAT_ZERO not in weights(invoice)


@pytest.mark.parametrize(
    ("on", "told"),
    [("2026-03-31", False), ("2026-04-01", True), ("2027-12-31", True), ("2028-01-01", False)],
)
def test_food_has_had_six_percent_for_a_time(on: str, told: bool) -> None:
    invoice = draft(row(vat=12), invoice_date=on, due_date="2028-03-01")
    assert (weights(invoice).get(Check.VAT_FOOD) is Weight.NOTE) is told
    by_delivery = draft(row(vat=12), delivery_date=on, due_date="2028-03-01")
    assert (Check.VAT_FOOD in weights(by_delivery)) is told
    assert Check.VAT_FOOD not in weights(draft(row(vat=6), invoice_date=on, due_date="2028-03-01"))


def test_a_price_off_the_product() -> None:
    known = Known(products={"stol": CHAIR})
    found = attest_findings(draft(row(), row(price=45_000, product="stol")), known)
    [off] = [one for one in found if one.check is Check.PRICE_OFF]
    assert (off.weight, off.row, off.amount) == (Weight.NOTE, 2, 50_000)
    assert Check.PRICE_OFF not in weights(draft(row(price=45_000, product="okänd")), known)
    assert Check.PRICE_OFF not in weights(draft(row(price=62_500, product="stol"), vat_is_included=True), known)


@pytest.mark.parametrize(("days", "told"), [(0, True), (SAME_DAYS, True), (-SAME_DAYS, True), (SAME_DAYS + 1, False)])
def test_the_same_sum_within_a_week(days: int, told: bool) -> None:
    twin = other(62_500, DAY - timedelta(days=days), number="1042")
    found = [one for one in attest_findings(draft(), Known(others=[twin])) if one.check is Check.SAME_SUM]
    assert bool(found) is told
    if found:
        assert (found[0].number, found[0].day) == ("1042", DAY - timedelta(days=days))


def test_what_does_not_count_as_the_same_sum() -> None:
    near = other(62_500, DAY)
    dead = [
        replace(near, stage=InvoiceActionStageTypeView("Cancelled")),
        replace(near, action_type=ActionTypeView("CreditInvoiceAction")),
        replace(near, invoiced_amount=AmountView(currency_code="EUR", value=62_500)),
        replace(near, action_public_id="1"),
    ]
    assert weights(draft(), Known(others=dead)) == {}


def test_an_unusually_large_sum() -> None:
    usual = [other(10_000), other(12_000), other(11_000), other(20_000)]
    found = [one for one in attest_findings(draft(), Known(others=usual)) if one.check is Check.LARGE_SUM]
    assert [(one.weight, one.amount) for one in found] == [(Weight.WARNING, 20_000)]
    assert weights(draft(), Known(others=usual[:3])) == {}
    assert weights(draft(), Known(others=[*usual, other(70_000)])) == {}


def test_a_sum_other_than_the_servers() -> None:
    found = attest_findings(draft(invoiced_amount=sek(62_400)), Known())
    assert [(one.check, one.amount) for one in found if one.weight is Weight.WARNING] == [(Check.SERVER_SUM, 62_400)]
    rounded = draft(row(price=50_010), invoiced_amount=sek(62_500))
    assert weights(rounded, Known(rounds=True)) == {}
    assert weights(rounded) == {Check.SERVER_SUM: Weight.WARNING}


def test_a_draft_changed_since_it_was_shown() -> None:
    shown = draft()
    assert weights(draft(), Known(shown=shown)) == {}
    moved = draft(customer=replace(FIRM, email="b@ang.example"))
    for now in (draft(row(price=50_001)), draft(due_date=write(date(2026, 12, 29))), moved):
        assert changed_since(shown, now)
        assert weights(now, Known(shown=shown, rounds=True))[Check.CHANGED] is Weight.BLOCKING


def test_nobody_attests_a_draft_of_their_own_where_that_is_the_rule() -> None:
    mine = draft(events=(InvoiceActionEventView(event_type=EventTypeView("Created"), event_by="Maja Ek"),))
    nobody = draft(events=(InvoiceActionEventView(event_type=EventTypeView("Updated"), event_by="Maja Ek"),))
    assert weights(mine) == {}
    whole = FourEyes(frozenset({"maja ek", "maja@ek.example"}), whole=True)
    per = FourEyes(frozenset({"per nordlund"}), whole=True)
    assert weights(mine, Known(four_eyes=per)) == {}
    assert weights(mine, Known(four_eyes=whole)) == {Check.OWN_DRAFT: Weight.BLOCKING}
    assert weights(nobody, Known(four_eyes=whole)) == {Check.UNKNOWN_WRITER: Weight.WARNING}


def created(by: str) -> InvoiceActionView:
    return draft(events=(InvoiceActionEventView(event_type=EventTypeView("Created"), event_by=by),))


@pytest.mark.parametrize("by", ["Maja Ek", "", "Billecta"])
def test_where_nobody_knows_who_is_signed_in_nobody_attests(by: str) -> None:
    assert weights(created(by), Known(four_eyes=FourEyes())) == {Check.UNKNOWN_USER: Weight.BLOCKING}
    assert weights(created(by)) == {}


def test_who_is_known_by_the_name_signed_in_with_only_may_be_called_otherwise() -> None:
    rule = Known(four_eyes=FourEyes(frozenset({"maja@ek.example"})))
    [told] = [one for one in attest_findings(created("Maja Ek"), rule) if one.weight is not Weight.GOOD]
    assert (told.check, told.weight, told.name) == (Check.UNKNOWN_WRITER, Weight.WARNING, "Maja Ek")
    assert weights(created("MAJA@ek.example"), rule) == {Check.OWN_DRAFT: Weight.BLOCKING}
    assert weights(created("per@ek.example"), rule) == {}
    assert weights(created("Billecta"), rule) == {Check.UNKNOWN_WRITER: Weight.WARNING}


def test_every_check_is_tried_out() -> None:
    """Whoever adds a check writes a test that names it, with an invoice that passes and one that does not."""
    tests = (one.read_text("utf-8") for one in Path(__file__).parent.glob("test_*.py"))
    named = set(re.findall(r"Check\.([A-Z_]+)", "".join(tests)))
    assert [check.name for check in Check if check.name not in named] == []


def test_what_blocks_comes_first() -> None:
    known = Known(shown=draft(), products={"stol": CHAIR})
    invoice = draft(row(vat=0), row(price=1, product="stol", vat=12))
    order = [one.weight for one in attest_findings(invoice, known)]
    assert order == sorted(order, key=[Weight.BLOCKING, Weight.WARNING, Weight.NOTE, Weight.GOOD].index)
    assert len(set(order)) == 4
