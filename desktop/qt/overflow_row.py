"""Buttons side by side in whatever room there is; those that do not fit stand in a menu behind the last one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

_ROOM = 4
"""Pixels beside a button's own wish: a bold text is a little wider."""


class OverflowRow(QWidget):
    """Keeps the buttons in order; a checked one, and those in `first`, are never in the menu."""

    def __init__(self, more: str, *, role: str = "", spacing: int = 4) -> None:
        super().__init__()
        self._buttons: list[QPushButton] = []
        self._asked: dict[QPushButton, tuple[str, QSize]] = {}
        self._spacing = spacing
        self.first: set[QPushButton] = set()
        self._more_text = more
        self.more = QPushButton(self)
        self.more.setProperty("role", role)
        self.more.clicked.connect(self._open_menu)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._run)

    def set_buttons(self, buttons: Sequence[QPushButton]) -> None:
        """These, from left to right; earlier ones that are not among them are gone."""
        for button in self._buttons:
            if button not in buttons:
                self.first.discard(button)
                self._asked.pop(button, None)
                button.hide()
                button.deleteLater()
        self._buttons = list(buttons)
        for button in buttons:
            button.setParent(self)
            button.hide()
        self._order_focus()
        self.arrange()

    def hidden_buttons(self) -> list[QPushButton]:
        """Those in the menu."""
        if not self.isVisible():
            self._place()
        return [button for button in self._buttons if button.isHidden() and button.property("absent") is not True]

    def arrange(self) -> None:
        """Places the buttons anew, for one has another text or state; what nobody sees is placed when it is shown."""
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        present = [button for button in self._buttons if button.property("absent") is not True]
        widths = {button: self._hint(button).width() + _ROOM for button in present}
        shown = self._fitting(present, widths)
        left = 0
        for button in self._buttons:
            button.setVisible(button in shown)
            if button in shown:
                button.setGeometry(left, 0, widths[button], self.height())
                left += widths[button] + self._spacing
        self._place_more(left, len(present) - len(shown))

    def sizeHint(self) -> QSize:
        """All of them."""
        hints = [self._hint(button) for button in self._buttons]
        width = sum(hint.width() + _ROOM + self._spacing for hint in hints)
        return QSize(width, max((hint.height() for hint in hints), default=24))

    def minimumSizeHint(self) -> QSize:
        """One button and the menu."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room; in a window of another screen also other sizes."""
        super().resizeEvent(event)
        self._asked.clear()
        self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing was placed before."""
        super().showEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Other fonts."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._asked.clear()
            self.arrange()

    def _hint(self, button: QPushButton) -> QSize:
        """How large it would be, asked once for a text: the answer is looked for in the whole style sheet."""
        text, hint = self._asked.get(button, ("", None))
        if hint is None or text != button.text():
            hint = button.sizeHint()
            self._asked[button] = button.text(), hint
        return hint

    def _fitting(self, present: list[QPushButton], widths: dict[QPushButton, int]) -> set[QPushButton]:
        if sum(width + self._spacing for width in widths.values()) - self._spacing <= self.width():
            return set(present)
        self.more.setText(f"{self._more_text}  {len(present)} ▾")
        room = self.width() - self.more.sizeHint().width() - _ROOM
        shown: set[QPushButton] = set()
        must = [button for button in present if button in self.first or button.isChecked()]
        for button in [*must, *(button for button in present if button not in must)]:
            room -= widths[button] + self._spacing
            if room < 0:
                break
            shown.add(button)
        return shown

    def _place_more(self, left: int, hidden: int) -> None:
        self.more.setVisible(hidden > 0)
        if hidden:
            self.more.setText(f"{self._more_text}  {hidden} ▾")
            self.more.setAccessibleName(f"{self._more_text} {hidden}")
            self.more.setGeometry(left, 0, self.more.sizeHint().width() + _ROOM, self.height())

    def _order_focus(self) -> None:
        for before, after in zip(self._buttons, [*self._buttons[1:], self.more], strict=True):
            QWidget.setTabOrder(before, after)

    def _open_menu(self) -> None:
        self._menu.clear()
        for button in self.hidden_buttons():
            action = self._menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.setToolTip(button.toolTip())
            action.setData(partial(button.click))
        self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    @staticmethod
    def _run(action: QAction) -> None:
        action.data()()
