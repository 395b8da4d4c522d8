"""The days on which saved drafts are to be sent, as they were last saved from this computer.

The API takes `InvoiceSendDateOverride` and never tells it back (models: InvoiceActionView has no such member), and a
PUT replaces the whole draft: without the day a later save would take it away without a word. So it is kept beside the
drafts, encrypted like them, until the invoice is a draft no more. What others set elsewhere cannot be known.
"""

from __future__ import annotations

import contextlib
import sqlite3

from desktop.core.records.base import WireDate
from desktop.core.records.invoices import InvoiceActionView
from desktop.core.stages import is_draft

from .session import SEND_DAY, Session


def note_send_day(session: Session, saved: InvoiceActionView, day: WireDate | None) -> None:
    """Remembers the day that was just saved with a draft, or forgets it when there is none."""
    key = _id(saved.action_public_id or "")
    # The draft is saved whether or not this disk is full: then the day is one that this computer does not know.
    with contextlib.suppress(sqlite3.OperationalError):
        session.drafts.delete(key)
        if day is not None:
            session.drafts.save(key, SEND_DAY, saved.creditor_public_id, day.encode())
        _prune(session)


def known_send_day(session: Session, public_id: str) -> WireDate | None:
    """The day last saved from here; None when none was, or when it was saved elsewhere."""
    kept = session.drafts.load(_id(public_id))
    return kept.content.decode() if kept is not None else None


def _prune(session: Session) -> None:
    """Forgets the days of what has been attested or deleted since."""
    for kept in session.drafts.all(SEND_DAY, session.company_id):
        row = session.invoices.get(kept.id.removeprefix(_id("")))
        if not is_draft(row.stage) if row is not None else session.invoices.loaded:
            session.drafts.delete(kept.id)


def _id(public_id: str) -> str:
    return f"{SEND_DAY}/{public_id}"
