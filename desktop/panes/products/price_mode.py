"""The price list edited in place: turning it on, what waits to be sent, sending it, and the bar that says so."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.core.environment import Environment
from desktop.core.records.products import ProductView
from desktop.qt.bottom_bar import BottomBar
from desktop.qt.cell_editor import CellEditor
from desktop.qt.commands import Command
from desktop.qt.dialogs import ask, confirm
from desktop.qt.hint_button import HintButton
from desktop.qt.label import Label
from desktop.qt.table import RecordTable
from desktop.session.desk import Desk
from desktop.session.price_list import Progress, price_list

from .percent_sheet import PercentSheet
from .price_cells import price_cells

_ASKED_FROM = 2
_PATCHED_TO = 50
"""How many changed rows are told to screen readers one by one; more are only painted anew."""


class PriceMode(QObject):
    """Belongs to the list. Signals: `turned` with True or False."""

    turned = Signal(object)

    def __init__(self, desk: Desk, table: RecordTable) -> None:
        super().__init__(table)
        self._desk, self._table = desk, table
        self._prices = price_list(desk.session)
        self.editor = CellEditor(table, price_cells(self._prices))
        self._wrong = ""
        self.bar = self._make_bar()
        self.editor.refused.connect(self._refused)
        self.editor.left.connect(self.stop)
        self._prices.changed.connect(self._changed)
        table.selected.connect(self._show)
        self._show()

    def commands(self, group: str) -> list[Command]:
        """What can be done with the price list."""
        first = self.tr("Change a price first.")
        idle = self.tr("No prices are being saved.")
        on = self.tr("Press Ctrl+E first: then the list can be edited.")
        return [
            Command("product.prices", self.tr("Edit the price list"), self.toggle, "Ctrl+E", group=group),
            Command("product.prices.percent", self.tr("Change prices by a percentage…"), self.ask_percent, "Ctrl+Shift+P", group=group),  # noqa: E501
            Command("product.prices.send", self.tr("Save the changed prices"), self.send, "Ctrl+S", self._has_changes, first, group),  # noqa: E501
            Command("product.prices.stop", self.tr("Stop saving the price list"), self._prices.stop, "", self._is_sending, idle, group),  # noqa: E501
            Command("product.prices.undo", self.tr("Undo in the price list"), self._undo, "Ctrl+Z", self._can_undo, on, group),  # noqa: E501
            Command("product.prices.redo", self.tr("Redo in the price list"), self._redo, "Ctrl+Shift+Z; Ctrl+Y", self._can_redo, on, group),  # noqa: E501
        ]  # fmt: skip

    def toggle(self) -> None:
        """Turns editing on, or off again."""
        if self.editor.is_on:
            self.stop()
        else:
            self.editor.start("price")
            self._show()
            self.turned.emit(True)

    def stop(self) -> None:
        """Back to the plain list; what is not sent stays."""
        if self.editor.is_on and self.editor.stop():
            self._show()
            self.turned.emit(False)

    def flush(self) -> None:
        """Takes what stands in the open cell, if it can be taken, and keeps everything."""
        self.editor.commit()
        self._prices.keep()

    def send(self) -> None:
        """Writes all changes, after asking when there are several or it is production."""
        if self.editor.commit() and self._prices.waiting():
            self._desk.write(self._send, key="product.prices.send", doing=self.tr("Saving the price list"))

    def ask_percent(self) -> None:
        """Asks for a percentage and a rounding for the marked products, or all in the list."""
        if self.editor.commit():
            self._desk.run(self._ask_percent, key="product.prices.percent", owner=self)

    async def _ask_percent(self) -> None:
        marked: list[ProductView] = self._table.marked_records()
        products = [self._prices.shown(one) for one in marked or self._table.visible_records()]
        new = await ask(PercentSheet(products, self._desk.format, marked=bool(marked)), self._table)
        if isinstance(new, dict):
            self._prices.put([(key, "unit_price", price) for key, price in new.items()])
            if not self.editor.is_on:
                self.toggle()

    async def _send(self) -> None:
        count, production = len(self._prices.waiting()), self._desk.environment is Environment.PRODUCTION
        if (count >= _ASKED_FROM or production) and not await self._is_sure(count):
            return
        error = await self._prices.send()
        if error is not None:
            raise error
        left = self._prices.count
        refused = self._first_refused()
        if self._prices.is_stopping and left:
            words = self.tr(
                "Stopped: %n product(s) changed. The others are kept here and can be saved later.", "", count - left
            )
            self._desk.notices.info(words, key="product.prices")
        elif refused and self.bar.isVisible():
            # The bar says why; a notice would lie over it.
            self._table.select(refused)
        elif left:
            words = self.tr("%n product(s) could not be changed. Each row says why; mend it and save again.", "", left)
            self._desk.notices.warn(words, key="product.prices")
        else:
            done = self.tr("%n product(s) changed.", "", count)
            self._desk.notices.done(done, key="product.prices")

    def _first_refused(self) -> str:
        states = ((key, self._prices.row(key)) for key in self._prices.waiting())
        return next((key for key, row in states if row and row.progress is Progress.REFUSED), "")

    async def _is_sure(self, count: int) -> bool:
        company = self._desk.session.company
        facts = [(self.tr("Company"), (company and company.name) or ""), (self.tr("Products"), str(count))]
        return await confirm(
            self._table, self.tr("Save %n changed product(s)?", "", count),
            self.tr("New invoices get the new prices. Invoices and drafts that are written stay as they are."),
            self.tr("Save %n", "", count), facts=facts, environment=self._desk.environment,
        )  # fmt: skip

    def _discard(self) -> None:
        self._prices.discard()
        undo = [(self.tr("Undo"), self._prices.undo)]
        self._desk.notices.done(self.tr("The changes are taken back."), key="product.prices", actions=undo)

    def _undo(self) -> None:
        if self.editor.commit():
            self._prices.undo()

    def _redo(self) -> None:
        self._prices.redo()

    def _has_changes(self) -> bool:
        return bool(self._prices.waiting()) or self.editor.is_editing

    def _is_sending(self) -> bool:
        return self._prices.is_sending

    def _can_undo(self) -> bool:
        return self._prices.can_undo or self.editor.is_editing

    def _can_redo(self) -> bool:
        return self._prices.can_redo

    def _refused(self, wrong: object) -> None:
        self._wrong = str(wrong)
        self._show()

    def _changed(self, ids: frozenset[str]) -> None:
        if len(ids) > _PATCHED_TO:
            self._table.viewport().update()
        else:
            products = [found for key in ids if (found := self._desk.session.products.get(key)) is not None]
            self._table.patch(products)
        self._show()

    def _make_bar(self) -> BottomBar:
        bar = BottomBar("price-bar")
        self._words = Label()
        self._words.setWordWrap(True)
        self._percent = HintButton(self.tr("Change by %…"), "Ctrl+Shift+P")
        self._back = HintButton(self.tr("Undo"), "Ctrl+Z")
        self._throw = HintButton(self.tr("Discard all"), role="quiet")
        self._save = HintButton("", "Ctrl+S", role="primary")
        self._cancel = HintButton(self.tr("Cancel"))
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        for button, work in (
            (self._percent, self.ask_percent), (self._throw, self._discard), (self._back, self._undo),
            (self._save, self.send), (self._cancel, self._prices.stop),
        ):  # fmt: skip
            row.addWidget(button)
            button.clicked.connect(work)
        return bar

    def _show(self, _what: object = None) -> None:
        """The bar says what is wrong here, how far the selected row has come, or how many changes wait."""
        count = self._prices.count
        self.bar.setVisible(self.editor.is_on or count > 0)
        self._save.setText(self.tr("Save %n change(s)", "", count))
        self._save.setEnabled(bool(self._prices.waiting()))
        sending = self._prices.is_sending
        for button in (self._percent, self._throw, self._back):
            button.setVisible(self.editor.is_on and not sending)
        self._save.setVisible(not sending)
        self._cancel.setVisible(sending)
        self._cancel.setEnabled(not self._prices.is_stopping)
        self._back.setEnabled(self._prices.can_undo)
        self._throw.setEnabled(bool(self._prices.waiting()))
        wrong = self._wrong or self._why_refused()
        self._words.setProperty("role", "error" if wrong else "muted")
        self._words.setText(wrong or self._hint(count))
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)

    def _hint(self, count: int) -> str:
        if self._prices.is_sending and self._prices.is_stopping:
            return self.tr("Stopping when what is under way has its answer…")
        if self._prices.is_sending:
            return self.tr("Saving… %n product(s) left", "", count)
        if count:
            changed = self.tr("%n product(s) changed, not in Billecta yet.", "", count)
            kept, lost = self.tr("Kept on this computer."), self.tr("Not kept on this computer: save before you close.")
            return f"{changed} {kept if self._prices.kept else lost}"
        return self.tr("Type a new price. Enter goes down, Tab to the next cell, Esc leaves.")

    def _why_refused(self) -> str:
        product: ProductView | None = self._table.selected_record()
        row = self._prices.row(product.product_public_id) if product is not None else None
        if row is None or row.error is None or row.progress is Progress.SENDING:
            return ""
        return self._desk.problem(row.error).whole
