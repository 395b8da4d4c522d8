"""Fetching a person's bank accounts: Waiting with a QR code, then Success with accounts or Failed with a reason."""

from __future__ import annotations

from desktop.core import identity

from . import orders
from .call import Call
from .errors import Refused
from .shapes import ENUM_NAMES, Wire, amount, full

_KIND = "accounts"
_PICK_UP, _DONE = 6.0, 9.0
_CLEARING = {
    "SEB": "5001", "SHB": "6000", "NB": "3300", "FSPA": "8327", "FSPASB": "8327", "OEB": "1200", "ICA": "9270",
    "LFB": "9020", "SBAB": "9250", "SKB": "9150", "SYD": "9570",
}  # fmt: skip
_REASONS = {
    "userCancel": "Åtgärden avbröts.",
    "expiredTransaction": "BankID-appen svarar inte.",
    "certificateErr": "BankID är för gammalt eller spärrat.",
    "startFailed": "Misslyckades att läsa av QR-koden.",
}


def start(call: Call) -> Wire:
    """POST accounts/{creditor id}?bank=&ssn=."""
    creditor = call.creditor()["CreditorPublicId"]
    banks = {name.lower(): name for name in ENUM_NAMES["BankAccountBankTypeView"] if name != "Unknown"}
    bank = banks.get(call.word("bank").lower())
    if bank is None:
        raise Refused("bank", value=call.query["bank"])
    ssn = orders.person(call.word("ssn"), needed=True)
    order = orders.keep(call.state, _KIND, creditor, bank=bank, ssn=ssn, end=orders.outcome(ssn))
    return {"PublicId": order["token"]}


def get(call: Call) -> Wire:
    """GET accounts/{id}: poll until it is not Waiting."""
    order = orders.find(call, _KIND)
    elapsed, end = orders.seconds(call.state, order), order["end"]
    limit = orders.UNSTARTED if end == "startFailed" else _DONE
    view = full(
        "BankAccountRequestView",
        PublicId=order["token"],
        Bank=order["bank"],
        SSN=order["ssn"],
        Status="Waiting",
        QR=orders.qr(call.state, order) if elapsed < (limit if end == "startFailed" else _PICK_UP) else None,
        BankIdAutostartToken=order["autostart"],
        AccountNumbers=[],
    )
    if elapsed < limit:
        return view
    if end not in ("complete", "slow"):
        return {**view, "Status": "Failed", "FailureCode": end, "FailureMessage": _REASONS.get(end, "Något gick fel.")}
    return {**view, "Status": "Success", "AccountNumbers": _accounts(order)}


def _accounts(order: Wire) -> list[Wire]:
    clearing, base = _CLEARING[order["bank"]], order["ssn"][2:8]
    if order["bank"] == "NB":  # Nordea's personal account has its owner's number
        return [_account(clearing, order["ssn"][2:-1], "Personkonto", 1_842_350, order["ssn"][-1])]
    return [
        _account(clearing, f"{base}{place}", name, ore)
        for place, (name, ore) in enumerate((("Lönekonto", 1_842_350), ("Sparkonto", 12_500_000)), 1)
    ]


def _account(clearing: str, body: str, name: str, ore: int, last: str = "") -> Wire:
    number = f"{body}{last or identity.check_digit(clearing[1:] + body)}"
    bban = f"{clearing[0]}00{clearing}{number}".zfill(20)[-20:]
    check = 98 - int(f"{bban}281400") % 97
    return full(
        "BankAccountView",
        Number=f"{clearing}-{number}",
        ClearingNo=clearing,
        AccountNo=number,
        Name=name,
        Type=name,
        AutogiroCompatible="Unapproved" if name == "Sparkonto" else "Approved",
        Balance=amount(ore),
        Iban=f"SE{check:02}{bban}",
        HolderName="Tolvan Tolvansson",
    )
