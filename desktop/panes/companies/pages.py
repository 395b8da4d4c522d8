"""The tabs beside the list of companies that are read when they are looked at, as sections of facts."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop.core import identity
from desktop.core.dates import day
from desktop.core.records.common import DefaultActionConfigView
from desktop.core.records.creditors import CreditorShareView
from desktop.core.records.enums import InterestTypeView as Interest
from desktop.core.records.kyc import CreditorKycFormView, CreditorKycView
from desktop.qt.format import Format
from desktop.qt.record_detail import Section
from desktop.qt.words import delivery_word
from desktop.session.companies import Terms

_MOST_TEXTS = 20


def terms_sections(terms: Terms, fmt: Format) -> list[Section]:
    """What a new invoice begins with, and the saved texts. They are changed in the portal."""
    translate = QCoreApplication.translate
    out = _defaults(terms.defaults, fmt) if terms.defaults else [_not_offered(translate("Companies", "Invoice terms"))]
    if terms.texts is None:
        return [*out, _not_offered(translate("Companies", "Saved texts"))]
    texts = [("", one.description or "") for one in terms.texts[:_MOST_TEXTS]]
    none = [("", translate("Companies", "No texts are saved."))]
    return [*out, Section(translate("Companies", "Saved texts"), texts or none)]


def _defaults(one: DefaultActionConfigView, fmt: Format) -> list[Section]:
    translate = QCoreApplication.translate
    sent = delivery_word(one.delivery_method) if one.delivery_method.known else ""
    invoice = [
        (
            translate("Companies", "Payment terms"),
            _days(one.invoice_payment_terms_in_days or one.payment_terms_in_days),
        ),
        (translate("Companies", "Delivery"), sent),
        (translate("Companies", "Our reference"), one.our_reference or ""),
        (translate("Companies", "Interest on late payment"), _interest(one, fmt)),
        (translate("Companies", "Invoice fee"), _kronor(one.invoice_fee, fmt)),
    ]
    reminders = [
        (translate("Companies", "Reminders"), str(one.number_of_reminders) if one.send_reminder_invoice else _no()),
        (translate("Companies", "Days after the due date"), _days(one.send_reminder_invoice_days_after_due_date)),
        (translate("Companies", "Reminder fee"), _kronor(one.reminder_invoice_fee, fmt)),
        (translate("Companies", "To debt collection"), _collection(one)),
    ]
    return [
        Section(translate("Companies", "Invoice terms"), invoice),
        Section(translate("Companies", "If nobody pays"), reminders if one.send_reminder_invoice else reminders[:1]),
    ]


def kyc_sections(kyc: CreditorKycView, fmt: Format) -> list[Section]:
    """How far the know-your-customer form has come and what it says; personal numbers are masked."""
    translate = QCoreApplication.translate
    state = [
        (translate("Companies", "State"), kyc_word(kyc.state)),
        (translate("Companies", "Signed by"), kyc.signed_by_name or ""),
        (translate("Companies", "Personal number"), identity.mask(kyc.signed_by_ssn) if kyc.signed_by_ssn else ""),
        (translate("Companies", "Signed on"), fmt.date(day(kyc.signed_date)) if kyc.signed_date else ""),
    ]
    title = translate("Companies", "Know your customer")
    return [Section(title, state), *(_owners(kyc.creditor_kyc_form, fmt) if kyc.creditor_kyc_form else [])]


def kyc_word(state: str) -> str:
    """How far the form has come."""
    translate = QCoreApplication.translate
    words = {
        "Pending": translate("Companies", "Being looked at by Billecta"),
        "Approved": translate("Companies", "Approved"),
        "Rejected": translate("Companies", "Rejected: fill it in again in Billecta’s portal"),
        "Unknown": translate("Companies", "Not filled in"),
    }
    return words.get(state, str(state))


def _owners(form: CreditorKycFormView, fmt: Format) -> list[Section]:
    translate = QCoreApplication.translate
    known = form.owners_with_more_than25_percent or ()
    owners = [(one.name or "", fmt.percent(one.holding_shares_in_percent)) for one in known]
    nobody = [("", translate("Companies", "Nobody owns more than 25 %."))]
    real = [(one.name or "", one.country_name or "–") for one in form.beneficial_owners or ()]
    none = [("", translate("Companies", "There is no beneficial owner."))]
    if form.has_no_owners_with_more_than25_percent:
        owners = owners or nobody
    if form.has_no_beneficial_owners:
        real = real or none
    return [
        Section(translate("Companies", "Owners"), owners),
        Section(translate("Companies", "Beneficial owners"), real),
    ]


def share_sections(shares: tuple[CreditorShareView, ...]) -> list[Section]:
    """Whom the company is shared with and what they may do there."""
    translate = QCoreApplication.translate
    if not shares:
        nobody = translate("Companies", "The company is shared with nobody.")
        return [Section(translate("Companies", "Shared with"), [("", nobody)])]
    return [Section(one.shared_with_user_name or "–", [("", ", ".join(_may(one)))]) for one in shares]


def _may(share: CreditorShareView) -> list[str]:
    translate = QCoreApplication.translate
    rights = [
        (share.can_attest_invoice, translate("Companies", "attest")),
        (share.can_manageinvoice_payments, translate("Companies", "payments")),
        (share.can_write_creditor, translate("Companies", "change registers")),
        (share.can_read_settings, translate("Companies", "see settings")),
        (share.can_read_bookkeeping, translate("Companies", "see bookkeeping")),
        (share.can_attest_supplier_invoice, translate("Companies", "attest supplier invoices")),
        (share.can_pay_supplier_invoice, translate("Companies", "pay supplier invoices")),
    ]
    return [word for has, word in rights if has] or [translate("Companies", "read only")]


def _not_offered(title: str) -> Section:
    words = QCoreApplication.translate(
        "Companies", "Billecta does not offer this under the address the program knows. It can be seen in the portal."
    )
    return Section(title, [("", words)])


def _days(days: int) -> str:
    return QCoreApplication.translate("Companies", "{days} days").format(days=days) if days else ""


def _no() -> str:
    return QCoreApplication.translate("Companies", "No")


def _kronor(value: Decimal, fmt: Format) -> str:
    return fmt.money(int(value * 100), "SEK") if value else ""


def _interest(one: DefaultActionConfigView, fmt: Format) -> str:
    translate = QCoreApplication.translate
    if one.interest_type == Interest.NO_INTEREST:
        return translate("Companies", "None")
    rate = fmt.percent(one.interest_percentage)
    if one.interest_type == Interest.ABOVE_EFFECTIVE_REFERENCE:
        return translate("Companies", "reference rate + {rate}").format(rate=rate)
    return rate


def _collection(one: DefaultActionConfigView) -> str:
    translate = QCoreApplication.translate
    if not one.send_invoice_to_debt_collection:
        return translate("Companies", "Only when you say so")
    return translate("Companies", "After {days} days").format(days=one.send_invoice_to_debt_collection_after_days)
