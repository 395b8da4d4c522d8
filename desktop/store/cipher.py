"""Encryption of what is kept on disk: AES-256-GCM under a key that only the keyring holds."""

from __future__ import annotations

import asyncio
import hmac
import importlib
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Self

from desktop.store.vault import Absent, Found, Saved, Vault

STORE_KEY = "store-key"
"""The key's name in the vault; there is one per environment."""

KEY_BYTES = 32
_NONCE_BYTES = 12
_VERSION = b"\x01"
_PRIMITIVES = "cryptography.hazmat.primitives.ciphers.aead"


class Undecipherable(Exception):
    """Made under another key, for another place, or damaged."""


class Cipher:
    """Seals bytes to a place, so that they cannot be read, changed, or moved to another place without notice.

    `persistent` says whether the key outlives the program; what is sealed under one that does not is worthless later.
    Raises ValueError for a key that is not 32 bytes.
    """

    def __init__(self, key: bytes, *, persistent: bool = True) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("the key must have 32 bytes")
        self.persistent = persistent
        self._blind = hmac.digest(key, b"attesta blind 1", "sha256")
        aead = importlib.import_module(_PRIMITIVES)
        self._aead = aead.AESGCM(hmac.digest(key, b"attesta seal 1", "sha256"))

    @classmethod
    def for_session(cls) -> Self:
        """A cipher whose key is gone when the program ends."""
        return cls(secrets.token_bytes(KEY_BYTES), persistent=False)

    def seal(self, plain: bytes, place: str) -> bytes:
        """`plain` encrypted, to be unsealed with the same `place` only."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return _VERSION + nonce + bytes(self._aead.encrypt(nonce, plain, place.encode()))

    def unseal(self, sealed: bytes, place: str) -> bytes:
        """What was sealed. Raises Undecipherable."""
        nonce, body = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
        if sealed[:1] != _VERSION or len(nonce) < _NONCE_BYTES:
            raise Undecipherable("unknown form")
        from cryptography.exceptions import InvalidTag

        try:
            return bytes(self._aead.decrypt(nonce, body, place.encode()))
        except InvalidTag as error:
            raise Undecipherable("another key, another place, or damaged") from error

    def blind(self, text: str) -> str:
        """A name to find `text` by that says nothing of it to others."""
        return hmac.digest(self._blind, text.encode(), "sha256")[:16].hex()


async def open_cipher(vault: Vault) -> Cipher:
    """The environment's cipher; the first call makes its key.

    A new key is made only when the keyring says there is none: an unavailable keyring may hold the key of what is on
    disk already, so then the cipher is for this session only (`persistent` False), and the same when the kept key
    cannot be understood.
    """
    # a cold import is slow; Cipher's own then finds it done
    await asyncio.to_thread(importlib.import_module, _PRIMITIVES)
    answer = await vault.get(STORE_KEY)
    if isinstance(answer, Found):
        key = _key(answer.secret)
        return Cipher(key, persistent=vault.keeps(STORE_KEY)) if key else Cipher.for_session()
    if isinstance(answer, Absent):
        key = secrets.token_bytes(KEY_BYTES)
        saved = await vault.set(STORE_KEY, urlsafe_b64encode(key).decode("ascii"))
        return Cipher(key, persistent=isinstance(saved, Saved))
    return Cipher.for_session()


def _key(text: str) -> bytes | None:
    try:
        key = urlsafe_b64decode(text.encode("ascii"))
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None
