"""More of the server's sentences: payments, orders, rights and the small sections, Swedish and English."""

from __future__ import annotations

_STAGE = {
    "CanPause": ("pausas", "paused"),
    "CanResume": ("återupptas", "resumed"),
    "CanCreateCreditInvoice": ("krediteras", "credited"),
    "CanRegisterPayment": ("ta emot en betalning", "paid"),
    "CanMakeManual": ("hanteras manuellt", "made manual"),
    "CanSendManualInvoice": ("skickas", "sent"),
    "CanSendManualReminderInvoice": ("påminnas om", "reminded of"),
    "CanSendToDebtCollection": ("skickas till inkasso", "sent to debt collection"),
    "CanDispute": ("bestridas", "disputed"),
    "CanUnDispute": ("få sitt bestridande borttaget", "undisputed"),
    "CanSell": ("säljas", "sold"),
    "autogiro": ("få sin autogirodragning avbruten, ingen är planerad", "freed of an autogiro withdrawal, none is due"),
}
MORE = {
    f"cannot-{flag}": (
        f"Faktura {{number}} kan inte {sv} i sitt nuvarande läge.",
        f"Invoice {{number}} can not be {en} in its present stage.",
    )
    for flag, (sv, en) in _STAGE.items()
} | {
    "no-right": ("Du saknar rättigheten {right} för företaget.", "You do not have the right {right} on the creditor."),
    "no-admin": ("Endast administratörer får göra detta.", "Only administrators may do this."),
    "no-creditors": ("Du får inte hantera företag.", "You may not manage creditors."),
    "amount": ("Beloppet måste vara större än noll.", "The amount must be greater than zero."),
    "amount-too-large": ("Beloppet är större än vad som återstår.", "The amount is larger than what remains."),
    "currency-other": ("Valutan {value} är inte fakturans.", "The currency {value} is not the invoice's."),
    "comment": ("Kommentaren är tom.", "The comment is empty."),
    "phone": ("Telefonnumret {value} är inte giltigt.", "The phone number {value} is not valid."),
    "person": ("Personnumret {value} är inte giltigt.", "The person number {value} is not valid."),
    "bank": ("Banken {value} stöds inte.", "The bank {value} is not supported."),
    "sign-text": ("Text att skriva under måste anges.", "A text to sign must be specified."),
    "order": ("Begäran finns inte eller är för gammal.", "The request does not exist or is too old."),
    "swish-running": ("RP06 En betalning pågår redan för numret.", "RP06 A payment is already running for the number."),
    "swish-done": ("Betalningen är avslutad och kan inte avbrytas.", "The payment is over and can not be cancelled."),
    "swish-unpaid": ("Betalningen är inte genomförd.", "The payment is not made."),
    "swish-refund": ("RF08 Beloppet är större än vad som återstår.", "RF08 The amount is larger than what remains."),
    "swish-message": ("RP02 Meddelandet är för långt.", "RP02 The message is too long."),
    "creditor-in-use": (
        "Företaget {name} har fakturor, kunder eller artiklar och kan inte tas bort.",
        "The creditor {name} has invoices, debtors or products and can not be deleted.",
    ),
    "unknown": ("{value} hittades inte.", "{value} was not found."),
    "code": ("Kod måste anges.", "Code must be specified."),
    "code-taken": ("{value} finns redan.", "{value} already exists."),
    "code-in-use": ("{value} används på fakturor och kan inte tas bort.", "{value} is used and can not be deleted."),
    "export-format": ("Formatet {value} stöds inte.", "The format {value} is not supported."),
    "span": ("Till-datum ligger före från-datum.", "The end date is before the start date."),
    "recurrence": ("Intervallet är inte giltigt.", "The recurrence is not valid."),
    "contract-in-use": (
        "Avtalet har skapat fakturor och kan inte tas bort, bara pausas.",
        "The contract has created invoices and can not be deleted, only paused.",
    ),
    "contract-paused": ("Avtalsfakturan är redan pausad.", "The contract invoice is already paused."),
    "contract-running": ("Avtalsfakturan är inte pausad.", "The contract invoice is not paused."),
    "pdf": ("Filen måste vara en PDF.", "The file must be a PDF."),
    "file-size": ("Filerna är större än 10 MB.", "The files are larger than 10 MB."),
    "message": ("Meddelande måste anges.", "A message must be specified."),
    "password": ("Lösenordet måste ha minst 8 tecken.", "The password must have at least 8 characters."),
    "username": ("Användarnamnet saknas eller är upptaget.", "The user name is missing or taken."),
    "yourself": ("Du kan inte ta bort dig själv.", "You can not delete yourself."),
    "sender-bankgiro": (
        "Bankgiro {value} är inte ett av företagets godkända för utbetalning.",
        "Bankgiro {value} is not one of the creditor's approved for outgoing payments.",
    ),
    "receiver": ("Mottagarens konto är inte giltigt.", "The receiver's account is not valid."),
    "self-stage": ("Självfakturan är i fel läge för detta.", "The self invoice is in the wrong stage for this."),
    "rec-closed": ("Fakturan är avslutad.", "The invoice is closed."),
    "ocr": ("OCR-numret {value} är inte giltigt.", "The OCR {value} is not valid."),
    "original": ("Ursprunglig faktura måste vara förfallen.", "The original invoice must be due."),
}
