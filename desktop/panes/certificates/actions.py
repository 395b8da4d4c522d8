"""What is done with an item of the bench, or with all of it: files saved, kept and put back, and deleting."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from desktop.certificates import passphrases
from desktop.certificates.trouble import CertificateError
from desktop.core.calendar_file import write
from desktop.core.certificates import BenchItem, Purpose
from desktop.qt.dialogs import ask, choose_file_to_open, confirm
from desktop.qt.list_pane import ListPane
from desktop.session.desk import Desk, Work
from desktop.store.certificate_files import Part

from .calendar import renewal_events
from .clipboard import copy_secret
from .hands import read_files, save_backup, save_bytes, save_part
from .made_sheet import MadeSheet
from .troubles import error_words
from .words import purpose_words


class BenchActions(QObject):
    """Works on what is selected in the pane's list; what is wrong with a certificate is said in its own sentence."""

    def __init__(self, desk: Desk, pane: ListPane) -> None:
        super().__init__(pane)
        self._desk, self._pane, self._bench = desk, pane, desk.session.certificates

    def selected(self) -> BenchItem | None:
        """The item that is selected in the list."""
        item = self._pane.table.selected_record()
        return item if isinstance(item, BenchItem) else None

    def has_selection(self) -> bool:
        """Whether an item is selected."""
        return self.selected() is not None

    def make_test(self, purpose: Purpose) -> None:
        """A self-signed certificate at once; it is made also when the person goes elsewhere meanwhile."""
        words = self.tr("Making a key of 4096 bits…")
        making = partial(_make_test, self._desk, purpose)
        if self._desk.write(making, key=f"certificates.{purpose}", doing=self.tr("Making the test certificate")):
            self._desk.notices.info(words, key="certificates.test")

    def tell_unseen(self) -> None:
        """Shows the passphrases of test certificates that nobody has seen yet."""
        for item_id in [one for one in self._bench.unseen if one in self._bench.items]:
            key = f"certificates.unseen.{item_id}"
            if not self._desk.tasks.running(key):
                self._desk.run(partial(self._said, partial(self._tell, item_id)), key=key, owner=self._pane)

    def save_pfx(self) -> None:
        """The selected item's .pfx into a file."""
        item = self.selected()
        if item is not None and item.has_pfx:
            self._run(partial(self._save, item), "save", self.tr("Saving the PFX"))

    def back_up(self) -> None:
        """All of the selected item into a ZIP."""
        item = self.selected()
        if item is not None:
            self._run(partial(save_backup, self._desk, self._pane, item), "backup", self.tr("Saving the backup"))

    def restore(self) -> None:
        """A backup back onto the bench."""
        self._run(self._restore, "restore", self.tr("Reading the backup"))

    def save_calendar(self) -> None:
        """The days of renewal into a calendar file."""
        self._run(self._save_calendar, "calendar", self.tr("Saving the calendar"))

    def delete(self) -> None:
        """Asks, and deletes the selected item with its key."""
        item = self.selected()
        if item is not None:
            self._run(partial(self._delete, item), "delete", self.tr("Deleting"))

    def has_pfx(self) -> bool:
        """Whether the selected item has a .pfx."""
        item = self.selected()
        return item is not None and item.has_pfx

    def has_dates(self) -> bool:
        """Whether there is anything to put into a calendar."""
        return any(item.not_after is not None for item in self._bench.items.values())

    def _run(self, work: Work, name: str, doing: str) -> None:
        self._desk.run(partial(self._said, work), key=f"certificates.{name}", owner=self._pane, doing=doing)

    async def _said(self, work: Work) -> None:
        """What is wrong with a certificate is said in its own sentence."""
        try:
            await work()
        except CertificateError as error:
            self._desk.notices.error(error_words(error), key="certificates.trouble")

    async def _tell(self, item_id: str) -> None:
        item, passphrase = self._bench.items.get(item_id), self._bench.unseen.get(item_id)
        if item is None or passphrase is None:
            return
        self._pane.table.select(item.id)
        sheet = MadeSheet(item, passphrase, self._desk.environment)
        sheet.copy_wanted.connect(self._copy)
        answer = await ask(sheet, self._pane)
        self._bench.unseen.pop(item_id, None)
        if answer == "save":
            await save_part(self._desk, self._pane, item, Part.PFX)

    def _copy(self, passphrase: object) -> None:
        self._desk.notices.done(copy_secret(self._desk, str(passphrase)), key="certificates.copied")

    async def _save(self, item: BenchItem) -> None:
        await save_part(self._desk, self._pane, item, Part.PFX)

    async def _restore(self) -> None:
        path = await choose_file_to_open(self._pane, self.tr("Restore a backup"), self.tr("Backups (*.zip)"))
        if path:
            (data,) = await read_files([Path(path)])
            item = await self._bench.restore(data)
            self._pane.table.select(item.id)

    async def _save_calendar(self) -> None:
        events = renewal_events(self._bench.items.values(), self._bench.owner.name, self._bench.today)
        title = self.tr("Save the days of renewal for the calendar")
        name = QCoreApplication.translate("Certificates", "Certificates")
        await save_bytes(self._desk, self._pane, title, f"{name}.ics", write(events, self._bench.clock()))

    async def _delete(self, item: BenchItem) -> None:
        facts = [(self.tr("For"), purpose_words(item)), (self.tr("Name"), item.name)]
        words = self.tr(
            "The private key is deleted too and cannot be made again. A certificate that is in use in the portal "
            "goes on working there."
        )
        if await confirm(
            self._pane, self.tr("Delete this certificate and its key?"), words, self.tr("Delete"),
            facts=facts, environment=self._desk.environment, danger=True,
        ):  # fmt: skip
            await self._bench.remove(item)


async def _make_test(desk: Desk, purpose: Purpose) -> None:
    try:
        await desk.session.certificates.make_test(purpose, passphrases.propose())
    except CertificateError as error:
        desk.notices.error(error_words(error), key="certificates.trouble")
    finally:
        desk.notices.dismiss("certificates.test")
