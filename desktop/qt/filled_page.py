"""A page that is made a part a turn of the loop, behind the picture of what stood there before."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from .turn import Turn

_HELD = 0.012
"""So long, in seconds, the parts of one turn may hold the loop; the last of them begins within it."""


class FilledPage(QFrame):
    """Begin to `fill` it, put it in its place, and give it the keyboard.

    Until it is whole nothing of it is seen and nobody works in half of it: its parent is not painted anew, the mouse
    does not reach it, and keys wait here and come to whatever has the keyboard once it is whole, in their order.
    Whoever needs it sooner calls `finish`.

    Signals: `whole` when it is, before it is seen; `broken` when a part could not be made: half a page shows and saves
    what nobody has meant, so whoever opened it takes it away.
    """

    whole = Signal()
    broken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Iterator[object] | None = None
        self._making = False
        self._early: list[QEvent] = []
        self._place: QWidget | None = None
        self._next = Turn(self)
        self._next.timeout.connect(self._make_some)

    @property
    def is_whole(self) -> bool:
        """Whether it can be seen and worked in."""
        return self._parts is None

    @property
    def is_untouched(self) -> bool:
        """Whether it has not been seen yet, and nothing was typed for it."""
        return not self.is_whole and not self._early

    def fill(self, parts: Iterator[object]) -> None:
        """Goes through `parts`, which make the page, in the turns that come. Its parent is where it will stand."""
        self._parts = parts
        self._place = self.parentWidget()
        if self._place is not None:
            self._place.setUpdatesEnabled(False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._next.start()

    def finish(self) -> None:
        """Makes all that is missing at once: somebody needs it."""
        if self._parts is not None and not self._making:
            self._make(float("inf"))

    def lay_out(self) -> None:
        """Gives all that is made its place now, as when something on the page is to be scrolled to."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Kept until there is something to type into."""
        if self.is_whole:
            super().keyPressEvent(event)
        else:
            self._early.append(event.clone())

    def focusNextPrevChild(self, on: bool) -> bool:
        """Tab waits too."""
        return self.is_whole and super().focusNextPrevChild(on)

    def hideEvent(self, event: QHideEvent) -> None:
        """What stands in its place now is painted again."""
        super().hideEvent(event)
        self._uncover()

    def _make_some(self) -> None:
        self._make(_HELD)

    def _make(self, held: float) -> None:
        parts, until = self._parts, time.perf_counter() + held
        if parts is None:
            return
        self._making = True
        try:
            for _ in parts:
                if time.perf_counter() > until:
                    self._next.start()
                    return
        except BaseException:
            self._parts = None
            self._uncover()
            self.broken.emit()
            raise
        finally:
            self._making = False
        self._parts = None
        self.whole.emit()
        self._come_up()

    def _come_up(self) -> None:
        self._uncover()
        early, self._early = self._early, []
        for event in early:
            target = QApplication.focusWidget() or self.focusWidget()
            if target is not None:
                QCoreApplication.sendEvent(target, event)

    def _uncover(self) -> None:
        place, self._place = self._place, None
        if place is not None:
            place.setUpdatesEnabled(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
