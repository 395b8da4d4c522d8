"""Checks of ROT and RUT before attesting. Sources: facts 4.4 (Skatteverket, prop. 2024/25:156) and, where it says so,
what is assumed of Billecta."""

from __future__ import annotations

from collections.abc import Iterator

from . import identity
from .amounts import minor_of
from .dates import day, today
from .finding import Check, Finding, Weight
from .housework import CEILING, ROT_CEILING, Kind, deducted, deduction, kind_of, worked
from .invoice_sums import CURRENCY, currency_of
from .records.debtors import DebtorView
from .records.enums import DebtorTypeView
from .records.invoice_parts import RotRutDetailsView
from .records.invoices import InvoiceActionEntryView


def housework(entry: InvoiceActionEntryView, customer: DebtorView | None) -> Iterator[Finding]:
    """What is to be said when an invoice asks for ROT or RUT; nothing when it does not."""
    details = entry.rot_rut_details or RotRutDetailsView()
    if not worked(entry):
        if details != RotRutDetailsView():
            yield Finding(Check.HOUSEWORK_NO_ROW, Weight.WARNING)
        return
    if customer is not None and customer.debtor_type == DebtorTypeView.COMPANY:
        yield Finding(Check.HOUSEWORK_COMPANY, Weight.BLOCKING)
    if currency_of(entry) != CURRENCY:
        yield Finding(Check.HOUSEWORK_CURRENCY, Weight.BLOCKING)
    yield from _kinds(entry, details)
    yield from _persons(entry, details)
    yield from _amounts(entry, details)


def _kinds(entry: InvoiceActionEntryView, details: RotRutDetailsView) -> Iterator[Finding]:
    """ROT and RUT are invoiced separately; ROT needs the property, or the housing association's number and flat."""
    kinds = {kind_of(row.rot_rut_type) for row in worked(entry)}
    if None in kinds:
        yield Finding(Check.HOUSEWORK_TYPE, Weight.BLOCKING)
    if {Kind.ROT, Kind.RUT} <= kinds:
        yield Finding(Check.HOUSEWORK_MIXED, Weight.WARNING)
    association = details.residence_association_org_no
    if Kind.ROT in kinds and not (details.property_designation or association):
        yield Finding(Check.HOUSEWORK_PROPERTY, Weight.BLOCKING)
    if association and not identity.is_org_no(association):
        yield Finding(Check.HOUSEWORK_ASSOCIATION, Weight.WARNING)


def _persons(entry: InvoiceActionEntryView, details: RotRutDetailsView) -> Iterator[Finding]:
    """Each person who is to have the deduction is named by a personal number."""
    numbers = [person.ssn or "" for person in details.customers or ()] or list(details.persons or ())
    if not numbers:
        yield Finding(Check.HOUSEWORK_PERSONS, Weight.BLOCKING)
    wrong = (place for place, number in enumerate(numbers, 1) if not _is_person(number))
    place = next(wrong, None)
    if place is not None:
        yield Finding(Check.HOUSEWORK_PERSON_NO, Weight.BLOCKING, row=place)


def _is_person(number: str) -> bool:
    return identity.is_personal_no(number) or identity.is_coordination_no(number)


def _amounts(entry: InvoiceActionEntryView, details: RotRutDetailsView) -> Iterator[Finding]:
    """The share of the work, the persons' parts, and the year's ceilings (of this invoice: earlier ones are not
    known here)."""
    on = day(entry.invoice_date) or today()
    for place, row in enumerate(entry.records or (), 1):
        asked = minor_of(row.rot_rut_amount) if row.rot_rut_activated else 0
        allowed = deduction(row, on, vat_included=entry.vat_is_included)
        if asked > allowed:
            yield Finding(Check.HOUSEWORK_SHARE, Weight.WARNING, row=place, amount=allowed)
            break
    parts = [minor_of(person.asked_amount) for person in details.customers or ()]
    whole = deducted(entry)
    if parts and sum(parts) != whole:
        yield Finding(Check.HOUSEWORK_SPLIT, Weight.WARNING, amount=whole)
    only_rot = all(kind_of(row.rot_rut_type) is Kind.ROT for row in worked(entry))
    ceiling = ROT_CEILING if only_rot else CEILING
    if max([*parts, 0] if parts else [whole]) > ceiling:
        yield Finding(Check.HOUSEWORK_CEILING, Weight.WARNING, amount=ceiling)
