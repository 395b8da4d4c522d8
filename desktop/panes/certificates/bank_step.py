"""Second step: the request (CSR) on its way to the bank."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from .detail import who_must_not_get_it
from .guide_page import Step, text

_HEIGHT = 176


class BankStep(Step):
    """Signals: `handed_over` when the request was copied; `save_wanted` to a file;
    `backup_wanted` of the key; `go_on_wanted` to the answer."""

    handed_over = Signal()
    save_wanted = Signal()
    backup_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, swish: bool) -> None:
        receiver = self.tr("the Swish portal") if swish else self.tr("the bank")
        super().__init__(
            self.tr("Hand over the request"),
            [
                self.tr(
                    "This text goes to {receiver}, pasted or as a file. It holds nothing secret but the challenge. "
                    "The answer may take some days: the work waits here, also when Attesta is closed."
                ).format(receiver=receiver)
            ],
        )
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setFixedHeight(_HEIGHT)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("The request"))
        self.body.addWidget(self._text)
        self.body.addWidget(text(who_must_not_get_it(), "small"))
        self.copy = self.first = self.add_button(self.tr("Copy the request"), role="primary")
        self.copy.clicked.connect(self._copy)
        save = self.add_button(self.tr("Save as a file…"))
        save.clicked.connect(self.save_wanted)
        backup = self.add_button(self.tr("Backup…"))
        backup.clicked.connect(self.backup_wanted)
        go_on = self.add_button(self.tr("The bank has answered"), key="Ctrl+Return")
        go_on.clicked.connect(self.go_on_wanted)

    @property
    def request(self) -> str:
        """The request as PEM."""
        return self._text.toPlainText()

    def show_request(self, pem: str) -> None:
        """Shows a request."""
        self._text.setPlainText(pem)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.request)
        self.findings.show_all([("good", self.tr("The request is on the clipboard. Paste it at the bank."))])
        self.handed_over.emit()
