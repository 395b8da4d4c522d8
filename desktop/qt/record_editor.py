"""The page on which one record is edited: way back, what is saved and actions in the header, the form below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from .cardform import CardForm
from .filled_page import FilledPage
from .hint_button import HintButton
from .label import Label
from .page import scrolled_page
from .styled import set_property

_ROOM_AROUND = 48


class RecordEditor(FilledPage):
    """Signals: `back_wanted`, `save_wanted` when the person asks for it; `hidden` when the page leaves the screen."""

    back_wanted = Signal()
    save_wanted = Signal()
    hidden = Signal()

    def __init__(self, title: str, form: CardForm, *, save_text: str, parent: QWidget | None = None) -> None:
        """`parent` is where the page will stand, so that it is there before it is filled."""
        super().__init__(parent)
        self.form = form
        self.setProperty("role", "editor")
        self.setAccessibleName(title)
        self._title = Label(title)
        self._title.setProperty("role", "title")
        self._state = Label()
        self._state.setProperty("role", "muted")
        self.actions_row = QHBoxLayout()
        self.actions_row.setSpacing(8)
        self.save_button = HintButton(save_text, "Ctrl+S", role="primary")
        self.save_button.clicked.connect(self.save_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_header())
        inner = QWidget()
        inner.setProperty("role", "editor-body")
        self._area = scrolled_page(inner, "editor")
        column.addWidget(self._area, 1)
        room = QVBoxLayout(inner)
        room.setContentsMargins(16, 4, 16, 16)
        room.addWidget(form)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def set_title(self, title: str) -> None:
        """Another title, as when a new record has got its name."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def state(self) -> str:
        """The words about what is saved."""
        return self._state.text()

    def set_state(self, text: str, role: str = "muted") -> None:
        """What is saved and what is not, such as `Saved 14:03`; `role` colours it (`muted`, `warning`, `error`)."""
        self._state.setText(text)
        set_property(self._state, "role", role)

    def set_busy(self, busy: bool) -> None:
        """While a save is under way it cannot be asked for once more."""
        self.save_button.setEnabled(not busy)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tells that what was typed should be put away now."""
        super().hideEvent(event)
        self.hidden.emit()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A field that gets the cursor by an error or a shortcut must be seen, as by Tab."""
        inner = self._area.widget()
        if now is not None and inner is not None and inner.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, _ROOM_AROUND)

    def _make_header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 14, 16, 8)
        row.setSpacing(8)
        back = HintButton("←")
        back.setToolTip(self.tr("Back to the list (Esc)"))
        back.setAccessibleName(self.tr("Back to the list"))
        back.setProperty("role", "back")
        back.clicked.connect(self.back_wanted)
        row.addWidget(back)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._state)
        row.addLayout(self.actions_row)
        row.addWidget(self.save_button)
        return row
