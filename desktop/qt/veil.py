"""A dimmed layer over the whole window that keeps keys and mouse for what lies on it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, Qt
from PySide6.QtWidgets import QApplication, QFrame, QWidget


class Layer(QFrame):
    """Base of what lies on a veil. It decides what Esc and a click beside it do.

    `first` gets the focus when it is shown; None is the first that Tab reaches.
    """

    first: QWidget | None = None

    def cancel(self) -> None:
        """Esc, or the close of the veil from outside."""
        self.close()

    def clicked_beside(self) -> None:
        """A click on the dimmed ground. Nothing happens unless a layer wants it."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside."""
        return step_focus(self, forward)

    def wanted_width(self) -> int:
        """How wide it is where there is room."""
        return self.sizeHint().width()

    def place(self, room: QWidget) -> None:
        """Finds its size and place on the veil, in the middle."""
        width = min(self.wanted_width(), room.width() - 48)
        wanted = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        height = min(max(wanted, self.minimumSizeHint().height()), room.height() - 48)
        self.setGeometry((room.width() - width) // 2, max(24, (room.height() - height) * 2 // 5), width, height)


class Veil(QWidget):
    """Covers the window, holds one layer, and gives the focus back when it goes.

    While it is shown no shortcut of the window fires: the veil claims every key before Qt looks for shortcuts,
    so what is open on it has the keyboard for itself.
    """

    def __init__(self, window: QWidget, layer: Layer) -> None:
        super().__init__(window)
        self.setObjectName("veil")
        self._window = window
        self._layer = layer
        self._before = QApplication.focusWidget()
        layer.setParent(self)
        layer.destroyed.connect(self.deleteLater)
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._keep_focus)

    def lift(self) -> None:
        """Shows the veil over the window and puts the cursor into the layer."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._layer.show()
        self._layer.place(self)
        self._enter()

    def drop(self) -> None:
        """Removes the veil with its layer; the focus returns to where it was."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the size of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
            self._layer.place(self)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keeps shortcuts of the window away, and lays the content out anew when it has changed."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.LayoutRequest:
            self._layer.place(self)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels; no other key goes through to the window."""
        if event.key() == Qt.Key.Key_Escape:
            self._layer.cancel()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the layer."""
        self._layer.clicked_beside()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dims the window."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(10, 14, 18, 110))

    def _inside(self, widget: QWidget | None) -> bool:
        return widget is not None and self.isAncestorOf(widget)

    def _keep_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._topmost() and new is not None and new.window() is self.window() and not self._inside(new):
            self._enter()

    def _enter(self) -> None:
        if self._layer.first is not None:
            self._layer.first.setFocus()
        else:
            self._layer.focusNextPrevChild(True)

    def _topmost(self) -> bool:
        return self.isVisible() and top_veil(self.window()) is self


def top_veil(window: QWidget) -> Veil | None:
    """The veil that lies over the window now, the uppermost of several."""
    shown = [child for child in window.children() if isinstance(child, Veil) and child.isVisible()]
    return shown[-1] if shown else None


def step_focus(layer: QWidget, forward: bool) -> bool:
    """Moves the focus to the next widget inside `layer`, from the last to the first again."""
    start = layer.focusWidget() or layer
    here: QWidget | None = start
    while here is not None:
        here = here.nextInFocusChain() if forward else here.previousInFocusChain()
        if here is None or here is start:
            break
        wants = here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.focusProxy() is None
        if wants and here.isEnabled() and here.isVisibleTo(layer) and layer.isAncestorOf(here):
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            here.setFocus(reason)
            break
    return True
