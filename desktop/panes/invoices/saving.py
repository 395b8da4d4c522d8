"""Sending a draft to Billecta, and what stays on this computer until Billecta has it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from msgspec.structs import replace
from PySide6.QtCore import QObject

from desktop.core.checks import savable
from desktop.core.dates import now
from desktop.core.errors import ApiError
from desktop.core.invoice_draft import InvoiceDraft, draft_of, ready_to_send
from desktop.core.merge import Path
from desktop.core.records.invoices import InvoiceActionView
from desktop.qt.finding_words import finding_words
from desktop.session.desk import Desk
from desktop.session.send_days import note_send_day

from .settling import also_changed, settled, taken

if TYPE_CHECKING:
    from .editor import InvoiceEditor


class Saving(QObject):
    """`open_editor` answers the editor that is open now, if any."""

    def __init__(self, desk: Desk, open_editor: Callable[[], InvoiceEditor | None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._open_editor = open_editor

    def save(self, editor: InvoiceEditor, then: Callable[[], None] | None = None) -> None:
        """Saves what is open, or says what is missing; `then` is done once Billecta has all of it."""
        editor.finish_typing()
        desk, draft = self._desk, editor.draft
        if not editor.may_send() or desk.tasks.running(f"invoice.attest.{draft.id}"):
            return
        missing = savable(draft.entry, editor.head.chosen_customer())
        if missing:
            words = self.tr("Not saved in Billecta yet: {finding}.")
            sentence = words.format(finding=finding_words(missing[0], desk.format))
            desk.notices.warn(sentence, key="invoice.checks")
            return
        desk.notices.dismiss("invoice.checks")
        work = partial(self._send_then, editor, then)
        desk.write(work, key=f"invoice.save.{draft.id}", doing=self.tr("Saving the draft"))

    async def _send_then(self, editor: InvoiceEditor, then: Callable[[], None] | None) -> None:
        """What was typed while it was on its way is not left behind."""
        await self.send(editor)
        page = self._page_of(editor)
        if then is not None and page is not None and not page.draft.changed:
            then()

    async def send(self, editor: InvoiceEditor) -> InvoiceActionView:
        """Saves the draft in Billecta; it stays open, and on this computer until Billecta has it.

        The editor may have been left since, as when "Try again" is pressed later: then what was kept is sent.
        """
        meanwhile: set[Path] = set()
        while True:
            page = self._page_of(editor)
            if page:
                page.keep()
                page.set_busy(True, self.tr("Saving…"))
            sent = page.draft if page else self._desk.session.kept_invoice(editor.draft.id) or editor.draft
            try:
                invoice = await self._save(sent)
                break
            except ApiError as error:
                self._give_back(editor)
                meanwhile |= await settled(self._desk, page, sent, error)
                editor = page or editor
            except BaseException:
                self._give_back(editor)
                raise
        self._say_taken(meanwhile | taken(sent.before, sent, invoice))
        sends_on = sent.entry.invoice_send_date_override
        note_send_day(self._desk.session, invoice, sends_on)
        answer = draft_of(invoice, sends_on)
        self._put_away(sent, answer)
        if page := self._page_of(editor):
            page.set_busy(False)
            page.set_saved(sent, answer, now())
        return invoice

    async def _save(self, sent: InvoiceDraft) -> InvoiceActionView:
        entry = ready_to_send(sent.entry)
        return await self._desk.session.save_invoice(sent.before, entry, public_id=sent.public_id, target=sent.id)

    def _give_back(self, editor: InvoiceEditor) -> None:
        if page := self._page_of(editor):
            page.set_busy(False)
            page.keep()

    def _say_taken(self, paths: set[Path]) -> None:
        if paths:
            self._desk.notices.info(also_changed(paths), key="invoice.merged")

    def _page_of(self, editor: InvoiceEditor) -> InvoiceEditor | None:
        """Where the editor's draft is open now, if anywhere; nowhere when this pane has been made anew meanwhile."""
        page = self._open_editor() if shiboken6.isValid(self) else None
        return page if page and page.draft.id == editor.draft.id else None

    def _put_away(self, sent: InvoiceDraft, answer: InvoiceDraft) -> None:
        """Forgets what Billecta has; what was typed and kept since then stands on it as a change."""
        session, known = self._desk.session, self._desk.session.kept_standing(sent.id)
        kept = known[0] if known else None
        if kept is None or (kept.entry, kept.refused) == (sent.entry, sent.refused):
            session.forget_draft(sent.id)
        else:
            stands_on = {"public_id": answer.public_id, "before": answer.before, "sends_on": answer.sends_on}
            session.keep_draft(replace(kept, **stands_on))
