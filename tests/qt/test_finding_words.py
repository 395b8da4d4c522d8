from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from desktop.core.checks import Check, Finding, Weight
from desktop.qt import i18n
from desktop.qt.finding_words import finding_words
from desktop.qt.format import Format


@pytest.mark.parametrize("weight", list(Weight))
def test_every_finding_has_words(weight: Weight) -> None:
    words = [finding_words(Finding(one, weight, date(2026, 12, 7), 3), Format("sv")) for one in Check]
    assert all(words)
    assert len(set(words)) == len(words)


@pytest.fixture
def swedish(qapp: QApplication) -> Iterator[None]:
    i18n.use(qapp, "sv")
    yield
    i18n.use(qapp, "en")
    # Other tests read the texts of the source, without plural forms.
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("check", list(Check))
@pytest.mark.parametrize("weight", [Weight.WARNING, Weight.GOOD])
def test_each_has_words_of_its_own_in_both_languages(
    qapp: QApplication, request: pytest.FixtureRequest, check: Check, weight: Weight
) -> None:
    finding = Finding(check, weight, date(2026, 12, 7), 3, 1_000, number="1042")
    english = finding_words(finding, Format("en"))
    request.getfixturevalue("swedish")
    assert english
    assert finding_words(finding, Format("sv")) not in ("", english)


def test_the_row_and_the_kind_of_number_are_named() -> None:
    assert finding_words(Finding(Check.QUANTITY, Weight.BLOCKING, row=3), Format("sv")) == "Row 3 has no quantity"
    wrong = finding_words(Finding(Check.PERSONAL_NO, Weight.WARNING), Format("sv"))
    assert wrong == "The personal number has a wrong check digit"
