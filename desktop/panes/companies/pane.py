"""The pane of companies: list, detail with tabs, and editor."""

from __future__ import annotations

from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.core.records.creditors import CreditorView
from desktop.qt.commands import Command
from desktop.qt.countries import Countries
from desktop.qt.dialogs import confirm
from desktop.qt.draft_shelf import DraftShelf
from desktop.qt.list_pane import conditions
from desktop.qt.record_pane import RecordPane
from desktop.qt.table import RecordTable
from desktop.session.companies import delete_company
from desktop.session.desk import Desk
from desktop.session.rights import Right

from .cards import field_words, shown_number
from .columns import make_columns, make_views, search_text, shown_org_no
from .detail import CompanyDetail
from .subject import KIND, CompanySubject
from .tabs import CompanyTabs


class CompaniesPane(RecordPane):
    """All companies the user may see; one of them is worked with."""

    def __init__(self, desk: Desk) -> None:
        translate, session = QCoreApplication.translate, desk.session
        countries = Countries(partial(getattr, session, "countries"), desk.language)
        subject = CompanySubject(session, countries, self._ask_bank)
        views = make_views()
        table = RecordTable(
            make_columns(), subject.public_id, search=search_text, views=conditions(views), checkable=True
        )
        super().__init__(
            desk,
            translate("Companies", "Companies"),
            table,
            views,
            new=(translate("Companies", "New company"), "Ctrl+N"),
            filter_hint=translate("Companies", "Filter (Ctrl+F)"),
            shelf=DraftShelf(session.drafts, KIND, str),
            subject=subject,
            collection=session.creditors,
        )
        self._desk = desk
        table.set_order("name")
        table.set_empty(
            self.tr("No companies"),
            self.tr("The companies your user may work with will stand here."),
            self.tr("Add the first company"),
        )
        self._countries = countries
        self.later.put(partial(getattr, self, "_detail_card"))
        session.company_changed.connect(self._show_selected)
        session.rights.changed.connect(self._show_selected)
        self.furnish()

    @cached_property
    def _detail_card(self) -> CompanyDetail:
        card = CompanyDetail(self._countries)
        card.work_wanted.connect(self.work_with)
        card.edit_wanted.connect(self.edit)
        card.delete_wanted.connect(self.delete)
        card.tab_wanted.connect(self._want_tab)
        self._tabs = CompanyTabs(self._desk, card.show_tab, self)
        self.set_detail(card)
        self._desk.rights.watch(card)
        return card

    def list_commands(self) -> list[Command]:
        """Also: working with the selected company, and deleting it. Changing needs the right on the selected one."""
        choose, group = self.tr("Choose a company in the list first."), self._group
        commands = {command.id: command for command in super().list_commands()}
        guarded = partial(self._desk.rights.guarded, right=Right.REGISTERS, company=self.table.selected_record)
        commands["company.edit"] = guarded(commands["company.edit"])
        return [
            *commands.values(),
            Command("company.work", self.tr("Work with this company"), self.work_with, "Ctrl+Return", self.has_selection, choose, group),  # noqa: E501
            Command("company.delete", self.tr("Delete company…"), self.delete, "Del", self.has_selection, choose, group),  # noqa: E501
        ]  # fmt: skip

    def delete(self) -> None:
        """Asks whether to delete the selected company, and does it; not the one that is worked with."""
        company: CreditorView | None = self.table.selected_record()
        if company is None:
            return
        if company.creditor_public_id == self._desk.session.company_id:
            words = self.tr("{name} is the company you work with. Choose another with Ctrl+O, then delete it.")
            self._desk.notices.warn(words.format(name=company.name), key="company.delete")
            return
        facts = [
            (self.tr("Company"), company.name or ""),
            (self.tr("Organisation number"), shown_org_no(company) or "–"),
        ]
        delete = partial(delete_company, self._desk.session, company.creditor_public_id)
        self.ask_and_delete(company, self.tr("Delete this company?"), facts, self.tr("Delete company"), delete)

    def work_with(self) -> None:
        """Makes the selected company the one that is worked with."""
        company = self.table.selected_record()
        if company is not None:
            self._desk.session.choose(company.creditor_public_id)

    def show_detail(self, record: Any | None) -> None:
        """The company, and whether it is worked with."""
        if isinstance(record, CreditorView):
            chosen = record.creditor_public_id == self._desk.session.company_id
            why_not = self._desk.rights.may(Right.REGISTERS, record).why_not
            self._detail_card.show_company(record, chosen=chosen, why_not_edit=why_not)
        else:
            self._detail_card.show_nothing()

    def _show_selected(self) -> None:
        self.show_detail(self.table.selected_record())

    def _want_tab(self, tab: object) -> None:
        company = self.table.selected_record()
        if isinstance(company, CreditorView):
            self._tabs.want(company, str(tab))

    async def _ask_bank(self, company: CreditorView, changes: list[tuple[str, Any, Any]]) -> bool:
        """A wrong number sends the customers' money to somebody else."""
        words = field_words()
        facts = [(self.tr("Company"), company.name or "")]
        for name, old, new in changes:
            before, after = (shown_number(name, str(value)) if value else "–" for value in (old, new))
            facts.append((words[name], f"{before} → {after}"))
        return await confirm(
            self, self.tr("Shall customers pay here from now on?"),
            self.tr("New invoices carry these numbers. Compare them with the bank’s own papers."),
            self.tr("Save bank details"), facts=facts, environment=self._desk.environment,
        )  # fmt: skip
