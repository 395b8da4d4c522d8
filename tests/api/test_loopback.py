from __future__ import annotations

import pytest

from desktop.api.loopback import is_loopback


@pytest.mark.parametrize("address", ["http://127.0.0.1:80", "http://localhost", "http://[::1]:1", "http://127.8.9.1"])
def test_this_computer(address: str) -> None:
    assert is_loopback(address)


@pytest.mark.parametrize(
    "address",
    ["https://api.billecta.com", "http://127.0.0.1.example.com", "http://localhost.example", "http://10.0.0.1"],
)
def test_another_computer(address: str) -> None:
    assert not is_loopback(address)
