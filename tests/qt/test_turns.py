"""Modules are imported one after the other, and the window is painted between them."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.qt.turns import import_before_asyncio, import_in_turns, imported


@pytest.fixture
def names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    for name in ("turn_one", "turn_two"):
        (tmp_path / f"{name}.py").write_text("", "utf-8")
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    return ["turn_one", "turn_two"]


def test_what_is_there_takes_no_turn(names: list[str]) -> None:
    assert len(list(imported([*names, "sys"]))) == 2
    assert not list(imported(names))


def test_the_window_has_its_turn_between_them(names: list[str], qtbot: QtBot) -> None:
    there: list[int] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: there.append(sum(name in sys.modules for name in names)))
    timer.start()
    import_before_asyncio(names)
    timer.stop()
    assert 1 in there
    assert set(names) <= sys.modules.keys()


def test_one_that_is_gone_is_passed_over(names: list[str], qtbot: QtBot) -> None:
    import_before_asyncio(["no_such_module", *names])
    assert set(names) <= sys.modules.keys()


async def test_other_tasks_have_their_turn_too(names: list[str], qtbot: QtBot) -> None:
    there: list[int] = []

    async def look() -> None:
        for _ in range(4):
            there.append(sum(name in sys.modules for name in names))
            await asyncio.sleep(0)

    await asyncio.gather(import_in_turns(names), look())
    assert 1 in there


ALL_MADE = """
import sys
from PySide6 import QtCore, QtGui, QtWidgets
from desktop.qt import loop
from desktop.qt.turns import make_classes

def missing():
    return [name for module in (QtCore, QtGui, QtWidgets) for name in dir(module) if name not in vars(module)]

async def main(app):
    before = len(missing())
    await make_classes()
    print(before > 100, missing())
    return 0

sys.exit(loop.run(main, ["attesta"]))
"""


def test_every_class_is_made_by_the_loops_own_thread_before_another_names_them_all() -> None:
    told = subprocess.run([sys.executable, "-c", ALL_MADE], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "True []"
