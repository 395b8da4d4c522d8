"""The bytes of files: invoices as PDF, attachments, exports."""

from __future__ import annotations

from .endpoints import catalogue
from .section import Section, calls

_CONTENT = catalogue["GET files/file/{id}"]


class Files(Section):
    """Section "Files". All methods raise ApiError."""

    @calls(_CONTENT)
    async def content(self, public_id: str) -> bytes:
        """The file itself; a FileView elsewhere in the API only refers to it. At most 25 MB."""
        return (await self._transport.send(_CONTENT, public_id)).raw
