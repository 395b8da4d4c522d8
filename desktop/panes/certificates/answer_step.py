"""Third step: what the bank has sent back, dropped, chosen or pasted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout

from desktop.qt.drop_zone import DropZone
from desktop.qt.hint_button import HintButton

from .guide_page import Step

MOST = 8


class AnswerStep(Step):
    """Signals: `file_wanted` to choose one; `dropped` with paths; `pasted` with text; `go_on_wanted` when kept;
    `request_wanted` to hand it over once more."""

    file_wanted = Signal()
    dropped = Signal(object)
    pasted = Signal(object)
    go_on_wanted = Signal()
    request_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("The bank’s answer"), [])
        self.zone = DropZone(
            self.tr("Drop the bank’s answer here"),
            self.tr(".pem, .cer, .crt, .p7b or text from a mail, with or without the issuers’ certificates."),
            most=MOST,
        )
        self.zone.dropped.connect(self.dropped)
        choose = self.first = HintButton(self.tr("Choose file…"), role="primary")
        choose.clicked.connect(self.file_wanted)
        paste = HintButton(self.tr("Paste"), "Ctrl+V")
        paste.clicked.connect(self.paste)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(choose)
        row.addWidget(paste)
        row.addStretch(1)
        self.zone.body.addLayout(row)
        self.body.addWidget(self.zone)
        again = self.add_button(self.tr("Show the request"))
        again.clicked.connect(self.request_wanted)
        self.go_on = self.add_button(self.tr("Make the PFX"), key="Ctrl+Return", role="primary")
        self.go_on.clicked.connect(self.go_on_wanted)
        self.go_on.hide()

    def paste(self) -> None:
        """Takes the certificate from the clipboard."""
        words = QGuiApplication.clipboard().text()
        if words.strip():
            self.pasted.emit(words)
        else:
            self.findings.show_all([("bad", self.tr("The clipboard is empty. Copy the certificate first."))])

    def set_kept(self, kept: bool) -> None:
        """Whether one can go on."""
        self.go_on.setVisible(kept)
        if kept:
            self.go_on.setFocus()
