"""The tile of certificates that end soon: it warns at 60, 30, 14, 7 and 1 days, and after the last."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.core.certificates import BenchItem, Purpose, alert_level
from desktop.session.desk import Desk

from .tiles import Tile

RENEWALS = "renewals"


class RenewalTile(QObject):
    """Follows the bench and the calendar. Signals: `wanted` when the tile is pressed."""

    wanted = Signal()

    def __init__(self, desk: Desk, tile: Tile, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tile, self._bench = desk, tile, desk.session.certificates
        tile.clicked.connect(self.wanted)
        self._bench.items.changed.connect(self.show)
        self._bench.items.loaded_changed.connect(self._loaded_changed)
        self._loaded_changed()

    def show(self, *_: object) -> None:
        """How many, and the most urgent in words."""
        due = self._bench.expiring()
        if due:
            days = due[0].days_left(self._bench.today)
            tone = "bad" if (alert_level(days) or 0) <= 7 else "warn"
            self._tile.show_work(str(len(due)), self._words(due[0], days or 0), tone)
        else:
            note = self.tr("Nothing to do") if self._bench.items.loaded else self.tr("Reading…")
            self._tile.show_work("0", note, "muted")

    def _words(self, item: BenchItem, days: int) -> str:
        purpose = "Swish" if item.purpose is Purpose.SWISH else "BankID"
        if days < 0:
            return self.tr("{purpose} has ended").format(purpose=purpose)
        if days == 0:
            return self.tr("{purpose} ends today").format(purpose=purpose)
        left = self.tr("%n day(s) left", "", days)
        return f"{purpose}: {left}"

    def _loaded_changed(self) -> None:
        self.show()
        self._read()

    def _read(self) -> None:
        if not self._bench.items.loaded and self._bench.owner.id:
            self._desk.run(self._bench.load, key="certificates.load", owner=self)
