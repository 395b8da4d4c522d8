"""Two who edit the same customer: what both changed is shown side by side, the rest goes together, nothing vanishes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from desktop.core.merge import Side
from desktop.panes.companies.pane import CompaniesPane
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.products.pane import ProductsPane
from desktop.qt.field import Field
from desktop.qt.merge_sheet import MergeSheet
from desktop.qt.textfields import LineField
from tests.panes.conftest import Office, asked, until

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def pane(office: Office, shown: Show) -> CustomersPane:
    made = CustomersPane(office.desk)
    shown(made)
    return made


Pane = CustomersPane | ProductsPane | CompaniesPane


def field(pane: Pane, name: str) -> Field:
    found = pane.page.findChild(Field, name) if pane.page else None
    assert found is not None
    return found


def write(pane: Pane, name: str, text: str) -> None:
    line = field(pane, name)
    assert isinstance(line, LineField)
    line.set_text(text)


def open_customer(office: Office, pane: CustomersPane, number: int) -> str:
    public_id = office.session.debtors.values()[number].debtor_public_id
    pane.editing.edit(public_id)
    return public_id


def elsewhere(office: Office, public_id: str, **members: Any) -> None:
    """Another program saves this."""
    wire = office.wire("debtor", public_id)
    changed = {**wire, **members}
    office.sandbox.state.put("debtor", public_id, wire["CreditorPublicId"], changed, wire["DebtorExternalId"])


async def sheet_of(pane: Pane) -> MergeSheet:
    found = await asked(pane.window())
    assert isinstance(found, MergeSheet)
    return found


async def test_changes_of_other_fields_go_together_and_are_said(office: Office, pane: CustomersPane) -> None:
    public_id = open_customer(office, pane, 3)
    elsewhere(office, public_id, Notes="Ring först", Phone="0910-1234567")
    write(pane, "city", "Kiruna")
    pane.editing.save()
    await until(lambda: not pane.editing.is_open)
    wire = office.wire("debtor", public_id)
    assert (wire["City"], wire["Notes"], wire["Phone"]) == ("Kiruna", "Ring först", "0910-1234567")
    said = office.notice("Someone else had changed this meanwhile").text
    assert "Phone" in said
    assert "Internal notes" in said


async def test_what_both_changed_is_shown_side_by_side(office: Office, pane: CustomersPane) -> None:
    public_id = open_customer(office, pane, 4)
    elsewhere(office, public_id, City="Boden", Notes="Ring först", Phone="0910-1234567")
    write(pane, "city", "Kiruna")
    write(pane, "phone", "0920-7654321")
    pane.editing.save()
    sheet = await sheet_of(pane)
    assert names(sheet) == [
        "City: Yours Kiruna", "City: Someone else changed it to Boden",
        "Phone: Yours 0920-7654321", "Phone: Someone else changed it to 0910-1234567",
    ]  # fmt: skip
    assert office.wire("debtor", public_id)["City"] == "Boden"
    sheet.choose(("phone",), Side.THEIRS)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    await until(lambda: not pane.editing.is_open)
    wire = office.wire("debtor", public_id)
    assert (wire["City"], wire["Phone"], wire["Notes"]) == ("Kiruna", "0910-1234567", "Ring först")


async def test_the_sheet_is_answered_by_keyboard(office: Office, pane: CustomersPane) -> None:
    public_id = open_customer(office, pane, 5)
    elsewhere(office, public_id, City="Boden")
    write(pane, "city", "Kiruna")
    pane.editing.save()
    sheet = await sheet_of(pane)
    await until(lambda: sheet.focusWidget() is not None)
    first = sheet.findChildren(QRadioButton)[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert sheet.decided() == {("city",): Side.THEIRS}
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)
    await until(lambda: not pane.editing.is_open)
    assert office.wire("debtor", public_id)["City"] == "Boden"


async def test_going_back_keeps_what_was_typed_and_asks_again(office: Office, pane: CustomersPane) -> None:
    public_id = open_customer(office, pane, 6)
    elsewhere(office, public_id, City="Boden")
    write(pane, "city", "Kiruna")
    pane.editing.save()
    (await sheet_of(pane)).cancel()
    await until(lambda: not pane.editing.is_saving)
    assert field(pane, "city").value() == "Kiruna"
    assert office.wire("debtor", public_id)["City"] == "Boden"
    await until(lambda: pane.window().findChild(MergeSheet) is None)
    pane.editing.save()
    sheet = await sheet_of(pane)
    sheet.answer(sheet.decided())
    await until(lambda: not pane.editing.is_open)
    assert office.wire("debtor", public_id)["City"] == "Kiruna"


async def test_a_draft_from_a_crash_does_not_overwrite_what_came_since(office: Office, pane: CustomersPane) -> None:
    """The draft knows what it was made from, also when the list has been read anew."""
    public_id = open_customer(office, pane, 7)
    write(pane, "city", "Kiruna")
    pane.editing.leave()
    elsewhere(office, public_id, City="Boden", Phone="0910-1234567")
    await office.session.loading.debtors()
    pane.editing.edit(public_id)
    assert field(pane, "city").value() == "Kiruna"
    pane.editing.save()
    sheet = await sheet_of(pane)
    assert "City: Someone else changed it to Boden" in names(sheet)
    sheet.answer(sheet.decided())
    await until(lambda: not pane.editing.is_open)
    wire = office.wire("debtor", public_id)
    assert (wire["City"], wire["Phone"]) == ("Kiruna", "0910-1234567")


@pytest.mark.parametrize("answer", ["new", "discard", False])
async def test_a_customer_deleted_meanwhile(office: Office, pane: CustomersPane, answer: object) -> None:
    public_id = open_customer(office, pane, 8)
    write(pane, "city", "Kiruna")
    office.sandbox.state.db.execute("DELETE FROM thing WHERE id = ?", (public_id,))
    name = field(pane, "name").value()
    pane.editing.save()
    sheet = await asked(pane.window())
    assert sheet.accessibleName() == f"{name} is not in Billecta any more"
    sheet.answer(answer)
    if answer == "new":
        await until(lambda: not pane.editing.is_open)
        made = [one for one in office.session.debtors.values() if one.name == name and one.city == "Kiruna"]
        assert made
        assert made[0].debtor_public_id != public_id
    elif answer == "discard":
        await until(lambda: not pane.editing.is_open)
        assert not office.session.drafts.all()
    else:
        await until(lambda: not pane.editing.is_saving)
        assert field(pane, "city").value() == "Kiruna"


async def test_undo_and_redo(office: Office, pane: CustomersPane) -> None:
    open_customer(office, pane, 9)
    before = {name: field(pane, name).value() for name in ("city", "phone")}
    write(pane, "city", "Kiruna")
    pane.editing._undoing.history._broken = True  # type: ignore[union-attr]
    write(pane, "phone", "0920-1")
    office.desk.commands.run("customer.undo")
    assert (field(pane, "city").value(), field(pane, "phone").value()) == ("Kiruna", before["phone"])
    office.desk.commands.run("customer.undo")
    assert field(pane, "city").value() == before["city"]
    assert not pane.editing.can_undo()
    office.desk.commands.run("customer.redo")
    office.desk.commands.run("customer.redo")
    assert (field(pane, "city").value(), field(pane, "phone").value()) == ("Kiruna", "0920-1")


async def test_a_product_with_two_prices(office: Office, shown: Show) -> None:
    """Prices and choices read as in the form, not as the API writes them."""
    pane = ProductsPane(office.desk)
    shown(pane)
    public_id = office.session.products.values()[0].product_public_id
    pane.editing.edit(public_id)
    wire = office.wire("product", public_id)
    other = {**wire, "UnitPrice": 1249.5, "Units": "dag", "BookKeepingAccount": 3055}
    office.sandbox.state.put("product", public_id, wire["CreditorPublicId"], other, wire["ProductExternalId"])
    write(pane, "unit_price", "1 300")
    write(pane, "units", "vecka")
    pane.editing.save()
    sheet = await sheet_of(pane)
    assert names(sheet) == [
        "Unit: Yours vecka", "Unit: Someone else changed it to dag",
        "Price, kronor: Yours 1\xa0300.00", "Price, kronor: Someone else changed it to 1\xa0249.50",
    ]  # fmt: skip
    sheet.choose(("unit_price",), Side.THEIRS)
    sheet.answer(sheet.decided())
    await until(lambda: not pane.editing.is_open)
    saved = office.wire("product", public_id)
    assert (saved["UnitPrice"], saved["Units"], saved["BookKeepingAccount"]) == (1249.5, "vecka", 3055)


async def test_a_company_with_two_addresses(office: Office, shown: Show) -> None:
    """Two fields of the form are called the same: the heading over them tells them apart."""
    pane = CompaniesPane(office.desk)
    shown(pane)
    public_id = office.session.company_id
    pane.editing.edit(public_id)
    wire = office.wire("creditor", public_id)
    contact = {**(wire["CreditorContact"] or {}), "FirstName": "Maja"}
    other = {**wire, "City": "Boden", "Phone": "0921-123 45", "CreditorContact": contact}
    office.sandbox.state.put("creditor", public_id, public_id, other)
    write(pane, "city", "Kiruna")
    write(pane, "contact_first_name", "Åsa")
    pane.editing.save()
    sheet = await sheet_of(pane)
    assert names(sheet) == [
        "Address: City: Yours Kiruna", "Address: City: Someone else changed it to Boden",
        "Contact on invoices: First name: Yours Åsa",
        "Contact on invoices: First name: Someone else changed it to Maja",
    ]  # fmt: skip
    sheet.choose(("city",), Side.THEIRS)
    sheet.answer(sheet.decided())
    await until(lambda: not pane.editing.is_open)
    saved = office.wire("creditor", public_id)
    assert (saved["City"], saved["CreditorContact"]["FirstName"], saved["Phone"]) == ("Boden", "Åsa", "0921-123 45")


async def test_a_click_anywhere_on_a_version_chooses_it(office: Office, pane: CustomersPane) -> None:
    public_id = open_customer(office, pane, 2)
    elsewhere(office, public_id, City="Boden")
    write(pane, "city", "Kiruna")
    pane.editing.save()
    sheet = await sheet_of(pane)
    words = next(label for label in sheet.findChildren(QLabel) if label.text() == "Boden")
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert sheet.decided() == {("city",): Side.THEIRS}
    sheet.cancel()
    await until(lambda: not pane.editing.is_saving)


def names(sheet: MergeSheet) -> list[str]:
    return [button.accessibleName() for button in sheet.findChildren(QRadioButton)]
