"""The server's sentences, Swedish and English; which one is told follows the user's language, not the request."""

from __future__ import annotations

from .messages_more import MORE

_TEXTS = {
    "name": ("Namn måste anges.", "Name must be specified."),
    "email": ("E-postadressen {value} är inte giltig.", "The e-mail address {value} is not valid."),
    "org-no": (
        "Organisations-/personnumret {value} är inte giltigt, kontrollera kontrollsiffran.",
        "The organization/person number {value} is not valid, check the check digit.",
    ),
    "einvoice-org-no": (
        "Organisations-/personnummer måste anges när bank för e-faktura är vald.",
        "Organization/person number must be specified when an e-invoice bank is set.",
    ),
    "external-id-taken": (
        "Det externa id:t {value} används redan av en annan kund.",
        "The external id {value} is already used by another debtor.",
    ),
    "debtor-unknown": ("Kunden hittades inte.", "The debtor was not found."),
    "debtor-in-use": (
        "Kunden {name} har fakturor och kan inte tas bort.",
        "The debtor {name} has invoices and can not be deleted.",
    ),
    "product-unknown": ("Artikeln hittades inte.", "The product was not found."),
    "product-in-use": (
        "Artikeln {name} används på fakturor och kan inte tas bort.",
        "The product {name} is used on invoices and can not be deleted.",
    ),
    "description": ("Beskrivning måste anges.", "Description must be specified."),
    "article-number-taken": (
        "Artikelnumret {value} används redan.",
        "The article number {value} is already in use.",
    ),
    "vat": ("Momssatsen {value} % är inte giltig.", "The VAT rate {value} % is not valid."),
    "bankgiro": ("Bankgironumret {value} är inte giltigt.", "The bankgiro number {value} is not valid."),
    "plusgiro": ("Plusgironumret {value} är inte giltigt.", "The plusgiro number {value} is not valid."),
    "next-number": ("Nästa fakturanummer måste vara ett heltal.", "The next invoice number must be a whole number."),
    "type": (
        "Fakturatypen {value} kan inte skapas här.",
        "An invoice of type {value} can not be created here.",
    ),
    "invoice-date": ("Fakturadatum måste anges.", "Invoice date must be specified."),
    "due-date": ("Förfallodatum måste anges.", "Due date must be specified."),
    "due-before-invoice": (
        "Förfallodatum {due} ligger före fakturadatum {date}.",
        "Due date {due} is before the invoice date {date}.",
    ),
    "no-rows": ("Fakturan måste ha minst en rad.", "The invoice must have at least one row."),
    "row-text": ("Rad {row} saknar beskrivning.", "Row {row} has no description."),
    "row-quantity": ("Rad {row} saknar antal.", "Row {row} has no quantity."),
    "row-price": ("Rad {row} saknar pris.", "Row {row} has no price."),
    "row-vat": ("Rad {row} har en ogiltig momssats, {value} %.", "Row {row} has an invalid VAT rate, {value} %."),
    "row-discount": (
        "Rad {row} har en ogiltig rabatt, {value} %.",
        "Row {row} has an invalid discount, {value} %.",
    ),
    "row-product": ("Artikeln på rad {row} hittades inte.", "The product on row {row} was not found."),
    "currency": (
        "Alla belopp på fakturan måste ha samma valuta.",
        "All amounts on the invoice must have the same currency.",
    ),
    "number-taken": ("Fakturanummer {value} används redan.", "Invoice number {value} is already in use."),
    "number": (
        "Fakturanummer {value} måste innehålla minst en siffra och vara högst 20 tecken.",
        "Invoice number {value} must hold at least one digit and be at most 20 characters.",
    ),
    "crediting": ("Fakturan som ska krediteras hittades inte.", "The invoice to credit was not found."),
    "crediting-draft": (
        "Ett utkast kan inte krediteras, bara ändras eller tas bort.",
        "A draft can not be credited, only edited or deleted.",
    ),
    "not-draft-edit": (
        "Faktura {number} är attesterad och kan inte ändras.",
        "Invoice {number} is attested and can not be edited.",
    ),
    "not-draft-delete": (
        "Faktura {number} är attesterad och kan inte tas bort.",
        "Invoice {number} is attested and can not be deleted.",
    ),
    "not-draft-attest": ("Faktura {number} är redan attesterad.", "Invoice {number} is already attested."),
    "deliver-email": (
        "{name} saknar e-postadress och kan inte få fakturan med e-post.",
        "{name} has no e-mail address and can not receive the invoice by e-mail.",
    ),
    "deliver-mail": (
        "{name} saknar postadress och kan inte få fakturan med post.",
        "{name} has no postal address and can not receive the invoice by mail.",
    ),
    "deliver-sms": (
        "{name} saknar telefonnummer och kan inte få fakturan med SMS.",
        "{name} has no phone number and can not receive the invoice by SMS.",
    ),
    "deliver-einvoice": (
        "{name} saknar uppgifter för e-faktura: bank eller operatör och organisationsnummer.",
        "{name} has no e-invoice details: bank or intermediator and organization number.",
    ),
    "deliver-kivra": (
        "{name} saknar personnummer och kan inte få fakturan i Kivra.",
        "{name} has no person number and can not receive the invoice in Kivra.",
    ),
    "date": ("Datumet {value} kan inte läsas.", "The date {value} can not be read."),
    "parameter": ("Parametern {value} saknas eller är ogiltig.", "The parameter {value} is missing or invalid."),
    "call-id": (
        "UniqueApiCallId är ogiltigt eller har redan använts.",
        "UniqueApiCallId is invalid or has already been used.",
    ),
    "denied": ("Åtkomst nekad.", "Access denied."),
    "too-many": ("För många anrop, försök igen senare.", "Too many calls, try again later."),
    "server": ("Ett internt fel uppstod.", "An internal error occurred."),
    "no-call": ("Anropet finns inte.", "There is no such call."),
}


def text(key: str, language: str, **values: object) -> str:
    """The sentence `key` in `language` (EN, else Swedish)."""
    return (_TEXTS.get(key) or MORE[key])[language == "EN"].format(**values)
