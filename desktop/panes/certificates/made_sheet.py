"""What is said once a test certificate is made: its passphrase, which is nowhere else."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.core.certificates import BenchItem
from desktop.core.environment import Environment
from desktop.qt.sheet import Sheet

from .words import purpose_name


class MadeSheet(Sheet):
    """Answers "save" when the .pfx is to be saved. Signals: `copy_wanted` with the passphrase."""

    copy_wanted = Signal(object)

    def __init__(self, item: BenchItem, passphrase: str, environment: Environment) -> None:
        super().__init__(
            self.tr("The test certificate is made"), environment=environment,
            text=self.tr("It is signed by itself and works in the test environment only. Note the passphrase now: "
                         "it is not kept."),
        )  # fmt: skip
        self._passphrase = passphrase
        self.add_facts(
            [
                (self.tr("For"), purpose_name(item.purpose)),
                (self.tr("Name"), item.name),
                (self.tr("Passphrase"), passphrase),
            ]
        )
        self.add_cancel(self.tr("Close"))
        copy = self.add_own_button(self.tr("Copy the passphrase"))
        copy.clicked.connect(self._copy)
        self.add_button(self.tr("Save PFX…"), role="primary", result="save", main=True)

    def _copy(self) -> None:
        self.copy_wanted.emit(self._passphrase)
