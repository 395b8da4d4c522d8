"""The program as a process of its own that is told what to do, says how far it has come, and can be killed.

python -m tests.end2end.driver PROFILE typing|creating
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import Options
from desktop.panes.invoices.cells import Cell
from desktop.qt import loop
from desktop.qt.application import application

from .hand import Hand
from .program import program
from .scenes import Scenes

TEXT = "Halvskrivet på Åland"


def say(mark: str) -> None:
    """Tells the test how far it has come."""
    sys.stdout.write(f"{mark}\n")
    sys.stdout.flush()


def kept(scenes: Scenes) -> list[str | None]:
    """What the rows say of the invoices that are kept on this computer."""
    rows = [row for draft in scenes.session.kept_invoices() for row in draft.entry.records or ()]
    return [row.article_description for row in rows]


async def play(qt: QApplication, profile: Path, what: str) -> int:
    """Writes an invoice in the demo and then waits to be killed."""
    async with program(qt, Options("demo", "en", "light", profile), profile) as app:
        scenes = Scenes(app, Hand(app.window))
        await scenes.hand.see(lambda: app.front, "the program")
        await scenes.loaded()
        await scenes.new_invoice("lindq", [("köks", "3")])
        scenes.editor.table.edit_cell(0, Cell.DESCRIPTION)
        await scenes.hand.write(TEXT)
        await scenes.hand.press("Return")
        if what == "creating":
            await scenes.fault(path="/v1/invoice/action", method="POST", do="slow", when="after", seconds=30)
            before = scenes.carried_out()
            await scenes.hand.press("Ctrl+S")
            await scenes.hand.see(lambda: scenes.carried_out() > before, "the server to carry it out")
        else:
            await scenes.hand.see(lambda: TEXT in kept(scenes), "the draft on disk")
        say(scenes.editor.draft.id)
        await asyncio.sleep(60)
    return 1


def main() -> int:
    """Plays until somebody ends it."""
    profile, what = Path(sys.argv[1]), sys.argv[2]
    qt = application(sys.argv[:1])
    return loop.run(lambda _qt: play(qt, profile, what), sys.argv[:1])


if __name__ == "__main__":
    sys.exit(main())
