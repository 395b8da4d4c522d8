"""The list at 100 000 rows beside the least plain Python needs; prints `name value unit floor ratio`.

Run with `python -m tests.bench.table`; figures are medians of five.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count, islice

from PySide6.QtWidgets import QApplication

from desktop.core.stages import Tone
from desktop.qt import theme
from desktop.qt.format import Format
from desktop.qt.table import Column, RecordTable

COUNT = 100_000
ROUNDS = 5
TYPED = ("ö", "öb", "öbe", "öberg", "")


@dataclass(frozen=True)
class Row:
    """Stands for an invoice; the records' own cost is measured elsewhere."""

    id: str
    number: int
    customer: str
    day: str
    amount: int


def _rows() -> list[Row]:
    chance = random.Random(1)
    names = [f"{chance.choice('ABÅÄÖKLMS')}{chance.choice(['lund', 'berg', 'öberg'])} AB {n}" for n in range(512)]
    return [
        Row(str(n), n, chance.choice(names), f"2026-{n % 12 + 1:02}-{n % 28 + 1:02}", chance.randrange(10**7))
        for n in range(COUNT)
    ]


def _columns() -> list[Column[Row]]:
    money = Format("sv").money
    return [
        Column("number", "No.", 70, lambda row: str(row.number), sort=lambda row: row.number),
        Column("customer", "Customer", 200, lambda row: row.customer, sort=lambda row: row.customer, stretch=True),
        Column("day", "Date", 100, lambda row: row.day, sort=lambda row: row.day),
        Column("amount", "Amount", 110, lambda row: money(row.amount), sort=lambda row: row.amount, align_right=True),
        Column("stage", "Stage", 100, lambda row: "Sent", tone=lambda row: Tone.ACCENT),
    ]


def _median_ms(work: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def _line(name: str, value: float, floor: float) -> None:
    sys.stdout.write(f"{name} {value:.1f} ms {floor:.1f} {value / floor:.2f}\n")


def _sort(table: RecordTable, column: str) -> None:
    down = table.sorted_by() == (column, False)
    table.sort_by(column, descending=down)


def _typed(table: RecordTable) -> None:
    for words in TYPED:
        table.set_filter(words)


def _page(table: RecordTable) -> None:
    bar = table.verticalScrollBar()
    bar.setValue((bar.value() + 7919 * 32) % bar.maximum())
    table.viewport().grab()


def _patch(table: RecordTable, rows: list[Row]) -> None:
    chance = random.Random()
    table.patch([Row(r.id, r.number, r.customer, r.day, chance.randrange(10**7)) for r in rows[5000:6000]])


def _append(table: RecordTable, numbers: count[int]) -> None:
    table.patch([Row(f"n{n}", n, "Öberg AB", "2026-11-22", n) for n in islice(numbers, 1000)])


def main() -> None:
    """Measures on a window of 1 280 × 800 pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    theme.apply(app, theme.LIGHT)
    rows = _rows()
    table = RecordTable(_columns(), lambda row: row.id, search=lambda row: f"{row.number} {row.customer}")
    table.resize(1280, 800)
    table.show()
    keys = [row.amount for row in rows]
    texts = [f"{row.number} {row.customer}".casefold() for row in rows]
    everything = range(COUNT)
    load_floor = _median_ms(
        lambda: ({row.id: row for row in rows}, [f"{r.number} {r.customer}".casefold() for r in rows])
    )
    sort_floor = _median_ms(lambda: sorted(everything, key=keys.__getitem__))
    filter_floor = _median_ms(lambda: [[at for at in everything if word in texts[at]] for word in TYPED])
    _line("table.set_records", _median_ms(partial(table.set_records, rows)), load_floor)
    for column in ("amount", "customer", "day"):
        _sort(table, column)
        _line(f"table.sort.{column}", _median_ms(partial(_sort, table, column)), sort_floor)
    _line("table.filter.five_keys", _median_ms(partial(_typed, table)), filter_floor)
    _sort(table, "amount")
    _line("table.patch.1000", _median_ms(partial(_patch, table, rows)), sort_floor)
    _line("table.append.1000", _median_ms(partial(_append, table, count(COUNT))), sort_floor)
    _line("table.page", _median_ms(partial(_page, table)), 16.7)


if __name__ == "__main__":
    main()
