"""Fourth step: certificate and key become one file, under the passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.qt.fields import CheckField, TextField
from desktop.qt.forms import Form

from .guide_page import Step


class PfxStep(Step):
    """Signals: `wanted` when it is to be made."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Make the PFX"),
            [
                self.tr(
                    "The .pfx holds the certificate and the key. It is encrypted with the passphrase you noted down."
                )
            ],
        )
        self.form = Form(columns=1)
        self.passphrase = self.form.add("passphrase", TextField(self.tr("Passphrase"), required=True, secret=True))
        self.older = self.form.add(
            "older",
            CheckField(
                self.tr("For an older system (3DES)"),
                hint=self.tr("Only if the portal refuses the file: AES-256 is safer."),
            ),
        )
        self.body.addWidget(self.form)
        self.make = self.add_button(self.tr("Make the PFX"), key="Ctrl+Return", role="primary")
        self.make.clicked.connect(self.ask)
        self.first = self.passphrase

    def ask(self) -> None:
        """Asks for the file when there is a passphrase."""
        if self.form.is_valid() and self.make.isEnabled():
            self.wanted.emit()

    def forget(self) -> None:
        """The passphrase does not stay on the screen."""
        self.passphrase.set_value(None)
