"""Every row judged: what it becomes, what is wrong with it, and whether it is there already."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.core import identity

from .cells import read_cell
from .mapping import Column
from .members import Cell, Finding, Member, Problem, Target
from .table import Row

_NAMESPACE = uuid.UUID("6f3b2f0e-3c1f-5a0b-9a55-0d2b7c1f4e11")


class Verdict(StrEnum):
    """Whether a row can be sent."""

    FINE = "fine"
    WARNING = "warning"
    BAD = "bad"


class Fate(StrEnum):
    """What becomes of a row: `SAME` is there already and says nothing new."""

    CREATE = "create"
    UPDATE = "update"
    SKIP = "skip"
    SAME = "same"
    NONE = "none"


@dataclass(slots=True)
class Judged:
    """A row as it was read. `match` is the public id of the record that it is, where there is one."""

    row: Row
    values: dict[str, Any]
    findings: tuple[Finding, ...]
    fate: Fate = Fate.NONE
    match: str = ""
    own: tuple[Finding, ...] = ()
    """Those that the row has by itself, without its neighbours and the server."""

    @property
    def verdict(self) -> Verdict:
        """The worst of its findings."""
        if any(finding.is_bad for finding in self.findings):
            return Verdict.BAD
        return Verdict.WARNING if self.findings else Verdict.FINE


class Judge:
    """Judges the rows of one table under one mapping."""

    def __init__(self, target: Target, columns: Sequence[Column]) -> None:
        self._target = target
        self._columns = columns
        self._members: list[Member | None] = [target.member(one.member) if one.member else None for one in columns]
        self._mapped = {one.member for one in columns if one.member}

    @property
    def missing(self) -> list[tuple[str, ...]]:
        """What no column holds though every row needs it; of a group with several one is enough."""
        single = [(member.id,) for member in self._target.members if member.required]
        return [group for group in (*single, *self._target.one_of) if not self._mapped & set(group)]

    def row(self, row: Row) -> Judged:
        """The row by itself."""
        values: dict[str, Any] = {}
        findings: list[Finding] = []
        for at, member in enumerate(self._members):
            if member is None:
                continue
            value, found = read_cell(
                Cell(member, row.cells[at] if at < len(row.cells) else None), self._columns[at].styles
            )
            findings += found
            if value is not None:
                values[member.id] = value
        if any(cell not in (None, "") for cell in row.cells[len(self._columns) :]):
            findings.append(Finding(Problem.EXTRA_CELLS))
        findings += self._gaps(values, findings)
        findings += self._target.judge(values)
        found_all = tuple(findings)
        return Judged(row, values, found_all, own=found_all)

    def _gaps(self, values: Mapping[str, Any], found: Sequence[Finding]) -> Iterator[Finding]:
        wrong = {finding.member for finding in found}
        for member in self._target.members:
            if member.required and member.id not in values and member.id not in wrong:
                yield Finding(Problem.MISSING, member.id)
        for group in self._target.one_of:
            if not any(name in values or name in wrong for name in group):
                yield Finding(Problem.MISSING, group[0])


class Known:
    """What exists at the server, by the members that make a record itself. `value` turns a record's member to a key."""

    def __init__(self, target: Target, records: Sequence[Any], public_id: str) -> None:
        self._keys = target.keys
        self._found: dict[tuple[str, str], Any] = {}
        for record in reversed(records):
            for name in target.keys:
                text = getattr(record, name)
                if text:
                    self._found[name, key_text(name, text)] = record
        self._public_id = public_id

    def find(self, values: Mapping[str, Any]) -> tuple[str, Any] | None:
        """The id and record that a row means; the surest key that the row has decides."""
        for name in self._keys:
            text = values.get(name)
            record = self._found.get((name, key_text(name, text))) if text else None
            if record is not None:
                return getattr(record, self._public_id), record
        return None


class Twice:
    """Marks rows that say they are one that has stood before in the file; shown all rows from the first on."""

    def __init__(self, target: Target) -> None:
        # Departments share the organisation number of their company.
        self._keys = [name for name in target.keys if name != "org_no"]
        self._seen: dict[tuple[str, str], int] = {}

    def look(self, judged: Judged) -> None:
        """The next row."""
        judged.findings = judged.own
        for name in self._keys:
            text = judged.values.get(name)
            if text:
                first = self._seen.setdefault((name, key_text(name, text)), judged.row.number)
                if first != judged.row.number:
                    judged.findings = (*judged.findings, Finding(Problem.TWICE, name, str(first)))


def key_text(name: str, value: str) -> str:
    """What two spellings of one number have in common."""
    if name != "org_no":
        return value.strip().casefold()
    try:
        return identity.normalize_identity(value)
    except identity.NotAnIdentifier:
        return value.strip().casefold()


def external_id(target: Target, company_id: str, values: Mapping[str, Any], nonce: str) -> str:
    """The id by which a row's record is found again, always the same for the same row of the same file.

    `nonce` keeps two equal rows apart that are both wanted.
    """
    words = [f"{name}={values[name]}" for name in sorted(values)]
    return uuid.uuid5(_NAMESPACE, "\n".join((target.id, company_id, nonce, *words))).hex
