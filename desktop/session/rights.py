"""What the signed-in user may do, per company. What cannot be known counts as allowed: the server has the last word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.api.client import Billecta
from desktop.core.attest_checks import FourEyes
from desktop.core.errors import ApiError
from desktop.core.records.creditors import CreditorView
from desktop.core.records.users import UserRightView, UserView
from desktop.qt.commands import Command

Of = Callable[[], CreditorView | None]
"""Answers a company."""


class Right(StrEnum):
    """The rights commands ask for, by their members of UserRightView; the last one is UserView's own."""

    ATTEST = "can_attest_invoice"
    INVOICES = "can_manageinvoices"
    PAYMENTS = "can_manageinvoice_payments"
    CLAIMS = "can_manage_debt_collections"
    REGISTERS = "can_write_creditor"
    """Customers, products and the company's own details."""
    SETTINGS = "can_read_settings"
    BOOKKEEPING = "can_read_bookkeeping"
    COMPANIES = "can_manage_creditors"


NEEDS: dict[str, Right | None] = {
    "invoice.new": Right.INVOICES,
    "invoice.edit": Right.INVOICES,
    "invoice.save": Right.INVOICES,
    "invoice.delete": Right.INVOICES,
    "invoice.copy": Right.INVOICES,
    "invoice.credit": Right.INVOICES,
    "invoice.credit.amount": Right.PAYMENTS,
    "invoice.payment": Right.PAYMENTS,
    "invoice.comment": Right.INVOICES,
    "invoice.send": Right.INVOICES,
    "invoice.resend": Right.INVOICES,
    "invoice.remind": Right.INVOICES,
    "invoice.pause": Right.INVOICES,
    "invoice.resume": Right.INVOICES,
    "invoice.dispute": Right.INVOICES,
    "invoice.undispute": Right.INVOICES,
    "invoice.manual": Right.INVOICES,
    "invoice.autogiro": Right.INVOICES,
    "invoice.swish": Right.PAYMENTS,
    "invoice.swish.code": None,
    "invoice.collect": Right.CLAIMS,
    "invoice.attest": Right.ATTEST,
    "customer.new": Right.REGISTERS,
    "customer.edit": Right.REGISTERS,
    "customer.save": Right.REGISTERS,
    "customer.delete": Right.REGISTERS,
    "customer.invoice": Right.INVOICES,
    "product.invoice": Right.INVOICES,
    "customers.import": Right.REGISTERS,
    "product.new": Right.REGISTERS,
    "product.edit": Right.REGISTERS,
    "product.save": Right.REGISTERS,
    "product.delete": Right.REGISTERS,
    "product.prices": Right.REGISTERS,
    "products.import": Right.REGISTERS,
    "customer.accounts": Right.PAYMENTS,
    "payments.identify": Right.PAYMENTS,
    "payments.sign": Right.PAYMENTS,
    "payments.accounts": Right.PAYMENTS,
    "payments.again": Right.PAYMENTS,
    "payments.refund": Right.PAYMENTS,
    "payments.autogiro": Right.REGISTERS,
    "company.new": Right.COMPANIES,
    "company.delete": Right.COMPANIES,
}
"""Which right a command needs on the company that is worked with, and those under it such as `invoice.attest.this`. The
API knows no right for BankID: its orders count as handling payments, for they cost and are no reading (assumption).
"""


def right_for(command_id: str) -> Right | None:
    """The right a command needs, None when it needs none."""
    parts = command_id.split(".")
    names = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((NEEDS[name] for name in names if name in NEEDS), None)


@dataclass(frozen=True)
class Answer:
    """Whether something may be done; `why_not` is the sentence for when it may not."""

    allowed: bool
    why_not: str = ""


class Rights(QObject):
    """Says what the signed-in user may do. Signals: `changed` when the answers may be others."""

    changed = Signal()

    def __init__(
        self, client: Billecta, company: Callable[[], CreditorView | None], user_name: str, parent: QObject
    ) -> None:
        """`company` answers the one worked with; `user_name` is the name signed in with, empty when unknown."""
        super().__init__(parent)
        self._client, self._company, self._name = client, company, user_name
        self._user: UserView | None = None
        self._ask = ""

    async def load(self) -> None:
        """Reads the users, whose address is guessed; without them what was known stays, or everything is allowed."""
        try:
            users = await self._client.users.list()
        except ApiError:
            return
        self._user = who(users, self._name)
        self._ask = _administrators(users, self._user)
        self.changed.emit()

    @property
    def user(self) -> UserView | None:
        """Who is signed in; None when that cannot be known."""
        return self._user

    @property
    def signed_in_as(self) -> str:
        """The name that was signed in with, empty when a token was pasted."""
        return self._name

    @property
    def user_name(self) -> str:
        """What the signed-in user is called, as well as it is known."""
        user = self._user
        return (user.full_name or user.username if user else "") or self._name

    def four_eyes(self) -> FourEyes:
        """All that the signed-in user is called, to be compared with whoever wrote a draft."""
        user = self._user
        called = (self._name, user.full_name, user.username, user.email) if user else (self._name,)
        names = frozenset(one.strip().casefold() for one in called if one and one.strip())
        return FourEyes(names, whole=user is not None)

    def may(self, right: Right, company: CreditorView | None = None) -> Answer:
        """Whether the user has a right on `company`, the one worked with unless told otherwise."""
        company = company or self._company()
        if self._user is None or self._holds(right, company):
            return Answer(allowed=True)
        sentence = _sentences()[right].format(company=(company and company.name) or "")
        return Answer(allowed=False, why_not=f"{sentence} {self._whom_to_ask()}")

    def guarded(self, command: Command, right: Right | None = None, company: Of | None = None) -> Command:
        """The command, not enabled while the user lacks `right`, or the right its id needs.

        `company` answers whose right it is, the company worked with unless told otherwise.
        """
        right = right or right_for(command.id)
        if right is None:
            return command
        enabled, why_not = (
            partial(self._enabled, right, company, command),
            partial(self._why_not, right, company, command),
        )
        return replace(command, enabled=enabled, why_not=why_not)

    def watch(self, widget: QWidget) -> None:
        """Disables the buttons in `widget` that are named as commands the user may not run; they say why."""
        for button in widget.findChildren(QPushButton):
            right = right_for(button.objectName())
            if right is not None and button.findChild(_Watch) is None:
                _Watch(self, right, button)

    def company_changed(self) -> None:
        """Another company is worked with."""
        self.changed.emit()

    def _holds(self, right: Right, company: CreditorView | None) -> bool:
        if right is Right.COMPANIES:
            return self._user is None or self._user.can_manage_creditors
        known = self._on(company.creditor_public_id) if company else None
        return known is None or bool(getattr(known, right))

    def _on(self, company_id: str) -> UserRightView | None:
        rights = (self._user.rights if self._user else None) or ()
        return next((one for one in rights if one.creditor_public_id == company_id), None)

    def _enabled(self, right: Right, company: Of | None, command: Command) -> bool:
        return command.is_enabled() and self.may(right, company() if company else None).allowed

    def _why_not(self, right: Right, company: Of | None, command: Command) -> str:
        return self.may(right, company() if company else None).why_not or command.reason()

    def _whom_to_ask(self) -> str:
        if self._ask:
            return QCoreApplication.translate("Rights", "Ask {name}, who manages your users.").format(name=self._ask)
        return QCoreApplication.translate("Rights", "Ask whoever manages your users in Billecta.")


class _Watch(QObject):
    """Keeps one button as the rights are. It dies with the button."""

    def __init__(self, rights: Rights, right: Right, button: QPushButton) -> None:
        super().__init__(button)
        self._rights, self._right, self._button = rights, right, button
        self._tip = button.toolTip()
        rights.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        answer = self._rights.may(self._right)
        if answer.allowed and self._button.accessibleDescription() == "":
            return
        self._button.setEnabled(answer.allowed)
        self._button.setToolTip(answer.why_not or self._tip)
        self._button.setAccessibleDescription(answer.why_not)


def who(users: Sequence[UserView], name: str) -> UserView | None:
    """The user signed in with `name`; without a name the only one there is."""
    if not name:
        return users[0] if len(users) == 1 else None
    plain = name.strip().casefold()
    return next(
        (one for one in users if plain in ((one.username or "").casefold(), (one.email or "").casefold())), None
    )


def _administrators(users: Sequence[UserView], user: UserView | None) -> str:
    others = (one for one in users if one.is_administrator and one.is_enabled and one is not user)
    names = dict.fromkeys(one.full_name for one in others if one.full_name)
    return QCoreApplication.translate("Rights", " or ").join(list(names)[:2])


def _sentences() -> dict[Right, str]:
    translate = QCoreApplication.translate
    return {
        Right.ATTEST: translate("Rights", "You do not have the right to attest for {company}."),
        Right.INVOICES: translate("Rights", "You do not have the right to write invoices for {company}."),
        Right.PAYMENTS: translate("Rights", "You do not have the right to handle payments for {company}."),
        Right.CLAIMS: translate("Rights", "You do not have the right to handle debt collection for {company}."),
        Right.REGISTERS: translate(
            "Rights", "You may read customers, products and details of {company}, but not change them."
        ),
        Right.SETTINGS: translate("Rights", "You do not have the right to see the settings of {company}."),
        Right.BOOKKEEPING: translate("Rights", "You do not have the right to see the bookkeeping of {company}."),
        Right.COMPANIES: translate("Rights", "You do not have the right to add or remove companies."),
    }
