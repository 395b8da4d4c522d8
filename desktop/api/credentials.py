"""The two ways to prove who is calling. Source: the guide, "Authentication"."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Basic:
    """User name and password: used once, to ask for a SecureToken."""

    user: str = field(repr=False)
    password: str = field(repr=False)

    def header(self) -> str:
        """The value of the Authorization header."""
        return "Basic " + b64encode(f"{self.user}:{self.password}".encode()).decode("ascii")


@dataclass(frozen=True)
class SecureToken:
    """The API key as `apiauthenticate` answered it. It looks like base64 already and is encoded once more."""

    value: str = field(repr=False)

    def header(self) -> str:
        """The value of the Authorization header; spaces and line breaks that came along with a paste are dropped."""
        plain = "".join(self.value.split())
        return "SecureToken " + b64encode(plain.encode()).decode("ascii")


Credentials = Basic | SecureToken
