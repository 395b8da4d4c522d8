"""The one step for files that exist already: a .pfx, or key and certificate, with the passphrase."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.core.certificates import Purpose
from desktop.qt.drop_zone import DropZone
from desktop.qt.fields import TextField
from desktop.qt.forms import Form
from desktop.qt.hint_button import HintButton
from desktop.qt.progress import ProgressPanel
from desktop.qt.record_detail import FactsSection, Section

from .answer_step import MOST
from .guide_page import Step

_NOTICED_MS = 400


class FileStep(Step):
    """Signals: `file_wanted` to choose one; `dropped` with paths; `open_wanted` to open them with the passphrase;
    `cancelled` while they are; `go_on_wanted` once it is kept.
    """

    file_wanted = Signal()
    dropped = Signal(object)
    open_wanted = Signal()
    cancelled = Signal()
    go_on_wanted = Signal()

    def __init__(self, purpose: Purpose) -> None:
        swish = purpose is Purpose.SWISH
        words = (
            self.tr("Sign in to the Swish portal (Företagsportal) and download the certificate as .pfx, not as PEM. "
                    "A PEM file with its key will do too: Attesta makes the .pfx.")
            if swish
            else self.tr("A .pfx that a key program has made, or key and certificate as PEM: Attesta makes the .pfx.")
        )  # fmt: skip
        super().__init__(self.tr("Open the certificate"), [words])
        self.zone = DropZone(
            self.tr("Drop the file here"), self.tr(".pfx, .p12, or .pem with the key’s file beside it."), most=MOST
        )
        self.zone.dropped.connect(self.dropped)
        choose = self.first = HintButton(self.tr("Choose file…"))
        choose.clicked.connect(self.file_wanted)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(choose)
        row.addStretch(1)
        self.zone.body.addLayout(row)
        self.body.addWidget(self.zone)
        self.form = Form(columns=1)
        self.passphrase = self.form.add("passphrase", TextField(self.tr("Passphrase"), required=True, secret=True))
        self.body.addWidget(self.form)
        self.progress = ProgressPanel()
        self.progress.cancelled.connect(self.cancelled)
        self.progress.hide()
        self.body.addWidget(self.progress)
        self._soon = QTimer(self, singleShot=True, interval=_NOTICED_MS)
        self._soon.timeout.connect(self.progress.show)
        self.open = self.add_button(self.tr("Open and check"), key="Ctrl+Return", role="primary")
        self.open.clicked.connect(self.ask)
        self.go_on = self.add_button(self.tr("Upload"), role="primary")
        self.go_on.clicked.connect(self.go_on_wanted)
        self.go_on.hide()

    def show_files(self, names: Sequence[str]) -> None:
        """What lies ready to be opened."""
        self.zone.set_busy(", ".join(names))
        self.findings.clear()
        self.passphrase.setFocus()

    def ask(self) -> None:
        """Opens what was dropped."""
        if self.form.is_valid() and self.open.isEnabled():
            self.open_wanted.emit()

    def set_busy(self, busy: bool) -> None:
        """While they are opened; what takes longer than a moment can be cancelled."""
        self.zone.setEnabled(not busy)
        self.form.setEnabled(not busy)
        self.open.setEnabled(not busy)
        self.progress.hide()
        if busy:
            self.progress.begin(0, self.tr("Opening the file. One that asks for much arithmetic takes some seconds."))
            self._soon.start()
        else:
            self._soon.stop()

    def show_kept(self, facts: Section) -> None:
        """It is on the bench: what it says of itself, and the way on."""
        self.zone.hide()
        self.form.hide()
        self.open.hide()
        self.body.addWidget(FactsSection(facts))
        self.go_on.show()
        self.go_on.setFocus()
