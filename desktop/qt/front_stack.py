"""Pages of which one stands in front, as high as that one needs."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedLayout, QWidget


class FrontStack(QWidget):
    """Qt's own stack is as high as its highest page: what scrolls around it could be scrolled into nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _FrontLayout(self)
        self._pages.currentChanged.connect(self._changed)

    def addWidget(self, page: QWidget) -> None:
        """Another page, behind the others; the first is in front."""
        self._pages.addWidget(page)

    def setCurrentIndex(self, index: int) -> None:
        """Brings a page to the front."""
        self._pages.setCurrentIndex(index)

    def currentIndex(self) -> int:
        """The page in front, -1 while there is none."""
        return self._pages.currentIndex()

    def _changed(self, _index: int) -> None:
        self._pages.invalidate()
        self.updateGeometry()


class _FrontLayout(QStackedLayout):
    """Not overridden in the widget: what lays it out asks its layout how high it is at a width."""

    def sizeHint(self) -> QSize:
        front = self.currentWidget()
        return front.sizeHint() if front is not None else QSize(0, 0)

    def minimumSize(self) -> QSize:
        front = self.currentWidget()
        return front.minimumSizeHint().expandedTo(front.minimumSize()) if front is not None else QSize(0, 0)

    def hasHeightForWidth(self) -> bool:
        front = self.currentWidget()
        return front is not None and front.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        front = self.currentWidget()
        return front.heightForWidth(width) if front is not None else -1
