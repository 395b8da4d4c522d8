"""The page that asks for user and password, or for a token that the person already has."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.core.environment import Environment
from desktop.qt.dialogs import environment_pill
from desktop.qt.environments import environment_name
from desktop.qt.fields import TextField
from desktop.qt.label import Label


class SignInPage(QWidget):
    """Signals: `password_given` with (user, password), `token_given` with the text, `demo_wanted`."""

    password_given = Signal(object)
    token_given = Signal(object)
    demo_wanted = Signal()

    def __init__(self, environment: Environment, *, keeps: bool) -> None:
        super().__init__()
        self._by_token = False
        self.user = TextField(self.tr("User name"), required=True)
        self.password = TextField(self.tr("Password"), required=True)
        self.token = TextField(self.tr("SecureToken (API key)"), required=True)
        for field in (self.password, self.token):
            editor = field.editor
            if isinstance(editor, QLineEdit):
                editor.setEchoMode(QLineEdit.EchoMode.Password)
                editor.returnPressed.connect(self._submit)
        self._explained = _words("", "muted")
        self._error = _words("", "error")
        self._error.hide()
        self._submit_button = QPushButton(self.tr("Sign in"))
        self._submit_button.setProperty("role", "primary")
        self._submit_button.clicked.connect(self._submit)
        self._other = QPushButton()
        self._other.setProperty("role", "link")
        self._other.clicked.connect(self._switch)
        self._keeps = keeps
        self._lay_out(environment)
        self._show_way()

    def set_busy(self, busy: bool) -> None:
        """While the server is asked nothing is sent twice."""
        self._submit_button.setEnabled(not busy)
        self._submit_button.setText(self.tr("Signing in…") if busy else self.tr("Sign in"))

    def set_error(self, text: str) -> None:
        """Why it did not work and what to do."""
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def error_text(self) -> str:
        """What `set_error` was told."""
        return self._error.text()

    def focus_first(self) -> None:
        """Where one begins to type."""
        (self.token if self._by_token else self.user).editor.setFocus()

    def _lay_out(self, environment: Environment) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(440)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(_words(self.tr("Sign in to Billecta"), "title"), 1)
        head.addWidget(environment_pill(environment), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(_words(environment_name(environment), "muted"))
        for widget in (self.user, self.password, self.token, self._explained, self._error):
            column.addWidget(widget)
        column.addWidget(self._submit_button)
        demo = QPushButton(self.tr("Look around in the demo instead"))
        demo.setProperty("role", "link")
        demo.clicked.connect(self.demo_wanted)
        column.addWidget(self._other)
        column.addWidget(demo)
        # A row with stretches and not an alignment: an aligned card is cut when its sentences wrap.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)

    def _switch(self) -> None:
        self._by_token = not self._by_token
        self._show_way()
        self.focus_first()

    def _show_way(self) -> None:
        self.user.setVisible(not self._by_token)
        self.password.setVisible(not self._by_token)
        self.token.setVisible(self._by_token)
        other = self.tr("Use user name and password") if self._by_token else self.tr("I have a SecureToken already")
        self._other.setText(other)
        self._explained.setText(self._explanation())
        self.set_error("")

    def _explanation(self) -> str:
        if self._by_token:
            way = self.tr("The token is used as it is; no other token is revoked.")
        else:
            way = self.tr(
                "The password is traded for a new SecureToken (API key) and is not kept. Billecta then revokes the "
                "user’s earlier token and sends the user an e-mail: other programs that use the earlier one stop "
                "working. Give Attesta a user of its own, or paste the token you have."
            )
        kept = (
            self.tr("The token is kept in this computer’s keyring.")
            if self._keeps
            else self.tr("This computer has no keyring that can be used, so you sign in again next time.")
        )
        return f"{way} {kept}"

    def _submit(self) -> None:
        if not self._submit_button.isEnabled():
            return
        fields = [self.token] if self._by_token else [self.user, self.password]
        missing = [field for field in fields if _judged(field)]
        if missing:
            missing[0].editor.setFocus()
        elif self._by_token:
            self.token_given.emit(self.token.value())
        else:
            self.password_given.emit((self.user.value(), self.password.value()))


def _judged(field: TextField) -> str:
    words = field.check()
    field.set_error(words)
    return words


def _words(text: str, role: str) -> QLabel:
    label = Label(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
