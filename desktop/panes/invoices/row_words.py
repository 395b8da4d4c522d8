"""What is set in a row beside its cells, in few words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.dates import day
from desktop.qt.format import Format

from .cells import Row, Terms


def row_notes(row: Row, terms: Terms) -> str:
    """`2026-11-01–11-30 · CC 100 · Project P-2401`; empty when nothing is set."""
    translate = QCoreApplication.translate
    notes = [period_words(row, terms.fmt)]
    if row.cost_center:
        notes.append(translate("Rows", "CC {code}").format(code=row.cost_center))
    if row.project:
        notes.append(translate("Rows", "Project {code}").format(code=row.project))
    notes += [f"{one.dimension}: {one.code}" for one in row.dimensions or () if one.code]
    return " · ".join(note for note in notes if note)


def period_words(row: Row, fmt: Format) -> str:
    """`2026-11-01–11-30`; empty when the row has no period."""
    start, end = day(row.period_start), day(row.period_end)
    if start is None and end is None:
        return ""
    same_year = start is not None and end is not None and start.year == end.year
    return f"{fmt.date(start)}–{fmt.month_day(end) if same_year else fmt.date(end)}"


def ends_before_it_begins(row: Row) -> bool:
    """Whether the row's period is the wrong way round."""
    start, end = day(row.period_start), day(row.period_end)
    return start is not None and end is not None and end < start
