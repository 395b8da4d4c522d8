"""The attest list: what was attested when and by whom, whether the log is as it was written, and the way to a file."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.dates import today
from desktop.qt.dialogs import Sheet, choose_file_to_save
from desktop.qt.label import Label
from desktop.qt.styled import set_property
from desktop.qt.table import RecordTable
from desktop.session.desk import Desk
from desktop.store.files import atomic_write
from desktop.store.spreadsheets import write_csv

from .log_paper import attest_list_pdf
from .log_words import LogRow, LogWords

_FEWEST_ROWS, _MOST_ROWS = 4, 10


class LogSheet(Sheet):
    """Call `fill` with the entries; it stays open while files are written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Attest list"), environment=desk.environment, width=900)
        self._desk, self._words = desk, LogWords(desk.format)
        self._state = Label()
        self._state.setWordWrap(True)
        self._state.setProperty("role", "note")
        self.body.addWidget(self._state)
        self._table = RecordTable(self._words.columns(), _key, search=_text)
        self._table.setAccessibleName(self.tr("Attest list"))
        self._table.set_order("number", descending=True)
        self._table.set_empty(
            self.tr("Nothing has been attested here yet"), self.tr("What is attested on this computer stands here.")
        )
        self.body.addWidget(self._table)
        for text, work in ((self.tr("Save CSV…"), self._save_csv), (self.tr("Save PDF…"), self._save_pdf)):
            button = self.add_own_button(text)
            button.clicked.connect(partial(self._start, work))
        self.first = self.add_button(self.tr("Close"), role="primary", main=True)
        self._rows: list[LogRow] = []

    async def fill(self) -> None:
        """Reads and verifies the log."""
        log = self._desk.session.attest_log
        self._rows = [LogRow(link.number, link.hash, entry) for link, entry in await log.entries()]
        self._table.set_records(self._rows)
        self._table.show_rows(min(_MOST_ROWS, max(_FEWEST_ROWS, len(self._rows))))
        broken = await log.broken_at()
        self._state.setText(self._state_words(broken, lasting=log.lasting, missed=log.missed))
        set_property(self._state, "role", "error" if broken or log.missed else "muted")

    def _state_words(self, broken: int | None, *, lasting: bool, missed: int) -> str:
        if broken is not None:
            return broken_words(broken)
        if missed:
            return self.tr("{count} could not be written, perhaps the disk is full.").format(count=missed)
        if not lasting:
            return self.tr("Kept until the program ends only: this computer has no keyring.")
        return self.tr("%n entry(ies), all as they were written.", "", len(self._rows))

    def _start(self, work: object) -> None:
        self._desk.run(work, key="attest.log.save", owner=self, doing=self.tr("Saving the attest list"))  # type: ignore[arg-type]  # one of the two below

    async def _save_csv(self) -> None:
        path = await self._path(".csv")
        if path is None:
            return
        comma = QLocale.system().decimalPoint() == ","
        cells = map(self._words.cells, self._rows)
        await asyncio.to_thread(write_csv, path, self._words.headers(), cells, ";" if comma else ",", comma, _alive)
        self._told(path)

    async def _save_pdf(self) -> None:
        path = await self._path(".pdf")
        if path is None:
            return
        rows = [self._words.cells(row) for row in self._rows]
        seal = self._rows[-1].hash if self._rows else ""
        title, facts = self.tr("Attest list"), self._state.text()
        pdf = await asyncio.to_thread(attest_list_pdf, title, facts, self._words.headers(), rows, seal)
        await asyncio.to_thread(atomic_write, path, pdf)
        self._told(path)

    async def _path(self, ending: str) -> Path | None:
        name = f"{self.tr('Attest list')} {today().isoformat()}{ending}"
        chosen = await choose_file_to_save(self, self.tr("Save the attest list"), name, f"*{ending}")
        return Path(chosen) if chosen else None

    def _told(self, path: Path) -> None:
        self._desk.notices.done(self.tr("The attest list is saved: {name}").format(name=path.name), key="attest.log")


async def tell_if_broken(desk: Desk) -> None:
    """Says by itself that the log is not as it was written, with the way to it."""
    broken = await desk.session.attest_log.broken_at()
    if broken is not None:
        show = (QCoreApplication.translate("LogSheet", "Attest list…"), partial(desk.commands.run, "attest.log"))
        desk.notices.error(broken_words(broken), key="attest.log.broken", actions=[show])


def broken_words(number: int) -> str:
    """What is said of a log whose entry `number` is the first that is not as it was written."""
    words = QCoreApplication.translate(
        "LogSheet",
        "Entry {number} of the attest list has been changed or taken away since it was written. Keep the file as it "
        "is, and compare the list with the invoices in Billecta. "
        "What is attested from now on is written down after it.",
    )
    return words.format(number=number)


def _alive(_count: int) -> bool:
    return True


def _key(row: LogRow) -> str:
    return str(row.number)


def _text(row: LogRow) -> str:
    return " ".join((row.entry.customer, row.entry.number, row.entry.user))
