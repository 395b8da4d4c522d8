"""The matrix as a table: a line for each kind of write, a column for each way to go on, and what went wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from .matrix import Verdict

FILE = Path(__file__).parents[2] / "build" / "fault-matrix.txt"
FAULTS = ("lost", "doubled", "stuck", "not struck")
PROPERTY = "verdict"
"""Under this name each verdict travels with its test's report, from whichever process."""

Report = Callable[[list[Verdict]], None]


def written(reports: Iterable[pytest.TestReport]) -> str:
    """Keeps the table of all parts in build/; the line with the sum, empty when no part of the matrix ran."""
    told = [fields for one in reports for name, fields in one.user_properties if name == PROPERTY]
    verdicts = [Verdict(*map(str, fields)) for fields in told]  # type: ignore[call-overload]
    if not verdicts:
        return ""
    text = table(verdicts)
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(text, encoding="utf-8")
    counts = Counter(verdict.fault for verdict in verdicts)
    found = ", ".join(f"{counts[fault]} {fault}" for fault in FAULTS)
    return f"fault matrix: {len(verdicts)} combinations: {found}; the table is in build/{FILE.name}"


def table(verdicts: list[Verdict]) -> str:
    """Combinations by kind and way, then by misfortune, then the sum."""
    ways = list(dict.fromkeys(verdict.way for verdict in verdicts))
    heads = [*ways, "all", *FAULTS]
    lines = [_line("kind of write", heads)]
    lines += _block(verdicts, [verdict.kind for verdict in verdicts], ways)
    lines += ["", _line("misfortune", heads)]
    lines += _block(verdicts, [verdict.misfortune for verdict in verdicts], ways)
    lines += ["", _line("sum", _counts(verdicts, ways))]
    lines += [f"{one.fault}: {one.kind}, {one.misfortune}, {one.way}: {one.detail}" for one in verdicts if one.fault]
    return "\n".join(lines) + "\n"


def _block(verdicts: list[Verdict], names: list[str], ways: list[str]) -> list[str]:
    grouped: dict[str, list[Verdict]] = {}
    for name, verdict in zip(names, verdicts, strict=True):
        grouped.setdefault(name, []).append(verdict)
    return [_line(name, _counts(group, ways)) for name, group in grouped.items()]


def _counts(verdicts: list[Verdict], ways: list[str]) -> list[str]:
    by_way = Counter(verdict.way for verdict in verdicts)
    by_fault = Counter(verdict.fault for verdict in verdicts)
    return [str(count) for count in (*map(by_way.__getitem__, ways), len(verdicts), *map(by_fault.__getitem__, FAULTS))]


def _line(name: str, cells: list[str]) -> str:
    return f"{name:30}" + "".join(f"{cell:>11}" for cell in cells)
