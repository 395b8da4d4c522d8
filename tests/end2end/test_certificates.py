"""The whole program: a key is made, the program ends, the bank answers days later; nothing secret stands anywhere."""

from __future__ import annotations

import logging
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.certificates import keys
from desktop.core.certificates import Purpose, Stage
from desktop.core.dates import now
from desktop.panes.certificates.request_page import ANSWER, BANK, PFX, UPLOAD, RequestPage
from desktop.store.certificate_files import Part
from desktop.store.profile import Profile
from tests.certificates.bank import found_bank, openssl, pem
from tests.store.conftest import SecretService, secret_service

from .conftest import PASSWORD, USER, Start
from .scenes import Scenes
from .scenes_certificates import bench
from .test_accessible import nameless

__all__ = ["secret_service"]

PASSPHRASE = "Vintergatan2026norrut"


async def request(scenes: Scenes) -> str:
    """The steps up to the bank, by keyboard; the passphrase is given to the keyring. The request as PEM."""
    hand = scenes.hand
    await scenes.go("certificates")
    await hand.press("Ctrl+Shift+B")
    page = bench(scenes).page
    assert isinstance(page, RequestPage)
    for name, words in (("county", "Västerbottens län"), ("domain", "www.nordlunds.example")):
        await hand.fill(page.details.form.field(name).editor, words)
    await hand.fill(page.details.secrets.field("passphrase").editor, PASSPHRASE)
    for name in ("remember", "noted"):
        page.details.secrets.field(name).editor.setFocus()
        await hand.press("Space")
    await hand.press("Ctrl+Return")
    await hand.see(lambda: page.step == BANK and page.bank.request, "the request")
    return page.bank.request


async def test_every_control_of_the_steps_has_a_name(no_keyring: None, start: Start) -> None:
    async with start(language="sv") as scenes:
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        await scenes.go("certificates")
        await scenes.hand.rest(0.2)
        found = {"list": nameless(scenes.app.window)}
        page = bench(scenes).request(Purpose.BANKID)
        for step in range(UPLOAD + 1):
            page.show_step(step)
            await scenes.hand.rest(0.05)
            found[f"step {step}"] = nameless(scenes.app.window)
        bench(scenes).open_files([])
        await scenes.hand.rest(0.05)
        found["file"] = nameless(scenes.app.window)
    assert {place: widgets for place, widgets in found.items() if widgets} == {}


@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
async def test_the_answer_comes_after_a_restart(
    secret_service: SecretService,
    start: Start,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    temporary, profile, har = tmp_path / "temp", tmp_path / "profile", tmp_path / "traffic.har"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    async with start(har=har) as scenes:
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        scenes.session.certificates.bits = 2048
        asked = await request(scenes)
        await scenes.hand.see(lambda: scenes.session.certificates.items.values()[0].keeps_passphrase, "the keyring")
    subject = openssl("req", "-noout", "-subject", "-nameopt", "utf8", data=asked.encode())
    assert "Västerbottens län" in subject

    bank = found_bank([keys.make(2048), keys.make(2048)])
    async with start() as scenes:
        await scenes.loaded()
        await scenes.go("certificates")
        items = scenes.session.certificates.items
        await scenes.hand.see(lambda: len(items), "the request")
        await scenes.hand.row(bench(scenes).table, 0)
        await scenes.hand.press("F2")
        page = bench(scenes).page
        assert isinstance(page, RequestPage)
        # It was never copied: it is shown once more, and then the bank has answered.
        await scenes.hand.see(lambda: page.step == BANK and page.bank.request == asked, "the request")
        await scenes.hand.press("Ctrl+Return")
        assert page.step == ANSWER
        page.open_text(pem(bank.answer(asked.encode(), start=now() - timedelta(days=1)), bank.issuer).decode())
        await scenes.hand.see(page.answer.go_on.isVisible, "the way on")
        await scenes.hand.press("Ctrl+Return")
        await scenes.hand.see(lambda: page.step == PFX and page.pfx.passphrase.value(), "the remembered passphrase")
        await scenes.hand.press("Ctrl+Return")
        await scenes.hand.see(lambda: page.step == UPLOAD, "the PFX")
        assert items.values()[0].stage is Stage.READY
        made = await scenes.session.certificates.part(items.values()[0], Part.PFX)
        item = items.values()[0]
    (tmp_path / "my.pfx").write_bytes(made)
    openssl("pkcs12", "-in", tmp_path / "my.pfx", "-passin", f"pass:{PASSPHRASE}", "-noout")
    (tmp_path / "my.pfx").unlink()

    name = Profile(profile).name
    kept = secret_service.python(
        f"import keyring; print(keyring.get_password('Attesta test {name}', 'certificate-{item.id}'), end='')"
    )
    assert kept == PASSPHRASE
    said = "\n".join([*capfd.readouterr(), *(record.getMessage() for record in caplog.records)]).encode()
    written = {path: path.read_bytes() for path in [*profile.rglob("*"), *temporary.rglob("*"), har] if path.is_file()}
    assert [path for path, content in written.items() if PASSPHRASE.encode() in content] == []
    assert [path for path, content in written.items() if b"BEGIN PRIVATE KEY" in content] == []
    assert PASSPHRASE.encode() not in said
    assert {path.stat().st_mode & 0o777 for path in (profile / "test" / "certificates").rglob("*.p*")} == {0o600}
    assert item.purpose is Purpose.BANKID
