"""A field for a code that rows are booked on: chosen from the company's list, or written where there is no list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.qt.matching import Row as Hit
from desktop.qt.matching import finder
from desktop.qt.pickfield import PickField


class CodeField(PickField):
    """The value is the code. A whole code may be typed; what is on no list is taken only where Billecta has none."""

    def __init__(self, label: str) -> None:
        super().__init__(label, self._matching)
        self._codes: Sequence[Hit] = ()
        self._look_up = finder(())

    def set_codes(self, codes: Sequence[tuple[str, str]]) -> None:
        """The codes to choose from, each with what it stands for; the value stays."""
        self._codes = [(code, code, text) for code, text in codes]
        self._look_up = finder(self._codes)

    def _matching(self, words: str) -> list[Hit]:
        return self._look_up(words)

    def _typed(self, text: str) -> None:
        super()._typed(text)
        code = self._code(text.strip())
        if code:
            self._name_shown = code
            self._take(code)
        if not self._codes:
            self.close_list()

    def _code(self, text: str) -> str:
        if not self._codes:
            return text
        return next((code for code, _, _ in self._codes if code.casefold() == text.casefold()), "")

    def _text_of(self, value: Any) -> str:
        return str(value)
