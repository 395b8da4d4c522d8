"""Where a company is paid, as facts to read; it is changed in Billecta's own portal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core import identity
from desktop.core.records.creditors import CreditorBankInfoView, CreditorView
from desktop.core.records.enums import CreditorPaymentMethodTypeView as Method

Fact = tuple[str, str]


def bank_facts(company: CreditorView) -> list[Fact]:
    """Label and number, formatted; each number once."""
    bank = company.creditor_bank_info or CreditorBankInfoView()
    found = [*_main(bank), *_methods(bank), *_foreign(bank)]
    return [fact for fact in dict.fromkeys(found) if fact[1]]


def _main(bank: CreditorBankInfoView) -> list[Fact]:
    return [
        (_word(Method.BANKGIRO), identity.format_bankgiro(bank.bankgiro_no or "")),
        (_word(Method.PLUSGIRO), identity.format_plusgiro(bank.plusgiro_no or "")),
        (_word(Method.BANK_ACCOUNT), _account(bank.clearing_no, bank.account_no)),
    ]


def _methods(bank: CreditorBankInfoView) -> list[Fact]:
    facts: list[Fact] = []
    for method in bank.payment_methods or ():
        facts += [
            (_word(Method.BANKGIRO), identity.format_bankgiro(method.bankgiro_no or "")),
            (_word(Method.PLUSGIRO), identity.format_plusgiro(method.plusgiro_no or "")),
            (_word(Method.BANK_ACCOUNT), _account(method.clearing_no, method.account_no)),
            (_word(Method.IBAN), _iban(method.iban, method.bic)),
        ]
    return facts


def _foreign(bank: CreditorBankInfoView) -> list[Fact]:
    accounts = bank.foreign_accounts or ()
    return [(f"IBAN {one.currency_code or ''}".strip(), _iban(one.iban, one.bic)) for one in accounts]


def _account(clearing: str | None, account: str | None) -> str:
    return ", ".join(part for part in (clearing, account) if part)


def _iban(iban: str | None, bic: str | None) -> str:
    return " · ".join(part for part in (identity.format_iban(iban or ""), bic) if part)


def _word(method: str) -> str:
    translate = QCoreApplication.translate
    return {
        Method.BANKGIRO: translate("Companies", "Bankgiro"),
        Method.PLUSGIRO: translate("Companies", "Plusgiro"),
        Method.BANK_ACCOUNT: translate("Companies", "Bank account"),
        Method.IBAN: translate("Companies", "IBAN"),
    }[method]
