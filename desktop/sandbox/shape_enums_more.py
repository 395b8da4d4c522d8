"""The published enums of the views in `shape_actions` and `shape_more`; AccountingRecordTypeView has names only."""

from __future__ import annotations

MORE_ENUMS = """
AccountingExportDateSelectionTypeView: EventDate=0 TransactionDate=1 Unknown=-1
AccountingExportFormatTypeView: SIE4=0 CSV=1 Unknown=-1
AccountingRecordTypeView: ProductSales=0 ProductSalesWithReverseVAT=1 RotRutDiscount=2 PaymentToBankAccount=3
    OverPaymentToBankAccount=4 CentRounding=5 Interest=6 ProductSalesEU=7 ProductSalesEUVAT=8 ProductSalesNonEU=9
    SupplierPaymentFromBankAccount=10 SupplierPurchaseDebt=11 SupplierPurchaseEU=12 SupplierPurchaseEUVAT=13
    SupplierPurchaseNonEU=14 CurrencyDifference=15 FinanceCostNoRecourse=16 SelfInvoiceDebt=17 SelfInvoiceDebtVAT=18
    SelfInvoicePaymentFromBankAccount=19 SelfInvoiceCreditation=20 InvoiceSalesDebtRemoved=21 WriteOff=22
    ReminderCostPayment=23 Accrual=24 AdminsitrationCost=25 InvoiceSalesDebtAdded=26 RestingVAT=27 FreightCost=28
    OverPaymentDeleted=29 UnmatchedPaymentToBankAccount=30 UnmatchedPaymentDeleted=31 FinanceCostWithRecourse=32
    ClientFundDebt=33 NonPerformingLoanPurchase=34 PurchasedNonPerformingLoanPayment=35 ManualBalanceDeleted=36
    BalanceFromInvoiceDeleted=37 DebtCollectionPaymentFee=38 ProductSalesWithAdviceMethod=39 BankAndTransactionCost=40
    Unknown=-1
ActionSourceTypeView: None=0 DebtCollectionAction=1 InvoiceAction=2 ReconciliationInvoiceAction=3 Unknown=-1
AutogiroCompatibleTypeView: Approved=0 Unapproved=1 Unknown=2
BankAccountBankTypeView: OEB=0 SHB=2 ICA=3 LFB=4 NB=5 SBAB=6 SEB=7 SKB=8 SYD=9 FSPA=10 FSPASB=11 Unknown=-1
BankAccountStatusTypeView: Waiting=0 Success=1 Failed=2 Unknown=-1
BankIdHintCodeTypeView: unknown=0 outstandingTransaction=1 noClient=2 started=3 userSign=4 expiredTransaction=5
    certificateErr=6 userCancel=7 cancelled=8 startFailed=9
BankIdStatusTypeView: OutstandingTransaction=0 NoClient=1 Started=2 UserSign=3 UserReq=4 Complete=5 Error=6
CommentTargetTypeView: Private=0 ToDebtor=1 ToBillecta=2 Unknown=-1
ContractInvoiceActionStageTypeView: None=0 Created=1 InvoiceCreated=17 Unknown=-1
ContractInvoicePeriodRuleTypeView: None=0 Previous=1 Current=2 Next=3 Unknown=-1
CreditCardAddStatusTypeView: Pending=0 Succeeded=1 Failed=2 Unknown=-1
CreditCardPaymentStatusTypeView: Pending=0 Succeeded=1 Failed=2 Refunded=3 Unknown=-1
CreditorKycStateTypeView: Pending=0 Approved=1 Rejected=2 Unknown=-1
DebtCollectionActionStageTypeView: None=0 Created=1 ReminderInvoiceSent=2 DebtCollectionInvoiceSent=3 SentToBailiff=4
    Manual=5 Completed=6 Cancelled=7 ForeignManual=8 AwaitingFeePayment=9 Attested=13 DebtCollectionClaimDue=14
    LatePaymentInvoiceSent=24 DebtCollectionClaimResponseRequested=25 ReadyForBailiff=26 LongTermSurveilance=27
    VerdictObtained=28 SentToBailiffEnforcement=29 ForeignDebtorLetterSent=30 ForeignCreditorLetterSent=31
    EnforcementResponseRequested=32 ReadyForEnforcement=33 ForeignSentToLocalRepresentative=35
    ForeignMakeReadyForLocalRepresentative=36 ReadyForAttest=37 ReadyForAssistance=38 ReadyForAssistanceWithBailiff=39
    Assisted=40 AssistedWithBailiff=41 Unknown=-1
DebtorBalanceTypeView: OpeningBalance=0 Invoice=10 SelfInvoice=11 OverPayment=20 BalanceFromInvoice=21
    ManualBalance=22 Unknown=-1
IncomingPaymentNotificationMethodTypeView: Email=0 SMS=1 Unknown=-1
InstallmentPlanActionStageTypeView: None=0 Created=1 Manual=5 Completed=6 Cancelled=7 AwaitingFeePayment=9
    InstallmentPlanInvoiceSent=11 Attested=13 ReturnToSourceRequested=15 Unknown=-1
OriginTypeView: InternalApi=0 FortnoxOrder=3 InternalSystem=4 Fortnox=6 PeAccountingInvoice=7 Kommed=10
OutgoingPaymentStatusTypeView: Queued=0 Processing=1 Succeded=2 Failed=3 Aborted=4 Unknown=-1
OutgoingPaymentTypeView: Unknown=0 Bankgiro=1 P27=2
P27CategoryPurposeTypeView: SUPP=0 CORT=1 INTC=2 TREA=3 SALA=4 TAXS=5 PENS=6
P27ChargeBearerTypeView: SHAR=0 CRED=1 DEBT=2 SLEV=3
P27CodeTypeView: NURG=0 URGP=1 SEPA=2
P27MethodTypeView: TRF=0 CHK=1
PostageTypeView: Unknown=0 Priority=1 Economy=2 Protected=4
ProjectStatusTypeView: NotStarted=0 Ongoing=1 Compelted=2 Unknown=-1
ReceivingPaymentMethodTypeView: BankGiro=0 PlusGiro=1 BankAccount=2 Iban=4 Unknown=-1
ReconciliationInvoiceActionStageTypeView: None=0 Created=1 Completed=6 InvoiceSent=12 SentToDebtCollection=16
    Unknown=-1
RecurrenceIntervalTypeView: Monthly=0 Yearly=1 Quarterly=2 Unknown=-1
RegisterPaymentOverShootingAmountHandlingTypeView: None=0 AsCurrencyDifference=1 AsOverPayments=2 Unknown=-1
SelfInvoiceActionStageTypeView: None=0 Created=1 Manual=5 Completed=6 Cancelled=7 InvoiceSent=12 Attested=13
    PaymentSent=18 PaymentCancelled=19 Unknown=-1
SupplierInvoiceActionStageTypeView: None=0 Created=1 Manual=5 Completed=6 Cancelled=7 Attested=13 PaymentSent=18
    PaymentCancelled=19 Unknown=-1
SupplierPaymentMethodTypeView: BankGiro=0 PlusGiro=1 BankAccount=2 IBAN=3 Unknown=-1
SwishStatusTypeView: Created=0 Declined=1 Error=2 Paid=3 Cancelled=4 Refunded=5 Unknown=-1
UnhandledPaymentStateTypeView: Unhandled=0 UsedOnInvoice=1 UsedOnInvoiceInOtherCreditor=2 Deleted=4 RepaymentPending=5
    Repaid=6
UnhandledPaymentTypeView: UnmatchedPayment=0 OverPayment=1 ManualBalance=2 BalanceFromInvoice=3
"""
