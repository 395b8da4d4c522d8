from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.pasted import read_cells


def test_lines_as_spreadsheets_put_them_on_the_clipboard() -> None:
    assert read_cells("A-1\tGolvlist\t12\r\nA-2\tSkruv\t3\r\n") == [["A-1", "Golvlist", "12"], ["A-2", "Skruv", "3"]]
    assert read_cells("en cell\r\n") == [["en cell"]]
    assert read_cells("") == read_cells("\n\t\n") == []


def test_a_cell_with_a_break_is_one_cell() -> None:
    assert read_cells('"Bänkskiva\nek"\t2\nList\t1') == [["Bänkskiva ek", "2"], ["List", "1"]]
    assert read_cells('"Skruv 3"" lång"\t2') == [['Skruv 3" lång', "2"]]


def test_a_mark_for_inches_is_a_sign_like_any_other() -> None:
    assert read_cells('Skruv 3" lång\t2\nList\t1') == [['Skruv 3" lång', "2"], ["List", "1"]]
    assert read_cells('"Halv\t2\nList\t1') == [['"Halv', "2"], ["List", "1"]]


CELLS = st.text(alphabet='abcåäö 0123456789,."\n\t', max_size=12)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=5))
def test_what_a_spreadsheet_writes_comes_back(lines: list[list[str]]) -> None:
    """Every cell in quotation marks, as spreadsheets do when they must; only the white space is tidied."""
    written = io.StringIO()
    csv.writer(written, delimiter="\t", quoting=csv.QUOTE_ALL).writerows(lines)
    tidy = [[" ".join(cell.split()) for cell in line] for line in lines]
    assert read_cells(written.getvalue()) == [line for line in tidy if any(line)]
