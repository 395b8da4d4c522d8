"""What the window asks of every pane."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from .filled_page import FilledPage


class Pane(QStackedWidget):
    """One place of the window. What a pane has no use for does nothing."""

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
