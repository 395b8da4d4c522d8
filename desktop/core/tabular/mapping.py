"""Which column holds which member: proposed from header and content, and how numbers and dates are written in each."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from . import days, numbers
from .cells import Styles, read_cell
from .members import Cell, Kind, Member, Target, fold
from .table import Table, Value, text_of

_SAMPLE = 200
_BY_NAME, _BY_PART, _BY_CONTENT = 100.0, 50.0, 30.0
_TELLING = (Kind.EMAIL, Kind.ORG_NO, Kind.POSTCODE, Kind.VAT_NO, Kind.GLN)


@dataclass(frozen=True)
class Column:
    """What is made of a column: `member` is None when it is left out. `style` or `order` None must be asked.

    `examples` are cells that read differently in the two ways.
    """

    member: str | None = None
    style: numbers.Style | None = numbers.Style.COMMA
    order: days.Order | None = days.Order.DAY
    examples: tuple[str, ...] = ()
    found: bool = False

    @property
    def styles(self) -> Styles:
        """How its cells are read."""
        return Styles(self.style, self.order)

    @property
    def asks(self) -> bool:
        """Whether the person must say how it is to be read."""
        return self.member is not None and (self.style is None or self.order is None)


def fingerprint(target: Target, headers: Sequence[str]) -> str:
    """Stands for these headers in the remembered mappings; tells nothing about them."""
    return hashlib.sha256("\n".join((target.id, *map(fold, headers))).encode()).hexdigest()[:32]


def propose(target: Target, table: Table) -> list[Column]:
    """The likeliest member for each column, each member once."""
    samples = [_sample(table, at) for at in range(len(table.headers))]
    scored = [
        (_score(member, table.headers[at] if table.headed else "", samples[at]), -at, -number, member.id)
        for at in range(len(table.headers))
        for number, member in enumerate(target.members)
    ]
    chosen: dict[int, str] = {}
    for score, at, _number, member_id in sorted(scored, reverse=True):
        if score > 0 and -at not in chosen and member_id not in chosen.values():
            chosen[-at] = member_id
    return [with_member(target, table, at, chosen.get(at)) for at in range(len(table.headers))]


def with_member(target: Target, table: Table, at: int, member_id: str | None) -> Column:
    """The column holding that member, its way of writing numbers and dates found from all its cells."""
    column = Column(member_id)
    if member_id is None:
        return column
    kind = target.member(member_id).kind
    texts = [value for value in table.column(at) if isinstance(value, str) and value.strip()]
    if kind in (Kind.NUMBER, Kind.COUNT):
        found = numbers.find_style(texts)
        telling = any("," in text or "." in text for text in texts)
        return replace(column, style=found.style, examples=found.examples, found=telling)
    if kind is Kind.DATE:
        order = days.find_order(texts)
        return replace(column, order=order, examples=tuple(texts[:2]) if order is None else (), found=bool(texts))
    return column


def remembered(target: Target, table: Table, members: Sequence[str | None]) -> list[Column] | None:
    """A mapping used before, applied to this table; None when it does not fit."""
    known = {member.id for member in target.members} | {None}
    if len(members) != len(table.headers) or not set(members) <= known:
        return None
    return [with_member(target, table, at, member) for at, member in enumerate(members)]


def _sample(table: Table, at: int) -> list[Value]:
    filled = (row.cells[at] for row in table.rows if at < len(row.cells) and row.cells[at] not in (None, ""))
    return list(islice(filled, _SAMPLE))


def _score(member: Member, header: str, sample: Sequence[Value]) -> float:
    if header and member.knows(header):
        return _BY_NAME
    good = _share(member, sample)
    name = fold(header)
    part = any(len(fold(known)) > 4 and fold(known) in name for known in member.names) if name else False
    if part and (good >= 0.5 or not sample):
        return _BY_PART + good
    return _BY_CONTENT + good if member.kind in _TELLING and good > 0.8 and len(sample) > 1 else 0.0


def _share(member: Member, sample: Sequence[Value]) -> float:
    """How many of the cells can be what the member wants."""
    if not sample:
        return 0.0
    return sum(_fits(member, value) for value in sample) / len(sample)


def _fits(member: Member, value: Value) -> bool:
    from desktop.core import identity

    _value, findings = read_cell(Cell(member, value), Styles())
    if any(finding.is_bad for finding in findings):
        return False
    certain: dict[Kind, Callable[[str], bool]] = {
        Kind.ORG_NO: identity.is_identity_no, Kind.POSTCODE: identity.is_postcode, Kind.VAT_NO: _is_vat_no,
    }  # fmt: skip
    return member.kind not in certain or certain[member.kind](text_of(value))


def _is_vat_no(text: str) -> bool:
    """By its country's rule: of numbers without one, such as days to pay, nobody can say that they are."""
    from desktop.core import identity

    return identity.is_vat_no(text) or identity.is_foreign_vat_no(text) is True
