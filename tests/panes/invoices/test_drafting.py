"""What is typed is kept as it is typed, in open cells too; undo and redo go through head and rows."""

from __future__ import annotations

import asyncio
import sqlite3
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.core.invoice_draft import KeptInvoice
from desktop.panes.invoices.cells import Cell
from desktop.panes.invoices.editor import InvoiceEditor
from desktop.qt import history
from desktop.qt.standing import select
from tests.panes.conftest import Office

from .conftest import Show, choose_customer, draft_for, press, product, type_row, until, write


class Page(QWidget):
    """An editor with its commands, as the pane has it."""

    def __init__(self, office: Office, draft: object = None) -> None:
        super().__init__()
        self.editor = InvoiceEditor(office.desk, draft or draft_for(office.session))  # type: ignore[arg-type]
        QVBoxLayout(self).addWidget(self.editor)
        office.desk.commands.add(self, self.editor.drafting.commands("Invoice"))


@pytest.fixture
def editor(office: Office, shown: Show) -> InvoiceEditor:
    page = Page(office)
    shown(page).activateWindow()
    return page.editor


def kept(office: Office, editor: InvoiceEditor) -> KeptInvoice:
    found = office.session.kept_standing(editor.draft.id)
    assert found is not None
    return found[0]


def state(editor: InvoiceEditor) -> str:
    return " ".join(label.text() for label in editor.findChildren(QLabel) if label.isVisible())


def description(editor: InvoiceEditor, row: int = 0) -> str | None:
    return (editor.draft.entry.records or ())[row].article_description


async def test_an_open_cell_is_kept_with_its_cursor(office: Office, editor: InvoiceEditor) -> None:
    editor.table.edit_cell(0, Cell.DESCRIPTION)
    write("Halv cell på Ön")
    cell = editor.table.open_cell()
    assert cell is not None
    select(cell[2], 4, 9)
    await until(lambda: office.session.kept_invoices())
    editor.keep()
    mine = kept(office, editor)
    assert (mine.entry.records or ())[0].article_description == "Halv cell på Ön"
    place = mine.place
    assert (place.row, place.cell, place.typing, place.caret, place.anchor) == (0, Cell.DESCRIPTION, True, 4, 9)


async def test_under_typing_without_a_pause_it_is_kept_all_the_same(office: Office, editor: InvoiceEditor) -> None:
    editor.table.edit_cell(0, Cell.DESCRIPTION)
    for _ in range(30):
        write("å")
        await asyncio.sleep(0.03)
        if office.session.kept_invoices():
            return
    raise AssertionError("nothing was kept in the first 900 ms")


async def test_it_comes_back_with_half_typed_values_and_the_cursor(
    office: Office, editor: InvoiceEditor, shown: Show
) -> None:
    editor.head.due.editor.setFocus()
    press("Ctrl+A")
    write("sjunde")
    editor.table.edit_cell(0, Cell.PRICE)
    write("tolv")
    press("Return")
    editor.head.message.editor.setFocus()
    write("Tack för det")
    editor.keep()
    known = office.session.kept_standing(editor.draft.id)
    assert known is not None
    page = Page(office, kept(office, editor))
    shown(page).activateWindow()
    page.editor.drafting.bring_back(*known)
    again = page.editor
    assert again.focusWidget() is again.head.message.editor
    assert again.head.due.editor.text() == "sjunde"  # type: ignore[attr-defined]
    assert again.table.model().index(0, Cell.PRICE).data() == "tolv"
    assert again.drafting.place().caret == len("Tack för det")
    assert "Kept on this computer" in state(again)


async def test_undo_and_redo_go_through_head_and_rows(office: Office, editor: InvoiceEditor) -> None:
    choose_customer(editor)
    type_row(editor, 0, product(office.session).article_number or "", "3")
    editor.finish_typing()
    whole = editor.draft.entry
    states = [whole]
    while editor.drafting._can_undo():
        editor.drafting.undo()
        states.append(editor.draft.entry)
    assert (
        states[-1] == draft_for(office.session).entry or states[-1].records == draft_for(office.session).entry.records
    )
    assert len(states) >= 3
    while editor.drafting._can_redo():
        editor.drafting.redo()
    assert editor.draft.entry == whole


async def test_ctrl_z_in_a_cell_takes_back_what_was_typed_there(office: Office, editor: InvoiceEditor) -> None:
    editor.table.edit_cell(0, Cell.DESCRIPTION)
    write("Arbete")
    press("Return")
    editor.table.edit_cell(0, Cell.DESCRIPTION)
    select(editor.table.open_cell()[2], 6, 6)  # type: ignore[index]
    editor.drafting._history._broken = True
    write(" på plats")
    assert description(editor) == "Arbete på plats"
    press("Ctrl+Z")
    assert description(editor) == "Arbete"
    cell = editor.table.open_cell()
    assert cell is not None
    assert (cell[2].text(), cell[2].cursorPosition()) == ("Arbete", 6)
    press("Ctrl+Shift+Z")
    assert description(editor) == "Arbete på plats"
    press("Ctrl+Z")
    press("Ctrl+Y")
    assert description(editor) == "Arbete på plats"


async def test_a_row_taken_away_comes_back_however_slow_the_computer(
    office: Office, editor: InvoiceEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "AT_ONCE", 0.0)
    type_row(editor, 0, product(office.session).article_number or "", "3")
    editor.finish_typing()
    before = editor.draft.entry.records
    editor.table.setCurrentIndex(editor.table.model().index(0, 1))
    editor.table.remove_row()
    assert editor.draft.entry.records != before
    press("Ctrl+Z")
    assert editor.draft.entry.records == before
    assert (before or ())[0].quantity == Decimal(3)


async def test_undo_in_the_message_is_the_pages_and_the_texts_own_does_not_fight(
    office: Office, editor: InvoiceEditor
) -> None:
    editor.head.message.editor.setFocus()
    write("Ett")
    editor.drafting._history._broken = True
    editor.head.focus_first()
    editor.head._form.field("your_reference").editor.setFocus()
    write("Åsa")
    editor.head.message.editor.setFocus()
    press("Ctrl+Z")
    assert (editor.draft.entry.your_reference, editor.draft.entry.message) == (None, "Ett")
    assert isinstance(editor.focusWidget(), QLineEdit)
    press("Ctrl+Z")
    assert editor.draft.entry.message is None


async def test_undone_to_what_billecta_has_nothing_is_kept(office: Office, editor: InvoiceEditor) -> None:
    editor.head.message.editor.setFocus()
    write("Ett")
    editor.keep()
    assert office.session.kept_invoices()
    press("Ctrl+Z")
    await until(lambda: "Kept" in state(editor))
    assert editor.draft.entry.message is None


async def test_without_a_keyring_nothing_is_called_kept(office: Office, editor: InvoiceEditor) -> None:
    office.session.lasting = False
    editor.head.message.editor.setFocus()
    write("Ett")
    editor.keep()
    assert "no keyring" in state(editor)
    assert "Kept" not in state(editor)


async def test_a_full_disk_is_said(office: Office, editor: InvoiceEditor, monkeypatch: pytest.MonkeyPatch) -> None:
    office.session.drafts._database.execute("PRAGMA max_page_count = 1")
    message = editor.head.message.editor
    assert isinstance(message, QPlainTextEdit)
    message.insertPlainText("Ett " * 2000)
    with pytest.raises(sqlite3.OperationalError):
        office.session.keep_draft(editor.draft)
    editor.keep()
    assert "Cannot be kept on this computer" in state(editor)
    office.session.drafts._database.execute("PRAGMA max_page_count = 100000")
    editor.keep()
    assert "Kept on this computer" in state(editor)
