"""A batch of drafts that is attested, and what is written down of each: the records that are kept on this computer."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from .finding import Check, Finding, Weight
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


class Checked(Record, frozen=True):
    """What a check said of a draft, as `finding.Finding` has it; `day` is ISO, empty when there is none."""

    check: str
    weight: str
    day: str = ""
    row: int | None = None
    amount: int | None = None
    currency: str = "SEK"
    number: str = ""
    name: str = ""


def checked(finding: Finding) -> Checked:
    """A finding as it is kept."""
    return Checked(
        check=finding.check.value,
        weight=finding.weight.value,
        day=finding.day.isoformat() if finding.day else "",
        row=finding.row,
        amount=finding.amount,
        currency=finding.currency,
        number=finding.number,
        name=finding.name,
    )


def finding_of(kept: Checked) -> Finding | None:
    """What was kept as a finding; None for a check this program does not know."""
    if kept.check not in set(Check) or kept.weight not in set(Weight):
        return None
    return Finding(
        Check(kept.check), Weight(kept.weight), date.fromisoformat(kept.day) if kept.day else None, kept.row,
        kept.amount, kept.currency, kept.number, kept.name,
    )  # fmt: skip


class AttestItem(Record, frozen=True):
    """One draft as the person saw it. `amount` is in minor units; `warnings` are the checks that were accepted, and
    `checks` all that was found, what was good too.
    """

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
    checks: tuple[Checked, ...] = ()


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
    checks: tuple[Checked, ...] = ()


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
        checks=item.checks,
        signed_by=batch.signed_by,
        signature=batch.signature,
    )
