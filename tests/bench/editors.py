"""Opening the editors and writing in them, beside what as many plain fields need; `name value unit floor ratio`.

Run with `python -m tests.bench.editors`. Real panes over a sandbox in a window of 1 280 × 800 pixels, in both theme and
style sheets of the program. Each thing is measured until it is painted; nothing may hold the loop for 50 ms. Times are
those of the thread itself, by the clock beside them: the machine may be busy with something else.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.environment import Environment
from desktop.core.kept_file import kept_as
from desktop.core.records.common import FileView
from desktop.core.records.invoices import InvoiceActionAttachmentView
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.invoices.editor import InvoiceEditor
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.products.pane import ProductsPane
from desktop.qt import loop, theme
from desktop.qt.commands import Commands
from desktop.qt.format import Format
from desktop.qt.notices import Notices
from desktop.qt.record_pane import RecordPane
from desktop.qt.tasks import Tasks
from desktop.sandbox.server import serve_in_thread
from desktop.session.desk import Desk
from desktop.session.session import Session
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox

TOKEN = "Zm9vYmFy"
ROUNDS = 9
FIELDS = 40
MEGABYTES = 10


def _timed(work: Callable[[], object], window: QWidget) -> tuple[float, float]:
    """Milliseconds of the thread and by the clock, with the painting."""
    own, clock = time.thread_time(), time.perf_counter()
    work()
    window.grab()
    return (time.thread_time() - own) * 1000, (time.perf_counter() - clock) * 1000


def _lines(name: str, times: list[tuple[float, float]], floor: float) -> None:
    own, clock = zip(*times, strict=True)
    for what, value in (("median", statistics.median(own)), ("worst", max(own)), ("clock", statistics.median(clock))):
        sys.stdout.write(f"{name}.{what} {value:.1f} ms {floor:.1f} {value / floor:.2f}\n")
    sys.stdout.flush()


def _plain_fields(window: QWidget) -> None:
    """As many labels and fields as an editor has, with nothing behind them."""
    page = QWidget()
    form = QFormLayout(page)
    for number in range(FIELDS):
        form.addRow(QLabel(f"Label {number}"), QComboBox() if number % 4 == 0 else QLineEdit())
    layout = window.layout()
    assert layout is not None
    layout.addWidget(page)
    page.show()
    window.grab()
    page.hide()
    page.deleteLater()


def _window(pane: QWidget) -> QWidget:
    window = QWidget()
    QVBoxLayout(window).addWidget(pane)
    window.resize(1280, 800)
    window.show()
    window.grab()
    return window


def _floor(window: QWidget) -> float:
    return statistics.median(_timed(lambda: _plain_fields(window), window)[0] for _ in range(ROUNDS))


def _editor(pane: InvoicesPane) -> InvoiceEditor:
    assert isinstance(pane.page, InvoiceEditor)
    return pane.page


def _invoice(desk: Desk) -> None:
    pane = InvoicesPane(desk)
    window = _window(pane)
    floor, opened, rows, kept = _floor(window), [], [], []
    for _ in range(ROUNDS):
        opened.append(_timed(pane.write_new, window))
        rows.append(_timed(_editor(pane).table.add_row, window))
        pane.close_page()
        QApplication.processEvents()
    pane.write_new()
    editor = _editor(pane)
    name = desk.session.drafts.files.put(os.urandom(MEGABYTES * 1024 * 1024))
    file = FileView(content_type="application/pdf", data=kept_as(name, MEGABYTES * 1024 * 1024), file_name="Stor.pdf")
    entry = replace(editor.draft.entry, attachments=(InvoiceActionAttachmentView(file=file),))
    editor.show_draft(replace(editor.draft, entry=entry))
    kept += [_timed(editor.keep, window) for _ in range(ROUNDS)]
    pane.close_page()
    for what, times in (("open", opened), ("row", rows), ("keep.10MB", kept)):
        _lines(f"editors.invoice.{what}", times, floor)
    window.hide()
    window.deleteLater()


def _records(name: str, pane: RecordPane) -> None:
    window = _window(pane)
    floor, made, opened = _floor(window), [], []
    record = pane.table.visible_records()[0]
    for _ in range(ROUNDS):
        made.append(_timed(pane.create, window))
        pane.close_page()
        QApplication.processEvents()
        pane.table.select(pane._subject.public_id(record))
        opened.append(_timed(pane.edit, window))
        pane.close_page()
        QApplication.processEvents()
    _lines(f"editors.{name}.new", made, floor)
    _lines(f"editors.{name}.open", opened, floor)
    window.hide()
    window.deleteLater()


async def _main(_app: QApplication) -> int:
    with tempfile.TemporaryDirectory() as folder, serve_in_thread(token=TOKEN, scale=0.1) as running:
        await _measure(running.url, Path(folder))
    return 0


async def _measure(url: str, folder: Path) -> None:
    cipher = Cipher(os.urandom(32))
    drafts, outbox = Drafts(folder / "drafts.sqlite", cipher), Outbox(folder / "outbox.sqlite", cipher)
    session = Session(Environment.DEMO, Billecta(url, SecureToken(TOKEN)), drafts, outbox)
    await session.open(None)
    await session.loading.company()
    tasks = Tasks(print)
    desk = Desk(session, tasks, Notices(), Commands(), Format("sv"), "sv")
    _invoice(desk)
    _records("customer", CustomersPane(desk))
    _records("product", ProductsPane(desk))
    await tasks.aclose()
    await session.aclose()
    outbox.close()


def main() -> None:
    """Measures one thing after the other."""
    app = QApplication([])
    theme.apply(app, theme.LIGHT)
    loop.run(_main, sys.argv[:1])


if __name__ == "__main__":
    main()
