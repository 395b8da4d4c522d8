"""Countries by their name in the program's language, for picking fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.core.records.common import CountryView

from .collation import swedish_key
from .matching import Row, finder

_SWEDEN = CountryView(country_code="SE", swedish_country_name="Sverige", english_country_name="Sweden")


class Countries:
    """`known` answers the countries read from the server; before they are read only Sweden can be chosen."""

    def __init__(self, known: Callable[[], Sequence[CountryView]], language: str) -> None:
        self._known, self._swedish = known, language == "sv"

    def name(self, code: str) -> str:
        """A country's name; the code when it is not known."""
        return next((text for value, text, _ in self._rows() if value == code), code)

    def find(self, words: str) -> list[Row]:
        """The countries whose name or code holds the words."""
        return finder(self._rows(), limit=300)(words)

    def _rows(self) -> list[Row]:
        known = self._known() or [_SWEDEN]
        rows = [(one.country_code, self._name(one), one.country_code or "") for one in known]
        return sorted(rows, key=lambda row: swedish_key(row[1]))

    def _name(self, country: CountryView) -> str:
        name = country.swedish_country_name if self._swedish else country.english_country_name
        return name or country.country_code or ""
