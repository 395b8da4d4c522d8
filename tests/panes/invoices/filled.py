"""An invoice in which every member of the entry has a value of its own."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from desktop.core.housework import marked
from desktop.core.invoice_draft import InvoiceDraft, new_row
from desktop.core.records.common import AmountView, FileView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import (
    DebtCollectionActionLevelTypeView,
    InterestTypeView,
    IntermediatorTypeView,
    ReceivingAccountTypeView,
    ReferenceTypeView,
)
from desktop.core.records.invoice_parts import (
    AutogiroWithdrawalView,
    CreditCardWithdrawalView,
    DebtCollectionDetailsView,
    DeliveryAddressOverrideView,
    PaymentOverrideView,
    ReminderInvoiceDetailsView,
    ReverseVATDetailsView,
    RotRutCustomerView,
    RotRutDetailsView,
)
from desktop.core.records.invoices import InvoiceActionAttachmentView, InvoiceActionEntryView

PDF = "JVBERi0xLjQKJSVFT0YK"
KR = "SEK"


def money(minor: int, code: str = KR) -> AmountView:
    return AmountView(currency_code=code, value=minor)


def full_entry(entry: InvoiceActionEntryView, customer: DebtorView) -> InvoiceActionEntryView:
    """`entry` with everything that can be set set; what it asks for is not meant to make sense together."""
    work = replace(new_row(), article_description="Kakelsättning", quantity=Decimal(16), unit_price=money(50_000))
    work = replace(marked(work, "Construction", 16, money(100_000)), rot_rut_amount=money(262_500))
    goods = replace(new_row(), article_description="Kakel Höganäs", quantity=Decimal(12), unit_price=money(32_950))
    return replace(
        entry,
        debtor_public_id=customer.debtor_public_id,
        records=(work, goods),
        delivery_date="2026-11-20T00:00:00+01:00",
        interest_percentage=Decimal(12),
        interest_type=InterestTypeView(InterestTypeView.FIXED),
        interest_start_in_days_after_due_date=3,
        reason_for_higher_interest="Avtalat i kontrakt 2026-118",
        our_reference="Per Nordlund",
        your_reference="Anna Lindqvist",
        message="Tack för förtroendet!",
        invoice_number="F2026-77",
        invoice_fee=money(4_900),
        freight_fee=money(12_500),
        vat_is_included=True,
        send_by_mail_if_email_not_viewed_in_days=5,
        delivery_address_override=DeliveryAddressOverrideView(
            name="Byggboden Åsön", attention="Östen", care_of="Öberg", address="Ågatan 3", address2="Vån 2",
            zip_code="903 26", city="Umeå", email="boden@asön.example", phone="0701740605", org_no="556840-2266",
            gln="7350012345678", intermediator=IntermediatorTypeView("PEPPOL"),
        ),
        debt_collection_details=DebtCollectionDetailsView(
            send_to_debt_collection=True,
            start_debt_collection_action_level=DebtCollectionActionLevelTypeView("Reminders"),
            end_debt_collection_action_level=DebtCollectionActionLevelTypeView("Bailiff"),
            number_of_reminders=2, days_delay_after_due_date=15, payment_terms_in_days=8, eviction=True,
            inform_social_welfare=True,
        ),
        reminder_invoice_details=ReminderInvoiceDetailsView(send_reminder_invoice=True, days_delay_after_due_date=6),
        reverse_vat_details=ReverseVATDetailsView(receiver_vat_number="SE556840226601"),
        rot_rut_details=RotRutDetailsView(
            residence_association_org_no="769600-0003",
            property_designation="Umeå Ersboda 1:23",
            persons=("19800113-9297", "19710123-9290"),
            customers=(
                RotRutCustomerView(name="Åsa Öhman", ssn="19800113-9297", asked_amount=money(131_300)),
                RotRutCustomerView(name="Örjan Öhman", ssn="19710123-9290", asked_amount=money(131_200)),
            ),
        ),
        payment_override=PaymentOverrideView(
            bankgiro="5050-1055", reference="77", reference_type=ReferenceTypeView("OCR"),
            receiving_account_type=ReceivingAccountTypeView("BankGiro"),
        ),
        appendixes=(FileView(content_type="application/pdf", file_name="Villkor.pdf", data=PDF),),
        attachments=(
            InvoiceActionAttachmentView(
                file=FileView(content_type="application/pdf", file_name="Ritning.pdf", data=PDF),
                is_cover_sheet=True, sort_number=2,
            ),
        ),
        autogiro=AutogiroWithdrawalView(autogiro_withdrawal_enabled=True),
        credit_card=CreditCardWithdrawalView(credit_card_withdrawal_enabled=True),
        use_debtor_balance=True,
    )  # fmt: skip


def filled(draft: InvoiceDraft, customer: DebtorView) -> InvoiceDraft:
    """A draft of it."""
    return replace(draft, entry=full_entry(draft.entry, customer))
