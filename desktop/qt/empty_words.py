"""Why a list shows nothing, and the first step out of it: reading has failed, no hits, an empty view, nothing yet."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

Words = tuple[str, str, str | None]
"""A heading, a sentence, and the text of a button if there is one."""


class EmptyWords:
    """What is said in each of these cases."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        self.trouble: Words | None = None
        """Reading has failed; said instead of the grey rows, as long as nothing is here."""
        self.nothing_yet: Words = (translate("RecordTable", "Nothing here yet"), "", None)
        self.of_views: Mapping[str, tuple[str, str]] = {}
        """Heading and sentence of a view that is empty while others are not, by the view's id."""
        self.view = ""
        """The id of the view that is shown."""

    def said(self, *, filtered: bool, has_records: bool) -> Words:
        """What stands in the place of rows when there is none to show."""
        translate = QCoreApplication.translate
        if not has_records:
            return self.nothing_yet
        if filtered:
            hint = translate("RecordTable", "Try fewer words or another view.")
            return translate("RecordTable", "No hits"), hint, None
        return *self.of_views.get(self.view, (translate("RecordTable", "None here"), "")), None
