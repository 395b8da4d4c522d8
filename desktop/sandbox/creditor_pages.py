"""What is known about a creditor beside its own view: KYC, shares, sign-in keys, defaults and saved texts."""

from __future__ import annotations

import uuid

from .call import Call
from .shapes import Wire, full

_TEXTS = ("Tack för förtroendet!", "Vid frågor, kontakta oss gärna.", "Arbetet utfört enligt överenskommelse.")


def kyc(call: Call) -> Wire:
    """GET kyc/{id}: approved, signed by the creditor's signatory."""
    creditor = call.creditor()
    signatory = creditor["CreditorSignatoryContact"] or full("CreditorSignatoryContactView")
    name = f"{signatory['FirstName'] or ''} {signatory['LastName'] or ''}".strip()
    names = ("Name", "OrgNo", "Address", "ZipCode", "City")
    company = full("CreditorKycFormCompanyView", {one: creditor[one] for one in names}, CountryName="Sverige")
    contact = full(
        "CreditorKycFormContactView", Name=name, Email=signatory["Email"], Phone=signatory["Phone"],
        CitizenshipCountryName="Sverige", TaxCountryName="Sverige",
    )  # fmt: skip
    category = full("CreditorKycFormBusinessCategoryView", OtherCategory="Annat")
    form = full(
        "CreditorKycFormView", Company=company, Contact=contact, BusinessCategory=category, UsPersons=[],
        HasNoOwnersWithMoreThan25Percent=True, OwnersWithMoreThan25Percent=[], HasNoBeneficialOwners=True,
        BeneficialOwners=[],
    )  # fmt: skip
    return full(
        "CreditorKycView", CreditorPublicId=call.id, CreditorKycForm=form, State="Approved", SignedByName=name,
        SignedDate="2024-02-01 09:00:00+01:00",
    )  # fmt: skip


def shares(call: Call) -> list[Wire]:
    """GET shares/{id}: the other users who may see the creditor."""
    call.creditor()
    out = []
    for user in call.state.things("user"):
        rights = next((one for one in user["Rights"] or [] if one["CreditorPublicId"] == call.id), None)
        if rights and rights["CanReadCreditor"] and user["UserPublicId"] != call.user["UserPublicId"]:
            out.append(_share(call.id, user, rights))
    return out


def _share(creditor: str, user: Wire, rights: Wire) -> Wire:
    share = full("CreditorShareView", SharedWithUserName=user["Username"], CreditorPublicId=creditor)
    share["SharePublicId"] = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{creditor}/{user['UserPublicId']}"))
    return {**share, **{name: rights[name] for name in share if name in rights and name.startswith("Can")}}


def token(call: Call) -> Wire:
    """GET token/{id}: a key for the portal, good for a minute; there is no portal here."""
    call.creditor()
    key = str(uuid.uuid4())
    return {"Token": key, "PortalURL": f"https://portal.example/login?token={key}"}


def default_action_config(call: Call) -> Wire:
    """GET defaultactionconfig/{id}: what a new invoice begins with. Fees are in kronor."""
    creditor = call.creditor()
    contact = creditor["CreditorContact"] or full("CreditorContactView")
    return full(
        "DefaultActionConfigView",
        CreditorPublicId=call.id,
        StartDebtCollectionActionLevel="Reminders",
        EndDebtCollectionActionLevel="DebtCollection",
        DeliveryMethod="Email",
        CommunicationLanguage="SV",
        PaymentTermsInDays=30,
        InvoicePaymentTermsInDays=30,
        DebtCollectionPaymentTermsInDays=10,
        InterestTermsInDays=30,
        InterestPercentage=8.0,
        InterestType="AboveEffectiveReference",
        InterestStartInDaysAfterDueDate=1,
        OurReference=f"{contact['FirstName'] or ''} {contact['LastName'] or ''}".strip() or None,
        NumberOfReminders=1,
        CurrencyCode="SEK",
        SendInvoiceToDebtCollectionAfterDays=21,
        IncludePdfInEmail=True,
        SendReminderInvoice=True,
        SendReminderInvoiceDaysAfterDueDate=5,
        ReminderInvoiceFee=60.0,
        ReminderInvoicePaymentTermsInDays=10,
        AutomaticInvoiceWriteOffThresholds=[],
        InvoiceFeeOnlyOnDeliveryMethods=[],
        IncomingPaymentNotificationMethods=["Email"],
    )


def text_templates(call: Call) -> list[Wire]:
    """GET invoicetexttemplates/{id}."""
    creditor = call.creditor()["CreditorPublicId"]
    return [
        full(
            "InvoiceTextTemplateView", CreditorPublicId=creditor, Description=text,
            InvoiceTextTemplatePublicId=str(uuid.uuid5(uuid.NAMESPACE_OID, f"{creditor}/{text}")),
        )
        for text in _TEXTS
    ]  # fmt: skip
