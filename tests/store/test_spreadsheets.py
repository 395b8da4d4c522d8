from __future__ import annotations

import csv
import datetime as dt
import zipfile
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.tabular.table import Value
from desktop.store.spreadsheets import Stopped, Unreadable, read_xlsx, safe, write_csv, write_xlsx

HEADERS = ["Namn", "Org.nr", "Pris", "Datum", "=Rubrik"]
ROWS: list[list[Value]] = [
    ["Åsa Öhman; & Söner", "0101011234", Decimal("1234.50"), dt.date(2026, 12, 4), '=HYPERLINK("x")'],
    ["+46 70", "-12,5", Decimal(-2), None, "@SUM(A1)"],
    ['"citat"\nrad 2', "+cmd|' /C calc'!A0", None, None, " =1+1"],
]


def going_on(_count: int) -> bool:
    return True


def a_thousand(count: int) -> bool:
    return count < 1000


def test_a_workbook_holds_numbers_dates_and_harmless_text(tmp_path: Path) -> None:
    path = tmp_path / "kunder.xlsx"
    assert write_xlsx(path, HEADERS, ROWS, "Kunder: 2026", going_on) == 3
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
    sheet = openpyxl.load_workbook(path)["Kunder 2026"]
    assert [cell.value for cell in sheet[1]] == HEADERS
    assert sheet["B2"].value == "0101011234"
    assert (sheet["C2"].data_type, sheet["D2"].data_type, sheet["D2"].number_format) == ("n", "d", "yyyy-mm-dd")
    texts = [cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]
    assert all(cell.data_type == "s" for cell in texts)
    assert sheet["E2"].quotePrefix


def test_what_is_written_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "kunder.xlsx"
    write_xlsx(path, HEADERS, ROWS, "Kunder", going_on)
    names, rows = read_xlsx(path.read_bytes(), "", going_on)
    assert names == ["Kunder"]
    assert rows[1].cells == ROWS[0]
    assert rows[2].cells[2] == Decimal(-2)


def test_a_text_table_opens_in_excel_and_carries_nothing_out(tmp_path: Path) -> None:
    path = tmp_path / "kunder.csv"
    write_csv(path, HEADERS, ROWS, ";", True, going_on)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file, delimiter=";"))
    assert lines[1] == ["Åsa Öhman; & Söner", "0101011234", "1234,50", "2026-12-04", '\'=HYPERLINK("x")']
    assert lines[2][:2] == ["+46 70", "-12,5"]
    assert lines[3][1].startswith("'+cmd")
    assert lines[3][4] == "' =1+1"


@pytest.mark.parametrize("text", ["=1", "@x", "-a", "+1+cmd", "\t=1", "-2+3+cmd|' /C calc'!A0"])
def test_formulas_are_made_harmless(text: str) -> None:
    assert safe(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Åsa", "-5", "+46 70-123 45 67", "−3", "−"])
def test_other_text_is_left_alone(text: str) -> None:
    assert safe(text) == text


def test_stopping_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "kunder.csv"
    path.write_text("gammal")
    many: list[list[Value]] = [["x"]] * 5000
    with pytest.raises(Stopped):
        write_csv(path, ["a"], many, ";", True, a_thousand)
    with pytest.raises(Stopped):
        write_xlsx(path, ["a"], many, "x", a_thousand)
    assert (path.read_text(), list(tmp_path.iterdir())) == ("gammal", [path])


def test_a_file_that_is_no_workbook_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        read_xlsx(b"PK\x03\x04rubbish", "", going_on)


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2), min_size=1, max_size=8))
def test_any_text_comes_back_as_it_went(tmp_path_factory: pytest.TempPathFactory, texts: list[list[str]]) -> None:
    path = tmp_path_factory.mktemp("any") / "a.xlsx"
    wanted = [[_kept(text) for text in row] for row in texts]
    write_xlsx(path, ["a b", "<&>"], texts, "x", going_on)
    sheet = openpyxl.load_workbook(path).active
    assert [cell.value for cell in sheet[1]] == ["a b", "<&>"]
    found = [
        [cell.value or "" for cell in row] for row in sheet.iter_rows(min_row=2, max_row=1 + len(texts), max_col=2)
    ]
    assert found == wanted


def _kept(text: str) -> str:
    """What XML can hold of it."""
    return "".join(sign for sign in text if sign in "\t\n" or (sign >= " " and sign not in "\ufffe\uffff"))
