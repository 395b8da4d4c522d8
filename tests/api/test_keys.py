from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.api.keys import LONGEST, call_key


@given(st.text(), st.text(), st.binary(), st.text())
def test_fits_the_header_and_is_stable(method: str, path: str, body: bytes, nonce: str) -> None:
    key = call_key(method, path, body, nonce)
    assert 1 <= len(key) <= LONGEST
    assert key.isascii()
    assert key == call_key(method, path, body, nonce)


def test_every_part_counts_and_parts_do_not_run_together() -> None:
    keys = {
        call_key("POST", "/v1/a", b"{}", "1"),
        call_key("PUT", "/v1/a", b"{}", "1"),
        call_key("POST", "/v1/b", b"{}", "1"),
        call_key("POST", "/v1/a", b"{ }", "1"),
        call_key("POST", "/v1/a", b"{}", "2"),
        call_key("POST", "/v1/a{", b"}", "1"),
    }
    assert len(keys) == 6
