"""The published views this server takes and gives: `View: Member=type …`; `?` may be null, `[]` is a list."""

from __future__ import annotations

MODELS = """
SecureTokenView: Value=str? Expires=datetime
CreatedView: PublicId=str?
CreditorView: CreditorPublicId=guid OrgNo=str? Name=str? CreditorBankInfo=CreditorBankInfoView? Attention=str?
    CareOf=str? Address=str? Address2=str? ZipCode=str? City=str? CountryCode=str? Phone=str? VatNumber=str?
    Residence=str? ApprovedCompanyTax=bool? GiveAllUsersFullRightsOnCreditor=bool? GLN=str?
    CreditorContact=CreditorContactView? CreditorClaimsContact=CreditorClaimsContactView?
    CreditorSignatoryContact=CreditorSignatoryContactView? CreditorInvoiceAddress=CreditorInvoiceAddressView?
    IsEnabled=bool NextInvoiceNumber=str? LogoURL=str? UseCentRounding=bool UsesClientFundForInvoicing=bool
CreditorBankInfoView: UsesClientFund=bool PaymentMethod=CreditorPaymentMethodTypeView BankgiroNo=str?
    PlusgiroNo=str? AccountNo=str? ClearingNo=str? EInvoiceFUI=str? EInvoiceCUI=str?
    ForeignAccounts=[CreditorForeignAccountView]? CreditorOutgoingBankgiroes=[CreditorOutgoingBankgiroView]?
    PaymentMethods=[CreditorPaymentMethodView]?
CreditorForeignAccountView: CurrencyCode=str? BankName=str? Iban=str? Bic=str?
CreditorOutgoingBankgiroView: BankgiroNo=str? IsActive=bool BankgiroApproved=bool Description=str?
    BookkeepingPaymentMeanCode=str?
CreditorPaymentMethodView: Priority=CreditorPaymentMethodPriorityTypeView
    PaymentMethod=CreditorPaymentMethodTypeView BankgiroNo=str? PlusgiroNo=str? ClearingNo=str? AccountNo=str?
    IBAN=str? BIC=str? Verified=bool
CreditorContactView: FirstName=str? LastName=str? Email=str? Phone=str?
CreditorClaimsContactView: FirstName=str? LastName=str? Email=str? Phone=str?
CreditorSignatoryContactView: FirstName=str? LastName=str? Email=str? Phone=str?
CreditorInvoiceAddressView: Address=str? Address2=str? ZipCode=str? City=str? CountryCode=str? Email=str?
    DeliveryMethod=DeliveryMethodTypeView
CreditorSubView: CreditorPublicId=guid Name=str? IsEnabled=bool OrgNo=str? LogoURL=str?
DebtorView: DebtorPublicId=guid CreditorPublicId=guid DebtorExternalId=str? OrgNo=str? Name=str? Attention=str?
    CareOf=str? Address=str? Address2=str? ZipCode=str? City=str? CountryCode=str? CitizenshipCountryCode=str?
    Phone=str? Email=str? ContactName=str? ContactEmail=str? VatNumber=str? DebtorNo=str? GLN=str? IsActive=bool?
    ProtectedIdentity=bool UseProtectedMailDelivery=bool DebtorType=DebtorTypeView?
    Intermediator=IntermediatorTypeView? EInvoiceBank=EInvoiceBankTypeView? Notes=str?
    DebtorSelfInvoiceInfo=DebtorSelfInvoiceInfoView? DefaultActionConfig=DebtorDefaultActionConfigView?
    Autogiro=DebtorAutogiroView? CreditCards=[DebtorCreditCardView]? Created=datetime
DebtorSelfInvoiceInfoView: NextSelfInvoiceNumber=str? PaymentMethod=DebtorPaymentMethodView BankgiroNo=str?
    PlusgiroNo=str? AccountNo=str? ClearingNo=str? IBAN=str? BIC=str? FedwireAccountNumber=str? RoutingNumber=str?
    ApprovedCompanyTax=bool
DebtorDefaultActionConfigView: ActivateDefaultActionConfigOverride=bool
    StartDebtCollectionActionLevel=DebtCollectionActionLevelTypeView
    EndDebtCollectionActionLevel=DebtCollectionActionLevelTypeView DeliveryMethod=DeliveryMethodTypeView
    CommunicationLanguage=LanguageTypeView PaymentTermsInDays=int DebtCollectionPaymentTermsInDays=int
    InterestTermsInDays=int InterestPercentage=double InvoicePaymentTermsInDays=int InterestType=InterestTypeView
    InterestStartInDaysAfterDueDate=int ReasonForHigherInterest=str? OurReference=str? NumberOfReminders=int
    CurrencyCode=str? SendInvoiceToDebtCollectionAfterDays=int SendInvoiceToDebtCollection=bool
    IncludePdfInEmail=bool? SendReminderInvoice=bool SendReminderInvoiceDaysAfterDueDate=int InvoiceFee=double
    ReminderInvoiceFee=double SendByMailIfEmailNotViewedInDays=int SendByMailIfEmailNotViewedInDaysEnabled=bool
    ReminderInvoicePaymentTermsInDays=int InvoiceComment=str?
DebtorAutogiroView: Active=bool AccountNo=str? ClearingNo=str? Stage=AutogiroStageTypeView PayerNumber=str?
    PaymentServiceSupplier=str? AutogiroFirstWithdrawalDate=datetime?
DebtorCreditCardView: CreditCardPublicId=guid Created=datetime Expires=datetime MaskedCardNumber=str? Brand=str?
DebtorEventView: Title=str? Content=str? EventDate=datetime EventBy=str? Reference=str? EventType=EventTypeView
    IsPublic=bool HasOccured=bool EventPublicId=guid
ProductView: ProductPublicId=guid CreditorPublicId=guid ArticleNumber=str? ProductExternalId=str? Description=str?
    Units=str? IsActive=bool UnitPrice=double VAT=double BookKeepingAccount=int? BookKeepingSalesEUAccount=int?
    BookKeepingSalesEUVATAccount=int? BookKeepingSalesNonEUAccount=int? BookKeepingPurchaseAccount=int?
    BookKeepingVATAccount=int? BookKeepingPurchaseVATAccount=int? ProductType=ProductTypeView ConfigurationCode=str?
InvoiceActionView: ActionPublicId=str? CreditorPublicId=guid CommunicationLanguage=LanguageTypeView Created=datetime
    DeliveryMethod=DeliveryMethodTypeView Debtor=DebtorView? State=InvoiceActionStateView?
    Invoices=[InvoiceActionInvoiceView]? Records=[InvoiceActionRecordView]? Events=[InvoiceActionEventView]?
    InvoiceDate=datetime DueDate=datetime DeliveryDate=datetime? PaymentTermsInDays=int InterestTermsInDays=int
    InterestPercentage=double InterestType=InterestTypeView OurReference=str? YourReference=str?
    InterestStartInDaysAfterDueDate=int InvoicedAmount=AmountView? InterestAmount=AmountView?
    RotRutDeductionAmount=AmountView? CurrentAmount=AmountView? CreditedAmount=AmountView? PaidAmount=AmountView?
    WriteOffAmount=AmountView? AwaitingPaymentTransferAmount=AmountView? TotalVATAmount=AmountView?
    CentRoundingAmount=AmountView? DebtCollectionActionPublicId=str? ReminderInvoiceActionPublicId=str?
    DeliveryAddressOverride=DeliveryAddressOverrideView? CreditingInvoice=CreditingInvoiceView?
    Autogiro=AutogiroWithdrawalView? CreditCard=CreditCardWithdrawalView? Message=str? InvoiceNumber=str?
    CanPause=bool CanResume=bool CanCreateCreditInvoice=bool CanCreateInterestInvoice=bool CanRegisterPayment=bool
    CanMakeManual=bool CanSendManualInvoice=bool CanResendManualInvoice=bool CanSendManualReminderInvoice=bool
    CanPostpone=bool CanSendToDebtCollection=bool CanDispute=bool CanUnDispute=bool CanSell=bool
    CanCancelSalesRequest=bool CanCreateAutogiroWithdrawal=bool PaymentOverride=PaymentOverrideView?
    DebtCollectionDetails=DebtCollectionDetailsView? ReminderInvoiceDetails=ReminderInvoiceDetailsView?
    ReverseVATDetails=ReverseVATDetailsView? RotRutDetails=RotRutDetailsView? ReasonForHigherInterest=str?
    Appendixes=[FileView]? Attachments=[InvoiceActionAttachmentView]? ActionType=ActionTypeView
    InvoiceFee=AmountView? FreightFee=AmountView? VatIsIncluded=bool SendByMailIfEmailNotViewedInDays=int?
    ExternalReference=str? ContractInvoiceActionPublicId=str?
InvoiceActionStateView: Stage=InvoiceActionStageTypeView InvoiceSentDate=datetime? NextEventDate=datetime?
    ClosedDate=datetime? NextEvent=str? IsPaused=bool IsLocked=bool AttestedDate=datetime? DisputedDate=datetime?
    SmsSentDate=datetime? SentToDebtCollectionDate=datetime? SalesRequestedDate=datetime?
    CreditCardPaymentPublicId=guid? SwishPaymentPublicId=str? UseDebtorBalance=bool
InvoiceActionInvoiceView: InvoiceDate=datetime DueDate=datetime InvoiceNumber=str? InvoiceDecription=str?
    PaymentTermsInDays=int OurReference=str? YourReference=str? Name=str? Address=str? Address2=str? ZipCode=str?
    City=str? CountryCode=str? Email=str? InvoicedAmount=AmountView? InvoiceFile=FileView? OCR=str?
AmountView: CurrencyCode=str? Value=int64 ValueForView=double
FileView: FilePublicId=guid ContentType=str? Data=base64? FileName=str?
InvoiceActionRecordView: ProductPublicId=guid? SequenceNo=int Units=str? ArticleDescription=str? ArticleNumber=str?
    Quantity=double? UnitPrice=AmountView? DiscountAmount=AmountView? DiscountPercentage=double
    DiscountType=DiscountTypeView VAT=double CostCenter=str? PeriodStart=datetime? PeriodEnd=datetime? Project=str?
    RotRutActivated=bool RotRutAmount=AmountView? RotRutMaterialCostAmount=AmountView? RotRutHours=int
    RotRutType=RotRutTypeView RecordType=RecordTypeView VatIsIncluded=bool Hidden=bool ExternalReference=str?
    Dimensions=[DimensionCodeView]? TotalIncVAT=AmountView? TotalExclVATNoDiscount=AmountView?
    TotalExclVAT=AmountView?
DimensionCodeView: Dimension=int Code=str?
InvoiceActionEventView: Title=str? Content=str? EventDate=datetime EventBy=str? Reference=str?
    EventType=EventTypeView IsPublic=bool HasOccured=bool EventPublicId=guid
DeliveryAddressOverrideView: Name=str? Attention=str? CareOf=str? Address=str? Address2=str? ZipCode=str? City=str?
    Email=str? Phone=str? OrgNo=str? GLN=str? Intermediator=IntermediatorTypeView?
CreditingInvoiceView: SourcePublicId=str? SourceInvoiceId=str?
AutogiroWithdrawalView: AutogiroWithdrawalEnabled=bool
CreditCardWithdrawalView: CreditCardWithdrawalEnabled=bool
PaymentOverrideView: BankGiro=str? PlusGiro=str? ClearingNo=str? AccountNo=str? Iban=str? Bic=str? BankName=str?
    PaymentReceiver=str? Reference=str? ReferenceType=ReferenceTypeView
    ReceivingAccountType=ReceivingAccountTypeView
DebtCollectionDetailsView: SendToDebtCollection=bool
    StartDebtCollectionActionLevel=DebtCollectionActionLevelTypeView
    EndDebtCollectionActionLevel=DebtCollectionActionLevelTypeView NumberOfReminders=int DaysDelayAfterDueDate=int
    PaymentTermsInDays=int Eviction=bool InformSocialWelfare=bool
ReminderInvoiceDetailsView: SendReminderInvoice=bool DaysDelayAfterDueDate=int
ReverseVATDetailsView: ReverseVATActivated=bool ReceiverVATNumber=str?
RotRutDetailsView: ResidenceAssociationOrgNo=str? PropertyDesignation=str? Persons=[str]?
    Customers=[RotRutCustomerView]?
RotRutCustomerView: Name=str? SSN=str? AskedAmount=AmountView?
InvoiceActionAttachmentView: File=FileView? IsCoverSheet=bool SortNumber=int
InvoiceActionEntryView: ActionType=ActionTypeView CreditorPublicId=guid DebtorPublicId=guid InvoiceDate=datetime
    DueDate=datetime DeliveryDate=datetime? Records=[InvoiceActionRecordView]? InterestPercentage=double
    ReasonForHigherInterest=str? InterestStartInDaysAfterDueDate=int InterestType=InterestTypeView?
    OurReference=str? YourReference=str? DeliveryMethod=DeliveryMethodTypeView
    CommunicationLanguage=LanguageTypeView Message=str? InvoiceNumber=str? InvoiceFee=AmountView?
    FreightFee=AmountView? VatIsIncluded=bool SendByMailIfEmailNotViewedInDays=int?
    DeliveryAddressOverride=DeliveryAddressOverrideView? DebtCollectionDetails=DebtCollectionDetailsView?
    ReminderInvoiceDetails=ReminderInvoiceDetailsView? ReverseVATDetails=ReverseVATDetailsView?
    RotRutDetails=RotRutDetailsView? PaymentOverride=PaymentOverrideView? Appendixes=[FileView]?
    Attachments=[InvoiceActionAttachmentView]? Autogiro=AutogiroWithdrawalView? CreditCard=CreditCardWithdrawalView?
    InvoicePDF=InvoiceFileView? CreditingInvoicePublicId=str? ExternalReference=str? IsLocked=bool
    UseDebtorBalance=bool InvoiceSendDateOverride=datetime?
InvoiceFileView: OCR=str? Stream=base64? Url=str?
InvoiceActionSubView: ActionPublicId=str? CreditorPublicId=guid DebtorPublicId=guid CreditorOrgNo=str?
    CreditorName=str? DebtorOrgNo=str? DebtorName=str? CurrentAmount=AmountView? InvoicedAmount=AmountView?
    Stage=InvoiceActionStageTypeView ActionType=ActionTypeView DeliveryMethod=DeliveryMethodTypeView
    DeliveryStatus=DeliveryStatusTypeView ClosedDate=datetime? Created=datetime InvoiceSentDate=datetime?
    ReminderInvoiceSentDate=datetime? AttestedDate=datetime? NextEventDate=datetime? DueDate=datetime
    InvoiceDate=datetime InvoiceNumber=str? IsCommented=bool IsLocked=bool IsPaused=bool OCR=str?
    ContractInvoiceActionPublicId=str? File=FileView? NextEvent=str? AwaitingPaymentTransferAmount=AmountView?
    TotalVATAmount=AmountView? IsDisputed=bool DebtCollectionActionPublicId=str? ReminderInvoiceActionPublicId=str?
    AutogiroWithdrawalEnabled=bool YourReference=str?
UserView: Username=str? Email=str? UserPublicId=guid FullName=str? OrgNo=str? Language=LanguageTypeView
    PasswordExpired=bool PasswordNeverExpires=bool Password=str? IsEnabled=bool Rights=[UserRightView]?
    IsAdministrator=bool IsApiUser=bool CanManageCreditors=bool HideSelectCreditorDialog=bool HideSystemUpdates=bool
    HideLookupDialog=bool ActiveCreditorPublicId=guid? LastLogin=datetime? Created=datetime
    HasAcceptedAgreements=bool ReceiveSystemUpdateNotification=bool TwoFactorBankIdAuthEnabled=bool
UserRightView: CreditorPublicId=guid CanReadCreditor=bool IncludeCreditorOnStartPage=bool CanWriteCreditor=bool
    CanAttestInvoice=bool CanManageInvoicePayments=bool CanSellInvoice=bool CanSalesFinance=bool
    CanAttestSupplierInvoice=bool CanPaySupplierInvoice=bool CanManageInvoices=bool CanManageDebtCollections=bool
    CanManageSelfInvoices=bool CanManageSelfInvoiceDebtorInfoes=bool CanManageSupplierInvoices=bool
    CanManageFinances=bool CanReadSettings=bool CanReadBookkeeping=bool
SearchView: SearchValue=str? DebtorPublicIds=[guid]? ProductPublicIds=[guid]? Status=[ActionSearchStatusTypeView]?
    Types=[ActionTypeView]? RotRut=RotRutSearchFilterTypeView CreditorPublicId=guid InvoiceDateFrom=datetime?
    InvoiceDateTo=datetime? DueDateFrom=datetime? DueDateTo=datetime? CreatedDateFrom=datetime?
    CreatedDateTo=datetime? AttestedDateFrom=datetime? AttestedDateTo=datetime? ClosedDateFrom=datetime?
    ClosedDateTo=datetime? PeriodDateFrom=datetime? PeriodDateTo=datetime? Project=str? CostCenter=str?
    DebtorName=str? DebtorExternalId=str? OrgNo=str? ProductName=str? ProductExternalId=str? ArticleNumber=str?
    SearchOnAllCreditors=bool?
SearchResultView: InvoiceActions=[InvoiceActionSubView]?
    ReconciliationInvoiceActions=[ReconciliationInvoiceActionSubView]?
    SelfInvoiceActions=[SelfInvoiceActionSubView]? DebtCollectionActions=[DebtCollectionActionSubView]?
    InstallmentPlanActions=[InstallmentPlanActionSubView]? ContractInvoiceActions=[ContractInvoiceActionSubView]?
    SupplierInvoiceActions=[SupplierInvoiceActionSubView]?
CurrencyView: Decimals=int CurrencyCode=str? Iso4217=str? Description=str? OneUnit=int64
CountryView: CountryCode=str? SwedishCountryName=str? EnglishCountryName=str? PhoneCode=str?
"""
