"""One of the accounts that were found goes on a customer's autogiro, after a question that names both."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core import dates, identity
from desktop.core.autogiro import another_account, is_somebody_else, on_autogiro, takes_autogiro
from desktop.core.orders.standing import Standing
from desktop.core.protection import is_protected, masked_name
from desktop.core.records.bank_accounts import BankAccountView
from desktop.core.records.debtors import DebtorView
from desktop.qt.dialogs import ask
from desktop.qt.fields import ChoiceField, DateField
from desktop.qt.forms import Form
from desktop.qt.matching import Row
from desktop.qt.pickfield import PickField
from desktop.qt.save_job import Content, SaveJob
from desktop.qt.sheet import Sheet
from desktop.qt.words import protected_words
from desktop.session.desk import Desk
from desktop.session.live_kinds import OrderKind
from desktop.session.live_order import LiveOrder
from desktop.session.rights import Right

_MOST_HITS = 50


class Approval(NamedTuple):
    """What was answered: whose autogiro, which account, and the day it was approved."""

    customer: DebtorView
    account: BankAccountView
    day: date


def found_accounts(order: LiveOrder) -> tuple[Sequence[BankAccountView], str]:
    """What an order has found, and the number of the person they belong to."""
    if order.kind is not OrderKind.ACCOUNTS or order.standing() is not Standing.DONE or order.last is None:
        return (), ""
    return order.last.account_numbers or (), order.last.ssn or ""


def usable(order: LiveOrder) -> list[BankAccountView]:
    """The accounts of an order that can be put on autogiro."""
    return [one for one in found_accounts(order)[0] if takes_autogiro(one)]


class AutogiroSheet(Sheet):
    """Which account, whose autogiro, and when it was approved. `said` stands there when it has to be asked again."""

    def __init__(self, desk: Desk, order: LiveOrder, customer: DebtorView | None, said: str = "") -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Payments", "Put the account on autogiro?"),
            text=translate("Payments", "Invoices to the customer can be drawn from the account as soon as their bank has approved it."),  # noqa: E501
            environment=desk.environment,
            width=520,
        )  # fmt: skip
        self._desk, self._order, self._accounts = desk, order, usable(order)
        self._known = customer
        company = desk.session.creditors.get(order.company)
        self.add_facts([(translate("Payments", "Company"), (company and company.name) or "–")])
        self.form = Form(columns=1)
        self.body.addWidget(self.form)
        self._add_fields(customer)
        self.form.changed.connect(self._warn)
        self.form.typed.connect(self._warn)
        self._warn()
        self.set_error(said)
        self.add_cancel()
        button = self.add_own_button(translate("Payments", "Put on autogiro"), role="primary", main=True)
        button.clicked.connect(self._go_on)

    def _add_fields(self, customer: DebtorView | None) -> None:
        translate = QCoreApplication.translate
        self._customer = self.form.add(
            "customer",
            PickField(
                translate("Payments", "Customer"), self._find, required=True, name=self._name,
                placeholder=translate("Payments", "Name or customer number"),
            ),
        )  # fmt: skip
        choices = [(place, account_words(one)) for place, one in enumerate(self._accounts)]
        self._account = self.form.add("account", ChoiceField(translate("Payments", "Account"), choices, required=True))
        hint = translate("Payments", "Kept as a line in the customer’s notes: Billecta has no place of its own for it.")
        label = translate("Payments", "Approved by the customer")
        self._day = self.form.add("day", DateField(label, required=True, hint=hint, latest=dates.today()))
        ended = self._order.ended
        self.form.load(
            {
                "customer": customer.debtor_public_id if customer else None,
                "account": 0 if self._accounts else None,
                "day": dates.day_of(ended) if ended else dates.today(),
            }
        )
        self.first = self._account.editor if customer else self._customer.editor

    def _go_on(self) -> None:
        customer = self._chosen()
        if self.form.is_valid() and customer is not None:
            self.answer(Approval(customer, self._accounts[self._account.value()], self._day.value()))

    def _chosen(self) -> DebtorView | None:
        chosen = self._customer.value()
        return self._desk.session.debtors.get(str(chosen)) if chosen else None

    def _warn(self) -> None:
        """What speaks against it; the person decides."""
        translate, customer, place = QCoreApplication.translate, self._chosen(), self._account.value()
        other, replaced = "", ""
        if customer is not None and is_somebody_else(customer, self._order.last.ssn or ""):
            other = translate(
                "Payments", "The accounts belong to somebody with another personal number than the customer’s."
            )
        if customer is not None and isinstance(place, int):
            before = another_account(customer, self._accounts[place])
            words = translate("Payments", "Replaces the account the customer pays from now: {account}.")
            replaced = words.format(account=before) if before else ""
        self._customer.set_warning(other)
        self._account.set_warning(replaced)

    def _find(self, words: str) -> list[Row]:
        """Customers by name and number; those with protected identity are reached from themselves only."""
        wanted, hits = words.casefold().split(), []
        for customer in self._desk.session.debtors.values():
            text = f"{customer.name} {customer.debtor_no}".casefold()
            if not is_protected(customer) and all(word in text for word in wanted):
                hits.append((customer.debtor_public_id, customer.name or "", customer.city or ""))
            if len(hits) == _MOST_HITS:
                break
        return hits

    def _name(self, customer_id: object) -> str:
        customer = self._desk.session.debtors.get(str(customer_id))
        return masked_name(customer, protected_words()) if customer else ""


def account_words(account: BankAccountView) -> str:
    """An account in a line: what it is called, its numbers and whose it is."""
    number = f"{account.clearing_no}-{account.account_no}"
    return " · ".join(part for part in (account.name or account.type, number, account.holder_name) if part)


def hidden_digits(number: str, person: str = "") -> str:
    """The last four digits of an account, for notices; none where they are the last four of its owner's number."""
    shown = "" if person[-4:] == number[-4:] else number[-4:]
    return "•" * (len(number) - len(shown)) + shown


async def ask_autogiro(desk: Desk, over: QWidget, order: LiveOrder) -> None:
    """Asks, and saves the customer; what somebody else has changed meanwhile stays, or is asked about."""
    why_not = _why_not(desk, order)
    if why_not:
        desk.notices.warn(why_not, key="payments.autogiro")
        return
    answer = await ask(AutogiroSheet(desk, order, _whose(desk, order)), over)
    if isinstance(answer, Approval):
        doing = QCoreApplication.translate("Payments", "Saving the customer’s autogiro")
        work = partial(_save, desk, over, order, answer)
        desk.write(work, key=f"live.autogiro.{answer.customer.debtor_public_id}", doing=doing)


def _why_not(desk: Desk, order: LiveOrder) -> str:
    if order.company != desk.session.company_id:
        return QCoreApplication.translate(
            "Payments", "The accounts were fetched for another company. Switch to it first."
        )
    return desk.rights.may(Right.REGISTERS).why_not


def _whose(desk: Desk, order: LiveOrder) -> DebtorView | None:
    """The customer the order was begun for, else the only one with the number of who approved."""
    known = desk.session.debtors
    if order.about:
        return known.get(order.about)
    number = identity.normalize_identity(order.last.ssn) if identity.is_identity_no(order.last.ssn or "") else ""
    found = [one for one in known.values() if number and _is_person(one, number)]
    return found[0] if len(found) == 1 else None


def _is_person(customer: DebtorView, number: str) -> bool:
    own = customer.org_no or ""
    if number[-4:] not in own or is_protected(customer) or not identity.is_identity_no(own):
        return False
    return identity.normalize_identity(own) == number


async def _save(desk: Desk, over: QWidget, order: LiveOrder, approval: Approval) -> None:
    session, customer = desk.session, approval.customer
    settle = partial(_settle, desk, over, order, approval)
    get = session.client.debtors.get
    job = SaveJob(session.save_debtor, get, customer.debtor_public_id, settle)
    # Read anew first: an account that is the same as before would otherwise leave another one that came meanwhile.
    content = await settle(job, await get(customer.debtor_public_id))
    if content is None:
        return
    job.content = content
    await job.run()
    saved = job.content[1].autogiro
    text = QCoreApplication.translate("Payments", "{customer} pays by autogiro from {account}.")
    account = f"{saved.clearing_no}-{hidden_digits(saved.account_no or '', order.last.ssn or '')}"
    name = masked_name(customer, protected_words())
    desk.notices.done(text.format(customer=name, account=account), key="payments.autogiro")


async def _settle(
    desk: Desk, over: QWidget, order: LiveOrder, approval: Approval, _job: SaveJob, newer: DebtorView | None
) -> Content | None:
    """Another account that came meanwhile is asked about; anything else of the customer stays as it is now."""
    translate = QCoreApplication.translate
    if newer is None:
        desk.notices.warn(translate("Payments", "The customer is not in Billecta any more."), key="payments.autogiro")
        return None
    desk.session.show(desk.session.debtors, newer)
    wanted = _changed(approval, newer)
    if newer.autogiro in (approval.customer.autogiro, wanted.autogiro):
        return newer, wanted
    said = translate("Payments", "Somebody else has changed the customer’s autogiro meanwhile. Look at it once more.")
    answer = await ask(AutogiroSheet(desk, order, newer, said), over)
    if not isinstance(answer, Approval) or answer.customer.debtor_public_id != newer.debtor_public_id:
        return None
    return newer, _changed(answer, newer)


def _changed(approval: Approval, customer: DebtorView) -> DebtorView:
    words = QCoreApplication.translate("Payments", "Autogiro approved {date}, account fetched with BankID.")
    return on_autogiro(customer, approval.account, words.format(date=approval.day.isoformat()))
