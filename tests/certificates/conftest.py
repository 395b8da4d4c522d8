from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from desktop.certificates import keys

from .bank import Bank, short_keys, the_bank


@pytest.fixture(scope="session")
def some_keys() -> list[rsa.RSAPrivateKey]:
    return short_keys()


@pytest.fixture(scope="session")
def long_key() -> rsa.RSAPrivateKey:
    """The one key of real length."""
    return keys.make()


@pytest.fixture(scope="session")
def bank() -> Bank:
    return the_bank()
