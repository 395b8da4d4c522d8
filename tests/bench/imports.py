"""A file of 20 000 customers read, judged and shown where 20 000 exist; prints `name value unit floor ratio`.

Run with `python -m tests.bench.imports`. Seconds are those of the step, holds the longest that the window stood still
in it, less what other programs took (`watch.Clock`). The floor reads the same file with Python's own csv, column by
column into dictionaries. Allowed is a hold of 50 ms.
"""

from __future__ import annotations

import asyncio
import csv
import io
import os
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.environment import Environment
from desktop.core.records.debtors import DebtorView
from desktop.panes.imports.page import COLUMNS, ROWS, ImportPage
from desktop.panes.imports.subjects import CustomersSubject
from desktop.qt import loop, theme
from desktop.qt.commands import Commands
from desktop.qt.format import Format
from desktop.qt.notices import Notices
from desktop.qt.tasks import Tasks
from desktop.session.desk import Desk
from desktop.session.session import Session
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox

from .watch import Clock

EXISTING = LINES = 20_000
TICK = 0.005


def _session(folder: Path) -> Session:
    cipher = Cipher(bytes(32), persistent=False)
    client = Billecta("http://127.0.0.1:9", SecureToken("dG9rZW4="))
    session = Session(Environment.DEMO, client, Drafts(folder / "drafts", cipher), Outbox(folder / "outbox", cipher))
    session.debtors.replace(
        DebtorView(debtor_public_id=f"d{n}", name=f"Ångbåten {n} AB", debtor_no=str(n)) for n in range(EXISTING)
    )
    session.debtors.loaded = True
    return session


def _file(folder: Path) -> Path:
    """Half exist already; one in fifty is wrong."""
    chance = random.Random(1)
    lines = ["Kundnr;Namn;E-post;Adress;Postnr;Ort"]
    for number in range(LINES):
        post = "9032" if number % 50 == 0 else f"{chance.randrange(100, 980)} {chance.randrange(10, 99)}"
        no = EXISTING // 2 + number
        lines.append(f"{no};Åsas Fisk {no} AB;faktura@fisk{no}.example;Hamngatan {number};{post};Öregrund")
    path = folder / "kunder.csv"
    path.write_bytes("\r\n".join(lines).encode("cp1252"))
    return path


def _floor(path: Path) -> float:
    start = Clock().read()[1]
    rows = list(csv.DictReader(io.StringIO(path.read_bytes().decode("cp1252")), delimiter=";"))
    assert len(rows) == LINES
    return Clock().read()[1] - start


async def _step(name: str, floor: float, met: Callable[[], bool]) -> None:
    """Waits for the end of a step and prints how long it took and how long the loop was held."""
    clock = Clock()
    begun = before = clock.read()[1]
    longest = 0.0
    while not met():
        await asyncio.sleep(TICK)
        now = clock.read()[1]
        longest, before = max(longest, now - before - TICK), now
    took = before - begun
    sys.stdout.write(f"imports.{name} {took:.2f} s {floor:.2f} {took / floor:.1f}\n")
    sys.stdout.write(f"imports.{name}.hold {longest * 1000:.0f} ms 50 {longest * 20:.2f}\n")


async def _main(_app: QApplication) -> int:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        session, path = _session(folder), _file(folder)
        desk = Desk(session, Tasks(lambda _: None), Notices(), Commands(), Format("sv"), "sv")
        page = ImportPage(desk, CustomersSubject(session))
        page.resize(1280, 800)
        page.show()
        await asyncio.sleep(0.2)
        floor = _floor(path)
        page.open_file(path)
        await _step("read", floor, lambda: page.step == COLUMNS)
        page.go_on()
        await _step("judge", floor, lambda: page.step == ROWS)
        assert page.plan is not None
        counts = page.plan.counts
        assert (len(page.plan.lines), counts.existing, counts.to_send()) == (LINES, 9_800, 9_800)
        page.close()
        page.deleteLater()
        await desk.tasks.aclose()
        await session.aclose()
    return 0


def main() -> None:
    """Measures on a page of 1 280 × 800 pixels."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, theme.LIGHT)
    loop.run(_main, sys.argv[:1])


if __name__ == "__main__":
    main()
