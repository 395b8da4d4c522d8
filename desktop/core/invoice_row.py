"""The row of the list made from the whole invoice, so that what was just read is not fetched once more; and the same
for an invoice that is still on this computer only.
"""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace

from .dates import now, read, write
from .deliveries import is_rejected
from .invoice_draft import InvoiceDraft
from .invoice_entry import view_with
from .invoice_sums import currency_of, entry_totals
from .records.base import WireDate
from .records.common import AmountView
from .records.creditors import CreditorView
from .records.debtors import DebtorView
from .records.enums import DeliveryStatusTypeView, InvoiceActionStageTypeView
from .records.invoice_parts import AutogiroWithdrawalView
from .records.invoices import (
    InvoiceActionInvoiceView,
    InvoiceActionStateView,
    InvoiceActionSubView,
    InvoiceActionView,
)
from .stages import REJECTED


def row_of(
    invoice: InvoiceActionView, company: CreditorView | None, known: InvoiceActionSubView | None = None
) -> InvoiceActionSubView:
    """`known` is the row so far: it keeps what the whole invoice does not tell, such as the state of delivery."""
    state = invoice.state or InvoiceActionStateView()
    debtor = invoice.debtor or DebtorView()
    sent = invoice.invoices[-1] if invoice.invoices else InvoiceActionInvoiceView()
    autogiro = invoice.autogiro or AutogiroWithdrawalView()
    known = known or InvoiceActionSubView(delivery_status=DeliveryStatusTypeView("Unknown"))
    return InvoiceActionSubView(
        action_public_id=invoice.action_public_id,
        creditor_public_id=invoice.creditor_public_id,
        debtor_public_id=debtor.debtor_public_id,
        creditor_org_no=company.org_no if company else known.creditor_org_no,
        creditor_name=company.name if company else known.creditor_name,
        debtor_org_no=debtor.org_no,
        debtor_name=debtor.name,
        current_amount=_plain(invoice.current_amount),
        invoiced_amount=_plain(invoice.invoiced_amount),
        stage=state.stage,
        action_type=invoice.action_type,
        delivery_method=invoice.delivery_method,
        delivery_status=_delivery(invoice, known),
        closed_date=state.closed_date,
        created=invoice.created,
        invoice_sent_date=state.invoice_sent_date,
        reminder_invoice_sent_date=_last(invoice, "ReminderInvoiceSent") or known.reminder_invoice_sent_date,
        attested_date=state.attested_date,
        next_event_date=state.next_event_date,
        due_date=invoice.due_date,
        invoice_date=invoice.invoice_date,
        invoice_number=invoice.invoice_number,
        is_commented=known.is_commented or _is_commented(invoice),
        is_locked=state.is_locked,
        is_paused=state.is_paused,
        ocr=sent.ocr,
        contract_invoice_action_public_id=invoice.contract_invoice_action_public_id,
        file=sent.invoice_file,
        next_event=state.next_event,
        awaiting_payment_transfer_amount=_plain(invoice.awaiting_payment_transfer_amount),
        total_vat_amount=_plain(invoice.total_vat_amount),
        is_disputed=bool(state.disputed_date),
        debt_collection_action_public_id=invoice.debt_collection_action_public_id,
        reminder_invoice_action_public_id=invoice.reminder_invoice_action_public_id,
        autogiro_withdrawal_enabled=autogiro.autogiro_withdrawal_enabled,
        your_reference=invoice.your_reference,
    )


def _plain(amount: AmountView | None) -> AmountView | None:
    """As rows of lists are kept: without the member that repeats the value."""
    return AmountView(currency_code=amount.currency_code, value=amount.value) if amount else None


def _last(invoice: InvoiceActionView, kind: str) -> WireDate | None:
    """The newest; nothing says in which order the API tells events."""
    days = [event.event_date for event in invoice.events or () if event.event_type == kind and event.has_occured]
    # By seconds: two moments of the hour that comes twice in October are compared by the clock on the wall otherwise.
    known = [(moment.timestamp(), one) for one in days if (moment := read(one)) is not None]
    return max(known)[1] if known else None


def _is_commented(invoice: InvoiceActionView) -> bool:
    kinds = ("CommentedByCreditor", "CommentedByDebtor")
    return any(event.event_type in kinds for event in invoice.events or ())


def _delivery(invoice: InvoiceActionView, known: InvoiceActionSubView) -> DeliveryStatusTypeView:
    """The invoice tells one thing that lists do not: that it was rejected."""
    if is_rejected(invoice):
        return REJECTED
    return DeliveryStatusTypeView("Unknown") if known.delivery_status == REJECTED else known.delivery_status


def view_of_draft(
    draft: InvoiceDraft, company: CreditorView, customer: DebtorView | None, decimals: int = 2
) -> InvoiceActionView:
    """A draft that Billecta does not have yet, as Billecta would show it: our own sums, under our own id.

    `decimals` are those of the invoice's currency.
    """
    totals = entry_totals(draft.entry, round_to_krona=company.use_cent_rounding, decimals=decimals)
    money = partial(AmountView, currency_of(draft.entry))
    return replace(
        view_with(InvoiceActionView(), draft.entry),
        action_public_id=draft.id,
        debtor=customer or DebtorView(debtor_public_id=draft.entry.debtor_public_id),
        created=write(now()),
        state=InvoiceActionStateView(stage=InvoiceActionStageTypeView(InvoiceActionStageTypeView.CREATED)),
        invoiced_amount=money(totals.to_pay),
        current_amount=money(totals.to_pay),
        total_vat_amount=money(totals.vat_sum),
        cent_rounding_amount=money(totals.rounding),
    )
