from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from desktop.certificates import keys

from .bank import Bank, found_bank


@pytest.fixture(scope="session")
def some_keys() -> list[rsa.RSAPrivateKey]:
    """Short keys, where length is not the point: a long one takes seconds."""
    return [keys.make(2048) for _ in range(4)]


@pytest.fixture(scope="session")
def long_key() -> rsa.RSAPrivateKey:
    """The one key of real length."""
    return keys.make()


@pytest.fixture(scope="session")
def bank(some_keys: list[rsa.RSAPrivateKey]) -> Bank:
    return found_bank(some_keys[:2])
