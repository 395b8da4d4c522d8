from __future__ import annotations

import asyncio
import csv
import datetime as dt
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.core.protection import HIDDEN
from desktop.core.tabular.judging import Fate
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.exports.cells import Sheetful
from desktop.panes.exports.door import ExportDoor
from desktop.panes.imports.page import COLUMNS, ROWS, ImportPage
from desktop.panes.imports.plan import Policy
from desktop.panes.imports.subjects import CustomersSubject, ProductsSubject
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.products.pane import ProductsPane
from desktop.qt.progress import ProgressPanel
from tests.panes.conftest import Office, asked, until

Show = Callable[[QWidget], QWidget]


async def test_invoices_are_written_as_they_are_seen_and_typed(office: Office, shown: Show, tmp_path: Path) -> None:
    pane = InvoicesPane(office.desk)
    shown(pane)
    door = ExportDoor(office.desk, pane, "invoices", "Invoices")
    await door.write(tmp_path / "f.xlsx", door.sheetful())
    with zipfile.ZipFile(tmp_path / "f.xlsx") as archive:
        assert archive.testzip() is None
    sheet = openpyxl.load_workbook(tmp_path / "f.xlsx").active
    titles = [cell.value for cell in sheet[1]]
    first = pane.table.visible_records()[0]
    row = {title: cell.value for title, cell in zip(titles, sheet[2], strict=True)}
    assert sheet.max_row == pane.table.visible_count() + 1
    assert row["Amount"] == first.invoiced_amount.value / 100
    assert isinstance(row["Date"], dt.datetime)
    assert isinstance(row["Customer"], str)


async def test_only_marked_rows_are_written_when_there_are_any(office: Office, shown: Show, tmp_path: Path) -> None:
    pane = InvoicesPane(office.desk)
    shown(pane)
    some = [one.action_public_id or "" for one in pane.table.visible_records()[2:5]]
    pane.table.set_marked(some)
    door = ExportDoor(office.desk, pane, "invoices", "Invoices")
    await door.write(tmp_path / "f.csv", door.sheetful())
    with (tmp_path / "f.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 4


async def test_the_command_asks_how_and_where(office: Office, shown: Show, tmp_path: Path) -> None:
    pane = CustomersPane(office.desk)
    window = shown(pane)
    ExportDoor(office.desk, pane, "customers", "Customers")
    office.desk.commands.run("customers.export")
    (await asked(window)).answer(".csv")
    await until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.accept()
    await until(lambda: "written to Customers" in office.told())
    (path,) = await asyncio.to_thread(lambda: list(tmp_path.iterdir()))
    assert (await asyncio.to_thread(path.read_bytes)).startswith(b"\xef\xbb\xbf")


async def test_who_is_protected_is_hidden(office: Office, shown: Show) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    one = replace(office.session.debtors.values()[0], protected_identity=True)
    what = Sheetful("x", pane.table.shown_columns(), [one], office.session.debtors)
    texts = [str(cell) for cell in next(what.rows())]
    assert what.protected() == 1
    twice = [row for row in office.session.invoices.values() if row.debtor_public_id == one.debtor_public_id]
    office.session.debtors.merge([one])
    assert len(twice) > 1
    assert Sheetful("x", [], twice, office.session.debtors).protected() == 1, "one customer, however many invoices"
    assert one.name not in texts
    assert HIDDEN in " ".join(texts) or one.email is None


async def test_an_exported_list_imported_again_changes_nothing(office: Office, shown: Show, tmp_path: Path) -> None:
    for make, subject, place in (
        (CustomersPane, CustomersSubject, "Customers"),
        (ProductsPane, ProductsSubject, "Products"),
    ):
        pane = make(office.desk)
        shown(pane)
        door = ExportDoor(office.desk, pane, place.lower(), place)
        for ending in ("xlsx", "csv"):
            path = tmp_path / f"{place}.{ending}"
            await door.write(path, door.sheetful())
            page = ImportPage(office.desk, subject(office.session))
            shown(page)
            page.open_file(path)
            await until(lambda page=page: page.step == COLUMNS)  # type: ignore[misc]
            page.go_on()
            await until(lambda page=page: page.step == ROWS)  # type: ignore[misc]
            assert page.plan is not None
            page.plan.policy = Policy.UPDATE
            await page.plan.settle()
            odd = [line for line in page.plan.lines if line.judged.fate is not Fate.SAME]
            assert [(line.judged.findings, line.judged.values, line.judged.fate) for line in odd] == []


async def test_a_hundred_thousand_rows_are_written_beside_the_work(office: Office, shown: Show, tmp_path: Path) -> None:
    pane = InvoicesPane(office.desk)
    shown(pane)
    door = ExportDoor(office.desk, pane, "invoices", "Invoices")
    small = door.sheetful()
    many = (list(small.records) * (20_000 // len(small.records) + 1))[:20_000]
    late: list[float] = []
    writing = asyncio.get_running_loop().create_task(door.write(tmp_path / "f.csv", replace_records(small, many)))
    start = time.perf_counter()
    while not writing.done():
        before = time.perf_counter()
        await asyncio.sleep(0.005)
        late.append(time.perf_counter() - before - 0.005)
    assert await writing == 20_000
    print(f"20 000 rows in {time.perf_counter() - start:.1f} s, longest hold {max(late) * 1000:.0f} ms")


def replace_records(what: Sheetful, records: list[object]) -> Sheetful:
    return Sheetful(what.title, what.columns, records, what.debtors)


async def test_many_rows_have_a_bar_and_a_way_out(
    office: Office, shown: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.panes.exports.long_work.FEW", 5)
    pane = InvoicesPane(office.desk)
    window = shown(pane)
    door = ExportDoor(office.desk, pane, "invoices", "Invoices")
    small = door.sheetful()
    assert await door._write_and_show(tmp_path / "few.csv", small) == len(small.records)
    await until(lambda: window.findChild(ProgressPanel) is None)
    many = replace_records(small, list(small.records) * 500)
    writing = asyncio.get_running_loop().create_task(door._write_and_show(tmp_path / "many.xlsx", many))
    panel = (await asked(window)).findChild(ProgressPanel)
    assert isinstance(panel, ProgressPanel)
    panel.cancelled.emit()
    assert await writing is None
    assert [path.name for path in await asyncio.to_thread(lambda: list(tmp_path.iterdir()))] == ["few.csv"]
    await until(lambda: window.findChild(ProgressPanel) is None)
