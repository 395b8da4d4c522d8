"""The sheet of a step: what will happen, to whom and where, and the fields that the step needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.amounts import minor_of
from desktop.core.environment import Environment
from desktop.core.invoice_sums import currency_of, decimals_of
from desktop.core.records.common import AmountView
from desktop.core.records.invoices import InvoiceActionView
from desktop.qt.environments import environment_name
from desktop.qt.forms import Form
from desktop.qt.label import Label
from desktop.qt.sheet import Fact, Sheet
from desktop.qt.styled import set_property
from desktop.session.desk import Desk
from desktop.session.invoice_writes import InvoiceStep

from .receiving import customer_name


@dataclass(frozen=True)
class Words:
    """A step's heading with `{number}`, what it does, and the verb on its button. `final`: it cannot be taken back."""

    title: str
    text: str
    verb: str
    final: bool = False


@dataclass(frozen=True, eq=False)
class Asked:
    """What the person wants done, and what was typed, to be shown again if Billecta refuses it. Each is one wish."""

    step: InvoiceStep
    typed: Mapping[str, Any]


class StepSheet(Sheet):
    """Answers `Asked`. A subclass adds its fields to `form`, then calls `finish`; without fields it is a question."""

    def __init__(
        self, desk: Desk, invoice: InvoiceActionView, words: Words, facts: Sequence[Fact] = (), *, columns: int = 2
    ) -> None:
        number = invoice.invoice_number or QCoreApplication.translate("Steps", "draft")
        title = words.title.format(number=number)
        super().__init__(title, text=words.text, environment=desk.environment, width=520)
        self.desk, self.invoice = desk, invoice
        self._danger = words.final and desk.environment is Environment.PRODUCTION
        self._verb = words.verb
        self.currency = currency_of(invoice)
        self.decimals = decimals_of(self.currency, desk.session.currencies)
        self.add_facts([*self._facts(), *facts, self._place()])
        self.form = Form(columns=columns)
        self._note = Label(parent=self)
        self._note.setWordWrap(True)
        self._note.hide()

    @property
    def left(self) -> int:
        """What is left to pay, in minor units."""
        return minor_of(self.invoice.current_amount)

    def money(self, minor: int) -> AmountView:
        """An amount in the invoice's currency."""
        return AmountView(currency_code=self.currency, value=minor)

    def money_words(self, minor: int) -> str:
        """An amount in the invoice's currency, as people read it."""
        return self.desk.format.money(minor, self.currency, self.decimals)

    def step(self) -> InvoiceStep:
        """What is written when the person goes on."""
        return InvoiceStep(self.invoice)

    def judge(self) -> Mapping[str, str]:
        """What is wrong with the fields together, by name; each for itself has been checked."""
        return {}

    def fill(self, typed: Mapping[str, Any], error: str = "") -> None:
        """Shows what was typed before, and why it was refused."""
        self.form.load(typed)
        self.set_error(error)

    def note(self, text: str, role: str = "muted") -> None:
        """A sentence under the fields that follows what is typed."""
        self._note.setText(text)
        self._note.setVisible(bool(text))
        set_property(self._note, "role", role)

    def finish(self) -> None:
        """Puts fields, note and buttons in place."""
        names = self.form.names()
        if names:
            self.body.addWidget(self.form)
        self.body.addWidget(self._note)
        cancel = self.add_cancel()
        button = self.add_own_button(self._verb, role="danger" if self._danger else "primary", main=not self._danger)
        button.clicked.connect(self.go_on)
        first: QWidget = cancel if self._danger else button
        self.first = self.form.field(names[0]).editor if names else first
        if isinstance(self.first, QLineEdit):
            # What is proposed is typed over.
            self.first.selectAll()

    def go_on(self) -> None:
        """Answers when the fields are right."""
        if not self.form.is_valid():
            return
        wrong = self.judge()
        if any(wrong.values()):
            self.form.set_errors(wrong)
            return
        self.answer(Asked(self.step(), self.form.values()))

    def _facts(self) -> list[Fact]:
        translate, company = QCoreApplication.translate, self.desk.session.company
        invoiced = minor_of(self.invoice.invoiced_amount)
        sums = [(translate("Steps", "Left to pay"), self.money_words(self.left))]
        if invoiced != self.left:
            sums.insert(0, (translate("Steps", "Invoiced"), self.money_words(invoiced)))
        return [
            (translate("Steps", "Company"), (company.name or "") if company else ""),
            (translate("Steps", "Customer"), customer_name(self.invoice)),
            *sums,
        ]

    def _place(self) -> Fact:
        name = environment_name(self.desk.environment)
        return QCoreApplication.translate("Steps", "Environment"), name
