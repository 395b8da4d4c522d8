"""The least that lists can cost: `python -m tests.bench.bare PROFILE ADDRESS TOKEN mirror|wire`.

A bare window, painted; then asyncio, the key from the keyring, the mirror's pages decoded into dicts and the first of
them painted as plain text (`mirror`), or the same records read through the client (`wire`). No table, no pane, nothing
sorted, searched or counted. What it needs is imported as the program does it, so that its longest hold says what an
import, a page or a paint costs, and not what all imports together do. Prints the lines of `tests.bench.watch`: window,
list, all.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop.qt.turns import import_before_asyncio
from desktop.stations import TO_THE_FRONT
from tests.bench.watch import Watch

LINE = 30
NEEDED = [
    *(
        name
        for name in TO_THE_FRONT
        if not name.startswith("desktop.") or name.split(".")[1] in ("api", "core", "store")
    ),
    "desktop.qt.loop",
    "desktop.store.vault",
    "desktop.session.mirroring",
]


class Window(QMainWindow):
    """Paints texts, line by line."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.painted: list[str] | None = None
        self.resize(1280, 800)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What a list shows, with nothing but drawText."""
        super().paintEvent(event)
        painter = QPainter(self)
        for number, line in enumerate(self.lines[: self.height() // LINE], 1):
            painter.drawText(16, number * LINE, line)
        painter.end()
        self.painted = self.lines


class Bare:
    """One floor, from the paint of its window on."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._watch = Watch(self._look)
        self._held: dict[str, dict[str, object]] = {"invoices": {}, "debtors": {}, "products": {}}

    async def main(self, _: QApplication) -> int:
        """Reads everything once."""
        try:
            await (self._from_mirror() if sys.argv[4] == "mirror" else self._from_wire())
            self._watch.say("all", sum(map(len, self._held.values())))
        finally:
            self._watch.stop()
        return 0

    def _look(self) -> None:
        if self._window.painted:
            self._watch.say("list", len(self._window.painted))

    async def _from_mirror(self) -> None:
        from desktop.api import codec
        from desktop.core.environment import Environment
        from desktop.core.records.creditors import CreditorView
        from desktop.session.mirroring import _LISTS, COMPANIES
        from desktop.store.cipher import open_cipher
        from desktop.store.mirror import Mirror
        from desktop.store.profile import Profile
        from desktop.store.vault import Vault

        profile = Profile(Path(sys.argv[1]))
        cipher = await open_cipher(Vault(Environment.TEST, profile=profile.name))
        mirror = Mirror(profile.folder(Environment.TEST), cipher)
        companies = await mirror.open(COMPANIES)
        assert companies is not None
        async for raw in mirror.pages(COMPANIES, companies, "creditors"):
            company = codec.decode_kept(raw, CreditorView)[0].creditor_public_id
        snapshot = await mirror.open(company)
        assert snapshot is not None
        for name, kind in _LISTS.items():
            async for raw in mirror.pages(company, snapshot, name):
                await self._take(name, codec.decode_kept(raw, kind))

    async def _from_wire(self) -> None:
        from datetime import timedelta

        from desktop.api.client import Billecta
        from desktop.api.credentials import SecureToken
        from desktop.core.dates import today

        client = Billecta(sys.argv[2], SecureToken(sys.argv[3]))
        company = (await client.creditors.list())[0].creditor_public_id
        pages: list[tuple[str, AsyncIterator[Sequence[object]]]] = [
            ("invoices", client.invoices.open_pages(company)),
            ("debtors", client.debtors.pages(company)),
            ("products", client.products.pages(company)),
            ("invoices", client.invoices.closed_pages(company, today() - timedelta(days=3 * 365), today())),
        ]
        for name, some in pages:
            async for page in some:
                await self._take(name, page)
        await client.aclose()

    async def _take(self, name: str, records: Sequence[object]) -> None:
        import asyncio

        if not self._window.lines:
            self._window.lines = [repr(record)[:160] for record in records[:LINE]]
            self._window.update()
        self._held[name] |= {getattr(record, _KEYS[name]): record for record in records}
        await asyncio.sleep(0)


_KEYS = {"invoices": "action_public_id", "debtors": "debtor_public_id", "products": "product_public_id"}


def main() -> int:
    """The exit code."""
    import gc

    gc.disable()
    app = QApplication([])
    window, first = Window(), QEventLoop()
    window.show()
    while window.painted is None:
        first.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    bare = Bare(window)
    import_before_asyncio(NEEDED)
    from desktop.qt import loop

    app.setQuitOnLastWindowClosed(False)
    return loop.run(bare.main, sys.argv[:1])


if __name__ == "__main__":
    sys.exit(main())
