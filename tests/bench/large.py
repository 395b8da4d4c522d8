"""100 000 invoices, 20 000 customers, 5 000 products in the real program against a real sandbox, both as processes.

Run with `python -m tests.bench.large`. First the lists are read from the sandbox and kept, then the program starts
again from its mirror, in turns with `tests.bench.bare`, which is the floor of each figure: the same records, read and
decoded on the same loop for nothing but a dict. Prints `name value unit floor ratio allowed`; times are those of the
loop's own thread, less what it waited for a processor, and by the clock for comparison.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .installed import ROOT, as_installed

STATE = ROOT / "build" / "bench" / "large.db"
SIZE = ("--invoices", "100000", "--customers", "20000", "--products", "5000")
TOKEN = "dG9rZW4="
LIST_MS, HOLD_MS, MEMORY_MB = 1000, 50, 450
ROUNDS, PATIENCE = 3, 600
WARMING = "5"
"""Seconds of a start that is not measured: it leaves bytecode, and nothing in the profile."""
STARTING = ("window", "desk", "list")
Told = dict[str, dict[str, Any]]


@contextmanager
def sandbox() -> Iterator[str]:
    """A sandbox with everything in it; its state is made once and kept in build/."""
    STATE.parent.mkdir(parents=True, exist_ok=True)
    words = [sys.executable, "-m", "desktop.sandbox", "--state", str(STATE), "--token", TOKEN, "--no-limits", *SIZE]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().split()[-1]
        finally:
            process.kill()


def told(module: str, *words: str, env: dict[str, str]) -> Told:
    """What a process said, by name."""
    program = [sys.executable, "-m", f"tests.bench.{module}", *words]
    out = subprocess.run(program, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True, timeout=PATIENCE, check=True)
    lines = [json.loads(line) for line in out.stdout.splitlines() if line.startswith("{")]
    sys.stderr.write(f"{module} {words[-1]}: {_short(lines)}\n")
    return {one["what"]: one for one in lines}


def _short(lines: list[dict[str, Any]]) -> str:
    return ", ".join(f"{one['what']} {one['own_s']:.2f} s {one['hold_ms']:.0f} ms {one['mb']:.0f} MB" for one in lines)


def keep_token(profile: Path, env: dict[str, str]) -> None:
    """Puts the token into the keyring, under the profile's name, as signing in would."""
    code = (
        "import sys; from pathlib import Path; from desktop.store import keychain; "
        "from desktop.store.profile import Profile; profile = Profile(Path(sys.argv[1])); "
        "print(keychain.write(f'{keychain.OWNER} test {profile.name}', 'token', sys.argv[2]))"
    )
    said = subprocess.check_output([sys.executable, "-c", code, str(profile), TOKEN], cwd=ROOT, env=env, text=True)
    assert "Saved" in said, said


def line(name: str, value: float, unit: str, floor: float, allowed: float) -> bool:
    """One figure beside its floor; whether it is within what is allowed."""
    print(f"{name} {value:.1f} {unit} {floor:.1f} {value / floor if floor else 0:.2f} {allowed:.0f}", flush=True)
    return value <= allowed


def after_window(one: Told, what: str, by: str) -> float:
    """Milliseconds from the window's first paint: `own_s`, or by the clock (`at`)."""
    return float(one[what][by] - (one["window"]["at"] if by == "at" else 0)) * 1000


def longest(runs: list[Told], by: str, *, starting: bool) -> float:
    """The longest hold of some runs: until the list was painted, or from then on, while everything is read."""
    return float(max(one[by] for run in runs for one in run.values() if (one["what"] in STARTING) is starting))


def main() -> int:
    """1 when a figure is above what is allowed."""
    from tests.store.conftest import SecretService

    folder = Path(tempfile.mkdtemp(prefix="attesta-bench-"))
    keyring = SecretService(folder / "keyring")
    env = as_installed({**os.environ, **keyring.variables, "PATH": os.environ["PATH"]})
    if not env.get("DISPLAY"):
        env["QT_QPA_PLATFORM"] = "offscreen"
    try:
        with sandbox() as address:
            return _measure(folder / "profile", address, env)
    finally:
        keyring.close()
        shutil.rmtree(folder, ignore_errors=True)


def _measure(profile: Path, address: str, env: dict[str, str]) -> int:
    keep_token(profile, env)
    where = (str(profile), address)
    told("watched", *where, WARMING, env=env)
    fresh = told("watched", *where, "kept", env=env)
    wire = told("bare", *where, TOKEN, "wire", env=env)
    pairs = [
        (told("bare", *where, TOKEN, "mirror", env=env), told("watched", *where, "kept", env=env))
        for _ in range(ROUNDS)
    ]
    bare, again = ([one for one, _ in pairs], [one for _, one in pairs])
    _list(".by_clock", bare, again, "at")
    good = [
        _list("", bare, again, "own_s"),
        _hold("start", bare, [fresh, *again], starting=True),
        _hold("first_sync", [wire], [fresh], starting=False),
        _hold("from_mirror", bare, again, starting=False),
        line("large.resident", _memory([fresh, *again]), "MB", _memory(bare), MEMORY_MB),
    ]
    return int(not all(good))


def _list(name: str, bare: list[Told], again: list[Told], by: str) -> bool:
    floor, ours = (statistics.median(after_window(one, "list", by) for one in runs) for runs in (bare, again))
    return line(f"large.list_after_window{name}", ours, "ms", floor, LIST_MS)


def _hold(name: str, bare: list[Told], ours: list[Told], *, starting: bool) -> bool:
    for ending, by in ((".by_clock", "hold_clock_ms"), ("", "hold_ms")):
        hold, floor = (longest(runs, by, starting=starting) for runs in (ours, bare))
        good = line(f"large.hold.{name}{ending}", hold, "ms", floor, HOLD_MS)
    return good


def _memory(runs: list[Told]) -> float:
    return float(max(one["mb"] for run in runs for one in run.values()))


if __name__ == "__main__":
    sys.exit(main())
