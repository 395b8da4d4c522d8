"""Reading invoices: open and closed lists, one by id or number, and its events."""

from __future__ import annotations

from datetime import date, timedelta

from . import drafts, invoice_views, lists
from .call import Call, Ready
from .errors import Denied
from .shapes import Wire, full

_CLOSED = "open = 0 AND closed >= ? AND closed < ?"


def get(call: Call) -> Wire:
    """GET action/{id}."""
    _, doc = drafts.found(call)
    return _whole(call, doc)


def by_number(call: Call) -> Wire:
    """GET actionbyinvoicenumber/{creditor id}."""
    creditor, number = call.creditor()["CreditorPublicId"], call.word("invoicenumber")
    query = "SELECT id FROM invoice WHERE creditor = ? AND number = ?"
    row = call.state.db.execute(query, (creditor, number)).fetchone()
    known = call.state.invoice(row[0]) if row else None
    if known is None:
        raise Denied
    return _whole(call, known[1])


def events(call: Call) -> list[Wire]:
    """GET events/{id}: what happened to an invoice and what comes next."""
    _, doc = drafts.found(call)
    own = {"CreditorPublicId": doc["creditor"], "ActionPublicId": doc["id"]}
    kind = doc["entry"].get("ActionType", "InvoiceAction")
    return [full("CommonActionEventView", {**one, **own}, ActionType=kind) for one in invoice_views.events(doc)]


def _whole(call: Call, doc: Wire) -> Wire:
    return invoice_views.whole(doc, call.thing("debtor", doc["debtor"]), call.state.today())


def open_(call: Call) -> Ready:
    """GET open/{creditor id}: every invoice something may still happen to, drafts included."""
    return lists.invoices(call, "creditor = ? AND open = 1", (call.creditor()["CreditorPublicId"],))


def closed(call: Call) -> Ready:
    """GET closed/{creditor id}?from=&to=: closed on those days, both included."""
    return lists.invoices(call, f"creditor = ? AND {_CLOSED}", (call.creditor()["CreditorPublicId"], *span(call)))


def open_by_debtor(call: Call) -> Ready:
    """GET openbydebtor/{debtor id}."""
    return lists.invoices(call, "debtor = ? AND open = 1", (call.thing("debtor")["DebtorPublicId"],))


def closed_by_debtor(call: Call) -> Ready:
    """GET closedbydebtor/{debtor id}?from=&to=."""
    return lists.invoices(call, f"debtor = ? AND {_CLOSED}", (call.thing("debtor")["DebtorPublicId"], *span(call)))


def span(call: Call) -> tuple[str, str]:
    """The days from= and to= of a closed list, the last one excluded."""
    first, last = call.day("from") or date.min, call.day("to") or date(9999, 1, 1)
    return first.isoformat(), (last + timedelta(days=1)).isoformat()
