"""The published views of contract, self, reconciliation and reminder invoices and of debt collection."""

from __future__ import annotations

ACTIONS = """
ReconciliationInvoiceActionView: ActionPublicId=str? CreditorPublicId=guid Debtor=ReconciliationDebtorView?
    State=ReconciliationInvoiceActionStateView? ReminderInvoices=[ReconciliationInvoiceActionReminderView]?
    DeliveryMethod=DeliveryMethodTypeView CommunicationLanguage=LanguageTypeView InvoiceNumber=str? OCR=str?
    InvoicedAmount=AmountView? CurrentAmount=AmountView? CurrentReminderFees=AmountView? ExternalReference=str?
    InvoiceFile=FileView? ExternalUrl=str? Events=[ReconciliationInvoiceActionEventView]? Created=datetime
    SendWithColor=bool? SendAsPriorityMail=bool? DebtCollectionActionPublicId=str? AutogiroWithdrawalDate=datetime?
    CreditCardWithdrawalDate=datetime?
ReconciliationDebtorView: DebtorNo=str? OrgNo=str? CountryCode=str? Name=str? Email=str? Phone=str?
ReconciliationInvoiceActionStateView: Stage=ReconciliationInvoiceActionStageTypeView IsPayed=bool ClosedDate=datetime?
    InvoiceSentDate=datetime? InvoiceWasIncludedInEmail=bool CreditCardPaymentPublicId=guid? SwishPaymentPublicId=str?
ReconciliationInvoiceActionReminderView: File=FileView? Created=datetime
ReconciliationInvoiceActionEventView: Title=str? Content=str? EventDate=datetime EventBy=str? Reference=str?
    EventType=EventTypeView IsPublic=bool HasOccured=bool EventPublicId=guid
ReconciliationInvoiceActionEntryView: CreditorPublicId=guid Debtor=ReconciliationDebtorView?
    DeliveryMethod=DeliveryMethodTypeView CommunicationLanguage=LanguageTypeView ExternalUrl=str? InvoiceNumber=str?
    OCR=str? InvoiceFile=FileView? ExternalReference=str? CurrentAmount=AmountView? CurrentReminderFees=AmountView?
    SendWithColor=bool? SendAsPriorityMail=bool? AutogiroWithdrawalDate=datetime? CreditCardWithdrawalDate=datetime?
ReconciliationInvoiceActionSubView: ActionPublicId=str? CreditorPublicId=guid CreditorOrgNo=str? CreditorName=str?
    DebtorOrgNo=str? DebtorName=str? DebtorPhone=str? DebtorDebtorNo=str? DebtorEmail=str? CurrentAmount=AmountView?
    InvoicedAmount=AmountView? Stage=ReconciliationInvoiceActionStageTypeView DeliveryMethod=DeliveryMethodTypeView
    ActionType=ActionTypeView ClosedDate=datetime? Created=datetime InvoiceSentDate=datetime?
    ReminderInvoiceSentDate=datetime? InvoiceNumber=str? OCR=str? InvoiceFile=FileView?
    DebtCollectionActionPublicId=str?
SelfInvoiceActionView: ActionPublicId=str? CreditorPublicId=guid CommunicationLanguage=LanguageTypeView
    Created=datetime DeliveryMethod=DeliveryMethodTypeView Debtor=DebtorView? State=SelfInvoiceActionStateView?
    Invoices=[SelfInvoiceActionInvoiceView]? Records=[SelfInvoiceActionRecordView]?
    Events=[SelfInvoiceActionEventView]? InvoiceDate=datetime DueDate=datetime DeliveryDate=datetime?
    PaymentTermsInDays=int OurReference=str? CreditingSelfInvoicePublicId=str? YourReference=str? ExternalId=str?
    TransferReference=str? TransferReferenceType=ReferenceTypeView? InvoicedAmount=AmountView?
    InterestAmount=AmountView? CurrentAmount=AmountView? CreditedAmount=AmountView? PaidAmount=AmountView?
    TotalVATAmount=AmountView? Message=str? SenderPaymentInfo=SenderPaymentInfoView? CanPause=bool CanResume=bool
    CanCredit=bool CanRegisterPayment=bool CanMakeManual=bool CanSendManualInvoice=bool CanResendManualInvoice=bool
    CanCancel=bool Appendixes=[FileView]? Attachments=[SelfInvoiceActionAttachmentView]? ActionType=ActionTypeView
SelfInvoiceActionStateView: Stage=SelfInvoiceActionStageTypeView InvoiceSentDate=datetime? NextEventDate=datetime?
    ClosedDate=datetime? NextEvent=str? IsPaused=bool AttestedDate=datetime? PaidDate=datetime?
    NextPaymentDate=datetime? NextPaymentAmount=AmountView?
SelfInvoiceActionInvoiceView: InvoiceDate=datetime DueDate=datetime InvoiceNumber=str? InvoiceDecription=str?
    PaymentTermsInDays=int OurReference=str? YourReference=str? Name=str? Address=str? Address2=str? ZipCode=str?
    City=str? CountryCode=str? InvoicedAmount=AmountView? InvoiceFile=FileView? OCR=str?
SelfInvoiceActionRecordView: ProductPublicId=guid? SequenceNo=int Units=str? ArticleDescription=str?
    ArticleNumber=str? Quantity=double? UnitPrice=AmountView? DiscountAmount=AmountView? DiscountPercentage=double
    DiscountType=DiscountTypeView VAT=double RecordType=RecordTypeView CostCenter=str? Project=str? Hidden=bool
    Dimensions=[DimensionCodeView]? TotalIncVAT=AmountView? TotalExclVAT=AmountView?
    TotalExclVATNoDiscount=AmountView?
SelfInvoiceActionEventView: Title=str? Content=str? EventDate=datetime EventBy=str? Reference=str?
    EventType=EventTypeView IsPublic=bool HasOccured=bool EventPublicId=guid
SenderPaymentInfoView: SenderPaymentMethod=SupplierPaymentMethodTypeView SenderBankgiro=str? SenderIban=str?
    SenderPlusgiro=str?
SelfInvoiceActionAttachmentView: File=FileView? IsCoverSheet=bool SortNumber=int
SelfInvoiceActionEntryView: CreditorPublicId=guid DebtorPublicId=guid InvoiceDate=datetime DueDate=datetime
    DeliveryDate=datetime? Records=[SelfInvoiceActionRecordView]? OurReference=str? TransferReference=str?
    TransferReferenceType=ReferenceTypeView? YourReference=str? ExternalId=str? DeliveryMethod=DeliveryMethodTypeView
    SenderPaymentInfo=SenderPaymentInfoView? CommunicationLanguage=LanguageTypeView Message=str?
    Attachments=[SelfInvoiceActionAttachmentView]? CreditingSelfInvoicePublicId=str?
SelfInvoiceActionSubView: ActionPublicId=str? CreditorPublicId=guid DebtorPublicId=guid CreditorOrgNo=str?
    CreditorName=str? CurrentAmount=AmountView? InvoicedAmount=AmountView? Stage=SelfInvoiceActionStageTypeView
    Created=datetime ClosedDate=datetime? DebtorOrgNo=str? DebtorName=str? DebtorAccount=str?
    ActionType=ActionTypeView AttestedDate=datetime? InvoiceSentDate=datetime? NextEvent=str? NextEventDate=datetime?
    DueDate=datetime InvoiceDate=datetime InvoiceNumber=str? BankgiroNo=str? IsCommented=bool IsPaused=bool OCR=str?
    DeliveryMethod=DeliveryMethodTypeView DeliveryStatus=DeliveryStatusTypeView NextPaymentDate=datetime?
    NextPaymentAmount=AmountView? TotalVATAmount=AmountView? File=FileView? YourReference=str?
ContractInvoiceActionView: ActionPublicId=str? CreditorPublicId=guid DebtorPublicId=guid PaymentTermsInDays=int
    Amount=AmountView? Records=[ContractInvoiceActionRecordView]? InterestTermsInDays=int ReasonForHigherInterest=str?
    InterestPercentage=double OurReference=str? YourReference=str? DeliveryMethod=DeliveryMethodTypeView
    CommunicationLanguage=LanguageTypeView InterestType=InterestTypeView? InterestStartInDaysAfterDueDate=int
    Message=str? ExternalReference=str? AutoAttest=bool AutoMerge=bool PayLastDayOfMonth=bool
    DeliveryAddressOverride=DeliveryAddressOverrideView? DebtCollectionDetails=DebtCollectionDetailsView?
    ReverseVATDetails=ReverseVATDetailsView? RecurrenceDetails=RecurrenceDetailsView? RotRutDetails=RotRutDetailsView?
    PaymentOverride=PaymentOverrideView? State=ContractInvoiceActionStateView? Appendixes=[FileView]?
    Attachments=[ContractInvoiceActionAttachmentView]? ContractNumber=str?
    InvoicePeriod=ContractInvoicePeriodRuleTypeView InvoicePeriodMonthsOffset=int InvoiceFee=AmountView?
    FreightFee=AmountView? HideDateOnPeriodisedRecords=bool AutogiroWithdrawalEnabled=bool
    CreditCardWithdrawalEnabled=bool VatIsIncluded=bool SendByMailIfEmailNotViewedInDays=int?
    Events=[ContractInvoiceActionEventView]? ReminderInvoiceDetails=ReminderInvoiceDetailsView?
    GenerateInvoicesOfActionType=ActionTypeView
ContractInvoiceActionRecordView: ProductPublicId=guid? SequenceNo=int Units=str? ArticleDescription=str?
    ArticleNumber=str? Quantity=double? UnitPrice=AmountView? DiscountAmount=AmountView? DiscountPercentage=double
    DiscountType=DiscountTypeView VAT=double CostCenter=str? Project=str? RotRutActivated=bool
    RotRutAmount=AmountView? RotRutMaterialCostAmount=AmountView? RotRutHours=int RotRutType=RotRutTypeView
    RecordType=RecordTypeView VatIsIncluded=bool Hidden=bool ExternalReference=str? InvoicedFrom=datetime?
    InvoicedTo=datetime? PostInvoice=bool AdvanceInvoice=bool Dimensions=[DimensionCodeView]? TotalIncVAT=AmountView?
    TotalExclVATNoDiscount=AmountView? TotalExclVAT=AmountView?
RecurrenceDetailsView: RecurrenceInterval=RecurrenceIntervalTypeView MonthlyRecurrence=MonthlyRecurrenceView?
    YearlyRecurrence=YearlyRecurrenceView? QuarterlyRecurrence=QuarterlyRecurrenceView? Start=datetime NoEndDate=bool
    End=datetime?
MonthlyRecurrenceView: RecurOnDayInMonth=int RecurMonthInterval=int
YearlyRecurrenceView: RecurOnDayInMonth=int RecurOnMonth=int RecurYearInterval=int
QuarterlyRecurrenceView: RecurOnDayInMonth=int RecurOnMonth=int RecurQuarterInterval=int
ContractInvoiceActionStateView: Stage=ContractInvoiceActionStageTypeView LastRunDate=datetime? NextRunDate=datetime?
    IsPaused=bool UseDebtorBalance=bool CanPause=bool CanResume=bool
ContractInvoiceActionAttachmentView: File=FileView? IsCoverSheet=bool SortNumber=int
ContractInvoiceActionEventView: Title=str? Content=str? EventDate=datetime EventBy=str? Reference=str?
    EventType=EventTypeView IsPublic=bool HasOccured=bool EventPublicId=guid
MonthlyAutogiroContractInvoiceView: CreditorPublicId=guid Name=str? Address=str? Address2=str? ZipCode=str? City=str?
    Email=str? Phone=str? DebtorExternalId=str? SSN=str? ClearingNumber=str? AccountNumber=str? Bank=str?
    Amount=double WithdrawalDay=int EndDate=datetime? StartDate=datetime? EnableAutomaticReminder=bool
    EnableAutomaticDebtCollection=bool
HalfYearlyAutogiroContractInvoiceView: CreditorPublicId=guid Name=str? Address=str? Address2=str? ZipCode=str?
    City=str? Email=str? Phone=str? DebtorExternalId=str? SSN=str? ClearingNumber=str? AccountNumber=str? Bank=str?
    Amount=double WithdrawalDay=int WithdrawalMonth=int EndDate=datetime? StartDate=datetime?
    EnableAutomaticReminder=bool EnableAutomaticDebtCollection=bool
YearlyAutogiroContractInvoiceView: CreditorPublicId=guid Name=str? Address=str? Address2=str? ZipCode=str? City=str?
    Email=str? Phone=str? DebtorExternalId=str? SSN=str? ClearingNumber=str? AccountNumber=str? Bank=str?
    Amount=double WithdrawalDay=int WithdrawalMonth=int EndDate=datetime? StartDate=datetime?
    EnableAutomaticReminder=bool EnableAutomaticDebtCollection=bool
DebtCollectionMessageView: PublicId=guid Message=str? IsActive=bool
DebtCollectionActionView: ActionPublicId=str? Created=datetime CreditorPublicId=guid Debtor=DebtorView?
    DeliveryMethod=DeliveryMethodTypeView CommunicationLanguage=LanguageTypeView ReasonDescription=str?
    NumberOfReminders=int StartDebtCollectionActionLevel=DebtCollectionActionLevelTypeView
    EndDebtCollectionActionLevel=DebtCollectionActionLevelTypeView OriginalInvoiceDate=datetime
    OriginalDueDate=datetime OriginalInvoiceNumber=str? OriginalAmount=AmountView? OriginalInvoiceFile=FileView?
    PaymentTermsInDays=int InterestTermsInDays=int InterestPercentage=double InterestType=InterestTypeView
    OurReference=str? YourReference=str? InterestStartInDaysAfterDueDate=int ReasonForHigherInterest=str?
    DebtAmount=AmountView? FeeAmount=AmountView? InterestAmount=AmountView? CurrentAmount=AmountView?
    State=DebtCollectionActionStateView? Invoices=[DebtCollectionActionInvoiceView]? InstallmentPlanPublicId=str?
    InvoiceSourcePublicId=str? DebtCollectionActionSource=ActionSourceTypeView
    DeliveryAddressOverride=DeliveryAddressOverrideView? Events=[DebtCollectionActionEventView]? CanCancel=bool
    CanCredit=bool CanSendToBailiff=bool CanSendToBailiffEnforcement=bool CanSendToLongTermSurveilance=bool
    CanPostpone=bool CanCreateInstallmentPlan=bool CanDisputeAction=bool
DebtCollectionActionStateView: Stage=DebtCollectionActionStageTypeView NumberOfSentInvoiceReminders=int
    DebtCollectionInvoiceSentDate=datetime? LatePaymentInvoiceSentDate=datetime? SentToBailiffDate=datetime?
    SentToBailiffEnforcementDate=datetime? NextEventDate=datetime? ClosedDate=datetime? NextEvent=str? IsPaused=bool
    DisputedDate=datetime? AttestedDate=datetime? HasPreviouslyBeenSentToInstallmentPlan=bool
DebtCollectionActionInvoiceView: InvoiceDate=datetime DueDate=datetime InvoiceNumber=str? InvoiceDecription=str?
    PaymentTermsInDays=int InterestTermsInDays=int InterestPercentage=double InterestType=InterestTypeView
    OurReference=str? YourReference=str? Name=str? Address=str? Address2=str? ZipCode=str? City=str? CountryCode=str?
    InvoicedAmount=AmountView? InvoiceFile=FileView? OCR=str?
DebtCollectionActionEventView: Title=str? Content=str? EventDate=datetime EventBy=str? Reference=str?
    EventType=EventTypeView IsPublic=bool HasOccured=bool EventPublicId=guid
DebtCollectionEntryView: CreditorPublicId=guid DebtorPublicId=guid DeliveryMethod=DeliveryMethodTypeView
    CommunicationLanguage=LanguageTypeView ReasonDescription=str? NumberOfReminders=int
    StartDebtCollectionActionLevel=DebtCollectionActionLevelTypeView
    EndDebtCollectionActionLevel=DebtCollectionActionLevelTypeView Value=AmountView? OriginalInvoiceDate=datetime
    OriginalDueDate=datetime OriginalInvoiceNumber=str? PaymentTermsInDays=int InterestPercentage=double
    InterestType=InterestTypeView? OurReference=str? YourReference=str? OriginalInvoiceFile=FileView?
    InterestStartInDaysAfterDueDate=int ReasonForHigherInterest=str?
    DeliveryAddressOverride=DeliveryAddressOverrideView? PaymentOverride=PaymentOverrideView? Eviction=bool
    InformSocialWelfare=bool
DebtCollectionActionSubView: ActionPublicId=str? CreditorPublicId=guid DebtorPublicId=guid CreditorOrgNo=str?
    CreditorName=str? DebtorOrgNo=str? DebtorName=str? CurrentAmount=AmountView? InvoicedAmount=AmountView?
    Stage=DebtCollectionActionStageTypeView ActionType=ActionTypeView DeliveryMethod=DeliveryMethodTypeView
    Created=datetime ClosedDate=datetime? AttestedDate=datetime? NextEventDate=datetime? NextEvent=str?
    OriginalDueDate=datetime OriginalInvoiceDate=datetime OriginalInvoiceNumber=str? IsPaused=bool IsCommented=bool
    IsDisputed=bool DeliveryStatus=DeliveryStatusTypeView Files=[FileView]? OCRs=[str]? InvoiceNumbers=[str]?
    InvoiceSourcePublicId=str? DebtCollectionActionSource=ActionSourceTypeView InstallmentPlanPublicId=str?
    CommunicationLanguage=LanguageTypeView PaymentTermsInDays=int InterestPercentage=double YourReference=str?
InstallmentPlanActionSubView: ActionPublicId=str? CreditorPublicId=guid DebtorPublicId=guid CreditorOrgNo=str?
    CreditorName=str? DebtorOrgNo=str? DebtorName=str? CurrentAmount=AmountView? InvoicedAmount=AmountView?
    Stage=InstallmentPlanActionStageTypeView ActionType=ActionTypeView DeliveryMethod=DeliveryMethodTypeView
    Created=datetime ClosedDate=datetime? AttestedDate=datetime? NextEventDate=datetime? NextEvent=str?
    OriginalDueDate=datetime OriginalInvoiceDate=datetime OriginalInvoiceNumber=str? IsPaused=bool IsCommented=bool
    IsDisputed=bool DeliveryStatus=DeliveryStatusTypeView Files=[FileView]? OCRs=[str]? InvoiceNumbers=[str]?
    CommunicationLanguage=LanguageTypeView PaymentTermsInDays=int InterestPercentage=double YourReference=str?
ContractInvoiceActionSubView: ActionPublicId=str? CreditorPublicId=guid DebtorPublicId=guid CostCenter=str?
    CreditorOrgNo=str? CreditorName=str? Amount=AmountView? Created=datetime DebtorOrgNo=str? DebtorName=str?
    LastRunDate=datetime? NextRunDate=datetime? IsPaused=bool DeliveryMethod=DeliveryMethodTypeView
    RecurrenceInterval=RecurrenceIntervalTypeView ContractNumber=str? Start=datetime? End=datetime? OurReference=str?
    AutogiroWithdrawalEnabled=bool YourReference=str?
SupplierInvoiceActionSubView: ActionPublicId=str? CreditorPublicId=guid SupplierPublicId=guid CreditorOrgNo=str?
    CreditorName=str? CurrentAmount=AmountView? InvoicedAmount=AmountView? Stage=SupplierInvoiceActionStageTypeView
    ActionType=ActionTypeView Created=datetime ClosedDate=datetime? SupplierOrgNo=str? SupplierName=str?
    AttestedDate=datetime? NextEvent=str? NextEventDate=datetime? NextPaymentDate=datetime?
    NextPaymentAmount=AmountView? DueDate=datetime InvoiceDate=datetime InvoiceNumber=str? IsPaused=bool OCR=str?
    InvoiceFile=FileView? Origin=OriginTypeView ExternalSourceId=str?
SendReminderInvoiceView: InvoiceActionPublicId=str? DeliveryMethod=DeliveryMethodTypeView? ReminderFee=AmountView?
    Stream=base64? Url=str? PaymentTermsInDays=int?
VerificationInvoiceActionEntryView: CreditorPublicId=guid DebtorPublicId=guid InvoiceDate=datetime DueDate=datetime
    DeliveryDate=datetime? Records=[InvoiceActionRecordView]? OurReference=str? YourReference=str?
    CommunicationLanguage=LanguageTypeView Message=str? InvoiceNumber=str?
    BookkeepingOverride=InvoiceBookkeepingOverrideView? PaymentOverride=PaymentOverrideView? ExternalReference=str?
InvoiceBookkeepingOverrideView: DebitAccount=str?
DebtCollectionFromInvoiceEntryView: SourcePublicId=str? DeliveryMethod=DeliveryMethodTypeView
    CommunicationLanguage=LanguageTypeView ReasonDescription=str? NumberOfReminders=int
    StartDebtCollectionActionLevel=DebtCollectionActionLevelTypeView
    EndDebtCollectionActionLevel=DebtCollectionActionLevelTypeView PaymentTermsInDays=int InterestPercentage=double
    InterestType=InterestTypeView? OurReference=str? YourReference=str? InterestStartInDaysAfterDueDate=int
    ReasonForHigherInterest=str? DeliveryAddressOverride=DeliveryAddressOverrideView?
    PaymentOverride=PaymentOverrideView? Eviction=bool InformSocialWelfare=bool
SelfInvoicePaymentView: ActionPublicId=str? PaymentDate=datetime? Amount=AmountView?
    OutgoingPaymentMethodType=SupplierPaymentMethodTypeView? OutgoingPaymentAccountNo=str?
RegisterReconciliationPaymentView: ActionPublicId=str? Amount=AmountView? WriteOff=AmountView? Comment=str?
    Date=datetime WriteOffVat=double PaymentMeanCode=str? AmountIsCredit=bool
ReminderInvoiceActionView: ActionPublicId=str? SourceActionPublicId=str? Created=datetime ClosedDate=datetime?
    Stage=InvoiceActionStageTypeView ReminderInvoices=[ReminderInvoiceActionInvoiceView]? CurrentValue=AmountView?
    ReminderFee=AmountView?
ReminderInvoiceActionInvoiceView: InvoiceDate=datetime DueDate=datetime InvoiceNumber=str? InvoiceDecription=str?
    PaymentTermsInDays=int OurReference=str? YourReference=str? Name=str? Address=str? Address2=str? ZipCode=str?
    City=str? CountryCode=str? InvoicedAmount=AmountView? InvoiceFile=FileView? OCR=str?
"""
