"""A postcode as on an envelope, in Sweden only, and given back as it came."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.qt.postcodefield import PostcodeField


class Place:
    """An address that moves."""

    country = "SE"

    def is_swedish(self) -> bool:
        return self.country == "SE"


def test_five_digits_are_parted_in_sweden_and_nowhere_else(qtbot: QtBot) -> None:
    place = Place()
    field = PostcodeField("Postnummer", place.is_swedish)
    qtbot.addWidget(field)
    field.set_value("90425")
    assert (field.text(), field.value(), field.loose_text()) == ("904 25", "90425", None)
    place.country = "DE"
    field.write_again()
    assert (field.text(), field.value(), field.loose_text()) == ("90425", "90425", None)


def test_what_is_no_postcode_stays_as_it_is(qtbot: QtBot) -> None:
    field = PostcodeField("Postnummer", Place().is_swedish)
    qtbot.addWidget(field)
    for text in ("12", "SW1A 2AA", "012 34"):
        field.set_value(text)
        assert field.text() == text
