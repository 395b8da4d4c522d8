from __future__ import annotations

from desktop.api.credentials import Basic, SecureToken


def test_basic_as_in_the_guide() -> None:
    assert Basic("Alladin", "Sesame, open").header() == "Basic QWxsYWRpbjpTZXNhbWUsIG9wZW4="


def test_token_is_encoded_once_more_as_in_the_guide() -> None:
    token = SecureToken("5Uis54EmQ/9jJtGhQoS8K9xHRsMXQhZg==")
    assert token.header() == "SecureToken NVVpczU0RW1RLzlqSnRHaFFvUzhLOXhIUnNNWFFoWmc9PQ=="


def test_what_came_along_with_a_paste_is_dropped() -> None:
    assert SecureToken("  5Uis54EmQ/9jJtGhQoS8\r\nK9xHRsMXQhZg==\n").header().endswith("OXhIUnNNWFFoWmc9PQ==")


def test_nothing_shows_a_secret() -> None:
    shown = f"{Basic('anna', 'hemligt')!r} {SecureToken('5Uis54')!r} {Basic('anna', 'hemligt')} {SecureToken('5Uis54')}"
    assert "hemligt" not in shown
    assert "5Uis54" not in shown
    assert "anna" not in shown
