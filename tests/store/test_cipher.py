"""What is sealed is read with the same key in the same place only, and its key is never replaced by accident."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.environment import Environment
from desktop.store.cipher import STORE_KEY, Cipher, Undecipherable, open_cipher
from desktop.store.vault import Found, Vault

if TYPE_CHECKING:
    from tests.store.conftest import SecretService

ONE, TWO = Cipher(b"1" * 32), Cipher(b"2" * 32)


@given(st.binary(max_size=500), st.text(max_size=20))
def test_round_trip(plain: bytes, place: str) -> None:
    assert ONE.unseal(ONE.seal(plain, place), place) == plain
    assert ONE.seal(plain, place) != ONE.seal(plain, place)


@given(st.binary(min_size=1, max_size=60), st.data())
def test_every_changed_byte_is_noticed(plain: bytes, data: st.DataObject) -> None:
    sealed = bytearray(ONE.seal(plain, "here"))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(Undecipherable):
        ONE.unseal(bytes(sealed), "here")


@given(st.binary(max_size=80))
def test_nonsense_another_key_and_another_place_are_undecipherable(nonsense: bytes) -> None:
    for cipher, sealed, place in [
        (ONE, nonsense, "here"),
        (ONE, b"\x01" + nonsense, "here"),
        (TWO, ONE.seal(nonsense, "here"), "here"),
        (ONE, ONE.seal(nonsense, "here"), "there"),
    ]:
        with pytest.raises(Undecipherable):
            cipher.unseal(sealed, place)


def test_a_key_has_32_bytes_and_names_are_blind_per_key() -> None:
    with pytest.raises(ValueError):
        Cipher(b"short")
    assert ONE.blind("åäö") == Cipher(b"1" * 32).blind("åäö") != TWO.blind("åäö")
    assert not Cipher.for_session().persistent


async def test_the_key_is_made_once_and_kept(secret_service: SecretService) -> None:
    vaults = [Vault(Environment.DEMO), Vault(Environment.DEMO), Vault(Environment.TEST)]
    first, again, other = [await open_cipher(vault) for vault in vaults]
    assert first.persistent
    assert again.unseal(first.seal(b"x", "p"), "p") == b"x"
    with pytest.raises(Undecipherable):
        other.unseal(first.seal(b"x", "p"), "p")
    for vault in vaults:
        vault.close()


async def test_a_locked_keyring_gives_a_session_key_and_keeps_its_own(secret_service: SecretService) -> None:
    before, locked, after = [Vault(Environment.DEMO) for _ in range(3)]
    first = await open_cipher(before)
    secret_service.lock()
    assert not (await open_cipher(locked)).persistent
    secret_service.restart()
    assert (await open_cipher(after)).unseal(first.seal(b"x", "p"), "p") == b"x"
    for vault in (before, locked, after):
        vault.close()


async def test_a_key_we_cannot_understand_is_left_alone(secret_service: SecretService) -> None:
    vault = Vault(Environment.DEMO)
    for strange in ("v9:of a later version", "AAAA", "åäö"):
        await vault.set(STORE_KEY, strange)
        assert not (await open_cipher(vault)).persistent
        assert await vault.get(STORE_KEY) == Found(strange)
    vault.close()
