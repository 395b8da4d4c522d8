"""Each check before attest: one invoice that passes, one that does not, and what is said of it in both languages.

The table is whole: a check that is added without its pair fails here. The rules' details are in tests/core.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from desktop.core.attest_checks import FourEyes, Known, attest_findings
from desktop.core.dates import write
from desktop.core.finding import Check, Finding, Weight
from desktop.core.housework import marked, with_deductions
from desktop.core.invoice_entry import entry_from
from desktop.core.records.common import AmountView
from desktop.core.records.debtors import DebtorAutogiroView, DebtorView
from desktop.core.records.enums import (
    ActionTypeView,
    DebtorTypeView,
    DeliveryMethodTypeView,
    EInvoiceBankTypeView,
    EventTypeView,
    InterestTypeView,
    InvoiceActionStageTypeView,
)
from desktop.core.records.invoice_parts import (
    AutogiroWithdrawalView,
    CreditingInvoiceView,
    DebtCollectionDetailsView,
    ReverseVATDetailsView,
    RotRutCustomerView,
    RotRutDetailsView,
)
from desktop.core.records.invoices import (
    InvoiceActionEventView,
    InvoiceActionRecordView,
    InvoiceActionSubView,
    InvoiceActionView,
)
from desktop.core.records.products import ProductView
from desktop.qt import i18n
from desktop.qt.finding_words import finding_words
from desktop.qt.format import Format

DAY = date(2026, 11, 25)
FIRM = DebtorView(
    debtor_public_id="k", name="Ang AB", org_no="556840-2266", email="a@ang.example", phone="0701234567",
    address="Ågatan 3", zip_code="903 26", city="Umeå", debtor_type=DebtorTypeView("Company"),
)  # fmt: skip
TOWN = replace(
    FIRM, name="Umeå kommun", org_no="212000-2627", gln="7300009999993",
    einvoice_bank=EInvoiceBankTypeView("Intermediator"),
)  # fmt: skip
PERSON = replace(FIRM, name="Åsa Öberg", org_no="19800113-9297", debtor_type=DebtorTypeView("Private"))
PLACE = RotRutDetailsView(
    property_designation="Umeå 1:2",
    customers=(RotRutCustomerView(ssn="19800113-9297", asked_amount=AmountView(currency_code="SEK", value=300_000)),),
)


def sek(value: int, currency: str = "SEK") -> AmountView:
    return AmountView(currency_code=currency, value=value)


ROW = InvoiceActionRecordView(
    article_description="Arbete", quantity=Decimal(1), unit_price=sek(50_000), vat=Decimal(25)
)
TILES = replace(marked(ROW, "Construction", 16, None), article_description="Kakel", quantity=Decimal(16))


def invoice(*rows: InvoiceActionRecordView, customer: DebtorView | None = FIRM, **members: object) -> InvoiceActionView:
    rows = rows or (ROW,)
    sums = sum(
        int((one.unit_price.value if one.unit_price else 0) * (one.quantity or 0) * (100 + one.vat) / 100)
        for one in rows
    )
    plain = InvoiceActionView(
        action_public_id="1", action_type=ActionTypeView("InvoiceAction"), debtor=customer, records=rows,
        delivery_method=DeliveryMethodTypeView("Email"), invoice_date=write(DAY), due_date=write(date(2026, 12, 28)),
        invoiced_amount=sek(sums),
    )  # fmt: skip
    return replace(plain, **members)


def by(method: str, customer: DebtorView = FIRM, **members: object) -> InvoiceActionView:
    return invoice(customer=customer, delivery_method=DeliveryMethodTypeView(method), **members)


def work(
    details: RotRutDetailsView = PLACE, *rows: InvoiceActionRecordView, customer: DebtorView = PERSON
) -> InvoiceActionView:
    plain = invoice(*(rows or (TILES,)), customer=customer, rot_rut_details=details)
    deducted = with_deductions(entry_from(plain), DAY)
    return replace(plain, records=deducted.records, rot_rut_details=deducted.rot_rut_details)


def reverse(
    customer: DebtorView = FIRM, number: str | None = "SE556840226601", *, on: bool = True
) -> InvoiceActionView:
    details = ReverseVATDetailsView(reverse_vat_activated=on, receiver_vat_number=number)
    return invoice(customer=customer, reverse_vat_details=details)


def other(value: int, on: date, number: str = "1042") -> InvoiceActionSubView:
    return InvoiceActionSubView(
        action_public_id=f"{value}{on}", action_type=ActionTypeView("InvoiceAction"), invoiced_amount=sek(value),
        invoice_date=write(on), stage=InvoiceActionStageTypeView("Completed"), invoice_number=number,
    )  # fmt: skip


def created(who: str) -> InvoiceActionView:
    return invoice(events=(InvoiceActionEventView(event_type=EventTypeView("Created"), event_by=who),))


GOOD = invoice()
FREE = replace(ROW, vat=Decimal(0))
WELFARE = DebtCollectionDetailsView(eviction=True)
AUTOGIRO = AutogiroWithdrawalView(autogiro_withdrawal_enabled=True)
MAJA = Known(four_eyes=FourEyes(frozenset({"maja ek"}), whole=True))
CHAIR = Known(products={"stol": ProductView(product_public_id="stol", unit_price=Decimal(500), vat=Decimal(25))})
SOLD = replace(ROW, product_public_id="stol")
USUAL = [other(value, date(2026, 6, 1)) for value in (10_000, 12_000, 11_000, 20_000)]
CREDIT = ActionTypeView("CreditInvoiceAction")
CREDITED = CreditingInvoiceView(source_public_id="1234567890")
HIGH: dict[str, Any] = {
    "interest_percentage": Decimal(12),
    "interest_type": InterestTypeView(InterestTypeView.ABOVE_EFFECTIVE_REFERENCE),
}

Case = tuple[InvoiceActionView, Known]
PAIRS: dict[Check, tuple[InvoiceActionView | Case, InvoiceActionView | Case]] = {
    Check.CUSTOMER: (GOOD, invoice(customer=None)),
    Check.ROWS: (GOOD, replace(GOOD, records=())),
    Check.QUANTITY: (GOOD, invoice(ROW, replace(ROW, quantity=None))),
    Check.DESCRIPTION: (GOOD, invoice(replace(ROW, article_description=" "))),
    Check.TOTAL: (GOOD, invoice(replace(ROW, quantity=Decimal(-1)))),
    Check.FREE_ROW: (GOOD, invoice(ROW, replace(ROW, quantity=Decimal(0)))),
    Check.VAT_RATE: (invoice(replace(ROW, vat=Decimal(6))), invoice(replace(ROW, vat=Decimal(20)))),
    Check.DATE_CODE: (
        invoice(replace(ROW, article_description="Hyra {MMMM ÅÅÅÅ+1M}")),
        invoice(replace(ROW, article_description="Hyra {månad}")),
    ),
    Check.DUE_DATE_ORDER: (GOOD, invoice(due_date="2026-11-24")),
    Check.BANK_DAY: (GOOD, invoice(due_date="2026-12-06")),
    Check.ORG_NO: (GOOD, invoice(customer=replace(FIRM, org_no="556840-2267"))),
    Check.PERSONAL_NO: (invoice(customer=PERSON), invoice(customer=replace(PERSON, org_no="19800113-9298"))),
    Check.EMAIL: (GOOD, invoice(customer=replace(FIRM, email=None))),
    Check.ADDRESS: (by("Mail"), by("Mail", replace(FIRM, city=None))),
    Check.PHONE: (by("SMS"), by("SMS", replace(FIRM, phone=None))),
    Check.EINVOICE: (by("EInvoice", TOWN, your_reference="Anna"), by("EInvoice")),
    Check.EINVOICE_NUMBER: (
        by("EInvoice", replace(FIRM, einvoice_bank=EInvoiceBankTypeView("SHBF"))),
        by("EInvoice", replace(FIRM, org_no=None, einvoice_bank=EInvoiceBankTypeView("SHBF"))),
    ),
    Check.KIVRA: (by("Kivra", PERSON), by("Kivra", replace(PERSON, org_no=None))),
    Check.SEND_DATE: (
        (by("Mail"), Known(sends=date(2026, 11, 27))), (by("Mail"), Known(sends=date(2026, 11, 28))),
    ),
    Check.SENT_AFTER_DUE: (
        (GOOD, Known(sends=date(2026, 12, 1))), (GOOD, Known(sends=date(2027, 1, 4))),
    ),
    Check.AUTOGIRO: (
        invoice(customer=replace(FIRM, autogiro=DebtorAutogiroView(active=True)), autogiro=AUTOGIRO),
        invoice(autogiro=AUTOGIRO),
    ),
    Check.CURRENCY: (invoice(freight_fee=sek(100)), invoice(freight_fee=sek(100, "EUR"))),
    Check.REVERSE_VAT_PRIVATE: (reverse(), reverse(PERSON)),
    Check.REVERSE_VAT_NUMBER: (reverse(), reverse(number=None)),
    Check.REVERSE_VAT_FORM: (reverse(), reverse(number="SE55")),
    Check.HOUSEWORK_COMPANY: (work(), work(customer=FIRM)),
    Check.HOUSEWORK_CURRENCY: (work(), work(PLACE, replace(TILES, unit_price=sek(50_000, "EUR")))),
    Check.HOUSEWORK_PERSONS: (work(), work(replace(PLACE, customers=None))),
    Check.HOUSEWORK_PERSON_NO: (work(), work(replace(PLACE, customers=None, persons=("198001139298",)))),
    Check.HOUSEWORK_PROPERTY: (work(), work(replace(PLACE, property_designation=None))),
    Check.HOUSEWORK_ASSOCIATION: (
        work(replace(PLACE, residence_association_org_no="716416-5206")),
        work(replace(PLACE, residence_association_org_no="716416-5207")),
    ),
    Check.HOUSEWORK_MIXED: (work(), work(PLACE, TILES, marked(TILES, "Cleaning", 1, None))),
    Check.HOUSEWORK_NO_ROW: (work(), invoice(customer=PERSON, rot_rut_details=PLACE)),
    Check.HOUSEWORK_TYPE: (work(), work(PLACE, replace(TILES, rot_rut_type="Unknown"))),
    Check.HOUSEWORK_SHARE: (
        work(), replace(work(), records=(replace(TILES, rot_rut_amount=sek(300_100)),)),
    ),
    Check.HOUSEWORK_SPLIT: (work(), work(PLACE, TILES, TILES)),
    Check.HOUSEWORK_CEILING: (work(), work(replace(PLACE, customers=None, persons=("19800113-9297",)), *(TILES,) * 17)),
    Check.INTEREST_REASON: (
        invoice(reason_for_higher_interest="Avtal", **HIGH), invoice(**HIGH),
    ),
    Check.SOCIAL_WELFARE: (
        invoice(debt_collection_details=replace(WELFARE, inform_social_welfare=True)),
        invoice(debt_collection_details=WELFARE),
    ),
    Check.CREDIT_SOURCE: (
        invoice(action_type=CREDIT, crediting_invoice=CREDITED), invoice(action_type=CREDIT),
    ),
    Check.PUBLIC_REFERENCE: (by("EInvoice", TOWN, your_reference="Anna"), by("EInvoice", TOWN)),
    Check.PUBLIC_EINVOICE: (by("EInvoice", TOWN, your_reference="Anna"), by("Email", TOWN, your_reference="Anna")),
    Check.VAT_ZERO: (invoice(FREE, message="Vård, undantagen"), invoice(FREE)),
    Check.VAT_FOOD: (
        invoice(replace(ROW, vat=Decimal(12)), delivery_date="2026-03-31"), invoice(replace(ROW, vat=Decimal(12))),
    ),
    Check.PRICE_OFF: ((invoice(SOLD), CHAIR), (invoice(replace(SOLD, unit_price=sek(45_000))), CHAIR)),
    Check.SAME_SUM: (
        (GOOD, Known(others=[other(62_500, date(2026, 11, 17))])),
        (GOOD, Known(others=[other(62_500, date(2026, 11, 18))])),
    ),
    Check.LARGE_SUM: ((GOOD, Known(others=[*USUAL, other(70_000, DAY)])), (GOOD, Known(others=USUAL))),
    Check.SERVER_SUM: (GOOD, replace(GOOD, invoiced_amount=sek(62_501))),
    Check.CHANGED: ((GOOD, Known(shown=GOOD)), (GOOD, Known(shown=replace(GOOD, message="Före")))),
    Check.OWN_DRAFT: ((created("Per"), MAJA), (created("Maja Ek"), MAJA)),
    Check.UNKNOWN_WRITER: ((created("Per"), MAJA), (created(""), MAJA)),
    Check.UNKNOWN_USER: ((created("Per"), MAJA), (created("Per"), Known(four_eyes=FourEyes()))),
}  # fmt: skip


def found(case: InvoiceActionView | Case, check: Check) -> list[Finding]:
    draft, known = case if isinstance(case, tuple) else (case, Known())
    return [one for one in attest_findings(draft, known) if one.check is check and one.weight is not Weight.GOOD]


@pytest.fixture(params=["sv", "en"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    i18n.use(qapp, request.param)
    yield request.param
    i18n.use(qapp, "en")


def test_the_table_has_every_check() -> None:
    assert [check.name for check in Check if check not in PAIRS] == []


@pytest.mark.parametrize("check", list(Check))
def test_one_passes_and_one_does_not(check: Check, language: str) -> None:
    passing, failing = PAIRS[check]
    assert found(passing, check) == []
    [one] = found(failing, check)
    words = finding_words(one, Format(language))
    assert words
    assert not re.search(r"[{}]|None|%n", words)
    i18n_other = "en" if language == "sv" else "sv"
    assert words != said_in(i18n_other, one)


def said_in(language: str, finding: Finding) -> str:
    app, now = QApplication.instance(), i18n.current()
    assert isinstance(app, QApplication)
    i18n.use(app, language)
    words = finding_words(finding, Format(language))
    i18n.use(app, now)
    return words


def test_an_ordinary_invoice_has_nothing_to_say() -> None:
    assert [one for one in attest_findings(GOOD, Known()) if one.weight is not Weight.GOOD] == []
    assert [one for one in attest_findings(work(), Known()) if one.weight is not Weight.GOOD] == []
