"""The accounts a bank has told: what each is called and holds, its numbers, whose it is, and if autogiro takes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.core.identity import format_iban
from desktop.core.records.bank_accounts import BankAccountView
from desktop.core.stages import Tone
from desktop.qt.badge import Badge
from desktop.qt.format import Format
from desktop.qt.label import Label

Line = tuple[str, str]
"""What is shown, and what is shown after "Show"; both the same when nothing is masked."""

_TONES = {"Approved": Tone.GOOD, "Unapproved": Tone.MUTED}
_PERSON = 10


class AccountList(QWidget):
    """One block for each account. A number that holds its owner's personal number is masked until it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "facts")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 0, 12, 8)
        self._column.setSpacing(8)
        self._shown: Sequence[BankAccountView] = ()
        self._masked: list[tuple[QLabel, str]] = []
        self.hide()

    def set_accounts(self, accounts: Sequence[BankAccountView], person: str, fmt: Format) -> None:
        """Shows these; hidden without any. `person` is the owner's number."""
        if tuple(accounts) == self._shown:
            return
        self._shown, self._masked = tuple(accounts), []
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for place, account in enumerate(self._shown):
            block = self._block(account, person, fmt)
            block.setProperty("role", "account" if place else "first-account")
            self._column.addWidget(block)
        if self._masked:
            self._add_show()
        self.setVisible(bool(self._shown))

    def _block(self, account: BankAccountView, person: str, fmt: Format) -> QFrame:
        block = QFrame()
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        name = account.name or account.type or number_of(account)
        grid.addWidget(_label(name, "strong"), 0, 0)
        balance = _label(fmt.amount(account.balance, with_currency=True), "strong")
        grid.addWidget(balance, 0, 1, Qt.AlignmentFlag.AlignRight)
        for row, line in enumerate(lines(account, person), 1):
            grid.addWidget(self._line(line), row, 0)
        badge = Badge()
        badge.set(takes_words(account), _TONES.get(str(account.autogiro_compatible), Tone.WARN))
        grid.addWidget(badge, 1, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        return block

    def _line(self, line: Line) -> QLabel:
        shown, whole = line
        label = _label(shown, "muted")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if shown != whole:
            self._masked.append((label, whole))
        return label

    def _add_show(self) -> None:
        show = QPushButton(QCoreApplication.translate("Payments", "Show the account numbers"))
        show.setProperty("role", "link")
        show.clicked.connect(self._reveal)
        self._column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)

    def _reveal(self) -> None:
        for label, whole in self._masked:
            label.setText(whole)
        button = self.sender()
        if isinstance(button, QPushButton):
            button.hide()


def lines(account: BankAccountView, person: str) -> list[Line]:
    """Number, type and owner in one line, the IBAN in the next."""
    kind = account.type if account.type != account.name else ""
    iban = format_iban(account.iban or "")
    found = [
        tuple(
            " · ".join(part for part in (one, kind or "", account.holder_name or "") if part)
            for one in _covered(number_of(account), person)
        )
    ]
    if iban:
        found.append(tuple(f"IBAN {one}".replace(" ", "\u00a0") for one in _covered(iban, person)))
    return [(shown, whole) for shown, whole in found]


def number_of(account: BankAccountView) -> str:
    """Clearing and account number, as the bank writes them."""
    return account.number or "-".join(part for part in (account.clearing_no, account.account_no) if part)


def takes_words(account: BankAccountView) -> str:
    """Whether autogiro takes it, in a word or two."""
    translate = QCoreApplication.translate
    return {
        "Approved": translate("Payments", "takes autogiro"),
        "Unapproved": translate("Payments", "does not take autogiro"),
    }.get(str(account.autogiro_compatible), translate("Payments", "autogiro not known"))


def _covered(number: str, person: str) -> tuple[str, str]:
    """The number with its last four digits masked when it holds the owner's; and the whole of it."""
    own = _digits(person)[-_PERSON:]
    if len(own) < _PERSON or own not in _digits(number):
        return number, number
    return f"{number[:-4].rstrip()}****", number


def _digits(text: str) -> str:
    return "".join(filter(str.isdecimal, text))


def _label(text: str, role: str) -> QLabel:
    label = Label(text)
    label.setWordWrap(role != "strong")
    label.setProperty("role", role)
    return label
