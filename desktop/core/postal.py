"""The last line of an address, as it stands on an envelope."""

from __future__ import annotations

from typing import Protocol

from .identity import format_postcode


class Place(Protocol):
    """What a customer and a company say of where they are."""

    @property
    def zip_code(self) -> str | None:
        """As it is kept, with or without a space."""

    @property
    def city(self) -> str | None:
        """The town."""

    @property
    def country_code(self) -> str | None:
        """Two letters; none at all means Sweden."""


def is_abroad(place: Place) -> bool:
    """Whether the address is in another country than Sweden."""
    return place.country_code not in (None, "", "SE")


def town_line(place: Place) -> str:
    """`941 31 Piteå`: Swedish postcodes are written in two parts, those of other countries as they are."""
    postcode = place.zip_code or ""
    written = postcode if is_abroad(place) else format_postcode(postcode)
    return " ".join(part for part in (written, place.city) if part)
