"""Search over every kind of action: null members do not filter.

`SearchValue` matches a whole invoice number, OCR or action id, as the reference says, and (assumed, as the portal's
search box does) a part of the customer's name.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import claims, contracts, lists, recs, self_invoices
from .call import Call, Ready
from .shapes import Wire
from .state import pack

_INVOICES = {
    "InvoiceAction", "CreditInvoiceAction", "DebentureAction", "PaymentAdviceAction", "VerificationInvoiceAction",
    "InterestInvoiceAction",
}  # fmt: skip
_OTHERS: tuple[tuple[str, str, Callable[[Call, list[str]], list[Wire]]], ...] = (
    ("ReconciliationInvoiceActions", "ReconciliationInvoiceAction", recs.all_subs),
    ("SelfInvoiceActions", "SelfInvoiceAction", self_invoices.all_subs),
    ("DebtCollectionActions", "DebtCollectionAction", claims.all_subs),
    ("ContractInvoiceActions", "ContractInvoiceAction", contracts.all_subs),
)
_ROW = {
    "Project": "Project",
    "CostCenter": "CostCenter",
    "ArticleNumber": "ArticleNumber",
    "ProductName": "ArticleDescription",
}


def actions(call: Call) -> Ready:
    """POST search/actions. Rate limited by the guide: 100 a minute, 30 in ten seconds."""
    body, types = call.body, set(call.body["Types"] or ()) - {"Unknown"}
    creditors = _creditors(call, body)
    groups = {"InvoiceActions": "[]"}
    if not types or types & _INVOICES:
        groups["InvoiceActions"] = _invoices(call, body, creditors, types)
    for name, kind, subs in _OTHERS:
        wanted = (not types or kind in types) and not _narrow(body)
        groups[name] = pack([one for one in subs(call, creditors) if _fits(one, body)] if wanted else [])
    groups |= {"InstallmentPlanActions": "[]", "SupplierInvoiceActions": "[]"}
    return Ready("{" + ",".join(f'"{name}":{text}' for name, text in groups.items()) + "}")


def _creditors(call: Call, body: Wire) -> list[str]:
    if body["SearchOnAllCreditors"]:
        every = (one["CreditorPublicId"] for one in call.state.things("creditor"))
        return [one for one in every if call.sees(one)]
    return [call.creditor(body["CreditorPublicId"])["CreditorPublicId"]]


def _narrow(body: Wire) -> bool:
    """Whether a filter is set that only invoices can meet."""
    rows = any(body[name] for name in (*_ROW, "ProductExternalId", "PeriodDateFrom", "PeriodDateTo"))
    return bool(rows or body["ProductPublicIds"] or body["RotRut"] != "NoFilter")


def _invoices(call: Call, body: Wire, creditors: list[str], types: set[str]) -> str:
    where: list[str] = []
    values: list[Any] = []
    _among(where, values, "creditor", creditors)
    _among(where, values, "debtor", body["DebtorPublicIds"])
    _among(where, values, "json_extract(sub, '$.ActionType')", sorted(types & _INVOICES))
    _status(where, body["Status"] or [])
    _dates(where, values, body)
    _words(where, values, body)
    _rows(where, values, body)
    return lists.invoices(call, " AND ".join(where), tuple(values)).text


def _status(where: list[str], wanted: list[str]) -> None:
    conditions = {
        "Open": "open = 1",
        "Closed": "open = 0",
        "WithInvoiceReminder": "json_extract(sub, '$.ReminderInvoiceSentDate') IS NOT NULL",
        "WithoutInvoiceReminder": "json_extract(sub, '$.ReminderInvoiceSentDate') IS NULL",
    }
    where += [conditions[one] for one in wanted if one in conditions]


def _dates(where: list[str], values: list[Any], body: Wire) -> None:
    columns = {
        "InvoiceDate": "invoiced",
        "DueDate": "due",
        "ClosedDate": "closed",
        "CreatedDate": "json_extract(sub, '$.Created')",
        "AttestedDate": "json_extract(sub, '$.AttestedDate')",
    }
    for name, column in columns.items():
        for end, sign in (("From", ">="), ("To", "<=")):
            if body[f"{name}{end}"]:
                where.append(f"substr({column}, 1, 10) {sign} ?")
                values.append(body[f"{name}{end}"][:10])


def _words(where: list[str], values: list[Any], body: Wire) -> None:
    if word := (body["SearchValue"] or "").strip():
        where.append("(instr(name, ?) OR number = ? OR id = ? OR instr(sub, ?))")
        values += [word.casefold(), word, word, f'"OCR":"{word}"']
    if body["DebtorName"]:
        where.append("instr(name, ?)")
        values.append(body["DebtorName"].casefold())
    if body["OrgNo"]:
        where.append("replace(json_extract(sub, '$.DebtorOrgNo'), '-', '') = ?")
        values.append(body["OrgNo"].replace("-", "").strip())
    if body["DebtorExternalId"]:
        where.append("debtor IN (SELECT id FROM thing WHERE kind = 'debtor' AND external = ?)")
        values.append(body["DebtorExternalId"])


def _rows(where: list[str], values: list[Any], body: Wire) -> None:
    _in_doc(where, values, [f'"ProductPublicId":"{one}"' for one in body["ProductPublicIds"] or []])
    for name, member in _ROW.items():
        if body[name]:
            _in_doc(where, values, [f'"{member}":{pack(body[name])}'])
    if body["ProductExternalId"]:
        found = "SELECT id FROM thing WHERE kind = 'product' AND external = ?"
        where.append(f"EXISTS ({found} AND instr(doc, id))")
        values.append(body["ProductExternalId"])
    if body["RotRut"] != "NoFilter":
        _in_doc(where, values, ['"RotRutActivated":true'])
    for end, member, sign in (("From", "PeriodEnd", ">="), ("To", "PeriodStart", "<=")):
        if body[f"PeriodDate{end}"]:
            rows = "SELECT 1 FROM json_each(doc, '$.entry.Records') AS one"
            where.append(f"EXISTS ({rows} WHERE substr(json_extract(one.value, '$.{member}'), 1, 10) {sign} ?)")
            values.append(body[f"PeriodDate{end}"][:10])


def _in_doc(where: list[str], values: list[Any], texts: list[str]) -> None:
    if texts:
        where.append(f"({' OR '.join(['instr(doc, ?)'] * len(texts))})")
        values += texts


def _among(where: list[str], values: list[Any], column: str, ids: list[str] | None) -> None:
    if ids:
        where.append(f"{column} IN ({','.join('?' * len(ids))})")
        values += ids


def _fits(sub: Wire, body: Wire) -> bool:
    """Whether another kind's row meets the filters it has members for."""
    closed = sub.get("ClosedDate") is not None
    status = set(body["Status"] or ())
    if ("Open" in status and closed) or ("Closed" in status and not closed):
        return False
    if body["DebtorPublicIds"] and sub.get("DebtorPublicId") not in body["DebtorPublicIds"]:
        return False
    name, word = (sub.get("DebtorName") or "").casefold(), (body["SearchValue"] or "").strip()
    whole = (sub.get("InvoiceNumber"), sub.get("OCR"), sub.get("ActionPublicId"), sub.get("OriginalInvoiceNumber"))
    if word and word not in whole and word.casefold() not in name:
        return False
    if body["DebtorName"] and body["DebtorName"].casefold() not in name:
        return False
    if body["OrgNo"] and (sub.get("DebtorOrgNo") or "").replace("-", "") != body["OrgNo"].replace("-", ""):
        return False
    return all(_in_time(sub, body, name) for name in ("InvoiceDate", "DueDate", "ClosedDate", "Created", "Attested"))


def _in_time(sub: Wire, body: Wire, name: str) -> bool:
    known = sub.get(name if name in sub else f"{name}Date")
    prefix = name if name.endswith("Date") else f"{name}Date"
    first, last = body[f"{prefix}From"], body[f"{prefix}To"]
    day = (known or "")[:10]
    return (not first or (day != "" and day >= first[:10])) and (not last or (day != "" and day <= last[:10]))
