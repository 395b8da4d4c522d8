"""The overview: what needs doing now, as links, and three pictures of the company's money."""

from __future__ import annotations

import asyncio
import importlib
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.overview import Figures, Sum, ToDo
from desktop.qt.dialogs import ask
from desktop.qt.label import Label
from desktop.qt.page import scrolled_page
from desktop.qt.pane import Pane
from desktop.qt.turns import make_classes
from desktop.session.desk import Desk
from desktop.session.unmatched import Unmatched

from .pictures import Pictures
from .reckoning import Reckoning
from .renewals import RENEWALS, RenewalTile
from .tiles import Tile, Tiles
from .unmatched_sheet import UnmatchedSheet
from .words import whole_kronor

VIEWS = {
    ToDo.ATTEST: "to_attest",
    ToDo.SEND: "unsent",
    ToDo.UNDELIVERED: "undelivered",
    ToDo.OVERDUE: "overdue",
    ToDo.DISPUTED: "disputed",
}
"""The view of the list of invoices that holds each kind of work."""

_TONES = {ToDo.ATTEST: "info", ToDo.SEND: "warn", ToDo.UNDELIVERED: "bad", ToDo.OVERDUE: "bad", ToDo.DISPUTED: "warn"}
_UNMATCHED = "unmatched"


def make_tiles() -> Tiles:
    """A tile for each kind of work."""
    translate, tiles = QCoreApplication.translate, Tiles()
    titles = {
        ToDo.ATTEST: translate("OverviewPane", "To attest"),
        ToDo.SEND: translate("OverviewPane", "Not sent"),
        ToDo.UNDELIVERED: translate("OverviewPane", "Not delivered"),
        ToDo.OVERDUE: translate("OverviewPane", "Overdue"),
        ToDo.DISPUTED: translate("OverviewPane", "Disputed"),
        _UNMATCHED: translate("OverviewPane", "Unmatched payments"),
        RENEWALS: translate("OverviewPane", "Certificates to renew"),
    }
    for kind, words in titles.items():
        tiles.add(kind, words)
    return tiles


class OverviewPane(Pane):
    """Signals: `view_wanted` with the id of a view of the invoices, `customer_wanted` with a customer's public id,
    `certificates_wanted` from their tile.
    """

    view_wanted = Signal(object)
    certificates_wanted = Signal()
    customer_wanted = Signal(object)

    def __init__(self, desk: Desk, tiles: Tiles | None = None) -> None:
        """`tiles` are those that were made before, in a turn of their own."""
        super().__init__()
        self._desk = desk
        self._unmatched = Unmatched(desk.session, self)
        self._unmatched.changed.connect(self._show_unmatched)
        self._tiles = self._use_tiles(tiles or make_tiles())
        self._foreign = Label()
        self._foreign.setProperty("role", "small")
        self._foreign.hide()
        self._pictures = Pictures(desk)
        self._pictures.customer_wanted.connect(self.customer_wanted)
        self.addWidget(self._make_page())
        self._reckoning = Reckoning(desk.session.invoices, self)
        self._reckoning.reckoned.connect(self._reckoned)
        desk.session.company_changed.connect(self._company_changed)

    @property
    def drawn(self) -> bool:
        """Whether the pictures are there."""
        return self._pictures.drawn

    def tile(self, tile_id: str) -> Tile:
        """A kind of work."""
        return self._tiles.tile(tile_id)

    def focus_first(self) -> None:
        """The first tile."""
        self._tiles.tile(ToDo.ATTEST).setFocus()

    def show_payments(self) -> None:
        """The payments without an invoice."""
        sheet = UnmatchedSheet(self._unmatched, self._desk)
        self._desk.run(partial(_shown, sheet, self), key="overview.payments", owner=self)

    def showEvent(self, event: QShowEvent) -> None:
        """What only this pane shows is read when it is seen, and the library that draws is imported then."""
        super().showEvent(event)
        self._read_unmatched()
        if not self.drawn:
            self._desk.run(self._draw, key="overview.draw", owner=self, doing=self.tr("Drawing the pictures"))

    async def _draw(self) -> None:
        """Imported in a thread, for it takes half a second; then a picture in each pass of the loop."""
        await make_classes()
        await asyncio.to_thread(importlib.import_module, "desktop.qt.bar_chart")
        for _ in self._pictures.drawing():
            await asyncio.sleep(0)

    def _make_page(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("role", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        title = Label(self.tr("Overview"))
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._foreign)
        column.addLayout(head)
        column.addWidget(self._tiles)
        column.addWidget(self._pictures, 1)
        return scrolled_page(inner, "page")

    def _use_tiles(self, tiles: Tiles) -> Tiles:
        renewals = RenewalTile(self._desk, tiles.tile(RENEWALS), self)
        renewals.wanted.connect(self.certificates_wanted)
        tiles.chosen.connect(self._tile_chosen)
        return tiles

    def _tile_chosen(self, tile_id: str) -> None:
        if tile_id == _UNMATCHED:
            self.show_payments()
        elif tile_id != RENEWALS:
            self.view_wanted.emit(VIEWS[ToDo(tile_id)])

    def _reckoned(self, figures: Figures) -> None:
        loaded = self._desk.session.invoices.loaded
        for kind, total in figures.to_do.items():
            self._show_tile(kind, total, _TONES[kind], loaded=loaded)
        foreign = self.tr("%n invoice(s) in other currencies are not in the sums.", "", figures.foreign)
        self._foreign.setText(foreign)
        self._foreign.setVisible(bool(figures.foreign))
        self._pictures.show_figures(figures)

    def _show_tile(self, tile_id: str, total: Sum, tone: str, *, loaded: bool) -> None:
        nothing = self.tr("Nothing to do") if loaded else self.tr("Reading…")
        note = whole_kronor(self._desk.format, total.minor) if total.count else nothing
        self._tiles.tile(tile_id).show_work(
            str(total.count) if total.count or loaded else "–", note, tone if total.count else "muted"
        )

    def _show_unmatched(self) -> None:
        found = self._unmatched
        if not found.offered:
            self._tiles.tile(_UNMATCHED).show_work("–", self.tr("Look on Billecta’s site"), "muted")
        else:
            total = Sum(len(found.payments), sum(one.amount.value for one in found.payments if one.amount))
            self._show_tile(_UNMATCHED, total, "warn", loaded=found.read)

    def _read_unmatched(self) -> None:
        if self.isVisible() and self._desk.session.company_id:
            self._desk.run(self._unmatched.load, key="overview.unmatched", owner=self)

    def _company_changed(self) -> None:
        self._unmatched.forget()
        self._read_unmatched()


async def _shown(sheet: UnmatchedSheet, over: QWidget) -> Any:
    return await ask(sheet, over)
