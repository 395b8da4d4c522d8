"""What stands beside the rows is checked before attesting: sending, VAT, ROT and RUT, collection."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from desktop.core.checks import Check, Finding, Weight, findings
from desktop.core.housework import marked, with_deductions
from desktop.core.invoice_draft import new_draft, new_row
from desktop.core.records.common import AmountView
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorAutogiroView, DebtorView
from desktop.core.records.enums import (
    ActionTypeView,
    DebtorTypeView,
    DeliveryMethodTypeView,
    EInvoiceBankTypeView,
    InterestTypeView,
)
from desktop.core.records.invoice_parts import (
    AutogiroWithdrawalView,
    DebtCollectionDetailsView,
    DeliveryAddressOverrideView,
    ReverseVATDetailsView,
    RotRutCustomerView,
    RotRutDetailsView,
)
from desktop.core.records.invoices import InvoiceActionEntryView

DAY = date(2026, 11, 24)
FIRM = DebtorView(debtor_public_id="a", name="Ang AB", email="a@ang.example", debtor_type=DebtorTypeView("Company"))
PERSON = replace(FIRM, name="Åsa", debtor_type=DebtorTypeView("Private"))
WORK = replace(
    marked(new_row(), "Construction", 16, None),
    article_description="Kakel", quantity=Decimal(16), unit_price=AmountView(currency_code="SEK", value=50_000),
)  # fmt: skip
HOME = RotRutDetailsView(
    property_designation="Umeå 1:2",
    customers=(RotRutCustomerView(ssn="19800113-9297", asked_amount=AmountView(currency_code="SEK", value=300_000)),),
)


def entry(**members: object) -> InvoiceActionEntryView:
    row = replace(new_row(), article_description="Arbete", unit_price=AmountView(currency_code="SEK", value=50_000))
    return replace(new_draft(CreditorView(), DAY).entry, **{"records": (row,), **members})


def housework(details: RotRutDetailsView = HOME, *rows: object) -> InvoiceActionEntryView:
    return with_deductions(entry(records=rows or (WORK,), rot_rut_details=details), DAY)


def wrong(entry: InvoiceActionEntryView, customer: DebtorView = FIRM) -> list[tuple[Check, Weight]]:
    found = findings(entry, customer)
    return [(one.check, one.weight) for one in found if one.weight is not Weight.GOOD and one.check != Check.BANK_DAY]


BLOCKING, WARNING = Weight.BLOCKING, Weight.WARNING


@pytest.mark.parametrize(
    ("method", "customer", "check"),
    [
        ("Email", replace(FIRM, email=None), Check.EMAIL),
        ("Mail", FIRM, Check.ADDRESS),
        ("SMS", FIRM, Check.PHONE),
        ("EInvoice", FIRM, Check.EINVOICE),
        ("EInvoice", replace(FIRM, einvoice_bank=EInvoiceBankTypeView("SHBF")), Check.EINVOICE_NUMBER),
        ("Kivra", FIRM, Check.KIVRA),
    ],
)
def test_each_delivery_says_what_it_needs(method: str, customer: DebtorView, check: Check) -> None:
    assert wrong(entry(delivery_method=DeliveryMethodTypeView(method)), customer) == [(check, BLOCKING)]


def test_an_address_of_the_invoice_s_own_is_enough() -> None:
    own = DeliveryAddressOverrideView(email="boden@ang.example")
    assert wrong(entry(delivery_address_override=own), replace(FIRM, email=None)) == []


def test_an_ordinary_invoice_with_rot_is_in_order() -> None:
    assert wrong(housework(), PERSON) == []


def test_rot_and_rut_are_given_in_kronor_only() -> None:
    euro = replace(WORK, unit_price=AmountView(currency_code="EUR", value=100_000))
    found = (Check.HOUSEWORK_CURRENCY, BLOCKING)
    assert found in wrong(entry(records=(euro,), rot_rut_details=HOME), PERSON)
    assert found not in wrong(housework(), PERSON)


@pytest.mark.parametrize(
    ("found", "what", "customer"),
    [
        ((Check.HOUSEWORK_COMPANY, BLOCKING), housework(), FIRM),
        ((Check.HOUSEWORK_PROPERTY, BLOCKING), housework(replace(HOME, property_designation=None)), PERSON),
        ((Check.HOUSEWORK_ASSOCIATION, WARNING), housework(replace(HOME, residence_association_org_no="123")), PERSON),
        ((Check.HOUSEWORK_PERSONS, BLOCKING), housework(replace(HOME, customers=None)), PERSON),
        ((Check.HOUSEWORK_PERSON_NO, BLOCKING), housework(replace(HOME, customers=None, persons=("1",))), PERSON),
        ((Check.HOUSEWORK_TYPE, BLOCKING), housework(HOME, replace(WORK, rot_rut_type="Unknown")), PERSON),
        ((Check.HOUSEWORK_MIXED, WARNING), housework(HOME, WORK, marked(WORK, "Cleaning", 1, None)), PERSON),
        ((Check.HOUSEWORK_NO_ROW, WARNING), entry(rot_rut_details=HOME), PERSON),
        ((Check.HOUSEWORK_SPLIT, WARNING), housework(HOME, WORK, WORK), PERSON),
        ((Check.HOUSEWORK_CEILING, WARNING), housework(replace(HOME, customers=None, persons=("19800113-9297",)), *(WORK,) * 17), PERSON),  # noqa: E501
    ],
)  # fmt: skip
def test_what_is_wrong_with_rot_and_rut_is_said(
    found: tuple[Check, Weight], what: InvoiceActionEntryView, customer: DebtorView
) -> None:
    assert found in wrong(what, customer)


def test_asking_for_more_than_the_work_gives_names_row_and_sum() -> None:
    greedy = replace(WORK, rot_rut_amount=AmountView(currency_code="SEK", value=300_100))
    found = findings(entry(records=(WORK, greedy), rot_rut_details=HOME), PERSON)
    assert Finding(Check.HOUSEWORK_SHARE, WARNING, row=2, amount=300_000) in found


REVERSE = ReverseVATDetailsView(reverse_vat_activated=True)


@pytest.mark.parametrize(
    ("found", "what", "customer"),
    [
        ([(Check.REVERSE_VAT_NUMBER, BLOCKING)], entry(reverse_vat_details=REVERSE), FIRM),
        ([], entry(reverse_vat_details=REVERSE), replace(FIRM, vat_number="SE556840226601")),
        ([], entry(reverse_vat_details=ReverseVATDetailsView()), FIRM),
        (
            [(Check.REVERSE_VAT_FORM, WARNING)],
            entry(reverse_vat_details=replace(REVERSE, receiver_vat_number="SE55")),
            FIRM,
        ),
        (
            [(Check.REVERSE_VAT_PRIVATE, BLOCKING)],
            entry(reverse_vat_details=replace(REVERSE, receiver_vat_number="SE556840226601")),
            PERSON,
        ),
        ([(Check.AUTOGIRO, WARNING)], entry(autogiro=AutogiroWithdrawalView(autogiro_withdrawal_enabled=True)), FIRM),
        (
            [],
            entry(autogiro=AutogiroWithdrawalView(autogiro_withdrawal_enabled=True)),
            replace(FIRM, autogiro=DebtorAutogiroView(active=True)),
        ),
        ([(Check.SENT_AFTER_DUE, BLOCKING)], entry(invoice_send_date_override="2027-03-01"), FIRM),
        ([(Check.CURRENCY, BLOCKING)], entry(freight_fee=AmountView(currency_code="EUR", value=1)), FIRM),
        ([(Check.INTEREST_REASON, WARNING)], entry(interest_percentage=Decimal(12)), FIRM),
        ([], entry(interest_percentage=Decimal(12), reason_for_higher_interest="Avtal"), FIRM),
        ([], entry(interest_percentage=Decimal(12), interest_type=InterestTypeView("Fixed")), FIRM),
        (
            [(Check.SOCIAL_WELFARE, WARNING)],
            entry(debt_collection_details=DebtCollectionDetailsView(eviction=True)),
            FIRM,
        ),
        ([(Check.CREDIT_SOURCE, WARNING)], entry(action_type=ActionTypeView("CreditInvoiceAction")), FIRM),
    ],
)
def test_wrong_combinations_are_said(
    found: list[tuple[Check, Weight]], what: InvoiceActionEntryView, customer: DebtorView
) -> None:
    assert wrong(what, customer) == found


def test_a_letter_on_a_day_without_post_proposes_the_next() -> None:
    mail = entry(delivery_method=DeliveryMethodTypeView("Mail"), invoice_send_date_override="2026-11-28")
    home = replace(FIRM, address="Ågatan 3", zip_code="903 26", city="Umeå")
    assert Finding(Check.SEND_DATE, WARNING, date(2026, 11, 30)) in findings(mail, home)
