"""Warnings that a person has let stand: kept per draft, encrypted beside what is typed, until the draft is another."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from contextlib import suppress

import msgspec

from desktop.core.finding import Finding
from desktop.store.drafts import Drafts

ACCEPTED = "attest-accepted"
"""The kind under which they are kept among the drafts; losing them loses nothing typed."""


class _Look(msgspec.Struct, frozen=True, array_like=True):
    """What was let stand of one draft, as it was then."""

    digest: str
    findings: tuple[str, ...]


_Known = dict[str, _Look]


class Accepted:
    """Answers for the very content and the very finding: a changed draft asks anew, and so does another twin of it.

    What somebody accepts who is known by no name is forgotten with the session, for the next one may be another.
    """

    def __init__(self, drafts: Drafts, user: str) -> None:
        """`user` is the name signed in with."""
        self._drafts, self._user = drafts, user
        self._known: dict[str, _Known] = {}

    def add(self, company: str, public_id: str, digest: str, finding: Finding) -> None:
        """Keeps it; a full disk makes it the session's only, and the next one asks again."""
        known = self._of(company)
        before = known.get(public_id)
        marks = before.findings if before and before.digest == digest else ()
        known[public_id] = _Look(digest, tuple(sorted({*marks, _mark(finding)})))
        self._keep(company)

    def has(self, company: str, public_id: str, digest: str, finding: Finding) -> bool:
        """Whether this person has let this stand, in the draft as it is now."""
        look = self._of(company).get(public_id)
        return look is not None and look.digest == digest and _mark(finding) in look.findings

    def keep_only(self, company: str, public_ids: Collection[str]) -> None:
        """Forgets the drafts of a company that are none any more."""
        known = self._of(company)
        gone = [one for one in known if one not in public_ids]
        for one in gone:
            del known[one]
        if gone:
            self._keep(company)

    def _of(self, company: str) -> _Known:
        if company not in self._known:
            kept = self._drafts.load(self._id(company)) if self._user else None
            self._known[company] = _read(kept.content) if kept else {}
        return self._known[company]

    def _keep(self, company: str) -> None:
        if self._user:
            content = msgspec.msgpack.encode(self._of(company))
            with suppress(sqlite3.OperationalError):
                self._drafts.save(self._id(company), ACCEPTED, company, content)

    def _id(self, company: str) -> str:
        return f"{ACCEPTED}/{company}/{self._user.casefold()}"


def _read(content: bytes) -> _Known:
    try:
        return msgspec.msgpack.decode(content, type=_Known)
    except msgspec.MsgspecError:
        return {}


def _mark(finding: Finding) -> str:
    facts = (finding.check, finding.day, finding.row, finding.amount, finding.currency, finding.number, finding.name)
    return "|".join("" if one is None else str(one) for one in facts)
