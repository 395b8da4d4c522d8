"""Sums typed into a cell for a number: `3*45+10`, `1 200/12`, `(2,5+1)x4`. No names, no powers, nothing is executed."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from .money import NotANumber, TwoReadings, from_minor, read_number

_SIGNS = str.maketrans({"×": "*", "x": "*", "X": "*", "·": "*", "÷": "/", "\u2212": "-", "\u2013": "-"})
_TOKEN = re.compile(r"\s*(?:([0-9.,](?:[0-9.,'’\s]*[0-9.,])?)|([-+*/()]))\s*")
_LONGEST, _DEEPEST = 200, 20


class DividedByZero(NotANumber):
    """The sum divides by nothing."""


def is_sum(text: str) -> bool:
    """Whether `text` is to be counted rather than read: it has an operator after its first sign, or begins with `=`."""
    plain = text.strip().translate(_SIGNS)
    return plain.startswith(("=", "(")) or any(sign in plain[1:] for sign in "+-*/(")


def evaluate(text: str, *, max_decimals: int) -> Decimal:
    """The number typed, or the value of the sum typed, rounded to `max_decimals` half away from zero.

    Counted in fractions, so that nothing is lost on the way: `1/3*3` is 1. The numbers in a sum may have more decimals
    than its answer. Raises NotANumber, TwoReadings (for a number such as `1.234`) or DividedByZero.
    """
    if not is_sum(text):
        return read_number(text, max_decimals=max_decimals)
    tokens = _tokens(text.strip().removeprefix("=").translate(_SIGNS), text, max_decimals)
    value = _Reader(tokens, text).whole()
    return _rounded(value, max_decimals)


def _tokens(plain: str, text: str, max_decimals: int) -> list[str | Fraction]:
    if len(plain) > _LONGEST:
        raise NotANumber(text)
    tokens: list[str | Fraction] = []
    place = 0
    while place < len(plain):
        found = _TOKEN.match(plain, place)
        if found is None:
            raise NotANumber(text)
        tokens.append(found[2] or _number(found[1], max_decimals))
        place = found.end()
    return tokens


def _number(text: str, max_decimals: int) -> Fraction:
    try:
        return Fraction(read_number(text, max_decimals=max_decimals))
    except TwoReadings:
        raise
    except NotANumber:
        return Fraction(read_number(text))


def _rounded(value: Fraction, decimals: int) -> Decimal:
    whole = int(abs(value) * 10**decimals + Fraction(1, 2))
    return from_minor(whole if value >= 0 else -whole, decimals)


class _Reader:
    """A sum read from left to right: products of signed numbers and brackets, added."""

    def __init__(self, tokens: list[str | Fraction], text: str) -> None:
        self._tokens = tokens
        self._text = text
        self._at = 0
        self._depth = 0

    def whole(self) -> Fraction:
        value = self._added()
        if self._at < len(self._tokens):
            raise NotANumber(self._text)
        return value

    def _added(self) -> Fraction:
        value = self._multiplied()
        while (sign := self._take("+", "-")) is not None:
            value = value + self._multiplied() if sign == "+" else value - self._multiplied()
        return value

    def _multiplied(self) -> Fraction:
        value = self._signed()
        while (sign := self._take("*", "/")) is not None:
            other = self._signed()
            if sign == "/" and not other:
                raise DividedByZero(self._text)
            value = value * other if sign == "*" else value / other
        return value

    def _signed(self) -> Fraction:
        sign = self._take("+", "-")
        value = self._bracketed() if self._take("(") else self._plain()
        return -value if sign == "-" else value

    def _bracketed(self) -> Fraction:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise NotANumber(self._text)
        value = self._added()
        if self._take(")") is None:
            raise NotANumber(self._text)
        self._depth -= 1
        return value

    def _plain(self) -> Fraction:
        token = self._tokens[self._at] if self._at < len(self._tokens) else None
        if not isinstance(token, Fraction):
            raise NotANumber(self._text)
        self._at += 1
        return token

    def _take(self, *signs: str) -> str | None:
        token = self._tokens[self._at] if self._at < len(self._tokens) else None
        if isinstance(token, str) and token in signs:
            self._at += 1
            return token
        return None
