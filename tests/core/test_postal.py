"""The town on an envelope: in Sweden the postcode has two parts."""

from __future__ import annotations

import pytest

from desktop.core.postal import town_line
from desktop.core.records.debtors import DebtorView


@pytest.mark.parametrize(
    ("postcode", "city", "country", "line"),
    [
        ("94131", "Piteå", "SE", "941 31 Piteå"),
        ("941 31", "Piteå", None, "941 31 Piteå"),
        ("10115", "Berlin", "DE", "10115 Berlin"),
        (None, "Piteå", None, "Piteå"),
        ("94131", None, "", "941 31"),
        (None, None, None, ""),
    ],
)
def test_the_town_is_written_as_on_an_envelope(
    postcode: str | None, city: str | None, country: str | None, line: str
) -> None:
    assert town_line(DebtorView(zip_code=postcode, city=city, country_code=country)) == line
