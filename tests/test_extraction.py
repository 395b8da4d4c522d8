"""Every text in the sources is one that lupdate sees: under its own context, and as a plural where it counts."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import texts

ROOT = Path(__file__).parent.parent
CALLS = {"tr": 0, "QT_TR_NOOP": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
"""The functions that take a text, and the place of the text among their arguments."""


def test_lupdate_sees_every_text() -> None:
    seen = {(one.context, one.source): one.plural for one in texts.read(texts.file(ROOT, "sv"))}
    lost = [
        f"{path.relative_to(ROOT)}: {context}: {text!r}"
        for path in texts.sources(ROOT)
        for context, text in _texts(ast.parse(path.read_text("utf-8")))
        if seen.get((context, text)) != ("%n" in text)
    ]
    assert not lost


def _texts(node: ast.AST, context: str = "") -> Iterator[tuple[str, str]]:
    """Context and text of every call; a `tr` belongs to the class it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _text(child, context)
        yield from _texts(child, child.name if isinstance(child, ast.ClassDef) else context)


def _text(call: ast.Call, context: str) -> Iterator[tuple[str, str]]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    words = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    place = CALLS.get(name, len(words))
    if len(words) > place:
        yield (words[0] if place else context), words[place]
