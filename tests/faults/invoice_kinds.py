"""Writes to invoices."""

from __future__ import annotations

import uuid

from msgspec.structs import replace

from desktop.core.invoice_entry import entry_from
from desktop.core.records.common import AmountView
from desktop.core.records.debt_collection import DebtCollectionFromInvoiceEntryView
from desktop.core.records.invoice_parts import AutogiroWithdrawalView
from desktop.core.records.invoices import (
    CommentActionView,
    CreditActionView,
    RegisterPaymentView,
    SendReminderInvoiceView,
)
from desktop.session.invoice_writes import (
    InvoiceClaim,
    InvoiceComment,
    InvoiceCredit,
    InvoicePayment,
    InvoiceReminder,
    InvoiceStep,
    ManyInvoices,
)
from desktop.session.operations import InvoiceChange, InvoiceNew, Named

from .bench import Bench
from .kinds import Case, kind

ONE_KRONA = AmountView(currency_code="SEK", value=100)
TEXT = "Ringt Åsa på Örnsköldsviks kontor; hon betalar på lördag"


@kind("invoices.create", "POST", "invoice/action")
async def create(bench: Bench) -> Case:
    entry = bench.entry(await bench.debtor())
    return Case(
        InvoiceNew(entry), entry.external_reference or "", lambda: len(bench.invoices_of(entry.debtor_public_id))
    )


@kind("invoices.update", "PUT", "invoice/action")
async def update(bench: Bench) -> Case:
    before = await bench.draft()
    public_id = before.action_public_id or ""
    after = replace(entry_from(before), message=TEXT)
    return Case(InvoiceChange(public_id, before, after), public_id, lambda: bench.events(public_id, "Updated"))


@kind("invoices.delete", "DELETE", "invoice/action")
async def delete(bench: Bench) -> Case:
    public_id = await bench.drafted()
    return Case(Named(public_id), public_id, lambda: bench.document(public_id) is None)


@kind("invoices.attest", "PUT", "invoice/attest/")
async def attest(bench: Bench) -> Case:
    public_id = await bench.drafted()
    return Case(Named(public_id), public_id, lambda: bench.events(public_id, "Attested"))


@kind("invoices.attest_many", "PUT", "invoice/attest")
async def attest_many(bench: Bench) -> Case:
    ids = tuple([await bench.drafted() for _ in range(2)])

    def effects() -> int:
        every = [bench.events(public_id, "Attested") for public_id in ids]
        return max(every) if min(every) else 0

    return Case(ManyInvoices(ids), f"attest {ids[0]}", effects)


@kind("invoices.comment", "POST", "invoice/comment")
async def comment(bench: Bench) -> Case:
    before = await bench.invoice()
    public_id = before.action_public_id or ""
    asked = CommentActionView(action_public_id=public_id, comment=TEXT)
    return Case(InvoiceComment(before, asked), public_id, lambda: bench.events(public_id, "CommentedByCreditor"))


@kind("invoices.credit", "PUT", "invoice/credit")
async def credit(bench: Bench) -> Case:
    before = await bench.invoice()
    public_id = before.action_public_id or ""
    asked = CreditActionView(action_public_id=public_id, value=ONE_KRONA, comment=TEXT)
    return Case(InvoiceCredit(before, asked), public_id, lambda: bench.events(public_id, "Credited"))


@kind("invoices.payment", "PUT", "invoice/payment")
async def pay(bench: Bench) -> Case:
    before = await bench.invoice()
    public_id = before.action_public_id or ""
    asked = RegisterPaymentView(action_public_id=public_id, amount=ONE_KRONA, date="2026-01-02T00:00:00+01:00")
    return Case(InvoicePayment(before, asked), public_id, lambda: bench.events(public_id, "Paid"))


@kind("invoices.remind", "PUT", "invoice/reminder")
async def remind(bench: Bench) -> Case:
    before = await bench.invoice()
    public_id = before.action_public_id or ""
    asked = SendReminderInvoiceView(invoice_action_public_id=public_id)
    return Case(InvoiceReminder(before, asked), public_id, lambda: bench.events(public_id, "ReminderInvoiceSent"))


@kind("invoices.send", "PUT", "invoice/send")
async def send(bench: Bench) -> Case:
    return await step(bench, "InvoiceSent")


@kind("invoices.pause", "PUT", "invoice/pause")
async def pause(bench: Bench) -> Case:
    return await step(bench, "Paused")


@kind("invoices.resume", "PUT", "invoice/resume")
async def resume(bench: Bench) -> Case:
    public_id = (await bench.invoice()).action_public_id or ""
    await bench.client.invoices.pause(public_id, key=f"pause {public_id}")
    return await step(bench, "Resumed", public_id)


@kind("invoices.dispute", "PUT", "invoice/dispute")
async def dispute(bench: Bench) -> Case:
    return await step(bench, "Disputed")


@kind("invoices.undispute", "DELETE", "invoice/dispute")
async def undispute(bench: Bench) -> Case:
    public_id = (await bench.invoice()).action_public_id or ""
    await bench.client.invoices.dispute(public_id, key=f"dispute {public_id}")
    return await step(bench, "UnDisputed", public_id)


@kind("invoices.manual", "PUT", "invoice/manual")
async def manual(bench: Bench) -> Case:
    return await step(bench, "MadeManual")


@kind("invoices.autogiro.cancel", "DELETE", "invoice/autogiro")
async def cancel_autogiro(bench: Bench) -> Case:
    entry = replace(
        bench.entry(await bench.debtor()), autogiro=AutogiroWithdrawalView(autogiro_withdrawal_enabled=True)
    )
    public_id = await bench.client.invoices.create(entry, key=uuid.uuid4().hex)
    await bench.client.invoices.attest(public_id, key=uuid.uuid4().hex)
    return await step(bench, "AutogiroCancelledWithdrawal", public_id)


@kind("invoices.collect", "POST", "debtcollection/invoice")
async def collect(bench: Bench) -> Case:
    before = await bench.invoice()
    public_id = before.action_public_id or ""
    claim = DebtCollectionFromInvoiceEntryView(source_public_id=public_id, payment_terms_in_days=10)
    return Case(InvoiceClaim(before, claim), public_id, lambda: bench.events(public_id, "SentToDebtCollection"))


async def step(bench: Bench, event: str, public_id: str = "") -> Case:
    before = await bench.client.invoices.get(public_id) if public_id else await bench.invoice()
    there = before.action_public_id or ""
    had = bench.events(there, event)
    return Case(InvoiceStep(before), there, lambda: bench.events(there, event) - had)
