"""The invoice beside the list is made in parts, ahead of need or at once."""

from __future__ import annotations

import shiboken6

from desktop.panes.invoices.beside import Beside
from desktop.panes.invoices.detail import InvoiceDetail
from desktop.panes.invoices.pane import InvoicesPane
from tests.panes.conftest import Office, until


async def test_its_parts_make_one_detail_and_place_it_once(office: Office) -> None:
    placed: list[InvoiceDetail] = []
    pane = InvoicesPane(office.desk)
    beside = Beside(office.desk, placed.append, lambda: None, pane)
    for part in beside.parts():
        part()
    assert placed == [beside.detail]
    pane.deleteLater()
    await until(lambda: not shiboken6.isValid(pane))


async def test_half_made_it_goes_with_its_pane(office: Office) -> None:
    pane = InvoicesPane(office.desk)
    beside = Beside(office.desk, lambda _: None, lambda: None, pane)
    parts = beside.parts()
    next(parts)()
    pages = beside._pages
    pane.deleteLater()
    await until(lambda: not shiboken6.isValid(pages))
