"""The test's end of the driver: gives orders, kills, and waits until the process is gone."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


class Driver:
    """A warm process that forks a child for each order."""

    def __init__(self) -> None:
        words = [sys.executable, "-m", "tests.faults.driver"]
        self._process = subprocess.Popen(
            words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )

    def start(self, order: dict[str, Any]) -> None:
        """Begins to carry out an order."""
        self._say(json.dumps(order))
        self._word("pid")

    def wait(self) -> int:
        """Lets the child end by itself; its exit code, negative when a signal ended it."""
        return self._ended("wait")

    def kill(self) -> int:
        """kill -9."""
        return self._ended("kill")

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()

    def _ended(self, how: str) -> int:
        self._say(how)
        return int(self._word("end"))

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")

    def _word(self, wanted: str) -> str:
        assert self._process.stdout is not None
        said = self._process.stdout.readline().split()
        assert said, "the driver died"
        assert said[0] == wanted
        return said[1]
