"""Whether a certificate can be used: for what, by whom, where and when."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from desktop.core.certificates import PRODUCTION_BITS, Purpose
from desktop.core.dates import day_of
from desktop.core.environment import Environment

from .inspection import Facts
from .trouble import Remark, Trouble

SHORTEST_BITS = 2048
"""Below this no bank issues, and TLS libraries refuse it."""

OUR_TEST = "Attesta TEST"
"""The unit in the subject of the certificates that Attesta signs itself."""


@dataclass(frozen=True)
class Circumstances:
    """What a certificate is judged by. `moment` has a zone."""

    purpose: Purpose
    environment: Environment
    company: str
    moment: datetime


def judge(facts: Facts, where: Circumstances) -> list[Remark]:
    """Everything to know before it is used, what blocks first."""
    remarks = [*_dates(facts, where), *_key(facts, where), *_origin(facts, where), *_names(facts, where)]
    return sorted(remarks, key=_passes)


def _dates(facts: Facts, where: Circumstances) -> Iterator[Remark]:
    if facts.not_after < where.moment:
        yield Remark(Trouble.EXPIRED, blocks=True, facts={"date": _day(facts.not_after)})
    elif facts.not_before > where.moment:
        yield Remark(Trouble.NOT_YET_VALID, facts={"date": _day(facts.not_before)})


def _key(facts: Facts, where: Circumstances) -> Iterator[Remark]:
    """Swish demands 4096 bits in production; for BankID the guide does, though banks have issued shorter ones."""
    if not facts.bits:
        yield Remark(Trouble.NOT_RSA, blocks=True)
    elif facts.bits < PRODUCTION_BITS:
        strict = where.purpose is Purpose.SWISH and where.environment is Environment.PRODUCTION
        blocks = facts.bits < SHORTEST_BITS or strict
        yield Remark(Trouble.SHORT_KEY, blocks, {"bits": str(facts.bits), "wanted": str(PRODUCTION_BITS)})


def _origin(facts: Facts, where: Circumstances) -> Iterator[Remark]:
    production = where.environment is Environment.PRODUCTION
    issuer = facts.issuer.casefold()
    if facts.self_signed:
        if production:
            yield Remark(Trouble.SELF_SIGNED, blocks=True)
    elif "test" in issuer and production:
        yield Remark(Trouble.TEST_IN_PRODUCTION, blocks=True, facts={"issuer": facts.issuer})
    elif "test" not in issuer and not production:
        yield Remark(Trouble.PRODUCTION_IN_TEST)
    if "swish" in issuer and where.purpose is Purpose.BANKID:
        yield Remark(Trouble.OTHER_PURPOSE, facts={"issuer": facts.issuer})


def _names(facts: Facts, where: Circumstances) -> Iterator[Remark]:
    if where.purpose is Purpose.SWISH:
        if not facts.merchant_number and not facts.self_signed:
            yield Remark(Trouble.NO_MERCHANT_NUMBER)
    elif where.company and not _same_name(facts.organization or facts.name, where.company):
        names = {"name": facts.organization or facts.name, "company": where.company}
        yield Remark(Trouble.OTHER_NAME, facts=names)


def _same_name(one: str, other: str) -> bool:
    return _plain(one) == _plain(other)


def _plain(name: str) -> str:
    """Banks write names in capitals, with or without “AB” and signs."""
    composed = unicodedata.normalize("NFC", name).casefold()
    words = "".join(sign if sign.isalnum() else " " for sign in composed).split()
    return " ".join(word for word in words if word not in ("ab", "aktiebolag", "publ"))


def _day(moment: datetime) -> str:
    return day_of(moment).isoformat()


def _passes(remark: Remark) -> bool:
    return not remark.blocks
