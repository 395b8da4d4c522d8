"""The matrix as a table: a line for each kind of write, a column for each way to go on, and what went wrong."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from .matrix import Verdict

FILE = Path(__file__).parents[2] / "build" / "fault-matrix.txt"
FAULTS = ("lost", "doubled", "stuck", "not struck")
_PARTS: dict[str, list[Verdict]] = {}


def report(part: str, verdicts: list[Verdict]) -> None:
    """Prints what is known so far, all parts together, and keeps it in build/."""
    _PARTS[part] = verdicts
    text = table([verdict for one in _PARTS.values() for verdict in one])
    print(f"\n{text}")
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(text, encoding="utf-8")


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
