"""The enums of bookkeeping: names as they travel, numbers as webhooks and old answers show them."""

from __future__ import annotations

from .base import WireEnum


class AccountingExportDateSelectionTypeView(WireEnum):
    wire = "EventDate=0 TransactionDate=1 Unknown=-1"


class AccountingExportFormatTypeView(WireEnum):
    wire = "SIE4=0 CSV=1 Unknown=-1"


class AccountingRecordTypeView(WireEnum):
    wire = """
        ProductSales=? ProductSalesWithReverseVAT=? RotRutDiscount=? PaymentToBankAccount=? OverPaymentToBankAccount=?
        CentRounding=? Interest=? ProductSalesEU=? ProductSalesEUVAT=? ProductSalesNonEU=?
        SupplierPaymentFromBankAccount=? SupplierPurchaseDebt=? SupplierPurchaseEU=? SupplierPurchaseEUVAT=?
        SupplierPurchaseNonEU=? CurrencyDifference=? FinanceCostNoRecourse=? SelfInvoiceDebt=? SelfInvoiceDebtVAT=?
        SelfInvoicePaymentFromBankAccount=? SelfInvoiceCreditation=? InvoiceSalesDebtRemoved=? WriteOff=?
        ReminderCostPayment=? Accrual=? AdminsitrationCost=? InvoiceSalesDebtAdded=? RestingVAT=? FreightCost=?
        OverPaymentDeleted=? UnmatchedPaymentToBankAccount=? UnmatchedPaymentDeleted=? FinanceCostWithRecourse=?
        ClientFundDebt=? NonPerformingLoanPurchase=? PurchasedNonPerformingLoanPayment=? ManualBalanceDeleted=?
        BalanceFromInvoiceDeleted=? DebtCollectionPaymentFee=? ProductSalesWithAdviceMethod=? BankAndTransactionCost=?
        Unknown=?
    """


class AccountingSettingsAccountTypeView(WireEnum):
    wire = """
        AdministrationCostAccount=0 FreightCostAccount=1 TradeDebtsAccount=2 TradeDebtsTaxReductionAccount=3
        ShortTermDebtsAccount=4 CustomerAdvancedPaymentsAccount=5 UnmatchedPaymentsAccount=6 VATAccount=7
        RoundingAccount=8 InterestAccount=9 FinancialCostsAccount=10 FinancialInstituteDebtAccount=11
        SalesWithRotRutAccount=12 SalesWithReverseVATAccount=13 AccrualAccount=14 RevenueCorrectionAccount=15
        AccountPayablesAccount=16 IncomingVATAccount=17 RestingVATAccount=18 CurrencyDifferenceLossesAccount=19
        CurrencyDifferenceGainsAccount=20 WriteOffAccount=21 OtherOperatingIncomeAccount=22
        BankAndTransactionCostAccount=23 Unknown=-1
    """
