"""The files of drafts: kept apart from the draft and from its write in the outbox, and put into it as it is sent.

Ten megabytes in a write would be encrypted and written on the loop at each of its steps; by their name they are not.
"""

from __future__ import annotations

import asyncio
from base64 import b64encode
from contextlib import suppress
from typing import Any, TypeVar

from msgspec.structs import replace

from desktop.core.kept_file import FileGone, kept_name, names_in
from desktop.core.records.common import FileView
from desktop.core.records.invoices import InvoiceActionAttachmentView, InvoiceActionEntryView, InvoiceActionView
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox

from .operations import InvoiceChange, InvoiceNew

T = TypeVar("T", InvoiceActionEntryView, InvoiceActionView)


async def content_of(drafts: Drafts, file: FileView) -> bytes | None:
    """The bytes of a kept file, None when it is none. Raises FileGone."""
    name = kept_name(file.data)
    if name is None:
        return None
    try:
        return await asyncio.to_thread(drafts.files.get, name)
    except FileGone as error:
        raise FileGone(file.file_name or "") from error


async def check_files(drafts: Drafts, entry: InvoiceActionEntryView) -> None:
    """Whether all its files are there. Raises FileGone."""
    for item in entry.attachments or ():
        if item.file:
            await content_of(drafts, item.file)


async def with_files(drafts: Drafts, content: Any) -> Any:
    """A write as it is sent, with the bytes of all files that it names. Raises FileGone."""
    if isinstance(content, InvoiceNew):
        return replace(content, after=await _filled(drafts, content.after))
    if isinstance(content, InvoiceChange):
        before, after = await _filled(drafts, content.before), await _filled(drafts, content.after)
        return replace(content, before=before, after=after)
    return content


async def sweep(drafts: Drafts, outbox: Outbox) -> None:
    """Removes the files that no draft and no write names. Only while no editor is open: one may name a file before it
    is kept.

    What cannot be removed now is removed another time.
    """
    named = drafts.named_files()
    if named is None or outbox.unreadable:
        return
    for write in outbox.all():
        named |= names_in(write.payload)
    with suppress(OSError):
        await asyncio.to_thread(drafts.files.sweep, named)


async def _filled(drafts: Drafts, entry: T) -> T:
    items = entry.attachments or ()
    if not any(item.file and kept_name(item.file.data) for item in items):
        return entry
    return replace(entry, attachments=tuple([await _whole(drafts, item) for item in items]))


async def _whole(drafts: Drafts, item: InvoiceActionAttachmentView) -> InvoiceActionAttachmentView:
    content = await content_of(drafts, item.file) if item.file else None
    if content is None or item.file is None:
        return item
    data = (await asyncio.to_thread(b64encode, content)).decode("ascii")
    return replace(item, file=replace(item.file, data=data))
