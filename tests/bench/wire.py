"""100 000 invoices and 1 000 small calls through the client, beside bare httpx and msgspec, against the sandbox.

Run with `python -m tests.bench.wire`. Prints JSON lines {name, value, unit, floor, ratio, allowed}. Each listing has a
process of its own, for its memory to be told; ours and bare take turns, and figures are medians. Plain asyncio: no Qt.
"""

from __future__ import annotations

import asyncio
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import date, timedelta
from pathlib import Path

import httpx
import msgspec

from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from tests.plain_records import plain

ROOT = Path(__file__).parent.parent.parent
STATE = ROOT / "build" / "bench" / "wire.sqlite"
SCALE, ROWS, PAGE, CALLS = 167, 100_000, 1000, 1000
ROUNDS, TURNS, TICK = 5, 20, 0.005
TOKEN = SecureToken("Zm9vYmFy")
HEADERS = {"Authorization": TOKEN.header(), "Accept": "application/json"}
SINCE, UNTIL = date(2020, 1, 1), date.today() + timedelta(days=1)  # noqa: DTZ011

CREDITORS = msgspec.json.Decoder(list[plain(CreditorView)])  # type: ignore[misc]
INVOICES = msgspec.json.Decoder(list[plain(InvoiceActionSubView)])  # type: ignore[misc]
DEBTOR = msgspec.json.Decoder(plain(DebtorView))


@contextmanager
def sandbox() -> Iterator[str]:
    """The sandbox as a process of its own; the file it reads is made at the first run, which takes a minute."""
    STATE.parent.mkdir(parents=True, exist_ok=True)
    words = [sys.executable, "-m", "desktop.sandbox", "--state", str(STATE), "--scale", str(SCALE), "--no-limits"]
    words += ["--token", TOKEN.value, "--exit-with-parent"]
    with subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        line = process.stdout.readline() if process.stdout else ""
        for old in STATE.parent.glob("*.old"):
            old.unlink()
        yield line.removeprefix("sandbox listening on ").strip()
        if process.stdin:
            process.stdin.close()


async def _ours(client: Billecta) -> AsyncIterator[Sequence[object]]:
    for company in await client.creditors.list():
        async for page in client.invoices.open_pages(company.creditor_public_id):
            yield page
        async for page in client.invoices.closed_pages(company.creditor_public_id, SINCE, UNTIL):
            yield page


async def _bare(client: httpx.AsyncClient) -> AsyncIterator[Sequence[object]]:
    for company in CREDITORS.decode((await client.get("/v1/creditors/creditors")).content):
        for path, span in (("open", {}), ("closed", {"from": SINCE.isoformat(), "to": UNTIL.isoformat()})):
            offset, count = 0, PAGE
            while count == PAGE:
                query = {**span, "offset": str(offset), "limit": str(PAGE)}
                answer = await client.get(f"/v1/invoice/{path}/{company.CreditorPublicId}", params=query)
                page = INVOICES.decode(answer.content)
                yield page
                count, offset = len(page), offset + PAGE


async def _count(pages: AsyncIterator[Sequence[object]]) -> dict[str, float]:
    """Keeps every row, as the program does; seconds, rows, longest hold of the loop in ms, and bytes at the peak."""
    holds = [0.0]
    ticker = asyncio.get_running_loop().create_task(_tick(holds))
    rows: list[object] = []
    before, began = _peak(), time.perf_counter()
    async for page in pages:
        rows += page
    seconds = time.perf_counter() - began
    ticker.cancel()
    return {"seconds": seconds, "rows": len(rows), "hold": max(holds) * 1000, "bytes": _peak() - before}


async def _tick(holds: list[float]) -> None:
    while True:
        began = time.perf_counter()
        await asyncio.sleep(TICK)
        holds.append(time.perf_counter() - began - TICK)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


@asynccontextmanager
async def _both(url: str) -> AsyncIterator[tuple[Billecta, httpx.AsyncClient]]:
    ours = Billecta(url, TOKEN)
    async with httpx.AsyncClient(base_url=url, headers=HEADERS, timeout=60) as bare:
        await ours.creditors.list()
        await bare.get("/v1/creditors/creditors")
        yield ours, bare
    await ours.aclose()


async def _listing(who: str, url: str) -> dict[str, float]:
    async with _both(url) as (ours, bare):
        return await _count(_ours(ours) if who == "ours" else _bare(bare))


async def _small_calls(url: str) -> tuple[float, float]:
    """Milliseconds of one call through the client and with bare httpx, in many short turns."""
    async with _both(url) as (ours, bare):
        company = (await ours.creditors.list())[0].creditor_public_id
        ident = (await anext(ours.debtors.pages(company, 1)))[0].debtor_public_id
        times: dict[str, list[float]] = {"ours": [], "bare": []}
        for _ in range(TURNS):
            began = time.perf_counter()
            for _ in range(CALLS // TURNS):
                await ours.debtors.get(ident)
            between = time.perf_counter()
            for _ in range(CALLS // TURNS):
                DEBTOR.decode((await bare.get(f"/v1/debtors/debtor/{ident}")).content)
            times["ours"].append(between - began)
            times["bare"].append(time.perf_counter() - between)
    each = 1000 / (CALLS // TURNS)
    return statistics.median(times["ours"]) * each, statistics.median(times["bare"]) * each


def _in_a_process(who: str, url: str) -> dict[str, float]:
    words = [sys.executable, "-m", "tests.bench.wire", who, url]
    said = subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    figures: dict[str, float] = json.loads(said)
    if figures["rows"] < ROWS:
        raise SystemExit(f"only {figures['rows']} rows")
    return figures


def _line(name: str, value: float, unit: str, floor: float, allowed: float | None) -> bool:
    """`allowed` bounds the ratio, or the value where the floor is nothing."""
    ratio = round(value / floor, 3) if floor else None
    told = {"name": name, "value": round(value, 3), "unit": unit, "floor": round(floor, 3), "ratio": ratio}
    print(json.dumps(told | {"allowed": allowed}), flush=True)
    return allowed is None or (value if ratio is None else ratio) <= allowed


def main() -> int:
    """1 when something is above what is allowed."""
    with sandbox() as url:
        runs = [(_in_a_process("bare", url), _in_a_process("ours", url)) for _ in range(ROUNDS)]
        small, floor = asyncio.run(_small_calls(url))
    bare, ours = (
        {name: statistics.median(run[name] for run in column) for name in column[0]}
        for column in zip(*runs, strict=True)
    )
    kept = (
        _line("wire.list.100000", ours["seconds"], "s", bare["seconds"], 1.25),
        _line("wire.list.longest_hold", ours["hold"], "ms", 0, 16.7),
        _line("wire.list.peak_memory", ours["bytes"] / ours["rows"], "bytes/row", bare["bytes"] / bare["rows"], None),
        _line("wire.small_call", small, "ms", floor, 1.15),
    )
    return 0 if all(kept) else 1


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(asyncio.run(_listing(*sys.argv[1:]))))
    else:
        sys.exit(main())
