"""What people do with an attested invoice: pause, send, dispute, comment, take it over, stop its withdrawal."""

from __future__ import annotations

from collections.abc import Callable

from . import drafts, invoice_store, small_docs
from .call import Call
from .errors import Refused
from .invoice_views import flags
from .shapes import Wire, full
from .small_docs import CLOSED


def _change(call: Call, flags_: tuple[str, ...], kind: str, work: Callable[[Wire], None]) -> None:
    """One operation: allowed by any of the flags, noted as an event, stored and told."""
    seq, doc = drafts.found(call)
    debtor = invoice_store.party(call.state, "debtor", doc["debtor"])
    known = flags(doc, debtor, call.state.today())
    if not any(known[flag] for flag in flags_):
        raise Refused(f"cannot-{flags_[0]}", number=doc.get("number") or "")
    invoice_store.note(call.state, doc, kind, call.user["FullName"])
    work(doc)
    invoice_store.save(call.state, seq, doc)
    invoice_store.tell(call.state, "InvoiceActionUpdated", doc)


def pause(call: Call) -> None:
    """PUT pause/{id}: nothing happens by itself until it is resumed."""
    _change(call, ("CanPause",), "Paused", lambda doc: doc.update(paused=call.state.stamp()))


def resume(call: Call) -> None:
    """PUT resume/{id}."""
    _change(call, ("CanResume",), "Resumed", lambda doc: doc.pop("paused"))


def dispute(call: Call) -> None:
    """PUT dispute/{id}."""
    _change(call, ("CanDispute",), "Disputed", lambda doc: doc.update(disputed=call.state.stamp()))


def undispute(call: Call) -> None:
    """DELETE dispute/{id}."""
    _change(call, ("CanUnDispute",), "UnDisputed", lambda doc: doc.pop("disputed"))


def make_manual(call: Call) -> None:
    """PUT manual/{id}: people handle it from now on."""
    _change(call, ("CanMakeManual",), "MadeManual", lambda doc: invoice_store.to_stage(call.state, doc, "Manual"))


def send(call: Call) -> None:
    """PUT send/{id}: sends for the first time or once more."""
    _change(call, ("CanSendManualInvoice", "CanResendManualInvoice"), "InvoiceSent", lambda doc: _sent(call, doc))


def _sent(call: Call, doc: Wire) -> None:
    doc["sent"] = call.state.stamp()
    doc["delivery"] = "Received"
    doc.pop("sends", None)
    if doc["stage"] != "ReminderInvoiceSent":
        invoice_store.to_stage(call.state, doc, "InvoiceSent")


def cancel_autogiro(call: Call) -> None:
    """DELETE autogiro/{id}: the planned withdrawal is not made."""
    seq, doc = drafts.found(call)
    planned = doc["entry"].get("Autogiro") or {}
    if doc["stage"] in CLOSED or not planned.get("AutogiroWithdrawalEnabled"):
        raise Refused("cannot-autogiro", number=doc.get("number") or "")
    doc["entry"]["Autogiro"] = full("AutogiroWithdrawalView")
    invoice_store.note(call.state, doc, "AutogiroCancelledWithdrawal", call.user["FullName"])
    invoice_store.save(call.state, seq, doc)


def comment(call: Call) -> None:
    """POST comment, on an invoice in any stage."""
    seq, doc = drafts.found(call, call.body["ActionPublicId"] or "-")
    small_docs.comment(call, doc)
    invoice_store.save(call.state, seq, doc)
    invoice_store.tell(call.state, "InvoiceCommented", doc)
