"""The API's enums: names as they travel, numbers as webhooks and old answers show them."""

from __future__ import annotations

from .base import WireEnum


class ActionSearchStatusTypeView(WireEnum):
    wire = """
        All=0 Open=1 Closed=2 WithInvoiceReminder=3 WithoutInvoiceReminder=4 Unknown=-1
    """


class ActionSourceTypeView(WireEnum):
    wire = """
        None=0 DebtCollectionAction=1 InvoiceAction=2 ReconciliationInvoiceAction=3 Unknown=-1
    """


class ActionTypeView(WireEnum):
    wire = """
        DebtCollectionAction=0 InstallmentPlanAction=1 InvoiceAction=2 CreditInvoiceAction=3 ContractInvoiceAction=5
        SelfInvoiceAction=6 VerificationInvoiceAction=7 DebentureAction=8 InterestInvoiceAction=9
        SupplierInvoiceAction=10 ReconciliationInvoiceAction=11 OrderAction=12 OrderInvoiceAction=13
        PaymentAdviceAction=14 Unknown=-1
    """
    DEBT_COLLECTION_ACTION = "DebtCollectionAction"
    INSTALLMENT_PLAN_ACTION = "InstallmentPlanAction"
    INVOICE_ACTION = "InvoiceAction"
    CREDIT_INVOICE_ACTION = "CreditInvoiceAction"
    CONTRACT_INVOICE_ACTION = "ContractInvoiceAction"
    SELF_INVOICE_ACTION = "SelfInvoiceAction"
    VERIFICATION_INVOICE_ACTION = "VerificationInvoiceAction"
    DEBENTURE_ACTION = "DebentureAction"
    INTEREST_INVOICE_ACTION = "InterestInvoiceAction"
    SUPPLIER_INVOICE_ACTION = "SupplierInvoiceAction"
    RECONCILIATION_INVOICE_ACTION = "ReconciliationInvoiceAction"
    ORDER_ACTION = "OrderAction"
    ORDER_INVOICE_ACTION = "OrderInvoiceAction"
    PAYMENT_ADVICE_ACTION = "PaymentAdviceAction"
    UNKNOWN = "Unknown"


class AutogiroCompatibleTypeView(WireEnum):
    wire = "Approved=0 Unapproved=1 Unknown=2"


class AutogiroStageTypeView(WireEnum):
    wire = "Pending=0 Approved=1 Failed=2 Removed=3 Migration=100"


class BankAccountBankTypeView(WireEnum):
    wire = """
        OEB=0 SHB=2 ICA=3 LFB=4 NB=5 SBAB=6 SEB=7 SKB=8 SYD=9 FSPA=10 FSPASB=11 Unknown=-1
    """


class BankAccountStatusTypeView(WireEnum):
    wire = "Waiting=0 Success=1 Failed=2 Unknown=-1"


class BankIdHintCodeTypeView(WireEnum):
    wire = """
        unknown=0 outstandingTransaction=1 noClient=2 started=3 userSign=4 expiredTransaction=5 certificateErr=6
        userCancel=7 cancelled=8 startFailed=9
    """


class BankIdStatusTypeView(WireEnum):
    wire = """
        OutstandingTransaction=0 NoClient=1 Started=2 UserSign=3 UserReq=4 Complete=5 Error=6
    """


class BookKeepingMethodView(WireEnum):
    wire = "InvoiceMethod=0 CashMethod=1 Unknown=-1"


class CommentTargetTypeView(WireEnum):
    wire = "Private=0 ToDebtor=1 ToBillecta=2 Unknown=-1"


class ContractInvoiceActionStageTypeView(WireEnum):
    wire = "None=0 Created=1 InvoiceCreated=17 Unknown=-1"


class ContractInvoicePeriodRuleTypeView(WireEnum):
    wire = "None=0 Previous=1 Current=2 Next=3 Unknown=-1"


class CreditCardAddStatusTypeView(WireEnum):
    wire = "Pending=0 Succeeded=1 Failed=2 Unknown=-1"


class CreditCardPaymentStatusTypeView(WireEnum):
    wire = "Pending=0 Succeeded=1 Failed=2 Refunded=3 Unknown=-1"


class CreditorKycStateTypeView(WireEnum):
    wire = "Pending=0 Approved=1 Rejected=2 Unknown=-1"


class CreditorPaymentMethodPriorityTypeView(WireEnum):
    wire = "Primary=0 Alternative=1 Unknown=-1"


class CreditorPaymentMethodTypeView(WireEnum):
    wire = "BankGiro=0 PlusGiro=1 BankAccount=2 IBAN=3 Unknown=-1"
    BANKGIRO = "BankGiro"
    PLUSGIRO = "PlusGiro"
    BANK_ACCOUNT = "BankAccount"
    IBAN = "IBAN"
    UNKNOWN = "Unknown"


class DebtCollectionActionLevelTypeView(WireEnum):
    wire = "LatePaymentFee=0 Reminders=1 DebtCollection=2 Bailiff=3 Unknown=-1"


class DebtCollectionActionStageTypeView(WireEnum):
    wire = """
        None=0 Created=1 ReminderInvoiceSent=2 DebtCollectionInvoiceSent=3 SentToBailiff=4 Manual=5 Completed=6
        Cancelled=7 ForeignManual=8 AwaitingFeePayment=9 Attested=13 DebtCollectionClaimDue=14 LatePaymentInvoiceSent=24
        DebtCollectionClaimResponseRequested=25 ReadyForBailiff=26 LongTermSurveilance=27 VerdictObtained=28
        SentToBailiffEnforcement=29 ForeignDebtorLetterSent=30 ForeignCreditorLetterSent=31
        EnforcementResponseRequested=32 ReadyForEnforcement=33 ForeignSentToLocalRepresentative=35
        ForeignMakeReadyForLocalRepresentative=36 ReadyForAttest=37 ReadyForAssistance=38
        ReadyForAssistanceWithBailiff=39 Assisted=40 AssistedWithBailiff=41 Unknown=-1
    """


class DebtorBalanceTypeView(WireEnum):
    wire = """
        OpeningBalance=0 Invoice=10 SelfInvoice=11 OverPayment=20 BalanceFromInvoice=21 ManualBalance=22 Unknown=-1
    """


class DebtorPaymentMethodView(WireEnum):
    wire = "BankGiro=0 PlusGiro=1 BankAccount=2 IBAN=3 Fedwire=4 Unknown=-1"


class DebtorTypeView(WireEnum):
    wire = "Private=0 Company=1 Undefined=-1"
    PRIVATE = "Private"
    COMPANY = "Company"
    UNDEFINED = "Undefined"


class DeliveryMethodTypeView(WireEnum):
    wire = "Email=0 Mail=1 Manually=2 SMS=3 EInvoice=4 Kivra=5 Avy=6 Unknown=-1"
    EMAIL = "Email"
    MAIL = "Mail"
    MANUALLY = "Manually"
    SMS = "SMS"
    EINVOICE = "EInvoice"
    KIVRA = "Kivra"
    AVY = "Avy"
    UNKNOWN = "Unknown"


class DeliveryStatusTypeView(WireEnum):
    wire = "Unknown=0 Received=1 Opened=2 Viewed=3"
    UNKNOWN = "Unknown"
    RECEIVED = "Received"
    OPENED = "Opened"
    VIEWED = "Viewed"


class DiscountTypeView(WireEnum):
    wire = "Amount=0 Percentage=1 Unknown=-1"
    AMOUNT = "Amount"
    PERCENTAGE = "Percentage"
    UNKNOWN = "Unknown"


class EInvoiceBankTypeView(WireEnum):
    wire = """
        OEB=0 SEB=1 SHB=2 SKB=3 FSPA=4 NB=5 LFB=6 FINN=7 ICA=9 SYD=10 DNB=11 SBF=12 AAB=14 DBF=15 SEBF=16 SHBF=17 NBF=18
        FRX=19 MARG=20 Unknown=-1
    """


class EventTypeView(WireEnum):
    wire = """
        Created=0 Attested=1 InvoiceSent=2 Paid=3 Credited=4 InvoiceDue=5 WillBeSentToDebtCollection=6
        SentToDebtCollection=7 Cancelled=8 CommentedByDebtor=9 CommentedByCreditor=10 ReadByUser=11 Paused=12 Resumed=13
        Disputed=14 UnDisputed=15 SmsSent=16 SmsWillBeSent=19 DebtCollectionSent=21 ManagedForBailiffRegistration=22
        WillBeManagedForBailiffRegistration=23 WillSendDebtCollectionInvoice=24 WillSendReminderInvoice=25
        OriginalInvoiceDue=26 ReminderDue=27 DebtCollectionDue=28 WillSendPartialInvoice=29
        InstallmentPlanPartialInvoiceSent=30 Completed=31 PartialInvoiceDue=32 ManagedForReturnToDebtCollection=33
        Updated=34 PaymentWillBeMade=35 MadeManual=36 PaymentCancelled=37 PaymentSent=38 AwatingPaymentAcknowledgment=39
        ReminderInvoiceSent=41 WillSendInvoice=42 Moved=43 EmailEvent=44 UnAttested=45 InvoiceSold=46
        InvoiceSaleRequestDenied=47 AwaitingInvoiceSaleRequestResponse=49 InvoiceSaleRequestCancelled=50
        InvoiceSaleRequested=51 AutogiroPaymentPostponed=52 AutogiroCancelledWithdrawal=53 AutogiroApprovalAdded=54
        AutogiroApprovalChanged=55 AutogiroApprovalRemoved=56 AutogiroWithdrawal=57 WillSendLatePaymentInvoice=58
        OverPayment=59 FuturePayment=60 EInvoiceRegistered=61 EInvoiceUnregistered=62 EInvoiceWasRejected=63
        WrittenOff=64 LongTermSurveilance=65 AppendixAdded=66 AppendixCleared=67 SmsEvent=68 InstallmentPlanRequested=69
        SentToBailiff=70 SentToBailiffExecution=71 CreditCardAdded=72 CreditCardRemoved=73 CreditCardWithdrawal=74
        CreditCardCancelledWithdrawal=75 VerdictNumberObtained=76 ManagedForBailiffEnforcementRegistration=77
        PaymentRefunded=78 MessageSendToSocialWelfare=79 ForeignSentToLocalRepresentative=80 ChangedOwner=81
        CreditorCommentByAdmin=82 ForeignMakeReadyForLocalRepresentative=83 SupplementSentToKFM=84 EInvoiceEvent=85
        DebtorContractSigned=86 DebtorContractSent=87 DebtorContractArchived=88 DebtorContractFinanced=89
        FinancierRequested=90 BalanceFromInvoice=91 EvictionMessageSentToDebtor=92 PaymentInitiated=93
        PaymentAcknowledged=94 ExcludedFromSync=95 PublicCommentByAdmin=996 Archived=998 Unknown=1000
    """


class FiscalYearTypeView(WireEnum):
    wire = """
        CalendarYear=0 FebToJan=1 MarToFeb=2 AprToMar=3 MayToApr=4 JunToMay=5 JulToJun=6 AugToJul=7 SepToAug=8
        OctToSep=9 NovToOct=10 DecToNov=11
    """


class IncomingPaymentNotificationMethodTypeView(WireEnum):
    wire = "Email=0 SMS=1 Unknown=-1"


class InstallmentPlanActionStageTypeView(WireEnum):
    wire = """
        None=0 Created=1 Manual=5 Completed=6 Cancelled=7 AwaitingFeePayment=9 InstallmentPlanInvoiceSent=11 Attested=13
        ReturnToSourceRequested=15 Unknown=-1
    """


class InterestTypeView(WireEnum):
    wire = "Fixed=0 AboveEffectiveReference=1 NoInterest=2 Unknown=-1"
    FIXED = "Fixed"
    ABOVE_EFFECTIVE_REFERENCE = "AboveEffectiveReference"
    NO_INTEREST = "NoInterest"
    UNKNOWN = "Unknown"


class IntermediatorTypeView(WireEnum):
    wire = """
        ITELLA=0 TIETOSE=1 LOGICA=2 PROCEEDO=3 HUSERA=4 BASWARE=5 EDB=6 STRALFORS1=7 LIAISON_FI=8 EXPERT=9 ESSESESS=10
        HANDSESS=11 DABASESS=12 SWEDSESS=13 NDEASESS=14 INEXCHANGE=15 SCANCLOUD=17 PAGERO=18 CREDIFLOW=19 PEPPOL=20
        COMPELLO=21 LOGIQ=22 APIX=23 AKSESSPUNKT=24 FININVOICE=25 Unknown=-1
    """


class InvoiceActionStageTypeView(WireEnum):
    wire = """
        None=0 Created=1 ReminderInvoiceSent=2 Manual=5 Completed=6 Cancelled=7 InvoiceSent=12 Attested=13
        SentToDebtCollection=16 SalesRequested=20 SaleRequestAccepted=21 SalesRequestedCancelled=22
        SalesRequestedDenied=23 Unknown=-1
    """
    NONE = "None"
    CREATED = "Created"
    REMINDER_INVOICE_SENT = "ReminderInvoiceSent"
    MANUAL = "Manual"
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"
    INVOICE_SENT = "InvoiceSent"
    ATTESTED = "Attested"
    SENT_TO_DEBT_COLLECTION = "SentToDebtCollection"
    SALES_REQUESTED = "SalesRequested"
    SALE_REQUEST_ACCEPTED = "SaleRequestAccepted"
    SALES_REQUESTED_CANCELLED = "SalesRequestedCancelled"
    SALES_REQUESTED_DENIED = "SalesRequestedDenied"
    UNKNOWN = "Unknown"


class LanguageTypeView(WireEnum):
    wire = "SV=0 EN=1 FI=2"
    SV = "SV"
    EN = "EN"
    FI = "FI"


class OriginTypeView(WireEnum):
    wire = """
        InternalApi=0 FortnoxOrder=3 InternalSystem=4 Fortnox=6 PeAccountingInvoice=7 Kommed=10
    """


class OutgoingPaymentStatusTypeView(WireEnum):
    wire = "Queued=0 Processing=1 Succeded=2 Failed=3 Aborted=4 Unknown=-1"


class OutgoingPaymentTypeView(WireEnum):
    wire = "Unknown=0 Bankgiro=1 P27=2"


class P27CategoryPurposeTypeView(WireEnum):
    wire = "SUPP=0 CORT=1 INTC=2 TREA=3 SALA=4 TAXS=5 PENS=6"


class P27ChargeBearerTypeView(WireEnum):
    wire = "SHAR=0 CRED=1 DEBT=2 SLEV=3"


class P27CodeTypeView(WireEnum):
    wire = "NURG=0 URGP=1 SEPA=2"


class P27MethodTypeView(WireEnum):
    wire = "TRF=0 CHK=1"


class PostageTypeView(WireEnum):
    wire = "Unknown=0 Priority=1 Economy=2 Protected=4"


class ProductTypeView(WireEnum):
    wire = "Service=0 Commodity=1 Package=2 VAT=3 Unknown=-1"
    SERVICE = "Service"
    COMMODITY = "Commodity"
    PACKAGE = "Package"
    VAT = "VAT"
    UNKNOWN = "Unknown"


class ProjectStatusTypeView(WireEnum):
    wire = "NotStarted=0 Ongoing=1 Compelted=2 Unknown=-1"


class ReceivingAccountTypeView(WireEnum):
    wire = "BankGiro=0 PlusGiro=1 BankAccount=2 IBAN=3 Unknown=-1"


class ReceivingPaymentMethodTypeView(WireEnum):
    wire = "BankGiro=0 PlusGiro=1 BankAccount=2 Iban=4 Unknown=-1"


class ReconciliationInvoiceActionStageTypeView(WireEnum):
    wire = """
        None=0 Created=1 Completed=6 InvoiceSent=12 SentToDebtCollection=16 Unknown=-1
    """


class RecordTypeView(WireEnum):
    wire = "Standard=0 Message=1 Package=2 Unknown=-1"
    STANDARD = "Standard"
    MESSAGE = "Message"
    PACKAGE = "Package"
    UNKNOWN = "Unknown"


class RecurrenceIntervalTypeView(WireEnum):
    wire = "Monthly=0 Yearly=1 Quarterly=2 Unknown=-1"


class ReferenceTypeView(WireEnum):
    wire = "None=0 OCR=1 Message=2"


class RegisterPaymentOverShootingAmountHandlingTypeView(WireEnum):
    wire = "None=0 AsCurrencyDifference=1 AsOverPayments=2 Unknown=-1"


class RotRutSearchFilterTypeView(WireEnum):
    wire = "NoFilter=0 ROT=1 RUT=2"


class RotRutTypeView(WireEnum):
    wire = """
        Construction=0 Electricity=1 GlassMetalWork=2 GroundDrainageWork=3 Masonry=4 PaintingWallpapering=5 Hvac=6
        BabySitting=100 Moving=101 ITServices=102 TextileClothing=103 PersonalCare=104 SnowPlowing=105 Cleaning=106
        Gardening=107 WhiteGoods=108 Furnituring=109 HouseSupervision=110 Unknown=-1
    """


class SelfInvoiceActionStageTypeView(WireEnum):
    wire = """
        None=0 Created=1 Manual=5 Completed=6 Cancelled=7 InvoiceSent=12 Attested=13 PaymentSent=18 PaymentCancelled=19
        Unknown=-1
    """


class SieKPTYPTypeView(WireEnum):
    wire = "BAS95=0 BAS96=1 EUBAS97=2 NE2007=3 Unknown=-1"


class SupplierInvoiceActionStageTypeView(WireEnum):
    wire = """
        None=0 Created=1 Manual=5 Completed=6 Cancelled=7 Attested=13 PaymentSent=18 PaymentCancelled=19 Unknown=-1
    """


class SupplierPaymentMethodTypeView(WireEnum):
    wire = "BankGiro=0 PlusGiro=1 BankAccount=2 IBAN=3 Unknown=-1"


class SwishStatusTypeView(WireEnum):
    wire = "Created=0 Declined=1 Error=2 Paid=3 Cancelled=4 Refunded=5 Unknown=-1"


class UnhandledPaymentStateTypeView(WireEnum):
    wire = """
        Unhandled=0 UsedOnInvoice=1 UsedOnInvoiceInOtherCreditor=2 Deleted=4 RepaymentPending=5 Repaid=6
    """


class UnhandledPaymentTypeView(WireEnum):
    wire = "UnmatchedPayment=0 OverPayment=1 ManualBalance=2 BalanceFromInvoice=3"
