from __future__ import annotations

import pytest

from desktop.core.orders.standing import Standing, can_start_over, of_accounts, of_bankid, of_swish
from desktop.core.records.bank_accounts import BankAccountRequestView
from desktop.core.records.bankid import BankIdAuthenticationStatusView, BankIdSignStatusView
from desktop.core.records.enums import (
    BankAccountStatusTypeView,
    BankIdHintCodeTypeView,
    BankIdStatusTypeView,
    SwishStatusTypeView,
)
from desktop.core.records.payments import SwishPaymentStatusView


def bankid(status: str, hint: str | None = None) -> BankIdAuthenticationStatusView:
    return BankIdAuthenticationStatusView(
        status=BankIdStatusTypeView(status), hint_code=BankIdHintCodeTypeView(hint) if hint else None
    )


@pytest.mark.parametrize(
    ("status", "hint", "standing"),
    [
        ("OutstandingTransaction", "outstandingTransaction", Standing.WAITING),
        ("OutstandingTransaction", "noClient", Standing.WAITING),
        ("OutstandingTransaction", None, Standing.WAITING),
        ("OutstandingTransaction", "started", Standing.TAKEN_UP),
        ("Started", "started", Standing.TAKEN_UP),
        ("Started", None, Standing.TAKEN_UP),
        ("UserSign", "userSign", Standing.TAKEN_UP),
        ("UserReq", None, Standing.TAKEN_UP),
        ("SomethingNew", "aNewHint", Standing.TAKEN_UP),
        ("Complete", None, Standing.DONE),
        ("Complete", "userSign", Standing.DONE),
        ("NoClient", "noClient", Standing.FAILED),
        ("Error", "userCancel", Standing.CANCELLED),
        ("Error", "cancelled", Standing.CANCELLED),
        ("Error", "expiredTransaction", Standing.FAILED),
        ("Error", "startFailed", Standing.FAILED),
        ("Error", "aNewHint", Standing.FAILED),
        ("Error", None, Standing.FAILED),
    ],
)
def test_bankid(status: str, hint: str | None, standing: Standing) -> None:
    assert of_bankid(bankid(status, hint)) is standing


def test_every_published_status_of_bankid_is_one_or_the_other() -> None:
    over = {name for name in BankIdStatusTypeView.names if of_bankid(bankid(name)).is_over}
    assert over == {"Complete", "NoClient", "Error"}  # the guide


@pytest.mark.parametrize(
    ("status", "code", "standing"),
    [
        ("Created", None, Standing.WAITING),
        ("Unknown", None, Standing.WAITING),
        ("SomethingNew", None, Standing.WAITING),
        ("Paid", None, Standing.DONE),
        ("Refunded", None, Standing.DONE),
        ("Declined", "RF07", Standing.FAILED),
        ("Declined", None, Standing.FAILED),
        ("Error", "TM01", Standing.FAILED),
        ("Error", "DS24", Standing.UNKNOWN),
        ("Error", "XX99", Standing.UNKNOWN),
        ("Error", None, Standing.UNKNOWN),
        ("Cancelled", "RP08", Standing.CANCELLED),
    ],
)
def test_swish(status: str, code: str | None, standing: Standing) -> None:
    state = SwishPaymentStatusView(status=SwishStatusTypeView(status), error_code=code)
    assert of_swish(state) is standing


@pytest.mark.parametrize(
    ("status", "code", "standing"),
    [
        ("Waiting", None, Standing.WAITING),
        ("Unknown", None, Standing.WAITING),
        ("Success", None, Standing.DONE),
        ("Failed", "userCancel", Standing.CANCELLED),
        ("Failed", "BANK_TIMEOUT", Standing.FAILED),
        ("Failed", None, Standing.FAILED),
    ],
)
def test_accounts(status: str, code: str | None, standing: Standing) -> None:
    state = BankAccountRequestView(status=BankAccountStatusTypeView(status), failure_code=code)
    assert of_accounts(state) is standing


def test_only_an_order_that_nobody_took_up_is_started_over() -> None:
    assert can_start_over(bankid("Error", "startFailed"))
    assert can_start_over(
        BankIdSignStatusView(status=BankIdStatusTypeView("Error"), hint_code=BankIdHintCodeTypeView("startFailed"))
    )
    assert can_start_over(
        BankAccountRequestView(status=BankAccountStatusTypeView("Failed"), failure_code="startFailed")
    )
    for hint in ("userCancel", "cancelled", "expiredTransaction", "certificateErr", "unknown", None):
        assert not can_start_over(bankid("Error", hint))
    assert not can_start_over(bankid("OutstandingTransaction", "startFailed"))
    assert not can_start_over(BankAccountRequestView(failure_code="startFailed"))


@pytest.mark.parametrize("standing", Standing)
def test_only_what_waits_goes_on(standing: Standing) -> None:
    assert standing.is_over == (standing not in (Standing.WAITING, Standing.TAKEN_UP))
