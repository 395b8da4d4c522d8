"""Making the panes, opening their editors and writing in them: `name value unit floor ratio allowed`.

Run with `python -m tests.bench.editors`. Real panes over a sandbox in a window of 1 280 × 800 pixels, in theme and
style sheet of the program, made in the parts in which the program makes them and put into a stack as its own. Each
thing is measured until it is painted: the longest time that it holds the loop at once, of which nothing may take 50 ms,
and the whole. Times are those of the thread itself: the machine may be busy with something else. The floor is what 40
plain fields in the same style hold it for.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec.structs import replace
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import rooms, stations
from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.environment import Environment
from desktop.core.kept_file import kept_as
from desktop.core.records.common import FileView
from desktop.core.records.invoices import InvoiceActionAttachmentView
from desktop.panes.companies.pane import CompaniesPane
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.invoices.editor import InvoiceEditor
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.products.pane import ProductsPane
from desktop.qt import loop, theme
from desktop.qt.commands import Commands
from desktop.qt.filled_page import FilledPage
from desktop.qt.format import Format
from desktop.qt.garbage import Garbage
from desktop.qt.list_pane import ListPane
from desktop.qt.notices import Notices
from desktop.qt.record_pane import RecordPane
from desktop.qt.tasks import Tasks
from desktop.qt.turns import imported
from desktop.sandbox.server import serve_in_thread
from desktop.session.desk import Desk
from desktop.session.session import Session
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox
from tests.bench.held import held, say

TOKEN = "Zm9vYmFy"
ROUNDS = 7
PANE_ROUNDS = 3
FIELDS = 40
MEGABYTES = 10


def _floor_page(window: QWidget) -> None:
    """As many labels and fields as an editor has, with nothing behind them."""
    page = QWidget()
    form = QFormLayout(page)
    for number in range(FIELDS):
        form.addRow(QLabel(f"Label {number}"), QComboBox() if number % 4 == 0 else QLineEdit())
    layout = window.layout()
    assert layout is not None
    layout.addWidget(page)
    page.show()


async def _floor(window: QWidget) -> float:
    times = []
    for _ in range(ROUNDS):
        times.append(await held(partial(_floor_page, window)))
        layout = window.layout()
        page = layout.takeAt(layout.count() - 1).widget() if layout is not None else None  # type: ignore[union-attr]
        assert page is not None
        page.hide()
        page.deleteLater()
        await asyncio.sleep(0.02)
    return statistics.median(longest for longest, _ in times)


def _window() -> QWidget:
    window = QWidget()
    QVBoxLayout(window)
    window.resize(1280, 800)
    window.show()
    return window


def _put(window: QWidget, pane: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(pane)
    pane.show()


def _stack(stack: QStackedWidget, pane: QWidget) -> None:
    stack.addWidget(pane)


async def _panes(desk: Desk, window: QWidget, floor: float) -> list[bool]:
    """Each pane, made ahead in parts and then shown, as the program does it."""
    for names in (stations.AFTER_THE_LIST, *stations.PANES.values()):
        for _ in imported(names):
            pass
    stack, times = QStackedWidget(), dict[str, list[tuple[float, float]]]()
    stack.addWidget(QWidget())
    _put(window, stack)
    for _ in range(PANE_ROUNDS):
        places = rooms.make(desk, partial(_stack, stack), later=True)
        for place in places:
            parts = (("laid", places.lay), ("made", places.prepare), ("placed", places.get))
            for what, part in parts:
                times.setdefault(f"{place}.{what}", []).append(await held(partial(part, place)))
            pane = places[place]
            shown = await held(partial(stack.setCurrentWidget, pane))
            times.setdefault(f"{place}.shown", []).append(shown)
            stack.setCurrentIndex(0)
            stack.removeWidget(pane)
            pane.deleteLater()
    stack.hide()
    return [say(f"panes.{what}", some, floor) for what, some in times.items()]


def _is_whole(pane: ListPane) -> bool:
    page = pane.widget(1)
    return isinstance(page, FilledPage) and page.is_whole


def _editor(pane: InvoicesPane) -> InvoiceEditor:
    assert isinstance(pane.page, InvoiceEditor)
    return pane.page


async def _invoice(desk: Desk, window: QWidget, floor: float) -> list[bool]:
    pane = InvoicesPane(desk)
    _put(window, pane)
    await held(pane.later.finish)
    opened, rows, kept = [], [], []
    for _ in range(ROUNDS):
        opened.append(await held(pane.write_new, partial(_is_whole, pane)))
        rows.append(await held(_editor(pane).table.add_row))
        pane.close_page()
    pane.write_new()
    editor = _editor(pane)
    name = desk.session.drafts.files.put(os.urandom(MEGABYTES * 1024 * 1024))
    file = FileView(content_type="application/pdf", data=kept_as(name, MEGABYTES * 1024 * 1024), file_name="Stor.pdf")
    entry = replace(editor.draft.entry, attachments=(InvoiceActionAttachmentView(file=file),))
    editor.show_draft(replace(editor.draft, entry=entry))
    kept += [await held(editor.keep) for _ in range(ROUNDS)]
    pane.close_page()
    pane.hide()
    return [
        say(f"editors.invoice.{what}", times, floor)
        for what, times in (("open", opened), ("row", rows), ("keep.10MB", kept))
    ]


async def _records(name: str, pane: RecordPane, window: QWidget, floor: float) -> list[bool]:
    _put(window, pane)
    await held(pane.later.finish)
    made, opened, left = [], [], []
    record = pane.table.visible_records()[0]
    for _ in range(ROUNDS):
        made.append(await held(pane.create, partial(_is_whole, pane)))
        left.append(await held(pane.close_page))
        pane.table.select(pane._subject.public_id(record))
        opened.append(await held(pane.edit, partial(_is_whole, pane)))
        left.append(await held(pane.close_page))
    pane.hide()
    return [
        say(f"editors.{name}.{what}", times, floor)
        for what, times in (("new", made), ("open", opened), ("leave", left))
    ]


async def _main(_app: QApplication) -> int:
    with tempfile.TemporaryDirectory() as folder, serve_in_thread(token=TOKEN, scale=0.1) as running:
        return await _measure(running.url, Path(folder))


async def _measure(url: str, folder: Path) -> int:
    cipher = Cipher(os.urandom(32))
    drafts, outbox = Drafts(folder / "drafts.sqlite", cipher), Outbox(folder / "outbox.sqlite", cipher)
    session = Session(Environment.DEMO, Billecta(url, SecureToken(TOKEN)), drafts, outbox)
    await session.open(None)
    await session.loading.company()
    tasks = Tasks(print)
    desk = Desk(session, tasks, Notices(), Commands(), Format("sv"), "sv")
    garbage, window = Garbage(), _window()
    floor = await _floor(window)
    good = await _panes(desk, window, floor)
    good += await _invoice(desk, window, floor)
    good += await _records("customer", CustomersPane(desk), window, floor)
    good += await _records("product", ProductsPane(desk), window, floor)
    good += await _records("company", CompaniesPane(desk), window, floor)
    garbage.stop()
    window.close()
    await tasks.aclose()
    await session.aclose()
    outbox.close()
    return int(not all(good))


def main() -> int:
    """Measures one thing after the other; 1 when one of them holds the loop longer than is allowed."""
    app = QApplication([])
    theme.apply(app, theme.LIGHT)
    return loop.run(_main, sys.argv[:1])


if __name__ == "__main__":
    sys.exit(main())
