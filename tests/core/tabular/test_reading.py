from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.money import NotANumber
from desktop.core.tabular import days, numbers
from desktop.core.tabular.encodings import decode, mended
from desktop.core.tabular.files import FileKind, kind_of
from desktop.core.tabular.numbers import Style
from desktop.core.tabular.separated import find_separator, split
from desktop.core.tabular.table import letters, make_table

WORDS = "Namn;Ort\r\nÅsa Öhman & Söner AB;Örnsköldsvik\r\nBjörn Åkesson;Hjältevad\r\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "latin-1", "mac_roman", "cp437"]
)
def test_swedish_letters_survive_every_encoding(encoding: str) -> None:
    read = decode(WORDS.encode(encoding))
    assert read.text == WORDS
    assert not read.letters_lost


def test_text_read_wrongly_once_is_said_and_mended() -> None:
    spoilt = WORDS.encode("utf-8").decode("cp1252", "ignore")
    assert decode(spoilt.encode("utf-8")).letters_lost
    assert mended("BjÃ¶rn Ã…kesson") == "Björn Åkesson"
    assert mended("Ångström") == "Ångström"


@pytest.mark.parametrize("separator", [";", "\t", ",", "|"])
def test_the_separator_is_found_and_quotes_are_obeyed(separator: str) -> None:
    rows = [["Namn", "Pris", "Text"], ["Åsa; AB, x|y", "12,50", 'rad 1\nrad "2"'], ["Bo", "7,00", ""]]
    lines = [separator.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    text = "\r\n".join(lines)
    assert find_separator(text) == separator
    found = list(split(text, separator))
    assert [row.cells for row in found] == rows
    assert [row.number for row in found] == [1, 2, 4]


def test_decimal_commas_do_not_make_commas_separators() -> None:
    assert find_separator("Artikel;Pris\nKaffe;12,50\nTe;7,00\nBulle;25,00\n") == ";"
    assert find_separator("sep=|\na,b|c\n") == "|"


@given(st.decimals(-(10**9), 10**9, places=2), st.sampled_from(Style), st.sampled_from(["", " ", "\u00a0", "'", "x"]))
def test_every_number_reads_back_in_its_own_style(value: Decimal, style: Style, group: str) -> None:
    point, other = (",", ".") if style is Style.COMMA else (".", ",")
    text = f"{value:,.2f}".replace(",", "G").replace(".", point).replace("G", other if group == "x" else group)
    assert numbers.read(text, style) == value
    assert numbers.find_style([text]).style in (style, None)


def test_two_readings_are_asked_about_and_one_telling_cell_decides() -> None:
    assert numbers.find_style(["1.234", "5"]).style is None
    assert numbers.find_style(["1.234", "5"]).examples == ("1.234",)
    assert numbers.find_style(["1.234", "12,50"]).style is Style.COMMA
    assert numbers.find_style(["1,234", "12.50"]).style is Style.POINT
    assert numbers.find_style(["1,5", "2.5"]).mixed
    assert numbers.find_style(["1 234", "7"]).style is Style.COMMA
    assert numbers.read("1 234,50 kr", Style.COMMA) == Decimal("1234.50")
    assert numbers.read("(5)", Style.POINT) == Decimal(-5)
    with pytest.raises(NotANumber):
        numbers.read("1.23", Style.COMMA)
    assert numbers.is_scientific("5,56E+09")


@pytest.mark.parametrize("text", ["2026-12-04", "20261204", "04.12.2026", "4/12/2026", "4 dec 2026", "4-12-26"])
def test_dates_in_their_forms(text: str) -> None:
    assert days.read(text) == dt.date(2026, 12, 4)


def test_the_order_of_day_and_month_is_found_or_asked() -> None:
    assert days.find_order(["04/12/2026", "05/11/2026"]) is None
    assert days.find_order(["04/12/2026", "25/11/2026"]) is days.Order.DAY
    assert days.find_order(["04/12/2026", "11/25/2026"]) is days.Order.MONTH
    assert days.find_order(["2026-12-04"]) is days.Order.DAY


def test_files_are_known_by_what_is_in_them() -> None:
    assert kind_of(b"%PDF-1.7") is FileKind.PDF
    assert kind_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100) is FileKind.XLS
    assert kind_of(WORDS.encode("utf-16")) is FileKind.TEXT
    assert kind_of(WORDS.encode("utf-16-le")) is FileKind.TEXT
    assert kind_of(b"  \n") is FileKind.EMPTY
    assert kind_of(b"PK\x03\x04rubbish") is FileKind.OTHER


def test_the_header_is_found_below_a_title_and_columns_without_one_have_letters() -> None:
    rows = split("Kundregister;;\nUtskrivet 2026-11-25;;\n;;\nKundnr;Namn;Ort\n1;Åsa;Umeå\n", ";")
    table = make_table(list(rows), lambda header: header in ("Kundnr", "Namn", "Ort"))
    assert (table.headers, [row.number for row in table.rows]) == (["Kundnr", "Namn", "Ort"], [5])
    bare = make_table(list(split("17;Åsa;Umeå\n18;Bo;Luleå\n", ";")), lambda header: False)
    assert (bare.headers, bare.headed, len(bare.rows)) == (["A", "B", "C"], False, 2)
    assert [letters(number) for number in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
