"""The rows that were not imported, in a file that can be mended and read again: as they came, the reason last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.tabular.judging import Verdict
from desktop.core.tabular.table import Table, Value
from desktop.qt.dialogs import choose_file_to_save
from desktop.session.importing import Outcome
from desktop.store.spreadsheets import write_csv, write_xlsx

from .plan import Line
from .words import finding_words, member_words

_LEFT = (Outcome.REFUSED, Outcome.NOT_SENT, Outcome.UNCLEAR)


async def choose_rest(parent: QWidget, name: str) -> Path | None:
    """Where to; None when cancelled. `name` is the file's that was imported."""
    translate = QCoreApplication.translate
    words = translate("Imports", "Excel (*.xlsx);;CSV (*.csv)")
    proposed = translate("Imports", "{name} - errors.xlsx").format(name=Path(name).stem)
    path = await choose_file_to_save(parent, translate("Imports", "Save rows with errors"), proposed, words)
    return Path(path) if path else None


def write_rest(path: Path, table: Table, lines: Sequence[Line]) -> int:
    """Blocks. Answers how many rows. Raises OSError."""
    names = member_words()
    reason = QCoreApplication.translate("Imports", "Reason")
    rows = [_row(line, len(table.headers), names) for line in lines if is_left(line)]
    headers = [*table.headers, reason]
    if path.suffix.lower() == ".csv":
        return write_csv(path, headers, rows, table.separator or ";", True, _alive)
    return write_xlsx(path, headers, rows, reason, _alive)


def is_left(line: Line) -> bool:
    """Whether the row is not at Billecta though it should be."""
    return line.judged.verdict is Verdict.BAD or line.outcome in _LEFT


def _row(line: Line, width: int, names: dict[str, str]) -> list[Value]:
    cells = [*line.judged.row.cells, *[None] * width][:width]
    return [*cells, " ".join(finding_words(finding, names) for finding in line.judged.findings)]


def _alive(_count: int) -> bool:
    return True
