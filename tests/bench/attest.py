"""How long the loop is held while 500 drafts are attested in the queue's window, faults on; `name value unit floor`.

Run with `python -m tests.bench.attest [DRAFTS] [--read SECONDS]`. The real pane in a window of 1 280 × 800 pixels,
over a sandbox that is another process. Keys select all and agree; the wire then drops calls, refuses and delays. A hold
is counted in the thread's own time, less the waiting for a processor; the floor is the same window, looked at for as
long with nothing under way.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import httpx
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from qasync import QEventLoop

from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.attest import Fate
from desktop.core.environment import Environment
from desktop.panes.attest.pane import AttestPane
from desktop.qt import theme
from desktop.qt.commands import Commands
from desktop.qt.dialogs import Sheet
from desktop.qt.format import Format
from desktop.qt.icons import icon
from desktop.qt.notices import Notices
from desktop.qt.tasks import Tasks
from desktop.session.attest_log import AttestLog
from desktop.session.attest_run import AttestRun
from desktop.session.desk import Desk
from desktop.session.session import Session
from desktop.store.attest_rules import AttestRules
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox
from tests.bench.watch import Clock
from tests.clocks import LeapingClock
from tests.end2end.server import Server
from tests.end2end.xattest import CUSTOMER, make_drafts

DRAFTS = 500
USER, PASSWORD = "demo@attesta.example", "demo"
TICK_MS = 5
QUIET = 5.0
FAULTS = [("drop", "after"), ("drop", "before"), ("500", "before"), ("500", "after"), ("429", "before")]


class Beat:
    """The longest hold since it was asked last, in milliseconds of one's own and by the clock."""

    def __init__(self) -> None:
        self._clock = Clock()
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last, self._longest = self._clock.read(), (0.0, 0.0)
        self._timer.start()

    def longest(self) -> tuple[float, float]:
        """Own time first; counted anew from now on."""
        self._tick()
        found, self._longest = self._longest, (0.0, 0.0)
        return found[1] * 1000, found[0] * 1000

    def stop(self) -> None:
        """No more is counted."""
        self._timer.stop()

    def _tick(self) -> None:
        now = self._clock.read()
        passed = [new - old - TICK_MS / 1000 for new, old in zip(now, self._last, strict=True)]
        self._longest = (max(self._longest[0], passed[0]), max(self._longest[1], passed[1]))
        self._last = now


async def _until(met: Callable[[], object], seconds: float = 400) -> None:
    end = time.monotonic() + seconds
    while not met():
        if time.monotonic() > end:
            raise TimeoutError
        await asyncio.sleep(0.02)


def _spoil(url: str) -> None:
    for place, (do, when) in enumerate(FAULTS * 4):
        wish = {"path": "/v1/invoice/attest", "method": "PUT", "do": do, "when": when, "times": 1 + place % 3}
        httpx.post(f"{url}/sandbox/faults", json=wish).raise_for_status()


def _told(name: str, hold: tuple[float, float], floor: tuple[float, float]) -> None:
    print(
        f"{name} {hold[0]:.1f} ms floor {floor[0]:.1f} (by the clock {hold[1]:.1f}, floor {floor[1]:.1f})", flush=True
    )


async def _attest_all(pane: AttestPane, window: QWidget, session: Session, drafts: int) -> AttestRun:
    """By keys, to the end."""
    pane.table.setFocus()
    QTest.keyClick(pane.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    await _until(lambda: pane.table.marked_count() == drafts)
    QTest.keyClick(pane.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await _until(lambda: window.findChild(Sheet))
    window.findChild(Sheet).answer(True)  # type: ignore[union-attr]  # it was waited for
    await _until(lambda: session.attesting.runs)
    await _until(lambda: not session.attesting.live())
    await asyncio.sleep(0.5)
    return session.attesting.runs[-1]


def _token(url: str) -> SecureToken:
    signed_in = httpx.post(f"{url}/v1/authentication/apiauthenticate", auth=(USER, PASSWORD))
    return SecureToken(signed_in.raise_for_status().json()["Value"])


async def _measure(server: Server, folder: Path, drafts: int, *, seconds: float) -> bool:
    client = Billecta(server.url, _token(server.url), clock=LeapingClock())
    cipher = Cipher(os.urandom(32))
    kept, outbox = Drafts(folder / "drafts", cipher), Outbox(folder / "outbox", cipher)
    session = Session(Environment.DEMO, client, kept, outbox, attest_log=AttestLog(folder, cipher))
    await session.open(None)
    await session.loading.company()
    session.attesting.set_rules(AttestRules(delay=1))
    tasks = Tasks(print)
    pane, window = AttestPane(Desk(session, tasks, Notices(), Commands(), Format("sv"), "sv")), QWidget()
    QVBoxLayout(window).addWidget(pane)
    window.resize(1280, 800)
    beat = Beat()
    window.show()
    await asyncio.sleep(0.15)
    opened = beat.longest()
    if seconds:
        await asyncio.sleep(seconds)
    else:
        await _until(lambda: all(map(pane.is_checked, pane.table.visible_records())))
    read = beat.longest()
    await asyncio.sleep(QUIET)
    floor = beat.longest()
    _told("attest-queue-shown-hold", opened, floor)
    _told("attest-queue-read-hold", read, floor)
    worst = max(opened[0], read[0])
    attested = 0
    if not seconds:
        attested, held = await _spoilt(server, pane, window, session, beat, drafts)
        _told(f"attest-{drafts}-hold", held, floor)
        worst = max(worst, held[0])
    beat.stop()
    window.close()
    await tasks.aclose()
    await session.aclose()
    window.deleteLater()
    return (seconds > 0 or attested == drafts) and worst < 50


async def _spoilt(
    server: Server, pane: AttestPane, window: QWidget, session: Session, beat: Beat, drafts: int
) -> tuple[int, tuple[float, float]]:
    """How many were attested over a wire that loses and refuses, and the longest hold meanwhile."""
    await asyncio.to_thread(_spoil, server.url)
    pane.filter_edit.setText(CUSTOMER)
    await asyncio.sleep(0.5)
    beat.longest()
    began = time.monotonic()
    run = await _attest_all(pane, window, session, drafts)
    print(f"attest-{drafts} {time.monotonic() - began:.1f} s, {run.count(Fate.ATTESTED)} of {drafts} attested")
    return run.count(Fate.ATTESTED), beat.longest()


def main() -> int:
    """1 when something held the loop for 50 ms, or a draft was left."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("drafts", type=int, nargs="?", default=DRAFTS)
    ask.add_argument("--read", type=float, default=0, metavar="SECONDS", help="read for so long and attest nothing")
    wish = ask.parse_args()
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, theme.LIGHT)
    icon("fa6s.bookmark")  # The program's window has loaded the icons' font before any pane stands.
    loop = QEventLoop(app, already_running=False)
    asyncio.set_event_loop(loop)
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder), "--no-limits")
        make_drafts(server.url, wish.drafts)
        try:
            measured = _measure(server, Path(folder), wish.drafts, seconds=wish.read)
            return 0 if loop.run_until_complete(measured) else 1
        finally:
            loop.close()
            server.stop()


if __name__ == "__main__":
    sys.exit(main())
