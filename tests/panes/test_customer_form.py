"""The customer's form: what each way of delivery needs, duplicates while typing, accounts, numbers out of sight."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from time import perf_counter
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import DebtorTypeView
from desktop.panes.customers.alike import Alike
from desktop.panes.customers.form import CustomerForm
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.customers.values import form_values, with_values
from desktop.qt.collection import Collection
from desktop.qt.maskedfield import MaskedField
from desktop.qt.record_editor import RecordEditor
from desktop.qt.textfields import LineField

from .conftest import Office, until

Show = Callable[[QWidget], QWidget]


def form_of(pane: CustomersPane) -> CustomerForm:
    assert isinstance(pane.page, RecordEditor)
    assert isinstance(pane.page.form, CustomerForm)
    return pane.page.form


def write(form: CustomerForm, name: str, text: str) -> LineField:
    field = form.field(name)
    assert isinstance(field, LineField)
    field.set_text(text)
    return field


def choose(form: CustomerForm, name: str, value: Any) -> None:
    form.field(name)._take(value)


async def indexed(pane: CustomersPane) -> None:
    alike = pane.findChild(Alike)
    assert isinstance(alike, Alike)
    await until(lambda: alike.is_ready)


async def opened(office: Office, shown: Show) -> tuple[CustomersPane, CustomerForm]:
    pane = CustomersPane(office.desk)
    shown(pane)
    pane.create()
    await indexed(pane)
    return pane, form_of(pane)


@pytest.mark.parametrize(
    ("delivery", "field", "words", "cure"),
    [
        ("Email", "email", "by e-mail", {"email": "a@b.example"}),
        ("Mail", "address", "street, postcode and city", {"address": "Gatan 1", "zip_code": "90325", "city": "Umeå"}),
        ("SMS", "phone", "by SMS", {"phone": "070-174 06 05"}),
        ("EInvoice", "einvoice_bank", "a bank, an intermediator or a GLN", {"gln": "7350000000009"}),
        ("Kivra", "org_no", "Swedish personal number", {"org_no": "19800113-9297"}),
    ],
)
async def test_what_is_missing_is_said_at_its_field_and_goes_when_it_is_there(
    office: Office, shown: Show, delivery: str, field: str, words: str, cure: dict[str, str]
) -> None:
    _, form = await opened(office, shown)
    assert words not in form.field(field).message()
    choose(form, "activate_default_action_config_override", True)
    choose(form, "delivery_method", delivery)
    assert words in form.field(field).message()
    for name, text in cure.items():
        write(form, name, text)
    assert words not in form.field(field).message()


async def test_an_einvoice_bank_asks_for_the_number_before_the_server_does(office: Office, shown: Show) -> None:
    _, form = await opened(office, shown)
    choose(form, "einvoice_bank", "SEB")
    assert "needs the organisation or personal number" in form.field("org_no").message()
    write(form, "org_no", "556840-2266")
    assert form.field("org_no").message() == ""


async def test_duplicates_are_found_while_typing_and_can_be_opened(office: Office, shown: Show) -> None:
    pane, form = await opened(office, shown)
    known = next(one for one in office.session.debtors.values() if (one.name or "").startswith("Lindqvist"))
    write(form, "name", "Lindqvist och Co Fastigheter")
    await until(lambda: any("Same name: Lindqvist & Co" in text for text in form.alike_texts()))
    write(form, "org_no", (known.org_no or "").replace("-", " "))
    write(form, "email", (known.email or "").upper())
    await until(lambda: len(form.alike_texts()) == 3)
    assert any(text.startswith("Same number: Lindqvist") for text in form.alike_texts())
    assert any(text.startswith("Same e-mail: Lindqvist") for text in form.alike_texts())
    link = next(one for one in form.findChildren(QPushButton) if one.property("customer") == known.debtor_public_id)
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert pane.page is None
    assert pane.table.selected_record() == known
    assert "kept as a draft" in office.told()


async def test_a_known_customer_is_no_duplicate_of_itself_nor_asked_about_unchanged(
    office: Office, shown: Show
) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    known = office.session.debtors.values()[0]
    twin = replace(known, debtor_public_id="11111111-0000-4000-8000-000000000000")
    office.session.debtors.merge([twin])
    pane.editing.edit(known.debtor_public_id)
    form = form_of(pane)
    await indexed(pane)
    write(form, "phone", "090-1")
    assert form.alike_texts() == []
    write(form, "name", f"{known.name}.")
    await until(lambda: len(form.alike_texts()) == 1)
    office.session.debtors.remove([twin.debtor_public_id])


async def test_accounts_are_judged_by_their_bank(office: Office, shown: Show) -> None:
    pane, form = await opened(office, shown)
    write(form, "name", "Autogiro Betalare")
    clearing = write(form, "autogiro_clearing_no", "5491")
    assert clearing.message() == "SEB"
    write(form, "autogiro_account_no", "0000004")
    assert "check digit is wrong for SEB" in form.field("autogiro_account_no").check()
    write(form, "autogiro_account_no", "0000003")
    write(form, "autogiro_first_withdrawal_date", "2027-01-04")
    choose(form, "autogiro_active", True)
    pane.editing.save()
    await until(lambda: pane.page is None)
    saved = pane.table.selected_record()
    assert isinstance(saved, DebtorView)
    assert saved.autogiro is not None
    assert (saved.autogiro.active, saved.autogiro.account_no) == (True, "0000003")
    assert form_values(saved)["autogiro_first_withdrawal_date"] == date(2027, 1, 4)


async def test_a_wrong_field_out_of_sight_is_scrolled_to(office: Office, shown: Show) -> None:
    pane, form = await opened(office, shown)
    write(form, "name", "Långt Ned AB")
    account = write(form, "autogiro_account_no", "1")
    write(form, "autogiro_clearing_no", "5491")
    assert account.visibleRegion().isEmpty()
    pane.editing.save()
    assert not account.visibleRegion().isEmpty()


async def test_foreign_vat_numbers_are_judged_too(office: Office, shown: Show) -> None:
    _, form = await opened(office, shown)
    vat = write(form, "vat_number", "DE136695977")
    assert "no VAT number of DE" in vat.check()
    write(form, "vat_number", "DE136695976")
    assert vat.check() == ""


async def test_a_personal_number_stands_masked_until_it_is_asked_for(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    person = next(one for one in office.session.debtors.values() if one.debtor_type == DebtorTypeView.PRIVATE)
    pane.editing.edit(person.debtor_public_id)
    field = form_of(pane).field("org_no")
    assert isinstance(field, MaskedField)
    assert field.text().endswith("-****")
    assert field.value() == person.org_no
    QTest.keyClicks(field.editor, "1")
    assert not form_of(pane).dirty
    field.reveal()
    assert field.text() == person.org_no
    assert not form_of(pane).dirty
    field.set_text("556840-2266")
    assert field.value() == "556840-2266"


def test_what_the_form_does_not_show_goes_back_unchanged() -> None:
    customer = DebtorView(debtor_external_id="X", citizenship_country_code="FI", name="Åsa")
    values = form_values(customer)
    assert with_values(customer, values) == customer
    assert with_values(customer, {**values, "name": "Bo"}) == replace(customer, name="Bo")


@pytest.mark.alone
async def test_twenty_thousand_customers_are_indexed_without_holding_the_loop(office: Office) -> None:
    customers: Collection[DebtorView] = Collection(_id)
    base = office.session.debtors.values()
    customers.merge(
        [
            replace(base[n % len(base)], debtor_public_id=str(n), name=f"{base[n % len(base)].name} {n}")
            for n in range(20_000)
        ]
    )
    alike = Alike(customers)
    alike.wake()
    await until(lambda: alike.is_ready)
    asked = []
    for end in range(1, 24):
        began = perf_counter()
        alike.by_name("Lindqvist & Co Fastigheter 19992"[:end])
        asked.append(perf_counter() - began)
    assert sorted(asked)[len(asked) // 2] < 0.005
    assert alike.by_name("Lindqvist & Co Fast")
    alike.deleteLater()


def _id(customer: DebtorView) -> str:
    return customer.debtor_public_id


async def test_days_are_asked_for_only_where_something_is_sent_after_them(office: Office, shown: Show) -> None:
    _, form = await opened(office, shown)
    tick, days = "send_invoice_to_debt_collection", "send_invoice_to_debt_collection_after_days"
    assert not form.field(tick).isEnabled()
    choose(form, "activate_default_action_config_override", True)
    assert form.field(tick).isEnabled()
    assert not form.field(days).isEnabled()
    choose(form, tick, True)
    assert form.field(days).isEnabled()
    choose(form, "interest_type", "NoInterest")
    assert not form.field("interest_percentage").isEnabled()


async def test_a_postcode_is_written_as_its_country_does_and_stays_as_it_came(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    pane.open_record(next(one.debtor_public_id for one in office.session.debtors.values() if one.zip_code))
    pane.edit()
    form = form_of(pane)
    field = form.field("zip_code")
    assert isinstance(field, LineField)
    digits = field.value()
    assert field.text() == f"{digits[:3]} {digits[3:]}"
    assert not form.dirty
    choose(form, "country_code", "DE")
    assert (field.text(), field.value()) == (digits, digits)
