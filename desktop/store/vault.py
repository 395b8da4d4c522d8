"""Secrets of one environment: in the operating system's keyring, or for this session only, never in a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from desktop.core.environment import Environment
from desktop.store import keychain
from desktop.store.keychain import Absent, Found, Saved, Unavailable, Why
from desktop.store.worker import Worker

__all__ = ["PATIENCE", "Absent", "Found", "Saved", "Unavailable", "Vault", "Why"]

PATIENCE = 30.0
"""Seconds a keyring may take: enough for a person to type its password when the system asks for it."""

Answer = TypeVar("Answer")


class Vault:
    """Reads and keeps secrets by name, without ever holding the event loop or raising.

    What the keyring would not take is remembered until the program ends, and so is a removal it would not make.
    `service` is the name under which the keyring shows our secrets; `profile` (`Profile.name`) keeps profiles apart.
    """

    def __init__(self, environment: Environment, *, profile: str = "", limit: float = PATIENCE) -> None:
        self.service = f"{keychain.OWNER} {environment.value}" + (f" {profile}" if profile else "")
        self.trouble: Unavailable | None = None
        """The keyring's last answer, when it was none."""
        self._session: dict[str, str | None] = {}
        self._worker = Worker("keyring", limit)

    @property
    def persistent(self) -> bool:
        """False when the keyring is out of reach or some secret lives in this session only. True until asked."""
        return self.trouble is None and not self._session

    def keeps(self, name: str) -> bool:
        """Whether the keyring, and not this session only, has what `get` answers for `name`."""
        return name not in self._session

    async def get(self, name: str) -> Found | Absent | Unavailable:
        """The secret called `name`, this session's own before the keyring's."""
        if name in self._session:
            secret = self._session[name]
            return Absent() if secret is None else Found(secret)
        return await self._ask(partial(keychain.read, self.service, name))

    async def set(self, name: str, secret: str) -> Saved | Unavailable:
        """Keep a secret; Unavailable means that it is remembered for this session only."""
        self._session[name] = secret
        answer = await self._ask(partial(keychain.write, self.service, name, secret))
        return self._settled(name, secret, answer)

    async def delete(self, name: str) -> Absent | Unavailable:
        """Forget a secret; Unavailable means that the keyring may still have it, though this session has not."""
        self._session[name] = None
        answer = await self._ask(partial(keychain.erase, self.service, name))
        return self._settled(name, None, answer)

    def close(self) -> None:
        """End the thread and forget this session's secrets."""
        self._worker.close()
        self._session.clear()

    async def _ask(self, work: Callable[[], Answer | Unavailable]) -> Answer | Unavailable:
        answer: Answer | Unavailable
        try:
            answer = await self._worker.call(work)
        except TimeoutError:
            answer = Unavailable(Why.TIMEOUT)
        self.trouble = answer if isinstance(answer, Unavailable) else None
        return answer

    def _settled(self, name: str, secret: str | None, answer: Answer) -> Answer:
        """Leave to the keyring what it took, unless it was changed again meanwhile."""
        if not isinstance(answer, Unavailable) and self._session.get(name, "") == secret:
            self._session.pop(name, None)
        return answer
