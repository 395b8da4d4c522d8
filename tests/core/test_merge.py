"""Three-way merging: nothing of either side is lost or made up, and what both changed is told."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.core.merge import ORDER, Merged, Side, merge
from desktop.core.merge_rows import GONE
from desktop.core.records.common import AmountView
from desktop.core.records.debtors import DebtorDefaultActionConfigView, DebtorView
from desktop.core.records.invoices import InvoiceActionEntryView, InvoiceActionRecordView

NAMES = ("name", "city", "email", "phone", "notes")
WORDS = st.one_of(st.none(), st.sampled_from(("Umeå", "Luleå", "Åre", "")))
CHANGES = st.dictionaries(st.sampled_from(NAMES), WORDS)
TERMS = st.dictionaries(st.sampled_from(("our_reference", "reason_for_higher_interest")), WORDS)


def customer(values: dict[str, Any], terms: dict[str, Any]) -> DebtorView:
    return DebtorView(**values, default_action_config=DebtorDefaultActionConfigView(**terms))


def changed(base: DebtorView, values: dict[str, Any], terms: dict[str, Any]) -> DebtorView:
    config = base.default_action_config or DebtorDefaultActionConfigView()
    return replace(base, **values, default_action_config=replace(config, **terms))


def flat(record: DebtorView) -> dict[tuple[str, ...], Any]:
    terms = record.default_action_config
    own = {(name,): getattr(record, name) for name in NAMES}
    inner = ("our_reference", "reason_for_higher_interest")
    return own | {("default_action_config", name): getattr(terms, name) for name in inner}


@given(base=CHANGES, base_terms=TERMS, mine=CHANGES, my_terms=TERMS, theirs=CHANGES, their_terms=TERMS)
def test_members(
    base: dict[str, Any], base_terms: dict[str, Any], mine: dict[str, Any], my_terms: dict[str, Any],
    theirs: dict[str, Any], their_terms: dict[str, Any],
) -> None:  # fmt: skip
    """The whole rule, member by member, against one that is written down here on its own."""
    was = customer(base, base_terms)
    ours, others = changed(was, mine, my_terms), changed(was, theirs, their_terms)
    result = merge(was, ours, others)
    old, my, their = flat(was), flat(ours), flat(others)
    both = {path for path in old if my[path] != old[path] != their[path] != my[path]}
    assert {conflict.path for conflict in result.conflicts} == both
    for path, value in flat(result.value).items():
        assert value == (my[path] if my[path] != old[path] else their[path])
    assert set(result.taken) == {path for path in old if my[path] == old[path] != their[path]}
    decided = merge(was, ours, others, dict.fromkeys(both, Side.THEIRS))
    assert {path: flat(decided.value)[path] for path in both} == {path: their[path] for path in both}


def row(text: str, quantity: int = 1, price: int = 10000) -> InvoiceActionRecordView:
    return InvoiceActionRecordView(
        article_description=text, quantity=Decimal(quantity), unit_price=AmountView(currency_code="SEK", value=price),
        vat=Decimal(25), units="st",
    )  # fmt: skip


def invoice(*rows: InvoiceActionRecordView) -> InvoiceActionEntryView:
    numbered = (replace(one, sequence_no=number) for number, one in enumerate(rows))
    return InvoiceActionEntryView(records=tuple(numbered), message="Hej")


def texts(merged: Merged[InvoiceActionEntryView]) -> list[str | None]:
    records = merged.value.records or ()
    assert [one.sequence_no for one in records] == list(range(len(records)))
    return [one.article_description for one in records]


A, B, C, D = row("Arbete"), row("Bultar", 2), row("Cement", 3), row("Dörr", 4)


def test_rows_of_both_are_there_each_in_its_place() -> None:
    result = merge(invoice(A, B), invoice(A, C, B), invoice(A, B, D))
    assert (texts(result), result.conflicts) == (["Arbete", "Cement", "Bultar", "Dörr"], ())


def test_cells_of_one_row_go_together() -> None:
    result = merge(
        invoice(A, B), invoice(replace(A, quantity=Decimal(7)), B), invoice(replace(A, vat=Decimal(12)), B, C)
    )
    first = (result.value.records or ())[0]
    assert (first.quantity, first.vat, result.conflicts) == (Decimal(7), Decimal(12), ())
    assert texts(result) == ["Arbete", "Bultar", "Cement"]


def test_the_same_cell_changed_by_both_is_told_by_row_and_member() -> None:
    mine, theirs = replace(B, quantity=Decimal(7)), replace(B, quantity=Decimal(9))
    result = merge(invoice(A, B), invoice(A, mine), invoice(C, A, theirs))
    [conflict] = result.conflicts
    assert (conflict.path, conflict.mine, conflict.theirs) == (("records", 1, "quantity"), Decimal(7), Decimal(9))
    taken = merge(invoice(A, B), invoice(A, mine), invoice(C, A, theirs), {conflict.path: Side.THEIRS})
    assert [one.quantity for one in taken.value.records or ()] == [Decimal(3), Decimal(1), Decimal(9)]


def test_a_row_taken_away_by_one_and_changed_by_the_other_is_told() -> None:
    theirs = replace(B, quantity=Decimal(9))
    result = merge(invoice(A, B, C), invoice(A, C), invoice(A, theirs, C))
    [conflict] = result.conflicts
    assert (conflict.path, conflict.mine, conflict.theirs.quantity) == (("records", 1), GONE, Decimal(9))
    assert texts(result) == ["Arbete", "Cement"]
    back = merge(invoice(A, B, C), invoice(A, C), invoice(A, theirs, C), {conflict.path: Side.THEIRS})
    assert texts(back) == ["Arbete", "Bultar", "Cement"]


def test_a_row_that_was_moved_takes_the_others_changes_along() -> None:
    result = merge(invoice(A, B, C), invoice(C, A, B), invoice(A, B, replace(C, quantity=Decimal(9))))
    assert (texts(result), result.conflicts) == (["Cement", "Arbete", "Bultar"], ())
    assert (result.value.records or ())[0].quantity == Decimal(9)


def test_two_orders_are_told() -> None:
    result = merge(invoice(A, B, C), invoice(B, A, C), invoice(A, C, B))
    assert ([one.path for one in result.conflicts], texts(result)) == (
        [("records", ORDER)],
        ["Bultar", "Arbete", "Cement"],
    )
    theirs = merge(invoice(A, B, C), invoice(B, A, C), invoice(A, C, B), {("records", ORDER): Side.THEIRS})
    assert texts(theirs) == ["Arbete", "Cement", "Bultar"]


def test_the_same_new_row_is_one_row() -> None:
    result = merge(invoice(A), replace(invoice(A, C), message="Mitt"), invoice(A, C))
    assert texts(result) == ["Arbete", "Cement"]


ROWS = st.lists(st.builds(row, st.sampled_from("abcdefgh"), st.integers(1, 3), st.integers(1, 3)), max_size=4)


@st.composite
def edited(draw: st.DrawFn, base: list[InvoiceActionRecordView], side: str) -> list[InvoiceActionRecordView]:
    """The rows after some of what a person does to rows; what is new carries the side's name."""
    rows = list(base)
    for number in range(draw(st.integers(0, 3))):
        deed, place = draw(st.sampled_from(["new", "change", "remove", "move"])), draw(st.integers(0, len(rows)))
        if deed == "new":
            rows.insert(place, row(f"{side}{number}"))
        elif rows:
            one = rows.pop(place % len(rows))
            if deed == "change":
                rows.insert(place % (len(rows) + 1), replace(one, project=f"{side}{number}"))
            elif deed == "move":
                rows.insert(draw(st.integers(0, len(rows))), one)
    return rows


@settings(deadline=None)
@given(data=st.data(), base=ROWS)
def test_no_row_is_lost_or_made_up(data: st.DataObject, base: list[InvoiceActionRecordView]) -> None:
    was, mine = invoice(*base), invoice(*data.draw(edited(base, "mine")))
    theirs = invoice(*data.draw(edited(base, "theirs")))
    assert merge(was, mine, mine) == Merged(mine)
    assert merge(was, mine, was) == Merged(mine)
    assert merge(was, was, theirs).value == theirs
    result = merge(was, mine, theirs)
    told = {conflict.path for conflict in result.conflicts}
    new = [one.article_description for one in result.value.records or ()]
    for side in (mine, theirs):
        for one in side.records or ():
            if (one.article_description or "").startswith(("mine", "theirs")):
                told_of = str(one.article_description) in str(result.conflicts)
                assert new.count(one.article_description) == 1 or told_of
    cells = {one.project for side in (mine, theirs) for one in side.records or ()}
    merged_cells = {one.project for one in result.value.records or ()}
    assert merged_cells <= cells
    assert all(str(cell) in str(result.conflicts) for cell in cells - {None} - merged_cells)
    assert len(result.value.records or ()) <= len(mine.records or ()) + len(theirs.records or ())
    swapped = merge(was, theirs, mine)
    assert {path for path in told if ORDER not in path} == {
        one.path for one in swapped.conflicts if ORDER not in one.path
    }
