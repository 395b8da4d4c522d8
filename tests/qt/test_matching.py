"""What a person types into a search, and the rows it finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.qt.matching import readings, search_amount, search_numbers


def finds(query: str, text: str) -> bool:
    return any(all(word in text.casefold() for word in words) for words in readings(query))


@pytest.mark.parametrize(
    "query",
    [
        "12500", "12500,00", "12500.00", "12 500", "12 500,00", "12\u00a0500,00", "12.500,00", "  12 500,0 ",
        "12 500 lindqvist", "lindqvist 12 500,00",
    ],
)  # fmt: skip
def test_an_amount_is_found_however_it_is_written(query: str) -> None:
    assert finds(query, f"1042 Lindqvist {search_amount(1_250_000)}")
    assert not finds(query, f"1042 Lindqvist {search_amount(1_251_000)}")


@pytest.mark.parametrize("query", ["-12 500", "\u221212 500,00", "-12500"])
def test_a_credit_is_found_by_its_minus(query: str) -> None:
    assert finds(query, search_amount(-1_250_000))
    assert not finds(query, search_amount(1_250_000))


@pytest.mark.parametrize("query", ["811218-9876", "8112189876", "19811218-9876", "198112189876", "811218+9876"])
@pytest.mark.parametrize("kept", ["811218-9876", "8112189876", "19811218-9876"])
def test_a_number_is_found_with_and_without_hyphen_and_century(query: str, kept: str) -> None:
    assert finds(query, search_numbers(kept))


def test_a_number_is_found_while_it_is_typed() -> None:
    whole = "556677-8899"
    assert all(finds(whole[:length], search_numbers(whole)) for length in range(1, len(whole) + 1))


def test_digits_that_are_no_amount_are_words_of_their_own() -> None:
    assert readings("12 500") == [["12500"], ["12", "500"]]
    assert readings("1042 lind") == [["1042", "lind"]]
    assert readings("   ") == []


@given(st.integers(-(10**11), 10**11), st.sampled_from([" ", "\u00a0", ""]), st.booleans())
def test_any_amount_is_found_as_it_is_shown(minor: int, space: str, ore: bool) -> None:
    kronor, rest = divmod(abs(minor), 100)
    sign = "\u2212" if minor < 0 else ""
    shown = f"{sign}{kronor:,}".replace(",", space) + (f",{rest:02}" if ore else "")
    assert readings(shown)[0][0] in search_amount(minor)
