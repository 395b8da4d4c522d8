"""A company's know-your-customer form."""

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from . import enums
from .base import EMPTY_GUID, Guid, Record, WireDate


class CreditorKycFormBeneficialOwnerView(Record, frozen=True):
    name: str | None = field(default=None, name="Name")
    ssn: str | None = field(default=None, name="SSN")
    address: str | None = field(default=None, name="Address")
    country_name: str | None = field(default=None, name="CountryName")


class CreditorKycFormBusinessCategoryView(Record, frozen=True):
    is_real_estate_sales_category: bool = field(default=False, name="IsRealEstateSalesCategory")
    is_real_estate_construction_category: bool = field(default=False, name="IsRealEstateConstructionCategory")
    is_restaurant_category: bool = field(default=False, name="IsRestaurantCategory")
    is_cafe_category: bool = field(default=False, name="IsCafeCategory")
    is_broker_category: bool = field(default=False, name="IsBrokerCategory")
    is_night_club_category: bool = field(default=False, name="IsNightClubCategory")
    is_kiosk_category: bool = field(default=False, name="IsKioskCategory")
    is_online_gambiling_category: bool = field(default=False, name="IsOnlineGambilingCategory")
    is_cleaning_category: bool = field(default=False, name="IsCleaningCategory")
    is_taxi_category: bool = field(default=False, name="IsTaxiCategory")
    is_barber_category: bool = field(default=False, name="IsBarberCategory")
    is_betting_shop_category: bool = field(default=False, name="IsBettingShopCategory")
    other_category: str | None = field(default=None, name="OtherCategory")


class CreditorKycFormCompanyView(Record, frozen=True):
    name: str | None = field(default=None, name="Name")
    org_no: str | None = field(default=None, name="OrgNo")
    address: str | None = field(default=None, name="Address")
    zip_code: str | None = field(default=None, name="ZipCode")
    city: str | None = field(default=None, name="City")
    country_name: str | None = field(default=None, name="CountryName")


class CreditorKycFormContactView(Record, frozen=True):
    name: str | None = field(default=None, name="Name")
    citizenship_country_name: str | None = field(default=None, name="CitizenshipCountryName")
    tax_country_name: str | None = field(default=None, name="TaxCountryName")
    email: str | None = field(default=None, name="Email")
    phone: str | None = field(default=None, name="Phone")


class CreditorKycFormOwnerView(Record, frozen=True):
    name: str | None = field(default=None, name="Name")
    ssn: str | None = field(default=None, name="SSN")
    holding_shares_in_percent: Decimal = field(default=Decimal(0), name="HoldingSharesInPercent")
    holding_votes_in_percent: Decimal = field(default=Decimal(0), name="HoldingVotesInPercent")
    address: str | None = field(default=None, name="Address")
    country_name: str | None = field(default=None, name="CountryName")
    is_non_legal_entity: bool = field(default=False, name="IsNonLegalEntity")
    has_us_citizenship: bool = field(default=False, name="HasUsCitizenship")
    non_legal_entity_is_direct_o_wner: bool = field(default=False, name="NonLegalEntityIsDirectOWner")


class CreditorKycFormUsPersonView(Record, frozen=True):
    name: str | None = field(default=None, name="Name")
    address: str | None = field(default=None, name="Address")
    tin: str | None = field(default=None, name="TIN")


class CreditorKycFormView(Record, frozen=True):
    company: CreditorKycFormCompanyView | None = field(default=None, name="Company")
    contact: CreditorKycFormContactView | None = field(default=None, name="Contact")
    is_taxable_in_us: bool = field(default=False, name="IsTaxableInUS")
    is_financial_institute: bool = field(default=False, name="IsFinancialInstitute")
    is_active_non_financial_institute: bool = field(default=False, name="IsActiveNonFinancialInstitute")
    is_any_owner_us_persons: bool = field(default=False, name="IsAnyOwnerUsPersons")
    us_persons: tuple[CreditorKycFormUsPersonView, ...] | None = field(default=None, name="UsPersons")
    is_managing_cash: bool = field(default=False, name="IsManagingCash")
    managing_cash_purpose: str | None = field(default=None, name="ManagingCashPurpose")
    managing_cash_yearly_revenue: str | None = field(default=None, name="ManagingCashYearlyRevenue")
    is_managing_curreny_exchanges: bool = field(default=False, name="IsManagingCurrenyExchanges")
    managing_curreny_exchanges_purpose: str | None = field(default=None, name="ManagingCurrenyExchangesPurpose")
    business_category: CreditorKycFormBusinessCategoryView | None = field(default=None, name="BusinessCategory")
    has_no_owners_with_more_than25_percent: bool = field(default=False, name="HasNoOwnersWithMoreThan25Percent")
    owners_with_more_than25_percent: tuple[CreditorKycFormOwnerView, ...] | None = field(
        default=None, name="OwnersWithMoreThan25Percent"
    )
    has_no_beneficial_owners: bool = field(default=False, name="HasNoBeneficialOwners")
    beneficial_owners: tuple[CreditorKycFormBeneficialOwnerView, ...] | None = field(
        default=None, name="BeneficialOwners"
    )
    is_anyone_pep: bool = field(default=False, name="IsAnyonePEP")
    has_anyone_business_relation_with_other_pep: bool = field(
        default=False, name="HasAnyoneBusinessRelationWithOtherPEP"
    )


class CreditorKycView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    creditor_kyc_form: CreditorKycFormView | None = field(default=None, name="CreditorKycForm")
    state: enums.CreditorKycStateTypeView = field(default=enums.CreditorKycStateTypeView("Unknown"), name="State")
    signed_by_name: str | None = field(default=None, name="SignedByName")
    signed_by_ssn: str | None = field(default=None, name="SignedBySSN")
    signed_date: WireDate | None = field(default=None, name="SignedDate")
    mobile_bank_id_token_used_for_sign: Guid | None = field(default=None, name="MobileBankIdTokenUsedForSign")
