"""A list on paper: what stands over it, and its sums under it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from desktop.core import identity
from desktop.core.dates import now
from desktop.qt.environments import environment_name
from desktop.qt.list_pane import ListPane
from desktop.qt.table_paper import PaperColumn, TablePaper
from desktop.session.desk import Desk

from .cells import Sheetful


class _Words(QObject):
    """Plurals: lupdate finds them in the `tr` of a QObject only."""

    def rows(self, count: int) -> str:
        """How many."""
        return self.tr("%n row(s)", "", count)


def paper_of(desk: Desk, pane: ListPane, what: Sheetful) -> TablePaper:
    """What is on each page beside the rows of `what`; its sums are added by who makes it."""
    translate = QCoreApplication.translate
    company = desk.session.company
    return TablePaper(
        title=title_of(pane, what),
        company=(company and company.name) or "",
        facts=" · ".join(_facts(desk, pane, what, now())),
        columns=[PaperColumn(one.title, one.align_right, one.stretch) for one in what.columns],
        page=translate("ListPaper", "Page {page} of {pages}"),
    )


def title_of(pane: ListPane, what: Sheetful) -> str:
    """The list and its view."""
    view, _words = pane.shown_as()
    return f"{what.title} · {view}"


def _facts(desk: Desk, pane: ListPane, what: Sheetful, moment: datetime) -> list[str]:
    translate = QCoreApplication.translate
    _view, words = pane.shown_as()
    facts = [environment_name(desk.environment), _Words().rows(len(what.records))]
    if pane.table.marked_count():
        facts.append(translate("ListPaper", "only what was marked"))
    elif words:
        # A number that was looked for is not for paper either.
        hidden = " ".join(map(identity.mask, words.split()))
        facts.append(translate("ListPaper", "filter “{words}”").format(words=hidden))
    order = _order(pane)
    if order:
        facts.append(order)
    fmt = desk.format
    printed = translate("ListPaper", "printed {date} {time}")
    facts.append(printed.format(date=fmt.date(moment.date()), time=fmt.clock(moment)))
    return facts


def _order(pane: ListPane) -> str:
    """By which column, and which way."""
    translate = QCoreApplication.translate
    by = pane.table.sorted_by()
    if by is None:
        return ""
    column = next(one.title for one in pane.table.all_columns() if one.id == by[0])
    falling, rising = (
        translate("ListPaper", "by {column}, descending"),
        translate("ListPaper", "by {column}, ascending"),
    )
    return (falling if by[1] else rising).format(column=column)


def sums_of(desk: Desk, what: Sheetful) -> list[list[str]]:
    """A line for each currency; of many rows to be called in a thread."""
    totals = what.sums()
    currencies = sorted({currency for total in totals for currency in total})
    word = QCoreApplication.translate("ListPaper", "Sum")
    lines = []
    for currency in currencies:
        line = [desk.format.money(total[currency], currency) if currency in total else "" for total in totals]
        place = next((at for at, text in enumerate(line) if not text), None)
        if place is not None:
            line[place] = word
        lines.append(line)
    return lines
