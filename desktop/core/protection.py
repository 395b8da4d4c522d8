"""Who must not be found: protected identity (skyddad identitet) and personal numbers, hidden until asked for.

Every place that shows, searches, copies, prints or exports customers takes what it shows from here. The rule is the
member `ProtectedIdentity` of the API; what it hides is what Skatteverket's guidance on skyddade personuppgifter calls
name, address and other facts that lead to the person.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from . import identity
from .records.debtors import DebtorView
from .records.enums import DebtorTypeView
from .records.invoices import InvoiceActionInvoiceView, InvoiceActionSubView, InvoiceActionView

HIDDEN = "•••••"
"""Stands for what is hidden: the same length for everybody, so that it tells nothing."""

REVEALING = (
    "org_no", "name", "attention", "care_of", "address", "address2", "zip_code", "city", "country_code",
    "citizenship_country_code", "phone", "email", "contact_name", "contact_email", "vat_number", "gln", "notes",
)  # fmt: skip
"""The members of a customer that tell who and where a person is."""


def is_protected(customer: DebtorView | None) -> bool:
    """Whether the customer has protected identity."""
    return customer is not None and customer.protected_identity


def count_protected(customers: Iterable[DebtorView | None]) -> int:
    """How many of them have it: ask before they are printed, copied or exported."""
    return sum(map(is_protected, customers))


def masked_name(customer: DebtorView, words: str = HIDDEN) -> str:
    """The name as it may stand on a screen; `words` in its place when it is protected. Empty when there is none."""
    return words if is_protected(customer) else customer.name or ""


def masked_number(customer: DebtorView) -> str:
    """The organisation's number; a person's without its last four digits; nothing of a protected one."""
    if not customer.org_no:
        return ""
    if is_protected(customer):
        return HIDDEN
    shown = identity.mask(customer.org_no)
    private = customer.debtor_type == DebtorTypeView.PRIVATE
    # A foreign personal number has a form of its own: its first six signs are the date of birth at most.
    return f"{shown[:6]}{HIDDEN}" if private and shown == customer.org_no and not _known(shown) else shown


def has_hidden_number(customer: DebtorView) -> bool:
    """Whether the number is more than `masked_number` shows."""
    return bool(customer.org_no) and "*" in masked_number(customer).replace(HIDDEN, "*")


def shown_member(customer: DebtorView, name: str) -> str:
    """A text member as it may stand in a list, copied and exported; empty for None. `name` is the record's."""
    value = getattr(customer, name) or ""
    if name == "org_no":
        return masked_number(customer)
    if not value:
        return ""
    if is_protected(customer) and name in REVEALING:
        return HIDDEN
    # A person's VAT number is made of the personal number.
    return HIDDEN if name == "vat_number" and customer.debtor_type == DebtorTypeView.PRIVATE else str(value)


def masked(customer: DebtorView, words: str = HIDDEN) -> DebtorView:
    """The customer as it may be listed, copied and exported: personal number masked, a protected one hidden.

    `words` stand for a protected name. What is empty stays empty. Never send the answer to the server.
    """
    if is_protected(customer):
        return replace(_without(customer, REVEALING), name=masked_name(customer, words))
    return replace(
        customer, org_no=masked_number(customer) or None, vat_number=shown_member(customer, "vat_number") or None
    )


def masked_row(row: InvoiceActionSubView) -> InvoiceActionSubView:
    """A protected customer's invoice as it may be listed: neither name, number nor reference."""
    reference = HIDDEN if row.your_reference else row.your_reference
    return replace(row, debtor_name=HIDDEN, debtor_org_no=None, your_reference=reference)


def masked_invoice(invoice: InvoiceActionView, row: InvoiceActionSubView) -> InvoiceActionView:
    """The invoice as it may be read on a screen: another one if its customer is protected, or `row` is masked."""
    if invoice.debtor is None or not (is_protected(invoice.debtor) or row.debtor_name == HIDDEN):
        return invoice
    return replace(
        invoice,
        debtor=masked(replace(invoice.debtor, protected_identity=True)),
        your_reference=HIDDEN if invoice.your_reference else invoice.your_reference,
        delivery_address_override=None,
        invoices=tuple(map(_masked_sent, invoice.invoices)) if invoice.invoices else invoice.invoices,
    )


def _masked_sent(sent: InvoiceActionInvoiceView) -> InvoiceActionInvoiceView:
    """What was sent, without to whom."""
    hidden = ("name", "address", "address2", "zip_code", "city", "email", "your_reference")
    return replace(sent, **{name: HIDDEN for name in hidden if getattr(sent, name)})


def _without(customer: DebtorView, members: Iterable[str]) -> DebtorView:
    return replace(customer, **{name: HIDDEN for name in members if getattr(customer, name)})


def _known(number: str) -> bool:
    return "*" in number or identity.is_org_no(number)
