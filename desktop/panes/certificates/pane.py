"""The bench of certificates: list, detail, and the guided pages."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QDropEvent, QShowEvent

from desktop.certificates import passphrases
from desktop.certificates.trouble import CertificateError
from desktop.core.calendar_file import write
from desktop.core.certificates import BenchItem, Purpose, SubjectFields
from desktop.core.environment import Environment
from desktop.qt.commands import Command
from desktop.qt.dialogs import ask, choose_file_to_open, confirm
from desktop.qt.drop_zone import dropped_paths
from desktop.qt.list_pane import ListPane, conditions
from desktop.qt.more_button import MoreButton
from desktop.qt.table import RecordTable
from desktop.qt.table_copy import say_copied
from desktop.session.desk import Desk, Work
from desktop.store.certificate_files import Part

from .answer_step import MOST
from .calendar import renewal_events
from .columns import make_columns, make_views, search_text
from .commands import bench_commands, list_commands, making_commands
from .detail import BenchDetail
from .file_page import FilePage
from .guide_page import GuidePage
from .hands import read_files, save_backup, save_bytes, save_part
from .made_sheet import MadeSheet
from .request_page import RequestPage
from .troubles import error_words
from .words import purpose_words


class CertificatesPane(ListPane):
    """All certificates and requests of the company that is worked with."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        self._desk, self._bench = desk, desk.session.certificates
        views = make_views(self._today)
        table = RecordTable(
            make_columns(desk.format, self._today), self._bench.items.key, search=search_text, views=conditions(views)
        )
        title = translate("Certificates", "Certificates")
        super().__init__(title, table, views, new=None, filter_hint=translate("Certificates", "Filter (Ctrl+F)"))
        table.set_order("last_day")
        table.set_empty(
            self.tr("No certificates yet"),
            self.tr("BankID and Swish demand a certificate of the company. It is made here, step by step."),
            self.tr("Make one for BankID"),
        )  # fmt: skip
        self.detail = BenchDetail(desk.format, desk.environment)
        self.set_detail(self.detail)
        self._connect()
        self._furnish(title)

    def selected(self) -> BenchItem | None:
        """The item that is selected in the list."""
        item = self.table.selected_record()
        return item if isinstance(item, BenchItem) else None

    def showEvent(self, event: QShowEvent) -> None:
        """The bench is read when it is first looked at, and for each company."""
        super().showEvent(event)
        self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Certificates can be dropped on the list."""
        if watched is self.table.viewport() and isinstance(event, QDropEvent):
            paths = dropped_paths(event, MOST)
            if paths:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.open_files(paths)
                return True
        return super().eventFilter(watched, event)

    def request(self, purpose: Purpose) -> RequestPage:
        """The guided steps from the beginning."""
        return self._open_request(purpose, None)

    def open_files(self, paths: list[Path], purpose: Purpose = Purpose.SWISH) -> FilePage:
        """The page for files that exist already, with these."""
        page = FilePage(self._desk, purpose)
        self._open_guide(page)
        if paths:
            page.open_files(paths)
        return page

    def go_on(self) -> None:
        """The selected item's next step."""
        item = self.selected()
        if item is not None and (item.fields is None or item.has_pfx):
            self._open_guide(FilePage(self._desk, item.purpose, item))
        elif item is not None:
            self._open_request(item.purpose, item)

    def renew(self) -> None:
        """A new key and request with the names of the selected one; a Swish certificate is fetched anew."""
        item = self.selected()
        if item is not None and item.fields is None and item.purpose is Purpose.SWISH:
            self.open_files([])
        elif item is not None:
            self._open_request(item.purpose, None)

    def make_test(self, purpose: Purpose) -> None:
        """A self-signed certificate at once."""
        self._run(partial(self._make_test, purpose), "test", self.tr("Making the test certificate"))

    def save_pfx(self) -> None:
        """The selected item's .pfx into a file."""
        item = self.selected()
        if item is not None and item.has_pfx:
            self._run(partial(self._save, item), "save", self.tr("Saving the PFX"))

    def back_up(self) -> None:
        """All of the selected item into a ZIP."""
        item = self.selected()
        if item is not None:
            self._run(partial(save_backup, self._desk, self, item), "backup", self.tr("Saving the backup"))

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

    def has_selection(self) -> bool:
        """Whether an item is selected."""
        return self.selected() is not None

    def has_pfx(self) -> bool:
        """Whether the selected item has a .pfx."""
        item = self.selected()
        return item is not None and item.has_pfx

    def has_dates(self) -> bool:
        """Whether there is anything to put into a calendar."""
        return any(item.not_after is not None for item in self._bench.items.values())

    def is_for_tests(self) -> bool:
        """Whether a certificate signed by itself will do here."""
        return self._desk.environment is not Environment.PRODUCTION

    def _today(self) -> Any:
        return self._bench.today

    def _connect(self) -> None:
        self.table.selected.connect(self._show_selected)
        self.table.opened.connect(self._row_opened)
        self.table.empty_action.connect(partial(self.request, Purpose.BANKID))
        self.table.viewport().setAcceptDrops(True)
        self.table.viewport().installEventFilter(self)
        self._bench.items.changed.connect(self._items_changed)
        self.copied.connect(partial(say_copied, self._desk.notices))
        self.detail.go_on_wanted.connect(self.go_on)
        self.detail.save_wanted.connect(self.save_pfx)
        self.detail.renew_wanted.connect(self.renew)
        self._desk.session.company_changed.connect(self._company_changed)

    def _furnish(self, group: str) -> None:
        self.remember(self._desk.lists, "certificate")
        making, bench = making_commands(self, group), bench_commands(self, group)
        self.new_menu = MoreButton(self._desk.commands, making)
        self.new_menu.setText(self.tr("+ New certificate"))
        self.new_menu.setProperty("role", "primary")
        new = Command("certificates.new", self.tr("New certificate…"), self.new_menu.click, "Ctrl+N", group=group)
        self.actions_row.addWidget(self.new_menu)
        self.actions_row.addWidget(MoreButton(self._desk.commands, bench))
        self.bind(self._bench.items)
        commands = [new, *making, *bench, *list_commands(self, group), *self.view_commands(group)]
        self._desk.commands.add(self.list_area, commands)

    def _read(self) -> None:
        if self.isVisible() and not self._bench.items.loaded and self._bench.owner.id:
            self._desk.run(
                self._bench.load, key="certificates.load", owner=self, doing=self.tr("Reading the certificates")
            )

    def _company_changed(self) -> None:
        self._show_selected(None)
        self._read()

    def _items_changed(self, _ids: object) -> None:
        self._show_selected(self.table.selected_record())

    def _show_selected(self, record: object) -> None:
        if isinstance(record, BenchItem) and record.id in self._bench.items:
            self.detail.show_item(self._bench.items.get(record.id) or record, self._bench.today)
        else:
            self.detail.show_nothing()

    def _row_opened(self, _record: object) -> None:
        self.go_on()

    def _open_request(self, purpose: Purpose, item: BenchItem | None) -> RequestPage:
        page = RequestPage(self._desk, purpose, item, self._proposed(item))
        self._open_guide(page)
        self._desk.commands.add(page.answer, page.answer_commands())
        return page

    def _open_guide(self, page: GuidePage) -> None:
        page.left.connect(self._left)
        self.open_page(page)
        self._desk.commands.add(page, page.commands())  # type: ignore[attr-defined]

    def _left(self) -> None:
        self.close_page()

    def _proposed(self, item: BenchItem | None) -> SubjectFields:
        """What was filled in last time, else what Billecta knows of the company."""
        if item is not None and item.fields is not None:
            return item.fields
        earlier = [one.fields for one in self._bench.items.values() if one.fields is not None]
        if earlier:
            return earlier[-1]
        company = self._desk.session.company
        contact = company.creditor_contact if company else None
        return SubjectFields(
            county="", city=(company.city if company else "") or "", company=self._bench.owner.name, domain="",
            email=(contact.email if contact else "") or "",
        )  # fmt: skip

    def _run(self, work: Work, name: str, doing: str) -> None:
        self._desk.run(partial(self._said, work), key=f"certificates.{name}", owner=self, doing=doing)

    async def _said(self, work: Work) -> None:
        """What is wrong with a certificate is said in its own sentence."""
        try:
            await work()
        except CertificateError as error:
            self._desk.notices.error(error_words(error), key="certificates.trouble")

    async def _make_test(self, purpose: Purpose) -> None:
        passphrase = passphrases.propose()
        self._desk.notices.info(self.tr("Making a key of 4096 bits…"), key="certificates.test")
        item = await self._bench.make_test(purpose, passphrase)
        self._desk.notices.dismiss("certificates.test")
        self.table.select(item.id)
        if await ask(MadeSheet(item, passphrase, self._desk.environment), self) == "save":
            await save_part(self._desk, self, item, Part.PFX)

    async def _save(self, item: BenchItem) -> None:
        await save_part(self._desk, self, item, Part.PFX)

    async def _restore(self) -> None:
        path = await choose_file_to_open(self, self.tr("Restore a backup"), self.tr("Backups (*.zip)"))
        if path:
            (data,) = await read_files([Path(path)])
            item = await self._bench.restore(data)
            self.table.select(item.id)

    async def _save_calendar(self) -> None:
        events = renewal_events(self._bench.items.values(), self._bench.owner.name, self._bench.today)
        title = self.tr("Save the days of renewal for the calendar")
        name = QCoreApplication.translate("Certificates", "Certificates")
        await save_bytes(self._desk, self, title, f"{name}.ics", write(events, self._bench.clock()))

    async def _delete(self, item: BenchItem) -> None:
        facts = [(self.tr("For"), purpose_words(item)), (self.tr("Name"), item.name)]
        words = self.tr(
            "The private key is deleted too and cannot be made again. A certificate that is in use in the portal "
            "goes on working there."
        )
        if await confirm(
            self, self.tr("Delete this certificate and its key?"), words, self.tr("Delete"),
            facts=facts, environment=self._desk.environment, danger=True,
        ):  # fmt: skip
            await self._bench.remove(item)
