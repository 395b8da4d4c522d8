"""An account that BankID has fetched goes on a customer's autogiro, in a window over a socket."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.core.dates import today
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import BankAccountBankTypeView, DebtorTypeView
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.payments.autogiro import AutogiroSheet, usable
from desktop.panes.payments.pane import PaymentsPane
from desktop.panes.payments.sheets import AccountsSheet, OrderSheet
from desktop.qt.record_editor import RecordEditor
from desktop.session.live_kinds import OrderKind
from desktop.session.order_writes import BankAccountsStart

from .conftest import Office, asked, until
from .test_payments import PERSON, only, press, within

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def pane(office: Office, shown: Show) -> PaymentsPane:
    made = PaymentsPane(office.desk)
    shown(made)
    return made


def meanwhile(office: Office, public_id: str, **members: Any) -> None:
    """Somebody else changes the customer."""
    wire = office.wire("debtor", public_id) | members
    with office.sandbox.state.transaction():
        office.sandbox.state.put("debtor", public_id, wire["CreditorPublicId"], wire, wire["DebtorExternalId"])


def person_of(office: Office) -> DebtorView:
    """A person who does not pay by autogiro, at the sandbox and here."""
    people = (one for one in office.session.debtors.values() if one.debtor_type == DebtorTypeView.PRIVATE)
    chosen = replace(next(one for one in people if not one.protected_identity), autogiro=None, notes=None)
    meanwhile(office, chosen.debtor_public_id, Autogiro=None, Notes=None)
    office.session.debtors.merge([chosen])
    return chosen


def fetched(pane: PaymentsPane, office: Office, about: str = "") -> Any:
    asked_for = BankAccountsStart(office.session.company_id, BankAccountBankTypeView("SHB"), PERSON)
    return pane.begin(OrderKind.ACCOUNTS, asked_for, about)


async def question(pane: PaymentsPane) -> AutogiroSheet:
    await within(14, lambda: only(pane).autogiro.isVisible())
    press(only(pane), "Put on autogiro…")
    sheet = await asked(pane.window())
    assert isinstance(sheet, AutogiroSheet)
    return sheet


def accept(sheet: OrderSheet | AutogiroSheet) -> None:
    assert sheet.main_button is not None
    sheet.main_button.click()


def said(widget: QWidget) -> str:
    return " | ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


async def test_the_customer_it_was_begun_for_pays_from_the_account(pane: PaymentsPane, office: Office) -> None:
    customer = person_of(office)
    order = fetched(pane, office, customer.debtor_public_id)
    sheet = await question(pane)
    [account] = usable(office.session.live.get(order.id))  # type: ignore[arg-type]
    company = office.session.company
    assert company is not None
    assert company.name is not None
    assert company.name in said(sheet)
    assert "another personal number" in said(sheet)
    assert sheet.form.field("customer").shown_text() == customer.name  # type: ignore[attr-defined]
    accept(sheet)
    await within(5, lambda: "pays by autogiro" in office.told())
    assert account.account_no is not None
    assert account.account_no not in office.told()
    assert account.account_no[-4:] in office.told()
    wire = office.wire("debtor", customer.debtor_public_id)
    assert wire["Autogiro"]["Active"]
    assert (wire["Autogiro"]["ClearingNo"], wire["Autogiro"]["AccountNo"]) == (account.clearing_no, account.account_no)
    assert f"Autogiro approved {today().isoformat()}" in wire["Notes"]
    now = office.session.debtors.get(customer.debtor_public_id)
    assert now is not None
    assert now.autogiro is not None
    assert now.autogiro.active


async def test_without_a_customer_one_is_typed_and_must_be_chosen(pane: PaymentsPane, office: Office) -> None:
    customer = person_of(office)
    fetched(pane, office)
    sheet = await question(pane)
    accept(sheet)
    assert sheet.isVisible()
    field: Any = sheet.form.field("customer")
    [hit, *_] = sheet._find(f"{customer.name} {customer.debtor_no}")
    assert hit[0] == customer.debtor_public_id
    field.set_value(hit[0])
    accept(sheet)
    await within(5, lambda: (office.wire("debtor", customer.debtor_public_id)["Autogiro"] or {}).get("Active"))
    await within(5, lambda: "pays by autogiro" in office.told())


async def test_what_others_change_meanwhile_stays_and_another_account_is_asked_about(
    pane: PaymentsPane, office: Office
) -> None:
    customer = person_of(office)
    order = fetched(pane, office, customer.debtor_public_id)
    sheet = await question(pane)
    meanwhile(office, customer.debtor_public_id, Notes="Ring först", City="Boden")
    accept(sheet)
    await within(5, lambda: office.wire("debtor", customer.debtor_public_id)["Autogiro"])
    wire = office.wire("debtor", customer.debtor_public_id)
    assert wire["Notes"].startswith("Ring först\nAutogiro approved")
    assert wire["City"] == "Boden"
    await within(5, lambda: "pays by autogiro" in office.told())
    sheet = await question(pane)
    other = wire["Autogiro"] | {"ClearingNo": "8000", "AccountNo": "1234567"}
    meanwhile(office, customer.debtor_public_id, Autogiro=other)
    sheet.form.field("day").set_value(None)
    accept(sheet)
    assert sheet.isVisible()
    sheet.form.field("day").set_value(today())
    accept(sheet)
    await until(lambda: any("once more" in said(one) for one in pane.window().findChildren(AutogiroSheet)))
    [again] = [one for one in pane.window().findChildren(AutogiroSheet) if "once more" in said(one)]
    assert "8000-1234567" in said(again)
    again.cancel()
    await until(lambda: not pane.window().findChildren(AutogiroSheet))
    assert office.wire("debtor", customer.debtor_public_id)["Autogiro"]["ClearingNo"] == "8000"
    assert office.session.live.get(order.id) is not None


async def test_from_the_customer_the_number_is_filled_in(office: Office, shown: Show) -> None:
    customers = CustomersPane(office.desk)
    shown(customers)
    payments = PaymentsPane(office.desk)
    shown(payments)
    customers.accounts_wanted.connect(payments.fetch_accounts_of)
    customer = next(
        one
        for one in office.session.debtors.values()
        if one.debtor_type == DebtorTypeView.PRIVATE and one.org_no and not one.protected_identity
    )
    customers.open_record(customer.debtor_public_id)
    await until(lambda: customers.table.selected_record() is not None)
    button = next(one for one in customers.findChildren(QPushButton) if one.objectName() == "customer.accounts")
    button.click()
    sheet = await asked(payments.window())
    assert isinstance(sheet, AccountsSheet)
    assert sheet.person()
    sheet.cancel()


async def test_from_the_customers_form_what_was_typed_and_the_account_both_stay(office: Office, shown: Show) -> None:
    customers, payments = CustomersPane(office.desk), PaymentsPane(office.desk)
    shown(customers)
    shown(payments)
    customers.accounts_wanted.connect(payments.fetch_accounts_of)
    customer = person_of(office)
    customers.edit_field(customer.debtor_public_id, "notes")
    page = customers.page
    assert isinstance(page, RecordEditor)
    page.form.field("city").set_text("Kiruna")  # type: ignore[attr-defined]
    button = page.form.findChild(QPushButton, "customer.accounts")
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    button.click()
    sheet = await asked(payments.window())
    assert isinstance(sheet, AccountsSheet)
    sheet.form.field("bank").set_value(BankAccountBankTypeView("SHB"))
    sheet.form.field("person").set_text("19800113-9297")  # type: ignore[attr-defined]
    accept(sheet)
    await within(5, lambda: payments.cards())
    question_ = await question(payments)
    assert question_.form.field("customer").shown_text() == customer.name  # type: ignore[attr-defined]
    accept(question_)
    await within(5, lambda: "pays by autogiro" in office.told())
    assert page.form.field("city").value() == "Kiruna"
    customers.editing.save()
    await within(5, lambda: office.wire("debtor", customer.debtor_public_id)["City"] == "Kiruna")
    wire = office.wire("debtor", customer.debtor_public_id)
    assert wire["Autogiro"]["ClearingNo"] == "6000"
    assert "Autogiro approved" in wire["Notes"]


async def test_only_a_person_who_exists_has_an_account_to_fetch(office: Office, shown: Show) -> None:
    customers = CustomersPane(office.desk)
    shown(customers)
    company = next(one for one in office.session.debtors.values() if one.debtor_type == DebtorTypeView.COMPANY)
    customers.edit_field(company.debtor_public_id, "name")
    page = customers.page
    assert isinstance(page, RecordEditor)
    button = page.form.findChild(QPushButton, "customer.accounts")
    assert isinstance(button, QPushButton)
    assert button.isHidden()
