"""Reading invoices: open and closed lists, one by id or number, and search."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from . import drafts, invoice_views, lists
from .call import Call, Ready
from .errors import Denied
from .shapes import Wire

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


def _whole(call: Call, doc: Wire) -> Wire:
    return invoice_views.whole(doc, call.thing("debtor", doc["debtor"]), call.state.today())


def open_(call: Call) -> Ready:
    """GET open/{creditor id}: every invoice something may still happen to, drafts included."""
    return lists.invoices(call, "creditor = ? AND open = 1", (call.creditor()["CreditorPublicId"],))


def closed(call: Call) -> Ready:
    """GET closed/{creditor id}?from=&to=: closed on those days, both included."""
    return lists.invoices(call, f"creditor = ? AND {_CLOSED}", (call.creditor()["CreditorPublicId"], *_span(call)))


def open_by_debtor(call: Call) -> Ready:
    """GET openbydebtor/{debtor id}."""
    return lists.invoices(call, "debtor = ? AND open = 1", (call.thing("debtor")["DebtorPublicId"],))


def closed_by_debtor(call: Call) -> Ready:
    """GET closedbydebtor/{debtor id}?from=&to=."""
    return lists.invoices(call, f"debtor = ? AND {_CLOSED}", (call.thing("debtor")["DebtorPublicId"], *_span(call)))


def _span(call: Call) -> tuple[str, str]:
    first, last = call.day("from") or date.min, call.day("to") or date(9999, 1, 1)
    return first.isoformat(), (last + timedelta(days=1)).isoformat()


def search(call: Call) -> Ready:
    """POST search/actions: invoices by words, ids, status and dates; other kinds of actions are empty here."""
    body = call.body
    where, values = _creditors(call, body)
    if (body["Status"] or ["All"])[0] in ("Open", "Closed"):
        where.append(f"open = {int(body['Status'][0] == 'Open')}")
    _among(where, values, "debtor", body["DebtorPublicIds"])
    for column, name in (("invoiced", "InvoiceDate"), ("due", "DueDate"), ("closed", "ClosedDate")):
        _between(where, values, column, body[f"{name}From"], body[f"{name}To"])
    for word in (body["SearchValue"], body["DebtorName"]):
        if word:
            where.append("(instr(name, ?) OR number = ? OR instr(sub, ?))")
            values += [word.casefold(), word, f'"OCR":"{word}"']
    for product in body["ProductPublicIds"] or []:
        where.append("instr(doc, ?)")
        values.append(product)
    found = lists.invoices(call, " AND ".join(where), tuple(values)).text
    return Ready(_RESULT.replace("[]", found, 1))


_RESULT = (
    '{"InvoiceActions":[],"ReconciliationInvoiceActions":[],"SelfInvoiceActions":[],"DebtCollectionActions":[],'
    '"InstallmentPlanActions":[],"ContractInvoiceActions":[],"SupplierInvoiceActions":[]}'
)


def _creditors(call: Call, body: Wire) -> tuple[list[str], list[Any]]:
    if body["SearchOnAllCreditors"]:
        return ["1 = 1"], []
    return ["creditor = ?"], [call.creditor(body["CreditorPublicId"])["CreditorPublicId"]]


def _among(where: list[str], values: list[Any], column: str, ids: list[str] | None) -> None:
    if ids:
        where.append(f"{column} IN ({','.join('?' * len(ids))})")
        values += ids


def _between(where: list[str], values: list[Any], column: str, first: str | None, last: str | None) -> None:
    if first:
        where.append(f"{column} >= ?")
        values.append(first[:10])
    if last:
        where.append(f"substr({column}, 1, 10) <= ?")
        values.append(last[:10])
