"""Each check has a certificate that passes and one that does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from desktop.certificates.checks import OUR_TEST, Circumstances, judge
from desktop.certificates.inspection import Facts, inspect
from desktop.certificates.requests import subject_name
from desktop.certificates.selfsigned import make_test_certificate
from desktop.certificates.trouble import Trouble
from desktop.core.certificates import Purpose
from desktop.core.environment import Environment

from .bank import FIELDS, MOMENT, Bank, named

BANKID = Circumstances(Purpose.BANKID, Environment.PRODUCTION, "Nordlunds Snickeri AB", MOMENT)
SWISH = replace(BANKID, purpose=Purpose.SWISH)


@pytest.fixture
def good(bank: Bank, long_key: rsa.RSAPrivateKey) -> Facts:
    return inspect(bank.certify(long_key, subject_name(FIELDS)))


def test_the_facts_are_the_certificates(good: Facts, bank: Bank) -> None:
    assert good.name == "nordlunds.example"
    assert good.organization == "Nordlunds Snickeri AB"
    assert good.subject.startswith("C=SE, ST=Västerbottens län, L=Umeå, O=Nordlunds Snickeri AB, OU=IT")
    assert good.issuer == "Norrbanken Customer CA3 v1 for BankID"
    assert (good.bits, good.self_signed, good.is_authority) == (4096, False, False)
    assert inspect(bank.root).self_signed
    assert inspect(bank.root).is_authority


def test_a_good_one_passes(good: Facts) -> None:
    assert judge(good, BANKID) == []
    assert judge(replace(good, merchant_number="1234679304"), SWISH) == []


@pytest.mark.parametrize(
    ("changes", "where", "trouble", "blocks"),
    [
        ({"not_after": MOMENT - timedelta(days=1)}, BANKID, Trouble.EXPIRED, True),
        ({"not_before": MOMENT + timedelta(days=1)}, BANKID, Trouble.NOT_YET_VALID, False),
        ({"bits": 0}, BANKID, Trouble.NOT_RSA, True),
        ({"bits": 1024}, BANKID, Trouble.SHORT_KEY, True),
        ({"bits": 2048}, BANKID, Trouble.SHORT_KEY, False),
        ({"bits": 2048, "merchant_number": "1"}, SWISH, Trouble.SHORT_KEY, True),
        ({"self_signed": True}, BANKID, Trouble.SELF_SIGNED, True),
        ({"issuer": "Testbank A RP CA v1"}, BANKID, Trouble.TEST_IN_PRODUCTION, True),
        ({}, replace(BANKID, environment=Environment.TEST), Trouble.PRODUCTION_IN_TEST, False),
        ({"issuer": "Swish Customer CA1"}, BANKID, Trouble.OTHER_PURPOSE, False),
        ({"organization": "Söderlunds Måleri AB"}, BANKID, Trouble.OTHER_NAME, False),
        ({}, SWISH, Trouble.NO_MERCHANT_NUMBER, False),
    ],
)
def test_each_trouble_is_found(
    good: Facts, changes: dict[str, object], where: Circumstances, trouble: Trouble, blocks: bool
) -> None:
    found = judge(replace(good, **changes), where)  # type: ignore[arg-type]
    assert [(one.trouble, one.blocks) for one in found] == [(trouble, blocks)]


@pytest.mark.parametrize(
    "name", ["NORDLUNDS SNICKERI AB", "Nordlunds Snickeri Aktiebolag", "Nordlunds Snickeri AB (publ)"]
)
def test_a_bank_may_write_the_name_in_its_own_way(good: Facts, name: str) -> None:
    assert judge(replace(good, organization=name), BANKID) == []


def test_a_self_signed_one_is_for_tests_only(some_keys: list[rsa.RSAPrivateKey]) -> None:
    made = inspect(make_test_certificate(some_keys[2], "Nordlunds Snickeri AB", "Attesta TEST BankID", MOMENT))
    assert OUR_TEST in made.subject
    in_test = judge(made, replace(BANKID, environment=Environment.TEST))
    assert not any(one.blocks for one in in_test)
    assert Trouble.SELF_SIGNED in [one.trouble for one in judge(made, BANKID) if one.blocks]


def test_the_merchant_number_stands_in_the_name(bank: Bank, some_keys: list[rsa.RSAPrivateKey]) -> None:
    assert (
        inspect(bank.certify(some_keys[2], named(C="SE", O="5569743098", CN="1234679304"))).merchant_number
        == "1234679304"
    )
    assert inspect(bank.certify(some_keys[2], named(CN="55612346793041"))).merchant_number == ""
