"""Files on their way: a write in the outbox names them, and what it names is kept until it is known to have arrived."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop.core.errors import ApiError
from desktop.core.invoice_draft import InvoiceDraft
from desktop.core.kept_file import kept_as
from desktop.core.records.common import FileView
from desktop.core.records.invoices import InvoiceActionAttachmentView
from desktop.session.session import Session

from .conftest import Office, save, written

ACTION = "invoice/action"
PDF = b"%PDF-1.4\n%%EOF\n" + os.urandom(2_000_000)


async def with_file(session: Session) -> InvoiceDraft:
    draft = written(session)
    name = await asyncio.to_thread(session.drafts.files.put, PDF)
    file = FileView(file_name="Offert.pdf", data=kept_as(name, len(PDF)))
    attached = (InvoiceActionAttachmentView(file=file),)
    return replace(draft, entry=replace(draft.entry, attachments=attached))


def kept(office: Office) -> list[Path]:
    return list((office.folder / "drafts-files").glob("*"))


async def stored(session: Session, public_id: str) -> bytes:
    whole = await session.invoice(public_id, fresh=True)
    assert whole.attachments is not None
    [item] = whole.attachments
    assert item.file is not None
    return await session.papers.content(item.file.file_public_id)


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_file_whose_write_was_cut_arrives_once_after_a_restart(office: Office, when: str) -> None:
    session = await office.open()
    draft = await with_file(session)
    office.fault(ACTION, "POST", "drop", when)
    with pytest.raises(ApiError):
        await save(session, draft)
    [write] = session.writing.unfinished()
    assert len(write.payload) < 10_000
    session.forget_draft(draft.id)
    await office.close(session)
    assert len(kept(office)) == 1

    session = await office.open()
    public_id = await session.writing.settle(draft.id)
    assert public_id
    assert len(office.invoices(draft.id)) == 1
    assert await stored(session, public_id) == PDF
    await office.close(session)

    session = await office.open()
    assert kept(office) == []


async def test_what_arrives_is_the_file_and_not_its_name(office: Office, session: Session) -> None:
    draft = await with_file(session)
    saved = await save(session, draft)
    assert await stored(session, saved.action_public_id or "") == PDF
    changed = replace(draft, public_id=saved.action_public_id, before=saved)
    again = await save(session, replace(changed, entry=replace(changed.entry, message="Ändrat")))
    assert again.message == "Ändrat"
