"""One notice: its sentence, next steps, details to copy, and a way to close it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QPropertyAnimation, QRectF, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    Qt,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.qt import theme
from desktop.qt.notices import Level, Notice

from .label import Label

_SECONDS = 5
_SLIDE_MS = 160
_CORNER, _BAR = 6, 4
"""Pixels of a corner, as in the style sheet, and of the bar at the left that says what kind of notice it is."""


class NoticeCard(QFrame):
    """Signals: `closed` with the notice's key, by the person, an action taken, or the time that has passed."""

    closed = Signal(object)

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setProperty("role", "notice")
        self.setProperty("level", notice.level.value)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(notice.text)
        self._detail: QPlainTextEdit | None = None
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(_SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_notice)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(19, 12, 8, 12)
        self._column.setSpacing(8)
        self._column.addLayout(self._make_head())
        if notice.actions or notice.detail:
            self._column.addLayout(self._make_buttons())
        self._wait()

    def height_for(self, width: int) -> int:
        """The height its words need at that width, its border included."""
        self._column.activate()
        border = self.contentsMargins()
        inside = width - border.left() - border.right()
        words = max(self._column.heightForWidth(inside), self._column.minimumSize().height())
        return words + border.top() + border.bottom()

    def settle(self, place: QPoint, start: QPoint | None) -> None:
        """Goes to its place, sliding from `start` if it has just come."""
        if start is None:
            if self._slide.state() is QPropertyAnimation.State.Running:
                self._slide.setEndValue(place)
            else:
                self.move(place)
            return
        self.move(start)
        self._slide.setStartValue(start)
        self._slide.setEndValue(place)
        self._slide.start()

    def close_notice(self) -> None:
        """Takes the notice away."""
        self.closed.emit(self.notice.key)

    def show_details(self) -> None:
        """Shows or hides what can be copied."""
        if self._detail is None:
            self._detail = QPlainTextEdit(self.notice.detail)
            self._detail.setReadOnly(True)
            self._detail.setFixedHeight(112)
            self._detail.setTabChangesFocus(True)
            self._detail.setAccessibleName(self.tr("Details"))
            self._column.addWidget(self._detail)
            self._detail.show()
            self._timer.stop()
        else:
            self._detail.setVisible(self._detail.isHidden())
        self.updateGeometry()

    def copy_details(self) -> None:
        """Puts sentence and details on the clipboard."""
        QGuiApplication.clipboard().setText(f"{self.notice.text}\n\n{self.notice.detail}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar follows the corners; a border that is wider on one side only does not."""
        super().paintEvent(event)
        card, bar = QPainterPath(), QPainterPath()
        card.addRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
        bar.addRect(QRectF(0, 0, _BAR, self.height()))
        look = theme.current()
        tones = {Level.INFO: look.info, Level.DONE: look.good, Level.WARN: look.warn, Level.ERROR: look.bad}
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(card.intersected(bar), QColor(tones[self.notice.level]))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Nothing leaves while it is being read."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The time begins anew."""
        self._wait()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached with the keyboard, it waits."""
        self._timer.stop()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard has gone on, perhaps without having been meant to come: the time begins anew."""
        self._wait()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc or Delete closes it."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Delete):
            self.close_notice()
            return
        super().keyPressEvent(event)

    def _wait(self) -> None:
        if not self.notice.stays and self._detail is None:
            self._timer.start(_SECONDS * 1000)

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        words = Label(self.notice.text)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton()
        close.setText("✕")
        close.setProperty("role", "quiet")
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close (Esc)"))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.close_notice)
        head.addWidget(words, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for number, (text, _) in enumerate(self.notice.actions):
            button = QPushButton(text)
            button.setProperty("action", number)
            button.clicked.connect(self._act)
            row.addWidget(button)
        row.addStretch(1)
        if self.notice.detail:
            row.addWidget(self._link(self.tr("Details"), self.show_details))
            row.addWidget(self._link(self.tr("Copy"), self.copy_details))
        return row

    def _link(self, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "link")
        button.clicked.connect(slot)
        return button

    def _act(self) -> None:
        sender = self.sender()
        if sender is not None:
            _, run = self.notice.actions[int(sender.property("action"))]
            self.close_notice()
            run()
