"""The pane of invoices: list, detail, editor and PDF, and the commands that go between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal

from desktop.core.dates import today
from desktop.core.finding import Finding
from desktop.core.invoice_copies import with_products
from desktop.core.invoice_draft import InvoiceDraft, draft_of, new_draft, with_customer
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import is_draft
from desktop.qt.commands import Command
from desktop.qt.list_pane import ListPane
from desktop.qt.row_menu import RowMenu
from desktop.qt.table import RecordTable
from desktop.qt.table_copy import say_copied
from desktop.session.desk import Desk
from desktop.session.send_days import known_send_day

from .actions import InvoiceActions
from .attesting import Attesting
from .batch import InvoiceBatch, sums_in_words
from .beside import Beside
from .columns import id_of, make_table
from .copying import Copying
from .deleting import Deleting
from .detail import RESEND, InvoiceDetail
from .paper_door import PaperDoor
from .put_aside import PutAside
from .putting_right import put_right
from .row_import import RowImport
from .saving import Saving
from .views import make_views

if TYPE_CHECKING:
    from .editor import InvoiceEditor


class InvoicesPane(ListPane):
    """Signals: `customer_wanted` with a public id, when the invoice's customer shall be shown; `customer_field_wanted`
    with a public id and the field in which something is missing for the invoice; `attest_wanted` with drafts' ids.
    """

    customer_wanted = Signal(object)
    customer_field_wanted = Signal(object)
    new_customer_wanted = Signal(object)
    attest_wanted = Signal(object)

    def __init__(self, desk: Desk, table: RecordTable | None = None) -> None:
        """`table` is one that was made before, in a turn of its own."""
        translate = QCoreApplication.translate
        table = table or make_table(desk.format)
        super().__init__(
            translate("Invoices", "Invoices"),
            table,
            make_views(),
            new=(translate("Invoices", "New invoice"), "Ctrl+N"),
            filter_hint=translate("Invoices", "Filter (Ctrl+F)"),
        )
        self._desk = desk
        self._saving = Saving(desk, self._open_editor, self)
        self._put_aside = PutAside(desk, self._continue, self._discard_by_id, self)
        self.row_import = RowImport(desk, self._continue, self)
        self._attesting = Attesting(desk, self._saving, self)
        self._attesting.attested.connect(self._attested)
        self._deleting = Deleting(desk, self)
        self._batch = InvoiceBatch(desk, table, self)
        self._batch.attest_wanted.connect(self.attest_wanted)
        self._papers = PaperDoor(desk, self, self._batch, self._chosen)
        self._copying = Copying(desk, self, self._chosen, self._continue)
        self.steps = InvoiceActions(desk, table, self)
        self._reading = Beside(desk, self._connect_detail, self._chosen, self)
        for part in self._reading.parts():
            self.later.put(part)
        self._connect()
        table.set_order("number", descending=True)
        table.set_empty(
            self.tr("No invoices yet"),
            self.tr("Invoices of this company will stand here, drafts among them."),
            self.tr("Write the first invoice"),
        )
        self.remember(desk.lists, "invoices")
        self.copied.connect(partial(say_copied, desk.notices))
        group = self.tr("Invoices")
        batch = [*self._batch.commands(), self.copy_command(group)]
        self.later.put(partial(self.set_batch, batch, partial(sums_in_words, desk.format)))
        self.bind(desk.session.invoices)
        RowMenu(table, desk.commands, self.steps.offered)
        desk.commands.add(self.list_area, self._all_list_commands())
        if self.new_button is not None:
            self.new_button.setObjectName("invoice.new")
        desk.rights.watch(self)

    def write_new(self, customer_id: str | None = None, product_ids: Sequence[str] = ()) -> None:
        """Opens an empty invoice, to the customer if one is given, with a row for each of the products."""
        session = self._desk.session
        if session.company is None:
            return
        draft = new_draft(session.company, today())
        customer = session.debtors.get(customer_id) if customer_id else None
        if customer:
            draft = replace(draft, entry=with_customer(draft.entry, customer, today()))
        products = [product for one in product_ids if (product := session.products.get(one))]
        self._edit(with_products(draft, products) if products else draft)

    def open_record(self, public_id: str) -> None:
        """Shows an invoice in the list; leaves the editor, whose draft is kept."""
        self.leave_editor()
        self.set_view("all")
        self.filter_edit.clear()
        self.table.select(public_id)

    def restore_drafts(self) -> None:
        """Opens the newest invoice that was typed and never saved."""
        kept = self._desk.session.kept_invoices()
        if kept and not self.has_page and self.isVisible():
            self._continue(kept[0])
            self._put_aside.brought_back(kept[0])

    def flush(self) -> None:
        """Keeps what is being typed; the window is closing or being rebuilt."""
        if self._editor:
            self._editor.finish_typing()
            self._editor.keep()

    def leave_editor(self) -> None:
        """Back to the list. What was typed and not saved is kept and said to be."""
        editor = self._standing
        if editor is None:
            self.close_page()
            return
        if not editor.is_untouched:
            self.flush()
        draft = editor.draft
        self.table.select(draft.public_id or draft.id)
        self.close_page()
        if editor.touched and draft.changed:
            self._put_aside.left(draft)

    def _open_editor(self) -> InvoiceEditor | None:
        return self._editor

    @property
    def _editor(self) -> InvoiceEditor | None:
        """The editor, whole: whoever asks works with it."""
        editor = self._standing
        if editor is not None:
            editor.finish()
        return editor

    @property
    def _standing(self) -> InvoiceEditor | None:
        if not self.has_page:
            return None
        from .editor import InvoiceEditor

        page = self.widget(1)
        return page if isinstance(page, InvoiceEditor) else None

    def _chosen(self) -> InvoiceActionSubView | None:
        return self._selected

    @property
    def _selected(self) -> InvoiceActionSubView | None:
        record = self.table.selected_record()
        return record if isinstance(record, InvoiceActionSubView) else None

    def _connect(self) -> None:
        create = partial(self._desk.commands.run, "invoice.new")
        self.new_wanted.connect(create)
        self.table.empty_action.connect(create)
        self.table.selected.connect(self._reading.show)
        self.table.opened.connect(self._open)
        self.steps.taken.connect(self._rows_changed)
        self._desk.session.invoices.changed.connect(self._rows_changed)

    def _connect_detail(self, detail: InvoiceDetail) -> None:
        run = self._desk.commands.run
        detail.edit_wanted.connect(self._edit_selected)
        detail.attest_wanted.connect(self._attest_selected)
        detail.pdf_wanted.connect(self._papers.show)
        self._papers.follow(detail.pages)
        detail.menu_wanted.connect(self.steps.open_menu)
        self.steps.menu_wanted.connect(detail.ask_menu)
        detail.credit_wanted.connect(partial(run, "invoice.credit"))
        detail.customer_wanted.connect(self.customer_wanted)
        detail.customer_field_wanted.connect(self.customer_field_wanted)
        detail.failure.send_wanted.connect(partial(run, RESEND))
        detail.failure.print_wanted.connect(self._papers.print_pdf)
        self.set_detail(detail)
        self._desk.rights.watch(detail)

    def _all_list_commands(self) -> list[Command]:
        return [
            *self._list_commands(),
            *self._copying.commands(),
            *self.steps.commands(),
            *self._batch.commands(),
            *self.view_commands(self.tr("Invoices")),
        ]

    def _list_commands(self) -> list[Command]:
        group, draft = self.tr("Invoices"), self.tr("Choose a draft in the list first.")
        chosen, meant = self._draft_chosen, self._draft_meant
        return [
            Command("invoice.new", self.tr("New invoice"), self._create, "Ctrl+N", group=group),
            Command("invoice.edit", self.tr("Edit draft"), self._edit_selected, "F2", chosen, draft, group),
            Command("invoice.attest", self.tr("Attest…"), self._attest_selected, "Ctrl+Return", meant, draft, group),
            Command("invoice.delete", self.tr("Delete draft"), self._delete_selected, "Del", meant, draft, group),
            *self._papers.commands(),
            Command("invoice.filter", self.tr("Filter the list"), self.focus_filter, "Ctrl+F", group=group),
        ]

    def _editor_commands(self) -> list[Command]:
        group = self.tr("Invoice")
        return [
            Command("invoice.save", self.tr("Save draft"), self._save, "Ctrl+S", group=group),
            Command(
                "invoice.save.new", self.tr("Save and write another"), self._save_and_new, "Ctrl+Shift+S", group=group
            ),
            Command("invoice.attest.this", self.tr("Attest…"), self._attest, "Ctrl+Return", group=group),
            Command("invoice.back", self.tr("Back to the list"), self.leave_editor, "Esc", group=group),
            Command("invoice.rows.import", self.tr("Import rows…"), self._import_rows, "Ctrl+Shift+I", group=group),
        ]

    def _import_rows(self) -> None:
        if self._editor is not None:
            self.flush()
            self.row_import.into(self._editor.draft)

    def _draft_chosen(self) -> bool:
        return self._selected is not None and is_draft(self._selected.stage)

    def _draft_meant(self) -> bool:
        """What is marked comes before what is selected."""
        return self._batch.has_drafts() if self.table.marked_count() else self._draft_chosen()

    def _create(self) -> None:
        """An empty invoice; one put aside earlier stands in no list, so it is offered here."""
        kept = self._desk.session.kept_invoices()
        self.write_new()
        self._put_aside.others_wait(kept)

    def _rows_changed(self, ids: frozenset[str]) -> None:
        if not self.has_page:
            self._reading.rows_changed(ids)

    def _open(self, record: object) -> None:
        if self._draft_chosen():
            self._desk.commands.run("invoice.edit")
        elif self._papers.is_there():
            self._papers.show()

    def _edit_selected(self) -> None:
        if self._draft_chosen() and self._selected:
            work = partial(self._read_for_edit, id_of(self._selected))
            self._desk.run(work, key="invoice.edit", owner=self, doing=self.tr("Opening the draft"))

    def edit_draft(self, public_id: str, finding: Finding | None = None, came_from: str = "") -> None:
        """Opens a draft for another place, with the cursor where a finding is put right."""
        self.open_record(public_id)
        work = partial(self._edit_at, public_id, finding, came_from)
        self._desk.run(work, key="invoice.edit", owner=self, doing=self.tr("Opening the draft"))

    async def _edit_at(self, public_id: str, finding: Finding | None, came_from: str) -> None:
        await self._read_for_edit(public_id, *([partial(self._put_right, finding)] if finding else []))
        self.came_from = came_from

    def _put_right(self, finding: Finding) -> None:
        if self._editor is not None:
            put_right(self._editor, finding)

    async def _read_for_edit(self, public_id: str, *then: Callable[[], None]) -> None:
        kept = self._desk.session.kept_invoice(public_id)
        if kept:
            self._continue(kept, *then)
        else:
            session = self._desk.session
            read = await session.invoice(public_id, fresh=True)
            self._edit(draft_of(read, known_send_day(session, public_id)), *then)

    def _continue(self, draft: InvoiceDraft, *then: Callable[[], None]) -> None:
        """Opens what was typed earlier; it counts as typed, so that leaving it keeps it."""
        self._edit(draft, partial(self._bring_back, draft.id), *then)
        if self._standing is not None:
            self._standing.touched = True

    def _bring_back(self, draft_id: str) -> None:
        standing = self._desk.session.kept_standing(draft_id)
        if standing and self._editor is not None:
            self._editor.drafting.bring_back(*standing)

    def _edit(self, draft: InvoiceDraft, *then: Callable[[], None]) -> None:
        # Not at the top: the list stands sooner without what the editor needs, which `ahead` brings afterwards.
        from .editor import InvoiceEditor

        editor = InvoiceEditor(self._desk, draft, self, in_turns=True)
        editor.discard_wanted.connect(self._discard)
        editor.left.connect(self.leave_editor)
        editor.broken.connect(self.close_page)
        editor.save_wanted.connect(self._save)
        editor.attest_wanted.connect(self._attest)
        editor.customer_wanted.connect(self.customer_field_wanted)
        editor.new_customer_wanted.connect(self.new_customer_wanted)
        self._put_aside.opened()
        self._desk.commands.add(editor, self._editor_commands())
        editor.fill(self._filling(editor, then))
        self.open_page(editor)
        editor.setFocus()

    def _filling(self, editor: InvoiceEditor, then: Sequence[Callable[[], None]]) -> Iterator[None]:
        """The parts in which the page is made, and what is done with it once it is whole."""
        yield from editor.parts()
        group = self.tr("Invoice")
        self._desk.commands.add(editor, [*editor.drafting.commands(group), *editor.rows.commands(group)])
        self._desk.rights.watch(editor)
        yield
        editor.lay_out()
        editor.head.focus_first()
        for one in then:
            one()
        yield

    def _save(self) -> None:
        if self._editor is not None:
            self._saving.save(self._editor)

    def _save_and_new(self) -> None:
        if self._editor is not None:
            self._saving.save(self._editor, self._write_another)

    def _write_another(self) -> None:
        self.close_page()
        self.write_new()

    def _discard(self) -> None:
        """Throws away what was typed; it can be had back for as long as the notice stands."""
        editor = self._editor
        if editor is not None:
            editor.finish_typing()
            draft = editor.draft
            self.close_page()
            self._put_aside.throw_away(draft)

    def _discard_by_id(self, draft_id: str) -> None:
        kept = self._desk.session.kept_invoice(draft_id)
        if self._editor and self._editor.draft.id == draft_id:
            self._discard()
        elif kept:
            self._put_aside.throw_away(kept)

    def _attest(self) -> None:
        editor = self._editor
        if editor is None:
            self._attest_selected()
        else:
            editor.finish_typing()
            self._attesting.attest_open(editor)

    def _attest_selected(self) -> None:
        if self.table.marked_count():
            self._batch.attest()
        elif self._draft_chosen() and self._selected:
            public_id = id_of(self._selected)
            if not self._attest_kept(public_id):
                self._attesting.attest(public_id)

    def _attest_kept(self, public_id: str) -> bool:
        """Opens what was typed and not saved, so that the person sees what is attested; False when there is nothing."""
        kept = self._desk.session.kept_invoice(public_id)
        if kept is None or not kept.changed:
            return False
        self._continue(kept, self._attest)
        return True

    def _attested(self, public_id: str) -> None:
        if self._editor and self._editor.draft.public_id == public_id:
            self.close_page()
        self.open_record(public_id)

    def _delete_selected(self) -> None:
        if self.table.marked_count():
            self._batch.delete()
        elif self._draft_chosen() and self._selected:
            kept = self._reading.local(self._selected)
            if kept:
                self._put_aside.throw_away(kept)
            else:
                self._deleting.ask_and_delete(self._selected)
