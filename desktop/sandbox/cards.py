"""Adding a credit card to a debtor: Pending until the person is done in the window, here ten seconds.

Test rule: an intent whose FailureUrl holds `decline` fails.
"""

from __future__ import annotations

import uuid
from datetime import timedelta

from . import timetable
from .call import Call
from .clock import stamp
from .errors import Denied
from .shapes import Wire, full
from .state import State

_KIND = "card"
_DONE = timedelta(seconds=10)


def add(call: Call) -> Wire:
    """POST addcreditcard."""
    body = call.body
    debtor = call.thing("debtor", body["DebtorPublicId"])
    public_id = str(uuid.uuid4())
    names = ("DebtorPublicId", "SuccessUrl", "FailureUrl", "Language")
    view = full(
        "CreditCardAddView", {name: body[name] for name in names}, PublicId=public_id, Status="Pending",
        CreditorPublicId=debtor["CreditorPublicId"], AddWindowUrl=f"https://card.example/add/{public_id}",
        Created=call.state.stamp(),
    )  # fmt: skip
    call.state.put(_KIND, public_id, debtor["CreditorPublicId"], view)
    timetable.later(call.state, call.state.now() + _DONE, "card", public_id)
    return view


def get(call: Call) -> Wire:
    """GET addcreditcard/{intent id}."""
    return call.thing(_KIND)


def settle(state: State, public_id: str) -> None:
    """The person is done: the card is the debtor's, under the intent's id (assumed)."""
    view = state.thing(_KIND, public_id)
    if view is None or view["Status"] != "Pending":
        return
    view["Status"] = "Failed" if "decline" in (view["FailureUrl"] or "") else "Succeeded"
    state.put(_KIND, public_id, view["CreditorPublicId"], view)
    debtor = state.thing("debtor", view["DebtorPublicId"])
    if debtor and view["Status"] == "Succeeded":
        expires = stamp(state.now().replace(year=state.now().year + 3, day=1))
        card = full(
            "DebtorCreditCardView", CreditCardPublicId=public_id, Created=state.stamp(), Expires=expires,
            MaskedCardNumber="************4242", Brand="visa",
        )  # fmt: skip
        _keep(state, {**debtor, "CreditCards": [*(debtor["CreditCards"] or []), card]})


def remove(call: Call) -> None:
    """DELETE addcreditcard/{card id}."""
    for debtor in call.state.things("debtor"):
        rest = [one for one in debtor["CreditCards"] or [] if one["CreditCardPublicId"] != call.id]
        if len(rest) < len(debtor["CreditCards"] or []):
            call.permit(debtor["CreditorPublicId"])
            _keep(call.state, {**debtor, "CreditCards": rest})
            return
    raise Denied


def _keep(state: State, debtor: Wire) -> None:
    state.put("debtor", debtor["DebtorPublicId"], debtor["CreditorPublicId"], debtor, debtor["DebtorExternalId"])
