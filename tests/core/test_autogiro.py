from __future__ import annotations

from desktop.core.autogiro import another_account, is_somebody_else, on_autogiro, takes_autogiro
from desktop.core.records.bank_accounts import BankAccountView
from desktop.core.records.debtors import DebtorAutogiroView, DebtorView
from desktop.core.records.enums import AutogiroCompatibleTypeView as Takes

ACCOUNT = BankAccountView(clearing_no="6789", account_no="123456789", autogiro_compatible=Takes("Approved"))


def test_which_accounts_can_be_put_on_autogiro() -> None:
    assert takes_autogiro(ACCOUNT)
    assert takes_autogiro(BankAccountView(clearing_no="1", account_no="2"))
    assert not takes_autogiro(BankAccountView(clearing_no="1", account_no="2", autogiro_compatible=Takes("Unapproved")))
    assert not takes_autogiro(BankAccountView(number="6789-1", autogiro_compatible=Takes("Approved")))


def test_what_else_there_was_stays() -> None:
    before = DebtorView(name="Ek", notes="Ring först\n", autogiro=DebtorAutogiroView(payer_number="17"))
    after = on_autogiro(before, ACCOUNT, "Godkänt 2026-11-25")
    assert after.notes == "Ring först\nGodkänt 2026-11-25"
    assert after.name == "Ek"
    assert after.autogiro == DebtorAutogiroView(
        active=True, payer_number="17", clearing_no="6789", account_no="123456789"
    )
    assert on_autogiro(DebtorView(), ACCOUNT, "x").notes == "x"
    assert on_autogiro(after, ACCOUNT, "Godkänt 2026-11-25").notes == after.notes
    assert on_autogiro(after, ACCOUNT, "Godkänt 2026-11-26").notes == f"{after.notes}\nGodkänt 2026-11-26"


def test_the_account_that_is_replaced() -> None:
    paying = DebtorView(autogiro=DebtorAutogiroView(clearing_no="6789", account_no="123 456-789"))
    assert another_account(paying, ACCOUNT) == ""
    assert another_account(DebtorView(), ACCOUNT) == ""
    assert (
        another_account(DebtorView(autogiro=DebtorAutogiroView(clearing_no="8000", account_no="1")), ACCOUNT)
        == "8000-1"
    )


def test_whose_number_it_is() -> None:
    assert not is_somebody_else(DebtorView(org_no="800113-9297"), "198001139297")
    assert is_somebody_else(DebtorView(org_no="800113-9297"), "197001239297")
    assert not is_somebody_else(DebtorView(), "198001139297")
