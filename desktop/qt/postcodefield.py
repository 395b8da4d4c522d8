"""A postcode, written as on an envelope."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desktop.core import identity

from .textfields import TextField


class PostcodeField(TextField):
    """`swedish` answers whether the address is in Sweden: only there five digits are written `123 45`.

    The value stays as it came or was typed; call `write_again` when the country may be another one.
    """

    def __init__(
        self, label: str, swedish: Callable[[], bool], *, validator: Callable[[str], str] | None = None
    ) -> None:
        super().__init__(label, validator=validator)
        self._swedish = swedish

    def write_again(self) -> None:
        """Shows the value as the country writes it, unless it is being typed."""
        if not self._line.hasFocus():
            self._show(self._value)

    def _write(self, value: Any) -> str:
        return identity.format_postcode(str(value)) if self._swedish() else str(value)
