"""Steps run one after the other, or beside them, and a summary at the end. Standard library only."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

Done = tuple[str, float, bool]
"""A step's name, the seconds it took, and whether it went well."""


class Steps:
    """Remembers how each step went."""

    def __init__(self) -> None:
        self.done: list[Done] = []
        self._pool = ThreadPoolExecutor(max_workers=2)
        self._beside: list[Future[tuple[Done, str]]] = []

    def call(self, name: str, words: list[str], environment: dict[str, str] | None = None) -> None:
        """A program; it went well when it ended with 0."""
        self.step(name, lambda: subprocess.run(words, env=environment, check=False).returncode == 0)

    def step(self, name: str, action: Callable[[], bool]) -> None:
        """Anything that answers whether it went well."""
        print(f"\n== {name}", flush=True)
        start = time.perf_counter()
        well = action()
        self.done.append((name, time.perf_counter() - start, well))

    def beside(self, name: str, words: list[str], environment: dict[str, str] | None = None) -> None:
        """A program that runs while others do, two at a time in the order given; `join` prints what it said."""
        self._beside.append(self._pool.submit(_ran, name, words, environment))

    def join(self) -> None:
        """Waits for what runs beside."""
        for one in self._beside:
            done, said = one.result()
            print(f"\n== {done[0]}\n{said}", end="", flush=True)
            self.done.append(done)
        self._beside.clear()

    def summary(self) -> int:
        """Print a line for each step; the exit code."""
        self.join()
        print("\n== summary")
        for name, seconds, well in self.done:
            print(f"{'ok    ' if well else 'FAILED'} {seconds:6.1f} s  {name}")
        failed = [name for name, _, well in self.done if not well]
        print(f"{len(failed)} of {len(self.done)} steps failed: {', '.join(failed)}" if failed else "All is well.")
        return 1 if failed else 0


def _ran(name: str, words: list[str], environment: dict[str, str] | None) -> tuple[Done, str]:
    start = time.perf_counter()
    ran = subprocess.run(
        words,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return (name, time.perf_counter() - start, ran.returncode == 0), ran.stdout
