"""How long the first call of a fresh process holds its event loop: httpx, TLS and the connection are new to it.

Run with `python -m tests.bench.first_call`. Prints JSON lines like `tests.bench.wire`; nobody answers, which is quick.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import subprocess
import sys
import time
from contextlib import suppress

from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.errors import ApiError

from .installed import ROOT, as_installed

NOWHERE = "https://127.0.0.1:9"
ROUNDS, TICK, ALLOWED = 9, 0.005, 16.7


async def _longest_hold() -> float:
    holds = [0.0]
    ticker = asyncio.get_running_loop().create_task(_tick(holds))
    client = Billecta(NOWHERE, SecureToken("Zm9vYmFy"))
    await asyncio.sleep(0.05)
    with suppress(ApiError):
        await client.creditors.subs()
    await asyncio.sleep(0.05)
    ticker.cancel()
    await client.aclose()
    return max(holds) * 1000


async def _tick(holds: list[float]) -> None:
    while True:
        began = time.perf_counter()
        await asyncio.sleep(TICK)
        holds.append(time.perf_counter() - began - TICK)


def main() -> int:
    """1 when the median is above what is allowed. To compile the modules would hold the loop 45 ms."""
    env = as_installed(os.environ)
    words = [sys.executable, "-m", "tests.bench.first_call", "once"]
    said = [subprocess.check_output(words, cwd=ROOT, env=env, text=True) for _ in range(1 + ROUNDS)]
    value = statistics.median(map(float, said[1:]))
    told = {"name": "wire.first_call.longest_hold", "value": round(value, 3), "unit": "ms", "floor": 0, "ratio": None}
    print(json.dumps(told | {"allowed": ALLOWED}), flush=True)
    return 0 if value <= ALLOWED else 1


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(asyncio.run(_longest_hold()))
    else:
        sys.exit(main())
