"""Asking the person from a coroutine: sheets in the window, and the system's own file dialogs. Never `exec()`."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Sequence
from pathlib import Path
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.core.environment import Environment
from desktop.qt.sheet import Fact, Sheet, environment_pill
from desktop.qt.veil import Veil

__all__ = [
    "Sheet", "ask", "choose_file_to_open", "choose_file_to_save", "choose_folder", "confirm", "environment_pill",
    "finish",
]  # fmt: skip

_turns: WeakKeyDictionary[QWidget, asyncio.Lock] = WeakKeyDictionary()
_ENDING = re.compile(r"\*(\.\w+)")
_last_folder: list[str] = []
"""Where the latest file of this run was saved or opened, at most one."""


class _Answer:
    """The future of one question; it is also answered, with False, when what asked is gone."""

    def __init__(self) -> None:
        self.future: asyncio.Future[object] = asyncio.get_running_loop().create_future()

    def take(self, value: object) -> None:
        if not self.future.done():
            self.future.set_result(value)

    def gone(self, _widget: object = None) -> None:
        self.take(False)


async def ask(sheet: Sheet, parent: QWidget) -> object:
    """Shows `sheet` over the window of `parent` and waits for its answer; False when cancelled or closed with it.

    Several questions for one window come one after the other. Cancelling the waiting task closes the sheet.
    """
    window = parent.window()
    turn = _turns.setdefault(window, asyncio.Lock())
    try:
        async with turn:
            return await _show(sheet, window) if shiboken6.isValid(window) else False
    finally:
        if shiboken6.isValid(sheet):
            sheet.deleteLater()


async def _show(sheet: Sheet, window: QWidget) -> object:
    answer = _Answer()
    sheet.answered.connect(answer.take)
    sheet.destroyed.connect(answer.gone)
    veil = Veil(window, sheet)
    try:
        veil.lift()
        return await answer.future
    finally:
        if shiboken6.isValid(veil):
            veil.drop()


async def confirm(
    parent: QWidget,
    title: str,
    text: str,
    verb: str,
    *,
    danger: bool = False,
    facts: Sequence[Fact] = (),
    environment: Environment | None = None,
) -> bool:
    """Whether the person pressed `verb`. Production's word is shown as a pill, and a dangerous question is
    answered with Cancel by a bare Enter.
    """
    sheet = Sheet(title, text=text, environment=environment)
    if facts:
        sheet.add_facts(facts)
    cancel = sheet.add_cancel()
    button = sheet.add_button(verb, role="danger" if danger else "primary", main=not danger)
    sheet.first = cancel if danger else button
    return bool(await ask(sheet, parent))


async def choose_file_to_save(parent: QWidget, title: str, name: str, file_filter: str = "") -> str | None:
    """The path to write to, None when cancelled. `name` is proposed; no file is replaced without being asked about.

    What is chosen without one of the filter's endings gets that of `name`, also after a point that stands in the name.
    """
    dialog = QFileDialog(parent.window(), title, _folder(), file_filter)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    ending = Path(name).suffix
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.selectFile(name)
    chosen = await _choose(dialog)
    if chosen is None or Path(chosen).suffix.lower() in ("", ending.lower(), *_ENDING.findall(file_filter.lower())):
        return chosen
    return await _ask_to_replace(parent, chosen + ending)


async def choose_file_to_open(parent: QWidget, title: str, file_filter: str = "") -> str | None:
    """The path of an existing file, None when cancelled."""
    dialog = QFileDialog(parent.window(), title, _folder(), file_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return await _choose(dialog)


async def choose_folder(parent: QWidget, title: str) -> str | None:
    """The path of an existing folder, None when cancelled."""
    dialog = QFileDialog(parent.window(), title, _folder())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return await _choose(dialog)


async def finish(dialog: QDialog) -> bool:
    """Opens a dialog of the system and waits for it: whether it was accepted. What was chosen in it can be read
    until the next `await`; then it is gone. For a question of our own use a Sheet.
    """
    answer = _Answer()
    dialog.finished.connect(answer.take)
    dialog.destroyed.connect(answer.gone)
    try:
        # QPrintDialog has hidden this open() behind another that wants a receiver.
        QDialog.open(dialog)
        return bool(await answer.future)
    finally:
        if shiboken6.isValid(dialog):
            dialog.close()
            dialog.deleteLater()


async def _ask_to_replace(parent: QWidget, path: str) -> str | None:
    """`path`, None when a file there is to be kept: the system has asked about the name without its ending."""
    if not await asyncio.to_thread(os.path.lexists, path):
        return path
    title = QCoreApplication.translate("Dialogs", "Replace {name}?").format(name=Path(path).name)
    text = QCoreApplication.translate("Dialogs", "There is a file of that name already. What is in it is lost.")
    verb = QCoreApplication.translate("Dialogs", "Replace")
    return path if await confirm(parent, title, text, verb, danger=True) else None


async def _choose(dialog: QFileDialog) -> str | None:
    if not await finish(dialog):
        return None
    path = dialog.selectedFiles()[0]
    _last_folder[:] = [str(Path(path).parent)]
    return path


def _folder() -> str:
    """Where a file dialog starts: the folder used last while it is there, else Documents, else the home folder."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return next((folder for folder in (*_last_folder, documents) if Path(folder).is_dir()), str(Path.home()))
