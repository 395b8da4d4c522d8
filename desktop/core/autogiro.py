"""An account that a bank has told, put on a customer's autogiro."""

from __future__ import annotations

from msgspec.structs import replace

from . import identity
from .records.bank_accounts import BankAccountView
from .records.debtors import DebtorAutogiroView, DebtorView


def takes_autogiro(account: BankAccountView) -> bool:
    """Whether it can be put on autogiro: the bank has not said no, and has told both numbers."""
    return str(account.autogiro_compatible) != "Unapproved" and bool(account.clearing_no and account.account_no)


def on_autogiro(customer: DebtorView, account: BankAccountView, note: str) -> DebtorView:
    """The customer paying from the account. `note` is a line under their notes, for the API has no member for the day
    of the approval; one that stands there already is not written again.
    """
    before = customer.autogiro or DebtorAutogiroView()
    after = replace(before, active=True, clearing_no=account.clearing_no, account_no=account.account_no)
    kept = (customer.notes or "").rstrip()
    notes = kept if note in kept.splitlines() else "\n".join(part for part in (kept, note) if part)
    return replace(customer, autogiro=after, notes=notes)


def another_account(customer: DebtorView, account: BankAccountView) -> str:
    """The account the customer pays from now when it is another; empty otherwise."""
    known = customer.autogiro
    if known is None or not known.account_no:
        return ""
    now = (_digits(known.clearing_no), _digits(known.account_no))
    if now == (_digits(account.clearing_no), _digits(account.account_no)):
        return ""
    return "-".join(part for part in (known.clearing_no, known.account_no) if part)


def is_somebody_else(customer: DebtorView, person: str) -> bool:
    """Whether the customer's number is known and not that of the person who approved."""
    try:
        return identity.normalize_identity(customer.org_no or "") != identity.normalize_identity(person)
    except identity.NotAnIdentifier:
        return False


def _digits(text: str | None) -> str:
    return "".join(filter(str.isdigit, text or ""))
