"""Contract invoices: kept as sent, run by night into drafts, or with AutoAttest into attested invoices."""

from __future__ import annotations

import logging
from datetime import date, timedelta

from desktop.core import dates

from . import attest, drafts, files, invoice_store, lists, recurrence, small_docs
from .call import Call, Ready
from .clock import stamp
from .errors import Denied, Refused
from .shapes import Wire, amount, full
from .state import State
from .totals import sums, with_totals

_KIND = "contract"
_log = logging.getLogger(__name__)
_TERMS = 30


def create(call: Call) -> Wire:
    """POST action: a recurring invoice; its first run is the first fitting day from its start on."""
    return {"PublicId": store_new(call, call.body)}


def store_new(call: Call, body: Wire) -> str:
    """Keeps a new contract; gives its id."""
    _check(call, body)
    doc = small_docs.new(call, "Created", creditor=body["CreditorPublicId"], debtor=body["DebtorPublicId"])
    _write(call, doc, body)
    call.state.happened("ContractInvoiceActionCreated", "ContractInvoiceActionView", lambda: view(doc), doc["creditor"])
    return str(doc["id"])


def update(call: Call) -> None:
    """PUT action: the whole contract, by the id in the body."""
    body = call.body
    doc = small_docs.find(call, _KIND, body["ActionPublicId"] or "-")
    if body["CreditorPublicId"] != doc["creditor"]:
        raise Denied
    _check(call, body)
    small_docs.note(call.state, doc, "Updated", call.user["FullName"])
    doc["debtor"] = body["DebtorPublicId"]
    _write(call, doc, body)
    call.state.happened("ContractInvoiceActionUpdated", "ContractInvoiceActionView", lambda: view(doc), doc["creditor"])


def get(call: Call) -> Wire:
    """GET action/{id}."""
    return view(small_docs.find(call, _KIND))


def delete(call: Call) -> None:
    """DELETE action/{id}. Assumed: not once it has made invoices."""
    doc = small_docs.find(call, _KIND)
    if doc.get("last"):
        raise Refused("contract-in-use")
    call.state.remove(call.id)


def pause(call: Call) -> None:
    """PUT pause/{id}: the runs in between are left out."""
    doc = small_docs.find(call, _KIND)
    if doc.get("paused"):
        raise Refused("contract-paused")
    doc["paused"] = call.state.stamp()
    small_docs.note(call.state, doc, "Paused", call.user["FullName"])
    small_docs.keep(call.state, _KIND, doc)


def resume(call: Call) -> None:
    """PUT resume/{id}: the next run is the first fitting day from today on."""
    doc = small_docs.find(call, _KIND)
    if not doc.get("paused"):
        raise Refused("contract-running")
    del doc["paused"]
    small_docs.note(call.state, doc, "Resumed", call.user["FullName"])
    plan(doc, call.state.today() - timedelta(days=1))
    small_docs.keep(call.state, _KIND, doc)


def comment(call: Call) -> None:
    """POST comment."""
    small_docs.commented(call, _KIND)


def generated(call: Call) -> Ready:
    """GET generatedinvoices/{id}: what the contract made."""
    doc = small_docs.find(call, _KIND)
    where = "creditor = ? AND json_extract(sub, '$.ContractInvoiceActionPublicId') = ?"
    return lists.invoices(call, where, (doc["creditor"], doc["id"]))


def listed(call: Call) -> list[Wire]:
    """GET contractinvoices/{creditor id}."""
    creditor = call.creditor()["CreditorPublicId"]
    return small_docs.page(call, [sub(call.state, doc) for doc in call.state.things(_KIND, creditor)])


def _check(call: Call, body: Wire) -> None:
    creditor = call.creditor(body["CreditorPublicId"])["CreditorPublicId"]
    call.thing("debtor", body["DebtorPublicId"], creditor=creditor)
    recurrence.check(body["RecurrenceDetails"])
    today = stamp(call.state.now())
    drafts.check(call, _entry(body, today, today))


def _write(call: Call, doc: Wire, body: Wire) -> None:
    attached = [
        {**one, "File": files.taken_in(call.state, doc["creditor"], one["File"])} for one in body["Attachments"] or []
    ]
    doc["body"] = {**body, "Attachments": attached, "State": None, "Events": None}
    plan(doc, dates.day(doc["last"]) if doc.get("last") else None)
    small_docs.keep(call.state, _KIND, doc)


def plan(doc: Wire, after: date | None) -> None:
    """Sets the next run of a contract: the first after a day."""
    following = recurrence.following(doc["body"]["RecurrenceDetails"], after)
    doc["next"] = _stamped(following) if following else None


def night(state: State) -> None:
    """Runs every contract that is due and not paused."""
    for doc in list(state.things(_KIND)):
        due = dates.day(doc.get("next"))
        while due is not None and due <= state.today() and not doc.get("paused"):
            run(state, doc, due)
            due = dates.day(doc["next"])


def run(state: State, doc: Wire, day: date) -> None:
    """Makes one invoice dated `day`; a contract whose invoice cannot be attested leaves a draft."""
    body, call = doc["body"], _Robot(state, {"FullName": "Billecta"})
    start = _stamped(day)
    due = _stamped(_due(body, day))
    entry = _entry(body, start, due)
    _periods(entry, body, day)
    creditor = invoice_store.party(state, "creditor", doc["creditor"])
    made: Wire = {
        "id": state.next_action(), "creditor": doc["creditor"], "debtor": doc["debtor"], "stage": "Created",
        "created": state.stamp(), "events": [["Created", state.stamp(), None]], "contract": doc["id"],
    }  # fmt: skip
    made = drafts.written(made, entry, creditor)
    invoice_store.save(state, None, made)
    invoice_store.tell(state, "InvoiceActionCreated", made)
    small_docs.note(state, doc, "Created", None, f"Faktura {made['id']} skapad")
    doc.update(last=start, stage="InvoiceCreated")
    plan(doc, day)
    small_docs.keep(state, _KIND, doc)
    if body["AutoAttest"]:
        _attest(call, made["id"])


def _attest(call: Call, public_id: str) -> None:
    known = call.state.invoice(public_id)
    try:
        if known:
            attest.carry_out(call, *known)
    except (Refused, Denied) as why:
        _log.info("contract's invoice %s stays a draft: %s", public_id, why)


class _Robot(Call):
    """The nightly run, which may do everything."""

    def permit(self, creditor: str, right: str = "") -> None:
        """Lets all pass."""


def _due(body: Wire, day: date) -> date:
    due = day + timedelta(days=body["PaymentTermsInDays"] or (0 if body["AutogiroWithdrawalEnabled"] else _TERMS))
    if not body["PayLastDayOfMonth"]:
        return due
    following = due.replace(day=28) + timedelta(days=4)
    return following - timedelta(days=following.day)


_SAME = (
    "CreditorPublicId", "DebtorPublicId", "InterestPercentage", "ReasonForHigherInterest", "InterestType",
    "InterestStartInDaysAfterDueDate", "OurReference", "YourReference", "DeliveryMethod", "CommunicationLanguage",
    "Message", "InvoiceFee", "FreightFee", "VatIsIncluded", "SendByMailIfEmailNotViewedInDays",
    "DeliveryAddressOverride", "DebtCollectionDetails", "ReminderInvoiceDetails", "ReverseVATDetails", "RotRutDetails",
    "PaymentOverride", "Appendixes", "ExternalReference",
)  # fmt: skip


def _entry(body: Wire, start: str, due: str) -> Wire:
    """The InvoiceActionEntryView a run begins with."""
    kind = body["GenerateInvoicesOfActionType"]
    withdrawal = {"AutogiroWithdrawalEnabled": body["AutogiroWithdrawalEnabled"]}
    names = set(full("InvoiceActionRecordView"))
    return full(
        "InvoiceActionEntryView",
        {name: body[name] for name in _SAME},
        ActionType=kind if kind in ("DebentureAction", "PaymentAdviceAction") else "InvoiceAction",
        InvoiceDate=start,
        DueDate=due,
        Autogiro=withdrawal,
        Records=[
            full("InvoiceActionRecordView", {name: value for name, value in one.items() if name in names})
            for one in body["Records"] or []
        ],
    )


def _periods(entry: Wire, body: Wire, day: date) -> None:
    step = recurrence.months(body["RecurrenceDetails"])
    span = recurrence.period(body["InvoicePeriod"], body["InvoicePeriodMonthsOffset"], step, day)
    for record in entry["Records"] if span else []:
        first, last = span or (day, day)
        record["PeriodStart"], record["PeriodEnd"] = _stamped(first), _stamped(last)


def _stamped(day: date) -> str:
    """A day as the wire writes it."""
    return dates.write(day).replace("T", " ")


def _amount(body: Wire) -> Wire:
    total = sums(body, whole_kronor=False)
    prices = [one["UnitPrice"] for one in body["Records"] or [] if one["UnitPrice"]]
    return amount(total.to_pay, (prices[0]["CurrencyCode"] if prices else None) or "SEK")


def view(doc: Wire) -> Wire:
    """The ContractInvoiceActionView."""
    body, paused = doc["body"], bool(doc.get("paused"))
    records = [with_totals(one, included=body["VatIsIncluded"]) for one in body["Records"] or []]
    stage = full(
        "ContractInvoiceActionStateView", Stage=doc["stage"], LastRunDate=doc.get("last"), NextRunDate=doc["next"],
        IsPaused=paused, CanPause=not paused, CanResume=paused,
    )  # fmt: skip
    events = small_docs.events("ContractInvoiceActionEventView", doc)
    own = {"ActionPublicId": doc["id"], "Amount": _amount(body), "Records": records, "State": stage, "Events": events}
    return full("ContractInvoiceActionView", {**body, **own})


def sub(state: State, doc: Wire) -> Wire:
    """The ContractInvoiceActionSubView."""
    body = doc["body"]
    creditor = invoice_store.party(state, "creditor", doc["creditor"])
    debtor = invoice_store.party(state, "debtor", doc["debtor"])
    names = ("DeliveryMethod", "ContractNumber", "OurReference", "YourReference", "AutogiroWithdrawalEnabled")
    details = body["RecurrenceDetails"]
    return full(
        "ContractInvoiceActionSubView",
        {name: body[name] for name in names},
        ActionPublicId=doc["id"],
        CreditorPublicId=doc["creditor"],
        DebtorPublicId=doc["debtor"],
        CostCenter=next((one["CostCenter"] for one in body["Records"] or [] if one["CostCenter"]), None),
        CreditorOrgNo=creditor["OrgNo"],
        CreditorName=creditor["Name"],
        Amount=_amount(body),
        Created=doc["created"],
        DebtorOrgNo=debtor["OrgNo"],
        DebtorName=debtor["Name"],
        LastRunDate=doc.get("last"),
        NextRunDate=doc["next"],
        IsPaused=bool(doc.get("paused")),
        RecurrenceInterval=details["RecurrenceInterval"],
        Start=details["Start"],
        End=details["End"],
    )


def all_subs(call: Call, creditors: list[str]) -> list[Wire]:
    """Those of some creditors, for search."""
    return [sub(call.state, doc) for doc in small_docs.of(call.state, _KIND, creditors)]
