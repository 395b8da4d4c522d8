"""The tabs beside the list of customers, and what is hidden there until asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import DebtorTypeView
from desktop.panes.customers.columns import make_columns
from desktop.panes.customers.detail import BALANCE, EVENTS, INVOICES, NOTES, CustomerDetail
from desktop.panes.customers.form import CustomerForm
from desktop.panes.customers.pane import CustomersPane
from desktop.qt.protected import ReasonSheet
from desktop.qt.record_editor import RecordEditor
from desktop.qt.sheet import Sheet

from .conftest import Office, asked, until

Show = Callable[[QWidget], QWidget]


def detail_of(pane: CustomersPane) -> CustomerDetail:
    pane.later.finish()
    detail = pane.findChild(CustomerDetail)
    assert isinstance(detail, CustomerDetail)
    return detail


def texts(widget: QWidget) -> str:
    shown = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    shown += [one.text() for one in widget.findChildren(QPushButton) if one.isVisible()]
    return "\n".join(shown + [one.text() for one in widget.findChildren(QLineEdit) if one.isVisible()])


def invoiced(office: Office) -> DebtorView:
    number = next(one.debtor_public_id for one in office.session.invoices.values() if one.stage == "InvoiceSent")
    customer = office.session.debtors.get(number or "")
    assert customer is not None
    return customer


@pytest.fixture
def protected(office: Office) -> Iterator[DebtorView]:
    person = next(one for one in office.session.debtors.values() if one.debtor_type == DebtorTypeView.PRIVATE)
    hidden = replace(person, protected_identity=True, notes="Ring grannen Ove")
    office.session.debtors.merge([hidden])
    yield hidden
    office.session.debtors.merge([person])


async def test_the_tabs_read_when_they_are_looked_at(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    customer = invoiced(office)
    pane.open_record(customer.debtor_public_id)
    detail = detail_of(pane)
    detail.choose_tab(EVENTS)
    await until(lambda: "Kunden skapad" in texts(detail.events))
    detail.choose_tab(BALANCE)
    await until(lambda: "Autogiro approvals" in texts(detail.balance))
    assert "Faktura" in texts(detail.balance)
    detail.choose_tab(NOTES)
    assert "No notes" in texts(detail.notes)


async def test_an_invoice_of_the_customer_opens_by_a_click(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    customer = invoiced(office)
    pane.open_record(customer.debtor_public_id)
    wanted: list[object] = []
    pane.invoice_opened.connect(wanted.append)
    detail = detail_of(pane)
    detail.choose_tab(INVOICES)
    assert "Open" in texts(detail.invoices)
    link = detail.invoices.findChildren(QPushButton)[0]
    link.click()
    own = {
        one.action_public_id
        for one in office.session.invoices.values()
        if one.debtor_public_id == customer.debtor_public_id
    }
    assert wanted
    assert wanted[0] in own


@pytest.mark.parametrize(("tab", "path"), [(BALANCE, "balances"), (EVENTS, "debtorevents")])
async def test_a_path_that_is_not_there_is_said_honestly(office: Office, shown: Show, tab: int, path: str) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    office.sandbox.faults.add({"path": f"/v1/debtors/{path}", "do": "404", "times": 9})
    pane.open_record(invoiced(office).debtor_public_id)
    detail = detail_of(pane)
    detail.choose_tab(tab)
    page = detail.balance if tab == BALANCE else detail.events
    await until(lambda: "cannot be read here" in texts(page))
    assert not office.told()
    office.sandbox.faults.waiting.clear()


async def test_a_lost_connection_is_said_in_the_tab_and_tried_again(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    office.sandbox.faults.add({"path": "/v1/debtors/debtorevents", "do": "400", "times": 1})
    pane.open_record(invoiced(office).debtor_public_id)
    detail = detail_of(pane)
    detail.choose_tab(EVENTS)
    await until(lambda: "Try again" in texts(detail.events))
    next(one for one in detail.events.findChildren(QPushButton) if one.text() == "Try again").click()
    await until(lambda: "Kunden skapad" in texts(detail.events))


async def test_kivra_is_asked_for_people_only(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    overview = detail_of(pane).overview
    pane.open_record(invoiced(office).debtor_public_id)
    person = next(one for one in office.session.debtors.values() if one.debtor_type == DebtorTypeView.PRIVATE)
    pane.open_record(person.debtor_public_id)
    assert "Ask Kivra" in texts(overview)
    overview.kivra_wanted.emit()
    reaches = int((person.org_no or "")[-1]) % 2 == 0
    await until(lambda: ("Kivra reaches" if reaches else "does not reach") in texts(overview))
    office.sandbox.faults.add({"path": "/v1/debtors/kivra", "do": "404", "times": 1})
    overview.kivra_wanted.emit()
    await until(lambda: "cannot be asked here" in texts(overview))


async def test_what_was_on_its_way_is_dropped_when_another_is_chosen(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    first, second = office.session.debtors.values()[:2]
    pane.open_record(first.debtor_public_id)
    detail = detail_of(pane)
    detail.choose_tab(EVENTS)
    assert office.desk.tasks.running("customer.reading")
    pane.open_record(second.debtor_public_id)
    assert not office.desk.tasks.running("customer.reading")
    await until(lambda: "Kunden skapad" in texts(detail.events))


async def test_the_address_is_copied_for_an_envelope(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    customer = invoiced(office)
    pane.open_record(customer.debtor_public_id)
    pane.copy_address()
    await until(lambda: "The address is copied" in office.told())
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == customer.name
    assert lines[-1].endswith(customer.city or "")


async def test_a_protected_person_is_seen_nowhere_until_asked_for(
    office: Office, shown: Show, protected: DebtorView
) -> None:
    pane = CustomersPane(office.desk)
    window = shown(pane)
    pane.open_record(protected.debtor_public_id)
    secrets = [protected.name, protected.address, protected.email, protected.city, protected.notes, protected.org_no]
    detail = detail_of(pane)
    for tab in range(5):
        detail.choose_tab(tab)
        await until(lambda: not office.desk.tasks.running("customer.reading"))
        assert not [one for one in secrets if one and one in texts(window)]
    cells = "\n".join(column.text(protected) for column in make_columns())
    assert "Protected identity" in cells
    assert not [one for one in secrets if one and one in cells]
    pane.edit()
    assert not [one for one in secrets if one and one in texts(window)]
    assert "Protected identity" in texts(window)
    pane.editing.leave()
    assert (protected.name or "") not in office.told()


async def test_asking_takes_a_reason_and_ends_with_the_selection(
    office: Office, shown: Show, protected: DebtorView
) -> None:
    pane = CustomersPane(office.desk)
    window = shown(pane)
    pane.open_record(protected.debtor_public_id)
    detail = detail_of(pane)
    pane.reveal()
    sheet = await asked(window)
    assert isinstance(sheet, ReasonSheet)
    assert (protected.name or "?") not in texts(sheet)
    assert sheet.main_button is not None
    sheet.main_button.click()
    assert "Write a few words" in sheet.reason.message()
    sheet.reason.set_text("Kunden ringer")
    sheet.main_button.click()
    await until(lambda: (protected.name or "?") in texts(detail))
    assert [one.reason for one in office.session.disclosures.of(protected.debtor_public_id)] == ["Kunden ringer"]
    detail.choose_tab(EVENTS)
    await until(lambda: "Kunden ringer" in texts(detail.events))
    other = next(one for one in office.session.debtors.values() if one is not protected)
    pane.open_record(other.debtor_public_id)
    pane.open_record(protected.debtor_public_id)
    assert (protected.name or "?") not in texts(detail)
    await office.at_rest()


async def test_the_editor_shows_the_rest_and_saves_what_is_hidden_unchanged(
    office: Office, shown: Show, protected: DebtorView
) -> None:
    pane = CustomersPane(office.desk)
    window = shown(pane)
    pane.editing.edit(protected.debtor_public_id)
    assert isinstance(pane.page, RecordEditor)
    form = pane.page.form
    assert isinstance(form, CustomerForm)
    assert form.concealed
    await until(lambda: isinstance(window.focusWidget(), QPushButton))
    button = window.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.text() == "Show what is protected…"
    assert not form.field("name").isVisible()
    assert form.field("gln").isVisible()
    form.reveal_wanted.emit()
    (await asked(window)).cancel()
    await until(lambda: window.findChild(Sheet) is None)
    assert form.concealed
    form.reveal_wanted.emit()
    sheet = await asked(window)
    sheet.answer("Adressen har ändrats")
    await until(lambda: not form.concealed)
    assert form.field("name").isVisible()


async def test_copying_a_protected_address_is_asked_about(office: Office, shown: Show, protected: DebtorView) -> None:
    pane = CustomersPane(office.desk)
    window = shown(pane)
    QApplication.clipboard().setText("before")
    pane.open_record(protected.debtor_public_id)
    pane.copy_address()
    (await asked(window)).cancel()
    await until(lambda: window.findChild(Sheet) is None)
    assert QApplication.clipboard().text() == "before"
    pane.copy_address()
    (await asked(window)).answer(True)
    await until(lambda: "The address is copied: Protected identity" in office.told())
    assert (protected.name or "") in QApplication.clipboard().text()
