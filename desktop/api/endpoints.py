"""The catalogue: every published call, in one place where a guessed path is easy to correct.

Source: facts about the API (tests/facts/endpoints.json). A guessed path only follows the naming rule of the others.
"""

from __future__ import annotations

from dataclasses import dataclass

ROOT = "/v1/"


@dataclass(frozen=True)
class Endpoint:
    """One call. `request` and `response` name views; `query` the parameters; `limits` are (calls, seconds).

    `asks` marks the reads that travel as PUT or POST because their filter is a body.
    """

    method: str
    path: str
    request: str | None
    response: str | None
    query: tuple[str, ...] = ()
    limits: tuple[tuple[int, int], ...] = ()
    guessed: bool = False
    asks: bool = False

    @property
    def name(self) -> str:
        """What the call is known by here: its method and its path without the root."""
        return f"{self.method} {self.path.removeprefix(ROOT)}"

    @property
    def is_read(self) -> bool:
        """Whether it changes nothing, so that it may be sent again at will and needs no UniqueApiCallId."""
        return self.method == "GET" or self.asks


def _endpoint(row: str) -> Endpoint:
    method, path, request, response, *rest = row.split()
    extra = dict(item.split("=") for item in rest if "=" in item)
    limits = tuple(
        (int(pair.split("/")[0]), int(pair.split("/")[1])) for pair in extra.get("limit", "").split(",") if pair
    )
    query = tuple(name for name in extra.get("query", "").split(",") if name)
    taken, answered = (None if view == "-" else view for view in (request, response))
    return Endpoint(method, ROOT + path, taken, answered, query, limits, "guessed" in rest, "asks" in rest)


# method, path, request, response; `-` where there is none
_TABLE = """
POST authentication/apiauthenticate - SecureTokenView
GET authentication/securetoken - SecureTokenView guessed

PUT bankid/authentication/{id} - BankIdAuthenticationStatusView query=ssn
PUT bankid/authentication BankIdAuthenticationRequestView BankIdAuthenticationStatusView guessed
GET bankid/authentication/{token} - BankIdAuthenticationStatusView
POST bankid/sign BankIdSignRequestView BankIdSignStatusView
GET bankid/sign/{token} - BankIdSignStatusView

POST bank/accounts/{id} - CreatedView query=bank,ssn
GET bank/accounts/{id} - BankAccountRequestView

GET creditors/creditor/{id} - CreditorView
PUT creditors/creditor CreditorView -
POST creditors/creditor CreditorView CreatedView
DELETE creditors/creditor/{id} - -
GET creditors/creditors - CreditorsView query=offset,limit,sortingfield,asc
GET creditors/creditorsubs - CreditorSubsView

GET debtors/debtor/{id} - DebtorView
PUT debtors/debtor DebtorView -
POST debtors/debtor DebtorView CreatedView
DELETE debtors/debtor/{id} - -
GET debtors/debtors/{id} - DebtorsView query=offset,limit,sortingfield,asc
POST debtors/debtors DebtorsView -
GET debtors/debtorbyexternalid/{id} - DebtorView query=externalid
GET debtors/debtorsbyorgno/{id} - DebtorsView query=orgno,countrycode
GET debtors/debtorevents/{id} - DebtorEventsView
GET debtors/addcreditcard/{id} - CreditCardAddView
POST debtors/addcreditcard CreditCardAddIntentView CreditCardAddView
DELETE debtors/addcreditcard/{id} - -

GET products/product/{id} - ProductView
PUT products/product ProductView -
POST products/product ProductView CreatedView
DELETE products/product/{id} - -
GET products/products/{id} - ProductsView query=offset,limit,sortingfield,asc
GET products/productbyexternalid/{id} - ProductView query=externalid

GET invoice/action/{id} - InvoiceActionView limit=600/60,100/10
PUT invoice/action/{id} InvoiceActionEntryView -
POST invoice/action InvoiceActionEntryView CreatedView
DELETE invoice/action/{id} - - guessed
PUT invoice/attest/{id} - -
DELETE invoice/autogiro/{id} - -
GET invoice/open/{id} - InvoiceActionSubsView query=offset,limit,sortingfield,asc
GET invoice/closed/{id} - InvoiceActionSubsView query=from,to
GET invoice/openbydebtor/{id} - InvoiceActionSubsView
GET invoice/closedbydebtor/{id} - InvoiceActionSubsView query=from,to
GET invoice/actionbyinvoicenumber/{id} - InvoiceActionView query=invoiceNumber limit=600/60,100/10

GET reconciliationinvoice/action/{id} - ReconciliationInvoiceActionView
PUT reconciliationinvoice/action/{id} ReconciliationInvoiceActionEntryView - guessed
POST reconciliationinvoice/action ReconciliationInvoiceActionEntryView CreatedView guessed
DELETE reconciliationinvoice/action/{id} - - guessed
GET reconciliationinvoice/open/{id} - ReconciliationInvoiceActionSubsView guessed
GET reconciliationinvoice/closed/{id} - ReconciliationInvoiceActionSubsView query=from,to guessed
DELETE reconciliationinvoice/autogiro/{id} - - guessed

GET selfinvoice/action/{id} - SelfInvoiceActionView
PUT selfinvoice/action/{id} SelfInvoiceActionEntryView -
POST selfinvoice/action SelfInvoiceActionEntryView CreatedView guessed
DELETE selfinvoice/action/{id} - - guessed
PUT selfinvoice/attest/{id} - - guessed
GET selfinvoice/open/{id} - SelfInvoiceActionSubsView guessed
GET selfinvoice/closed/{id} - SelfInvoiceActionSubsView query=from,to guessed

GET contractinvoice/action/{id} - ContractInvoiceActionView
POST contractinvoice/action ContractInvoiceActionView CreatedView
PUT contractinvoice/action ContractInvoiceActionView - guessed
POST contractinvoice/comment CommentActionView -
POST contractinvoice/monthlyrecurringautogiro MonthlyAutogiroContractInvoiceView CreatedView
POST contractinvoice/halfyearlyrecurringautogiro HalfYearlyAutogiroContractInvoiceView CreatedView guessed
POST contractinvoice/yearlyrecurringautogiro YearlyAutogiroContractInvoiceView CreatedView guessed
PUT contractinvoice/pause/{id} - -
PUT contractinvoice/resume/{id} - -
GET contractinvoice/generatedinvoices/{id} - InvoiceActionSubsView

PUT payments/incomingpayments IncomingPaymentRequestView IncomingPaymentsView asks
POST payments/matchpayments/{id} PaymentMatchesView PaymentMatchResultsView
GET payments/outgoingpayments/{id} - OutgoingPaymentStatusesView query=from,to
POST payments/outgoingpayments OutgoingPaymentView CreatedView
POST payments/swish/{id} - CreatedView query=phone,message
GET payments/swish/{id} - SwishPaymentStatusView guessed
DELETE payments/swish/{id} - -

GET files/file/{id} - -
GET files/fileobject/{id} - FileView query=includedata

GET common/countries - CountriesView
GET common/currencies - CurrenciesView
GET common/debtcollectionmesssages - DebtCollectionMessagesView

PUT users/changepassword PasswordView -
GET users/user/{id} - UserView
PUT users/user UserView -
POST users/user UserView CreatedView
DELETE users/user/{id} - -
GET users/users - UsersView guessed

GET accounting/accountingexports/{id} - AccountingExportsView
PUT accounting/accountingexports/{id} - AccountingExportView query=period,format
PUT accounting/accountingexports AccountingExportCreationView AccountingExportView

GET accountingdimensions/dimension/{id} - AccountingDimensionView query=dimension,code
PUT accountingdimensions/dimension AccountingDimensionView -
POST accountingdimensions/dimension AccountingDimensionView AccountingDimensionView
DELETE accountingdimensions/dimension/{id} - - query=dimension,code
GET accountingdimensions/dimensions/{id} - AccountingDimensionsView guessed

GET costcenters/costcenter/{id} - CostCenterView query=code
PUT costcenters/costcenter CostCenterView -
POST costcenters/costcenter CostCenterView CreatedView
DELETE costcenters/costcenter/{id} - - query=code
GET costcenters/costcenters/{id} - CostCentersView guessed
POST costcenters/costcenters/{id} CostCentersView - guessed

GET projects/project/{id} - ProjectView query=projectnumber
PUT projects/project ProjectView -
POST projects/project ProjectView CreatedView
DELETE projects/project/{id} - - query=projectnumber
GET projects/projects/{id} - ProjectsView guessed

POST delivery/mail MailDeliveryView -
POST delivery/sms SmsDeliveryView CreatedView

GET debtcollection/action/{id} - DebtCollectionActionView
POST debtcollection/action DebtCollectionEntryView -

POST search/actions SearchView SearchResultView asks limit=100/60,30/10

POST invoice/comment CommentActionView - guessed
PUT invoice/pause/{id} - - guessed
PUT invoice/resume/{id} - - guessed
PUT invoice/send/{id} - - guessed
PUT invoice/credit CreditActionView - guessed
PUT invoice/payment RegisterPaymentView - guessed
PUT invoice/reminder SendReminderInvoiceView - guessed
PUT invoice/dispute/{id} - - guessed
DELETE invoice/dispute/{id} - - guessed
PUT invoice/manual/{id} - - guessed
PUT invoice/attest ActionPublicIdsView - guessed
POST invoice/verification VerificationInvoiceActionEntryView CreatedView guessed

POST debtcollection/invoice DebtCollectionFromInvoiceEntryView - guessed

GET invoice/events/{id} - CommonActionEventsView guessed

POST selfinvoice/comment CommentActionView - guessed
PUT selfinvoice/payment SelfInvoicePaymentView - guessed

POST reconciliationinvoice/comment CommentActionView - guessed
PUT reconciliationinvoice/payment RegisterReconciliationPaymentView - guessed

GET contractinvoice/contractinvoices/{id} - ContractInvoiceActionSubsView guessed
DELETE contractinvoice/action/{id} - - guessed

GET payments/unhandledpayments/{id} - UnhandledPaymentsView guessed
PUT payments/swishrefund SwishRefundPaymentView - guessed

GET debtors/kivra/{id} - - guessed
GET debtors/autogiroapprovals/{id} - DebtorAutogiroApprovalsView guessed
GET debtors/balances/{id} - DebtorBalancesView guessed

GET creditors/kyc/{id} - CreditorKycView guessed
GET creditors/shares/{id} - CreditorSharesView guessed
GET creditors/token/{id} - CreditorTokenView guessed
GET creditors/defaultactionconfig/{id} - DefaultActionConfigView guessed
GET creditors/invoicetexttemplates/{id} - InvoiceTextTemplatesView guessed
"""

catalogue = {call.name: call for call in (_endpoint(row) for row in _TABLE.splitlines() if row)}
"""All calls by name, such as `GET debtors/debtor/{id}`."""
