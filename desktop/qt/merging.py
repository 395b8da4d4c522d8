"""Three versions of what a form shows: which fields both have changed, and asking which version to keep."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.core.merge import Merged, Path, Side, merge

from .cardform import CardForm
from .dialogs import ask
from .merge_sheet import Difference, GoneSheet, MergeSheet
from .record_editor import RecordEditor

Values = Mapping[str, Any]


def merged(
    base: Values, mine: Values, theirs: Values, decided: Mapping[Path, Side] | None = None
) -> Merged[dict[str, Any]]:
    """The values of a form merged; empty text and none are the same in a form."""
    return merge(_plain(base), _plain(mine), _plain(theirs), decided)


async def ask_both(
    page: RecordEditor, name: str, base: Values, mine: Values, theirs: Values
) -> Merged[dict[str, Any]] | None:
    """The merged values after the person has decided what both had changed; None when they went back to the form."""
    found = merged(base, mine, theirs)
    if not found.conflicts:
        return found
    verb = QCoreApplication.translate("MergeSheet", "Save")
    differences = [
        Difference(one.path, page.form.label_of(str(one.path[0])), *_words(page.form, one.path, one.mine, one.theirs))
        for one in found.conflicts
    ]
    decided: Any = await ask(MergeSheet(name, differences, verb), page)
    return merged(base, mine, theirs, decided) if isinstance(decided, dict) else None


async def ask_gone(page: RecordEditor, name: str) -> object:
    """What was opened cannot be read any more: `new`, `discard`, or False to go back."""
    title = QCoreApplication.translate("MergeSheet", "{name} is not in Billecta any more").format(name=name)
    text = QCoreApplication.translate(
        "MergeSheet",
        "Someone else has deleted it, or you may not see it any more. What you have typed is still here: save it as a "
        "new one, or discard it.",
    )
    return await ask(GoneSheet(title, text, QCoreApplication.translate("MergeSheet", "Save as new")), page)


def also_changed(form: CardForm, names: list[str]) -> str:
    """The sentence about what somebody else had changed and what is kept."""
    fields = ", ".join(form.label_of(name) for name in names)
    words = QCoreApplication.translate(
        "MergeSheet", "Someone else had changed this meanwhile: {fields}. Both changes are saved."
    )
    return words.format(fields=fields)


def _words(form: CardForm, path: Path, *values: Any) -> tuple[str, ...]:
    return tuple(form.field(str(path[0])).describe(value) for value in values)


def _plain(values: Values) -> dict[str, Any]:
    return {name: None if value == "" else value for name, value in values.items()}
