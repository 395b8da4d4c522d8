"""Attesting: what is typed is saved first, and the question names all that cannot be taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.amounts import minor_of
from desktop.core.attest import Checked, checked
from desktop.core.attest_checks import Known, attest_findings, writer_findings
from desktop.core.dates import day
from desktop.core.environment import Environment
from desktop.core.finding import Weight
from desktop.core.invoice_sums import priced_row
from desktop.core.protection import masked_name
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import ActionTypeView
from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.core.records.invoices import InvoiceActionView
from desktop.core.stages import is_draft
from desktop.qt.dialogs import confirm
from desktop.qt.environments import environment_name
from desktop.qt.finding_words import finding_words
from desktop.qt.words import delivery_word, protected_words
from desktop.session.desk import Desk, Work

from .saving import Saving

if TYPE_CHECKING:
    from .editor import InvoiceEditor


class Attesting(QObject):
    """Asks over the window of `page`. Signals: `attested` with the invoice's public id."""

    attested = Signal(object)

    def __init__(self, desk: Desk, saving: Saving, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._saving, self._page = desk, saving, page

    def attest_open(self, editor: InvoiceEditor) -> None:
        """Saves what is open and attests it, or says that something is missing."""
        if not editor.may_attest():
            words = self.tr("Something is missing before this invoice can be attested: see the checks.")
            self._desk.notices.warn(words, key="invoice.checks")
            return
        self._write(editor.draft.id, partial(self._save_and_attest, editor))

    def attest(self, public_id: str) -> None:
        """Attests a draft as Billecta has it."""
        self._write(public_id, partial(self._attest_by_id, public_id))

    def _write(self, draft_id: str, work: Work) -> None:
        after = partial(self._after_saving, draft_id, work)
        self._desk.write(after, key=f"invoice.attest.{draft_id}", doing=self.tr("Attesting the invoice"))

    async def _after_saving(self, draft_id: str, work: Work) -> None:
        """A save under way is waited for: asked for in the moment it ends, an attest would else be passed over."""
        await self._desk.tasks.ended(f"invoice.save.{draft_id}")
        await work()

    async def _save_and_attest(self, editor: InvoiceEditor) -> None:
        draft = editor.draft
        unsaved = draft.public_id is None or (editor.touched and draft.changed)
        if unsaved:
            await self._attest_invoice(await self._saving.send(editor))
        else:
            await self._attest_by_id(draft.public_id or "")

    async def _attest_by_id(self, public_id: str) -> None:
        await self._attest_invoice(await self._desk.session.invoice(public_id, fresh=True))

    async def _attest_invoice(self, invoice: InvoiceActionView) -> None:
        public_id = invoice.action_public_id or ""
        # It may have been attested by the try before, whose answer was lost: then there is nothing to ask.
        attested_before = invoice.state is not None and not is_draft(invoice.state.stage)
        checks: list[Checked] = []
        if not attested_before:
            why_not = self._rule_against(invoice)
            if why_not:
                self._desk.notices.warn(why_not, key="invoice.checks")
                return
            checks = self._checks(invoice)
            warnings = sum(one.weight == Weight.WARNING for one in checks)
            if not await confirm_attest(self._page, self._desk, invoice, warnings=warnings):
                return
        attested = await self._desk.session.attest_invoice(public_id, checks)
        self._desk.session.forget_draft(public_id)
        if shiboken6.isValid(self):
            self.attested.emit(public_id)
        # Not by `tr`: another language may have been chosen meanwhile, and this pane is gone.
        words = QCoreApplication.translate("Attesting", "Invoice {number} to {customer} is attested.")
        name = masked_name(attested.debtor or DebtorView(), protected_words())
        self._desk.notices.done(words.format(number=attested.invoice_number, customer=name), key="invoice.attested")

    def _checks(self, invoice: InvoiceActionView) -> list[Checked]:
        """What the checks say of the invoice by itself, to be written down; the queue compares it with others too."""
        session = self._desk.session
        company = session.creditors.get(invoice.creditor_public_id)
        products = {one.product_public_id: one for one in session.products.values()}
        known = Known(products, rounds=company is not None and company.use_cent_rounding, currencies=session.currencies)
        return [checked(one) for one in attest_findings(invoice, known)]

    def _rule_against(self, invoice: InvoiceActionView) -> str:
        """Four eyes hold here as they do in the queue, where what must be signed can be signed."""
        session = self._desk.session
        rule = session.attesting.rules.of(invoice.creditor_public_id)
        for finding in writer_findings(invoice, session.rights.four_eyes() if rule.others_only else None):
            words = finding_words(finding, self._desk.format)
            if finding.weight is Weight.BLOCKING:
                return words + "."
            return self.tr("{finding}, and attest it in the queue (Ctrl+3), where that is written down.").format(
                finding=words
            )
        credit = invoice.action_type == ActionTypeView.CREDIT_INVOICE_ACTION
        value = 0 if credit else minor_of(invoice.invoiced_amount)
        if rule.sign_above is not None and value > rule.sign_above:
            return self.tr(
                "By your company's rule a sum like this is signed with BankID: attest it in the queue (Ctrl+3)."
            )
        return ""


async def confirm_attest(parent: QWidget, desk: Desk, invoice: InvoiceActionView, *, warnings: int = 0) -> bool:
    """Whether the person wants this invoice attested, having read company, customer, sum and environment."""
    translate = QCoreApplication.translate
    fmt, customer = desk.format, invoice.debtor or DebtorView()
    company = desk.session.company
    rows = [record for record in invoice.records or () if priced_row(record)]
    facts = [
        (translate("Invoices", "Company"), (company.name or "") if company else ""),
        (translate("Invoices", "Customer"), masked_name(customer, protected_words())),
        (translate("Invoices", "Number of rows"), str(len(rows))),
        (translate("Invoices", "VAT"), fmt.amount(invoice.total_vat_amount, with_currency=True)),
        (translate("Invoices", "To pay"), fmt.amount(invoice.invoiced_amount, with_currency=True)),
        (translate("Invoices", "Due date"), fmt.date(day(invoice.due_date))),
        (translate("Invoices", "Delivery"), _where(invoice, customer)),
        (translate("Invoices", "Environment"), environment_name(desk.environment)),
    ]
    if warnings:
        facts.append((translate("Invoices", "Warnings that are accepted"), str(warnings)))
    text = translate(
        "Invoices",
        "The invoice is booked, numbered and sent. It cannot be changed or deleted afterwards, only credited.",
    )
    return await confirm(
        parent,
        translate("Invoices", "Attest this invoice?"),
        text,
        translate("Invoices", "Attest invoice"),
        facts=facts,
        environment=desk.environment,
        danger=desk.environment is Environment.PRODUCTION,
    )


def _where(invoice: InvoiceActionView, customer: DebtorView) -> str:
    where = delivery_word(invoice.delivery_method)
    if invoice.delivery_method == Delivery.EMAIL and customer.email:
        return f"{where} · {customer.email}"
    return where
