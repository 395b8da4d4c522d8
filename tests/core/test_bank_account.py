from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.bank_account import BANKS, Bank, Build, Fault, account_fault, bank_of, clearing_fault, modulus_11
from desktop.core.identity import check_digit

SHORT_SERIES = [bank for bank in BANKS if bank.build is Build.SHORT]


@pytest.mark.parametrize(
    ("clearing", "account", "bank"),
    [
        ("5491", "0000003", "SEB"),  # the account in the published example of a Swedish IBAN
        ("6000", "806 967 498", "Handelsbanken"),
        ("3300", "800928-6249", "Nordea"),
        ("8000-2", "0000000000", "Swedbank"),
        ("9500", "412346", "Nordea Plusgirot"),
    ],
)
def test_right_accounts(clearing: str, account: str, bank: str) -> None:
    assert account_fault(clearing, account) is None
    known = bank_of(clearing)
    assert known is not None
    assert known.name == bank


@pytest.mark.parametrize(
    ("clearing", "account", "fault"),
    [
        ("5491", "0000004", Fault.CHECK_DIGIT),
        ("5491", "000003", Fault.LENGTH),
        ("6000", "1234567", Fault.LENGTH),
        ("3300", "800928-6248", Fault.CHECK_DIGIT),
        ("8000-3", "0000000000", Fault.CHECK_DIGIT),
        ("8000-2", "1234567890", Fault.UNSURE),
        ("9500", "412345", Fault.CHECK_DIGIT),
        ("549", "0000003", Fault.CLEARING),
        ("0123", "0000003", Fault.CLEARING),
        ("54911", "0000003", Fault.CLEARING),
        ("Åsa", "0000003", Fault.CLEARING),
        ("9999", "anything", None),
    ],
)
def test_wrong_accounts(clearing: str, account: str, fault: Fault | None) -> None:
    assert account_fault(clearing, account) is fault


def test_the_series_do_not_overlap_and_are_in_order() -> None:
    for one, following in itertools.pairwise(BANKS):
        assert one.first <= one.last < following.first


@given(st.sampled_from(SHORT_SERIES), st.data())
def test_one_wrong_digit_shows(bank: Bank, data: st.DataObject) -> None:
    clearing = str(data.draw(st.integers(bank.first, bank.last)))
    body = data.draw(st.from_regex(r"[0-9]{6}", fullmatch=True))
    right = next((str(d) for d in range(10) if modulus_11(f"{clearing[1:]}{body}{d}") == 0), None)
    if right is None:
        assert all(account_fault(clearing, body + str(d)) is Fault.CHECK_DIGIT for d in range(10))
        return
    assert account_fault(clearing, body + right) is None
    place = data.draw(st.integers(0, 6))
    wrong = list(body + right)
    wrong[place] = str((int(wrong[place]) + data.draw(st.integers(1, 9))) % 10)
    assert account_fault(clearing, "".join(wrong)) is Fault.CHECK_DIGIT


@given(st.integers(8000, 8999))
def test_five_digits_of_clearing_have_a_check_digit(number: int) -> None:
    right = check_digit(str(number))
    assert clearing_fault(f"{number}-{right}") is None
    assert clearing_fault(f"{number}-{(right + 1) % 10}") is Fault.CHECK_DIGIT
    assert clearing_fault(str(number)) is None


@given(st.text(max_size=12), st.text(max_size=12))
def test_any_text_is_judged(clearing: str, account: str) -> None:
    fault = account_fault(clearing, account)
    assert fault is None or isinstance(fault, Fault)
