"""Which of BankID's recommended messages (RFA…) goes with what is known of an order; the words are in
`qt.bankid_words`. Source: BankID, "Recommended user messages", and the guide for the statuses.
"""

from __future__ import annotations

from .standing import BankIdState, Standing, of_bankid

_PENDING = {
    "outstandingTransaction": "RFA1",
    "noClient": "RFA1",
    "started": "RFA15B",
    "userSign": "RFA9",
    "userMrtd": "RFA23",
    "userFace": "RFA24",
    "userStepUp": "RFA25",
}
_PENDING_HERE = {"outstandingTransaction": "RFA13", "started": "RFA15A"}
"""Where BankID was opened on this computer."""

_FAILED = {
    "cancelled": "RFA3",
    "userCancel": "RFA6",
    "expiredTransaction": "RFA8",
    "certificateErr": "RFA16",
    "mrtdVerificationFailed": "RFA26",
    "facialRecognitionFailed": "RFA27",
    "nfcNotSupportedByDevice": "RFA28",
    "multipleBankIdsOnDevice": "RFA29",
    "stepUpFailed": "RFA30",
}
_REFUSED = {
    "alreadyInProgress": "RFA4",
    "cancelled": "RFA3",
    "requestTimeout": "RFA5",
    "internalError": "RFA5",
    "maintenance": "RFA5",
}
_HINT_OF_STATUS = {"OutstandingTransaction": "outstandingTransaction", "Started": "started", "UserSign": "userSign"}
UNKNOWN_PENDING, UNKNOWN_FAILED = "RFA21", "RFA22"


def pending(hint: str, *, here: bool = False) -> str:
    """While it goes on. `here`: BankID was opened on this computer. A new hint has a message too."""
    return (here and _PENDING_HERE.get(hint)) or _PENDING.get(hint, UNKNOWN_PENDING)


def failed(hint: str, *, by_code: bool) -> str:
    """When it is over. `by_code`: a QR code was shown to be scanned."""
    if hint in ("startFailed", "noClient"):
        # Billecta ends with NoClient what BankID still waits for: nobody has started, as with startFailed.
        return "RFA17B" if by_code else "RFA17A"
    return _FAILED.get(hint, UNKNOWN_FAILED)


def refused(code: str) -> str:
    """When an order was not begun: BankID's errorCode."""
    return _REFUSED.get(code, UNKNOWN_FAILED)


def of_state(state: BankIdState, *, here: bool = False, by_code: bool = True) -> str | None:
    """The message for an answer; None when it is done, for which BankID prescribes nothing."""
    standing = of_bankid(state)
    hint = str(state.hint_code or "") or _HINT_OF_STATUS.get(str(state.status), "")
    if standing is Standing.DONE:
        return None
    if standing.is_over:
        return failed(hint or ("noClient" if state.status == "NoClient" else ""), by_code=by_code)
    return pending(hint, here=here)
