"""What a check before attesting says: which check, how much it matters, and where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Weight(StrEnum):
    """How much a finding matters: blocking ones stop attesting, warnings ask for a look, notes are worth knowing."""

    GOOD = "good"
    NOTE = "note"
    WARNING = "warning"
    BLOCKING = "blocking"


class Check(StrEnum):
    """What was checked."""

    CUSTOMER = "customer"
    ROWS = "rows"
    QUANTITY = "quantity"
    DESCRIPTION = "description"
    TOTAL = "total"
    FREE_ROW = "free-row"
    VAT_RATE = "vat-rate"
    DATE_CODE = "date-code"
    DUE_DATE_ORDER = "due-date-order"
    BANK_DAY = "bank-day"
    ORG_NO = "org-no"
    PERSONAL_NO = "personal-no"
    EMAIL = "email"
    ADDRESS = "address"
    PHONE = "phone"
    EINVOICE = "einvoice"
    EINVOICE_NUMBER = "einvoice-number"
    KIVRA = "kivra"
    SEND_DATE = "send-date"
    SENT_AFTER_DUE = "sent-after-due"
    AUTOGIRO = "autogiro"
    CURRENCY = "currency"
    REVERSE_VAT_PRIVATE = "reverse-vat-private"
    REVERSE_VAT_NUMBER = "reverse-vat-number"
    REVERSE_VAT_FORM = "reverse-vat-form"
    HOUSEWORK_COMPANY = "housework-company"
    HOUSEWORK_CURRENCY = "housework-currency"
    HOUSEWORK_PERSONS = "housework-persons"
    HOUSEWORK_PERSON_NO = "housework-person-no"
    HOUSEWORK_PROPERTY = "housework-property"
    HOUSEWORK_ASSOCIATION = "housework-association"
    HOUSEWORK_MIXED = "housework-mixed"
    HOUSEWORK_NO_ROW = "housework-no-row"
    HOUSEWORK_TYPE = "housework-type"
    HOUSEWORK_SHARE = "housework-share"
    HOUSEWORK_SPLIT = "housework-split"
    HOUSEWORK_CEILING = "housework-ceiling"
    INTEREST_REASON = "interest-reason"
    SOCIAL_WELFARE = "social-welfare"
    CREDIT_SOURCE = "credit-source"
    PUBLIC_REFERENCE = "public-reference"
    PUBLIC_EINVOICE = "public-einvoice"
    VAT_ZERO = "vat-zero"
    VAT_FOOD = "vat-food"
    PRICE_OFF = "price-off"
    SAME_SUM = "same-sum"
    LARGE_SUM = "large-sum"
    SERVER_SUM = "server-sum"
    CHANGED = "changed"
    OWN_DRAFT = "own-draft"
    UNKNOWN_WRITER = "unknown-writer"
    UNKNOWN_USER = "unknown-user"


@dataclass(frozen=True)
class Finding:
    """One line of the list of checks. `day` is the bank day proposed instead, where that is what was found.

    `row` is the first row it was found in, or the first person, counted from 1; `amount` is in minor units of
    `currency`; `number` is that of another invoice; `name` is whom Billecta names as the writer.
    """

    check: Check
    weight: Weight
    day: date | None = None
    row: int | None = None
    amount: int | None = None
    currency: str = "SEK"
    number: str = ""
    name: str = ""
