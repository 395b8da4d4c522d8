"""What a row is booked on, set by keyboard."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QWidget

from desktop.core.dates import day
from desktop.panes.invoices.cells import Cell
from desktop.panes.invoices.editor import InvoiceEditor
from desktop.panes.invoices.row_details import RowDetails
from tests.panes.conftest import Office

from .conftest import draft_for, press, until, write


@pytest.fixture
def editor(office: Office, shown: Callable[[QWidget], QWidget]) -> Iterator[InvoiceEditor]:
    editor = InvoiceEditor(office.desk, draft_for(office.session))
    office.desk.commands.add(editor, editor.rows.commands("Invoice"))
    shown(editor).activateWindow()
    yield editor
    # as the pane does before it closes an editor: nothing is left to be written when the session ends
    editor.keep()


async def details_of(editor: InvoiceEditor, description: str = "Köksrenovering") -> RowDetails:
    """Alt+Return while the first row is written."""
    editor.table.edit_cell(0, Cell.DESCRIPTION)
    write(description)
    press("Alt+Return")
    details = editor.findChild(RowDetails)
    assert isinstance(details, RowDetails)
    await until(lambda: details.isVisible() and 20 in details.dimensions)
    return details


def note(editor: InvoiceEditor, number: int = 0) -> str:
    return str(editor.table.model().index(number, Cell.DESCRIPTION).data(Qt.ItemDataRole.ToolTipRole))


async def test_a_row_is_given_period_cost_centre_project_and_dimension(office: Office, editor: InvoiceEditor) -> None:
    details = await details_of(editor)
    for text in ("2026-11-01", "2026-11-30", "mont", "P-2402", "söder"):
        write(text)
        press("Return") if text in ("mont", "söder") else None
        press("Tab")
    row = editor.rows.records[0]
    assert (day(row.period_start), day(row.period_end)) == (details.start.value(), details.end.value())
    assert (row.cost_center, row.project) == ("200", "P-2402")
    assert [(one.dimension, one.code) for one in row.dimensions or ()] == [(20, "S")]
    assert note(editor) == "2026-11-01–11-30 · CC 200 · Project P-2402 · 20: S"
    assert editor.draft.entry.records == editor.rows.records


async def test_esc_goes_back_to_the_row_and_not_out_of_the_invoice(office: Office, editor: InvoiceEditor) -> None:
    left: list[int] = []
    editor.left.connect(lambda: left.append(1))
    details = await details_of(editor)
    press("Esc")
    assert not details.isVisible()
    assert editor.table.hasFocus()
    assert editor.table.currentIndex().row() == 0
    assert not left


async def test_the_strip_follows_the_current_row(office: Office, editor: InvoiceEditor) -> None:
    details = await details_of(editor)
    write("2026-11-01")
    press("Tab")
    editor.table.add_row()
    assert details.number == 1
    assert details.start.value() is None
    editor.table.setCurrentIndex(editor.table.model().index(0, Cell.DESCRIPTION))
    assert str(details.start.value()) == "2026-11-01"
    editor.table.move_row_down()
    assert (details.number, str(details.start.value())) == (1, "2026-11-01")


async def test_what_cannot_be_read_keeps_the_strip_at_its_row(office: Office, editor: InvoiceEditor) -> None:
    details = await details_of(editor)
    write("snart")
    editor.table.add_row()
    assert (details.number, details.start.text()) == (0, "snart")
    assert not editor.rows.is_valid()
    details.closed.emit()
    assert details.isVisible()
    details.start.set_text("")
    assert editor.rows.is_valid()


async def test_a_code_on_no_list_is_not_taken(office: Office, editor: InvoiceEditor) -> None:
    details = await details_of(editor)
    details.cost_center.editor.setFocus()
    write("777")
    press("Tab")
    assert editor.rows.records[0].cost_center is None
    assert details.cost_center.text() == "777"
    assert not editor.rows.is_valid()


async def test_esc_takes_back_what_cannot_be_read_and_closes(office: Office, editor: InvoiceEditor) -> None:
    """Enter keeps it and says what is wrong."""
    details = await details_of(editor)
    details.cost_center.editor.setFocus()
    write("777")
    press("Return")
    assert details.isVisible()
    assert details.cost_center.text() == "777"
    press("Esc")
    assert not details.isVisible()
    assert details.cost_center.text() == ""
    assert editor.rows.is_valid()


async def test_a_period_that_ends_before_it_begins_is_gone_to(office: Office, editor: InvoiceEditor) -> None:
    details = await details_of(editor)
    write("2026-11-30")
    press("Tab")
    write("2026-11-01")
    press("Tab")
    assert details.end.message() == "The period ends before it begins. Write a later day."
    press("Esc")
    assert not details.isVisible()
    assert not editor.rows.is_valid()
    assert details.isVisible()
    assert details.end.editor.hasFocus()


async def test_a_text_row_has_nothing_to_set(office: Office, editor: InvoiceEditor) -> None:
    editor.table.add_row(message=True)
    press("Alt+Return")
    details = editor.findChild(RowDetails)
    assert isinstance(details, RowDetails)
    assert not details.isVisible()


async def test_codes_are_asked_for_once(office: Office, editor: InvoiceEditor) -> None:
    await details_of(editor)
    company = office.session.company_id
    assert await office.session.codes.read(company) is office.session.codes.known(company)


async def test_a_row_with_something_set_is_two_lines_high(office: Office, editor: InvoiceEditor) -> None:
    before = editor.table.height()
    await details_of(editor)
    write("2026-11-01")
    assert (editor.table.rowHeight(0), editor.table.height()) == (48, before + 16)
    press("Ctrl+A")
    press("Delete")
    assert (editor.table.rowHeight(0), editor.table.height()) == (32, before)


async def test_the_page_follows_the_row_that_is_written(office: Office, editor: InvoiceEditor) -> None:
    editor.window().resize(1024, 640)
    page = editor.findChild(QScrollArea)
    assert page is not None
    for _ in range(25):
        editor.table.add_row()
        write("Rad")
        await asyncio.sleep(0.05)
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        place = line.mapTo(page.viewport(), line.rect().center()).y()
        assert 0 < place < page.viewport().height()
    editor.table.edit_cell(0, Cell.UNIT)
    await asyncio.sleep(0.05)
    line = QApplication.focusWidget()
    assert line is not None
    assert line.mapTo(page.viewport(), line.rect().center()).y() > 0


async def test_what_is_written_in_a_row_is_shown_as_it_stands(office: Office, editor: InvoiceEditor) -> None:
    await details_of(editor, "<img src='//there/x.png'> {x}")
    labels = [label for label in editor.findChildren(QLabel) if "<img" in label.text()]
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


async def test_pasted_rows_come_into_view(office: Office, editor: InvoiceEditor) -> None:
    editor.window().resize(1024, 640)
    page = editor.findChild(QScrollArea)
    assert page is not None
    editor.table.edit_cell(0, Cell.ARTICLE)
    QGuiApplication.clipboard().setText("".join(f"X-{number}\tRad\t1\n" for number in range(20)))
    press("Ctrl+V")

    def foot() -> int:
        last = editor.table.visualRect(editor.table.currentIndex())
        return editor.table.viewport().mapTo(page.viewport(), last.bottomLeft()).y()

    await until(lambda: editor.table.currentIndex().row() == 19 and 0 < foot() < page.viewport().height())
