"""Invoices as PDF and what is attached to them: fetched when wanted, kept in memory while the session lasts."""

from __future__ import annotations

from collections import OrderedDict

from desktop.api.client import Billecta
from desktop.store.lent_files import LentFiles

ROOM = 32 * 1024 * 1024
"""Bytes kept: some hundred invoices."""


class Papers:
    """By the file's public id. A file never changes under its id, so what was read once is not asked for again."""

    def __init__(self, client: Billecta, room: int = ROOM) -> None:
        self._client, self._room = client, room
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self.lent = LentFiles()
        """Copies that are dragged to other programs; the session takes them back at its end."""

    def kept(self, file_id: str) -> bytes | None:
        """The file if it is in memory."""
        data = self._kept.get(file_id)
        if data is not None:
            self._kept.move_to_end(file_id)
        return data

    async def content(self, file_id: str) -> bytes:
        """The bytes of a file. Raises ApiError."""
        data = self.kept(file_id)
        if data is None:
            data = await self._client.files.content(file_id)
            self._keep(file_id, data)
        return data

    def _keep(self, file_id: str, data: bytes) -> None:
        """What has not been looked at for longest goes first; a file that needs all the room is not kept."""
        if len(data) > self._room // 2:
            return
        self._kept[file_id] = data
        while sum(map(len, self._kept.values())) > self._room:
            self._kept.popitem(last=False)
