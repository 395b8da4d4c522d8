"""The bytes of files: invoices as PDF, attachments, exports."""

from __future__ import annotations

from desktop.core.records.common import FileView

from .endpoints import catalogue
from .section import Section, calls

_CONTENT = catalogue["GET files/file/{id}"]
_OBJECT = catalogue["GET files/fileobject/{id}"]


class Files(Section):
    """Section "Files". All methods raise ApiError."""

    @calls(_CONTENT)
    async def content(self, public_id: str) -> bytes:
        """The file itself; a FileView elsewhere in the API only refers to it. At most 25 MB."""
        return (await self._transport.send(_CONTENT, public_id)).raw

    @calls(_OBJECT)
    async def describe(self, public_id: str, *, with_data: bool = False) -> FileView:
        """A file's name and type; `with_data` adds the bytes as base64."""
        return await self._one(_OBJECT, FileView, public_id, {"includedata": "true" if with_data else None})
