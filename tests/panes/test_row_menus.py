"""What the menu of a row offers in the panes: their own commands, as the palette has them, and none about no row."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.panes.companies.pane import CompaniesPane
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.products.pane import ProductsPane
from desktop.qt.command_menu import CommandMenu

from .conftest import Office, until

Show = Callable[[QWidget], QWidget]
EXPECTED = [
    (CustomersPane, ["customer.edit", "customer.invoice", "customer.copy_address", "customer.delete", "list.copy"]),
    (ProductsPane, ["product.edit", "product.delete", "list.copy"]),
    (CompaniesPane, ["company.edit", "company.work", "company.delete", "list.copy"]),
    (InvoicesPane, ["invoice.copy", "list.copy"]),
]


@pytest.mark.parametrize(("kind", "expected"), EXPECTED)
async def test_a_rows_menu_has_the_panes_commands(office: Office, shown: Show, kind: Any, expected: list[str]) -> None:
    pane = kind(office.desk)
    shown(pane).activateWindow()
    await until(pane.table.isVisible)
    record = pane.table.visible_records()[0]
    assert pane.table.select(pane.table._key(record))
    QTest.keyClick(pane.table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, CommandMenu)
    ids = [action.objectName() for action in menu.actions() if action.objectName()]
    assert set(expected) <= set(ids)
    registered = {command.id for command in office.desk.commands.active()}
    assert {one for one in ids if not one.startswith("list.")} <= registered
    assert not [one for one in ids if one.endswith((".new", ".filter", ".prices", ".menu"))]
    assert ids.count("list.copy") == 1
    menu.close()
    await asyncio.sleep(0.05)
