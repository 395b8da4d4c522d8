"""A draft that somebody else has changed, attested or deleted since it was opened: the person decides what is saved."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from desktop.core.errors import ApiError, Kind, UserCancelled
from desktop.core.invoice_draft import InvoiceDraft, ready_to_send
from desktop.core.invoice_entry import entry_from
from desktop.core.merge import Path, merge
from desktop.core.records.invoices import InvoiceActionView
from desktop.core.stages import is_draft
from desktop.qt.dialogs import ask
from desktop.qt.merge_sheet import Difference, GoneSheet, MergeSheet
from desktop.session.desk import Desk

from .member_words import member_label, member_value

if TYPE_CHECKING:
    from .editor import InvoiceEditor

_PERHAPS_GONE = frozenset({Kind.NOT_FOUND, Kind.NO_ACCESS})


async def settled(desk: Desk, page: InvoiceEditor | None, sent: InvoiceDraft, error: ApiError) -> set[Path]:
    """Asks on the page, which then shows what is to be saved instead; answers what only the others had changed.

    Raises the error again when it is none that a person can settle here, UserCancelled when nothing is to be saved.
    """
    if page is None or sent.public_id is None or error.kind not in _PERHAPS_GONE | {Kind.CHANGED_MEANWHILE}:
        raise error
    newer = await _newest(desk, sent.public_id, error)
    if newer is None:
        desk.session.invoices.remove([sent.public_id])
        await _ask_gone(desk, page, sent)
        return set()
    if error.kind is not Kind.CHANGED_MEANWHILE:
        raise error
    if newer.state is not None and not is_draft(newer.state.stage):
        await _ask_attested(desk, page, sent)
        return set()
    return await _ask_both(desk, page, sent, newer)


def taken(before: InvoiceActionView | None, sent: InvoiceDraft, answer: InvoiceActionView) -> set[Path]:
    """What somebody else had changed and is saved now together with what was changed here."""
    if before is None:
        return set()
    return set(merge(entry_from(before), ready_to_send(sent.entry), entry_from(answer)).taken)


def also_changed(paths: set[Path]) -> str:
    """The sentence about it."""
    labels = ", ".join(sorted({member_label(path) for path in paths}))
    words = QCoreApplication.translate(
        "Settling", "Someone else had changed this draft meanwhile: {members}. Both changes are saved."
    )
    return words.format(members=labels)


async def _newest(desk: Desk, public_id: str, error: ApiError) -> InvoiceActionView | None:
    """The invoice as it is now, None when it is gone."""
    try:
        return await desk.session.invoice(public_id, fresh=True)
    except ApiError as second:
        if second.kind in _PERHAPS_GONE:
            return None
        raise error from second


async def _ask_both(desk: Desk, page: InvoiceEditor, sent: InvoiceDraft, newer: InvoiceActionView) -> set[Path]:
    base = entry_from(sent.before) if sent.before else entry_from(newer)
    versions = base, ready_to_send(sent.entry), entry_from(newer)
    found = merge(*versions)
    if found.conflicts:
        name = QCoreApplication.translate("Settling", "the draft")
        verb = QCoreApplication.translate("Settling", "Save draft")
        differences = [
            Difference(
                one.path, member_label(one.path), member_value(one.path, one.mine, desk),
                member_value(one.path, one.theirs, desk),
            )
            for one in found.conflicts
        ]  # fmt: skip
        decided: Any = await ask(MergeSheet(name, differences, verb), page)
        if not isinstance(decided, dict):
            raise UserCancelled
        found = merge(*versions, decided)
    _still_the_same(page, sent)
    page.show_draft(replace(sent, before=newer, entry=found.value))
    return set(found.taken)


async def _ask_attested(desk: Desk, page: InvoiceEditor, sent: InvoiceDraft) -> None:
    title = QCoreApplication.translate("Settling", "Someone else has attested this invoice")
    text = QCoreApplication.translate(
        "Settling",
        "It is booked and cannot be changed any more. What you have typed is still here: save it as a new draft, or "
        "discard it.",
    )
    await _ask_new_or_discard(desk, page, sent, title, text)


async def _ask_gone(desk: Desk, page: InvoiceEditor, sent: InvoiceDraft) -> None:
    title = QCoreApplication.translate("Settling", "This draft is not in Billecta any more")
    text = QCoreApplication.translate(
        "Settling",
        "Someone else has deleted it, or you may not see it any more. What you have typed is still here: save it as a "
        "new draft, or discard it.",
    )
    await _ask_new_or_discard(desk, page, sent, title, text)


async def _ask_new_or_discard(desk: Desk, page: InvoiceEditor, sent: InvoiceDraft, title: str, text: str) -> None:
    verb = QCoreApplication.translate("Settling", "Save as a new draft")
    answer = await ask(GoneSheet(title, text, verb), page)
    if answer == "discard":
        page.discard_wanted.emit()
    if answer != "new":
        raise UserCancelled
    _still_the_same(page, sent)
    own = uuid.uuid4().hex
    entry = replace(sent.entry, external_reference=own, invoice_number=None)
    page.show_draft(InvoiceDraft(id=own, entry=entry, refused=sent.refused))
    page.keep()
    desk.session.forget_draft(sent.id)


def _still_the_same(page: InvoiceEditor, sent: InvoiceDraft) -> None:
    """The question was asked about `sent`: what was typed meanwhile is not to be thrown away by its answer."""
    if page.draft != sent:
        raise UserCancelled
