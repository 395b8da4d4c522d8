"""Known customers that are like the one being typed: an index kept in slices, and what is said of its hits."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from desktop.core.duplicates import Duplicates, Hit
from desktop.core.protection import masked_name
from desktop.core.records.debtors import DebtorView
from desktop.qt.collection import Collection
from desktop.qt.label import Label
from desktop.qt.tips import plain
from desktop.qt.words import protected_words

from .words import likeness_words, no_name

_SLICE = 0.004
"""Seconds the index may hold the event loop at a time."""


class Alike(QObject):
    """Follows the customers once `wake` was called. Signals: `ready` when all of them are in the index."""

    ready = Signal()

    def __init__(self, customers: Collection[DebtorView], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._customers = customers
        self._index = Duplicates()
        self._waiting: deque[str] = deque()
        self._awake = False
        self._slice = QTimer(self, singleShot=True, interval=0)
        self._slice.timeout.connect(self._go_on)
        customers.changed.connect(self._changed)
        customers.reset.connect(self._forget)

    @property
    def is_ready(self) -> bool:
        """Whether every customer is in the index."""
        return self._awake and not self._waiting

    def wake(self) -> None:
        """Begins to index; until it is ready, hits may be missing."""
        if not self._awake:
            self._awake = True
            self._changed(frozenset(one.debtor_public_id for one in self._customers.values()))

    def by_number(self, text: str) -> list[Hit]:
        """Those with this number."""
        return self._index.by_number(text)

    def by_email(self, text: str) -> list[Hit]:
        """Those with this address."""
        return self._index.by_email(text)

    def by_name(self, text: str) -> list[Hit]:
        """Those called so, or much like it."""
        return self._index.by_name(text)

    def customer(self, public_id: str) -> DebtorView | None:
        """A customer as it is known now."""
        return self._customers.get(public_id)

    def _changed(self, ids: frozenset[str]) -> None:
        if self._awake:
            self._waiting.extend(ids)
            self._slice.start()

    def _forget(self) -> None:
        self._index = Duplicates()
        self._waiting.clear()

    def _go_on(self) -> None:
        until = perf_counter() + _SLICE
        while self._waiting and perf_counter() < until:
            public_id = self._waiting.popleft()
            customer = self._customers.get(public_id)
            if customer is None:
                self._index.remove(public_id)
            else:
                self._index.put(customer)
        if self._waiting:
            self._slice.start()
        else:
            self.ready.emit()


class AlikeNote(QWidget):
    """A line for each hit under a field, with a link to it. Signals: `open_wanted` with a public id."""

    open_wanted = Signal(object)

    def __init__(self, alike: Alike) -> None:
        super().__init__()
        self._alike = alike
        self._hits: list[Hit] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.hide()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """These instead of the ones before; the same again changes nothing."""
        if list(hits) == self._hits:
            return
        self._hits = list(hits)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, hit in enumerate(hits):
            self._add(row, hit)
        self.setVisible(bool(hits))

    def texts(self) -> list[str]:
        """What is said, line by line."""
        return [label.text() for label in self.findChildren(QLabel) if not label.isHidden()]

    def _add(self, row: int, hit: Hit) -> None:
        customer = self._alike.customer(hit.public_id) or DebtorView()
        name = masked_name(customer, protected_words()) or no_name()
        number = f" ({customer.debtor_no})" if customer.debtor_no else ""
        line = Label(f"{likeness_words(hit.likeness)}: {name}{number}")
        line.setWordWrap(True)
        line.setProperty("role", "warning")
        link = QPushButton(QCoreApplication.translate("Customers", "Open"))
        link.setProperty("role", "flush-link")
        link.setProperty("customer", hit.public_id)
        words = QCoreApplication.translate("Customers", "Open {name}; what is typed here is kept as a draft")
        link.setAccessibleName(words.format(name=f"{name}{number}"))
        link.setToolTip(plain(link.accessibleName()))
        link.clicked.connect(self._open)
        self._grid.addWidget(line, row, 0)
        self._grid.addWidget(link, row, 1, Qt.AlignmentFlag.AlignTop)

    def _open(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.open_wanted.emit(sender.property("customer"))
