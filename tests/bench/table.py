"""The lists at full size beside the least plain Python and Qt need: `name value unit floor ratio allowed`.

Run with `python -m tests.bench.table`: 100 000 invoices, 20 000 customers and 5 000 products in the real panes' columns
and views, in a window of 1 280 × 800 pixels. What a person does is measured with the painting that follows; allowed are
50 ms for a sort, a view and a keystroke and never 100, 16.7 ms for a wheel step at p99 and 20 ms for a page. What is
`held` is the thread's own time until the loop could answer somebody; `until_shown` has the moment that is waited too.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec.structs import replace
from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from desktop.core.dates import today, write
from desktop.core.records.common import AmountView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.records.products import ProductView
from desktop.panes.customers import columns as customers
from desktop.panes.invoices import columns as invoices
from desktop.panes.invoices.views import make_views as invoice_views
from desktop.panes.products import columns as products
from desktop.qt import theme
from desktop.qt.format import Format
from desktop.qt.garbage import Garbage
from desktop.qt.list_pane import conditions
from desktop.qt.row_painter import ROW_HEIGHT
from desktop.qt.table import RecordTable
from tests.bench.held import Held

INVOICES, CUSTOMERS, PRODUCTS = 100_000, 20_000, 5_000
ANSWERED, NEVER, FRAME, PAGE, HELD = 50.0, 100.0, 16.7, 20.0, 50.0
ROUNDS = 5
TYPED = ("ö", "öb", "öbe", "öberg", "öberg 1", "", "12 500,00", "zzz", "")
STEPS = 300


def _invoice(n: int, names: Sequence[str], chance: random.Random, day: str) -> InvoiceActionSubView:
    stages = (Stage.COMPLETED,) * 8 + (Stage.INVOICE_SENT, Stage.CREATED)
    amount = AmountView(currency_code="SEK", value=chance.randrange(10**7))
    return InvoiceActionSubView(
        action_public_id=f"{n:010}", invoice_number=str(n), ocr=f"{n}7", debtor_name=chance.choice(names),
        debtor_org_no=f"556{n % 999_999:07}", stage=Stage(chance.choice(stages)), due_date=day, invoice_date=day,
        invoiced_amount=amount, current_amount=amount, your_reference=f"Ref {n % 997}",
    )  # fmt: skip


def _records() -> tuple[list[InvoiceActionSubView], list[DebtorView], list[ProductView]]:
    chance = random.Random(1)
    names = [f"{chance.choice('ABÅÄÖKLMS')}{chance.choice(['lund', 'berg', 'öberg'])} AB {n}" for n in range(CUSTOMERS)]
    days = [write(today().fromordinal(today().toordinal() - n)) for n in range(900)]
    rows = [_invoice(n, names, chance, chance.choice(days)) for n in range(INVOICES)]
    people = [DebtorView(debtor_public_id=str(n), debtor_no=str(n), name=name) for n, name in enumerate(names)]
    goods = [
        ProductView(product_public_id=str(n), article_number=f"A-{n}", description=f"Hyvla öberg {n}")
        for n in range(PRODUCTS)
    ]
    return rows, people, goods


def _ms(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _line(name: str, value: float, floor: float, allowed: float = 0.0) -> None:
    limit = f"{allowed:.1f}" if allowed else "-"
    sys.stdout.write(f"{name} {value:.1f} ms {floor:.1f} {value / floor:.2f} {limit}\n")
    sys.stdout.flush()


def _lines(name: str, times: list[float], floor: float, median: float = 0.0, worst: float = 0.0) -> None:
    _line(f"{name}.median", statistics.median(times), floor, median)
    _line(f"{name}.worst", max(times), floor, worst)


def _held(work: Callable[[], object], met: Callable[[], bool]) -> float:
    """The longest time of its own that the thread holds the loop at once, until `met` and painted."""
    watch, once = Held(), time.perf_counter() + 0.01
    _wait(lambda: time.perf_counter() > once)
    watch.longest = 0.0
    work()
    watch.busy_at = time.perf_counter()
    _wait(lambda: met() and time.perf_counter() - watch.busy_at > 0.06)
    watch.stop()
    return watch.longest


def _p99(times: list[float]) -> float:
    return sorted(times)[round(0.99 * (len(times) - 1))]


class Holds(QObject):
    """The longest time in which the event loop answered nobody."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        self.longest = max(self.longest, self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()


def _wait(met: Callable[[], bool]) -> None:
    loop, watch = QEventLoop(), QTimer(interval=5)
    watch.timeout.connect(lambda: loop.quit() if met() else None)
    watch.start()
    loop.exec()


def _shown(table: RecordTable) -> None:
    table.viewport().grab()


def _see(table: RecordTable, work: Callable[[], object]) -> None:
    work()
    _shown(table)


def _patched(table: RecordTable, changed: list[InvoiceActionSubView]) -> None:
    table.patch(changed)
    _wait(table.is_complete)


def _all_keys(table: RecordTable) -> bool:
    sortable = [column.id for column in table.shown_columns() if column.sort]
    return table.is_complete() and all(table.is_ready(column) for column in sortable)


def _table(columns: Any, views: Any, search: Any, key: str) -> RecordTable:
    table = RecordTable(
        columns, lambda record: getattr(record, key), search=search, views=conditions(views), checkable=True
    )
    table.resize(1280, 800)
    table.show()
    return table


def _loading(table: RecordTable, rows: Sequence[Any]) -> None:
    floor = _ms(lambda: ({row.action_public_id: row for row in rows}, [invoices.search_text(row) for row in rows]))
    _shown(table)
    holds = Holds()
    _line("lists.load.first_rows", _ms(partial(_see, table, partial(table.set_records, rows))), floor)
    _line("lists.load.all", _ms(lambda: _wait(table.is_complete)), floor)
    _line("lists.load.sort_keys", _ms(lambda: _wait(partial(_all_keys, table))), floor)
    _line("lists.load.longest_hold", holds.longest, 50)


def _sorting(table: RecordTable, rows: Sequence[Any]) -> None:
    keys = [row.invoiced_amount.value for row in rows]
    floor = statistics.median(_ms(lambda: sorted(range(len(keys)), key=keys.__getitem__)) for _ in range(ROUNDS))
    for column in ("amount", "customer", "date", "number", "stage"):
        times = [
            _ms(partial(_see, table, partial(table.sort_by, column, descending=down))) for down in (False, True, False)
        ]
        _lines(f"lists.sort.{column}", times, floor, ANSWERED, NEVER)


def _viewing(table: RecordTable, rows: Sequence[Any]) -> None:
    floor = statistics.median(_ms(lambda: [row for row in rows if row.stage == Stage.COMPLETED]) for _ in range(ROUNDS))
    views = ("paid", "drafts", "overdue", "all", "to_attest", "all")
    times = [_ms(partial(_see, table, partial(table.set_view, view))) for view in views]
    _lines("lists.view", times, floor, ANSWERED, NEVER)
    _resorted(table)
    times = [_held(partial(table.set_view, view), table.is_complete) for view in views]
    _lines("lists.view.held", times, floor, HELD, HELD)


def _resorted(table: RecordTable) -> None:
    """All views in another order than before, so that each is laid anew when it is looked at."""
    table.set_order("date")
    table.set_order("number", descending=True)
    _wait(table.is_complete)


def _typing(name: str, table: RecordTable, texts: list[str]) -> None:
    floors = [_ms(lambda: [text for text in texts if "öberg" in text]) for _ in range(ROUNDS)]
    times = [_ms(partial(_see, table, partial(table.set_filter, words))) for words in TYPED]
    _lines(f"lists.keystroke.{name}", times, statistics.median(floors), ANSWERED, NEVER)


def _scrolling(table: RecordTable) -> None:
    floor = _plain_painting(table)
    bar = table.verticalScrollBar()
    wheel, page = [], []
    for step in range(1, STEPS):
        bar.setValue(step * 3 * ROW_HEIGHT)
        wheel.append(_ms(QApplication.processEvents))
    for _ in range(STEPS // 3):
        bar.setValue((bar.value() + 7919 * ROW_HEIGHT) % bar.maximum())
        page.append(_ms(partial(_shown, table)))
    _line("lists.wheel.p99", _p99(wheel), floor, FRAME)
    _lines("lists.page", page, floor, PAGE, PAGE)


def _plain_painting(table: RecordTable) -> float:
    """The same texts with nothing but QPainter.drawText on a pixmap of the same size."""
    records = table.visible_records()[:24]
    texts = [column.text(record) for record in records for column in table.shown_columns()]
    times = []
    for _ in range(20):
        pixmap = QPixmap(table.viewport().size())

        def draw(pixmap: QPixmap = pixmap) -> None:
            pixmap.fill()
            painter = QPainter(pixmap)
            painter.setFont(theme.font(13))
            for number, text in enumerate(texts):
                painter.drawText(20 + number % 6 * 200, number // 6 * ROW_HEIGHT, 180, ROW_HEIGHT, 0, text)
            painter.end()

        times.append(_ms(draw))
    return statistics.median(times)


def _changing(table: RecordTable, rows: Sequence[Any]) -> None:
    floor = statistics.median(_ms(lambda: [at for at in range(INVOICES) if at not in {5}]) for _ in range(ROUNDS))
    for name, records in (("1", rows[500:501]), ("1000", rows[5000:6000])):
        changed = [replace(record, invoice_number="7") for record in records]
        _line(f"lists.patch.{name}.until_shown", _ms(partial(_patched, table, changed)), floor)
        times = []
        for number in range(ROUNDS):
            changed = [replace(record, invoice_number=str(number)) for record in records]
            times.append(_held(partial(table.patch, changed), table.is_complete))
        _lines(f"lists.patch.{name}.held", times, floor, HELD, HELD)
    _line("lists.mark_all", _ms(partial(_see, table, table.mark_all)), floor)


def main() -> None:
    """Measures one thing after the other."""
    app = QApplication([])
    theme.apply(app, theme.LIGHT)
    rows, people, goods = _records()
    garbage = Garbage()
    fmt = Format("sv")
    table = _table(invoices.make_columns(fmt), invoice_views(), invoices.search_text, "action_public_id")
    table.set_order("number", descending=True)
    _loading(table, rows)
    _sorting(table, rows)
    _viewing(table, rows)
    _typing("invoices", table, [invoices.search_text(row).casefold() for row in rows])
    _scrolling(table)
    _changing(table, rows)
    second = _table(customers.make_columns(), customers.make_views(), customers.search_text, "debtor_public_id")
    second.set_records(people)
    _wait(second.is_complete)
    _typing("customers", second, [customers.search_text(one).casefold() for one in people])
    third = _table(products.make_columns(fmt), products.make_views(), products.search_text, "product_public_id")
    third.set_records(goods)
    _wait(third.is_complete)
    _typing("products", third, [products.search_text(one).casefold() for one in goods])
    garbage.stop()


if __name__ == "__main__":
    main()
