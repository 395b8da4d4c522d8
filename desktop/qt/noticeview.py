"""The notices on the screen: a stack at the bottom right of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.qt.bottom_bar import NOTICES, BottomBar
from desktop.qt.noticecard import NoticeCard
from desktop.qt.notices import Level, Notice, Notices

_WIDTH = 384
_MARGIN = 16
_GAP = 8
_FOOT = 28
_MOST = 3


class NoticeView(QWidget):
    """Shows what `notices` holds, newest lowest, over the lower right corner of `window`.

    The newest three; a small button above them unfolds the older ones, as many as the window has room for.
    """

    def __init__(self, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._notices = notices
        self._window = window
        self._cards: dict[str, NoticeCard] = {}
        self._unfolded = False
        self._more = QPushButton(self)
        self._more.setProperty("role", "more-notices")
        self._more.setCursor(Qt.CursorShape.PointingHandCursor)
        self._more.clicked.connect(self._fold)
        self.setAccessibleName(self.tr("Notices"))
        self.setObjectName(NOTICES)
        window.installEventFilter(self)
        notices.posted.connect(self._post)
        notices.dismissed.connect(self._drop)
        for notice in notices.current():
            self._post(notice)
        self._arrange()

    def cards(self) -> list[NoticeCard]:
        """The cards shown, oldest first."""
        return [card for card in self._cards.values() if not card.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the size of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """A card that grew moves the others."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _post(self, notice: Notice) -> None:
        self._remove(notice.key)
        card = NoticeCard(notice, self)
        card.closed.connect(self._notices.dismiss)
        self._cards[notice.key] = card
        card.show()
        self._arrange(entering=card)
        self.raise_()
        _announce(card, notice)

    def _drop(self, key: str) -> None:
        self._remove(key)
        self._arrange()

    def _remove(self, key: str) -> None:
        card = self._cards.pop(key, None)
        if card is not None:
            card.hide()
            card.deleteLater()

    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self._arrange()

    def _arrange(self, *, entering: NoticeCard | None = None) -> None:
        window = self._window
        width = min(_WIDTH, window.width() - 2 * _MARGIN)
        foot = self._foot(width)
        self._choose(width, window.height() - foot - 2 * _MARGIN)
        top = self._place_more(width)
        for card in self.cards():
            card.settle(QPoint(0, top), QPoint(width, top) if card is entering else None)
            top += card.height() + _GAP
        height = max(0, top - _GAP)
        self.setGeometry(window.width() - width - _MARGIN, window.height() - height - foot - _MARGIN, width, height)
        self.setVisible(bool(self._cards))

    def _foot(self, width: int) -> int:
        """What stands under the notices: the status line, and a bar with what can be done now."""
        window, foot = self._window, _FOOT
        for bar in window.findChildren(BottomBar):
            place = QRect(bar.mapTo(window, QPoint()), bar.size())
            if bar.isVisible() and place.right() > window.width() - width - _MARGIN:
                foot = max(foot, window.height() - place.top())
        return foot

    def _choose(self, width: int, room: int) -> None:
        """Shows the newest that there is room for, three unless unfolded; at least one."""
        self._unfolded &= len(self._cards) > _MOST
        room -= self._more.sizeHint().height()
        for number, card in enumerate(reversed(self._cards.values())):
            card.resize(width, card.height_for(width))
            room -= card.height() + _GAP
            shown = number == 0 or (room >= 0 and (self._unfolded or number < _MOST))
            if shown == card.isHidden():
                card.setVisible(shown)

    def _place_more(self, width: int) -> int:
        """The button over the cards, when there is something to unfold or to fold; answers where the cards begin."""
        hidden = len(self._cards) - len(self.cards())
        self._more.setVisible(bool(hidden) or self._unfolded)
        if self._more.isHidden():
            return 0
        self._more.setText(self.tr("Show fewer") if self._unfolded else self.tr("%n more", "", hidden))
        self._more.resize(self._more.sizeHint())
        self._more.move(width - self._more.width(), 0)
        return self._more.height() + _GAP


def _announce(card: NoticeCard, notice: Notice) -> None:
    """A screen reader says the sentence at once; a failure interrupts what it is saying."""
    QAccessible.updateAccessibility(QAccessibleEvent(card, QAccessible.Event.Alert))
    said = QAccessibleAnnouncementEvent(card, notice.text)
    if notice.level is Level.ERROR:
        said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(said)
