"""An invoice being written: what it starts from and what has been typed so far."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from decimal import Decimal

from msgspec.structs import replace

from .dates import write
from .invoice_entry import entry_from
from .invoice_sums import CURRENCY
from .money import to_minor
from .place import Loose, Place
from .records.base import Record, WireDate
from .records.common import AmountView
from .records.creditors import CreditorView
from .records.debtors import DebtorDefaultActionConfigView, DebtorView
from .records.enums import (
    ActionTypeView,
    DeliveryMethodTypeView,
    DiscountTypeView,
    InterestTypeView,
    LanguageTypeView,
    RecordTypeView,
)
from .records.invoices import InvoiceActionEntryView, InvoiceActionRecordView, InvoiceActionView
from .records.products import ProductView

DEFAULT_TERMS = 30
STATUTORY_INTEREST = Decimal(8)
"""Percentage points above the reference rate (räntelagen)."""


class Refused(Record, frozen=True):
    """Text in a row's cell that could not be taken, such as `1.234`: `row` counts from 0, `cell` is the cell's name."""

    row: int
    cell: str
    text: str


class InvoiceDraft(Record, frozen=True):
    """`id` is this computer's own; `public_id` is Billecta's once the draft has been saved there.

    `before` is the invoice as it was read, so that a save can tell what changed here from what changed there.
    `refused` is what was typed and could not be taken; it is kept like the rest until it is put right.
    `sends_on` is the day of sending as it was last saved from here: the API does not tell it back.
    """

    id: str
    entry: InvoiceActionEntryView
    public_id: str | None = None
    before: InvoiceActionView | None = None
    refused: tuple[Refused, ...] = ()
    sends_on: WireDate | None = None

    @property
    def changed(self) -> bool:
        """Whether there is anything that Billecta does not have."""
        return self.before is None or bool(self.refused) or self.entry != _saved(self.before, self.sends_on)


class KeptInvoice(InvoiceDraft, frozen=True):
    """A draft as it is kept on this computer: with the cursor, and what is typed in fields and no value yet."""

    place: Place = Place()
    loose: tuple[Loose, ...] = ()


def kept_with(draft: InvoiceDraft, place: Place, loose: tuple[Loose, ...]) -> KeptInvoice:
    """The draft with where the person stands in it."""
    return KeptInvoice(
        id=draft.id, entry=draft.entry, public_id=draft.public_id, before=draft.before, refused=draft.refused,
        sends_on=draft.sends_on, place=place, loose=loose,
    )  # fmt: skip


def new_draft(company: CreditorView, today: date) -> InvoiceDraft:
    """An empty invoice of the company, dated today. Its id travels as ExternalReference and finds it again."""
    draft_id = uuid.uuid4().hex
    contact = company.creditor_contact
    names = (contact.first_name, contact.last_name) if contact else ()
    entry = InvoiceActionEntryView(
        action_type=ActionTypeView(ActionTypeView.INVOICE_ACTION),
        creditor_public_id=company.creditor_public_id,
        invoice_date=write(today),
        due_date=write(today + timedelta(days=DEFAULT_TERMS)),
        records=(new_row(),),
        interest_percentage=STATUTORY_INTEREST,
        interest_type=InterestTypeView(InterestTypeView.ABOVE_EFFECTIVE_REFERENCE),
        our_reference=" ".join(name for name in names if name) or None,
        delivery_method=DeliveryMethodTypeView(DeliveryMethodTypeView.EMAIL),
        communication_language=LanguageTypeView(LanguageTypeView.SV),
        external_reference=draft_id,
    )
    return InvoiceDraft(draft_id, entry)


def draft_of(invoice: InvoiceActionView, sends_on: WireDate | None = None) -> InvoiceDraft:
    """A saved draft opened for editing; `sends_on` is the day of sending as last saved from here, where known."""
    public_id = invoice.action_public_id or ""
    return InvoiceDraft(public_id, _saved(invoice, sends_on), public_id, invoice, sends_on=sends_on)


def _saved(invoice: InvoiceActionView, sends_on: WireDate | None) -> InvoiceActionEntryView:
    return replace(entry_from(invoice), invoice_send_date_override=sends_on)


def is_local(invoice_id: str) -> bool:
    """Whether this is the id of a draft that is only on this computer; Billecta's are ten digits."""
    return len(invoice_id) == 32


def new_row() -> InvoiceActionRecordView:
    """One piece at 25 % VAT, nothing said yet."""
    return InvoiceActionRecordView(
        quantity=Decimal(1),
        unit_price=AmountView(currency_code=CURRENCY),
        vat=Decimal(25),
        discount_type=DiscountTypeView(DiscountTypeView.PERCENTAGE),
        record_type=RecordTypeView(RecordTypeView.STANDARD),
    )


def is_empty(row: InvoiceActionRecordView) -> bool:
    """A row in which nothing was written; it is not sent."""
    priced = row.unit_price is not None and row.unit_price.value != 0
    return not (row.article_description or row.article_number or priced)


def with_product(
    row: InvoiceActionRecordView, product: ProductView, currency: str = CURRENCY
) -> InvoiceActionRecordView:
    """The row filled from a product, one piece unless a quantity is there.

    ProductView.UnitPrice is kronor, not öre: in another currency the row keeps its own price.
    """
    price = AmountView(currency_code=CURRENCY, value=to_minor(product.unit_price))
    return replace(
        row,
        quantity=Decimal(1) if row.quantity is None else row.quantity,
        product_public_id=product.product_public_id,
        article_number=product.article_number,
        article_description=product.description,
        units=product.units,
        unit_price=price if currency == CURRENCY else row.unit_price,
        vat=product.vat,
        record_type=RecordTypeView(RecordTypeView.STANDARD),
    )


def with_customer(entry: InvoiceActionEntryView, customer: DebtorView, issued: date) -> InvoiceActionEntryView:
    """The customer chosen, with what is agreed with them: terms, delivery, language, references."""
    agreed = customer.default_action_config
    entry = replace(entry, debtor_public_id=customer.debtor_public_id)
    if customer.contact_name and not entry.your_reference:
        entry = replace(entry, your_reference=customer.contact_name)
    if agreed is not None and agreed.activate_default_action_config_override:
        return _with_agreed(entry, agreed, issued)
    if not customer.email and entry.delivery_method == DeliveryMethodTypeView.EMAIL:
        return replace(entry, delivery_method=DeliveryMethodTypeView(DeliveryMethodTypeView.MAIL))
    return entry


def ready_to_send(entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
    """The entry as it is sent: empty rows left out, rows numbered."""
    rows = [row for row in entry.records or () if not is_empty(row)]
    return replace(entry, records=tuple(replace(row, sequence_no=number) for number, row in enumerate(rows)))


def _with_agreed(
    entry: InvoiceActionEntryView, agreed: DebtorDefaultActionConfigView, issued: date
) -> InvoiceActionEntryView:
    terms = agreed.invoice_payment_terms_in_days or agreed.payment_terms_in_days or DEFAULT_TERMS
    known = agreed.delivery_method.known and agreed.delivery_method != DeliveryMethodTypeView.UNKNOWN
    return replace(
        entry,
        due_date=write(issued + timedelta(days=terms)),
        delivery_method=agreed.delivery_method if known else entry.delivery_method,
        communication_language=agreed.communication_language,
        our_reference=agreed.our_reference or entry.our_reference,
    )
