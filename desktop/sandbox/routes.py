"""Every call the sandbox answers: method, path under /v1, handler, the view its body is read as, the right it needs.

A handler is named by module and function and imported when it is first called, so that the start stays fast.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from .call import Call

Handler = Callable[[Call], Any]
_WRITE, _INVOICES, _PAYMENTS = "CanWriteCreditor", "CanManageInvoices", "CanManageInvoicePayments"
_SELF, _FINANCES, _CLAIMS = "CanManageSelfInvoices", "CanManageFinances", "CanManageDebtCollections"
_BOOKS, _SETTINGS = "CanReadBookkeeping", "CanReadSettings"
_LIMITED = {
    ("GET", "invoice/action/{id}"): "reads",
    ("GET", "invoice/actionbyinvoicenumber/{id}"): "reads",
    ("POST", "search/actions"): "searches",
}
_CALLS: tuple[tuple[str, str, str, str, str], ...] = (
    ("POST", "authentication/apiauthenticate", "auth.authenticate", "", ""),
    ("GET", "authentication/securetoken", "auth.current", "", ""),
    ("PUT", "bankid/authentication/{id}", "bankid.authenticate_by_query", "", ""),
    ("PUT", "bankid/authentication", "bankid.authenticate", "BankIdAuthenticationRequestView", ""),
    ("POST", "bankid/authentication", "bankid.authenticate", "BankIdAuthenticationRequestView", ""),
    ("GET", "bankid/authentication/{id}", "bankid.authentication", "", ""),
    ("POST", "bankid/sign", "bankid.sign", "BankIdSignRequestView", ""),
    ("PUT", "bankid/sign", "bankid.sign", "BankIdSignRequestView", ""),
    ("GET", "bankid/sign/{id}", "bankid.signature", "", ""),
    ("POST", "bank/accounts/{id}", "bank_accounts.start", "", ""),
    ("GET", "bank/accounts/{id}", "bank_accounts.get", "", ""),
    ("GET", "creditors/creditors", "creditors.listed", "", ""),
    ("GET", "creditors/creditorsubs", "creditors.subs", "", ""),
    ("GET", "creditors/creditor/{id}", "creditors.get", "", ""),
    ("PUT", "creditors/creditor", "creditors.update", "CreditorView", _WRITE),
    ("POST", "creditors/creditor", "creditors.create", "CreditorView", ""),
    ("DELETE", "creditors/creditor/{id}", "creditors.delete", "", ""),
    ("GET", "creditors/kyc/{id}", "creditor_pages.kyc", "", _SETTINGS),
    ("GET", "creditors/shares/{id}", "creditor_pages.shares", "", _SETTINGS),
    ("GET", "creditors/token/{id}", "creditor_pages.token", "", ""),
    ("GET", "creditors/defaultactionconfig/{id}", "creditor_pages.default_action_config", "", ""),
    ("GET", "creditors/invoicetexttemplates/{id}", "creditor_pages.text_templates", "", ""),
    ("GET", "debtors/debtors/{id}", "debtors.listed", "", ""),
    ("POST", "debtors/debtors", "debtors.create_many", "[DebtorView]", _WRITE),
    ("GET", "debtors/debtor/{id}", "debtors.get", "", ""),
    ("POST", "debtors/debtor", "debtors.create", "DebtorView", _WRITE),
    ("PUT", "debtors/debtor", "debtors.update", "DebtorView", _WRITE),
    ("DELETE", "debtors/debtor/{id}", "debtors.delete", "", _WRITE),
    ("GET", "debtors/debtorbyexternalid/{id}", "debtors.by_external_id", "", ""),
    ("GET", "debtors/debtorsbyorgno/{id}", "debtors.by_org_no", "", ""),
    ("GET", "debtors/debtorevents/{id}", "debtors.events", "", ""),
    ("GET", "debtors/kivra/{id}", "debtor_pages.kivra", "", ""),
    ("GET", "debtors/autogiroapprovals/{id}", "debtor_pages.autogiro_approvals", "", ""),
    ("GET", "debtors/balances/{id}", "debtor_pages.balances", "", ""),
    ("POST", "debtors/addcreditcard", "cards.add", "CreditCardAddIntentView", _WRITE),
    ("GET", "debtors/addcreditcard/{id}", "cards.get", "", ""),
    ("DELETE", "debtors/addcreditcard/{id}", "cards.remove", "", _WRITE),
    ("GET", "products/products/{id}", "products.listed", "", ""),
    ("GET", "products/product/{id}", "products.get", "", ""),
    ("POST", "products/product", "products.create", "ProductView", _WRITE),
    ("PUT", "products/product", "products.update", "ProductView", _WRITE),
    ("DELETE", "products/product/{id}", "products.delete", "", _WRITE),
    ("GET", "products/productbyexternalid/{id}", "products.by_external_id", "", ""),
    ("GET", "invoice/open/{id}", "invoices.open_", "", ""),
    ("GET", "invoice/closed/{id}", "invoices.closed", "", ""),
    ("GET", "invoice/openbydebtor/{id}", "invoices.open_by_debtor", "", ""),
    ("GET", "invoice/closedbydebtor/{id}", "invoices.closed_by_debtor", "", ""),
    ("GET", "invoice/action/{id}", "invoices.get", "", ""),
    ("GET", "invoice/actionbyinvoicenumber/{id}", "invoices.by_number", "", ""),
    ("POST", "invoice/action", "drafts.create", "InvoiceActionEntryView", _INVOICES),
    ("PUT", "invoice/action/{id}", "drafts.update", "InvoiceActionEntryView", _INVOICES),
    ("DELETE", "invoice/action/{id}", "drafts.delete", "", _INVOICES),
    ("PUT", "invoice/attest/{id}", "attest.attest", "", "CanAttestInvoice"),
    ("PUT", "invoice/attest", "attest.attest_many", "ActionPublicIdsView", "CanAttestInvoice"),
    ("POST", "invoice/verification", "drafts.create_verification", "VerificationInvoiceActionEntryView", _INVOICES),
    ("DELETE", "invoice/autogiro/{id}", "handling.cancel_autogiro", "", _INVOICES),
    ("POST", "invoice/comment", "handling.comment", "CommentActionView", _INVOICES),
    ("PUT", "invoice/pause/{id}", "handling.pause", "", _INVOICES),
    ("PUT", "invoice/resume/{id}", "handling.resume", "", _INVOICES),
    ("PUT", "invoice/send/{id}", "handling.send", "", _INVOICES),
    ("PUT", "invoice/dispute/{id}", "handling.dispute", "", _INVOICES),
    ("DELETE", "invoice/dispute/{id}", "handling.undispute", "", _INVOICES),
    ("PUT", "invoice/manual/{id}", "handling.make_manual", "", _INVOICES),
    ("GET", "invoice/events/{id}", "invoices.events", "", ""),
    ("PUT", "invoice/reminder", "reminders.remind", "SendReminderInvoiceView", _INVOICES),
    ("PUT", "invoice/payment", "payments.register", "RegisterPaymentView", _PAYMENTS),
    ("PUT", "invoice/credit", "payments.credit", "CreditActionView", _PAYMENTS),
    ("POST", "debtcollection/invoice", "claims.from_invoice", "DebtCollectionFromInvoiceEntryView", _CLAIMS),
    ("POST", "debtcollection/action", "claims.create", "DebtCollectionEntryView", _CLAIMS),
    ("GET", "debtcollection/action/{id}", "claims.get", "", ""),
    ("POST", "reconciliationinvoice/action", "recs.create", "ReconciliationInvoiceActionEntryView", _INVOICES),
    ("PUT", "reconciliationinvoice/action/{id}", "recs.update", "ReconciliationInvoiceActionEntryView", _INVOICES),
    ("GET", "reconciliationinvoice/action/{id}", "recs.get", "", ""),
    ("DELETE", "reconciliationinvoice/action/{id}", "recs.delete", "", _INVOICES),
    ("GET", "reconciliationinvoice/open/{id}", "recs.open_", "", ""),
    ("GET", "reconciliationinvoice/closed/{id}", "recs.closed", "", ""),
    ("DELETE", "reconciliationinvoice/autogiro/{id}", "recs.cancel_autogiro", "", _INVOICES),
    ("POST", "reconciliationinvoice/comment", "recs.comment", "CommentActionView", _INVOICES),
    ("PUT", "reconciliationinvoice/payment", "recs.pay", "RegisterReconciliationPaymentView", _PAYMENTS),
    ("POST", "selfinvoice/action", "self_invoices.create", "SelfInvoiceActionEntryView", _SELF),
    ("PUT", "selfinvoice/action/{id}", "self_invoices.update", "SelfInvoiceActionEntryView", _SELF),
    ("GET", "selfinvoice/action/{id}", "self_invoices.get", "", ""),
    ("DELETE", "selfinvoice/action/{id}", "self_invoices.delete", "", _SELF),
    ("PUT", "selfinvoice/attest/{id}", "self_invoices.attest", "", "CanAttestInvoice"),
    ("GET", "selfinvoice/open/{id}", "self_invoices.open_", "", ""),
    ("GET", "selfinvoice/closed/{id}", "self_invoices.closed", "", ""),
    ("POST", "selfinvoice/comment", "self_invoices.comment", "CommentActionView", _SELF),
    ("PUT", "selfinvoice/payment", "self_payments.pay", "SelfInvoicePaymentView", _SELF),
    ("POST", "contractinvoice/action", "contracts.create", "ContractInvoiceActionView", _INVOICES),
    ("PUT", "contractinvoice/action", "contracts.update", "ContractInvoiceActionView", _INVOICES),
    ("GET", "contractinvoice/action/{id}", "contracts.get", "", ""),
    ("DELETE", "contractinvoice/action/{id}", "contracts.delete", "", _INVOICES),
    ("PUT", "contractinvoice/pause/{id}", "contracts.pause", "", _INVOICES),
    ("PUT", "contractinvoice/resume/{id}", "contracts.resume", "", _INVOICES),
    ("POST", "contractinvoice/comment", "contracts.comment", "CommentActionView", _INVOICES),
    ("GET", "contractinvoice/generatedinvoices/{id}", "contracts.generated", "", ""),
    ("GET", "contractinvoice/contractinvoices/{id}", "contracts.listed", "", ""),
    ("POST", "contractinvoice/monthlyrecurringautogiro", "donors.monthly",
     "MonthlyAutogiroContractInvoiceView", _INVOICES),
    ("POST", "contractinvoice/halfyearlyrecurringautogiro", "donors.half_yearly",
     "HalfYearlyAutogiroContractInvoiceView", _INVOICES),
    ("POST", "contractinvoice/yearlyrecurringautogiro", "donors.yearly",
     "YearlyAutogiroContractInvoiceView", _INVOICES),
    ("PUT", "payments/incomingpayments", "incoming.listed", "IncomingPaymentRequestView", ""),
    ("GET", "payments/unhandledpayments/{id}", "incoming.unhandled", "", ""),
    ("POST", "payments/matchpayments/{id}", "matching.match", "[PaymentMatchView]", _PAYMENTS),
    ("POST", "payments/outgoingpayments", "outgoing.create", "OutgoingPaymentView", _FINANCES),
    ("GET", "payments/outgoingpayments/{id}", "outgoing.listed", "", ""),
    ("POST", "payments/swish/{id}", "swish.start", "", _PAYMENTS),
    ("GET", "payments/swish/{id}", "swish.get", "", ""),
    ("DELETE", "payments/swish/{id}", "swish.cancel", "", _PAYMENTS),
    ("PUT", "payments/swishrefund", "swish.refund", "SwishRefundPaymentView", _PAYMENTS),
    ("GET", "files/file/{id}", "files.file", "", ""),
    ("GET", "files/fileobject/{id}", "files.file_object", "", ""),
    ("GET", "common/currencies", "common.currencies", "", ""),
    ("GET", "common/countries", "common.countries", "", ""),
    ("GET", "common/debtcollectionmesssages", "common.debt_collection_messages", "", ""),
    ("GET", "users/users", "users.listed", "", ""),
    ("GET", "users/user/{id}", "users.get", "", ""),
    ("POST", "users/user", "users.create", "UserView", ""),
    ("PUT", "users/user", "users.update", "UserView", ""),
    ("DELETE", "users/user/{id}", "users.delete", "", ""),
    ("PUT", "users/changepassword", "users.change_password", "PasswordView", ""),
    ("GET", "accounting/accountingexports/{id}", "bookkeeping.listed", "", _BOOKS),
    ("PUT", "accounting/accountingexports/{id}", "bookkeeping.month", "", _BOOKS),
    ("PUT", "accounting/accountingexports", "bookkeeping.span", "AccountingExportCreationView", _BOOKS),
    ("GET", "accountingdimensions/dimensions/{id}", "codes.dimensions", "", ""),
    ("GET", "accountingdimensions/dimension/{id}", "codes.dimension", "", ""),
    ("POST", "accountingdimensions/dimension", "codes.create_dimension", "AccountingDimensionView", _WRITE),
    ("PUT", "accountingdimensions/dimension", "codes.update_dimension", "AccountingDimensionView", _WRITE),
    ("DELETE", "accountingdimensions/dimension/{id}", "codes.delete_dimension", "", _WRITE),
    ("GET", "costcenters/costcenters/{id}", "codes.cost_centers", "", ""),
    ("POST", "costcenters/costcenters/{id}", "codes.import_cost_centers", "[CostCenterView]", _WRITE),
    ("GET", "costcenters/costcenter/{id}", "codes.cost_center", "", ""),
    ("POST", "costcenters/costcenter", "codes.create_cost_center", "CostCenterView", _WRITE),
    ("PUT", "costcenters/costcenter", "codes.update_cost_center", "CostCenterView", _WRITE),
    ("DELETE", "costcenters/costcenter/{id}", "codes.delete_cost_center", "", _WRITE),
    ("GET", "projects/projects/{id}", "codes.projects", "", ""),
    ("GET", "projects/project/{id}", "codes.project", "", ""),
    ("POST", "projects/project", "codes.create_project", "ProjectView", _WRITE),
    ("PUT", "projects/project", "codes.update_project", "ProjectView", _WRITE),
    ("DELETE", "projects/project/{id}", "codes.delete_project", "", _WRITE),
    ("POST", "delivery/mail", "delivery.mail", "MailDeliveryView", _INVOICES),
    ("POST", "delivery/sms", "delivery.sms", "SmsDeliveryView", _INVOICES),
    ("POST", "search/actions", "search.actions", "SearchView", ""),
)  # fmt: skip


@dataclass(frozen=True)
class Route:
    """One call. `takes` is a view, `[View]` for a list of them or empty; `limited` names its rate limit."""

    method: str
    path: str
    name: str
    takes: str
    right: str

    @property
    def limited(self) -> str:
        """`reads`, `searches` or empty."""
        return _LIMITED.get((self.method, self.path), "")

    def handler(self, call: Call) -> Any:
        """Carries the call out."""
        return found(self.name)(call)


@cache
def found(name: str) -> Handler:
    """The function `module.function` of this package."""
    module, _, function = name.partition(".")
    handler: Handler = getattr(importlib.import_module(f"desktop.sandbox.{module}"), function)
    return handler


def routes() -> Iterator[Route]:
    """All of them."""
    for row in _CALLS:
        yield Route(*row)
