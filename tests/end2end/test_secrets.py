"""Neither disk, log nor recording holds a password, a token or a personal number; the keyring holds the token."""

from __future__ import annotations

import logging
from base64 import b64encode
from pathlib import Path

import pytest

from desktop.qt.notices import Level
from desktop.sandbox.server import Running
from desktop.store.profile import Profile
from tests.store.conftest import SecretService, secret_service

from .conftest import USER, Start
from .scenes import Scenes

__all__ = ["secret_service"]

PASSWORD = "demo"
PERSONAL = "19800113-9297"
NAME = "Åsa Öhman-Lindström"


def encoded(secret: str) -> list[bytes]:
    """A secret in the shapes in which it could have been written somewhere."""
    plain = secret.encode()
    return [plain, b64encode(plain), b64encode(b64encode(plain))]


async def work(scenes: Scenes, sandbox: Running) -> None:
    """A customer with a personal number, an invoice to that customer, and a call that is refused."""
    await scenes.fill_customer(NAME, PERSONAL)
    await scenes.hand.press("Ctrl+S")
    await scenes.hand.see(lambda: any(one.name == NAME for one in scenes.session.debtors.values()), "the customer")
    await scenes.new_invoice("åsa öhman", [("köks", "1")])
    await scenes.saved()
    sandbox.faults.add({"path": "/v1/debtors", "do": "500", "times": 9})
    await scenes.hand.press("F5")
    await scenes.hand.see(
        lambda: any(one.level is Level.ERROR for one in scenes.app.notices.current()), "words about the failure"
    )
    await scenes.hand.press("Ctrl+K")
    await scenes.hand.write(PERSONAL)
    await scenes.hand.press("Esc")
    await scenes.leave()
    await scenes.go("customers")
    await scenes.hand.press("Ctrl+F")
    await scenes.hand.write(PERSONAL)
    await scenes.hand.rest()


@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
async def test_secrets_stay_in_the_keyring(
    secret_service: SecretService,
    start: Start,
    sandbox: Running,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    profile, har = tmp_path / "profile", tmp_path / "traffic.har"
    async with start(har=har) as scenes:
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        await work(scenes, sandbox)

    name = Profile(profile).name
    token = secret_service.python(
        f"import keyring; print(keyring.get_password('Attesta test {name}', 'token'), end='')"
    )
    assert len(token) > 10
    said = "\n".join([*capfd.readouterr(), *(record.getMessage() for record in caplog.records)]).encode()
    written = {path: path.read_bytes() for path in [*profile.rglob("*"), har] if path.is_file()}
    assert b"authentication/apiauthenticate" in said
    assert b"debtors/debtor" in written[har]
    sign_in = f"{USER}:{PASSWORD}"
    for secret in (token, sign_in, PERSONAL, PERSONAL.replace("-", ""), PERSONAL[2:]):
        for shape in encoded(secret):
            assert shape not in said, f"the log holds {secret}"
            assert [path.name for path, content in written.items() if shape in content] == []
    assert b'"demo"' not in written[har]

    sandbox.faults.waiting.clear()
    async with start() as scenes:
        await scenes.loaded()
        assert any(one.name == NAME for one in scenes.session.debtors.values())
