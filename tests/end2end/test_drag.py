"""Invoices dragged to another program by a real mouse: it gets files it can read, and tasks go on meanwhile."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .drop_target import SIZE
from .xhand import ROOT, Display, XHand

LEFT, TOP = 1340, 200
PLACE = (LEFT + SIZE // 2, TOP + SIZE // 2)
FIRST_SENT = 8
"""The first row of the demo that is no draft."""


@contextmanager
def target(display: Display) -> Iterator[subprocess.Popen[str]]:
    words = [sys.executable, "-m", "tests.end2end.drop_target", str(LEFT), str(TOP)]
    process = subprocess.Popen(words, cwd=ROOT, env=display.environment, stdout=subprocess.PIPE, text=True)
    try:
        assert told(process) == {"ready": True}
        yield process
    finally:
        process.kill()
        process.communicate()


def told(process: subprocess.Popen[str]) -> Any:
    assert process.stdout is not None
    return json.loads(process.stdout.readline())


def lent(folder: Path) -> list[Path]:
    return list(folder.glob("attesta-lent-*/*/*.pdf"))


def test_a_row_is_dragged_out_as_a_pdf_while_tasks_keep_their_beat(tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    with Display("1680x900") as display:
        display.more["TMPDIR"] = str(temporary)
        with XHand(display, tmp_path / "profile") as hand, target(display) as other:
            hand.ready()
            start = tuple(hand.see(f"row {FIRST_SENT}"))
            hand.ask("beat")
            hand.drag(start, PLACE, rest=1.0)
            [[name, size, head]] = told(other)["files"]
            beat = hand.ask("beat")
            assert name.startswith("Faktura 10")
            assert name.endswith(".pdf")
            assert len(name) > len("Faktura 1042.pdf"), "the customer is not in the name"
            assert (head, size > 1000) == ("%PDF-", True)
            # 1.9 s and more of dragging: the loop of the drag runs the tasks too.
            assert beat["ticks"] > 60
            assert beat["longest"] < 1000
            [copy] = lent(temporary)
            assert (copy.stat().st_mode & 0o777, copy.parents[1].stat().st_mode & 0o777) == (0o600, 0o700)
            hand.see("beat", lambda said: said["ticks"] > 5)
            hand.ask("bye")
            hand.wait()
        assert lent(temporary) == []


def test_marked_rows_go_together_and_what_nobody_takes_is_taken_back(tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    with Display("1680x900") as display:
        display.more["TMPDIR"] = str(temporary)
        with XHand(display, tmp_path / "profile") as hand, target(display) as other:
            hand.ready()
            hand.click_at(hand.see(f"row {FIRST_SENT}"))
            hand.key("shift+Down", "shift+Down")
            start = tuple(hand.see(f"row {FIRST_SENT + 1}"))
            hand.drag(start, (640, 895), rest=1.5)
            hand.see("beat", lambda said: said["ticks"] > 5)
            assert lent(temporary) == []
            hand.drag(start, PLACE, rest=0.5)
            files = told(other)["files"]
            assert [head for _, _, head in files] == ["%PDF-"] * 3
            assert len({name for name, _, _ in files}) == 3
