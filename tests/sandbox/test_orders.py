"""BankID, bank accounts and Swish: how orders advance with the clock and end by test number."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Iterator

import httpx
import pytest

from desktop.sandbox import orders
from desktop.sandbox.server import Running

from .conftest import Wire, move_on, words

Make = Callable[..., Wire]
Advance = Callable[[float], None]


@pytest.fixture
def advance(sandbox: Running) -> Iterator[Advance]:
    """Stops the clock and gives what moves it on."""
    httpx.post(f"{sandbox.url}/sandbox/clock", json={"freeze": True})

    def step(seconds: float) -> None:
        move_on(sandbox, seconds)

    yield step
    httpx.post(f"{sandbox.url}/sandbox/reset")


def start(client: httpx.Client, creditor: Wire, ssn: str, **members: object) -> Wire:
    body = {"CreditorPublicId": creditor["CreditorPublicId"], "SSN": ssn, "UserMessage": "Hej", **members}
    view: Wire = client.post("/bankid/sign", json=body).json()
    return view


def poll(client: httpx.Client, order: Wire) -> tuple[str, str | None]:
    view = client.get(f"/bankid/sign/{order['ReferenceToken']}").json()
    return view["Status"], view["HintCode"]


def test_the_steps_of_a_signature(client: httpx.Client, creditor: Wire, advance: Advance) -> None:
    order = start(client, creditor, "198001139297")
    seen: list[tuple[str, str | None]] = []
    for _ in range(8):
        state = poll(client, order)
        if not seen or seen[-1] != state:
            seen.append(state)
        advance(1)
    waiting = ("OutstandingTransaction", "outstandingTransaction")
    assert seen == [waiting, ("Started", "started"), ("UserSign", "userSign"), ("Complete", None)]


@pytest.mark.parametrize(("ssn", "end"), sorted(orders.PERSONS.items()))
def test_what_becomes_of_test_persons(
    client: httpx.Client, creditor: Wire, advance: Advance, ssn: str, end: str
) -> None:
    order = start(client, creditor, ssn)
    advance(70)
    ends = {"complete": ("Complete", None), "slow": ("Complete", None), "noClient": ("NoClient", "noClient")}
    assert poll(client, order) == ends.get(end, ("Error", end))


def test_an_end_in_the_text(client: httpx.Client, creditor: Wire, advance: Advance) -> None:
    order = start(client, creditor, "", UserMessage="Köp [certificateErr]")
    advance(20)
    assert poll(client, order) == ("Error", "certificateErr")


def test_the_code_changes_every_second_and_goes(
    sandbox: Running, client: httpx.Client, creditor: Wire, advance: Advance
) -> None:
    order = start(client, creditor, "")
    shown = []
    for _ in range(3):
        shown.append(client.get(f"/bankid/sign/{order['ReferenceToken']}").json()["QR"])
        advance(1)
    kept = sandbox.state.thing("bankid", order["ReferenceToken"])
    assert kept is not None
    for second, text in enumerate(shown):
        prefix, _, told, code = text.split(".")
        assert (prefix, told) == ("bankid", str(second))
        assert code == hmac.new(kept["qr secret"].encode(), told.encode(), hashlib.sha256).hexdigest()
    advance(6)
    assert client.get(f"/bankid/sign/{order['ReferenceToken']}").json()["QR"] is None


def test_nobody_starts_within_thirty_seconds(client: httpx.Client, creditor: Wire, advance: Advance) -> None:
    order = start(client, creditor, "199002052398")
    advance(29)
    assert poll(client, order) == ("OutstandingTransaction", "outstandingTransaction")
    advance(1)
    assert poll(client, order) == ("Error", "startFailed")


def test_a_new_order_ends_the_one_before(client: httpx.Client, creditor: Wire, advance: Advance) -> None:
    first, second = (start(client, creditor, "198001139297") for _ in range(2))
    assert poll(client, first) == ("Error", "cancelled")
    advance(7)
    assert poll(client, second)[0] == "Complete"


def test_steered_by_hand(sandbox: Running, client: httpx.Client, creditor: Wire, advance: Advance) -> None:
    order = start(client, creditor, "199002052398")
    wish = {"token": order["ReferenceToken"], "do": "complete"}
    assert httpx.post(f"{sandbox.url}/sandbox/bankid", json=wish).json()["Status"] == "Complete"
    assert httpx.post(f"{sandbox.url}/sandbox/bankid", json={**wish, "do": "dance"}).status_code == 400


def test_nothing_is_kept_after_a_day(sandbox: Running, client: httpx.Client, creditor: Wire, advance: Advance) -> None:
    order = start(client, creditor, "198001139297")
    advance(24 * 3600 - 1)
    assert poll(client, order)[0] == "Complete"
    advance(1)
    assert client.get(f"/bankid/sign/{order['ReferenceToken']}").status_code == 401
    assert "198001139297" not in "\n".join(sandbox.state.db.iterdump())


def test_invalid_person_numbers(client: httpx.Client, creditor: Wire) -> None:
    own = creditor["CreditorPublicId"]
    assert "personnumret" in words(client.put(f"/bankid/authentication/{own}", params={"ssn": "198001139298"})).lower()


@pytest.mark.parametrize(("ssn", "status"), [("198001139297", "Success"), ("197001239297", "Failed")])
def test_bank_accounts(client: httpx.Client, creditor: Wire, advance: Advance, ssn: str, status: str) -> None:
    path = f"/bank/accounts/{creditor['CreditorPublicId']}"
    token = client.post(path, params={"bank": "seb", "ssn": f"{ssn[:8]}-{ssn[8:]}"}).json()["PublicId"]
    view = client.get(f"/bank/accounts/{token}").json()
    assert (view["Status"], view["QR"][:7]) == ("Waiting", "bankid.")
    advance(4)
    assert client.get(f"/bank/accounts/{token}").json()["QR"].split(".")[2] == "4"  # the first poll comes after three
    advance(6)
    view = client.get(f"/bank/accounts/{token}").json()
    assert (view["Status"], bool(view["AccountNumbers"])) == (status, status == "Success")
    assert bool(view["FailureCode"]) == (status == "Failed")


@pytest.mark.parametrize(
    ("message", "status", "code"),
    [("Tack", "Paid", None), ("RF07", "Declined", "RF07"), ("kod DS24", "Error", "DS24"), ("PENDING", "Error", "TM01")],
)
def test_swish_by_message(
    client: httpx.Client, attested: Make, advance: Advance, message: str, status: str, code: str | None
) -> None:
    action = attested()["ActionPublicId"]
    query = {"phone": "46701740605", "message": message}
    token = client.post(f"/payments/swish/{action}", params=query).json()["PublicId"]
    advance(3)
    assert client.get(f"/payments/swish/{token}").json()["Status"] == "Created"
    advance(180)
    view = client.get(f"/payments/swish/{token}").json()
    assert (view["Status"], view["ErrorCode"]) == (status, code)
    stage = client.get(f"/invoice/action/{action}").json()["State"]["Stage"]
    assert stage == ("Completed" if status == "Paid" else "Attested")


def test_swish_refuses_at_once(client: httpx.Client, attested: Make, advance: Advance) -> None:
    path = f"/payments/swish/{attested()['ActionPublicId']}"
    for phone in ("0701740605", "46"):
        answer = client.post(path, params={"phone": phone})
        assert (answer.status_code, answer.json()["ExternalErrorCode"]) == (400, "BE18")
    assert client.post(path, params={"phone": "46701740605"}).status_code == 200
    assert client.post(path, params={"phone": "46701740605"}).json()["ExternalErrorCode"] == "RP06"


def test_a_refund_is_never_more_than_was_paid(client: httpx.Client, attested: Make, advance: Advance) -> None:
    path = f"/payments/swish/{attested()['ActionPublicId']}"
    token = client.post(path, params={"phone": "46701740605"}).json()["PublicId"]
    body = {"PaymentPublicId": token, "Amount": {"CurrencyCode": "SEK", "Value": 100_000}}
    assert client.put("/payments/swishrefund", json=body).status_code == 400
    advance(5)
    assert client.put("/payments/swishrefund", json=body).status_code == 200
    assert client.put("/payments/swishrefund", json=body).json()["ExternalErrorCode"] == "RF08"
    assert client.put("/payments/swishrefund", json={"PaymentPublicId": token}).status_code == 200
    assert client.get(f"/payments/swish/{token}").json()["Status"] == "Refunded"
