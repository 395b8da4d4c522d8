"""Batches under way are kept, encrypted, so that after a crash it is known which drafts they were about."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from hashlib import sha256

from msgspec.structs import replace

from desktop.api import codec
from desktop.core.attest import AttestBatch, AttestItem
from desktop.core.dates import now, write
from desktop.core.invoice_draft import InvoiceDraft
from desktop.core.invoice_entry import entry_from
from desktop.core.records.invoices import InvoiceActionView
from desktop.store.drafts import Drafts

ATTEST = "attest"
"""The kind under which they are kept among the drafts."""

_of_this_run: set[str] = set()
"""Batches that this program has begun itself: they are under way, or it has said how they ended."""


def new_batch(items: Sequence[AttestItem], user: str, *, signed_by: str = "", signature: str = "") -> AttestBatch:
    """A batch with an id of its own, begun now."""
    batch = AttestBatch(id=uuid.uuid4().hex, begun=write(now()), user=user, items=tuple(items))
    return replace(batch, signed_by=signed_by, signature=signature)


def seen_digest(invoice: InvoiceActionView) -> str:
    """A digest of what the customer would get: the invoice's content, and who and where the customer is."""
    debtor = codec.encode(invoice.debtor) if invoice.debtor else b""
    return sha256(codec.encode(entry_from(invoice)) + debtor).hexdigest()


def keep_batch(drafts: Drafts, batch: AttestBatch) -> None:
    """On disk before the first draft leaves."""
    _of_this_run.add(batch.id)
    drafts.save(batch.id, ATTEST, "", codec.encode(batch))


def forget_batch(drafts: Drafts, batch: AttestBatch) -> None:
    """Everything is known about it."""
    drafts.delete(batch.id)


def typed_into(drafts: Drafts) -> frozenset[str]:
    """The public ids of drafts, of any company, into which something was typed that Billecta does not have."""
    kept = (codec.decode(one.content, InvoiceDraft) for one in drafts.all("invoice"))
    return frozenset(draft.public_id for draft in kept if draft and draft.public_id and draft.changed)


def let_go(batch: AttestBatch) -> None:
    """It was cut off, as when the environment is left: it is to be asked about when the drafts are opened again."""
    _of_this_run.discard(batch.id)


def broken_off(drafts: Drafts) -> list[AttestBatch]:
    """The batches of earlier runs of the program that did not come to their end, the newest first."""
    kept = (codec.decode(draft.content, AttestBatch) for draft in drafts.all(ATTEST))
    return [batch for batch in kept if batch is not None and batch.id not in _of_this_run]
