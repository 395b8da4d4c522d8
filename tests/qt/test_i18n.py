from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.qt import i18n


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    i18n.use(qapp, "en")
    # Other tests read the texts of the source, without plural forms.
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


def test_qts_own_texts_follow(qapp: QApplication) -> None:
    i18n.use(qapp, "sv")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"
    assert i18n.current() == "sv"
    i18n.use(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert i18n.current() == "en"


@pytest.mark.parametrize(("language", "month"), [("sv", "maj"), ("en", "May")])
def test_fields_have_swedish_forms_and_the_languages_words(qapp: QApplication, language: str, month: str) -> None:
    i18n.use(qapp, language)
    locale = QLocale()
    assert locale.dateFormat(QLocale.FormatType.ShortFormat) == "yyyy-MM-dd"
    assert locale.decimalPoint() == ","
    assert locale.monthName(5) == month


def test_the_systems_language_is_one_of_ours() -> None:
    assert i18n.system_language() in i18n.LANGUAGES
