"""Production, test and the built-in demo: where each lives. Source: the guide's table of environments."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Environment(StrEnum):
    """Which Billecta is spoken to. Credentials, drafts and unsent writes are never shared between them."""

    PRODUCTION = "production"
    TEST = "test"
    DEMO = "demo"


@dataclass(frozen=True)
class Address:
    """Where an environment answers: the API's root and the portal, both without a trailing slash."""

    api: str
    portal: str


ADDRESSES = {
    Environment.PRODUCTION: Address("https://api.billecta.com", "https://app.billecta.com"),
    Environment.TEST: Address("https://apitest.billecta.com", "https://apptest.billecta.com"),
}
"""The demo has no address of its own: it is a server on this computer, on a port known when it has started."""
