"""Steps that need no field: they are asked about once, with what they do in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.openings import Step
from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.core.records.invoices import InvoiceActionView
from desktop.session.desk import Desk

from .receiving import delivery_words, missing_words, receiver_of
from .step_sheet import StepSheet, Words


class PlainSheet(StepSheet):
    """A question with a verb."""

    def __init__(self, desk: Desk, invoice: InvoiceActionView, step: Step) -> None:
        super().__init__(desk, invoice, _words()[step])
        self.finish()


class SendSheet(StepSheet):
    """Sending, the first time or again. The API lets nobody choose another way than the invoice has."""

    def __init__(self, desk: Desk, invoice: InvoiceActionView, step: Step) -> None:
        translate, customer = QCoreApplication.translate, receiver_of(invoice)
        way = translate("Steps", "Delivery"), delivery_words(customer, invoice.delivery_method)
        super().__init__(desk, invoice, _words()[step], [way])
        missing = missing_words(customer, invoice.delivery_method, desk.format)
        if invoice.delivery_method == Delivery.MANUALLY:
            self.note(translate("Steps", "It counts as sent then; you hand it over yourselves."))
        elif missing:
            self.note(f"{missing}.", "warning")
        self.finish()


def _words() -> dict[Step, Words]:
    translate = QCoreApplication.translate
    return {
        Step.SEND: Words(
            translate("Steps", "Send invoice {number} now?"),
            translate("Steps", "It goes out by the way it has. Another way can only be chosen in Billecta’s portal."),
            translate("Steps", "Send invoice"),
            final=True,
        ),
        Step.RESEND: Words(
            translate("Steps", "Send invoice {number} again?"),
            translate("Steps", "The same invoice goes out once more, by the way it has. Another way can only be chosen in Billecta’s portal."),  # noqa: E501
            translate("Steps", "Send again"),
            final=True,
        ),
        Step.PAUSE: Words(
            translate("Steps", "Pause invoice {number}?"),
            translate("Steps", "No reminder goes out and nothing else happens by itself until you resume it."),
            translate("Steps", "Pause"),
        ),
        Step.RESUME: Words(
            translate("Steps", "Resume invoice {number}?"),
            translate("Steps", "Reminders and whatever else was planned go on."),
            translate("Steps", "Resume"),
        ),
        Step.DISPUTE: Words(
            translate("Steps", "Mark invoice {number} as disputed?"),
            translate("Steps", "It is noted that the customer does not agree. Write why in a comment."),
            translate("Steps", "Mark as disputed"),
        ),
        Step.UNDISPUTE: Words(
            translate("Steps", "Is the dispute about invoice {number} settled?"),
            translate("Steps", "It is noted that the customer no longer contests it."),
            translate("Steps", "The dispute is settled"),
        ),
        Step.MANUAL: Words(
            translate("Steps", "Look after invoice {number} by hand?"),
            translate("Steps", "Nothing is sent by itself any more, neither reminder nor debt collection. It cannot be taken back here."),  # noqa: E501
            translate("Steps", "By hand from now on"),
            final=True,
        ),
        Step.AUTOGIRO: Words(
            translate("Steps", "Cancel the autogiro withdrawal for invoice {number}?"),
            translate("Steps", "The sum is not drawn from the customer’s account, and must be paid in another way."),
            translate("Steps", "Cancel the withdrawal"),
            final=True,
        ),
    }  # fmt: skip
