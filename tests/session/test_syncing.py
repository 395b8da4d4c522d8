"""In what order the lists of a company and the rights of its user are asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.qt.commands import Commands
from desktop.qt.format import Format
from desktop.qt.notices import Notices
from desktop.qt.tasks import Tasks
from desktop.session.desk import Desk
from desktop.session.session import Session
from desktop.session.syncing import Syncing

from .conftest import Office, until


async def _synced(session: Session) -> list[int]:
    """Reads a session's lists; how many invoices were shown each time the rights were asked for."""
    shown: list[int] = []
    load = session.rights.load

    async def noting() -> None:
        shown.append(len(session.invoices))
        await load()

    session.rights.load = noting  # type: ignore[method-assign]  # only to be told
    unexpected: list[BaseException] = []
    tasks, ready = Tasks(unexpected.append), list[bool]()
    syncing = Syncing(Desk(session, tasks, Notices(), Commands(), Format("en"), "en"))
    syncing.ready.connect(lambda: ready.append(True))
    await session.open(None)
    syncing.start()
    await until(lambda: not tasks.running("front.load"))
    await tasks.aclose()
    syncing.deleteLater()
    assert ready
    assert not unexpected
    return shown


async def test_rights_are_asked_once_and_behind_the_mirrors_first_page(office: Office, qapp: QApplication) -> None:
    first = await office.start()
    assert await _synced(first) == [0]
    many = len(first.invoices)
    await office.close(first)
    [shown] = await _synced(await office.start())
    assert 0 < shown <= many
