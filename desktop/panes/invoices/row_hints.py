"""What is said under the rows: what a date code becomes, what a sum comes to, what stands in braces and is no code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.core import rowdates
from desktop.core.arithmetic import is_sum
from desktop.core.dates import today
from desktop.qt.matching import Row as Hit

from . import cells
from .cells import NUMBERS, Cell, Row, Terms, WrongInput


def begun_code(text: str, cursor: int) -> str:
    """The date code that is being written before the cursor, from its `{`; empty when none is."""
    begun = text[:cursor].rfind("{")
    return text[begun:cursor] if begun >= 0 and "}" not in text[begun:cursor] else ""


def code_hits(code: str, terms: Terms) -> list[Hit]:
    """The codes that go on so, with what each becomes today."""
    return [(one, one, becomes) for one, becomes in rowdates.completions(code, today(), terms.language)]


def sum_hint(row: Row, cell: Cell, text: str, terms: Terms) -> str:
    """`3*45+10 = 145`; empty when no sum is being written, or none that can be counted."""
    if cell not in NUMBERS or not is_sum(text):
        return ""
    try:
        return f"{text.strip()} = {cells.typed(cells.with_text(row, cell, text, terms), cell, terms)}"
    except WrongInput:
        return ""


def code_hint(text: str, terms: Terms) -> str:
    """What the date codes in a text become on the invoice; empty when there are none."""
    translate = QCoreApplication.translate
    codes = {one.code: one.becomes for one in rowdates.printed(text, today(), terms.language)}
    sentence = translate("Rows", "{code} becomes “{text}” on the invoice")
    return " · ".join(sentence.format(code=code, text=becomes) for code, becomes in codes.items())


def first_with_codes(rows: Sequence[Row], current: int) -> str:
    """The description of the current row, or of the first one in which a date code stands."""
    texts = [row.article_description or "" for row in rows]
    own = texts[current] if 0 <= current < len(texts) else ""
    return own if "{" in own else next((text for text in texts if "{" in text), "")
