"""Numbers of a column: where its decimals begin is found from all its cells together, or asked; never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from desktop.core.money import NotANumber

_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "’": "'", "\u2212": "-", "\u2013": "-"})
_AROUND = re.compile(r"(?i)^\s*(?:sek|kr\.?|€|\$)?\s*|\s*(?:sek|kr\.?|:-|%|€|\$|st)?\s*$")
_SCIENTIFIC = re.compile(r"[+-]?\d+(?:[.,]\d+)?E[+-]?\d+", re.IGNORECASE)


class Style(StrEnum):
    """The sign before the decimals; the other of the two may part thousands, as spaces and apostrophes may."""

    COMMA = "comma"
    POINT = "point"


_FORMS = {
    Style.COMMA: re.compile(r"([+-]?)(\d{1,3}(?:([ .'])\d{3})(?:\3\d{3})*|\d*)(?:,(\d+))?"),
    Style.POINT: re.compile(r"([+-]?)(\d{1,3}(?:([ ,'])\d{3})(?:\3\d{3})*|\d*)(?:\.(\d+))?"),
}


@dataclass(frozen=True)
class StyleFound:
    """`style` None must be asked: `examples` have two readings, or `mixed` cells contradict each other."""

    style: Style | None
    examples: tuple[str, ...] = ()
    mixed: bool = False


def read(text: str, style: Style) -> Decimal:
    """The number in `text`; currency words and a percent sign around it are passed over. Raises NotANumber."""
    plain = _AROUND.sub("", text.translate(_SPACES))
    if plain.endswith("-") or (plain.startswith("(") and plain.endswith(")")):
        plain = "-" + plain.strip("-()")
    form = _FORMS[style].fullmatch(plain) if plain.isascii() else None
    if form is None or not (form[2] or form[4]):
        raise NotANumber(text)
    whole = "".join(sign for sign in form[2] if sign.isdigit())
    return Decimal(f"{form[1]}{whole or 0}.{form[4] or 0}")


def find_style(texts: Iterable[str]) -> StyleFound:
    """The style of a column: one cell that has only one reading decides for all."""
    comma = point = False
    twofold: list[str] = []
    for text in texts:
        readings = {style: number for style in Style if (number := _try(text, style)) is not None}
        if len(readings) == 1:
            comma |= Style.COMMA in readings
            point |= Style.POINT in readings
        elif len(set(readings.values())) > 1 and len(twofold) < 3:
            twofold.append(text.strip())
    if comma and point:
        return StyleFound(None, tuple(twofold), mixed=True)
    if comma or point:
        return StyleFound(Style.COMMA if comma else Style.POINT, tuple(twofold))
    return StyleFound(None if twofold else Style.COMMA, tuple(twofold))


def is_scientific(text: str) -> bool:
    """Whether Excel has replaced a long number by a rounded one, `5,56E+09`."""
    return bool(_SCIENTIFIC.fullmatch(text.strip()))


def _try(text: str, style: Style) -> Decimal | None:
    try:
        return read(text, style)
    except NotANumber:
        return None
