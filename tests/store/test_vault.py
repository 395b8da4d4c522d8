"""Against a real Secret Service: found, absent, locked, silent, gone, and none at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.environment import Environment
from desktop.store.vault import Absent, Found, Saved, Unavailable, Vault, Why

if TYPE_CHECKING:
    from tests.store.conftest import SecretService

SECRET = "tökén-ÅÄÖ-€-123="


async def test_what_is_kept_is_found_and_what_is_deleted_is_absent(secret_service: SecretService) -> None:
    vault = Vault(Environment.PRODUCTION)
    assert await vault.get("token") == Absent()
    assert await vault.set("token", SECRET) == Saved()
    assert await vault.get("token") == Found(SECRET)
    assert await vault.set("token", "newer") == Saved()
    assert await vault.get("token") == Found("newer")
    assert await vault.delete("token") == Absent()
    assert await vault.delete("token") == Absent()
    assert await vault.get("token") == Absent()
    assert vault.persistent
    vault.close()


async def test_a_secret_outlives_the_program_and_the_service(secret_service: SecretService) -> None:
    vault = Vault(Environment.TEST)
    await vault.set("token", SECRET)
    vault.close()
    secret_service.restart()
    again = Vault(Environment.TEST)
    assert await again.get("token") == Found(SECRET)
    again.close()


async def test_environments_and_profiles_do_not_see_each_other(secret_service: SecretService) -> None:
    production = Vault(Environment.PRODUCTION)
    others = [Vault(Environment.TEST), Vault(Environment.DEMO), Vault(Environment.PRODUCTION, profile="a1b2")]
    await production.set("token", SECRET)
    assert [await vault.get("token") for vault in others] == [Absent()] * 3
    assert production.service == "Attesta production"
    for vault in [production, *others]:
        vault.close()


async def test_a_secret_is_not_in_the_repr_of_the_answer() -> None:
    assert SECRET not in repr(Found(SECRET))


async def test_a_locked_keyring_is_no_empty_keyring(secret_service: SecretService) -> None:
    vault = Vault(Environment.PRODUCTION)
    await vault.set("token", "old")
    secret_service.lock()
    assert await vault.get("token") == Unavailable(Why.LOCKED)
    assert await vault.set("token", SECRET) == Unavailable(Why.LOCKED)
    before = vault.persistent
    assert await vault.get("token") == Found(SECRET)
    secret_service.restart()
    assert await vault.get("token") == Found(SECRET)
    assert await vault.set("token", SECRET) == Saved()
    assert (before, vault.persistent) == (False, True)
    vault.close()


async def test_what_was_deleted_behind_a_lock_stays_deleted_for_the_session(secret_service: SecretService) -> None:
    vault = Vault(Environment.PRODUCTION)
    await vault.set("token", SECRET)
    secret_service.lock()
    assert await vault.delete("token") == Unavailable(Why.LOCKED)
    secret_service.restart()
    assert await vault.get("token") == Absent()
    assert not vault.persistent
    vault.close()


async def test_a_silent_keyring_is_given_up_in_time_and_taken_up_again(secret_service: SecretService) -> None:
    vault = Vault(Environment.PRODUCTION, limit=2)
    await vault.set("token", SECRET)
    secret_service.freeze()
    assert await vault.get("token") == Unavailable(Why.TIMEOUT)
    assert await vault.set("other", "x") == Unavailable(Why.TIMEOUT)
    assert await vault.get("other") == Found("x")
    secret_service.thaw()
    assert await _patiently(vault) == Found(SECRET)
    vault.close()


async def _patiently(vault: Vault) -> object:
    """The thread needs a moment to see that the silence is over."""
    while isinstance(answer := await vault.get("token"), Unavailable):
        assert answer.why is Why.TIMEOUT
    return answer


async def test_without_a_service_secrets_live_in_the_session(
    secret_service: SecretService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    vault = Vault(Environment.PRODUCTION)
    assert await vault.get("token") == Unavailable(Why.MISSING)
    assert await vault.set("token", SECRET) == Unavailable(Why.MISSING)
    assert await vault.get("token") == Found(SECRET)
    assert vault.trouble == Unavailable(Why.MISSING)
    vault.close()
    assert isinstance(await Vault(Environment.PRODUCTION).get("token"), Unavailable)


async def test_a_keyring_that_comes_up_later_is_found(
    secret_service: SecretService, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = Vault(Environment.PRODUCTION)
    with monkeypatch.context() as patch:
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
        assert await vault.get("token") == Unavailable(Why.MISSING)
    assert await vault.get("token") == Absent()
    assert vault.persistent
    vault.close()
