from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import DebtorTypeView
from desktop.panes.customers.form import CustomerForm
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.customers.subject import KIND
from desktop.qt.dialogs import Sheet
from desktop.qt.record_editor import RecordEditor
from desktop.qt.textfields import LineField

from .conftest import Office, asked, until

Show = Callable[[QWidget], QWidget]


def editor(pane: CustomersPane) -> RecordEditor:
    assert isinstance(pane.page, RecordEditor)
    return pane.page


def write(pane: CustomersPane, name: str, text: str) -> LineField:
    field = editor(pane).form.field(name)
    assert isinstance(field, LineField)
    field.set_text(text)
    return field


def chosen(pane: CustomersPane) -> DebtorView:
    record = pane.table.selected_record()
    assert isinstance(record, DebtorView)
    return record


def made(office: Office, name: str) -> list[Any]:
    company = office.session.company_id
    return [one for one in office.sandbox.state.things("debtor", company) if one["Name"] == name]


async def test_a_new_customer_is_created_once_however_often_save_is_pressed(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    pane.create()
    write(pane, "name", "Åkes Bageri AB")
    write(pane, "org_no", "556840-2266")
    write(pane, "email", "ake@bageri.example")
    button = editor(pane).save_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    pane.editing.save()
    assert not button.isEnabled() or pane.page is None
    await until(lambda: pane.page is None)
    [wire] = made(office, "Åkes Bageri AB")
    assert wire["OrgNo"] == "556840-2266"
    assert wire["DebtorExternalId"]
    assert chosen(pane).name == "Åkes Bageri AB"
    assert not office.session.drafts.all()
    assert "Åkes Bageri AB is saved." in office.told()


async def test_one_changed_field_leaves_the_other_members(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    customer = office.session.debtors.values()[0]
    before = office.wire("debtor", customer.debtor_public_id)
    pane.editing.edit(customer.debtor_public_id)
    write(pane, "phone", "090-12 34 56")
    pane.editing.save()
    await until(lambda: pane.page is None)
    after = office.wire("debtor", customer.debtor_public_id)
    assert after == {**before, "Phone": "090-12 34 56"}


async def test_what_is_typed_and_saved_before_the_form_is_whole_is_what_was_meant(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    window = shown(pane)
    customer = office.session.debtors.values()[0]
    before = office.wire("debtor", customer.debtor_public_id)
    pane.editing.edit(customer.debtor_public_id)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_X, Qt.Key.Key_Tab, Qt.Key.Key_Tab):
        QTest.keyClick(window.focusWidget(), key)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.focusWidget(), "77")
    pane.editing.save()
    await until(lambda: pane.page is None)
    after = office.wire("debtor", customer.debtor_public_id)
    assert after == {**before, "Name": f"x{before['Name']}", "DebtorNo": "77"}


async def test_nothing_hurries_a_form_that_is_being_made(
    office: Office, shown: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    hurried: list[bool] = []
    make_whole = CustomerForm.make_whole

    def noted(form: CustomerForm) -> None:
        hurried.append(form.is_whole)
        make_whole(form)

    monkeypatch.setattr(CustomerForm, "make_whole", noted)
    pane.editing.edit(office.session.debtors.values()[0].debtor_public_id)
    page = pane.widget(1)
    assert isinstance(page, RecordEditor)
    while not page.is_whole:
        assert all(hurried)
        for command in office.desk.commands.active():
            command.is_enabled()
        await asyncio.sleep(0)


async def test_a_form_that_cannot_be_made_is_not_there_to_be_saved(
    office: Office, shown: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    monkeypatch.setattr(CustomerForm, "load", int.bit_length)
    pane.editing.edit(office.session.debtors.values()[0].debtor_public_id)
    with pytest.raises(TypeError):
        pane.editing.save()
    assert (pane.has_page, pane.editing.is_open, pane.updatesEnabled()) == (False, False, True)


async def test_a_form_that_is_left_at_once_leaves_nothing(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    for customer in office.session.debtors.values()[:3]:
        pane.editing.edit(customer.debtor_public_id)
    pane.editing.leave()
    assert (pane.has_page, pane.updatesEnabled(), office.session.drafts.all()) == (False, True, [])


async def test_saving_what_is_unchanged_sends_nothing(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    pane.editing.edit(office.session.debtors.values()[0].debtor_public_id)
    assert not editor(pane).form.dirty
    pane.editing.save()
    assert pane.page is None
    assert not office.told()


async def test_a_wrong_number_is_said_under_the_field(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    pane.create()
    write(pane, "name", "Fel AB")
    number = write(pane, "org_no", "556840-2267")
    pane.editing.save()
    assert "check digit" in number.message()
    write(pane, "org_no", "5568")
    pane.editing.save()
    assert "ten digits" in number.message()
    editor(pane).form.field("debtor_type").set_value(DebtorTypeView.PRIVATE)
    pane.editing.save()
    assert "twelve digits" in number.message()
    editor(pane).form.field("country_code").set_value("NO")
    pane.editing.save()
    await until(lambda: pane.page is None)


async def test_a_name_is_required(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    pane.create()
    pane.editing.save()
    assert editor(pane).form.field("name").message() == "Fill in this field."


async def test_a_customer_with_invoices_is_not_asked_about_but_may_be_edited(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    window = shown(pane)
    public_id = office.session.invoices.values()[0].debtor_public_id
    count = sum(one.debtor_public_id == public_id for one in office.session.invoices.values())
    pane.open_record(public_id or "")
    pane.delete()
    notice = office.notice("cannot be deleted")
    assert (chosen(pane).name or "") in notice.text
    assert f"has {count} invoice" in notice.text
    assert window.findChild(Sheet) is None
    dict(notice.actions)["Edit"]()
    assert editor(pane).form.field("is_active").value() is True


async def test_the_servers_refusal_to_delete_is_shown_in_its_words(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    window = shown(pane)
    invoice = office.session.invoices.values()[0]
    office.session.invoices.clear()
    pane.open_record(invoice.debtor_public_id or "")
    pane.delete()
    (await asked(window)).answer(True)
    await until(lambda: bool(office.told()))
    assert "har fakturor och kan inte tas bort" in office.told() or "has invoices" in office.told()
    assert office.session.debtors.get(invoice.debtor_public_id or "") is not None


async def test_a_phone_number_is_judged_when_typed_and_forgiven_when_sent(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    customer = office.session.debtors.values()[5]
    office.session.debtors.merge([replace(customer, phone="ring Åsa")])
    pane.editing.edit(customer.debtor_public_id)
    phone = editor(pane).form.field("phone")
    assert "Only digits" in phone.message()
    assert phone.check() == ""
    write(pane, "phone", "ring Bo")
    assert "Only digits" in phone.check()
    for number in ("+46 (0)90-12 34 56", "090/123456"):
        write(pane, "phone", number)
        assert phone.check() == ""


async def test_a_customer_without_invoices_is_deleted_only_when_asked_for(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    window = shown(pane)
    pane.create()
    write(pane, "name", "Kort Gäst")
    pane.editing.save()
    await until(lambda: pane.page is None)
    public_id = chosen(pane).debtor_public_id
    pane.delete()
    (await asked(window)).cancel()
    await until(lambda: window.findChild(Sheet) is None)
    assert made(office, "Kort Gäst")
    pane.delete()
    (await asked(window)).answer(True)
    await until(lambda: office.session.debtors.get(public_id) is None)
    assert not made(office, "Kort Gäst")


async def test_what_was_typed_comes_back_in_another_run(office: Office, shown: Show) -> None:
    first = CustomersPane(office.desk)
    shown(first)
    first.create()
    write(first, "name", "Öbergs Rör")
    write(first, "org_no", "5568")
    first.flush()
    second = CustomersPane(office.desk)
    shown(second)
    second.restore_drafts()
    form = editor(second).form
    assert form.field("name").value() == "Öbergs Rör"
    assert form.field("org_no").value() == "5568"
    assert form.dirty
    notice = office.notice("are back: Öbergs Rör")
    dict(notice.actions)["Discard"]()
    assert second.page is None
    assert not office.session.drafts.all()


async def test_leaving_keeps_the_draft_and_the_record_brings_it_back(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    public_id = office.session.debtors.values()[1].debtor_public_id
    pane.editing.edit(public_id)
    write(pane, "city", "Skellefteå")
    pane.editing.leave()
    assert pane.page is None
    dict(office.notice("kept as a draft").actions)["Continue"]()
    assert editor(pane).form.field("city").value() == "Skellefteå"
    pane.editing.leave()
    pane.editing.edit(public_id)
    assert editor(pane).form.field("city").value() == "Skellefteå"
    assert editor(pane).form.field("name").value() == office.session.debtors.get(public_id).name  # type: ignore[union-attr]
    dict(office.notice("are back").actions)["Discard"]()
    pane.editing.edit(public_id)
    assert not editor(pane).form.dirty


async def test_a_discarded_draft_is_named_and_can_be_had_back(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    pane.create()
    write(pane, "name", "Öbergs Rör")
    pane.editing.leave()
    dict(office.notice("kept as a draft: Öbergs Rör").actions)["Discard"]()
    assert not office.session.drafts.all()
    dict(office.notice("The draft is discarded: Öbergs Rör").actions)["Undo"]()
    assert editor(pane).form.field("name").value() == "Öbergs Rör"
    write(pane, "city", "Umeå")
    dict(office.notice("are back").actions)["Discard"]()
    assert pane.page is None
    dict(office.notice("is discarded").actions)["Undo"]()
    assert editor(pane).form.field("city").value() == "Umeå"
    assert len(office.session.drafts.all()) == 1


async def test_a_pane_nobody_sees_opens_nothing_and_offers_its_draft_when_shown(office: Office, shown: Show) -> None:
    first = CustomersPane(office.desk)
    shown(first)
    first.create()
    write(first, "name", "Öbergs Rör")
    first.editing.leave()
    second = CustomersPane(office.desk)
    second.restore_drafts()
    assert second.page is None
    assert not office.told()
    shown(second)
    assert second.page is None
    dict(office.notice("kept as a draft: Öbergs Rör").actions)["Continue"]()
    assert editor(second).form.field("name").value() == "Öbergs Rör"


async def test_an_older_draft_comes_back_when_the_newests_customer_is_gone(office: Office, shown: Show) -> None:
    first = CustomersPane(office.desk)
    shown(first)
    first.create()
    write(first, "name", "Äldre")
    first.editing.leave()
    gone = office.session.debtors.values()[4].debtor_public_id
    first.editing.edit(gone)
    write(first, "name", "Borta")
    first.editing.leave()
    office.session.debtors.remove([gone])
    second = CustomersPane(office.desk)
    shown(second)
    second.restore_drafts()
    assert editor(second).form.field("name").value() == "Äldre"


async def test_terms_of_its_own_are_written_only_when_wanted(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    pane.create()
    write(pane, "name", "Utan Villkor")
    pane.editing.save()
    await until(lambda: pane.page is None)
    assert office.wire("debtor", chosen(pane).debtor_public_id)["DefaultActionConfig"] is None
    pane.edit()
    editor(pane).form.field("activate_default_action_config_override").set_value(True)
    pane.editing.save()
    await until(lambda: pane.page is None)
    terms = office.wire("debtor", chosen(pane).debtor_public_id)["DefaultActionConfig"]
    assert (terms["InvoicePaymentTermsInDays"], terms["InterestPercentage"]) == (30, 8)


async def test_a_lost_answer_and_try_again_make_one_customer(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    pane.create()
    write(pane, "name", "En Enda AB")
    office.sandbox.faults.add(
        {"path": "/v1/debtors/debtor", "method": "POST", "do": "drop", "when": "after", "times": 9}
    )
    pane.editing.save()
    await until(lambda: any(one.actions for one in office.desk.notices.current()))
    assert pane.page is not None
    assert editor(pane).save_button.isEnabled()
    office.sandbox.faults.waiting.clear()
    write(pane, "city", "Umeå")
    dict(next(one for one in office.desk.notices.current() if one.actions).actions)["Try again"]()
    await until(lambda: pane.page is None)
    [wire] = made(office, "En Enda AB")
    assert wire["City"] == "Umeå"


async def test_the_same_change_can_be_made_twice(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    public_id = office.session.debtors.values()[3].debtor_public_id
    for phone in ("1", "2", "1", "2"):
        pane.editing.edit(public_id)
        write(pane, "phone", phone)
        pane.editing.save()
        await until(lambda: pane.page is None)
        assert office.wire("debtor", public_id)["Phone"] == phone


async def test_search_finds_words_in_any_order_and_numbers_without_hyphen(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    customer = next(one for one in office.session.debtors.values() if one.org_no and " " in (one.name or ""))
    number = (customer.org_no or "").replace("-", "")
    first, *_, last = (customer.name or "").split()
    pane.filter_edit.setText(f"{number} {last} {first}")
    assert [one.debtor_public_id for one in pane.table.visible_records()] == [customer.debtor_public_id]


async def test_personal_numbers_are_masked_in_list_and_detail(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    window = shown(pane)
    person = next(
        one for one in office.session.debtors.values() if one.debtor_type == DebtorTypeView.PRIVATE and one.org_no
    )
    pane.open_record(person.debtor_public_id)
    number = (person.org_no or "")[-4:]
    labels = [child.text() for child in window.findChildren(QWidget) if hasattr(child, "text")]
    assert any("****" in str(text) for text in labels)
    assert not any(number in str(text) for text in labels)


async def test_an_invoice_to_the_customer_can_be_asked_for(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    wanted: list[object] = []
    pane.invoice_wanted.connect(wanted.append)
    public_id = office.session.debtors.values()[0].debtor_public_id
    pane.open_record(public_id)
    office.desk.commands.run("customer.invoice")
    assert wanted == [public_id]


async def test_two_customers_of_one_name_are_deleted_one_while_the_other_is_under_way(
    office: Office, shown: Show
) -> None:
    """The second was asked about, agreed to and left there."""
    pane = CustomersPane(office.desk)
    window = shown(pane)
    session = office.session
    guests = [
        await session.save_debtor(
            None, DebtorView(creditor_public_id=session.company_id, name="Gäst"), f"gäst-{number}"
        )
        for number in range(2)
    ]
    office.sandbox.faults.add({"path": "/v1/debtors/debtor", "method": "DELETE", "do": "slow", "seconds": 0.5})
    for public_id in guests:
        pane.open_record(public_id)
        pane.delete()
        (await asked(window)).answer(True)
        await until(lambda: window.findChild(Sheet) is None)
    await until(lambda: not any(session.debtors.get(public_id) for public_id in guests))
    assert not made(office, "Gäst")


async def test_a_draft_of_another_version_is_left_alone_and_disturbs_nobody(office: Office, shown: Show) -> None:
    store, company = office.session.drafts, office.session.company_id
    store.save("later", KIND, company, b'{"public_id": "", "fields": [1]}')
    pane = CustomersPane(office.desk)
    shown(pane)
    pane.restore_drafts()
    pane.create()
    write(pane, "name", "Öbergs Rör")
    pane.flush()
    assert {draft.id for draft in store.all(KIND, company)} > {"later"}


async def test_what_is_typed_while_a_save_is_under_way_waits_when_the_page_is_left(office: Office, shown: Show) -> None:
    """Only what was sent had been kept, and that was forgotten when Billecta had it."""
    pane = CustomersPane(office.desk)
    shown(pane)
    pane.create()
    write(pane, "name", "Öbergs Rör")
    office.sandbox.faults.add({"path": "/v1/debtors/debtor", "method": "POST", "do": "slow", "seconds": 0.5})
    pane.editing.save()
    await until(lambda: bool(office.session.writing.unfinished()))
    write(pane, "email", "rör@example.se")
    pane.editing.leave()
    await until(lambda: bool(made(office, "Öbergs Rör")) and not office.session.writing.unfinished())
    await until(lambda: "is saved" in office.told())
    pane.create()
    assert editor(pane).form.field("email").value() == "rör@example.se"
    pane.editing.save()
    await until(lambda: pane.page is None)
    [wire] = made(office, "Öbergs Rör")
    assert wire["Email"] == "rör@example.se"
    assert not office.session.drafts.all()


async def test_what_was_saved_for_one_company_does_not_stand_in_the_list_of_another(
    office: Office, shown: Show
) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    session = office.session
    customer = session.debtors.values()[0]
    other = next(one for one in session.creditors.values() if one.creditor_public_id != session.company_id)
    session.choose(other.creditor_public_id)
    await pane._subject.fresh(customer.debtor_public_id)
    assert session.debtors.get(customer.debtor_public_id) is None
