from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.orders.limits import person, signed_bytes, swish_message, wrong_in_message


def test_a_text_is_counted_as_bankid_counts_it() -> None:
    assert signed_bytes("") == 0
    assert signed_bytes("Åsön") == 6


@pytest.mark.parametrize(("text", "wrong"), [("Faktura 1042, tack!", ""), ("Räkost & öl <3", "&<"), ("a/b", "/")])
def test_what_swish_does_not_take(text: str, wrong: str) -> None:
    assert wrong_in_message(text) == wrong


@given(st.text())
def test_what_is_left_is_taken(text: str) -> None:
    kept = swish_message(text)
    assert wrong_in_message(kept) == ""
    assert len(kept) <= 50


@pytest.mark.parametrize("text", ["198001139297", "19800113-9297", "800113-9297", "8001139297", " 19800113 9297 "])
def test_a_person_in_every_form(text: str) -> None:
    assert person(text) == "198001139297"


@pytest.mark.parametrize("text", ["", "198001139298", "556840-2266", "hej", "19800113"])
def test_nobody(text: str) -> None:
    assert person(text) is None
