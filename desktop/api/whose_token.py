"""Which environment a SecureToken belongs to, found by asking each with a read that changes nothing."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping

from desktop.core.environment import Environment
from desktop.core.errors import ApiError, Kind

from .credentials import SecureToken
from .transport import PROBE, Transport


async def belongs_to(
    token: SecureToken, addresses: Mapping[Environment, str], *, ssl_context: ssl.SSLContext | None = None
) -> Environment | None:
    """The first environment of `addresses` (API roots) that accepts the token; None when all refuse it.

    Raises ApiError when none accepts it and one could not be asked.
    """
    answers: dict[Environment, bool | ApiError] = {}

    async def ask(environment: Environment, address: str) -> None:
        answers[environment] = await _accepts(token, address, ssl_context)

    async with asyncio.TaskGroup() as group:
        for environment, address in addresses.items():
            group.create_task(ask(environment, address))
    for environment in addresses:
        if answers[environment] is True:
            return environment
    for answer in answers.values():
        if isinstance(answer, ApiError):
            raise answer
    return None


async def _accepts(token: SecureToken, address: str, ssl_context: ssl.SSLContext | None) -> bool | ApiError:
    transport = Transport(address, token, ssl_context=ssl_context)
    try:
        await transport.send(PROBE)
    except ApiError as trouble:
        return False if trouble.kind is Kind.TOKEN_REFUSED else trouble
    finally:
        await transport.aclose()
    return True
