"""The rest of the demo: cost centres, projects, dimensions, contracts, payments, and users with fewer rights.

It has dice of its own, so that customers and invoices stay what they were without it.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from desktop.core import dates
from desktop.sandbox import claims, contracts, incoming, invoice_store, small_docs, timetable
from desktop.sandbox.shapes import VIEWS, Wire, amount, full
from desktop.sandbox.state import State, pack

from .invoices import stamp
from .numbers import Numbers

_USERS = (
    ("attest@attesta.example", "Karin Hellström", ("CanReadCreditor", "IncludeCreditorOnStartPage", "CanAttestInvoice",
                                                   "CanManageInvoices", "CanManageInvoicePayments", "CanReadSettings")),
    ("read@attesta.example", "Ismail Ahmadi", ("CanReadCreditor", "IncludeCreditorOnStartPage", "CanReadBookkeeping")),
)  # fmt: skip
_COST_CENTERS = (("100", "Verkstad"), ("200", "Montage"), ("300", "Butik"), ("900", "Gemensamt"))
_PROJECTS = (("P-2401", "Köksrenoveringar", "Ongoing"), ("P-2402", "Brf Sjöutsikten, entréer", "Ongoing"),
             ("P-2317", "Altaner", "Compelted"))  # fmt: skip
_DIMENSIONS = ((20, "N", "Region", "Norr"), (20, "S", "Region", "Söder"))
_CONTRACTS = (("Serviceavtal", 1_250_00, 1), ("Hyra lokal", 8_400_00, 1), ("Underhållsavtal, kvartal", 3_600_00, 3))
_RECENT = 90
_MOST = 200


def add(state: State, number: int) -> None:
    """Fills a freshly seeded state up."""
    rng = random.Random(number + 1_000)  # noqa: S311 - no secrets, sameness is wanted
    numbers = Numbers(rng)
    creditors = list(state.things("creditor"))
    _users(state, numbers, creditors[0]["CreditorPublicId"])
    for seller in creditors:
        public_id = seller["CreditorPublicId"]
        _codes(state, public_id)
        _payments(state, numbers, public_id)
        _contracts(state, rng, public_id)
        _claims(state, public_id)
    _unhandled(state, numbers, creditors[0])
    _sales(state)


def _users(state: State, numbers: Numbers, creditor: str) -> None:
    first = next(iter(state.things("user")))
    for name, full_name, rights in _USERS:
        own = {right: right in rights for right in VIEWS["UserRightView"]}
        members = {"Username": name, "Email": name, "FullName": full_name, "UserPublicId": numbers.guid()}
        plain = {
            "IsAdministrator": False,
            "CanManageCreditors": False,
            "Rights": [{**own, "CreditorPublicId": creditor}],
        }
        state.put("user", members["UserPublicId"], "", {**first, **members, **plain})


def _codes(state: State, creditor: str) -> None:
    for code, text in _COST_CENTERS:
        view = full("CostCenterView", CreditorPublicId=creditor, Code=code, Description=text, Active=True)
        state.put("cost", f"cost/{creditor}/0/{code}", creditor, view)
    for code, text, status in _PROJECTS:
        view = full("ProjectView", CreditorPublicId=creditor, ProjectNumber=code, Description=text, Status=status)
        state.put("project", f"project/{creditor}/0/{code}", creditor, view)
    for dimension, code, name, text in _DIMENSIONS:
        members = {"Name": name, "Dimension": dimension, "Code": code, "Description": text, "Active": True}
        view = full("AccountingDimensionView", members, CreditorPublicId=creditor)
        state.put("dimension", f"dimension/{creditor}/{dimension}/{code}", creditor, view)


def _payments(state: State, numbers: Numbers, creditor: str) -> None:
    """The payments of the invoices that were paid lately."""
    since = (state.today() - timedelta(days=_RECENT)).isoformat()
    query = "SELECT doc FROM invoice WHERE creditor = ? AND stage = 'Completed' AND closed >= ? ORDER BY seq LIMIT ?"
    rows = state.db.execute(query, (creditor, since, _MOST)).fetchall()
    state.put_many(
        ("payment", one["PaymentReferenceId"], creditor, one["ActionPublicId"], pack(one))
        for one in _paid(state, numbers, rows)
    )


def _paid(state: State, numbers: Numbers, rows: list[tuple[str]]) -> Iterator[Wire]:
    for (text,) in rows:
        doc = json.loads(text)
        if doc.get("paid"):
            when, mean = doc["closed"], incoming.MEANS["bankgiro"]
            view = incoming.payment(state, doc, doc["paid"], when=when, mean=mean, by=None)
            yield {**view, "PaymentReferenceId": numbers.guid(), "CreatedDate": when}


def _contracts(state: State, rng: random.Random, creditor: str) -> None:
    debtors = [one for one in state.things("debtor", creditor) if one["DebtorType"] == "Company"]
    start = state.today().replace(day=1)
    for place, (text, ore, every) in enumerate(_CONTRACTS):
        debtor = rng.choice(debtors)
        body = _contract(creditor, debtor["DebtorPublicId"], text, ore, every, start)
        created = stamp(start - timedelta(days=120), "08:30:00")
        doc: Wire = {
            "id": state.next_action(), "creditor": creditor, "debtor": debtor["DebtorPublicId"], "stage": "Created",
            "created": created, "events": [["Created", created, "Per Nordlund", None]], "body": body,
        }  # fmt: skip
        if place == len(_CONTRACTS) - 1:
            doc["paused"] = stamp(start, "09:00:00")
        contracts.plan(doc, state.today())
        small_docs.keep(state, "contract", doc)


def _sales(state: State) -> None:
    """The financier's answers to the sales that were asked for: most are bought, every third is not."""
    query = "SELECT id FROM invoice WHERE stage = 'SalesRequested' ORDER BY seq LIMIT ?"
    for place, (public_id,) in enumerate(state.db.execute(query, (_MOST,)).fetchall()):
        day = dates.next_bank_day(state.today() + timedelta(days=1 + place // 3))
        due = datetime.combine(day, time(11), dates.STOCKHOLM)
        timetable.later(state, due, "sale", public_id, answer="deny" if place % 3 == 2 else "accept")


def _claims(state: State, creditor: str) -> None:
    """The claims of the invoices that are at debt collection, sent the day after."""
    query = "SELECT seq, doc FROM invoice WHERE creditor = ? AND stage = 'SentToDebtCollection' ORDER BY seq LIMIT ?"
    for seq, text in state.db.execute(query, (creditor, _MOST)).fetchall():
        doc = json.loads(text)
        began = dates.read(doc["collected"]) or state.now()
        with state.clock.at(began):
            claim = claims.of_invoice(state, doc, None)
        claim |= {"stage": "DebtCollectionInvoiceSent", "sent": stamp(began.date() + timedelta(days=1), "05:00:00")}
        claim["events"].append(["DebtCollectionSent", claim["sent"], None, None])
        small_docs.keep(state, "claim", claim)
        doc["claim"] = claim["id"]
        invoice_store.save(state, seq, doc)


def _contract(creditor: str, debtor: str, text: str, ore: int, every: int, start: date) -> Wire:
    name = "Monthly" if every == 1 else "Quarterly"
    step = {"RecurMonthInterval": 1} if every == 1 else {"RecurQuarterInterval": 1, "RecurOnMonth": 1}
    recurrence = full(
        "RecurrenceDetailsView", {f"{name}Recurrence": full(f"{name}RecurrenceView", step, RecurOnDayInMonth=1)},
        RecurrenceInterval=name, Start=stamp(start - timedelta(days=120)), NoEndDate=True,
    )  # fmt: skip
    record = full(
        "ContractInvoiceActionRecordView", ArticleDescription=f"{text} {{MMMM YYYY}}", Quantity=1.0, Units="st",
        UnitPrice=amount(ore), VAT=25.0, RecordType="Standard", CostCenter="900",
    )  # fmt: skip
    return full(
        "ContractInvoiceActionView",
        CreditorPublicId=creditor,
        DebtorPublicId=debtor,
        PaymentTermsInDays=30,
        Records=[record],
        InterestPercentage=8.0,
        InterestType="AboveEffectiveReference",
        DeliveryMethod="Email",
        AutoAttest=True,
        RecurrenceDetails=recurrence,
        ContractNumber=f"AVT-{ore // 1000}",
        InvoicePeriod="Current",
        GenerateInvoicesOfActionType="InvoiceAction",
        Attachments=[],
    )


def _unhandled(state: State, numbers: Numbers, seller: Wire) -> None:
    """Money that waits to be matched: too much of one, and an OCR that nobody has."""
    creditor, when = seller["CreditorPublicId"], stamp(state.today() - timedelta(days=2), "06:10:00")
    query = "SELECT doc FROM invoice WHERE creditor = ? AND stage = 'Completed' ORDER BY seq DESC LIMIT 1"
    row = state.db.execute(query, (creditor,)).fetchone()
    for doc, ore, sender in ((json.loads(row[0]) if row else None, 250_00, None), (None, 1_875_00, "Okänd avsändare")):
        view = incoming.keep_unhandled(state, creditor, ore, "SEK", doc=doc, SenderName=sender, Reference="123456")
        state.remove(view["UnhandledPaymentPublicId"])
        view |= {"UnhandledPaymentPublicId": numbers.guid(), "PaymentDate": when}
        state.put("unhandled", view["UnhandledPaymentPublicId"], creditor, view)
