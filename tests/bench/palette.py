"""The palette over 100 000 invoices, 20 000 customers and 5 000 products; prints `name value unit floor ratio`.

Run with `python -m tests.bench.palette`. A keystroke is the search and the painting of its hits; allowed are 30 ms. The
floor looks for the words in the same texts in plain Python. Figures are the worst of all keystrokes and their median.
"""

from __future__ import annotations

import asyncio
import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop import rooms
from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.environment import Environment
from desktop.core.records.common import AmountView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.records.products import ProductView
from desktop.finder import Finder
from desktop.qt import loop, theme
from desktop.qt.commands import Commands
from desktop.qt.format import Format
from desktop.qt.list_pane import ListPane
from desktop.qt.notices import Notices
from desktop.qt.palette import PaletteLayer
from desktop.qt.tasks import Tasks
from desktop.session.desk import Desk
from desktop.session.session import Session
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox
from desktop.window import Window

INVOICES, CUSTOMERS, PRODUCTS = 100_000, 20_000, 5_000
TYPED = ("öberg", "lund ab", "99876", "qqqq", "12 500,00", "a", "fakt")


def _session(folder: Path) -> Session:
    cipher = Cipher(bytes(32), persistent=False)
    client = Billecta("http://127.0.0.1:9", SecureToken("dG9rZW4="))
    session = Session(Environment.DEMO, client, Drafts(folder / "drafts", cipher), Outbox(folder / "outbox", cipher))
    chance = random.Random(1)
    names = [f"{chance.choice('ABÅÄÖKLMS')}{chance.choice(['lund', 'berg', 'öberg'])} AB {n}" for n in range(CUSTOMERS)]
    session.debtors.replace(
        DebtorView(debtor_public_id=f"d{n}", name=name, debtor_no=str(n)) for n, name in enumerate(names)
    )
    session.products.replace(
        ProductView(product_public_id=f"p{n}", article_number=str(n), description=f"Hyvla {n}") for n in range(PRODUCTS)
    )
    session.invoices.replace(
        InvoiceActionSubView(
            action_public_id=f"{n:010}", invoice_number=str(n), ocr=f"{n}7", debtor_name=chance.choice(names),
            stage=Stage(Stage.COMPLETED), due_date="2026-10-20", invoice_date="2026-09-20",
            invoiced_amount=AmountView(currency_code="SEK", value=chance.randrange(10**7)),
        )
        for n in range(INVOICES)
    )  # fmt: skip
    return session


def _ms(start: float) -> float:
    return (time.perf_counter() - start) * 1000


def _measure(window: Window, finder: Finder, texts: list[str]) -> None:
    layer = PaletteLayer(window.commands, window.commands.all(), [finder.find])
    layer.setParent(window)
    layer.place(window)
    layer.show()
    keys, floors = [], []
    for words in TYPED:
        for length in range(1, len(words) + 1):
            typed = words[:length]
            start = time.perf_counter()
            layer.search(typed)
            layer.grab()
            keys.append(_ms(start))
            wanted = typed.casefold().split()
            start = time.perf_counter()
            for word in wanted:
                _ = [text for text in texts if word in text]
            floors.append(_ms(start))
    for name, value, floor in (
        ("palette.key.worst", max(keys), max(floors)),
        ("palette.key.median", statistics.median(keys), statistics.median(floors)),
    ):
        sys.stdout.write(f"{name} {value:.1f} ms {floor:.1f} {value / floor:.2f}\n")


async def _main(_app: QApplication) -> int:
    with tempfile.TemporaryDirectory() as folder:
        session = _session(Path(folder))
        window = Window(Notices(), Commands())
        window.build(Environment.DEMO)
        desk = Desk(session, Tasks(lambda _: None), window.notices, window.commands, Format("sv"), "sv")
        window.panes = rooms.make(desk)
        tables = [pane.table for pane in window.panes.values() if isinstance(pane, ListPane)]
        for _ in range(1000):
            if not all(table.is_complete() for table in tables):
                await asyncio.sleep(0.01)
        texts = [f"{one.invoice_number} {one.debtor_name}".casefold() for one in session.invoices.values()]
        _measure(window, Finder(window, desk.format, print), texts)
        await desk.tasks.aclose()
        await session.aclose()
    return 0


def main() -> None:
    """Measures in a window of 1 280 × 800 pixels."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, theme.LIGHT)
    loop.run(_main, sys.argv[:1])


if __name__ == "__main__":
    main()
