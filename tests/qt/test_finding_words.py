from __future__ import annotations

from datetime import date

import pytest

from desktop.core.checks import Check, Finding, Weight
from desktop.qt.finding_words import finding_words
from desktop.qt.format import Format


@pytest.mark.parametrize("weight", list(Weight))
def test_every_finding_has_words(weight: Weight) -> None:
    words = [finding_words(Finding(one, weight, date(2026, 12, 7), 3), Format("sv")) for one in Check]
    assert all(words)
    assert len(set(words)) == len(words)


def test_the_row_and_the_kind_of_number_are_named() -> None:
    assert finding_words(Finding(Check.QUANTITY, Weight.BLOCKING, row=3), Format("sv")) == "Row 3 has no quantity"
    wrong = finding_words(Finding(Check.PERSONAL_NO, Weight.WARNING), Format("sv"))
    assert wrong == "The personal number has a wrong check digit"
