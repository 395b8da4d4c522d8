"""A batch of drafts that is attested, and what is written down of each: the records that are kept on this computer."""

from __future__ import annotations

from enum import StrEnum

from .records.base import Guid, Record, WireDate


class Fate(StrEnum):
    """What has become of a draft in a batch."""

    WAITING = "waiting"
    SENDING = "sending"
    ATTESTED = "attested"
    REFUSED = "refused"
    CHANGED = "changed"
    """Somebody changed it after it had been looked at, so that it was left alone."""
    UNCLEAR = "unclear"
    """The answer was lost: it is being found out."""
    LEFT = "left"
    """Stopped or undone before it left this computer."""


OPEN = frozenset({Fate.WAITING, Fate.SENDING, Fate.UNCLEAR})


class AttestItem(Record, frozen=True):
    """One draft as the person saw it. `amount` is in minor units; `warnings` are the checks that were accepted."""

    invoice: str
    company: Guid
    company_name: str
    customer: str
    amount: int
    currency: str
    delivery: str
    seen: str = ""
    """A digest of what was shown; empty when nothing was opened."""
    warnings: tuple[str, ...] = ()


class AttestBatch(Record, frozen=True):
    """What one question was about. `signature` names the BankID order that signed it, if one was asked for."""

    id: str
    begun: WireDate
    user: str
    items: tuple[AttestItem, ...]
    signed_by: str = ""
    signature: str = ""


class Attested(Record, frozen=True):
    """An entry of the attest log."""

    batch: str
    at: WireDate
    user: str
    invoice: str
    number: str
    company: Guid
    company_name: str
    customer: str
    amount: int
    currency: str
    delivery: str
    warnings: tuple[str, ...] = ()
    signed_by: str = ""
    signature: str = ""


def entry_for(batch: AttestBatch, item: AttestItem, *, number: str, at: WireDate) -> Attested:
    """What the log says of an invoice that has got its number."""
    return Attested(
        batch=batch.id,
        at=at,
        user=batch.user,
        invoice=item.invoice,
        number=number,
        company=item.company,
        company_name=item.company_name,
        customer=item.customer,
        amount=item.amount,
        currency=item.currency,
        delivery=item.delivery,
        warnings=item.warnings,
        signed_by=batch.signed_by,
        signature=batch.signature,
    )
