"""When an invoice counts as not delivered, and what is told of it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from desktop.core.dates import now, today, write
from desktop.core.deliveries import Failure, Trouble, failure_of, with_mark
from desktop.core.invoice_row import row_of
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.core.records.enums import DeliveryStatusTypeView as Status
from desktop.core.records.enums import EventTypeView
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoice_parts import DeliveryAddressOverrideView
from desktop.core.records.invoices import (
    InvoiceActionEventView,
    InvoiceActionInvoiceView,
    InvoiceActionSubView,
    InvoiceActionView,
)
from desktop.core.stages import REJECTED, is_undelivered

SENT = today() - timedelta(days=9)


def row(method: str = Delivery.EMAIL, status: str = "Unknown", stage: str = Stage.INVOICE_SENT) -> InvoiceActionSubView:
    return InvoiceActionSubView(
        stage=Stage(stage),
        delivery_method=Delivery(method),
        delivery_status=Status(status),
        invoice_sent_date=write(SENT),
    )


def event(kind: str, minutes: int, content: str | None = None, *, occured: bool = True) -> InvoiceActionEventView:
    moment = write(now() - timedelta(days=9) + timedelta(minutes=minutes))
    return InvoiceActionEventView(
        event_type=EventTypeView(kind), event_date=moment, content=content, title=kind, has_occured=occured
    )


def invoice(*events: InvoiceActionEventView, **more: object) -> InvoiceActionView:
    debtor = DebtorView(email="kund@exempel.example", phone="070-1")
    return InvoiceActionView(events=events, debtor=debtor, **more)  # type: ignore[arg-type]


def test_no_receipt_is_told_with_the_address_and_billectas_own_words() -> None:
    told = invoice(event("InvoiceSent", 0), event("EmailEvent", 2, "550 finns inte"), event("Paid", 3))
    assert failure_of(row(), told) == Failure(
        Trouble.NO_RECEIPT, Delivery.EMAIL, SENT, "kund@exempel.example", "email", "550 finns inte"
    )


def test_the_row_alone_tells_what_it_knows() -> None:
    assert failure_of(row()) == Failure(Trouble.NO_RECEIPT, Delivery.EMAIL, SENT, "", "email")


def test_words_from_before_the_last_sending_are_not_about_it() -> None:
    told = invoice(event("EmailEvent", 1, "gammalt"), event("InvoiceSent", 0), event("InvoiceSent", 5))
    failure = failure_of(row(), told)
    assert failure is not None
    assert failure.words == ""


@pytest.mark.parametrize(
    "known", [row(status="Received"), row(Delivery.MAIL), row(stage=Stage.COMPLETED), row(stage=Stage.CREATED)]
)
def test_what_arrived_or_is_no_concern_any_more_is_no_failure(known: InvoiceActionSubView) -> None:
    assert failure_of(known, invoice(event("InvoiceSent", 0), event("EmailEvent", 1, "öppnat"))) is None


def test_a_rejected_e_invoice_is_a_failure_until_it_is_sent_again_or_closed() -> None:
    rejected = (event("InvoiceSent", 0), event("EInvoiceWasRejected", 60, "Okänd mottagare"))
    known = row(Delivery.EINVOICE, "Received")
    failure = failure_of(known, invoice(*rejected))
    assert failure == Failure(Trouble.REJECTED, Delivery.EINVOICE, SENT, "", "einvoice_bank", "Okänd mottagare")
    assert failure_of(known, invoice(*rejected, event("InvoiceSent", 90))) is None
    assert failure_of(row(Delivery.EINVOICE, "Received", Stage.COMPLETED), invoice(*rejected)) is None


def test_a_rejection_once_known_stays_on_the_row_until_it_is_sent_again() -> None:
    """The list never says it: read anew it would be forgotten."""
    rejected = invoice(event("InvoiceSent", 0), event("EInvoiceWasRejected", 60))
    listed = row(Delivery.EINVOICE, "Received")
    marked = row_of(rejected, None, listed)
    assert marked.delivery_status == REJECTED
    known = replace(listed, delivery_status=REJECTED)
    assert is_undelivered(known)
    assert not is_undelivered(replace(known, stage=Stage(Stage.COMPLETED)))
    found = failure_of(known)
    assert found is not None
    assert found.trouble is Trouble.REJECTED
    assert with_mark(listed, known) == known
    again = replace(listed, invoice_sent_date=write(today()))
    assert with_mark(again, known) == again
    assert with_mark(listed, listed) == with_mark(listed, None) == listed
    accepted = invoice(event("InvoiceSent", 0), event("EInvoiceWasRejected", 60), event("InvoiceSent", 90))
    assert row_of(accepted, None, known).delivery_status == "Unknown"


def test_what_is_only_planned_has_not_happened() -> None:
    planned = invoice(event("InvoiceSent", 0), event("EInvoiceWasRejected", 60, occured=False))
    assert failure_of(row(Delivery.EINVOICE, "Received"), planned) is None


@pytest.mark.parametrize(
    ("method", "more", "to"),
    [
        (Delivery.EMAIL, {"invoices": (InvoiceActionInvoiceView(email="dit@exempel.example"),)}, "dit@exempel.example"),
        (Delivery.EMAIL, {"delivery_address_override": DeliveryAddressOverrideView(email="egen@exempel.example")},
         "egen@exempel.example"),
        (Delivery.SMS, {"delivery_address_override": DeliveryAddressOverrideView(phone="070-2")}, "070-2"),
        (Delivery.SMS, {}, "070-1"),
    ],
)  # fmt: skip
def test_the_address_is_the_one_it_went_to(method: str, more: dict[str, object], to: str) -> None:
    failure = failure_of(row(method), invoice(event("InvoiceSent", 0), **more))
    assert failure is not None
    assert failure.to == to


@pytest.mark.parametrize("order", [1, -1])
def test_the_row_tells_the_newest_reminder_in_whatever_order_events_come(order: int) -> None:
    days = ["2026-10-25 02:30:00+02:00", "2026-10-25 02:10:00+01:00", "2026-09-01 08:00:00+02:00"]
    events = [
        InvoiceActionEventView(event_type=EventTypeView("ReminderInvoiceSent"), event_date=one, has_occured=True)
        for one in days
    ]
    row = row_of(InvoiceActionView(events=tuple(events[::order])), None)
    assert row.reminder_invoice_sent_date == "2026-10-25 02:10:00+01:00"
