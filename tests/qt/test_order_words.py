"""What is said of orders, held against the published tables (tests/facts/order_messages.json) in both languages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.core.orders import rfa
from desktop.core.orders.standing import SWISH_FAILURES, Standing, of_swish
from desktop.core.records.bank_accounts import BankAccountRequestView
from desktop.core.records.bankid import BankIdAuthenticationStatusView
from desktop.core.records.enums import (
    BankAccountBankTypeView,
    BankIdHintCodeTypeView,
    BankIdStatusTypeView,
    SwishStatusTypeView,
)
from desktop.core.records.payments import SwishPaymentStatusView
from desktop.qt import bank_words, bankid_words, i18n, swish_words

FACTS: dict[str, Any] = json.loads((Path(__file__).parents[1] / "facts" / "order_messages.json").read_text("utf-8"))
MESSAGES = FACTS["messages"]
OURS: dict[str, Any] = json.loads((Path(__file__).parents[1] / "facts" / "order_texts.json").read_text("utf-8"))
"""The sentences that nobody has published: ours, held to the letter."""

PENDING = {
    "outstandingTransaction": "RFA1",
    "noClient": "RFA1",
    "started": "RFA15B",
    "userMrtd": "RFA23",
    "userCallConfirm": "RFA21",
    "userSign": "RFA9",
    "processing": "RFA21",
    "userStepUp": "RFA25",
    "userFace": "RFA24",
}
PENDING_HERE = {"outstandingTransaction": "RFA13", "started": "RFA15A"}
FAILED = {
    "expiredTransaction": "RFA8",
    "certificateErr": "RFA16",
    "userCancel": "RFA6",
    "cancelled": "RFA3",
    "startFailed": "RFA17B",
    "userDeclinedCall": "RFA22",
    "notSupportedByUserApp": "RFA22",
    "transactionRiskBlocked": "RFA22",
    "mrtdVerificationFailed": "RFA26",
    "facialRecognitionFailed": "RFA27",
    "nfcNotSupportedByDevice": "RFA28",
    "multipleBankIdsOnDevice": "RFA29",
    "stepUpFailed": "RFA30",
}
REFUSED = {
    "alreadyInProgress": "RFA4",
    "cancelled": "RFA3",
    "requestTimeout": "RFA5",
    "internalError": "RFA5",
    "maintenance": "RFA5",
}


@pytest.fixture(params=i18n.LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    i18n.use(qapp, request.param)
    yield request.param
    i18n.forget(qapp)


def test_every_message_word_for_word(language: str) -> None:
    assert [code for code, message in MESSAGES.items() if message["en"] is None] == list(OURS["bankid"])
    for code, message in MESSAGES.items():
        assert bankid_words.words(code) == (message[language] or OURS["bankid"][code][language])


def test_no_message_of_our_own_among_them() -> None:
    assert list(bankid_words.TEXTS) == list(MESSAGES)


def test_the_tables_are_whole() -> None:
    """As counted in the fact sheet: 26 messages, 9 + 13 hints, 7 errors of BankID's, 32 codes of Swish's."""
    counts = [len(MESSAGES), *map(len, FACTS["hints"].values()), len(FACTS["errors"]), len(FACTS["swish"])]
    assert counts == [26, 9, 13, 7, 32]


def test_every_published_hint_has_its_message() -> None:
    assert list(PENDING) == FACTS["hints"]["pending"]
    assert list(FAILED) == FACTS["hints"]["failed"]


@pytest.mark.parametrize("hint", [*FACTS["hints"]["pending"], "somethingNew", ""])
def test_pending(hint: str) -> None:
    assert rfa.pending(hint) == PENDING.get(hint, "RFA21")
    assert rfa.pending(hint, here=True) == PENDING_HERE.get(hint, PENDING.get(hint, "RFA21"))


@pytest.mark.parametrize("hint", [*FACTS["hints"]["failed"], "somethingNew", ""])
def test_failed(hint: str) -> None:
    assert rfa.failed(hint, by_code=True) == FAILED.get(hint, "RFA22")
    expected = "RFA17A" if hint == "startFailed" else FAILED.get(hint, "RFA22")
    assert rfa.failed(hint, by_code=False) == expected


@pytest.mark.parametrize("code", [*FACTS["errors"], "cancelled", "somethingNew"])
def test_refused(code: str) -> None:
    assert rfa.refused(code) == REFUSED.get(code, "RFA22")


ANSWERS = [
    (status, hint)
    for status in (*BankIdStatusTypeView.names, "SomethingNew")
    for hint in dict.fromkeys((*BankIdHintCodeTypeView.names, *PENDING, *FAILED, "somethingNew", ""))
]


def test_no_answer_of_bankid_is_without_its_words() -> None:
    for status, hint in ANSWERS:
        state = BankIdAuthenticationStatusView(
            status=BankIdStatusTypeView(status), hint_code=BankIdHintCodeTypeView(hint) if hint else None
        )
        code = rfa.of_state(state)
        if status == "Complete":
            assert code is None
        elif status in ("Error", "NoClient"):
            nobody_started = hint == "noClient" or (status == "NoClient" and not hint)
            assert code == FAILED.get(hint, "RFA17B" if nobody_started else "RFA22")
        elif hint:
            assert code == PENDING.get(hint, "RFA21")


def test_a_status_alone_says_enough() -> None:
    def said(status: str) -> str | None:
        return rfa.of_state(BankIdAuthenticationStatusView(status=BankIdStatusTypeView(status)), by_code=False)

    assert [said(name) for name in BankIdStatusTypeView.names] == [
        "RFA1", "RFA17A", "RFA15B", "RFA9", "RFA21", None, "RFA22",
    ]  # fmt: skip


def test_every_code_of_swish_has_its_sentence_word_for_word(language: str) -> None:
    assert set(OURS["swish codes"]) == {*FACTS["swish"], "XX99"}
    for code, sentence in OURS["swish codes"].items():
        assert swish_words.of_code(code) == sentence[language]
    spoken = {
        code: sentence[language] for code, sentence in OURS["swish codes"].items() if code not in ("RP03", "PA01")
    }
    assert len(set(spoken.values())) == len(spoken)


def test_the_codes_are_the_published_ones() -> None:
    assert set(swish_words.CODES) == set(FACTS["swish"])
    assert {*SWISH_FAILURES, "DS24"} == set(FACTS["swish"])


def test_an_outcome_nobody_knows_is_not_called_a_failure(language: str) -> None:
    for code in ("DS24", "XX99", None):
        not_called_a_failure(code)


def not_called_a_failure(code: str | None) -> None:
    state = SwishPaymentStatusView(status=SwishStatusTypeView("Error"), error_code=code)
    assert of_swish(state) is Standing.UNKNOWN
    said = swish_words.of_state(state)
    assert not any(
        word in said.lower() for word in ("inget har betalats", "nothing has been paid", "gick inte", "did not")
    )
    if code == "XX99":
        assert "XX99" in said


def test_every_status_of_swish_has_its_sentence_word_for_word(language: str) -> None:
    assert list(OURS["swish statuses"]) == [*SwishStatusTypeView.names, "SomethingNew"]
    for status, sentence in OURS["swish statuses"].items():
        state = SwishPaymentStatusView(status=SwishStatusTypeView(status))
        assert swish_words.of_state(state) == sentence[language]


def test_swedish_is_swedish(qapp: QApplication) -> None:
    i18n.use(qapp, "sv")
    assert swish_words.of_code("TM01") == (
        "Kunden svarade inte i tid. Inget har betalats, och begäran kan skickas igen."
    )
    assert bankid_words.scan_hint() == "Starta BankID-appen och tryck på QR-ikonen. Skanna sedan QR-koden nedan."


def test_every_bank_that_can_be_asked_has_a_name() -> None:
    assert set(bank_words.BANKS) == set(BankAccountBankTypeView.names) - {"Unknown"}
    assert bank_words.bank("NEWBANK") == "NEWBANK"


def test_why_no_accounts_were_fetched(language: str) -> None:
    def why(code: str | None, words: str | None = None) -> str:
        bank = BankAccountBankTypeView("SHB")
        return bank_words.why_failed(BankAccountRequestView(bank=bank, failure_code=code, failure_message=words))

    for hint, expected in FAILED.items():
        if hint in BankIdHintCodeTypeView.names:
            assert why(hint, "Åtgärden avbröts.") == MESSAGES[expected][language]
    assert why("StartFailed") == MESSAGES["RFA17B"][language]
    assert "Handelsbanken" in why("B17", "Internetbanken är stängd")
    assert "Internetbanken är stängd" in why("B17", "Internetbanken är stängd")
    assert "B17" in why("B17")
    assert "unknown" in why("unknown")
    assert why(None).endswith(".")
