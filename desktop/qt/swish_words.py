"""What Swish and the banks answer, as sentences for the person at the counter. An outcome nobody knows is not called a
failure. Source of the codes: Swish for Merchants, integration guide.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.core.orders.standing import Standing, of_swish
from desktop.core.records.payments import SwishPaymentStatusView

_CALL_SUPPORT = QT_TRANSLATE_NOOP(
    "Swish", "Billecta’s agreement with Swish is not set up for this. Send the code {code} to Billecta’s support."
)

CODES: dict[str, object] = {
    "FF08": QT_TRANSLATE_NOOP("Swish", "Swish did not accept the payment’s reference. Send the code {code} to Billecta’s support."),  # noqa: E501
    "RP01": QT_TRANSLATE_NOOP("Swish", "The company has no Swish number here. Check Swish among the add-ons in Billecta’s portal."),  # noqa: E501
    "RP02": QT_TRANSLATE_NOOP("Swish", "Swish does not take this message. At most 50 characters: letters, digits and : ; . , ? ! ( )"),  # noqa: E501
    "RP03": _CALL_SUPPORT,
    "RP06": QT_TRANSLATE_NOOP("Swish", "The phone already has a request that has not been answered. Wait until it is, or until it lapses after about three minutes."),  # noqa: E501
    "RP08": QT_TRANSLATE_NOOP("Swish", "The request was cancelled. Nothing has been paid."),
    "RP09": QT_TRANSLATE_NOOP("Swish", "Swish has had this request before. Look at the invoice before you send another."),  # noqa: E501
    "BE18": QT_TRANSLATE_NOOP("Swish", "The phone number is not one that Swish knows. Check it with the customer."),
    "PA01": _CALL_SUPPORT,
    "PA02": QT_TRANSLATE_NOOP("Swish", "Swish did not accept the amount. Check what is left to pay on the invoice."),
    "AM02": QT_TRANSLATE_NOOP("Swish", "The amount is larger than Swish or the customer’s bank allows. Take the payment in another way."),  # noqa: E501
    "AM03": QT_TRANSLATE_NOOP("Swish", "Swish takes Swedish kronor only. Take the payment in another way."),
    "AM04": QT_TRANSLATE_NOOP("Swish", "There is not enough money in the account. Fill it up, or choose another way."),
    "AM06": QT_TRANSLATE_NOOP("Swish", "The amount is smaller than the agreement with Swish allows. Take the payment in another way."),  # noqa: E501
    "ACMT01": QT_TRANSLATE_NOOP("Swish", "The other side has not activated Swish. Take the payment in another way."),
    "ACMT03": QT_TRANSLATE_NOOP("Swish", "There is no Swish at this phone number. Check it with the customer."),
    "ACMT07": QT_TRANSLATE_NOOP("Swish", "The company’s Swish number is not active. Ask the company’s bank."),
    "VR01": QT_TRANSLATE_NOOP("Swish", "The customer is too young to pay this with Swish. Take the payment in another way."),  # noqa: E501
    "VR02": QT_TRANSLATE_NOOP("Swish", "The phone number does not belong to this personal number at Swish. Check both with the customer."),  # noqa: E501
    "RF07": QT_TRANSLATE_NOOP("Swish", "The payment was declined. Nothing has been paid."),
    "BANKIDCL": QT_TRANSLATE_NOOP("Swish", "The customer cancelled in BankID. Nothing has been paid."),
    "BANKIDONGOING": QT_TRANSLATE_NOOP("Swish", "The customer’s BankID is busy with something else. Let it be finished, then send the request again."),  # noqa: E501
    "BANKIDUNKN": QT_TRANSLATE_NOOP("Swish", "BankID could not confirm the payment. Ask the customer to check BankID, then send the request again."),  # noqa: E501
    "TM01": QT_TRANSLATE_NOOP("Swish", "The customer did not answer in time. Nothing has been paid, and the request can be sent again."),  # noqa: E501
    "DS24": QT_TRANSLATE_NOOP("Swish", "The banks have not answered Swish, so it is not known whether the payment went through. Ask the customer to look in their bank before you send another request."),  # noqa: E501
    "FF10": QT_TRANSLATE_NOOP("Swish", "The bank could not carry out the payment. Try again in a while."),
    "RF02": QT_TRANSLATE_NOOP("Swish", "The payment cannot be refunded: it was not found, or is older than 13 months. Refund in another way."),  # noqa: E501
    "RF03": QT_TRANSLATE_NOOP("Swish", "The refund must come from the Swish number that received the payment. Refund in another way."),  # noqa: E501
    "RF04": QT_TRANSLATE_NOOP("Swish", "The refund must come from the company that received the payment: the corporate number differs. Refund in another way."),  # noqa: E501
    "RF06": QT_TRANSLATE_NOOP("Swish", "The phone number belongs to another person now. Refund in another way."),
    "RF08": QT_TRANSLATE_NOOP("Swish", "That is more than what is left of the payment to refund. Choose a smaller amount."),  # noqa: E501
    "RF09": QT_TRANSLATE_NOOP("Swish", "A refund of this payment is already under way. Wait until it is done."),
}  # fmt: skip
"""By Swish’s own codes. Source texts, translated when shown."""


def of_code(code: str) -> str:
    """The sentence for an error code; one that is new is shown as it came."""
    unknown = QCoreApplication.translate(
        "Swish",
        "Swish answered with the code {code}, which Attesta does not know. Look at the invoice before you send "
        "another request.",
    )
    text = QCoreApplication.translate("Swish", str(CODES[code])) if code in CODES else unknown
    return text.replace("{code}", code)


def of_state(state: SwishPaymentStatusView) -> str:
    """Where a payment stands."""
    standing = of_swish(state)
    if state.error_code and standing in (Standing.FAILED, Standing.UNKNOWN):
        return of_code(state.error_code)
    if str(state.status) == "Refunded":
        return QCoreApplication.translate("Swish", "The payment has been refunded.")
    return {
        Standing.WAITING: QCoreApplication.translate("Swish", "Waiting for the customer to pay in the Swish app."),
        Standing.TAKEN_UP: QCoreApplication.translate("Swish", "Waiting for the customer to pay in the Swish app."),
        Standing.DONE: QCoreApplication.translate("Swish", "The payment has been received."),
        Standing.FAILED: QCoreApplication.translate("Swish", "The payment did not go through. Nothing has been paid."),
        Standing.CANCELLED: QCoreApplication.translate("Swish", "The request was cancelled. Nothing has been paid."),
        Standing.UNKNOWN: unknown(),
    }[standing]


def of_order(state: SwishPaymentStatusView | None, standing: Standing, code: str = "") -> str:
    """What a request came to, also one that was never begun (`code` is Swish's for it) or was given up."""
    if standing is Standing.UNKNOWN and (state is None or of_swish(state) is not Standing.UNKNOWN):
        return unknown()
    if state is not None and of_swish(state) is standing:
        return of_state(state)
    if code in CODES:
        return of_code(code)
    return {
        Standing.FAILED: QCoreApplication.translate("Swish", "The request was not begun. Nothing has been paid."),
        Standing.CANCELLED: QCoreApplication.translate("Swish", "The request was cancelled. Nothing has been paid."),
    }.get(standing, QCoreApplication.translate("Swish", "Waiting for the customer to pay in the Swish app."))


def unknown() -> str:
    """When nobody could tell what became of a request."""
    return QCoreApplication.translate(
        "Swish",
        "It is not known whether the payment went through. Look at the invoice, or ask the customer, before you "
        "send another request.",
    )
