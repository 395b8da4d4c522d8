"""What happens before files leave: what is fetched, what is asked, what is said. The drag itself: end2end/test_drag."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.panes.invoices import paper_drag
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.invoices.pdf_page import PdfPage
from desktop.qt.pdf import PdfView
from desktop.qt.pdfscroll import PdfPages
from desktop.qt.protected import ReasonSheet
from tests.panes.conftest import Office, asked

from .conftest import Show, press, until

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def pane(office: Office, shown: Show) -> InvoicesPane:
    made = InvoicesPane(office.desk)
    shown(made).activateWindow()
    return made


def sent(office: Office, many: int = 1) -> list[InvoiceActionSubView]:
    return [row for row in office.session.invoices.values() if row.stage == Stage.INVOICE_SENT][:many]


def kept(office: Office, row: InvoiceActionSubView) -> bool:
    return row.file is not None and office.session.papers.kept(row.file.file_public_id) is not None


def pull(widget: QWidget, start: QPoint) -> None:
    """As far as a drag, and let go before anything can have been fetched."""
    QTest.mousePress(widget, LEFT, NONE, start)
    for step in range(1, 6):
        QTest.mouseMove(widget, start + QPoint(step * 8, 0))
    QTest.mouseRelease(widget, LEFT, NONE, start + QPoint(40, 0))


def pull_row(pane: InvoicesPane, row: InvoiceActionSubView) -> None:
    pane.table.select(row.action_public_id or "")
    index = pane.table.currentIndex()
    pull(pane.table.viewport(), pane.table.visualRect(index.siblingAtColumn(2)).center())


def press_button(widget: QWidget, text: str) -> None:
    next(one for one in widget.findChildren(QPushButton) if one.text() == text).click()


async def idle(office: Office, pane: InvoicesPane) -> None:
    await until(lambda: not office.desk.tasks._started and not pane._reading.is_waiting)


async def test_who_lets_go_too_soon_is_told_to_drag_once_more(office: Office, pane: InvoicesPane) -> None:
    [row] = sent(office)
    pull_row(pane, row)
    await until(lambda: "drag once more" in office.told() and "fetched" in office.told())
    assert kept(office, row)
    await idle(office, pane)


async def test_a_marked_row_takes_the_others_along_and_an_unmarked_one_goes_alone(
    office: Office, pane: InvoicesPane
) -> None:
    rows = sent(office, 3)
    pane.table.set_marked([row.action_public_id or "" for row in rows[:2]])
    pull_row(pane, rows[2])
    await until(lambda: "1 PDF(s) fetched" in office.told())
    assert [kept(office, row) for row in rows] == [False, False, True]
    pull_row(pane, rows[0])
    await until(lambda: "2 PDF(s) fetched" in office.told())
    assert all(kept(office, row) for row in rows)
    await idle(office, pane)


async def test_a_draft_has_nothing_to_drag(office: Office, pane: InvoicesPane) -> None:
    draft = next(row for row in office.session.invoices.values() if row.stage == Stage.CREATED)
    pull_row(pane, draft)
    await idle(office, pane)
    assert "PDF" not in office.told()


async def test_very_many_are_better_saved(office: Office, pane: InvoicesPane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper_drag, "MOST", 1)
    rows = sent(office, 2)
    pane.table.set_marked([row.action_public_id or "" for row in rows])
    pull_row(pane, rows[0])
    assert "save the PDFs in a folder" in office.told()
    await idle(office, pane)


async def test_a_protected_customers_invoice_is_asked_about_once_before_it_is_dragged(
    office: Office, pane: InvoicesPane
) -> None:
    row = sent(office, 9)[-1]
    customer = office.session.debtors.get(row.debtor_public_id)
    assert customer is not None
    office.session.debtors.merge([replace(customer, protected_identity=True)])
    pull_row(pane, row)
    question = await asked(pane.window())
    assert not kept(office, row)
    press_button(question, "Cancel")
    await idle(office, pane)
    assert not kept(office, row)
    pull_row(pane, row)
    press_button(await asked(pane.window()), "Drag out")
    await until(lambda: "drag once more" in office.told())
    office.desk.notices.dismiss("invoice.drag")
    pull_row(pane, row)
    await until(lambda: "drag once more" in office.told())
    await idle(office, pane)


async def test_the_paper_itself_can_be_pulled_at(office: Office, pane: InvoicesPane) -> None:
    [row] = sent(office)
    customer = office.session.debtors.get(row.debtor_public_id)
    assert customer is not None
    office.session.debtors.merge([replace(customer, protected_identity=False)])
    pane.table.select(row.action_public_id or "")
    pane.table.setFocus()
    press("Ctrl+P")
    page = pane.page
    assert isinstance(page, PdfPage)
    view = page.findChild(PdfView)
    assert isinstance(view, PdfView)
    await until(lambda: view.page_count())
    assert pane.window().findChild(ReasonSheet) is None
    paper = view.findChild(PdfPages)
    assert isinstance(paper, PdfPages)
    pull(paper, QPoint(60, 60))
    await until(lambda: "drag once more" in office.told())
    press("Esc")
    await idle(office, pane)
