"""What the server does by itself every night at five: runs, deliveries, reminders, claims and withdrawals."""

from __future__ import annotations

import json
from datetime import date, timedelta

from desktop.core import dates

from . import claims, contracts, incoming, invoice_store, payments, reminders
from .invoice_views import left
from .shapes import Wire
from .state import State

_SENT = ("InvoiceSent", "ReminderInvoiceSent")


def run(state: State, _about: str) -> None:
    """One night, in the order in which one thing leads to the next."""
    contracts.night(state)
    query = (
        "SELECT seq, doc FROM invoice WHERE open = 1 AND stage IN ('Attested', 'InvoiceSent', 'ReminderInvoiceSent')"
    )
    # only these can have something to do tonight: a day to leave on, or a wish to remind, collect or withdraw
    query += """ AND (instr(doc, '"sends"') OR instr(doc, 'true'))"""
    for seq, text in state.db.execute(query).fetchall():
        doc: Wire = json.loads(text)
        if not doc.get("paused") and not doc.get("disputed") and _invoice(state, doc):
            invoice_store.save(state, seq, doc)
    claims.night(state)


def _invoice(state: State, doc: Wire) -> bool:
    """Whether something happened to an invoice; at most one thing does in a night."""
    today, entry = state.today(), doc["entry"]
    due = dates.day(entry["DueDate"]) or date.max
    drawn = (entry.get("Autogiro") or {}).get("AutogiroWithdrawalEnabled") and due <= today and left(doc) > 0
    if drawn and _withdraw(state, doc):
        return True
    if doc["stage"] == "Attested":
        return _deliver(state, doc, today)
    return _dun(state, doc, due, today)


def _deliver(state: State, doc: Wire, today: date) -> bool:
    planned = dates.day(doc.get("sends"))
    if planned is None or planned > today:
        return False
    doc.pop("sends")
    doc["sent"] = state.stamp()
    doc["delivery"] = "Received"
    invoice_store.note(state, doc, "InvoiceSent")
    invoice_store.to_stage(state, doc, "InvoiceSent")
    return True


def _withdraw(state: State, doc: Wire) -> bool:
    approval = invoice_store.party(state, "debtor", doc["debtor"])["Autogiro"] or {}
    if approval.get("Stage") != "Approved" or not approval.get("Active"):
        return False
    invoice_store.note(state, doc, "AutogiroWithdrawal")
    mean = incoming.MEANS["autogiro"]
    payments.pay(state, doc, left(doc), when=state.stamp(), mean=mean, by=None)
    return True


def _dun(state: State, doc: Wire, due: date, today: date) -> bool:
    reminder, claim = doc["entry"].get("ReminderInvoiceDetails") or {}, doc["entry"].get("DebtCollectionDetails") or {}
    late = due + timedelta(days=reminder.get("DaysDelayAfterDueDate", 0))
    if reminder.get("SendReminderInvoice") and doc["stage"] == "InvoiceSent" and late < today:
        reminders.send(state, doc, None)
        return True
    later = due + timedelta(days=claim.get("DaysDelayAfterDueDate", 0))
    reminded = not reminder.get("SendReminderInvoice") or doc["stage"] == "ReminderInvoiceSent"
    if claim.get("SendToDebtCollection") and doc["stage"] in _SENT and reminded and later < today:
        claims.collect(state, doc, None)
        return True
    return False
