"""A page that scrolls up and down: an editor's, or what stands beside a list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget


class PageArea(QScrollArea):
    """Its bar stands in the margin of what it shows, so that the page is as wide with the bar as without it.

    A bar beside the page would take its room: the cards would end short of the buttons over them, and words would
    wrap anew as soon as there is one line too many.
    """

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        """What is seen and dragged; it follows the area's own."""
        self.bar.hide()
        hidden = self.verticalScrollBar()
        hidden.rangeChanged.connect(self._show_bar)
        hidden.valueChanged.connect(self.bar.setValue)
        self.bar.valueChanged.connect(hidden.setValue)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar stays at the right edge."""
        super().resizeEvent(event)
        width = self.bar.sizeHint().width()
        self.bar.setGeometry(self.width() - width, 0, width, self.height())
        self._show_bar(self.verticalScrollBar().minimum(), self.verticalScrollBar().maximum())

    def _show_bar(self, least: int, most: int) -> None:
        hidden = self.verticalScrollBar()
        self.bar.setPageStep(hidden.pageStep())
        self.bar.setSingleStep(hidden.singleStep())
        self.bar.setRange(least, most)
        self.bar.setValue(hidden.value())
        self.bar.setVisible(most > least)
        self.bar.raise_()


def scrolled_page(inside: QWidget, role: str) -> PageArea:
    """A page that scrolls up and down only. Put it in its place in the window first, and fill `inside` then.

    What is inside is dressed by the style sheet as soon as the scroll area is told its place, and anew, field by field,
    each time something around it gets another parent: that took longer than all else an editor needs to open.
    """
    area = PageArea(role)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
