"""A list on paper, read back from its PDF as a person would read it."""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QWidget

from desktop.core.dates import today
from desktop.core.protection import HIDDEN
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.exports.cells import Sheetful, sheetful
from desktop.panes.exports.list_page import ListPage
from desktop.panes.exports.print_door import PrintDoor
from desktop.panes.invoices.pane import InvoicesPane
from desktop.qt.list_pane import ListPane
from desktop.qt.pdfpages import page_sizes
from desktop.qt.progress import ProgressPanel
from tests.panes.conftest import Office, asked, until

Show = Callable[[QWidget], QWidget]
pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext reads the paper")


def read(data: bytes, path: Path) -> list[str]:
    """The text of each page, laid out as it is seen."""
    path.write_bytes(data)
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True).stdout.decode()
    return text.replace("\u00a0", " ").split("\f")[:-1]


def door_of(office: Office, pane: ListPane, place: str) -> PrintDoor:
    return PrintDoor(office.desk, pane, place, place.capitalize(), "Ctrl+P; Alt+P")


def what_of(office: Office, pane: ListPane) -> Sheetful:
    return sheetful(pane, "Invoices", office.session.debtors)


def times(what: Sheetful, many: int) -> Sheetful:
    return Sheetful(what.title, what.columns, list(what.records) * many, what.debtors)


async def test_the_paper_says_what_is_seen(office: Office, shown: Show, tmp_path: Path) -> None:
    pane = InvoicesPane(office.desk)
    shown(pane)
    pane.set_view("overdue")
    pane.table.sort_by("due", descending=True)
    door, what = door_of(office, pane, "invoices"), what_of(office, pane)
    pages = await asyncio.to_thread(read, await door.make(what), tmp_path / "f.pdf")
    company = office.session.company
    assert company is not None
    head = pages[0].splitlines()
    assert "Invoices · Overdue" in head[0]
    assert (company.name or "") in head[0]
    facts = next(line for line in head if "printed" in line)
    for word in ("Demo", f"{len(what.records)} row", "by Due, descending", str(today())):
        assert word in facts
    titles = [column.title for column in pane.table.shown_columns()]
    assert re.search(r"\s+".join(map(re.escape, titles)), "\n".join(pages))
    text = "\n".join(pages)
    numbers = [record.invoice_number for record in what.records]
    places = [text.index(f"\n{number} ") for number in numbers]
    assert places == sorted(places)
    assert f"Page 1 of {len(pages)}" in pages[0]
    total = sum(record.invoiced_amount.value for record in what.records)
    assert office.desk.format.money(total, "SEK").replace("\u00a0", " ") in pages[-1]
    late = what.records[-1]
    assert re.search(rf"{late.invoice_number} .*\+\d+d", text)


async def test_every_page_has_its_heading_and_its_number(office: Office, shown: Show, tmp_path: Path) -> None:
    pane = InvoicesPane(office.desk)
    shown(pane)
    what = times(what_of(office, pane), 10)
    pages = await asyncio.to_thread(read, await door_of(office, pane, "invoices").make(what), tmp_path / "f.pdf")
    assert len(pages) > 3
    for number, page in enumerate(pages, start=1):
        assert "Invoices · All" in page
        assert "Customer" in page
        assert f"Page {number} of {len(pages)}" in page
    rows = sum(bool(re.match(r"\s*(\d{3,4}|–) ", line)) for page in pages for line in page.splitlines())
    assert rows == len(what.records)


async def test_many_columns_lie_across_in_smaller_letters(office: Office, shown: Show, tmp_path: Path) -> None:
    pane = InvoicesPane(office.desk)
    shown(pane)
    pane.table.choose_columns([column.id for column in pane.table.all_columns()][:14])
    pane.set_view("overdue")
    what = what_of(office, pane)
    data = await door_of(office, pane, "invoices").make(what)
    [size, *_] = await page_sizes(data)
    assert size.width > size.height
    text = "\n".join(await asyncio.to_thread(read, data, tmp_path / "f.pdf"))
    for column in what.columns:
        assert column.title in text
        for record in what.records:
            assert column.text(record).replace("\u00a0", " ") in text
    assert "…" not in text


async def test_who_is_protected_is_hidden_and_asked_about(office: Office, shown: Show, tmp_path: Path) -> None:
    pane = CustomersPane(office.desk)
    window = shown(pane)
    one = replace(office.session.debtors.values()[0], protected_identity=True)
    office.session.debtors.merge([one])
    door = door_of(office, pane, "customers")
    office.desk.commands.run("customers.print")
    sheet = await asked(window)
    assert any("masked" in label.text() for label in sheet.findChildren(QLabel))
    sheet.cancel()
    await until(lambda: not office.desk.tasks._started)
    assert pane.page is None
    what = sheetful(pane, "Customers", office.session.debtors)
    text = "\n".join(await asyncio.to_thread(read, await door.make(what), tmp_path / "f.pdf"))
    assert (one.name or "") not in text
    assert HIDDEN in text


async def test_a_personal_number_looked_for_is_not_printed(office: Office, shown: Show, tmp_path: Path) -> None:
    pane = CustomersPane(office.desk)
    shown(pane)
    person = next(one for one in office.session.debtors.values() if (one.org_no or "").startswith("19"))
    pane.filter_edit.setText(person.org_no or "")
    what = sheetful(pane, "Customers", office.session.debtors)
    assert what.records
    pages = await asyncio.to_thread(read, await door_of(office, pane, "customers").make(what), tmp_path / "f.pdf")
    assert (person.org_no or "")[-4:] not in pages[0].replace(str(today()), "")
    assert "filter" in pages[0]


async def test_the_command_shows_the_paper_in_the_place_of_the_list(office: Office, shown: Show) -> None:
    pane = InvoicesPane(office.desk)
    shown(pane)
    door_of(office, pane, "invoices")
    pane.table.set_marked([one.action_public_id or "" for one in pane.table.visible_records()[2:5]])
    office.desk.commands.run("invoices.print")
    await until(lambda: isinstance(pane.page, ListPage) and pane.page.page_count() == 1)
    office.desk.commands.run("list.paper.back")
    assert pane.page is None


async def test_a_long_list_can_be_stopped(office: Office, shown: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.panes.exports.long_work.FEW", 5)
    pane = InvoicesPane(office.desk)
    window = shown(pane)
    door, small = door_of(office, pane, "invoices"), what_of(office, pane)
    many = times(small, 500)
    made: list[bytes] = []

    async def make() -> bytes:
        made.append(await door.make(many))
        return made[0]

    printing = asyncio.get_running_loop().create_task(door._long.shown("x", "y", len(many.records), make))
    panel = (await asked(window)).findChild(ProgressPanel)
    assert isinstance(panel, ProgressPanel)
    panel.cancelled.emit()
    assert await printing is None
    assert made == []
    await until(lambda: window.findChild(ProgressPanel) is None)
