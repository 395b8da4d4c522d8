"""From a finding into the field in which it is put right, as the attest queue leads there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.finding import Check, Finding, Weight
from desktop.panes.invoices.cells import Cell
from desktop.panes.invoices.editor import InvoiceEditor
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.invoices.rows_table import RowsTable
from tests.panes.conftest import Office

from .conftest import Show, until
from .test_batch import drafts_of


@pytest.fixture
def pane(office: Office, shown: Show) -> InvoicesPane:
    made = InvoicesPane(office.desk)
    shown(made).activateWindow()
    return made


def focused() -> QWidget | None:
    return QApplication.focusWidget()


@pytest.mark.parametrize(
    ("check", "name"),
    [
        (Check.PUBLIC_REFERENCE, "Your reference"),
        (Check.PUBLIC_EINVOICE, "Delivery"),
        (Check.DUE_DATE_ORDER, "Due date"),
        (Check.OWN_DRAFT, "Customer"),
    ],
)
async def test_fields_of_the_head(office: Office, pane: InvoicesPane, check: Check, name: str) -> None:
    [draft] = await drafts_of(office, 1)
    pane.edit_draft(draft.action_public_id or "", Finding(check, Weight.WARNING))
    await until(lambda: (one := focused()) is not None and one.accessibleName().startswith(name))


@pytest.mark.parametrize(
    ("check", "cell"),
    [
        (Check.VAT_ZERO, Cell.VAT),
        (Check.VAT_FOOD, Cell.VAT),
        (Check.PRICE_OFF, Cell.PRICE),
        (Check.SAME_SUM, Cell.PRICE),
        (Check.LARGE_SUM, Cell.PRICE),
        (Check.SERVER_SUM, Cell.PRICE),
        (Check.CHANGED, Cell.ARTICLE),
    ],
)
async def test_cells_of_the_rows(office: Office, pane: InvoicesPane, check: Check, cell: Cell) -> None:
    [draft] = await drafts_of(office, 1)
    pane.edit_draft(draft.action_public_id or "", Finding(check, Weight.WARNING, row=None))
    await until(lambda: isinstance(pane.page, InvoiceEditor))
    table = pane.page.findChild(RowsTable)  # type: ignore[union-attr]
    assert isinstance(table, RowsTable)
    await until(lambda: (table.currentIndex().row(), table.currentIndex().column()) == (0, cell))
    await until(lambda: (one := focused()) is not None and (one is table or table.isAncestorOf(one)))
