"""The bench of certificates: list, detail, and the guided pages."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QDropEvent, QShowEvent

from desktop.core.certificates import BenchItem, Purpose, SubjectFields
from desktop.core.environment import Environment
from desktop.qt.commands import Command
from desktop.qt.drop_zone import dropped_paths
from desktop.qt.list_pane import ListPane, conditions
from desktop.qt.more_button import MoreButton
from desktop.qt.table import RecordTable
from desktop.qt.table_copy import say_copied
from desktop.session.desk import Desk

from .actions import BenchActions
from .answer_step import MOST
from .columns import make_columns, make_views, search_text
from .commands import bench_commands, list_commands, making_commands
from .detail import BenchDetail
from .file_page import FilePage
from .guide_page import GuidePage
from .request_page import RequestPage


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
        self.deeds = BenchActions(desk, self)
        self.detail = BenchDetail(desk.format, desk.environment, self._folder_words)
        self.set_detail(self.detail)
        self._connect()
        self._furnish(title)

    def showEvent(self, event: QShowEvent) -> None:
        """The bench is read each time it is looked at: its files are a person's, who may have put back a copy."""
        super().showEvent(event)
        self._read()
        self.deeds.tell_unseen()

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

    def flush(self) -> None:
        """Keeps what is being typed."""
        if isinstance(self.page, GuidePage):
            self.page.flush()

    def close_page(self) -> None:
        """Back to the list; what was typed is kept."""
        self.flush()
        super().close_page()
        self._read()

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
        item = self.deeds.selected()
        if item is not None and (item.fields is None or item.has_pfx):
            self._open_guide(FilePage(self._desk, item.purpose, item))
        elif item is not None:
            self._open_request(item.purpose, item)

    def renew(self) -> None:
        """A new key and request with the names of the selected one; a Swish certificate is fetched anew."""
        item = self.deeds.selected()
        if item is not None and item.fields is None and item.purpose is Purpose.SWISH:
            self.open_files([])
        elif item is not None:
            self._open_request(item.purpose, None, like=item)

    def is_for_tests(self) -> bool:
        """Whether a certificate signed by itself will do here."""
        return self._desk.environment is not Environment.PRODUCTION

    def _folder_words(self, item: BenchItem) -> str:
        """With room to break the line after each part."""
        return str(self._bench.folder(item)).replace("/", "/\u200b").replace("\\", "\\\u200b")

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
        self.detail.save_wanted.connect(self.deeds.save_pfx)
        self.detail.renew_wanted.connect(self.renew)
        self._desk.session.company_changed.connect(self._company_changed)

    def _furnish(self, group: str) -> None:
        self.remember(self._desk.lists, "certificate")
        making, bench = making_commands(self, group), bench_commands(self, group)
        self.new_menu = MoreButton(self._desk.commands, making)
        self.new_menu.setText(self.tr("+ New certificate"))
        self.new_menu.setProperty("role", "primary")
        new = Command("certificates.new", self.tr("New certificate…"), self.new_menu.click, "Ctrl+N", group=group)
        self.actions_row.addWidget(MoreButton(self._desk.commands, bench))
        self.actions_row.addWidget(self.new_menu)
        self.bind(self._bench.items)
        commands = [new, *making, *bench, *list_commands(self, group), *self.view_commands(group)]
        self._desk.commands.add(self.list_area, commands)

    def _read(self) -> None:
        if self.isVisible() and self._bench.owner.id:
            self._desk.run(self._load, key="certificates.load", owner=self, doing=self.tr("Reading the certificates"))

    async def _load(self) -> None:
        await self._bench.load()
        self._tell_damaged()

    def _company_changed(self) -> None:
        self._show_selected(None)
        self._read()

    def _tell_damaged(self) -> None:
        """Their keys are still there, and may be all that answers to a certificate."""
        if self._bench.mended:
            words = self.tr(
                "The entry for {names} was damaged and has been made anew from its files. When it was uploaded is not "
                "known any more: look in the portal."
            )
            self._desk.notices.warn(words.format(names=", ".join(self._bench.mended)), key="certificates.mended")
            self._bench.mended.clear()
        if self._bench.damaged:
            words = self.tr("Some certificates could not be read. Their keys are still in {folder}: keep that folder.")
            self._desk.notices.warn(words.format(folder=self._bench.folder()), key="certificates.damaged")

    def _items_changed(self, _ids: object) -> None:
        self.deeds.tell_unseen()
        self._show_selected(self.table.selected_record())

    def _show_selected(self, record: object) -> None:
        if isinstance(record, BenchItem) and record.id in self._bench.items:
            self.detail.show_item(self._bench.items.get(record.id) or record, self._bench.today)
        else:
            self.detail.show_nothing()

    def _row_opened(self, _record: object) -> None:
        self.go_on()

    def _open_request(self, purpose: Purpose, item: BenchItem | None, like: BenchItem | None = None) -> RequestPage:
        page = RequestPage(self._desk, purpose, item, self._proposed(item or like))
        self._open_guide(page)
        self._desk.commands.add(page.answer, page.answer_commands())
        return page

    def _open_guide(self, page: GuidePage) -> None:
        page.left.connect(self.close_page)
        self.open_page(page)
        self._desk.commands.add(page, page.commands())
        page.focus_first()

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
