"""What is known about a debtor beside its own view: Kivra, autogiro approvals and its balance."""

from __future__ import annotations

import json

from desktop.core import identity

from .call import Call
from .invoice_views import currency, left
from .shapes import Wire, amount, full


def kivra(call: Call) -> bool:
    """GET kivra/{id}: assumed to answer a bare true or false; here every person whose number ends in an even digit."""
    org_no = identity.digits(call.thing("debtor")["OrgNo"] or "")
    return identity.is_personal_no(org_no) and int(org_no[-1]) % 2 == 0


def autogiro_approvals(call: Call) -> list[Wire]:
    """GET autogiroapprovals/{id}."""
    debtor = call.thing("debtor")
    approval = debtor["Autogiro"]
    if not approval or not approval["AccountNo"]:
        return []
    xml = f"<Approval><PayerNumber>{approval['PayerNumber'] or ''}</PayerNumber></Approval>"
    known = {"Created": debtor["Created"], "Active": approval["Active"], "AutoGiroApprovalXML": xml}
    return [full("DebtorAutogiroApprovalView", known)]


def balances(call: Call) -> list[Wire]:
    """GET balances/{id}: open invoices as debts, unused overpayments as credits."""
    debtor = call.thing("debtor")
    out = []
    query = "SELECT doc FROM invoice WHERE debtor = ? AND open = 1 AND stage <> 'Created' ORDER BY seq"
    for (text,) in call.state.db.execute(query, (call.id,)):
        doc = json.loads(text)
        out.append(_row(call.id, doc["attested"], -left(doc), currency(doc), "Invoice", f"Faktura {doc['number']}"))
    for one in call.state.things("unhandled", debtor["CreditorPublicId"]):
        if one["DebtorPublicId"] == call.id and one["State"] == "Unhandled":
            paid = one["Amount"]
            out.append(
                _row(call.id, one["PaymentDate"], paid["Value"], paid["CurrencyCode"], "OverPayment", "Överbetalning")
            )
    return out


def _row(debtor: str, when: str, ore: int, money: str, kind: str, text: str) -> Wire:
    return full(
        "DebtorBalanceView", DebtorPublicId=debtor, TransactionDate=when, Amount=amount(ore, money), BalanceType=kind,
        Description=text,
    )  # fmt: skip
