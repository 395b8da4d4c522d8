"""An invoice of twenty rows, and fifty attested, by keyboard alone: real keys of an X server in the real window.

    python -m tests.end2end.xtour DIR

The demo's program runs as a process of its own; nothing is clicked. Fails when a step fails or the server has other
rows than were typed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from . import xattest
from .xhand import Display, XHand

ROWS = 20
PRODUCTS = ("köks", "bänk", "slip")
MOST_TABS = 40


class Typist:
    """Writes an invoice as somebody does who never lets go of the keyboard."""

    def __init__(self, hand: XHand, folder: Path) -> None:
        self.hand = hand
        self.folder = folder

    def write_invoice(self) -> list[list[str]]:
        """Types customer and rows, saves, and answers what the rows say."""
        hand = self.hand
        hand.key("ctrl+2", "ctrl+n")
        hand.see("draft")
        hand.type("lindq")
        hand.key("Return")
        self.tab_to(0)
        for number in range(ROWS):
            self.row(number)
        self.picture("x-twenty-rows")
        hand.key("ctrl+s")
        saved = hand.see("draft", lambda found: found["id"] and found["saved"])
        self.picture("x-saved")
        return [row for row in saved["rows"] if row[0] not in ("", "None")]

    def row(self, number: int) -> None:
        """Product by its first letters, quantity by arithmetic's simplest case, and on to the next row."""
        hand = self.hand
        hand.type(PRODUCTS[number % len(PRODUCTS)])
        time.sleep(0.1)
        hand.key("Return")
        hand.see("draft", lambda found: len(found["rows"]) > number and found["rows"][number][0] != "None")
        hand.type(str(number + 1))
        if number + 1 < ROWS:
            self.tab_to(number + 1)

    def tab_to(self, row: int) -> None:
        """Tab until the keyboard is in the first cell of a row."""
        for _ in range(MOST_TABS):
            if self.hand.ask("cell") == [row, 0]:
                return
            self.hand.key("Tab")
            time.sleep(0.02)
        raise AssertionError(f"Tab does not lead to row {row + 1}")

    def picture(self, name: str) -> None:
        """The whole screen."""
        time.sleep(0.3)
        self.hand.picture(self.folder / f"{name}.png")


def main() -> int:
    """Plays into the folder given."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("folder", type=Path)
    folder = ask.parse_args().folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as profile,
        Display() as display,
        XHand(display, Path(profile), language="sv") as hand,
    ):
        hand.ready()
        start = time.monotonic()
        rows = Typist(hand, folder).write_invoice()
        seconds = time.monotonic() - start
    if [float(row[1]) for row in rows] != [float(number + 1) for number in range(ROWS)]:
        raise AssertionError(f"typed {ROWS} rows, the program has {rows}")
    sys.stdout.write(f"{len(rows)} rows by keyboard alone in {seconds:.1f} s\n")
    sys.stdout.write(xattest.play(folder) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
