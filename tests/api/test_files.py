from __future__ import annotations

import pytest

from desktop.api.client import Billecta
from desktop.core.errors import ApiError, Kind

from .conftest import RawServer, reply


async def test_bytes_are_not_touched(raw: RawServer, billecta: Billecta) -> None:
    raw.answer = lambda _: reply(200, b"%PDF-1.4\r\n\x00\xff", kind="application/pdf")
    assert await billecta.files.content("f1") == b"%PDF-1.4\r\n\x00\xff"
    assert raw.seen[0].target == "/v1/files/file/f1"
    assert raw.seen[0].headers["accept"].startswith("application/json")


async def test_a_file_has_its_limit(raw: RawServer, billecta: Billecta, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.api.transport.MOST_BYTES_OF_A_FILE", 5)
    raw.answer = lambda _: reply(200, b"123456", kind="application/pdf")
    with pytest.raises(ApiError) as caught:
        await billecta.files.content("f1")
    assert caught.value.kind is Kind.NONSENSE
