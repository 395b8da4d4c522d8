"""Where an order stands, in the same few words for BankID, bank accounts and Swish.

A status the API has not published is no end: the order goes on until its own words say so, or its deadline passes.
"""

from __future__ import annotations

from enum import StrEnum

from desktop.core.records.bank_accounts import BankAccountRequestView
from desktop.core.records.bankid import BankIdAuthenticationStatusView, BankIdSignStatusView
from desktop.core.records.payments import SwishPaymentStatusView

BankIdState = BankIdAuthenticationStatusView | BankIdSignStatusView


class Standing(StrEnum):
    """WAITING: nobody has taken the order up yet, a code is to be shown. UNKNOWN is an end of its own, never a failure:
    the order may have been carried out.
    """

    WAITING = "waiting"
    TAKEN_UP = "taken-up"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes."""
        return self not in (Standing.WAITING, Standing.TAKEN_UP)


_NOT_TAKEN_UP = ("outstandingTransaction", "noClient")
_CALLED_OFF = ("userCancel", "cancelled")
SWISH_FAILURES = frozenset({
    "FF08", "RP01", "RP02", "RP03", "RP06", "RP08", "RP09", "BE18", "PA01", "PA02", "AM02", "AM03", "AM04", "AM06",
    "ACMT01", "ACMT03", "ACMT07", "VR01", "VR02", "RF02", "RF03", "RF04", "RF06", "RF07", "RF08", "RF09", "BANKIDCL",
    "BANKIDONGOING", "BANKIDUNKN", "TM01", "FF10",
})  # fmt: skip
"""Codes that say that no money has moved. DS24 does not: Swish did not hear from the banks in time."""


def of_bankid(state: BankIdState) -> Standing:
    """The guide: Complete is done, NoClient and Error are ends; everything else is asked for again."""
    status, hint = str(state.status), str(state.hint_code or "")
    if status == "Complete":
        return Standing.DONE
    if status in ("NoClient", "Error"):
        return Standing.CANCELLED if hint in _CALLED_OFF else Standing.FAILED
    waits = hint in _NOT_TAKEN_UP if hint else status == "OutstandingTransaction"
    return Standing.WAITING if waits else Standing.TAKEN_UP


def of_accounts(state: BankAccountRequestView) -> Standing:
    """Nothing tells whether the person has opened the app but that there is no code any more."""
    status = str(state.status)
    if status == "Success":
        return Standing.DONE
    if status == "Failed":
        return Standing.CANCELLED if state.failure_code in _CALLED_OFF else Standing.FAILED
    return Standing.WAITING


def of_swish(state: SwishPaymentStatusView) -> Standing:
    """Created is asked for again. An error that does not say that nothing was paid is not called a failure."""
    ends = {
        "Paid": Standing.DONE,
        "Refunded": Standing.DONE,
        "Declined": Standing.FAILED,
        "Error": Standing.FAILED if state.error_code in SWISH_FAILURES else Standing.UNKNOWN,
        "Cancelled": Standing.CANCELLED,
    }
    return ends.get(str(state.status), Standing.WAITING)


def can_start_over(state: BankIdState | BankAccountRequestView) -> bool:
    """Whether the order ended because nobody took it up in its thirty seconds: another may be started in its place."""
    if isinstance(state, BankAccountRequestView):
        return str(state.status) == "Failed" and state.failure_code == "startFailed"
    return of_bankid(state) is Standing.FAILED and state.hint_code == "startFailed"
