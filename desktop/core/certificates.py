"""The bench of a company's certificates: what is kept of each, how far it has come, and when it must be renewed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

import msgspec

from desktop.core.dates import day_of

ALERT_DAYS = (60, 30, 14, 7, 1)
"""Days before the last day on which the overview warns anew."""

PRODUCTION_BITS = 4096
"""The length of a key. Sources: the guide's `openssl genrsa 4096`; Swish's certificate guide demands the same."""

_MERCHANT = re.compile(r"(?<!\d)123\d{7}(?!\d)")


class Purpose(StrEnum):
    """What a certificate is for."""

    BANKID = "bankid"
    SWISH = "swish"


class Stage(StrEnum):
    """How far an item has come; each stage has one next step."""

    REQUESTED = "requested"
    ANSWERED = "answered"
    READY = "ready"
    UPLOADED = "uploaded"
    VERIFIED = "verified"


class Owner(msgspec.Struct, frozen=True):
    """The company whose bench it is: the creditor's public id, and its name."""

    id: str
    name: str


class SubjectFields(msgspec.Struct, frozen=True):
    """What the request says of the company. Source: the guide, “Create a certificate signing request”."""

    county: str
    city: str
    company: str
    domain: str
    email: str = ""
    unit: str = "IT"
    country: str = "SE"


LONGEST = {"county": 128, "city": 128, "company": 64, "domain": 64, "email": 128, "unit": 64}
"""Characters that fit in each field. Source: X.520's upper bounds (RFC 5280, appendix A)."""


class BenchItem(msgspec.Struct, frozen=True, omit_defaults=True):
    """One key with its request, certificate and .pfx, as far as they are made. It holds no secret.

    `key_id` is the SHA-256 of the public key, by which an answer finds its key. Moments are UTC.
    """

    id: str
    purpose: Purpose
    made_at: datetime
    key_id: str
    key_bits: int
    name: str
    subject: str = ""
    fields: SubjectFields | None = None
    test: bool = False
    issuer: str = ""
    serial: str = ""
    not_before: datetime | None = None
    not_after: datetime | None = None
    merchant_number: str = ""
    chain_length: int = 0
    has_pfx: bool = False
    handed_over_at: datetime | None = None
    uploaded_at: datetime | None = None
    verified_at: datetime | None = None
    keeps_passphrase: bool = False

    @property
    def stage(self) -> Stage:
        """How far it has come."""
        if self.not_after is None:
            return Stage.REQUESTED
        if not self.has_pfx:
            return Stage.ANSWERED
        if self.verified_at is not None:
            return Stage.VERIFIED
        return Stage.UPLOADED if self.uploaded_at is not None else Stage.READY

    @property
    def last_day(self) -> date | None:
        """The Stockholm day on which it ends."""
        return day_of(self.not_after) if self.not_after else None

    def days_left(self, today: date) -> int | None:
        """Days until the last day; negative after it, None for a request."""
        return (self.last_day - today).days if self.last_day else None


def alert_level(days_left: int | None) -> int | None:
    """The step of `ALERT_DAYS` that has been reached: 60, 30, 14, 7 or 1, 0 after the last day, else None."""
    if days_left is None or days_left > max(ALERT_DAYS):
        return None
    return 0 if days_left < 0 else min(step for step in ALERT_DAYS if days_left <= step)


def expiring(items: Iterable[BenchItem], today: date) -> list[BenchItem]:
    """What must be renewed, the most urgent first; one with a successor in use is passed over."""
    every = list(items)
    due = [one for one in every if alert_level(one.days_left(today)) is not None and not is_replaced(one, every)]
    return sorted(due, key=_last_moment)


def is_replaced(item: BenchItem, every: Iterable[BenchItem]) -> bool:
    """Whether a newer certificate for the same thing has been uploaded."""
    return any(
        other.uploaded_at is not None
        and (other.purpose, other.merchant_number, other.test) == (item.purpose, item.merchant_number, item.test)
        and _last_moment(other) > _last_moment(item)
        for other in every
    )


def merchant_number_in(text: str) -> str:
    """The Swish number in a certificate's subject, empty when there is none.

    Source: merchant numbers are 123 and seven digits (Swish); that the certificate's name holds it is an assumption
    from Swish's own test certificate, and one without it is only remarked on.
    """
    found = _MERCHANT.search(text)
    return found.group() if found else ""


def _last_moment(item: BenchItem) -> datetime:
    return item.not_after or item.made_at
