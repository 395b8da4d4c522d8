"""PySide reads no sources of what the program imports; a new PySide that does so again is found here."""

from __future__ import annotations

import subprocess
import sys

LOOK = """
import linecache
import desktop.qt
before = set(linecache.cache)
import desktop.qt.topbar, decimal, wave
print(sorted(set(linecache.cache) - before))
print(desktop.qt.topbar.TopBar.setObjectName.__name__)
"""


def test_no_source_is_read() -> None:
    out = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=True)
    assert out.stdout.splitlines() == ["[]", "setObjectName"]
