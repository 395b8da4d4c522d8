from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from subprocess import run

import pytest

from desktop.api.client import Billecta
from desktop.api.credentials import Basic, SecureToken
from desktop.api.har import HarRecorder
from desktop.core.errors import ApiError, Kind
from desktop.sandbox.server import Running

from .conftest import TOKEN

CHECK = Path(__file__).parents[3] / "shared" / "contract" / "check_har.py"


async def test_wrong_sign_in_and_wrong_id(sandbox: Running, demo: Billecta) -> None:
    for credentials, kind in ((Basic("anna", "fel"), Kind.WRONG_PASSWORD), (SecureToken("fel"), Kind.TOKEN_REFUSED)):
        client = Billecta(sandbox.url, credentials)
        with pytest.raises(ApiError) as caught:
            await client.creditors.get("8a1f6f4e-0000-4000-8000-1234567890ab")
        assert caught.value.kind is kind
        assert client.errors_in_window() == 2
        await client.aclose()
    with pytest.raises(ApiError) as caught:
        await demo.creditors.get("8a1f6f4e-0000-4000-8000-1234567890ab")
    assert caught.value.kind is Kind.NO_ACCESS


@pytest.mark.parametrize(
    ("fault", "kind"),
    [("drop", Kind.NO_ANSWER), ("500", Kind.SERVER_FAULT), ("html", Kind.SERVER_FAULT)],
)
async def test_faults_of_the_sandbox(sandbox: Running, demo: Billecta, fault: str, kind: Kind) -> None:
    sandbox.faults.add({"path": "/v1/common/countries", "do": fault, "times": 3})
    with pytest.raises(ApiError) as caught:
        await demo.common.countries()
    assert caught.value.kind is kind


def check_har(path: Path) -> str:
    done = run([sys.executable, str(CHECK), str(path)], check=False, capture_output=True, text=True)
    return done.stdout if done.returncode else ""


async def test_the_recording_has_the_published_shape(sandbox: Running, tmp_path: Path) -> None:
    recorder = HarRecorder(tmp_path / "a.har")
    client = Billecta(sandbox.url, TOKEN, recorder=recorder)
    for company in await client.creditors.list():
        ident = company.creditor_public_id
        customers = [row async for page in client.debtors.pages(ident) for row in page]
        invoices = [row async for page in client.invoices.open_pages(ident) for row in page]
        await client.debtors.get(customers[0].debtor_public_id)
        await client.invoices.get(invoices[0].action_public_id or "")
        assert [page async for page in client.products.pages(ident)]
    await client.aclose()
    recorder.close()
    text = (tmp_path / "a.har").read_text("utf-8")
    assert TOKEN.value not in text
    if CHECK.exists():
        faults = await asyncio.to_thread(check_har, tmp_path / "a.har")
        assert not faults, faults
