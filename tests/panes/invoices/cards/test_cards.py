"""The cards beside the rows: what is used is open, links go to fields, files are judged, ROT is worked out."""

from __future__ import annotations

import asyncio
import os
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from desktop.core.finding import Check, Finding, Weight
from desktop.core.invoice_draft import draft_of
from desktop.core.kept_file import FileGone
from desktop.core.records.enums import DebtorTypeView
from desktop.panes.invoices.editor import InvoiceEditor
from desktop.panes.invoices.pane import InvoicesPane
from desktop.qt import i18n
from desktop.session.draft_files import content_of
from tests.panes.conftest import Office
from tests.panes.invoices.conftest import (
    Show,
    choose_customer,
    customer,
    draft_for,
    editor_of,
    press,
    product,
    type_row,
    until,
)
from tests.panes.invoices.filled import filled


@pytest.fixture
def editor(office: Office, shown: Show) -> InvoiceEditor:
    made = InvoiceEditor(office.desk, draft_for(office.session))
    shown(made).activateWindow()
    return made


def words(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible()).replace("\u00a0", " ")


def push(widget: QWidget, text: str) -> None:
    next(one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


def field(editor: InvoiceEditor, name: str) -> Any:
    editor.options.make_all()
    return next(card.form.field(name) for card in editor.options.cards if name in card.form.names())


async def test_only_what_is_used_is_open(office: Office, editor: InvoiceEditor, shown: Show) -> None:
    assert not any(card.is_open for card in editor.options.cards)
    full = InvoiceEditor(office.desk, filled(draft_for(office.session), customer(office.session)))
    shown(full)
    assert all(card.is_open for card in full.options.cards)


async def test_a_closed_card_says_what_is_set(editor: InvoiceEditor) -> None:
    card = editor.options.prices
    card.set_open(True)
    field(editor, "invoice_fee").set_text("49")
    card.set_open(False)
    assert "invoice fee 49,00 kr" in words(card)
    assert "invoice fee 49,00 kr" in card.head.accessibleName().replace("\u00a0", " ")
    await until(lambda: "61,00 kr" in words(editor))


async def test_opened_by_keyboard(editor: InvoiceEditor) -> None:
    head = editor.options.prices.head
    head.setFocus()
    head.click()
    assert editor.options.prices.is_open


async def test_what_cannot_be_read_stops_the_sending_and_opens_its_card(editor: InvoiceEditor) -> None:
    choose_customer(editor)
    type_row(editor, 0, "ART", "1")
    field(editor, "freight_fee").set_text("tolv")
    assert not editor.may_send()
    assert editor.options.prices.is_open
    field(editor, "freight_fee").set_text("12")
    assert editor.may_send()


@pytest.mark.parametrize("check", [check for check in Check if check.startswith(("reverse", "housework", "interest", "social", "send", "sent", "currency"))])  # noqa: E501  # fmt: skip
async def test_each_check_of_the_cards_has_a_field_to_go_to(editor: InvoiceEditor, check: Check) -> None:
    editor._change(Finding(check, Weight.WARNING))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert editor.options.isAncestorOf(focused)


async def test_only_kronor_are_rounded(office: Office, editor: InvoiceEditor) -> None:
    """Whatever the company has, a sum in euro is not made a whole one, and the card says so."""
    assert office.session.company is not None
    assert office.session.company.use_cent_rounding
    choose_customer(editor)
    type_row(editor, 0, product(office.session).article_number or "", "1,001")
    editor.finish_typing()
    editor.options.prices.set_open(True)
    await until(lambda: "rounded to whole kronor" in words(editor))
    await until(lambda: "Öre rounding\n" in words(editor))
    currency = field(editor, "currency")
    currency._picked(currency._values.index("EUR"))
    await until(lambda: "only sums in kronor are rounded" in words(editor))
    await until(lambda: "Öre rounding\n" not in words(editor) and "\n0,00" not in words(editor))


async def test_the_bank_day_proposed_is_taken(editor: InvoiceEditor) -> None:
    field_ = editor.head.due
    field_.set_text("2026-12-25")
    editor.head.due.editor.clearFocus()
    editor._change(editor_finding(editor, Check.BANK_DAY))
    assert str(field_.value()) == "2026-12-28"
    assert editor.draft.entry.due_date.startswith("2026-12-28")


def editor_finding(editor: InvoiceEditor, check: Check) -> Finding:
    from desktop.core.checks import findings

    return next(one for one in findings(editor.draft.entry, editor.head.chosen_customer()) if one.check is check)


async def test_what_is_missing_on_the_customer_is_a_link_to_its_field(editor: InvoiceEditor) -> None:
    choose_customer(editor)
    wanted: list[object] = []
    editor.customer_wanted.connect(wanted.append)
    editor._change(Finding(Check.PHONE, Weight.BLOCKING))
    chosen = editor.head.chosen_customer()
    assert chosen is not None
    assert wanted == [(chosen.debtor_public_id, "phone")]


async def test_a_row_becomes_work_and_the_deduction_follows(office: Office, editor: InvoiceEditor) -> None:
    private = next(one for one in office.session.debtors.values() if one.debtor_type == DebtorTypeView.PRIVATE)
    choose_customer(editor, private.name or "")
    type_row(editor, 0, product(office.session).article_number or "", "10")
    editor.finish_typing()
    card: Any = editor.options.housework
    card.set_open(True)
    line = card._rows._lines[0]
    line.work._picked(line.work._values.index("Construction"))
    rows = editor.rows.records
    assert rows[0].rot_rut_activated
    asked = editor.draft.entry.records[0].rot_rut_amount  # type: ignore[index]
    assert asked is not None
    assert asked.value % 100 == 0
    total = rows[0].quantity * Decimal(rows[0].unit_price.value) * (100 + rows[0].vat) / 100  # type: ignore[union-attr,operator]
    assert asked.value == int(total * 30 / 100 / 100) * 100
    await until(lambda: "Asked of Skatteverket" in words(editor))
    field(editor, "ssn0").set_text("19800113-9297")
    push(card, "Share evenly")
    details = editor.draft.entry.rot_rut_details
    assert details is not None
    assert details.customers is not None
    assert details.customers[0].asked_amount == asked
    assert details.persons == ("19800113-9297",)


async def test_personal_numbers_are_masked_while_nobody_types(office: Office, shown: Show) -> None:
    full = InvoiceEditor(office.desk, filled(draft_for(office.session), customer(office.session)))
    shown(full).activateWindow()
    await until(full.isActiveWindow)
    number = field(full, "ssn0")
    assert number.text() == "19800113-****"
    number.setFocus()
    assert number.text() == "19800113-9297"
    full.head.focus_first()
    assert number.text() == "19800113-****"
    assert number.value() == "19800113-9297"


async def test_files_are_attached_shown_and_removed(office: Office, editor: InvoiceEditor, tmp_path: Path) -> None:
    good, bad = tmp_path / "Ritning å.pdf", tmp_path / "tabell.xlsx"
    good.write_bytes(b"%PDF-1.4\n%%EOF\n")
    bad.write_bytes(b"PK\x03\x04")
    card = editor.options.attachments
    card.set_open(True)
    drop(card._place, [good])
    await until(lambda: editor.draft.entry.attachments)
    assert "Ritning å.pdf" in words(card)
    attached = editor.draft.entry.attachments
    assert attached is not None
    assert attached[0].file is not None
    assert await content_of(office.session.drafts, attached[0].file) == good.read_bytes()
    card.attach([str(bad)])
    await until(lambda: "tabell.xlsx is not a PDF" in words(card))
    assert editor.draft.entry.attachments == attached
    push(card, "Remove")
    assert editor.draft.entry.attachments == ()
    assert "Ritning" not in words(card)


async def test_too_large_a_file_is_named(editor: InvoiceEditor, tmp_path: Path) -> None:
    large = tmp_path / "stor.pdf"
    large.write_bytes(b"%PDF-" + bytes(10 * 1024 * 1024))
    editor.options.attachments.set_open(True)
    editor.options.attachments.attach([str(large)])
    await until(lambda: "stor.pdf is too large" in words(editor))
    assert not editor.draft.entry.attachments


def drop(place: QWidget, files: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), action, data, button, keys)
    QApplication.sendEvent(place, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(place, QDropEvent(QPointF(5, 5), action, data, button, keys))


async def test_attached_files_are_at_billecta_and_come_back_without_their_bytes(
    office: Office, editor: InvoiceEditor, shown: Show, tmp_path: Path
) -> None:
    file = tmp_path / "Villkor.pdf"
    file.write_bytes(b"%PDF-1.4\n%%EOF\n" + os.urandom(3_000_000))
    choose_customer(editor)
    type_row(editor, 0, "ART", "1")
    editor.finish_typing()
    editor.options.attachments.attach([str(file)])
    await until(lambda: editor.draft.entry.attachments)
    draft = editor.draft
    office.session.keep_draft(draft)
    [kept] = office.session.drafts.all("invoice")
    assert len(kept.content) < 10_000
    found = office.session.kept_invoice(draft.id)
    assert found is not None
    whole = await office.session.save_invoice(None, found.entry, public_id=None, target=draft.id)
    office.session.forget_draft(draft.id)
    assert whole.attachments is not None
    stored = whole.attachments[0].file
    assert stored is not None
    assert stored.data is None
    assert await office.session.papers.content(stored.file_public_id) == file.read_bytes()
    again = draft_of(whole)
    entry = replace(again.entry, message="Ändrat")
    later = await office.session.save_invoice(again.before, entry, public_id=again.public_id, target=again.id)
    assert later.attachments == whole.attachments


async def test_a_file_that_is_gone_is_named_and_nothing_is_sent(
    office: Office, editor: InvoiceEditor, tmp_path: Path
) -> None:
    file = tmp_path / "Villkor.pdf"
    file.write_bytes(b"%PDF-1.4\n%%EOF\n")
    choose_customer(editor)
    editor.options.attachments.attach([str(file)])
    await until(lambda: editor.draft.entry.attachments)
    office.session.drafts.files.sweep(())
    with pytest.raises(FileGone) as caught:
        await office.session.save_invoice(None, editor.draft.entry, public_id=None, target=editor.draft.id)
    words = office.desk.problem(caught.value, "Saving").whole
    assert words.startswith("Saving: The attachment Villkor.pdf cannot be found on this computer any more.")
    assert "Remove it from the invoice and attach it again." in words


async def test_the_day_of_sending_outlives_later_saves(office: Office, shown: Show) -> None:
    pane = InvoicesPane(office.desk)
    shown(pane).activateWindow()
    await until(pane.isActiveWindow)
    pane.write_new()
    editor = editor_of(pane)
    choose_customer(editor)
    type_row(editor, 0, product(office.session).article_number or "", "1")
    editor.finish_typing()
    day = editor.draft.entry.due_date[:10]
    field(editor, "send_date").set_text(day)
    for message in ("Först", "Sedan"):
        editor.head.message.set_text(message)
        press("Ctrl+S")
        await until(lambda: editor.draft.public_id and not editor.draft.changed)
        await until(lambda: not office.desk.tasks._started)
        assert str(field(editor, "send_date").value()) == day
        known = office.sandbox.state.invoice(editor.draft.public_id or "")
        assert known is not None
        assert known[1]["entry"]["InvoiceSendDateOverride"].startswith(day)
        assert known[1]["entry"]["Message"] == message


async def test_the_day_of_sending_is_there_when_the_draft_is_opened_from_the_list(office: Office, shown: Show) -> None:
    pane = InvoicesPane(office.desk)
    shown(pane).activateWindow()
    await until(pane.isActiveWindow)
    pane.write_new()
    editor = editor_of(pane)
    choose_customer(editor)
    type_row(editor, 0, product(office.session).article_number or "", "1")
    editor.finish_typing()
    day = editor.draft.entry.due_date[:10]
    assert "this computer remembers it" in field(editor, "send_date").message()
    field(editor, "send_date").set_text(day)
    public_id = await _saved_and_left(office, pane)
    for message in ("Öppnad igen", "Och igen"):
        office.desk.commands.run("invoice.edit")
        await until(lambda: pane.page is not None)
        editor = editor_of(pane)
        assert str(field(editor, "send_date").value()) == day
        assert "As last saved from this computer" in field(editor, "send_date").message()
        assert not editor.draft.changed
        editor.head.message.set_text(message)
        assert await _saved_and_left(office, pane) == public_id
        known = office.sandbox.state.invoice(public_id)
        assert known is not None
        assert known[1]["entry"]["InvoiceSendDateOverride"].startswith(day)
        assert known[1]["entry"]["Message"] == message


async def _saved_and_left(office: Office, pane: InvoicesPane) -> str:
    editor = editor_of(pane)
    press("Ctrl+S")
    await until(lambda: editor.draft.public_id and not editor.draft.changed)
    public_id = editor.draft.public_id or ""
    pane.leave_editor()
    assert pane.table.select(public_id)
    await until(lambda: not office.desk.tasks._started)
    return public_id


@pytest.mark.parametrize("width", [968, 1080])
@pytest.mark.parametrize("language", ["sv", "en"])
async def test_nothing_is_cut_at_the_right(
    office: Office, shown: Show, qapp: QApplication, language: str, width: int
) -> None:
    i18n.use(qapp, language)
    try:
        full = InvoiceEditor(office.desk, filled(draft_for(office.session), customer(office.session)))
        window = shown(full)
        window.resize(width, 600)
        await asyncio.sleep(0.1)
        scrolls = full.findChildren(QScrollArea)
        assert len(scrolls) == 2
        for scroll in scrolls:
            inside = scroll.widget()
            assert inside is not None
            assert inside.width() <= scroll.viewport().width()
    finally:
        i18n.forget(qapp)
