"""Under the queue: what is selected comes to, always visible, and the two buttons one works with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.core.attest_sums import Sums
from desktop.core.invoice_sums import CURRENCY
from desktop.qt.dotted import DottedLabel
from desktop.qt.format import Format
from desktop.qt.hint_button import HintButton
from desktop.qt.label import Label
from desktop.qt.words import delivery_word


class Foot(QFrame):
    """Signals: `attest_wanted` and `skip_wanted`."""

    attest_wanted = Signal()
    skip_wanted = Signal()

    def __init__(self, fmt: Format) -> None:
        super().__init__()
        self.setProperty("role", "attest-foot")
        self._format = fmt
        self._total, self._parts = Label(), DottedLabel()
        self._total.setProperty("role", "strong")
        self._total.setWordWrap(True)
        self._skip = HintButton(self.tr("Skip"), "S")
        self._attest = HintButton("", "Ctrl+Return", role="primary")
        self._attest.setObjectName("invoice.attest.queue")
        self._skip.clicked.connect(self.skip_wanted)
        self._attest.clicked.connect(self.attest_wanted)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._total)
        texts.addWidget(self._parts)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addLayout(texts, 1)
        row.addWidget(self._skip)
        row.addWidget(self._attest)

    def show_sums(self, sums: Sums, *, chosen: bool) -> None:
        """Number and sum, VAT per rate, and the ways they go out. What is `chosen` can be skipped."""
        money = " + ".join(self._format.money(value, code) for code, value in sorted(sums.to_pay.items()))
        count = self.tr("%n invoice(s)", "", sums.count)
        self._total.setText(f"{count} · {money}" if sums.count else self.tr("Nothing is selected"))
        self._parts.show_parts([*self._vat(sums), _ways(sums)] if sums.count else [self.tr("Space selects")])
        self._skip.setEnabled(chosen)
        self._attest.setText(self.tr("Attest %n invoice(s)", "", sums.count) if sums.count else self.tr("Attest"))
        self._attest.setEnabled(bool(sums.count))
        self._attest.updateGeometry()

    def _vat(self, sums: Sums) -> list[str]:
        if sums.unread:
            return [self.tr("%n not read yet", "", sums.unread)]
        words, fmt = self.tr("VAT {rate}: {sum}"), self._format
        found = []
        for (code, rate), value in sums.vat.items():
            if not value:
                continue
            money = fmt.money(value, None if code == CURRENCY else code)
            found.append(words.format(rate=fmt.percent(rate), sum=money))
        return found


def _ways(sums: Sums) -> str:
    return ", ".join(f"{count} {delivery_word(way).lower()}" for way, count in sums.deliveries.items())
