"""Checks before attesting that compare a draft with products, earlier invoices and the server's own copy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from statistics import median

from msgspec.structs import replace

from . import identity
from .amounts import minor_of
from .checks import findings
from .dates import day, write
from .finding import Check, Finding, Weight
from .invoice_draft import is_empty
from .invoice_entry import entry_from
from .invoice_sums import CURRENCY, currency_of, decimals_of, entry_totals, priced_row
from .money import to_minor
from .records.common import CurrencyView
from .records.debtors import DebtorView
from .records.enums import ActionTypeView
from .records.enums import DeliveryMethodTypeView as Delivery
from .records.enums import InvoiceActionStageTypeView as Stage
from .records.invoices import InvoiceActionEntryView, InvoiceActionRecordView, InvoiceActionSubView, InvoiceActionView
from .records.products import ProductView

SAME_DAYS = 7
"""Days within which the same sum to the same customer is asked about."""

_USUAL = 4
"""Earlier invoices that are needed before a sum can be called unusual."""
_TIMES = 3
"""How many times the customer's median a sum must be, and larger than every earlier one."""
_FOOD_FROM, _FOOD_UNTIL = date(2026, 4, 1), date(2027, 12, 31)
"""Food carries 6 % in these days and not 12 (prop. 2025/26:55, facts 4.2); eating out stays at 12 %."""
_FOOD_BEFORE = Decimal(12)
_SERVICE = "billecta"
_WEIGHTS = [Weight.BLOCKING, Weight.WARNING, Weight.NOTE, Weight.GOOD]


@dataclass(frozen=True)
class FourEyes:
    """Who may not attest their own drafts: all that the signed-in user is called, lower case; empty when unknown.

    `whole` says whether the names are all there are: of a user known only by the name signed in with, Billecta may
    write another.
    """

    names: frozenset[str] = frozenset()
    whole: bool = False


@dataclass(frozen=True)
class Known:
    """What a draft is compared with: `others` are the customer's invoices, `shown` is the draft as it was looked at."""

    products: Mapping[str, ProductView] = field(default_factory=dict)
    others: Sequence[InvoiceActionSubView] = ()
    shown: InvoiceActionView | None = None
    rounds: bool = False
    """The company's UseCentRounding."""
    four_eyes: FourEyes | None = None
    """None when the company has no such rule."""
    currencies: Mapping[str, CurrencyView] = field(default_factory=dict)
    sends: date | None = None
    """The day of sending that was chosen here; Billecta does not tell it back."""


def attest_findings(draft: InvoiceActionView, known: Known) -> list[Finding]:
    """All findings about a draft as Billecta has it, what blocks first."""
    entry = entry_from(draft)
    if known.sends is not None:
        entry = replace(entry, invoice_send_date_override=write(known.sends))
    found = [*findings(entry, draft.debtor), *_buyer(entry, draft.debtor), *_vat(entry, draft.debtor),
             *_prices(entry, known.products), *_sums(draft, entry, known)]  # fmt: skip
    found += writer_findings(draft, known.four_eyes)
    if known.shown is not None and changed_since(known.shown, draft):
        found.append(Finding(Check.CHANGED, Weight.BLOCKING))
    return sorted(found, key=lambda finding: _WEIGHTS.index(finding.weight))


def changed_since(shown: InvoiceActionView, now: InvoiceActionView) -> bool:
    """Whether the customer would get something else than the person has seen."""
    return entry_from(shown) != entry_from(now) or shown.debtor != now.debtor


def written_by(draft: InvoiceActionView) -> str:
    """Who made the draft, by its events; empty when Billecta does not name a person, but itself or nobody."""
    events = (event for event in draft.events or () if event.event_type == "Created")
    writer = next((event.event_by or "" for event in events), "").strip()
    return "" if writer.casefold() == _SERVICE else writer


def writer_findings(draft: InvoiceActionView, rule: FourEyes | None) -> Iterator[Finding]:
    """Whoever wrote a draft does not attest it. Assumed: EventBy of the event Created names the user.

    Where it is not known who is signed in nobody attests, for it may be the writer.
    """
    if rule is None:
        return
    writer = written_by(draft)
    if not rule.names:
        yield Finding(Check.UNKNOWN_USER, Weight.BLOCKING)
    elif writer.casefold() in rule.names:
        yield Finding(Check.OWN_DRAFT, Weight.BLOCKING)
    elif not writer or not (rule.whole or "@" in writer):
        yield Finding(Check.UNKNOWN_WRITER, Weight.WARNING, name=writer)


def is_public(customer: DebtorView) -> bool:
    """A state body, region, municipality or parish: organisation numbers that begin with 2 (SCB's legal groups)."""
    number = customer.org_no or ""
    return identity.is_org_no(number) and identity.digits(number)[-10:].startswith("2")


def _buyer(entry: InvoiceActionEntryView, customer: DebtorView | None) -> Iterator[Finding]:
    """Public buyers take e-invoices only (lag 2018:1277), which bear the buyer's reference (Peppol, facts 4.7)."""
    if customer is None or not is_public(customer):
        return
    by_einvoice = entry.delivery_method == Delivery.EINVOICE
    if not (entry.your_reference or "").strip():
        yield Finding(Check.PUBLIC_REFERENCE, Weight.BLOCKING if by_einvoice else Weight.WARNING)
    if not by_einvoice:
        yield Finding(Check.PUBLIC_EINVOICE, Weight.WARNING)


def _vat(entry: InvoiceActionEntryView, customer: DebtorView | None) -> Iterator[Finding]:
    """An invoice without VAT says why (facts 4.1, item 12); rates have days from which they hold (facts 4.2)."""
    reverse = entry.reverse_vat_details is not None and entry.reverse_vat_details.reverse_vat_activated
    abroad = customer is not None and (customer.country_code or "SE").upper() != "SE"
    on = day(entry.delivery_date) or day(entry.invoice_date)
    rows = list(_rows(entry))
    free = next((place for place, row in rows if row.vat == 0), None)
    if free is not None and not (reverse or abroad or entry.message):
        yield Finding(Check.VAT_ZERO, Weight.WARNING, row=free)
    lower = next((place for place, row in rows if row.vat == _FOOD_BEFORE), None)
    if lower is not None and on is not None and _FOOD_FROM <= on <= _FOOD_UNTIL:
        yield Finding(Check.VAT_FOOD, Weight.NOTE, row=lower)


def _prices(entry: InvoiceActionEntryView, products: Mapping[str, ProductView]) -> Iterator[Finding]:
    """A row whose price is another than its product's; products are priced in kronor without VAT."""
    if entry.vat_is_included or currency_of(entry) != CURRENCY:
        return
    for place, row in _rows(entry):
        product = products.get(row.product_public_id or "")
        price = to_minor(product.unit_price) if product else None
        if price and row.unit_price is not None and row.unit_price.value != price:
            yield Finding(Check.PRICE_OFF, Weight.NOTE, row=place, amount=price)
            return


def _sums(draft: InvoiceActionView, entry: InvoiceActionEntryView, known: Known) -> Iterator[Finding]:
    """Against the server's own sum, and against what the customer has been invoiced before."""
    server = draft.invoiced_amount
    if server is None:
        return
    currency = server.currency_code or CURRENCY
    decimals = decimals_of(currency, known.currencies)
    own = entry_totals(entry, round_to_krona=known.rounds, decimals=decimals).to_pay
    if abs(own) != abs(server.value) and not _deducts(entry):
        yield Finding(Check.SERVER_SUM, Weight.WARNING, amount=server.value, currency=currency)
    if entry.action_type == ActionTypeView.CREDIT_INVOICE_ACTION:
        return
    others = [one for one in known.others if _counts(one, draft, currency)]
    yield from _same(server.value, day(entry.invoice_date), others)
    yield from _large(server.value, currency, others)


def _deducts(entry: InvoiceActionEntryView) -> bool:
    """ROT and RUT make the sum to pay another than the sum of the rows."""
    return any(row.rot_rut_activated for row in entry.records or ())


def _counts(other: InvoiceActionSubView, draft: InvoiceActionView, currency: str) -> bool:
    amount = other.invoiced_amount
    alive = other.stage != Stage.CANCELLED and other.action_type != ActionTypeView.CREDIT_INVOICE_ACTION
    same_money = amount is not None and (amount.currency_code or CURRENCY) == currency
    return alive and same_money and other.action_public_id != draft.action_public_id


def _same(value: int, on: date | None, others: Sequence[InvoiceActionSubView]) -> Iterator[Finding]:
    """Perhaps the same invoice twice."""
    for other in others:
        other_day = day(other.invoice_date)
        near = on is not None and other_day is not None and abs(on - other_day) <= timedelta(days=SAME_DAYS)
        if near and value and _value(other) == value:
            yield Finding(Check.SAME_SUM, Weight.WARNING, day=other_day, number=other.invoice_number or "")
            return


def _large(value: int, currency: str, others: Sequence[InvoiceActionSubView]) -> Iterator[Finding]:
    """Perhaps a comma in the wrong place."""
    booked = [_value(other) for other in others if other.stage != Stage.CREATED and _value(other) > 0]
    if len(booked) >= _USUAL and value > max(booked) and value > _TIMES * median(booked):
        yield Finding(Check.LARGE_SUM, Weight.WARNING, amount=max(booked), currency=currency)


def _value(invoice: InvoiceActionSubView) -> int:
    return minor_of(invoice.invoiced_amount)


def _rows(entry: InvoiceActionEntryView) -> Iterator[tuple[int, InvoiceActionRecordView]]:
    for place, row in enumerate(entry.records or (), 1):
        if priced_row(row) and not is_empty(row):
            yield place, row
