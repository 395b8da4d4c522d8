from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.core.records.creditors import CreditorBankInfoView, CreditorForeignAccountView, CreditorView
from desktop.panes.companies.banks import bank_facts
from desktop.panes.companies.pane import CompaniesPane
from desktop.qt.record_editor import RecordEditor
from desktop.qt.textfields import LineField

from .conftest import Office, until

Show = Callable[[QWidget], QWidget]


async def test_one_changed_contact_leaves_the_other_members(office: Office, shown: Show) -> None:
    pane = CompaniesPane(office.desk)
    shown(pane)
    company = office.session.company_id
    before = office.wire("creditor", company)
    pane.editing.edit(company)
    assert isinstance(pane.page, RecordEditor)
    field = pane.page.form.field("contact_first_name")
    assert isinstance(field, LineField)
    field.set_text("Åsa")
    pane.editing.save()
    await until(lambda: pane.page is None)
    contact = {**before["CreditorContact"], "FirstName": "Åsa"}
    assert office.wire("creditor", company) == {**before, "CreditorContact": contact}


async def test_a_next_number_that_is_no_number_is_said(office: Office, shown: Show) -> None:
    pane = CompaniesPane(office.desk)
    shown(pane)
    pane.editing.edit(office.session.company_id)
    assert isinstance(pane.page, RecordEditor)
    field = pane.page.form.field("next_invoice_number")
    assert isinstance(field, LineField)
    field.set_text("A7")
    pane.editing.save()
    assert field.message() == "Digits only, such as 1043."


async def test_another_company_is_worked_with(office: Office, shown: Show) -> None:
    pane = CompaniesPane(office.desk)
    shown(pane)
    other = next(
        one.creditor_public_id
        for one in office.session.creditors.values()
        if one.creditor_public_id != office.session.company_id
    )
    pane.open_record(other)
    office.desk.commands.run("company.work")
    assert office.session.company_id == other


async def test_companies_are_not_made_here(office: Office, shown: Show) -> None:
    pane = CompaniesPane(office.desk)
    shown(pane)
    pane.create()
    assert pane.page is None
    assert "company.new" not in {command.id for command in pane.commands()}


def test_bank_numbers_are_formatted_and_each_named_once() -> None:
    accounts = (CreditorForeignAccountView(currency_code="EUR", iban="SE4550000000058398257466", bic="ESSESESS"),)
    bank = CreditorBankInfoView(bankgiro_no="54713250", plusgiro_no="", foreign_accounts=accounts)
    facts = bank_facts(CreditorView(creditor_bank_info=bank))
    assert facts == [
        ("Bankgiro", "5471-3250"),
        ("IBAN EUR", "SE45 5000 0000 0583 9825 7466 · ESSESESS"),
    ]
