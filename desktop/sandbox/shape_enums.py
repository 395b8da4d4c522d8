"""The published enums: `Enum: Name=number …`."""

from __future__ import annotations

ENUMS = """
CreditorPaymentMethodTypeView: BankGiro=0 PlusGiro=1 BankAccount=2 IBAN=3 Unknown=-1
CreditorPaymentMethodPriorityTypeView: Primary=0 Alternative=1 Unknown=-1
DeliveryMethodTypeView: Email=0 Mail=1 Manually=2 SMS=3 EInvoice=4 Kivra=5 Avy=6 Unknown=-1
DebtorTypeView: Private=0 Company=1 Undefined=-1
IntermediatorTypeView: ITELLA=0 TIETOSE=1 LOGICA=2 PROCEEDO=3 HUSERA=4 BASWARE=5 EDB=6 STRALFORS1=7 LIAISON_FI=8
    EXPERT=9 ESSESESS=10 HANDSESS=11 DABASESS=12 SWEDSESS=13 NDEASESS=14 INEXCHANGE=15 SCANCLOUD=17 PAGERO=18
    CREDIFLOW=19 PEPPOL=20 COMPELLO=21 LOGIQ=22 APIX=23 AKSESSPUNKT=24 FININVOICE=25 Unknown=-1
EInvoiceBankTypeView: OEB=0 SEB=1 SHB=2 SKB=3 FSPA=4 NB=5 LFB=6 FINN=7 ICA=9 SYD=10 DNB=11 SBF=12 AAB=14 DBF=15
    SEBF=16 SHBF=17 NBF=18 FRX=19 MARG=20 Unknown=-1
DebtorPaymentMethodView: BankGiro=0 PlusGiro=1 BankAccount=2 IBAN=3 Fedwire=4 Unknown=-1
DebtCollectionActionLevelTypeView: LatePaymentFee=0 Reminders=1 DebtCollection=2 Bailiff=3 Unknown=-1
LanguageTypeView: SV=0 EN=1 FI=2
InterestTypeView: Fixed=0 AboveEffectiveReference=1 NoInterest=2 Unknown=-1
AutogiroStageTypeView: Pending=0 Approved=1 Failed=2 Removed=3 Migration=100
EventTypeView: Created=0 Attested=1 InvoiceSent=2 Paid=3 Credited=4 InvoiceDue=5 WillBeSentToDebtCollection=6
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
ProductTypeView: Service=0 Commodity=1 Package=2 VAT=3 Unknown=-1
InvoiceActionStageTypeView: None=0 Created=1 ReminderInvoiceSent=2 Manual=5 Completed=6 Cancelled=7 InvoiceSent=12
    Attested=13 SentToDebtCollection=16 SalesRequested=20 SaleRequestAccepted=21 SalesRequestedCancelled=22
    SalesRequestedDenied=23 Unknown=-1
DiscountTypeView: Amount=0 Percentage=1 Unknown=-1
RotRutTypeView: Construction=0 Electricity=1 GlassMetalWork=2 GroundDrainageWork=3 Masonry=4 PaintingWallpapering=5
    Hvac=6 BabySitting=100 Moving=101 ITServices=102 TextileClothing=103 PersonalCare=104 SnowPlowing=105
    Cleaning=106 Gardening=107 WhiteGoods=108 Furnituring=109 HouseSupervision=110 Unknown=-1
RecordTypeView: Standard=0 Message=1 Package=2 Unknown=-1
ReferenceTypeView: None=0 OCR=1 Message=2
ReceivingAccountTypeView: BankGiro=0 PlusGiro=1 BankAccount=2 IBAN=3 Unknown=-1
ActionTypeView: DebtCollectionAction=0 InstallmentPlanAction=1 InvoiceAction=2 CreditInvoiceAction=3
    ContractInvoiceAction=5 SelfInvoiceAction=6 VerificationInvoiceAction=7 DebentureAction=8
    InterestInvoiceAction=9 SupplierInvoiceAction=10 ReconciliationInvoiceAction=11 OrderAction=12
    OrderInvoiceAction=13 PaymentAdviceAction=14 Unknown=-1
DeliveryStatusTypeView: Unknown=0 Received=1 Opened=2 Viewed=3
ActionSearchStatusTypeView: All=0 Open=1 Closed=2 WithInvoiceReminder=3 WithoutInvoiceReminder=4 Unknown=-1
RotRutSearchFilterTypeView: NoFilter=0 ROT=1 RUT=2
"""
