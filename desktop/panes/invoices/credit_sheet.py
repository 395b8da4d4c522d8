"""Which rows of an invoice are credited: all of them unless some are cleared."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QScrollArea, QWidget

from desktop.core.invoice_entry import entry_from
from desktop.core.invoice_sums import currency_of, decimals_of, row_sum
from desktop.core.records.invoices import InvoiceActionView
from desktop.qt.label import Label
from desktop.qt.sheet import Sheet
from desktop.session.desk import Desk

_HEIGHT = 260
_ROOM_FOR_BAR = 8


class CreditSheet(Sheet):
    """Answers the places of the chosen rows as a tuple."""

    def __init__(self, invoice: InvoiceActionView, desk: Desk) -> None:
        title = self.tr("Credit invoice {number}").format(number=invoice.invoice_number or "")
        text = self.tr("A new draft is made from these rows. Nothing is credited before you attest it.")
        super().__init__(title, text=text, environment=desk.environment, width=560)
        entry = entry_from(invoice)
        self._currency = currency_of(entry)
        self._decimals = decimals_of(self._currency, desk.session.currencies)
        self._format = desk.format
        self._words = self.tr("The chosen rows, incl. VAT: {amount}")
        if not entry.vat_is_included:
            self._words = self.tr("The chosen rows, excl. VAT: {amount}")
        self._sums = [row_sum(row) or 0 for row in entry.records or ()]
        self._boxes: list[QCheckBox] = []
        texts = [row.article_description or row.article_number or "" for row in entry.records or ()]
        self.body.addWidget(self._make_list(texts))
        self._total = Label()
        self._total.setProperty("role", "strong")
        self._total.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._total.setContentsMargins(0, 0, _ROOM_FOR_BAR, 0)
        self.body.addWidget(self._total)
        self.add_cancel()
        self._go_on = self.add_own_button(self.tr("Make the credit"), role="primary", main=True)
        self._go_on.clicked.connect(self._answer)
        self._count()

    def _make_list(self, texts: list[str]) -> QScrollArea:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, _ROOM_FOR_BAR, 0)
        grid.setColumnStretch(0, 1)
        for number, text in enumerate(texts):
            box = QCheckBox(text.replace("&", "&&"))
            box.setChecked(True)
            box.toggled.connect(self._count)
            self._boxes.append(box)
            amount = Label(self._format.money(self._sums[number], decimals=self._decimals))
            grid.addWidget(box, number, 0)
            grid.addWidget(amount, number, 1, Qt.AlignmentFlag.AlignRight)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.setFixedHeight(min(_HEIGHT, inside.sizeHint().height() + 4))
        return area

    def _chosen(self) -> tuple[int, ...]:
        return tuple(number for number, box in enumerate(self._boxes) if box.isChecked())

    def _count(self) -> None:
        chosen = self._chosen()
        total = self._format.money(sum(self._sums[number] for number in chosen), self._currency, self._decimals)
        self._total.setText(self._words.format(amount=total))
        self._go_on.setEnabled(bool(chosen))

    def _answer(self) -> None:
        self.answer(self._chosen())
