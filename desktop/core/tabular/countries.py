"""Names of the countries that Swedish registers name most, for files that do not hold codes."""

from __future__ import annotations

from .members import fold

_NAMES = """SE Sverige Sweden;NO Norge Norway;DK Danmark Denmark;FI Finland Suomi;IS Island Iceland;AX Åland;
DE Tyskland Germany Deutschland;GB Storbritannien England Skottland UK United-Kingdom Great-Britain;
IE Irland Ireland;FR Frankrike France;ES Spanien Spain;PT Portugal;IT Italien Italy;
NL Nederländerna Holland Netherlands;
BE Belgien Belgium;LU Luxemburg Luxembourg;AT Österrike Austria;CH Schweiz Switzerland;PL Polen Poland;
CZ Tjeckien Czechia;HU Ungern Hungary;EE Estland Estonia;LV Lettland Latvia;LT Litauen Lithuania;GR Grekland Greece;
US USA United-States;CA Kanada Canada;CN Kina China;JP Japan;IN Indien India;AU Australien Australia"""


def _by_name() -> dict[str, str]:
    entries = (entry.split() for entry in _NAMES.replace("\n", "").split(";"))
    return {fold(name): code for code, *names in entries for name in names}


_BY_NAME = _by_name()


def code_of(text: str) -> str | None:
    """`SE` for `se`, `Sverige`, `Sweden`; None for a name that is not known."""
    plain = text.strip()
    if len(plain) == 2 and plain.isascii() and plain.isalpha():
        code = plain.upper()
        return "GB" if code == "UK" else code
    return _BY_NAME.get(fold(plain))
