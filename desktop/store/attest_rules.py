"""How attesting is done at this office: the delay, and per company who may attest what."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec.structs import replace

from desktop.store.files import atomic_write

NAME = "attest-rules.json"
DELAY = 5
"""Seconds before a batch leaves, unless somebody has chosen otherwise."""
LONGEST_DELAY = 60


class CompanyRule(msgspec.Struct, frozen=True, omit_defaults=True):
    """Four eyes: `others_only` keeps whoever wrote a draft from attesting it; what comes to more than `sign_above`
    (whole minor units, whatever the currency) is signed with BankID first, None never asks for it.
    """

    others_only: bool = False
    sign_above: int | None = None


class AttestRules(msgspec.Struct, frozen=True, omit_defaults=True):
    """`delay` in seconds, 0 to 60; `companies` by public id."""

    delay: int = DELAY
    companies: dict[str, CompanyRule] = {}

    def of(self, company: str) -> CompanyRule:
        """A company's rule; without one everybody with the right may attest everything."""
        return self.companies.get(company, CompanyRule())

    def with_rule(self, company: str, rule: CompanyRule) -> AttestRules:
        """The same with another rule for one company."""
        return replace(self, companies={**self.companies, company: rule})


class RulesFile:
    """The rules of one environment; without a folder they are forgotten with the session."""

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / NAME if folder else None
        self.rules = self._read()

    def save(self, rules: AttestRules) -> None:
        """Keeps other rules. Raises OSError, and then the earlier ones hold."""
        if self._path is not None:
            atomic_write(self._path, msgspec.json.format(msgspec.json.encode(rules)))
        self.rules = rules

    def _read(self) -> AttestRules:
        """What cannot be understood gives the defaults; the file stays as it is until something is chosen anew."""
        if self._path is None or not self._path.exists():
            return AttestRules()
        try:
            rules = msgspec.json.decode(self._path.read_bytes(), type=AttestRules)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return AttestRules()
        return replace(rules, delay=max(0, min(rules.delay, LONGEST_DELAY)))
