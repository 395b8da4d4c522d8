"""What an order brought: names, numbers and times, with a person's number masked until it is asked for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from desktop.core import dates, identity
from desktop.core.orders.standing import Standing
from desktop.qt.format import Format
from desktop.qt.label import Label
from desktop.session.live_kinds import OrderKind
from desktop.session.live_order import LiveOrder

Line = tuple[str, str, str]
"""Label, what is shown, and what is shown after "Show"; empty when nothing is masked."""


def lines(order: LiveOrder, fmt: Format) -> list[Line]:
    """What there is to tell of an order that is done; accounts have a list of their own (`account_list`)."""
    state = order.last
    if state is None or order.standing() is not Standing.DONE:
        return []
    if order.kind is OrderKind.SWISH:
        return _payment(state, fmt)
    if order.kind is OrderKind.ACCOUNTS:
        return []
    return _person(order, state, fmt)


def _person(order: LiveOrder, state: Any, fmt: Format) -> list[Line]:
    translate = QCoreApplication.translate
    ended = order.ended.astimezone(dates.STOCKHOLM) if order.ended else None
    number = identity.format_identity(state.ssn or "")
    return [
        (translate("Payments", "Name"), state.name or "–", ""),
        (translate("Payments", "Personal number"), identity.mask(state.ssn or ""), number),
        (translate("Payments", "Time"), f"{fmt.date(ended.date())} {fmt.clock(ended)}" if ended else "–", ""),
        (translate("Payments", "IP address"), state.ip_address or "–", ""),
    ]


def _payment(state: Any, fmt: Format) -> list[Line]:
    translate = QCoreApplication.translate
    paid = dates.read(state.paid_date)
    when = f"{fmt.date(paid.date())} {fmt.clock(paid)}" if paid else "–"
    found = [
        (translate("Payments", "Amount"), fmt.amount(state.amount, with_currency=True), ""),
        (translate("Payments", "Paid"), when, ""),
    ]
    if state.refunded_amount and state.refunded_amount.value:
        back = fmt.amount(state.refunded_amount, with_currency=True)
        found.append((translate("Payments", "Refunded"), back, ""))
    return found


class Facts(QWidget):
    """Lines of label and value; a masked value has a button that shows it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "facts")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 8)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[Line] = []
        self.revealed = False
        """Whether what is masked has been shown."""
        self.hide()

    def set_lines(self, wanted: list[Line]) -> None:
        """Shows these; hidden without any."""
        if wanted == self._lines:
            return
        self._lines, self.revealed = wanted, False
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, line in enumerate(wanted):
            self._add(row, line)
        self.setVisible(bool(wanted))

    def _add(self, row: int, line: Line) -> None:
        label, shown, hidden = line
        name, value = _label(label, "muted"), _label(shown, "strong")
        value.setAccessibleName(f"{label}: {shown}")
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        if hidden:
            show = QPushButton(self.tr("Show"))
            show.setProperty("role", "link")
            show.setProperty("row", row)
            show.setAccessibleName(self.tr("Show {label}").format(label=label))
            show.setFixedHeight(value.sizeHint().height())
            show.clicked.connect(self._reveal)
            self._grid.addWidget(show, row, 2)

    def _reveal(self) -> None:
        button = self.sender()
        if not isinstance(button, QPushButton):
            return
        row = int(button.property("row"))
        item = self._grid.itemAtPosition(row, 1)
        value = item.widget() if item else None
        if isinstance(value, QLabel):
            label, _, hidden = self._lines[row]
            value.setText(hidden)
            value.setAccessibleName(f"{label}: {hidden}")
            self.revealed = True
        button.hide()


def _label(text: str, role: str) -> QLabel:
    label = Label(text)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
