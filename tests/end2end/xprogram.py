"""The program as a process of its own on a real X display; it tells what it shows, and nobody but X presses its keys.

python -m tests.end2end.xprogram PROFILE LANGUAGE THEME [URL]

Reads one question a line and answers each with one line of JSON: `ready`, `focus`, `where NAME`, `reads TEXT`, `cell`,
`draft`, `queue`, `sheet` (is one open), `bye`, `row N` (where it stands), `beat` (how a task that ticks every 10 ms
has fared since it was asked last).
With a URL it is the test environment at that address, else the demo with its own server.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop.app import App, Options
from desktop.core.attest import Fate
from desktop.core.environment import Environment
from desktop.panes.attest.pane import AttestPane
from desktop.panes.invoices.editor import InvoiceEditor
from desktop.panes.invoices.rows_table import RowsTable
from desktop.qt import loop
from desktop.qt.application import application
from desktop.qt.dialogs import Sheet
from desktop.qt.table import RecordTable
from desktop.session.attest_run import Phase

from .hand import Hand
from .program import program
from .scenes import Scenes

NOWHERE = "http://127.0.0.1:9"


def focus(_app: App, _words: str) -> dict[str, Any]:
    """What has the keyboard: its name, text and where the cursor stands in it."""
    widget = QApplication.focusWidget()
    found: dict[str, Any] = {"kind": type(widget).__name__, "name": widget.accessibleName() if widget else ""}
    if isinstance(widget, QLineEdit):
        found |= {"text": widget.text(), "caret": widget.cursorPosition(), "selected": widget.selectedText()}
    elif isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        found |= {"text": widget.toPlainText(), "caret": cursor.position(), "selected": cursor.selectedText()}
    return found


def where(app: App, name: str) -> list[int] | None:
    """The middle of the visible widget with this accessible name or text, in pixels of the screen.

    What can have the keyboard goes before a label of the same words.
    """
    found = [widget for widget in app.window.findChildren(QWidget) if _is_seen(widget) and name in _names(widget)]
    if not found:
        return None
    widget = max(found, key=_may_have_focus)
    point = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
    return [point.x(), point.y()]


def _is_seen(widget: QWidget) -> bool:
    """A page that is still being made is visible to Qt, but not painted: nobody clicks there."""
    return widget.isVisible() and widget.updatesEnabled()


def _names(widget: QWidget) -> set[str]:
    return {widget.accessibleName(), str(widget.property("text") or "").replace("&", "")}


def _may_have_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def reads(app: App, text: str) -> bool:
    """Whether a visible label holds the text."""
    return any(text in label.text() for label in app.window.findChildren(QLabel) if _is_seen(label))


def ready(app: App, _words: str) -> bool:
    """Whether the lists of the company are there and the window has the keyboard."""
    scenes = Scenes(app, Hand(app.window))
    return app.front is not None and scenes.all_loaded() and app.window.isActiveWindow()


def cell(app: App, _words: str) -> list[int] | None:
    """Row and column of the cell of the invoice that the keyboard is in."""
    table = app.window.findChild(RowsTable)
    at = QApplication.focusWidget()
    if table is None or at is None or not (at is table or table.isAncestorOf(at)):
        return None
    return [table.currentIndex().row(), table.currentIndex().column()]


def draft(app: App, _words: str) -> dict[str, Any] | None:
    """The invoice in the editor: its id at the server, whether all is saved, and what its rows say."""
    editor = app.window.findChild(InvoiceEditor)
    if editor is None or not editor.isVisible():
        return None
    rows = editor.draft.entry.records or ()
    said = [[str(row.article_description), str(row.quantity)] for row in rows]
    return {"id": editor.draft.public_id, "saved": not editor.draft.changed, "rows": said}


def bye(app: App, _words: str) -> bool:
    """Closes the program as a person would."""
    app.window.closing.emit()
    return True


def row(app: App, number: str) -> list[int] | None:
    """The middle of the customer's cell in a row of the list that is shown, in pixels of the screen."""
    table = next((one for one in app.window.findChildren(RecordTable) if one.isVisible()), None)
    if table is None or int(number) >= table.visible_count():
        return None
    point = table.viewport().mapToGlobal(table.visualRect(table.model().index(int(number), 2)).center())
    return [point.x(), point.y()]


def queue(app: App, _words: str) -> dict[str, Any] | None:
    """The attest queue: what stands in it, is selected, on the paper, under way, attested and written down."""
    pane = app.window.findChild(AttestPane)
    if pane is None or not pane.isVisible() or app.front is None or app.front.session is None:
        return None
    rows, session = pane.table.visible_records(), app.front.session
    runs = session.attesting.runs
    chosen, marked = pane.table.selected_record(), pane.table.marked_records()
    attested = [one for run in runs for one, outcome in run.outcomes.items() if outcome.fate is Fate.ATTESTED]
    return {
        "count": len(rows), "read": all(map(pane.is_checked, rows)), "chosen": chosen and chosen.action_public_id,
        "paper": " ".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible()),
        "marked": len(marked), "marked_ids": [one.action_public_id for one in marked],
        "begun": [one for run in runs for one in run.outcomes], "attested": attested,
        "delayed": sum(len(run.outcomes) for run in runs if run.phase is Phase.DELAY),
        "logged": [invoice for _, invoice in session.attest_log._known],
    }  # fmt: skip


def sheet(app: App, _words: str) -> bool:
    """Whether a question is open."""
    return any(one.isVisible() for one in app.window.findChildren(Sheet))


def beat(_app: App, _words: str) -> dict[str, float]:
    """Ticks so far and the longest pause between two of them in milliseconds, counted anew from now on."""
    if not _pulse:
        _pulse.append(Pulse())
    said = {"ticks": float(_pulse[0].ticks), "longest": _pulse[0].longest * 1000}
    _pulse[0].ticks, _pulse[0].longest = 0, 0.0
    return said


class Pulse:
    """A task like the program's own; it ends with the program."""

    def __init__(self) -> None:
        self.ticks, self.longest = 0, 0.0
        self.task = asyncio.get_running_loop().create_task(self._tick())

    async def _tick(self) -> None:
        while True:
            before = time.monotonic()
            await asyncio.sleep(0.01)
            self.ticks, self.longest = self.ticks + 1, max(self.longest, time.monotonic() - before)


_pulse: list[Pulse] = []

ANSWERS: dict[str, Callable[[App, str], Any]] = {
    "focus": focus, "where": where, "reads": reads, "ready": ready, "bye": bye,
    "cell": cell, "draft": draft, "row": row, "beat": beat,
    "queue": queue, "sheet": sheet,
}  # fmt: skip


async def play(qt: QApplication, options: Options, profile: Path) -> int:
    """Runs until it is told to end or killed."""
    async with program(qt, options, profile) as app:
        running = asyncio.get_running_loop()
        threading.Thread(target=partial(_listen, app, running), daemon=True).start()
        await Hand(app.window).see(lambda: app.front, "the program")
        await app.closed.wait()
    return 0


def _listen(app: App, running: asyncio.AbstractEventLoop) -> None:
    for line in sys.stdin:
        running.call_soon_threadsafe(_answer, app, line.strip())


def _answer(app: App, line: str) -> None:
    name, _, words = line.partition(" ")
    sys.stdout.write(json.dumps(ANSWERS[name](app, words)) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Plays until somebody ends it."""
    profile, language, theme, *url = sys.argv[1:]
    addresses = {Environment.TEST: url[0], Environment.PRODUCTION: NOWHERE} if url else None
    options = Options("test" if url else "demo", language, theme, Path(profile), addresses=addresses)
    application(sys.argv[:1])
    return loop.run(lambda qt: play(qt, options, Path(profile)), sys.argv[:1])


if __name__ == "__main__":
    sys.exit(main())
