"""The published views of payments, BankID, banks, Swish, bookkeeping and the small sections."""

from __future__ import annotations

MORE = """
BankIdAuthenticationStatusView: Status=BankIdStatusTypeView SSN=str? ReferenceToken=str? AutoStartToken=str?
    GivenName=str? Surname=str? IpAddress=str? Name=str? QR=str? NotAfter=datetime? NotBefore=datetime?
    OcspResponse=str? Signature=str? Created=datetime HintCode=BankIdHintCodeTypeView? Details=str?
BankIdAuthenticationRequestView: CreditorPublicId=guid SSN=str? TokenStartRequired=bool
BankIdSignRequestView: CreditorPublicId=guid SSN=str? UserMessage=str? UserNonVisibleData=str? TokenStartRequired=bool
BankIdSignStatusView: Status=BankIdStatusTypeView SSN=str? ReferenceToken=str? AutoStartToken=str? GivenName=str?
    Surname=str? IpAddress=str? Name=str? QR=str? NotAfter=datetime? NotBefore=datetime? OcspResponse=str?
    Signature=str? Created=datetime HintCode=BankIdHintCodeTypeView?
BankAccountRequestView: PublicId=str? Bank=BankAccountBankTypeView SSN=str? QR=str? Status=BankAccountStatusTypeView
    AccountNumbers=[BankAccountView]? BankIdAutostartToken=str? IsBankIdAutostartTokenRequired=bool
    FailureMessage=str? FailureCode=str?
BankAccountView: Number=str? ClearingNo=str? AccountNo=str? Name=str? Type=str?
    AutogiroCompatible=AutogiroCompatibleTypeView Balance=AmountView? Iban=str? HolderName=str?
CreditCardAddView: PublicId=guid CreditorPublicId=guid DebtorPublicId=guid Status=CreditCardAddStatusTypeView
    AddWindowUrl=str? SuccessUrl=str? FailureUrl=str? Created=datetime Language=LanguageTypeView
CreditCardAddIntentView: DebtorPublicId=guid SuccessUrl=str? FailureUrl=str? Language=LanguageTypeView
CommentActionView: ActionPublicId=str? Comment=str? Attachment=FileView? Target=CommentTargetTypeView
IncomingPaymentRequestView: CreditorPublicId=guid From=datetime To=datetime PaymentMeanCodeFilter=[str]?
    ProjectNumberFilter=[str]? ActionPublicIdFilter=[str]?
IncomingPaymentView: CreditorPublicId=guid InvoiceNumber=str? ActionPublicId=str? ActionType=ActionTypeView
    DebtorPublicId=guid DebtorName=str? Amount=AmountView? CreatedDate=datetime PaymentDate=datetime
    PaymentMeanCode=str? File=FileView? PaymentReferenceId=guid ExternalReference=str? OCR=str? CreatedBy=str?
    IsReminderPayment=bool
PaymentMatchResultView: UnhandledPaymentPublicId=guid Successfull=bool ResponseMessage=str?
OutgoingPaymentStatusView: PaymentPublicId=guid CreditorPublicId=guid SendingBankgiroNo=str? ReceivingBankgiroNo=str?
    ReceivingPlusgiroNo=str? ReceivingClearingNo=str? ReceivingAccountNo=str? ReceiverName=str? Amount=AmountView?
    IsSalaryPayment=bool PaymentDate=datetime VerificationDate=datetime? Status=OutgoingPaymentStatusTypeView
    Reference=str? File=FileView? Comment=str?
OutgoingPaymentView: CreditorPublicId=guid ReceivingPaymentMethod=ReceivingPaymentMethodTypeView
    SenderPaymentMethod=SupplierPaymentMethodTypeView? SendingBankgiroNo=str? ReceivingBankgiroNo=str?
    ReceivingPlusgiroNo=str? ReceivingClearingNo=str? ReceivingAccountNo=str? ReceiverName=str? PaymentDate=datetime?
    Amount=AmountView? Reference=str? IsSalaryPayment=bool BankIdReferenceToken=guid? PaymentPublicId=guid
    SenderPlusgiro=int? OutgoingPaymentType=OutgoingPaymentTypeView? ReceiverAddress=str? ReceiverCoAddress=str?
    ReceiverZipCode=str? ReceiverCity=str? TransactionFilePublicId=guid? ReceiverIban=str? ReceiverBic=str?
    Comment=str? Category=P27CategoryPurposeTypeView ChargeBearer=P27ChargeBearerTypeView
    PaymentCodeType=P27CodeTypeView PainPaymentMethodType=P27MethodTypeView ReceiverCountryCode=str?
    ReceiverOrgNo=str? SenderOrgNo=str? SenderName=str? SenderBic=str? SenderIban=str?
SwishPaymentStatusView: PaymentRequestToken=str? Status=SwishStatusTypeView PaidDate=datetime? Created=datetime
    Amount=AmountView? RefundedAmount=AmountView? ErrorMessage=str? ErrorCode=str?
PasswordView: Password=str?
AccountingExportView: CreditorPublicId=guid Start=datetime End=datetime Created=datetime? CreatedBy=str?
    Format=AccountingExportFormatTypeView DateSelectionType=AccountingExportDateSelectionTypeView File=FileView?
AccountingExportCreationView: CreditorPublicId=guid From=datetime To=datetime
    BookKeepingTypesFilter=[AccountingRecordTypeView]? DateSelectionType=AccountingExportDateSelectionTypeView
    Format=AccountingExportFormatTypeView SummarizeAccountsByDate=bool AppendTransDescription=bool
AccountingDimensionView: CreditorPublicId=guid Name=str? Dimension=int Code=str? Description=str? Comments=str?
    Active=bool
CostCenterView: CreditorPublicId=guid Code=str? Description=str? Comments=str? Active=bool
ProjectView: CreditorPublicId=guid ProjectNumber=str? Description=str? ProjectLeader=str? ContactPerson=str?
    Comments=str? StartDate=datetime? EndDate=datetime? Status=ProjectStatusTypeView
MailDeliveryView: CreditorPublicId=guid File=FileView? Appendixes=[base64]? SendAsPriorityMail=bool?
    SendWithColor=bool? IsSimplex=bool? PostageType=PostageTypeView
SmsDeliveryView: CreditorPublicId=guid ReceiverPhone=str? Message=str? CountryCode=str?
CreditActionView: ActionPublicId=str? Value=AmountView? InvoiceInterest=bool Comment=str? IsPaymentCreditation=bool
    PaymentMeanCode=str? PaymentDate=datetime?
RegisterPaymentView: ActionPublicId=str? Amount=AmountView? WriteOff=AmountView? Comment=str? Date=datetime
    WriteOffVat=double OverrideWriteOffAccount=str? PaymentMeanCode=str?
    OvershootingAmountHandling=RegisterPaymentOverShootingAmountHandlingTypeView PaymentReferenceText=str?
ActionPublicIdsView: ActionPublicIds=[str]?
CommonActionEventView: Title=str? Content=str? EventDate=datetime EventBy=str? Reference=str? EventType=EventTypeView
    IsPublic=bool HasOccured=bool EventPublicId=guid CreditorPublicId=guid ActionPublicId=str?
    ActionType=ActionTypeView
UnhandledPaymentView: CreditorPublicId=guid UnhandledPaymentPublicId=guid CreditorName=str? SenderName=str?
    SenderAddress=str? SenderZipCode=str? SenderCity=str? SenderCountryCode=str? SenderOrgNo=str?
    SenderBankgiroNo=str? DebtorPublicId=guid? Amount=AmountView? PaymentDate=datetime Reference=str? CreatedBy=str?
    UnhandledPaymentType=UnhandledPaymentTypeView OverpaymentDetails=OverpaymentDetailsView?
    AdditionalInformations=[str]? State=UnhandledPaymentStateTypeView
OverpaymentDetailsView: ActionType=ActionTypeView ActionPublicId=str? InvoiceNumber=str? UsedOnActionPublicId=str?
SwishRefundPaymentView: PaymentPublicId=str? Amount=AmountView?
DebtorAutogiroApprovalView: Created=datetime Active=bool AutoGiroApprovalXML=str?
DebtorBalanceView: DebtorPublicId=guid TransactionDate=datetime Amount=AmountView? BalanceType=DebtorBalanceTypeView
    Description=str?
CreditorKycView: CreditorPublicId=guid CreditorKycForm=CreditorKycFormView? State=CreditorKycStateTypeView
    SignedByName=str? SignedBySSN=str? SignedDate=datetime? MobileBankIdTokenUsedForSign=guid?
CreditorKycFormView: Company=CreditorKycFormCompanyView? Contact=CreditorKycFormContactView? IsTaxableInUS=bool
    IsFinancialInstitute=bool IsActiveNonFinancialInstitute=bool IsAnyOwnerUsPersons=bool
    UsPersons=[CreditorKycFormUsPersonView]? IsManagingCash=bool ManagingCashPurpose=str?
    ManagingCashYearlyRevenue=str? IsManagingCurrenyExchanges=bool ManagingCurrenyExchangesPurpose=str?
    BusinessCategory=CreditorKycFormBusinessCategoryView? HasNoOwnersWithMoreThan25Percent=bool
    OwnersWithMoreThan25Percent=[CreditorKycFormOwnerView]? HasNoBeneficialOwners=bool
    BeneficialOwners=[CreditorKycFormBeneficialOwnerView]? IsAnyonePEP=bool HasAnyoneBusinessRelationWithOtherPEP=bool
CreditorKycFormCompanyView: Name=str? OrgNo=str? Address=str? ZipCode=str? City=str? CountryName=str?
CreditorKycFormContactView: Name=str? CitizenshipCountryName=str? TaxCountryName=str? Email=str? Phone=str?
CreditorKycFormUsPersonView: Name=str? Address=str? TIN=str?
CreditorKycFormBusinessCategoryView: IsRealEstateSalesCategory=bool IsRealEstateConstructionCategory=bool
    IsRestaurantCategory=bool IsCafeCategory=bool IsBrokerCategory=bool IsNightClubCategory=bool IsKioskCategory=bool
    IsOnlineGambilingCategory=bool IsCleaningCategory=bool IsTaxiCategory=bool IsBarberCategory=bool
    IsBettingShopCategory=bool OtherCategory=str?
CreditorKycFormOwnerView: Name=str? SSN=str? HoldingSharesInPercent=double HoldingVotesInPercent=double Address=str?
    CountryName=str? IsNonLegalEntity=bool HasUsCitizenship=bool NonLegalEntityIsDirectOWner=bool
CreditorKycFormBeneficialOwnerView: Name=str? SSN=str? Address=str? CountryName=str?
CreditorShareView: SharedWithUserName=str? SharePublicId=guid CreditorPublicId=guid CanAttestInvoice=bool
    CanManageInvoicePayments=bool CanWriteCreditor=bool CanAttestSupplierInvoice=bool
    CanManageSelfInvoiceDebtorInfoes=bool CanPaySupplierInvoice=bool CanReadSettings=bool CanReadBookkeeping=bool
CreditorTokenView: Token=guid PortalURL=str?
DefaultActionConfigView: CreditorPublicId=guid StartDebtCollectionActionLevel=DebtCollectionActionLevelTypeView
    EndDebtCollectionActionLevel=DebtCollectionActionLevelTypeView DeliveryMethod=DeliveryMethodTypeView
    CommunicationLanguage=LanguageTypeView PaymentTermsInDays=int DebtCollectionPaymentTermsInDays=int
    InterestTermsInDays=int InterestPercentage=double InvoicePaymentTermsInDays=int InterestType=InterestTypeView
    InterestStartInDaysAfterDueDate=int ReasonForHigherInterest=str? OurReference=str? NumberOfReminders=int
    CurrencyCode=str? ReasonDescription=str? SendInvoiceToDebtCollectionAfterDays=int SendInvoiceToDebtCollection=bool
    IncludePdfInEmail=bool? SendReminderInvoice=bool SendReminderInvoiceDaysAfterDueDate=int ReminderInvoiceFee=double
    InvoiceFee=double AutomaticInvoiceWriteOffThresholds=[AmountView]?
    InvoiceFeeOnlyOnDeliveryMethods=[DeliveryMethodTypeView]? SendByMailIfEmailNotViewedInDays=int
    SendByMailIfEmailNotViewedInDaysEnabled=bool SendAsPriorityMail=bool SendWithColor=bool
    SendDebtCollectionsWithMail=bool ReminderInvoicePaymentTermsInDays=int InvoiceComment=str? ReminderGraceDays=int?
    MinAmountForSendingReminder=double? MinAmountForSendingDebtCollectionAction=double?
    IncomingPaymentNotificationMethods=[IncomingPaymentNotificationMethodTypeView]?
    DebtCollectionMessagePublicId=guid? DoNotAutomaticallySendForeignInvoicesToDebtCollection=bool
    ShowUnpaidInvoicesOnNextInvoice=bool UsageOfDebtorBalanceIsAppliedByDefault=bool DontRequestDueClaimResponse=bool
InvoiceTextTemplateView: InvoiceTextTemplatePublicId=guid CreditorPublicId=guid Description=str?
PaymentMatchView: UnhandledPaymentPublicId=guid ActionPublicId=str? PaymentDate=datetime?
CreditCardPaymentView: PaymentPublicId=guid CreditorPublicId=guid Status=CreditCardPaymentStatusTypeView
    Amount=AmountView? RefundedAmount=AmountView? PaymentDate=datetime ActionPublicId=str? ActionType=ActionTypeView
    Comment=str? PaymentWindowUrl=str? SuccessUrl=str? FailureUrl=str? Created=datetime Language=LanguageTypeView
    Funding=str? Brand=str?
LockedPeriodView: CreditorPublicId=guid To=datetime
"""
