"""What can be done with an invoice, in words: the commands, why one is not open, what was done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.openings import Step, Why


def step_words(step: Step) -> str:
    """The command."""
    translate = QCoreApplication.translate
    return {
        Step.COMMENT: translate("Steps", "Comment…"),
        Step.SEND: translate("Steps", "Send now…"),
        Step.RESEND: translate("Steps", "Send again…"),
        Step.PAYMENT: translate("Steps", "Register a payment…"),
        Step.CREDIT: translate("Steps", "Credit an amount…"),
        Step.REMIND: translate("Steps", "Send a reminder…"),
        Step.PAUSE: translate("Steps", "Pause…"),
        Step.RESUME: translate("Steps", "Resume…"),
        Step.DISPUTE: translate("Steps", "Mark as disputed…"),
        Step.UNDISPUTE: translate("Steps", "Settle the dispute…"),
        Step.MANUAL: translate("Steps", "Look after by hand…"),
        Step.AUTOGIRO: translate("Steps", "Cancel the autogiro withdrawal…"),
        Step.COLLECT: translate("Steps", "Send to debt collection…"),
    }[step]


def doing_words(step: Step) -> str:
    """What is going on, as the heading of an error."""
    translate = QCoreApplication.translate
    return {
        Step.COMMENT: translate("Steps", "Writing the comment"),
        Step.SEND: translate("Steps", "Sending the invoice"),
        Step.RESEND: translate("Steps", "Sending the invoice again"),
        Step.PAYMENT: translate("Steps", "Registering the payment"),
        Step.CREDIT: translate("Steps", "Crediting the amount"),
        Step.REMIND: translate("Steps", "Sending the reminder"),
        Step.PAUSE: translate("Steps", "Pausing the invoice"),
        Step.RESUME: translate("Steps", "Resuming the invoice"),
        Step.DISPUTE: translate("Steps", "Noting the dispute"),
        Step.UNDISPUTE: translate("Steps", "Settling the dispute"),
        Step.MANUAL: translate("Steps", "Handing the invoice over to you"),
        Step.AUTOGIRO: translate("Steps", "Cancelling the withdrawal"),
        Step.COLLECT: translate("Steps", "Sending the invoice to debt collection"),
    }[step]


def done_words(step: Step, number: str) -> str:
    """What has been done, for a notice."""
    translate = QCoreApplication.translate
    return {
        Step.COMMENT: translate("Steps", "The comment on invoice {number} is written."),
        Step.SEND: translate("Steps", "Invoice {number} is sent."),
        Step.RESEND: translate("Steps", "Invoice {number} is sent again."),
        Step.PAYMENT: translate("Steps", "The payment on invoice {number} is registered."),
        Step.CREDIT: translate("Steps", "The amount is credited on invoice {number}."),
        Step.REMIND: translate("Steps", "The reminder of invoice {number} is sent."),
        Step.PAUSE: translate("Steps", "Invoice {number} is paused."),
        Step.RESUME: translate("Steps", "Invoice {number} goes on."),
        Step.DISPUTE: translate("Steps", "Invoice {number} is marked as disputed."),
        Step.UNDISPUTE: translate("Steps", "Invoice {number} is no longer disputed."),
        Step.MANUAL: translate("Steps", "You look after invoice {number} by hand from now on."),
        Step.AUTOGIRO: translate("Steps", "The withdrawal for invoice {number} is cancelled."),
        Step.COLLECT: translate("Steps", "Invoice {number} is sent to debt collection."),
    }[step].format(number=number)


def why_words(why: Why) -> str:
    """Why a step is not open, and what to do instead."""
    translate = QCoreApplication.translate
    return {
        Why.LOCAL: translate("Steps", "This draft is only on this computer: save it in Billecta first."),
        Why.DRAFT: translate("Steps", "This is a draft: attest it first."),
        Why.CANCELLED: translate("Steps", "The invoice is cancelled: write a new one, or copy it."),
        Why.COMPLETED: translate("Steps", "The invoice is paid or credited in full: nothing is left to do."),
        Why.CREDIT_NOTE: translate("Steps", "This is a credit note: do it with the invoice that it credits."),
        Why.COLLECTED: translate("Steps", "The invoice is with debt collection: what happens to it is decided there."),
        Why.SENT: translate("Steps", "It has been sent already: send it again instead."),
        Why.NOT_SENT: translate("Steps", "It has not been sent yet: send it first."),
        Why.NOT_DUE: translate("Steps", "It is not overdue yet: wait until the day after the due date."),
        Why.PAUSED: translate("Steps", "It is paused already: resume it instead."),
        Why.NOT_PAUSED: translate("Steps", "It is not paused."),
        Why.DISPUTED: translate("Steps", "It is marked as disputed already."),
        Why.NOT_DISPUTED: translate("Steps", "It is not marked as disputed."),
        Why.BY_HAND: translate("Steps", "It is looked after by hand already."),
        Why.NO_AUTOGIRO: translate("Steps", "No autogiro withdrawal is planned for it."),
        Why.BILLECTA: translate("Steps", "Billecta does not allow it for the invoice as it stands now."),
    }[why]
