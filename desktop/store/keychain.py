"""The operating system's keyring, called as it is: blocking, and with every failure turned into a value.

Only keyrings that encrypt are accepted: with `keyrings.alt` installed the keyring library would, without a word, write
secrets to a plain file. `keyring` is imported when first needed (0.1 s).
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

OWNER = "Attesta"

ACCEPTED = {
    "linux": ("keyring.backends.SecretService.Keyring", "keyring.backends.libsecret.Keyring"),
    "darwin": ("keyring.backends.macOS.Keyring",),
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
}
"""Best first. KWallet is reached as a Secret Service; its own backend answers "none" when it is locked."""


class Why(StrEnum):
    """Why the keyring gave no answer. REFUSED: the one that is set up here would not keep a secret."""

    LOCKED = "locked"
    MISSING = "missing"
    REFUSED = "refused"
    TIMEOUT = "timeout"
    FAILED = "failed"


@dataclass(frozen=True)
class Found:
    """The secret; it does not show in a repr, so that no log has it."""

    secret: str = field(repr=False)


@dataclass(frozen=True)
class Absent:
    """The keyring answered that it has no such secret."""


@dataclass(frozen=True)
class Saved:
    """The keyring has the secret now."""


@dataclass(frozen=True)
class Unavailable:
    """The keyring gave no answer; `detail` names a class (of a backend or an error), never a value."""

    why: Why
    detail: str = ""


Answer = TypeVar("Answer")


class _NotAccepted(Exception):
    """No accepted keyring could be opened."""

    def __init__(self, why: Why, detail: str = "") -> None:
        super().__init__(why)
        self.answer = Unavailable(why, detail)


def read(service: str, name: str) -> Found | Absent | Unavailable:
    """The secret `name` of `service`."""

    def work(keyring: KeyringBackend) -> Found | Absent:
        secret = keyring.get_password(service, name)
        return Absent() if secret is None else Found(secret)

    return _asked(work)


def write(service: str, name: str, secret: str) -> Saved | Unavailable:
    """Keep `secret`, in the place of an earlier one."""

    def work(keyring: KeyringBackend) -> Saved:
        keyring.set_password(service, name, secret)
        return Saved()

    return _asked(work)


def erase(service: str, name: str) -> Absent | Unavailable:
    """Forget the secret. Backends raise the same error for "none" and "failed", so the answer is read back."""

    def work(keyring: KeyringBackend) -> Absent | Unavailable:
        from keyring.errors import PasswordDeleteError

        try:
            keyring.delete_password(service, name)
        except PasswordDeleteError:
            pass
        gone = keyring.get_password(service, name) is None
        return Absent() if gone else Unavailable(Why.FAILED)

    return _asked(work)


def _asked(work: Callable[[KeyringBackend], Answer]) -> Answer | Unavailable:
    try:
        from keyring.errors import KeyringLocked

        try:
            return work(_keyring())
        except KeyringLocked:
            return Unavailable(Why.LOCKED)
    except _NotAccepted as refusal:
        return refusal.answer
    except Exception as error:  # backends raise whatever their service or its connection raises
        return Unavailable(Why.FAILED, type(error).__name__)


def _keyring() -> KeyringBackend:
    """The keyring the user has configured if it is accepted, else the best accepted one that works here.

    Asked anew at every call: a keyring that starts later is found, which the library's own choice would not do.
    Raises _NotAccepted.
    """
    from keyring.core import load_config, load_env, load_keyring

    configured = load_env() or load_config()
    names = ACCEPTED.get(sys.platform, ACCEPTED["linux"])
    if configured is not None:
        return _accepted(configured, names)
    for name in names:
        with suppress(Exception):  # a keyring that is not here says so with the errors of its bus or its platform
            return load_keyring(name)
    raise _NotAccepted(Why.MISSING)


def _accepted(keyring: KeyringBackend, names: tuple[str, ...]) -> KeyringBackend:
    kind = f"{type(keyring).__module__}.{type(keyring).__qualname__}"
    if kind not in names:
        raise _NotAccepted(Why.REFUSED, kind)
    return keyring
