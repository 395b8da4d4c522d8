"""Keyrings that would not keep a secret are refused, and none may hold the program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.store.keychain import Unavailable, Why, read, write

if TYPE_CHECKING:
    from tests.store.conftest import SecretService

PLAIN = """
from pathlib import Path
from keyring.backend import KeyringBackend

class PlaintextKeyring(KeyringBackend):
    priority = 20

    def get_password(self, service, username):
        return Path("FILE").read_text()

    def set_password(self, service, username, password):
        Path("FILE").write_text(password)
"""

SLEEPING = """
import time
from keyring.backend import KeyringBackend

class Sleeping(KeyringBackend):
    priority = 20

    def get_password(self, service, username):
        time.sleep(3600)

    def set_password(self, service, username, password):
        time.sleep(3600)

# the one way in for a keyring of a test: to look like an accepted one
Sleeping.__module__, Sleeping.__qualname__ = "keyring.backends.SecretService", "Keyring"
"""

ASK = """
import asyncio
from desktop.core.environment import Environment
from desktop.store.vault import Vault

async def main():
    vault = Vault(Environment.PRODUCTION, limit=10)
    print(await vault.get("token"))
    print(await vault.set("token", "hemligt"), await vault.get("token"), vault.persistent)

asyncio.run(main())
"""
ASK_A_HANGING_ONE = ASK.replace("limit=10", "limit=0.3")


@pytest.fixture
def modules(tmp_path: Path) -> Path:
    folder = tmp_path / "modules"
    folder.mkdir()
    return folder


def test_a_plain_file_is_refused_and_stays_unwritten(secret_service: SecretService, modules: Path) -> None:
    kept = modules / "kept.cfg"
    (modules / "plain.py").write_text(PLAIN.replace("FILE", str(kept)))
    said = secret_service.python(ASK, PYTHONPATH=str(modules), PYTHON_KEYRING_BACKEND="plain.PlaintextKeyring")
    assert "REFUSED" in said
    assert "plain.PlaintextKeyring" in said
    assert not kept.exists()


def test_a_plain_file_in_the_user_s_own_configuration_is_refused(secret_service: SecretService, modules: Path) -> None:
    kept = modules / "kept.cfg"
    (modules / "plain.py").write_text(PLAIN.replace("FILE", str(kept)))
    folder = Path(secret_service.variables["HOME"]) / ".config" / "python_keyring"
    folder.mkdir(parents=True)
    (folder / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=plain.PlaintextKeyring\nkeyring-path={modules}\n"
    )
    assert "REFUSED" in secret_service.python(ASK)
    assert not kept.exists()


def test_an_installed_plain_file_is_passed_over_for_the_real_keyring(
    secret_service: SecretService, modules: Path
) -> None:
    """As with `keyrings.alt`: an entry point of high priority, which would also bring the chaining keyring forth."""
    kept = modules / "kept.cfg"
    (modules / "plain.py").write_text(PLAIN.replace("FILE", str(kept)))
    described = modules / "plain-1.0.dist-info"
    described.mkdir()
    (described / "METADATA").write_text("Metadata-Version: 2.1\nName: plain\nVersion: 1.0\n")
    (described / "entry_points.txt").write_text("[keyring.backends]\nplain = plain\n")
    chosen = secret_service.python("import keyring; print(type(keyring.get_keyring()))", PYTHONPATH=str(modules))
    assert "SecretService" not in chosen
    assert "Saved() Found() True" in secret_service.python(ASK, PYTHONPATH=str(modules))
    assert not kept.exists()


@pytest.mark.parametrize(
    "backend",
    ["keyring.backends.chainer.ChainerBackend", "keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"],
)
def test_keyrings_that_keep_nothing_or_anything_are_refused(
    backend: str, secret_service: SecretService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    assert read("Attesta test", "token") == Unavailable(Why.REFUSED, backend)
    assert write("Attesta test", "token", "x") == Unavailable(Why.REFUSED, backend)


def test_a_configured_keyring_that_does_not_exist_is_a_failure(
    secret_service: SecretService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Keyring")
    assert read("Attesta test", "token") == Unavailable(Why.FAILED, "ModuleNotFoundError")


def test_a_program_with_a_hanging_keyring_says_so_and_ends(secret_service: SecretService, modules: Path) -> None:
    """`python` fails the test when the program has not ended in its time."""
    (modules / "sleeping.py").write_text(SLEEPING)
    said = secret_service.python(ASK_A_HANGING_ONE, PYTHONPATH=str(modules), PYTHON_KEYRING_BACKEND="sleeping.Sleeping")
    first, second = said.splitlines()
    assert "TIMEOUT" in first
    assert "TIMEOUT" in second
    assert second.endswith("Found() False")


def test_a_keyring_that_hangs_while_it_is_chosen_is_given_up_too(secret_service: SecretService, modules: Path) -> None:
    (modules / "sleeping.py").write_text("import time; time.sleep(3600)")
    said = secret_service.python(ASK_A_HANGING_ONE, PYTHONPATH=str(modules), PYTHON_KEYRING_BACKEND="sleeping.Sleeping")
    assert "TIMEOUT" in said


def test_a_secret_is_on_no_disk_in_clear(secret_service: SecretService, tmp_path: Path) -> None:
    write("Attesta production", "token", "tökén-hemlig-SEK-123")
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert "tökén-hemlig".encode() not in path.read_bytes()
