from __future__ import annotations

import pytest

from desktop.core.orders.printed import payee, printed_code


def test_the_example_of_the_specification() -> None:
    assert printed_code("1237856901", 10_000, "12229445") == "C1237856901;100,00;12229445;0"


def test_what_would_split_the_code_is_encoded() -> None:
    assert printed_code("1237856901", 5, "Faktura 7; å") == "C1237856901;0,05;Faktura%207%3B%20%C3%A5;0"


@pytest.mark.parametrize(
    ("typed", "number"),
    [("123 785 69 01", "1237856901"), ("123-7856901", "1237856901"), ("070-123 45 67", "46701234567"), ("123", "")],
)
def test_whose_number_it_is(typed: str, number: str) -> None:
    assert payee(typed) == number
