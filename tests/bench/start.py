"""Process start to first paint: the shell beside a bare QMainWindow with the same PySide6, taken in turns."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

from .installed import ROOT, as_installed

ROUNDS, ALLOWED, PATIENCE = 9, 1.6, 30
MARK = "first-paint "

BARE = f"""
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow, QLabel

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("{MARK}" + repr(time.time()), file=sys.stderr, flush=True)

app = QApplication([])
window = Window()
window.setCentralWidget(QLabel("bare"))
window.resize(1280, 800)
window.show()
app.exec()
"""


def first_paint(words: list[str]) -> float:
    """Seconds from the start of a process to the line it prints at its first paint; the process is ended then."""
    environment = as_installed({**os.environ, "ATTESTA_FIRST_PAINT": "1", "PYTHONUNBUFFERED": "1"})
    if not environment.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    began = time.time()
    with subprocess.Popen(words, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as process:
        try:
            return _moment(process, began) - began
        finally:
            process.kill()


def _moment(process: subprocess.Popen[str], began: float) -> float:
    said: list[str] = []
    for line in process.stderr or ():
        if line.startswith(MARK):
            return float(line.removeprefix(MARK))
        said.append(line)
        if time.time() - began > PATIENCE:
            break
    raise SystemExit("no first paint was reported:\n" + "".join(said))


def main() -> int:
    """Print both medians and their ratio; 1 when the shell is too slow."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        shell = [sys.executable, "-m", "desktop", "--environment", "demo", "--profile", profile]
        bare = [sys.executable, "-c", BARE]
        first_paint(bare), first_paint(shell)
        pairs = [(first_paint(bare), first_paint(shell)) for _ in range(ROUNDS)]
    floor, ours = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(
        f"bare window {floor * 1000:.0f} ms, shell {ours * 1000:.0f} ms, ratio {ours / floor:.2f} (at most {ALLOWED})"
    )
    return 0 if ours <= floor * ALLOWED else 1


if __name__ == "__main__":
    sys.exit(main())
