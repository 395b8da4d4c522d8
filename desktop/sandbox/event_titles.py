"""What an event is called in lists, in Swedish as the portal shows it."""

from __future__ import annotations

TITLES = {
    "Created": "Fakturan skapad",
    "Updated": "Fakturan ändrad",
    "Attested": "Fakturan attesterad",
    "InvoiceSent": "Fakturan skickad",
    "WillSendInvoice": "Fakturan skickas",
    "InvoiceDue": "Fakturan förfaller",
    "ReminderInvoiceSent": "Påminnelse skickad",
    "SentToDebtCollection": "Skickad till inkasso",
    "DebtCollectionSent": "Inkassokrav skickat",
    "DebtCollectionDue": "Inkassokrav förfallet",
    "Paid": "Betalning mottagen",
    "OverPayment": "Överbetalning",
    "PaymentRefunded": "Betalning återbetald",
    "PaymentWillBeMade": "Betalning planerad",
    "PaymentSent": "Betalning skickad",
    "PaymentCancelled": "Betalning avbruten",
    "WrittenOff": "Belopp avskrivet",
    "Completed": "Fakturan avslutad",
    "Credited": "Fakturan krediterad",
    "Cancelled": "Fakturan makulerad",
    "MadeManual": "Hanteras manuellt",
    "Paused": "Pausad",
    "Resumed": "Återupptagen",
    "Disputed": "Bestridd",
    "UnDisputed": "Bestridande borttaget",
    "CommentedByCreditor": "Kommentar",
    "EmailEvent": "E-postmeddelande",
    "AutogiroWithdrawal": "Autogirodragning",
    "AutogiroCancelledWithdrawal": "Autogirodragning avbruten",
    "InvoiceSaleRequested": "Försäljning begärd",
    "InvoiceSold": "Fakturan såld",
    "InvoiceSaleRequestDenied": "Försäljning nekad",
    "InvoiceSaleRequestCancelled": "Försäljning återtagen",
}


def title(kind: str) -> str:
    """The words for an EventTypeView name; one without words keeps its name."""
    return TITLES.get(kind, kind)
