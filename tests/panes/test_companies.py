from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTabBar, QWidget

from desktop.core.records.creditors import CreditorBankInfoView, CreditorForeignAccountView, CreditorView
from desktop.panes.companies.banks import bank_facts
from desktop.panes.companies.numbering import NumberRule
from desktop.panes.companies.pane import CompaniesPane
from desktop.panes.companies.values import form_values, with_values
from desktop.qt.record_editor import RecordEditor
from desktop.qt.textfields import LineField

from .conftest import Office, asked, until

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


def field_of(pane: CompaniesPane, name: str) -> LineField:
    assert isinstance(pane.page, RecordEditor)
    field = pane.page.form.field(name)
    assert isinstance(field, LineField)
    return field


async def test_a_company_is_made_and_deleted(office: Office, shown: Show) -> None:
    pane = CompaniesPane(office.desk)
    window = shown(pane)
    pane.create()
    field_of(pane, "name").set_text("Åkerströms Måleri AB")
    field_of(pane, "org_no").set_text("5568402266")
    field_of(pane, "bank_bankgiro_no").set_text("5402-9681")
    pane.editing.save()
    await until(lambda: pane.page is None)
    record = pane.table.selected_record()
    assert isinstance(record, CreditorView)
    wire = office.wire("creditor", record.creditor_public_id)
    assert (wire["Name"], wire["OrgNo"]) == ("Åkerströms Måleri AB", "556840-2266")
    assert wire["CreditorBankInfo"]["BankgiroNo"] == "5402-9681"
    pane.delete()
    (await asked(window)).answer(True)
    await until(lambda: office.session.creditors.get(record.creditor_public_id) is None)
    assert office.sandbox.state.thing("creditor", record.creditor_public_id) is None


async def test_the_company_that_is_worked_with_is_not_deleted(office: Office, shown: Show) -> None:
    pane = CompaniesPane(office.desk)
    shown(pane)
    pane.open_record(office.session.company_id)
    pane.delete()
    assert "Choose another with Ctrl+O" in office.told()


@pytest.mark.parametrize("agrees", [True, False])
async def test_a_changed_bankgiro_is_asked_about_and_the_others_stay(office: Office, shown: Show, agrees: bool) -> None:
    pane = CompaniesPane(office.desk)
    window = shown(pane)
    company = office.session.company_id
    before = office.wire("creditor", company)
    pane.editing.edit(company)
    field_of(pane, "bank_bankgiro_no").set_text("5402-9681" if agrees else "160-9908")
    pane.editing.save()
    sheet = await asked(window)
    words = [label.text() for label in sheet.findChildren(QLabel)]
    assert any("→ 5402-9681" in one or "→ 160-9908" in one for one in words)
    sheet.answer(agrees)
    if not agrees:
        await until(lambda: not pane.editing.is_saving)
        assert pane.page is not None
        assert office.wire("creditor", company) == before
        return
    await until(lambda: pane.page is None)
    bank = office.wire("creditor", company)["CreditorBankInfo"]
    assert bank["BankgiroNo"] == "5402-9681"
    assert [(one["BankgiroNo"], one["Verified"]) for one in bank["PaymentMethods"]] == [("5402-9681", False)]
    assert bank["CreditorOutgoingBankgiroes"] == before["CreditorBankInfo"]["CreditorOutgoingBankgiroes"]
    assert {**office.wire("creditor", company), "CreditorBankInfo": None} == {**before, "CreditorBankInfo": None}


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("bank_bankgiro_no", "5402-9682", "check digit is wrong"),
        ("bank_bankgiro_no", "12", "seven or eight digits"),
        ("bank_plusgiro_no", "4 12 34-5", "check digit is wrong"),
        ("bank_clearing_no", "12", "four digits"),
        ("bank_account_no", "1234567", "clearing number is missing"),
        ("foreign_iban", "SE45 5000 0000 0583 9825 7467", "no IBAN"),
        ("foreign_bic", "ESSE", "eight or eleven"),
        ("foreign_currency_code", "EURO", "three letters"),
        ("next_invoice_number", "7", "already used"),
        ("claims_email", "a@", "not an e-mail"),
    ],
)
async def test_what_is_wrong_is_said_and_nothing_sent(
    office: Office, shown: Show, name: str, text: str, words: str
) -> None:
    pane = CompaniesPane(office.desk)
    shown(pane)
    pane.editing.edit(office.session.company_id)
    field_of(pane, name).set_text(text)
    pane.editing.save()
    assert words in field_of(pane, name).message()
    assert not pane.editing.is_saving
    assert isinstance(pane.page, RecordEditor)
    field_of(pane, name).set_value(None)
    pane.editing.leave()


async def test_each_tab_is_read_when_it_is_looked_at(office: Office, shown: Show) -> None:
    pane = CompaniesPane(office.desk)
    shown(pane)
    pane.open_record(office.session.company_id)
    tabs = pane.findChild(QTabBar)
    assert isinstance(tabs, QTabBar)

    def reads(text: str) -> bool:
        return any(text in label.text() for label in pane.findChildren(QLabel) if label.isVisible())

    for number, words in ((1, "Tack för förtroendet!"), (2, "Approved"), (3, "attest@attesta.example")):
        tabs.setCurrentIndex(number)
        await until(lambda words=words: reads(words))  # type: ignore[misc]
    tabs.setCurrentIndex(0)
    await until(lambda: reads("Next invoice number"))


async def test_what_is_not_offered_is_said_and_asked_for_again(office: Office, shown: Show) -> None:
    pane = CompaniesPane(office.desk)
    shown(pane)
    pane.open_record(office.session.company_id)
    tabs = pane.findChild(QTabBar)
    assert isinstance(tabs, QTabBar)
    wish = {"path": f"/v1/creditors/kyc/{office.session.company_id}", "do": "404", "when": "before", "times": 1}
    office.sandbox.faults.add(wish)

    def reads(text: str) -> bool:
        return any(text in label.text() for label in pane.findChildren(QLabel) if label.isVisible())

    tabs.setCurrentIndex(2)
    await until(lambda: reads("does not offer this under the address"))
    tabs.setCurrentIndex(0)
    tabs.setCurrentIndex(2)
    await until(lambda: reads("Approved"))


async def test_a_reader_changes_no_company(office: Office, shown: Show) -> None:
    office.session.rights._name = "read@attesta.example"
    await office.session.rights.load()
    pane = CompaniesPane(office.desk)
    shown(pane)
    pane.open_record(office.session.company_id)
    office.desk.commands.run("company.edit")
    assert pane.page is None
    edit = next(button for button in pane.findChildren(QPushButton) if button.text() == "Edit")
    assert not edit.isEnabled()
    assert "but not change them" in edit.toolTip()
    tabs = pane.findChild(QTabBar)
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(2)
    assert any("right to see the settings" in label.text() for label in pane.findChildren(QLabel))


def test_the_next_number_may_only_grow() -> None:
    rule = NumberRule(lambda: 1042)
    rule.known = "1043"
    assert [rule(text) for text in ("1043", "1044")] == ["", ""]
    assert rule.warning("1043") == ""
    assert "1043–1999" in rule.warning("2000")
    assert "already used" in rule("1042")
    unknown = NumberRule(lambda: None)
    unknown.known = "1043"
    assert "may only grow" in unknown("1042")
    typed_too_high = NumberRule(lambda: 1042)
    typed_too_high.known = "10430"
    assert typed_too_high("1043") == ""
    assert "Lower than 10430" in typed_too_high.warning("1043")


def test_a_foreign_account_goes_back_beside_the_others() -> None:
    accounts = (CreditorForeignAccountView(currency_code="EUR", iban="X"), CreditorForeignAccountView(iban="Y"))
    company = CreditorView(creditor_bank_info=CreditorBankInfoView(foreign_accounts=accounts))
    values = form_values(company)
    assert with_values(company, values) == company
    after = with_values(company, {**values, "foreign_iban": "Z"}).creditor_bank_info
    assert after is not None
    assert [(one.currency_code, one.iban) for one in after.foreign_accounts or ()] == [("EUR", "Z"), (None, "Y")]
    emptied = with_values(company, {**values, "foreign_iban": None, "foreign_currency_code": None}).creditor_bank_info
    assert emptied is not None
    assert [one.iban for one in emptied.foreign_accounts or ()] == ["Y"]


def test_bank_numbers_are_formatted_and_each_named_once() -> None:
    accounts = (CreditorForeignAccountView(currency_code="EUR", iban="SE4550000000058398257466", bic="ESSESESS"),)
    bank = CreditorBankInfoView(bankgiro_no="54713250", plusgiro_no="", foreign_accounts=accounts)
    facts = bank_facts(CreditorView(creditor_bank_info=bank))
    assert facts == [
        ("Bankgiro", "5471-3250"),
        ("IBAN EUR", "SE45 5000 0000 0583 9825 7466 · ESSESESS"),
    ]
