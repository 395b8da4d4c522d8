"""What the window asks of every pane."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from .filled_page import FilledPage


class Pane(QStackedWidget):
    """One place of the window. What a pane has no use for does nothing.

    Signals: `back_wanted` with the place one had come from to put something right in an editor, once that is left.
    """

    back_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.came_from = ""
        """The place whose work the editor was opened for; whoever goes somewhere else meanwhile stays there."""
        self.widgetRemoved.connect(self._page_gone)

    @property
    def page(self) -> QWidget | None:
        """The editor that stands in the place of all else, if any; whole, for whoever asks works with it."""
        page = self.widget(1) if self.has_page else None
        if isinstance(page, FilledPage):
            page.finish()
        return page

    @property
    def has_page(self) -> bool:
        """Whether an editor stands in the place of all else."""
        return self.count() > 1

    def focus_first(self) -> None:
        """Where the keyboard begins when the pane is gone to."""

    def open_record(self, public_id: str) -> None:
        """Shows one record, whatever was open."""

    def show_view(self, view_id: str) -> None:
        """Shows a named part of what the pane lists, whatever was open."""

    def close_page(self) -> None:
        """Back from an editor; what was typed is kept."""

    def flush(self) -> None:
        """Keeps what is being typed."""

    def restore_drafts(self) -> None:
        """Opens again what was typed and not saved."""

    def _page_gone(self, _index: int) -> None:
        place, self.came_from = self.came_from, ""
        if place:
            # Later, for what is closing the editor still selects its record here.
            QTimer.singleShot(0, self, partial(self._go_back, place))

    def _go_back(self, place: str) -> None:
        if self.isVisible() and not self.has_page:
            self.back_wanted.emit(place)
