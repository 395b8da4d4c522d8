"""Panes of a user with few rights: what may not be done is disabled, said, and not opened by other ways either."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.panes.companies.pane import CompaniesPane
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.products.pane import ProductsPane
from desktop.qt.commands import Command
from desktop.qt.list_pane import ListPane
from desktop.qt.record_editor import RecordEditor
from desktop.session.rights import right_for

from .conftest import Office, until

Show = Callable[[QWidget], QWidget]


@pytest.fixture
async def reader(office: Office) -> Office:
    office.session.rights._name = "read@attesta.example"
    await office.session.rights.load()
    return office


def said(office: Office) -> list[str]:
    words: list[str] = []

    def refused(command: object) -> None:
        assert isinstance(command, Command)
        words.append(command.reason())

    office.desk.commands.refused.connect(refused)
    return words


@pytest.mark.parametrize(("make", "kind"), [(CustomersPane, "customer"), (ProductsPane, "product")])
async def test_a_reader_can_neither_make_nor_change_nor_delete(
    reader: Office, shown: Show, make: Callable[..., ListPane], kind: str
) -> None:
    pane, words = make(reader.desk), said(reader)
    shown(pane)
    pane.table.selectRow(0)
    for command in ("edit", "delete"):
        reader.desk.commands.run(f"{kind}.{command}")
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    pane.new_wanted.emit()
    assert not isinstance(pane.page, RecordEditor)
    assert len(words) == 4
    assert all("but not change them" in one for one in words)
    assert pane.new_button is not None
    assert not pane.new_button.isEnabled()


async def test_a_reader_sees_why_an_invoice_cannot_be_attested(reader: Office, shown: Show) -> None:
    pane, words = InvoicesPane(reader.desk), said(reader)
    shown(pane)
    pane.set_view("drafts")
    pane.table.selectRow(0)
    await until(lambda: not reader.desk.tasks.running("invoice.detail"))
    attest = pane.findChild(QPushButton, "invoice.attest")
    assert isinstance(attest, QPushButton)
    assert not attest.isEnabled()
    assert "right to attest" in attest.toolTip()
    reader.desk.commands.run("invoice.attest")
    assert len(words) == 1
    assert "right to attest" in words[0]
    pane.table.opened.emit(pane.table.selected_record())
    assert pane.page is None


async def test_no_command_that_writes_is_without_a_right(office: Office, shown: Show) -> None:
    """What is named as a write stands in the table of rights; the company's own are guarded by the selected one."""
    for kind in (InvoicesPane, CustomersPane, ProductsPane, CompaniesPane):
        shown(kind(office.desk))
    verbs = {"new", "edit", "save", "delete", "attest", "credit", "import", "send", "copy"}
    writes = {one.id for one in office.desk.commands.all() if verbs & set(one.id.split(".")[1:])}
    harmless = {"company.edit", "list.save", "list.copy", "invoice.row.copy", "invoice.pdf.save.marked"}
    assert {one for one in writes - harmless if right_for(one) is None and not one.startswith("list.")} == set()


async def test_one_who_may_everything_notices_nothing(office: Office, shown: Show) -> None:
    pane, words = ProductsPane(office.desk), said(office)
    shown(pane)
    await office.session.rights.load()
    pane.table.selectRow(0)
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert isinstance(pane.page, RecordEditor)
    assert words == []
