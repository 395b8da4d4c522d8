"""The lists of all panes fit into narrow windows without scrolling sideways."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from desktop.panes.companies.columns import make_columns as companies
from desktop.panes.companies.pane import CompaniesPane
from desktop.panes.customers.columns import make_columns as customers
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.products.columns import make_columns as products
from desktop.panes.products.pane import ProductsPane
from desktop.qt.format import Format
from desktop.qt.table import Column
from desktop.qt.table_columns import TableColumns

from .conftest import Office

Show = Callable[[QWidget], QWidget]


@pytest.mark.parametrize("columns", [companies(), customers(), products(Format("sv"))])
def test_no_room_is_too_small_for_what_is_shown_in_it(columns: Sequence[Column[Any]]) -> None:
    for room in range(520, 1400):
        assert sum(TableColumns(columns).fit(room)) <= room


@pytest.mark.parametrize("kind", [CompaniesPane, CustomersPane, ProductsPane])
async def test_at_1024_nothing_scrolls_sideways_also_while_a_filter_is_on(
    office: Office, shown: Show, kind: type[CompaniesPane | CustomersPane | ProductsPane]
) -> None:
    pane = kind(office.desk)
    window = shown(pane)
    window.resize(1024 - 56, 640)
    pane.filter_edit.setText("a")
    await asyncio.sleep(0.05)
    assert window.width() == 1024 - 56
    assert not pane.table.horizontalScrollBar().isVisible()
    assert pane.table.horizontalScrollBar().maximum() == 0
