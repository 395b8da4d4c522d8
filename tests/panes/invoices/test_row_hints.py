from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from desktop.core.dates import today
from desktop.core.invoice_draft import new_row
from desktop.panes.invoices.cells import Cell, Terms
from desktop.panes.invoices.row_hints import begun_code, code_hint, code_hits, first_with_codes, sum_hint
from desktop.qt.format import Format

TERMS = Terms(Format("sv"))


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("text", "cursor", "code"),
    [
        ("Hyra {MM", 8, "{MM"),
        ("Hyra {MM}", 9, ""),
        ("{a} {b", 6, "{b"),
        ("{MM", 1, "{"),
        ("{MM", 0, ""),
        ("text", 4, ""),
    ],
)
def test_the_code_that_is_being_written(text: str, cursor: int, code: str) -> None:
    assert begun_code(text, cursor) == code


def test_codes_say_what_they_become(qapp: QApplication) -> None:
    year = today().year
    assert code_hint("Avser {YYYY} och {YYYY+1Y}, {YYYY}", TERMS) == (
        f"{{YYYY}} becomes “{year}” on the invoice · {{YYYY+1Y}} becomes “{year + 1}” on the invoice"
    )
    assert code_hint("inget", TERMS) == ""
    assert ("{YYYY}", "{YYYY}", str(year)) in code_hits("{y", TERMS)


def test_a_sum_is_said_while_it_is_written() -> None:
    row = new_row()
    assert plain(sum_hint(row, Cell.PRICE, "3*45+10", TERMS)) == "3*45+10 = 145,00"
    assert plain(sum_hint(row, Cell.QUANTITY, "1 200/12", TERMS)) == "1 200/12 = 100"
    assert sum_hint(row, Cell.PRICE, "3*", TERMS) == sum_hint(row, Cell.PRICE, "145", TERMS) == ""
    assert sum_hint(row, Cell.DESCRIPTION, "3*45", TERMS) == ""


def test_the_current_row_comes_before_the_first_one_with_a_code() -> None:
    rows = [replace(new_row(), article_description=text) for text in ("utan", "{YY}", "{MM}")]
    assert [first_with_codes(rows, number) for number in (-1, 0, 1, 2)] == ["{YY}", "{YY}", "{YY}", "{MM}"]
    assert first_with_codes(rows[:1], 0) == ""
