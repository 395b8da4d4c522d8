"""The demo's invoices: a year and a half of them, in every stage, with dates counted back from today."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from desktop.core import dates
from desktop.core.identity import make_ocr
from desktop.sandbox.attest import file_id
from desktop.sandbox.invoice_views import row
from desktop.sandbox.shapes import Wire
from desktop.sandbox.state import InvoiceRow
from desktop.sandbox.totals import Sums, sums

from .showcase import SHOWCASE, Shown

_DAYS, _MANY_DAYS = 540, 1_050
_MANY = 5_000
"""From so many invoices on they reach further back, and take the rows of a pool: sums are slow to reckon."""

_POOL = 500
_DRAFTS = 0.016
_BOUNCE = "Mottagarens e-postserver svarade: 550 5.1.1 mottagaren finns inte"
_LOST = 7
"""Of so many e-mails one never arrives, as its status in the list tells."""
_RARE = (
    ("SalesRequested", 3), ("SaleRequestAccepted", 3), ("SalesRequestedDenied", 2), ("SalesRequestedCancelled", 2),
    ("Manual", 3), ("Attested", 6),
)  # fmt: skip


@lru_cache(maxsize=4096)
def stamp(day: date, clock: str = "00:00:00") -> str:
    """A moment of a day as the wire writes it."""
    return dates.write(day).replace("T", " ").replace("00:00:00", clock, 1)


@dataclass
class Maker:
    """Makes one company's invoices in order of date. `next_id` is the next invoice's ten-digit id."""

    rng: random.Random
    creditor: Wire
    debtors: list[Wire]
    products: list[Wire]
    today: date
    who: str
    next_id: int
    last_number: int
    _numbered: int = 0
    _days: int = _DAYS
    _pool: list[tuple[list[Wire], Sums]] = field(default_factory=list)
    _by_name: dict[str, Wire] = field(default_factory=dict)

    def make(self, many: int, *, showcase: bool) -> Iterator[InvoiceRow]:
        """`many` rows for the store; with `showcase` the last ones are those of the drawings."""
        shown = list(SHOWCASE) if showcase and many > 2 * len(SHOWCASE) else []
        drafts = max(1, round(many * _DRAFTS))
        if many >= _MANY:
            self._days, self._pool = _MANY_DAYS, [self._summed(self._records()) for _ in range(_POOL)]
        ages = sorted((self._age() for _ in range(many - len(shown) - drafts)), reverse=True)
        if shown and not self._pool:
            ages = [max(age, shown[0].age) for age in ages]
        numbered = len(ages) + sum(one.stage != "Created" for one in shown)
        first = self.last_number - numbered + 1
        if first < 1:
            raise ValueError(f"{self.creditor['Name']}: the last number must be at least {numbered}")
        self._numbered = first - 1
        self._by_name = {debtor["Name"]: debtor for debtor in self.debtors}
        yield from (self._any(age) for age in ages)
        yield from (self._shown(one) for one in shown)
        yield from (self._draft() for _ in range(drafts))

    def _age(self) -> int:
        return int(self._days * self.rng.random() ** 1.3) + 1

    def _any(self, age: int) -> InvoiceRow:
        debtor = self.rng.choice(self.debtors)
        terms = debtor["DefaultActionConfig"]["InvoicePaymentTermsInDays"]
        return self._row(debtor, *self._some_rows(), age, terms, self._stage(age, terms))

    def _stage(self, age: int, terms: int) -> str:
        late, chance = age - terms, self.rng.random()
        if age < 90 and chance > 0.87:
            return self.rng.choices([name for name, _ in _RARE], [weight for _, weight in _RARE])[0]
        if chance < 0.015:
            return "Cancelled"
        if chance < 0.035:
            return "Credit"
        if late <= 0:
            return "Completed" if chance > 0.7 else "InvoiceSent"
        if late <= 12:
            return "InvoiceSent" if chance < 0.4 else "Completed"
        if late <= 45:
            return "ReminderInvoiceSent" if chance < 0.25 else "Completed"
        return "SentToDebtCollection" if chance < 0.11 and late < 200 else "Completed"

    def _draft(self) -> InvoiceRow:
        debtor = self.rng.choice(self.debtors)
        terms = debtor["DefaultActionConfig"]["InvoicePaymentTermsInDays"]
        return self._row(debtor, *self._some_rows(), self.rng.randint(0, 4), terms, "Created")

    def _shown(self, one: Shown) -> InvoiceRow:
        debtor = self._by_name[one.name]
        rows = self._summed([self._named_record(*part) for part in one.parts])
        return self._row(debtor, *rows, one.age, one.terms, one.stage)

    def _some_rows(self) -> tuple[list[Wire], Sums]:
        return self.rng.choice(self._pool) if self._pool else self._summed(self._records())

    def _summed(self, records: list[Wire]) -> tuple[list[Wire], Sums]:
        entry = {"Records": records}
        return records, sums(entry, whole_kronor=self.creditor["UseCentRounding"])

    def _named_record(self, number: str, quantity: float, price: int) -> Wire:
        product = next(one for one in self.products if one["ArticleNumber"] == number)
        return {**_record(product, quantity), "UnitPrice": _sek(price)}

    def _records(self) -> list[Wire]:
        rng = self.rng
        chosen = rng.sample(self.products, k=min(len(self.products), rng.choice((1, 1, 2, 2, 3, 4))))
        out = []
        for product in chosen:
            record = _record(product, _quantity(rng, product["Units"]))
            if rng.random() < 0.08:
                record |= {"DiscountType": "Percentage", "DiscountPercentage": float(rng.choice((5, 10, 15)))}
            out.append(record)
        if rng.random() < 0.1:
            out.append({"RecordType": "Message", "ArticleDescription": "Arbetet utfört enligt överenskommelse."})
        return out

    def _row(self, debtor: Wire, records: list[Wire], total: Sums, age: int, terms: int, stage: str) -> InvoiceRow:
        day = self.today - timedelta(days=age)
        kind = "CreditInvoiceAction" if stage == "Credit" else "InvoiceAction"
        if stage == "Credit":
            records = [{**one, "Quantity": -one["Quantity"]} if "Quantity" in one else one for one in records]
            total = self._summed(records)[1]
        entry = {
            "ActionType": kind,
            "CreditorPublicId": self.creditor["CreditorPublicId"],
            "DebtorPublicId": debtor["DebtorPublicId"],
            "InvoiceDate": stamp(day),
            "DueDate": stamp(day + timedelta(days=terms)),
            "DeliveryMethod": self._method(debtor, stage),
            "InterestPercentage": 8.0,
            "InterestType": "AboveEffectiveReference",
            "InterestStartInDaysAfterDueDate": 1,
            "OurReference": self.who,
            "YourReference": debtor["ContactName"] or debtor["Name"],
            "Records": records,
        }
        doc: Wire = {
            "id": str(self.next_id),
            "creditor": entry["CreditorPublicId"],
            "debtor": entry["DebtorPublicId"],
            "stage": "Completed" if stage == "Credit" else stage,
            "created": stamp(day, "08:41:12"),
            "events": [["Created", stamp(day, "08:41:12"), self.who]],
            "entry": entry,
            "invoiced": total.to_pay,
            "vat": total.vat_sum,
            "rounding": total.rounding,
        }
        self.next_id += 1
        if stage != "Created":
            self._attested(doc, day, day + timedelta(days=terms), stage)
        return row(None, doc, self.creditor, debtor)

    def _method(self, debtor: Wire, stage: str) -> str:
        if stage in ("Attested", "Manual"):
            return "Manually"
        return str(debtor["DefaultActionConfig"]["DeliveryMethod"]) if debtor["Email"] else "Mail"

    def _attested(self, doc: Wire, day: date, due: date, stage: str) -> None:
        self._numbered += 1
        doc["number"] = str(self._numbered)
        doc["ocr"] = make_ocr(doc["number"], length_digit=True)
        doc["file"] = file_id(doc["id"])
        doc["attested"] = stamp(day, "09:05:30")
        doc["events"].append(["Attested", doc["attested"], self.who])
        if stage in ("Attested", "Manual"):
            if stage == "Manual":
                doc["events"].append(["MadeManual", stamp(day, "09:06:00"), self.who])
            return
        doc["sent"] = stamp(day, "09:05:41")
        doc["delivery"] = self.rng.choice(("Received", "Opened", "Opened", "Viewed"))
        if doc["entry"]["DeliveryMethod"] == "Email" and self._numbered % _LOST == 0:
            doc["delivery"] = "Unknown"
        doc["events"].append(["InvoiceSent", doc["sent"], None])
        if doc["delivery"] == "Unknown":
            # That Billecta tells it in such an event, and in which words, is assumed.
            doc["events"].append(["EmailEvent", stamp(day, "09:07:12"), None, _BOUNCE])
        self._later(doc, day, due, stage)

    def _later(self, doc: Wire, day: date, due: date, stage: str) -> None:
        def then(when: date) -> str:
            return stamp(max(day, min(when, self.today)), "10:15:00")

        if stage in ("ReminderInvoiceSent", "SentToDebtCollection"):
            doc["reminded"] = then(due + timedelta(days=6))
            doc["events"].append(["ReminderInvoiceSent", doc["reminded"], None])
        if stage == "SentToDebtCollection":
            doc["collected"] = then(due + timedelta(days=21))
            doc["events"].append(["SentToDebtCollection", doc["collected"], None])
        if stage.startswith("Sale"):
            doc["requested"] = then(day + timedelta(days=1))
            doc["events"].append(["InvoiceSaleRequested", doc["requested"], self.who])
            self._sold(doc, then(day + timedelta(days=3)), stage)
        if stage in ("Completed", "Cancelled", "Credit"):
            doc["closed"] = then(due - timedelta(days=self.rng.choice((0, 0, 1, 2, 5, -3))))
        if stage == "Completed":
            doc["paid"] = doc["invoiced"]
            doc["events"] += [["Paid", doc["closed"], None], ["Completed", doc["closed"], None]]
        elif stage == "Cancelled":
            doc["events"].append(["Cancelled", doc["closed"], self.who])
        elif stage == "Credit":
            doc["credited"] = doc["invoiced"]
            doc["events"].append(["Completed", doc["closed"], None])

    def _sold(self, doc: Wire, when: str, stage: str) -> None:
        kinds = {
            "SaleRequestAccepted": "InvoiceSold",
            "SalesRequestedDenied": "InvoiceSaleRequestDenied",
            "SalesRequestedCancelled": "InvoiceSaleRequestCancelled",
        }
        if stage in kinds:
            doc["events"].append([kinds[stage], when, "Finansbolaget"])


def _record(product: Wire, quantity: float) -> Wire:
    return {
        "ProductPublicId": product["ProductPublicId"],
        "ArticleNumber": product["ArticleNumber"],
        "ArticleDescription": product["Description"],
        "Units": product["Units"],
        "Quantity": quantity,
        "UnitPrice": _sek(round(product["UnitPrice"] * 100)),
        "VAT": product["VAT"],
        "RecordType": "Standard",
    }


def _sek(ore: int) -> Wire:
    return {"CurrencyCode": "SEK", "Value": ore, "ValueForView": ore / 100}


def _quantity(rng: random.Random, unit: str) -> float:
    if unit in ("tim", "kg", "l"):
        return rng.randint(1, 64) / 2
    if unit in ("m²", "m", "km"):
        return float(rng.randint(4, 120))
    return float(rng.choice((1, 1, 1, 2, 2, 3, 4, 6, 8)))
