from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.phone import shown_number, swish_number


@pytest.mark.parametrize(
    "text",
    [
        "46701234567", "+46701234567", "0046701234567", "0701234567", "070-123 45 67", "070-1234567", "070 123 45 67",
        "+46 70 123 45 67", "+46 (0)70-123 45 67", "+46(0)701234567", "0046 (0)70 123 45 67", "46 0701234567",
        "(070) 123 45 67", "070.123.45.67", "070–123 45 67", "701234567", " 0701234567 ", "070/1234567",
    ],
)  # fmt: skip
def test_every_way_people_write_it(text: str) -> None:
    assert swish_number(text) == "46701234567"


@pytest.mark.parametrize(
    "text",
    [
        "", "08-123 456 78", "0701234", "07012345678", "+4512345678", "+47 412 34 567", "070123456a",
        "０７０１２３４５６７", "hej", "46", "+", "4670123456", "470701234567",
    ],
)  # fmt: skip
def test_what_swish_cannot_ask(text: str) -> None:
    assert swish_number(text) is None


@given(st.text(max_size=20))
def test_never_anything_but_digits_in_the_one_form(text: str) -> None:
    found = swish_number(text)
    assert found is None or (found.isascii() and found.isdigit() and found.startswith("467") and len(found) == 11)


@given(st.integers(0, 99_999_999))
def test_what_is_shown_is_read_again(rest: int) -> None:
    number = f"467{rest:08}"
    assert swish_number(shown_number(number)) == number
    assert shown_number("••••••43") == "••••••43"
