from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QWidget,
)

from desktop.core.environment import Environment
from desktop.qt import dialogs
from desktop.qt.dialogs import Sheet, ask, choose_file_to_save, confirm
from desktop.qt.veil import Veil, top_veil

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OnLoop = Callable[[Callable[[], Coroutine[Any, Any, None]]], None]


async def sheet_in(window: QWidget) -> Sheet:
    for _ in range(400):
        if top_veil(window) is not None:
            break
        await asyncio.sleep(0.005)
    sheet = window.findChild(Sheet)
    assert isinstance(sheet, Sheet)
    return sheet


def button(sheet: Sheet, text: str) -> QPushButton:
    return next(one for one in sheet.findChildren(QPushButton) if one.text() == text)


def start(coro: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
    return asyncio.get_running_loop().create_task(coro)


def question(window: QWidget, *, danger: bool = False) -> Coroutine[Any, Any, bool]:
    facts = [("Company", "Nordlunds"), ("Sum", "12 500,00 kr")]
    return confirm(
        window, "Attest?", "It cannot be undone.", "Attest", danger=danger, facts=facts, environment=Environment.TEST
    )


def test_the_verb_is_yes_and_the_focus_returns(window: QMainWindow, on_loop: OnLoop) -> None:
    async def scenario() -> None:
        before = window.focusWidget()
        asked = start(question(window))
        sheet = await sheet_in(window)
        words = {label.text() for label in sheet.findChildren(QLabel)}
        assert {"Attest?", "Company", "Nordlunds", "12 500,00 kr", "TEST"} <= words
        QTest.mouseClick(button(sheet, "Attest"), Qt.MouseButton.LeftButton)
        assert await asked is True
        assert window.focusWidget() is before
        assert top_veil(window) is None

    on_loop(scenario)


@pytest.mark.parametrize(("danger", "answer"), [(False, True), (True, False)])
def test_a_bare_enter(window: QMainWindow, on_loop: OnLoop, danger: bool, answer: bool) -> None:
    async def scenario() -> None:
        asked = start(question(window, danger=danger))
        sheet = await sheet_in(window)
        QTest.keyClick(sheet.focusWidget() or sheet, Qt.Key.Key_Return)
        assert await asked is answer

    on_loop(scenario)


def test_escape_is_no(window: QMainWindow, on_loop: OnLoop) -> None:
    async def scenario() -> None:
        asked = start(question(window))
        sheet = await sheet_in(window)
        QTest.keyClick(sheet.focusWidget() or sheet, Qt.Key.Key_Escape)
        assert await asked is False

    on_loop(scenario)


def test_tab_stays_inside_and_shortcuts_outside(window: QMainWindow, on_loop: OnLoop) -> None:
    pressed: list[bool] = []
    shortcut = QShortcut(QKeySequence("Ctrl+N"), window)
    shortcut.activated.connect(lambda: pressed.append(True))

    async def scenario() -> None:
        asked = start(question(window))
        sheet = await sheet_in(window)
        seen = []
        for _ in range(4):
            focused = window.focusWidget()
            assert focused is not None
            seen.append(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert seen[:2] == seen[2:]
        assert all(sheet.isAncestorOf(one) for one in seen)
        behind = window.centralWidget()
        assert behind is not None
        behind.setFocus()
        assert sheet.isAncestorOf(window.focusWidget() or window)
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert pressed == []
        asked.cancel()

    on_loop(scenario)


def test_cancelling_the_task_closes_the_sheet(
    window: QMainWindow, on_loop: OnLoop, alive: Callable[[type[QWidget]], int]
) -> None:
    async def scenario() -> None:
        for _ in range(5):
            asked = start(question(window))
            await sheet_in(window)
            asked.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asked
            assert top_veil(window) is None

    on_loop(scenario)
    assert alive(Sheet) == alive(Veil) == 0


def test_several_questions_take_turns(window: QMainWindow, on_loop: OnLoop) -> None:
    async def scenario() -> None:
        asked = [start(question(window)) for _ in range(3)]
        for expected in (True, False, True):
            sheet = await sheet_in(window)
            assert len(window.findChildren(Veil)) == 1
            sheet.answer(expected)
            await asyncio.sleep(0.02)
        assert [await one for one in asked] == [True, False, True]

    on_loop(scenario)


def test_a_deleted_sheet_and_a_closed_window_are_no(on_loop: OnLoop) -> None:
    async def scenario() -> None:
        window = QMainWindow()
        window.show()
        asked, waiting = start(question(window)), start(question(window))
        sheet = await sheet_in(window)
        sheet.deleteLater()
        assert await asked is False
        await sheet_in(window)
        window.deleteLater()
        assert await waiting is False

    on_loop(scenario)


def test_a_sheet_gives_any_answer(window: QMainWindow, on_loop: OnLoop) -> None:
    async def scenario() -> None:
        sheet = Sheet("Company number")
        line = QLineEdit()
        sheet.body.addWidget(line)
        sheet.add_cancel()
        sheet.add_button("Use it", role="primary", result={1: 2}, main=True)
        asked = start(ask(sheet, window))
        await sheet_in(window)
        assert window.focusWidget() is line
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert await asked == {1: 2}

    on_loop(scenario)


def test_other_tasks_run_on_while_a_file_is_chosen(window: QMainWindow, on_loop: OnLoop) -> None:
    async def scenario() -> None:
        asked = start(choose_file_to_save(window, "Save", "1042.pdf"))
        await asyncio.sleep(0.05)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.reject()
        assert await asked is None

    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    on_loop(scenario)


def test_files_are_saved_in_documents_then_where_the_last_one_was(
    window: QMainWindow, on_loop: OnLoop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    there = Path(documents).is_dir()
    monkeypatch.setattr(dialogs, "_last_folder", [])

    async def folder(*, take: bool) -> str:
        asked = start(choose_file_to_save(window, "Save", "1042.pdf"))
        await asyncio.sleep(0.05)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        shown = dialog.directory().absolutePath()
        if take:
            dialog.setDirectory(str(tmp_path))
            dialog.selectFile("1042.pdf")
            dialog.accept()
            assert await asked == str(tmp_path / "1042.pdf")
        else:
            dialog.reject()
            assert await asked is None
        return shown

    async def scenario() -> None:
        # In a home without the folder the dialog goes to the nearest that is there.
        assert await folder(take=True) == documents or not there
        assert await folder(take=False) == str(tmp_path)

    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    on_loop(scenario)


@pytest.mark.parametrize(
    ("typed", "saved"),
    [("kunder", "kunder.xlsx"), ("kunder 1.0", "kunder 1.0.xlsx"), ("kunder.csv", "kunder.csv"), ("K.XLSX", "K.XLSX")],
)
def test_what_is_saved_has_its_ending(
    window: QMainWindow, on_loop: OnLoop, tmp_path: Path, typed: str, saved: str
) -> None:
    async def scenario() -> None:
        asked = start(choose_file_to_save(window, "Save", "2026-11-26.xlsx", "Excel (*.xlsx);;CSV (*.csv)"))
        await choose(tmp_path, typed)
        assert await asked == str(tmp_path / saved)

    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    on_loop(scenario)


def test_no_file_is_replaced_by_one_whose_ending_was_not_typed(
    window: QMainWindow, on_loop: OnLoop, tmp_path: Path
) -> None:
    """The system was asked about `kunder`, and `kunder.xlsx` was written over."""

    async def scenario() -> None:
        for name in ("kunder.xlsx", "kunder 1.0.xlsx"):
            (tmp_path / name).write_text("arbete", "utf-8")
        asked = start(choose_file_to_save(window, "Save", "2026-11-26.xlsx"))
        await choose(tmp_path, "kunder")
        for asking in (QMessageBox, QFileDialog):
            shown = QApplication.activeModalWidget()
            assert isinstance(shown, asking)
            shown.reject()
        assert await asked is None
        asked = start(choose_file_to_save(window, "Save", "2026-11-26.xlsx"))
        await choose(tmp_path, "kunder 1.0")
        (await sheet_in(window)).cancel()
        assert await asked is None

    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    on_loop(scenario)


async def choose(folder: Path, name: str) -> None:
    """Types a name into the dialog of the system and presses Save."""
    await asyncio.sleep(0.05)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(folder))
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(name)
    QTimer.singleShot(0, dialog.accept)
    await asyncio.sleep(0.05)
