from __future__ import annotations

import pytest

from desktop.core import einvoice
from desktop.core.einvoice import Need, needs
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.core.records.enums import EInvoiceBankTypeView, IntermediatorTypeView


def test_the_tables_name_everything_the_api_publishes() -> None:
    assert set(einvoice.BANKS) == set(EInvoiceBankTypeView.names) - {"Unknown"}
    assert set(einvoice.INTERMEDIATORS) == set(IntermediatorTypeView.names) - {"Unknown"}


def test_names_and_codes_nobody_knows() -> None:
    assert einvoice.bank_name("SBF") == "Swedbank (företag)"
    assert einvoice.intermediator_name("ITELLA") == "OpusCapita"
    assert einvoice.bank_name("NEW") == "NEW"
    assert einvoice.bank_name("Unknown") == einvoice.bank_name(None) == ""


@pytest.mark.parametrize(
    ("delivery", "members", "missing"),
    [
        (Delivery.EMAIL, {}, [Need.EMAIL]),
        (Delivery.EMAIL, {"email": "a@b.se"}, []),
        (Delivery.MAIL, {"address": "Storgatan 1", "city": "Umeå"}, [Need.ADDRESS]),
        (Delivery.MAIL, {"address": "Storgatan 1", "city": "Umeå", "zip_code": "90325"}, []),
        (Delivery.SMS, {}, [Need.PHONE]),
        (Delivery.EINVOICE, {}, [Need.RECEIVER]),
        (Delivery.EINVOICE, {"einvoice_bank": EInvoiceBankTypeView("SEB")}, [Need.ORG_NO]),
        (Delivery.EINVOICE, {"einvoice_bank": EInvoiceBankTypeView("SEB"), "org_no": "556840-2266"}, []),
        (Delivery.EINVOICE, {"intermediator": IntermediatorTypeView("PEPPOL")}, []),
        (Delivery.EINVOICE, {"intermediator": IntermediatorTypeView("Unknown")}, [Need.RECEIVER]),
        (Delivery.EINVOICE, {"gln": "7350000000009"}, []),
        (Delivery.KIVRA, {"org_no": "556840-2266"}, [Need.PERSONAL_NO]),
        (Delivery.KIVRA, {"org_no": "19800113-9297"}, []),
        (Delivery.MANUALLY, {}, []),
        ("Something new", {}, []),
    ],
)
def test_what_each_way_needs(delivery: str, members: dict[str, str], missing: list[Need]) -> None:
    assert needs(DebtorView(**members), delivery) == missing  # type: ignore[arg-type]
