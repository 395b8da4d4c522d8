"""The signed-in environment: what was read stands in collections, what is written goes through `writing`."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.api import codec
from desktop.api.client import Billecta
from desktop.core.attest import Checked
from desktop.core.environment import Environment
from desktop.core.errors import ApiError, Kind
from desktop.core.invoice_draft import InvoiceDraft, KeptInvoice, is_local
from desktop.core.invoice_row import row_of, view_of_draft
from desktop.core.invoice_sums import currency_of, decimals_of
from desktop.core.records.common import CountryView, CurrencyView
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionSubView, InvoiceActionView
from desktop.core.records.products import ProductView
from desktop.qt.collection import Collection
from desktop.qt.letting_go import LettingGo
from desktop.store.certificate_files import CertificateFiles
from desktop.store.cipher import Cipher
from desktop.store.drafts import Draft, Drafts
from desktop.store.journal import Journal
from desktop.store.mirror import Mirror
from desktop.store.outbox import Outbox
from desktop.store.vault import Vault

from .accepted import ACCEPTED
from .attest_log import AttestLog
from .attesting import Attesting
from .certificates import Certificates
from .codebook import CodeBook
from .disclosures import Disclosures
from .draft_files import check_files, sweep
from .live_orders import LiveOrders
from .loading import Loading
from .mirroring import Mirroring
from .operations import CreditorChange as _CreditorChange
from .operations import DebtorChange, DebtorNew, InvoiceChange, InvoiceNew, Named, ProductChange, ProductNew
from .papers import Papers
from .rights import Rights
from .veiled import VeiledInvoices
from .writing import Writing

T = TypeVar("T")

INVOICE = "invoice"
"""The kind under which drafts of invoices are kept."""

SEND_DAY = "send-day"
"""The kind under which days of sending are kept (`send_days`); Billecta has them, so losing one loses nothing typed."""

_NOT_TYPED = frozenset({SEND_DAY, ACCEPTED})


class Session(QObject):
    """Panes receive this and nothing else.

    Signals: `company_leaving` before another company is chosen, while what is open can be kept for the one of now, and
    `company_changed` afterwards; `waiting_changed` when calls begin or end to be held back. What is being read, and
    how fresh it is, `loading` tells.
    """

    company_leaving = Signal()
    company_changed = Signal()
    waiting_changed = Signal()

    def __init__(
        self,
        environment: Environment,
        client: Billecta,
        drafts: Drafts,
        outbox: Outbox,
        *,
        lasting: bool = True,
        user_name: str = "",
        mirror: Mirror | None = None,
        certificates: CertificateFiles | None = None,
        vault: Vault | None = None,
        attest_log: AttestLog | None = None,
        journal: Journal | None = None,
    ) -> None:
        super().__init__()
        self.environment = environment
        self.client = client
        self.drafts = drafts
        self.lasting = lasting
        """Whether drafts and unsent writes outlive the program; without a keyring they do not."""
        self._outbox = outbox
        self.writing = Writing(client, outbox, drafts)
        kept = journal or Journal(None, Cipher.for_session())
        self.live = LiveOrders(client, self.writing, kept, partial(self.invoice, fresh=True), user_name)
        self.creditors: Collection[CreditorView] = Collection(_creditor_id)
        self.debtors: Collection[DebtorView] = Collection(_debtor_id)
        self.products: Collection[ProductView] = Collection(_product_id)
        self.invoices = VeiledInvoices(_invoice_id, self.debtors)
        self.company: CreditorView | None = None
        self.disclosures = Disclosures()
        self.papers = Papers(client)
        self.currencies: dict[str, CurrencyView] = {}
        self.countries: list[CountryView] = []
        self.rights = Rights(client, partial(getattr, self, "company"), user_name, self)
        self.company_changed.connect(self.rights.company_changed)
        self.certificates = Certificates(environment, partial(getattr, self, "company"), certificates, vault, self)
        self.company_changed.connect(self.certificates.company_changed)
        self.mirroring = Mirroring(self, mirror)
        self.loading = Loading(self)
        self.codes = CodeBook(client)
        self.attest_log = attest_log or AttestLog(None)
        self.attesting = Attesting(self)
        self._whole: dict[str, InvoiceActionView] = {}
        self._letting_go = LettingGo(self)
        self.creditors.changed.connect(self._keep_company_fresh)
        client.watch_waiting(self.waiting_changed.emit)

    @property
    def company_id(self) -> str:
        """The chosen company's public id, empty before one is chosen."""
        return self.company.creditor_public_id if self.company else ""

    async def open(self, company_id: str | None) -> None:
        """Chooses `company_id`, or the first enabled one, of the mirror or of what Billecta says. Raises ApiError."""
        await sweep(self.drafts, self._outbox)
        if not await self.mirroring.show_companies():
            await self.loading.creditors()
        known = self.creditors.get(company_id) if company_id else None
        enabled = [company for company in self.creditors.values() if company.is_enabled]
        chosen = known or next(iter(enabled or self.creditors.values()), None)
        if chosen:
            self.choose(chosen.creditor_public_id)

    def choose(self, company_id: str) -> None:
        """Makes another company the one that is worked with; its lists are to be loaded again."""
        company = self.creditors.get(company_id)
        if company is None or company_id == self.company_id:
            return
        if self.company is not None:
            self.company_leaving.emit()
        self.company = company
        for collection in (self.debtors, self.products, self.invoices):
            collection.loaded = False
            self._letting_go.put(collection.values())
            collection.clear()
        self._whole.clear()
        self.company_changed.emit()

    def show(self, collection: Collection[Any], record: DebtorView | ProductView) -> None:
        """Puts a record into its list, unless another company was chosen while it was on its way."""
        if record.creditor_public_id == self.company_id:
            collection.merge([record])

    def show_drafts(self) -> None:
        """Puts the drafts that are only here into the list, with what is known now of their customers."""
        self.invoices.merge(self.draft_rows())

    def draft_rows(self) -> list[InvoiceActionSubView]:
        """Rows for the kept drafts that Billecta does not have."""
        return self._rows_of(self.kept_invoices())

    async def invoice(self, public_id: str, *, fresh: bool = False) -> InvoiceActionView:
        """The whole invoice; what was read before is answered at once unless `fresh`. Raises ApiError."""
        known = None if fresh else self.known_invoice(public_id)
        if known:
            return known
        whole = await self.client.invoices.get(public_id)
        self._keep_invoice(public_id, whole)
        return whole

    def known_invoice(self, public_id: str) -> InvoiceActionView | None:
        """The whole invoice if it has been read and its row in the list has not changed since."""
        whole, row = self._whole.get(public_id), self.invoices.get(public_id)
        return whole if whole is None or row is None or row_of(whole, self.company, row) == row else None

    async def save_company(self, before: CreditorView, after: CreditorView) -> None:
        """Writes what differs; members that were not shown stay as they are."""
        company = after.creditor_public_id
        await self.writing.send("creditors.update", _CreditorChange(before, after), target=company, company=company)
        self.creditors.merge([await result_of(self.client.creditors.get(company))])

    async def save_debtor(self, before: DebtorView | None, after: DebtorView, target: str) -> str:
        """Creates the customer when there is no `before`, else writes what differs. Answers the public id."""
        content = DebtorChange(before, after) if before else DebtorNew(after)
        name, company = "debtors.update" if before else "debtors.create", after.creditor_public_id or self.company_id
        public_id = await self.writing.send(name, content, target=target, company=company)
        self.show(self.debtors, await result_of(self.client.debtors.get(public_id)))
        return public_id

    async def delete_debtor(self, public_id: str) -> None:
        """Deletes a customer that no invoice names."""
        await self.writing.send("debtors.delete", Named(public_id), target=public_id, company=self.company_id)
        self.debtors.remove([public_id])

    async def save_product(self, before: ProductView | None, after: ProductView, target: str) -> str:
        """Creates the product when there is no `before`, else writes what differs. Answers the public id."""
        content = ProductChange(before, after) if before else ProductNew(after)
        name, company = "products.update" if before else "products.create", after.creditor_public_id or self.company_id
        public_id = await self.writing.send(name, content, target=target, company=company)
        self.show(self.products, await result_of(self.client.products.get(public_id)))
        return public_id

    async def delete_product(self, public_id: str) -> None:
        """Deletes a product that no invoice names."""
        await self.writing.send("products.delete", Named(public_id), target=public_id, company=self.company_id)
        self.products.remove([public_id])

    async def save_invoice(
        self, before: InvoiceActionView | None, after: Any, *, public_id: str | None, target: str
    ) -> InvoiceActionView:
        """Creates or changes the draft and answers it as the server has it now.

        `target` is the draft's own id on this computer. A create whose answer was lost is settled first, so that
        there is never a second invoice; then what was changed since is written as an update. Raises FileGone too.
        """
        company = after.creditor_public_id or self.company_id
        await check_files(self.drafts, after)
        if public_id is None:
            public_id, before = await self.writing.settle(target), None
        if public_id is None:
            public_id = await self.writing.send("invoices.create", InvoiceNew(after), target=target, company=company)
        else:
            content = InvoiceChange(public_id, before or await self.invoice(public_id, fresh=True), after)
            await self.writing.send("invoices.update", content, target=public_id, company=company)
        return await result_of(self.invoice(public_id, fresh=True))

    def keep_draft(self, draft: InvoiceDraft) -> datetime:
        """Keeps what was typed until it has been saved or thrown away. A new invoice stands in the list meanwhile.

        Answers when (UTC); it is on disk then, if this session is `lasting`. Raises sqlite3.OperationalError.
        """
        moment = self.drafts.save(draft.id, INVOICE, draft.entry.creditor_public_id, codec.encode(draft))
        if draft.public_id is None:
            self.invoices.merge(self._rows_of([draft]))
        elif draft.public_id != draft.id:
            self.invoices.remove([draft.id])
        return moment

    def forget_draft(self, draft_id: str) -> None:
        """The draft is saved, or not wanted any more."""
        self.drafts.delete(draft_id)
        if is_local(draft_id):
            self.invoices.remove([draft_id])

    def kept_invoice(self, public_id: str) -> InvoiceDraft | None:
        """What was typed into this invoice, of any company, and never saved."""
        kept = self._decoded(self.drafts.all(INVOICE))
        return next((draft for draft in kept if public_id in (draft.id, draft.public_id)), None)

    def kept_standing(self, draft_id: str) -> tuple[KeptInvoice, datetime] | None:
        """A kept draft with the cursor, and when it was kept (UTC)."""
        found = self.drafts.load(draft_id)
        kept = codec.decode(found.content, KeptInvoice) if found and found.kind == INVOICE else None
        return (kept, found.saved_at) if found and kept else None

    def local_view(self, draft: InvoiceDraft) -> InvoiceActionView:
        """A draft that is only here, as the detail shows invoices."""
        customer = self.debtors.get(draft.entry.debtor_public_id)
        decimals = decimals_of(currency_of(draft.entry), self.currencies)
        return view_of_draft(draft, self.company or CreditorView(), customer, decimals)

    @property
    def would_lose(self) -> bool:
        """Whether something typed and not saved would be gone with the session."""
        return not self.lasting and any(kept.kind not in _NOT_TYPED for kept in self.drafts.all())

    def kept_invoices(self) -> list[InvoiceDraft]:
        """Unsaved invoices of the chosen company, the newest first."""
        return self._decoded(self.drafts.all(INVOICE, self.company_id))

    async def attest_invoice(self, public_id: str, checks: Sequence[Checked] = ()) -> InvoiceActionView:
        """Attests the draft: it is booked, numbered and sent, and cannot be taken back. `checks` go into the log."""
        company, draft = self.company, self._whole.get(public_id)
        await self.writing.send("invoices.attest", Named(public_id), target=public_id, company=self.company_id)
        name = (company and company.name) or ""
        note = partial(self.attest_log.note, user=self.rights.user_name, company_name=name, checks=checks)
        try:
            invoice = await result_of(self.invoice(public_id, fresh=True))
        except ApiError:
            if draft is not None:
                await note(draft)
            raise
        await note(invoice)
        return invoice

    async def delete_invoice(self, public_id: str) -> None:
        """Deletes a draft."""
        await self.writing.send("invoices.delete", Named(public_id), target=public_id, company=self.company_id)
        self._whole.pop(public_id, None)
        self.invoices.remove([public_id])

    async def aclose(self) -> None:
        """Closes the connections and the files."""
        await self.attesting.leave()
        await self.live.leave()
        await self.mirroring.aclose()
        await self.client.aclose()
        self.certificates.close()
        await sweep(self.drafts, self._outbox)
        self.papers.lent.close()
        self.drafts.close()
        self._outbox.close()

    def _keep_invoice(self, public_id: str, whole: InvoiceActionView) -> None:
        if whole.creditor_public_id != self.company_id:
            return
        self._whole[public_id] = whole
        self.invoices.merge([row_of(whole, self.company, self.invoices.get(public_id))])

    def _keep_company_fresh(self, ids: frozenset[str]) -> None:
        if self.company_id in ids:
            self.company = self.creditors.get(self.company_id)

    @staticmethod
    def _decoded(kept: Sequence[Draft]) -> list[InvoiceDraft]:
        """Without those that another version wrote."""
        drafts = (codec.decode(draft.content, InvoiceDraft) for draft in kept)
        return [draft for draft in drafts if draft]

    def _rows_of(self, drafts: list[InvoiceDraft]) -> list[InvoiceActionSubView]:
        """Rows for the drafts that Billecta does not have; the others have one already."""
        mine = [one for one in drafts if one.public_id is None and one.entry.creditor_public_id == self.company_id]
        return [row_of(self.local_view(draft), self.company) for draft in mine]


async def result_of(reading: Coroutine[Any, Any, T]) -> T:
    """Reads what was just written. Raises ApiError(DONE_BUT_UNREAD), for the write itself went through."""
    try:
        return await reading
    except ApiError as error:
        raise ApiError(
            Kind.DONE_BUT_UNREAD, status=error.status, request=error.request, reference=error.reference
        ) from error


def _creditor_id(company: CreditorView) -> str:
    return company.creditor_public_id


def _debtor_id(customer: DebtorView) -> str:
    return customer.debtor_public_id


def _product_id(product: ProductView) -> str:
    return product.product_public_id


def _invoice_id(invoice: InvoiceActionSubView) -> str:
    return invoice.action_public_id or ""
