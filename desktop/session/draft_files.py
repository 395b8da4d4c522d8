"""The files of drafts: kept apart from the draft while it is typed, and put into it when it is sent."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from contextlib import suppress

from msgspec.structs import replace

from desktop.core.kept_file import FileGone, kept_name
from desktop.core.records.common import FileView
from desktop.core.records.invoices import InvoiceActionAttachmentView, InvoiceActionEntryView
from desktop.store.drafts import Drafts


async def content_of(drafts: Drafts, file: FileView) -> bytes | None:
    """The bytes of a kept file, None when it is none. Raises FileGone."""
    name = kept_name(file.data)
    if name is None:
        return None
    try:
        return await asyncio.to_thread(drafts.files.get, name)
    except FileGone as error:
        raise FileGone(file.file_name or "") from error


async def with_files(drafts: Drafts, entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
    """The entry as it is sent, with the bytes of all its files. Raises FileGone."""
    items = entry.attachments or ()
    if not any(item.file and kept_name(item.file.data) for item in items):
        return entry
    return replace(entry, attachments=tuple([await _whole(drafts, item) for item in items]))


async def sweep(drafts: Drafts) -> None:
    """Removes the files that no draft names. Only while no editor is open: one may name a file before it is kept.

    What cannot be removed now is removed another time.
    """
    named = drafts.named_files()
    if named is not None:
        with suppress(OSError):
            await asyncio.to_thread(drafts.files.sweep, named)


async def _whole(drafts: Drafts, item: InvoiceActionAttachmentView) -> InvoiceActionAttachmentView:
    content = await content_of(drafts, item.file) if item.file else None
    if content is None or item.file is None:
        return item
    data = (await asyncio.to_thread(b64encode, content)).decode("ascii")
    return replace(item, file=replace(item.file, data=data))
