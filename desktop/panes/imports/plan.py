"""What will become of the rows: judged in slices so that nothing waits, matched with what exists, turned to parcels."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from desktop.core.tabular.judging import Fate, Judge, Judged, Known, Twice, Verdict, external_id
from desktop.core.tabular.mapping import Column
from desktop.core.tabular.members import Finding, Problem, Target
from desktop.core.tabular.table import Table, text_of
from desktop.session.importing import Outcome, Parcel

SLICE = 0.008
"""Seconds of the event loop taken at a time."""


class Policy(StrEnum):
    """What to do with rows that exist already."""

    SKIP = "skip"
    UPDATE = "update"
    CREATE = "create"


class Subject(Protocol):
    """What a target is at Billecta."""

    target: Target

    def existing(self) -> Sequence[Any]:
        """The records that are known."""

    def key(self) -> str:
        """The member that holds a record's public id."""

    def external(self) -> str:
        """The member that holds its external id; empty when there is none."""

    def blank(self) -> Any:
        """What a record is before a row says more."""

    def record(self, values: dict[str, Any], before: Any) -> Any:
        """The record that the row makes of `before`."""


@dataclass(eq=False, slots=True)
class Line:
    """A row of the preview."""

    id: str
    judged: Judged
    before: Any = None
    after: Any = None
    outcome: Outcome | None = None
    search: str = ""

    def cell(self, at: int) -> str:
        """The text of a column."""
        cells = self.judged.row.cells
        return text_of(cells[at]) if at < len(cells) else ""


@dataclass
class Counts:
    """The dry run in figures."""

    verdicts: dict[Verdict, int] = field(default_factory=dict)
    fates: dict[Fate, int] = field(default_factory=dict)
    existing: int = 0
    wrong: set[str] = field(default_factory=set)
    """The members that have a cell which keeps its row back."""

    def add(self, line: Line) -> None:
        """One more row."""
        verdict, fate = line.judged.verdict, line.judged.fate
        self.verdicts[verdict] = self.verdicts.get(verdict, 0) + 1
        self.fates[fate] = self.fates.get(fate, 0) + 1
        self.wrong.update(finding.member for finding in line.judged.findings if finding.is_bad)
        self.existing += bool(line.judged.match) and fate is not Fate.SAME

    def to_send(self) -> int:
        """How many rows will be sent."""
        return self.fates.get(Fate.CREATE, 0) + self.fates.get(Fate.UPDATE, 0)


class Plan:
    """All rows of a table under a mapping and a policy."""

    def __init__(self, subject: Subject, table: Table, columns: Sequence[Column], company: str) -> None:
        self._subject, self._table, self._company = subject, table, company
        self.judge = Judge(subject.target, columns)
        self.columns = list(columns)
        self.lines: list[Line] = []
        self.policy = Policy.SKIP
        self.counts = Counts()
        self._known = Known(subject.target, [], subject.key())

    async def judge_all(self, told: Callable[[int], None]) -> None:
        """Judges every row; `told` how many are done."""
        self._known = await asyncio.to_thread(
            Known, self._subject.target, list(self._subject.existing()), self._subject.key()
        )
        async for number, row in _paced(enumerate(self._table.rows)):
            judged = self.judge.row(row)
            search = " ".join(map(text_of, row.cells))
            self.lines.append(Line(f"{number}", judged, search=search))
            if number % 500 == 0:
                told(number)
        await self.settle()

    async def settle(self) -> list[Line]:
        """Finds rows that stand twice, and what exists; decides what becomes of each. Answers what is new."""
        changed: list[Line] = []
        twice, seen, counts = Twice(self._subject.target), dict[str, int](), Counts()
        async for _number, line in _paced(enumerate(self.lines)):
            before = (line.judged.findings, line.judged.fate)
            twice.look(line.judged)
            self._decide(line, seen)
            if before != (line.judged.findings, line.judged.fate):
                changed.append(line)
            counts.add(line)
        self.counts = counts
        return changed

    def mend(self, line: Line, at: int, text: str) -> None:
        """Another text in a cell; the row is judged anew. Call `settle` afterwards."""
        cells = line.judged.row.cells
        cells += [None] * (at + 1 - len(cells))
        cells[at] = text
        line.judged = self.judge.row(line.judged.row)
        line.search = " ".join(map(text_of, cells))

    def parcels(self) -> list[Parcel]:
        """What is to be sent, in the order of the file."""
        return [
            Parcel(line.judged.row.number, line.after, line.before if line.judged.fate is Fate.UPDATE else None)
            for line in self.lines
            if line.judged.fate in (Fate.CREATE, Fate.UPDATE)
        ]

    def take_outcomes(self, parcels: Iterable[Parcel]) -> None:
        """What became of the rows that were sent; the server's refusal is a finding of the row."""
        by_number = {parcel.number: parcel for parcel in parcels}
        self.counts = Counts()
        for line in self.lines:
            parcel = by_number.get(line.judged.row.number)
            line.outcome = parcel.outcome if parcel else None
            if parcel is not None and parcel.outcome is Outcome.REFUSED:
                line.judged.findings = (*line.judged.own, Finding(Problem.REFUSED, "", parcel.words))
            self.counts.add(line)

    def _decide(self, line: Line, seen: dict[str, int]) -> None:
        judged, subject = line.judged, self._subject
        judged.fate, judged.match, line.before = Fate.NONE, "", None
        if judged.verdict is Verdict.BAD:
            return
        found = self._known.find(judged.values) or self._made_before(judged, seen)
        if found is not None:
            judged.match, line.before = found
        line.after = subject.record(judged.values, subject.blank() if line.before is None else line.before)
        if line.before is None or self.policy is Policy.CREATE:
            self._make_new(line, seen)
        elif line.after == line.before:
            judged.fate = Fate.SAME
        else:
            judged.fate = Fate.UPDATE if self.policy is Policy.UPDATE else Fate.SKIP

    def _made_before(self, judged: Judged, seen: dict[str, int]) -> tuple[str, Any] | None:
        """A row of this very file that an earlier import, perhaps one that was cut off, has made already."""
        external = self._subject.external()
        return self._known.find({external: self._external_id(judged, seen, count=False)}) if external else None

    def _make_new(self, line: Line, seen: dict[str, int]) -> None:
        line.judged.fate = Fate.CREATE
        external = self._subject.external()
        again = line.before is not None
        own = uuid.uuid4().hex if again else self._external_id(line.judged, seen, count=True)
        line.after = self._subject.record(line.judged.values, self._subject.blank())
        if external and (again or not getattr(line.after, external)):
            line.after = self._subject.record({**line.judged.values, external: own}, self._subject.blank())

    def _external_id(self, judged: Judged, seen: dict[str, int], *, count: bool) -> str:
        """Equal rows are told apart by their number among each other."""
        plain = external_id(self._subject.target, self._company, judged.values, "")
        times = seen.get(plain, 0)
        if count:
            seen[plain] = times + 1
        return plain if not times else external_id(self._subject.target, self._company, judged.values, str(times))


def portions(lines: Sequence[Line], size: int = 1000) -> Iterator[Sequence[Line]]:
    """So many that a table takes them in at once without anybody noticing."""
    return (lines[start : start + size] for start in range(0, len(lines), size))


class _paced:  # noqa: N801 - reads as what it does
    """Goes through items and lets the event loop run in between."""

    def __init__(self, items: Iterable[Any]) -> None:
        self._items: Iterator[Any] = iter(items)
        self._until = time.perf_counter() + SLICE

    def __aiter__(self) -> _paced:
        return self

    async def __anext__(self) -> Any:
        if time.perf_counter() > self._until:
            await asyncio.sleep(0)
            self._until = time.perf_counter() + SLICE
        for item in self._items:
            return item
        raise StopAsyncIteration
