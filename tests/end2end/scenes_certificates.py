"""The bench of certificates: with a bank of our own to a PFX, wrong files, Swish, a test in one click, an alert."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

from msgspec.structs import replace

from desktop.certificates import keys
from desktop.core.certificates import Purpose, Stage
from desktop.core.dates import now
from desktop.panes.certificates.file_page import FilePage
from desktop.panes.certificates.made_sheet import MadeSheet
from desktop.panes.certificates.pane import CertificatesPane
from desktop.panes.certificates.request_page import BANK, PFX, UPLOAD, RequestPage
from tests.certificates.bank import Bank, found_bank, named, pem, pfx_by_openssl, put_on

from .hand import StepFailed
from .scenes import Scenes

PASSPHRASE = "Sommarlov2026vidsjon"


def bench(scenes: Scenes) -> CertificatesPane:
    """The pane."""
    pane = scenes.app.window.panes["certificates"]
    if not isinstance(pane, CertificatesPane):
        raise StepFailed("no bench")
    return pane


async def certificates(scenes: Scenes, look: str) -> None:
    """All of it in one look; keys are short, for their length is shown elsewhere."""
    hand = scenes.hand
    bank = found_bank([keys.make(2048), keys.make(2048)])
    scenes.session.certificates.bits = 2048
    await scenes.go("certificates")
    await hand.see(lambda: scenes.session.certificates.items.loaded, "the bench")
    for item in scenes.session.certificates.items.values():
        await scenes.session.certificates.remove(item)
    await hand.picture(f"certificates-empty-{look}")
    await _for_bankid(scenes, bank, look)
    await _for_swish(scenes, bank, look)
    await _test_certificate(scenes, look)
    await _near_the_end(scenes, look)


async def _for_bankid(scenes: Scenes, bank: Bank, look: str) -> None:
    hand, pane = scenes.hand, bench(scenes)
    page = pane.request(Purpose.BANKID)
    for name, text in (("county", "Västerbottens län"), ("domain", "https://www.nordlunds.example")):
        await hand.fill(page.details.form.field(name).editor, text)
    await hand.press("Ctrl+Return")
    await hand.picture(f"certificates-details-wrong-{look}")
    await hand.fill(page.details.form.field("domain").editor, "www.nordlunds.example")
    page.details.secrets.field("passphrase").set_value(PASSPHRASE)
    page.details.secrets.field("noted").set_value(True)
    await hand.picture(f"certificates-details-{look}")
    await hand.press("Ctrl+Return")
    await hand.see(lambda: page.step == BANK and page.bank.request, "the request")
    await hand.click(page.bank.copy)
    await hand.picture(f"certificates-request-{look}")
    await hand.press("Ctrl+Return")
    page.open_text(page.bank.request)
    await hand.see(lambda: page.answer.findings.words, "words about the request")
    await hand.picture(f"certificates-answer-wrong-{look}")
    await _answered(scenes, page, bank, look)


async def _answered(scenes: Scenes, page: RequestPage, bank: Bank, look: str) -> None:
    hand = scenes.hand
    own = bank.answer(page.bank.request.encode(), start=now() - timedelta(days=1))
    page.open_text(pem(bank.root, bank.issuer, own).decode())
    await hand.see(lambda: page.item and page.item.stage is Stage.ANSWERED, "the answer")
    await hand.picture(f"certificates-answer-{look}")
    await hand.press("Ctrl+Return")
    await hand.see(lambda: page.step == PFX, "the step of the PFX")
    await hand.fill(page.pfx.passphrase.editor, "fel lösenfras")
    await hand.press("Ctrl+Return")
    await hand.see(lambda: page.pfx.findings.words, "words about the passphrase")
    await hand.picture(f"certificates-passphrase-wrong-{look}")
    await hand.fill(page.pfx.passphrase.editor, PASSPHRASE)
    await hand.press("Ctrl+Return")
    await hand.see(lambda: page.step == UPLOAD, "the last step")
    await hand.picture(f"certificates-upload-{look}")
    await hand.click(page.upload.done)
    await hand.picture(f"certificates-wait-{look}")
    await hand.press("Esc")


async def _for_swish(scenes: Scenes, bank: Bank, look: str) -> None:
    hand, key = scenes.hand, keys.make(2048)
    own = bank.certify(key, named(C="SE", O="Nordlunds Snickeri AB", CN="1231181189"), start=now(), days=25)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "swish.pfx"
        data = pfx_by_openssl(Path(folder), key, [own, bank.issuer], "-legacy", passphrase=PASSPHRASE)
        path.write_bytes(data)
        page: FilePage = bench(scenes).open_files([path])
        await hand.see(lambda: page.file.passphrase.hasFocus() or page.file.passphrase.editor.hasFocus(), "the file")
    await hand.picture(f"certificates-file-{look}")
    await hand.fill(page.file.passphrase.editor, PASSPHRASE)
    await hand.press("Ctrl+Return")
    await hand.see(lambda: page.item, "the certificate")
    await hand.picture(f"certificates-opened-{look}")
    await hand.press("Esc")


async def _test_certificate(scenes: Scenes, look: str) -> None:
    hand = scenes.hand
    await hand.press("Ctrl+Shift+T")
    await hand.see(lambda: hand.find(MadeSheet), "the test certificate")
    await hand.picture(f"certificates-test-{look}")
    await hand.press("Esc")
    await hand.row(bench(scenes).table, 0)
    await hand.picture(f"certificates-{look}")


async def _near_the_end(scenes: Scenes, look: str) -> None:
    """One that ended, and the overview that says so."""
    hand, desk = scenes.hand, scenes.session.certificates
    item = next(one for one in desk.items.values() if one.purpose is Purpose.BANKID and not one.test)
    await put_on(desk, replace(item, not_after=now() + timedelta(days=5)))
    await hand.row(bench(scenes).table, 0)
    await hand.picture(f"certificates-ending-{look}")
    await scenes.go("overview")
    await hand.rest(1.0)
    await hand.picture(f"overview-certificates-{look}")
    await scenes.go("certificates")
