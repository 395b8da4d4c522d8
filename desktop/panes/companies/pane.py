"""The pane of companies: list, detail and editor. They are made and closed in Billecta's portal."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.core.records.creditors import CreditorView
from desktop.qt.commands import Command
from desktop.qt.countries import Countries
from desktop.qt.draft_shelf import DraftShelf
from desktop.qt.list_pane import conditions
from desktop.qt.record_pane import RecordPane
from desktop.qt.table import RecordTable
from desktop.session.desk import Desk

from .columns import make_columns, make_views, search_text
from .detail import CompanyDetail
from .subject import KIND, CompanySubject


class CompaniesPane(RecordPane):
    """All companies the user may see; one of them is worked with."""

    def __init__(self, desk: Desk) -> None:
        translate, session = QCoreApplication.translate, desk.session
        countries = Countries(partial(getattr, session, "countries"), desk.language)
        subject = CompanySubject(session, countries)
        views = make_views()
        table = RecordTable(
            make_columns(), subject.public_id, search=search_text, views=conditions(views), checkable=True
        )
        super().__init__(
            desk,
            translate("Companies", "Companies"),
            table,
            views,
            new=None,
            filter_hint=translate("Companies", "Filter (Ctrl+F)"),
            shelf=DraftShelf(session.drafts, KIND, str),
            subject=subject,
            collection=session.creditors,
        )
        self._desk = desk
        table.set_order("name")
        table.set_empty(
            self.tr("No companies"),
            self.tr("The companies your user may work with will stand here. They are added in Billecta’s portal."),
        )
        self._detail_card = CompanyDetail(countries)
        self._detail_card.work_wanted.connect(self.work_with)
        self._detail_card.edit_wanted.connect(self.edit)
        self.set_detail(self._detail_card)
        session.company_changed.connect(self._show_selected)
        self.furnish()

    def list_commands(self) -> list[Command]:
        """Also: working with the selected company."""
        choose, group = self.tr("Choose a company in the list first."), self._group
        return [
            *super().list_commands(),
            Command("company.work", self.tr("Work with this company"), self.work_with, "Ctrl+Return", self.has_selection, choose, group),  # noqa: E501
        ]  # fmt: skip

    def work_with(self) -> None:
        """Makes the selected company the one that is worked with."""
        company = self.table.selected_record()
        if company is not None:
            self._desk.session.choose(company.creditor_public_id)

    def show_detail(self, record: Any | None) -> None:
        """The company, and whether it is worked with."""
        if isinstance(record, CreditorView):
            chosen = record.creditor_public_id == self._desk.session.company_id
            self._detail_card.show_company(record, chosen=chosen)
        else:
            self._detail_card.show_nothing()

    def _show_selected(self) -> None:
        self.show_detail(self.table.selected_record())
