"""A person's hand at a real X display: the program in a process of its own, keys and mouse through the X server.

    with Display() as display, XHand(display, folder / "profile") as hand:
        hand.ready()
        hand.key("ctrl+n")
        hand.type("Räksmörgås")
        hand.kill()

The keyboard is Swedish. The packages it needs are named in packaging/debian.py.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).parents[2]

PATIENCE = 60.0
SIZE = "1280x800"
_KEYCODES = {"å": 34, "ä": 48, "ö": 47}


class Display:
    """An X server with a window manager and a Swedish keyboard, on a number of its own."""

    def __init__(self, size: str = SIZE) -> None:
        self._size = size
        self._running: list[subprocess.Popen[bytes]] = []
        self.name = ""
        self.more: dict[str, str] = {}
        """What programs started here shall know besides."""

    def __enter__(self) -> Self:
        reading, writing = os.pipe()
        words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{self._size}x24", "-nolisten", "tcp", "-noreset"]
        self._start(words, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.name = f":{pipe.readline().strip()}"
        self.run("setxkbmap", "se")
        self._start(["openbox"], env=self.environment)
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._running):
            process.terminate()
            process.wait()

    @property
    def environment(self) -> dict[str, str]:
        """What a program must know to show itself here."""
        return os.environ | {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"} | self.more

    def run(self, *words: str) -> str:
        """Runs a small tool on this display and answers what it says."""
        done = subprocess.run(words, env=self.environment, capture_output=True, text=True, check=True)
        return done.stdout

    def _start(self, words: list[str], **more: Any) -> None:
        process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
        self._running.append(process)


class XHand:
    """Starts the program and uses it. `url` makes it the test environment there; without one it is the demo."""

    def __init__(
        self, display: Display, profile: Path, *, language: str = "en", theme: str = "light", url: str = ""
    ) -> None:
        self.display = display
        words = [sys.executable, "-m", "tests.end2end.xprogram", str(profile), language, theme, *([url] if url else [])]
        self._process = subprocess.Popen(
            words, cwd=ROOT, env=display.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def kill(self) -> None:
        """kill -9."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def ask(self, question: str) -> Any:
        """What the program answers to a question of `xprogram`."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{question}\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def see(self, question: str, met: Callable[[Any], object] = bool) -> Any:
        """Asks until the answer is as wanted, and answers it."""
        end = time.monotonic() + PATIENCE
        while not met(answer := self.ask(question)):
            if time.monotonic() > end:
                raise AssertionError(f"{question!r} is still answered with {answer!r}")
            time.sleep(0.05)
        return answer

    def ready(self) -> None:
        """Waits until the lists are there."""
        self.see("ready")

    def key(self, *keys: str) -> None:
        """Presses combinations as xdotool names them: `ctrl+n`, `Tab`, `shift+Left`."""
        self.display.run("xdotool", "key", "--clearmodifiers", *keys)

    def type(self, text: str, *, pause: float = 0.03) -> None:
        """Types text, one key after the other with `pause` seconds between."""
        delay = str(round(pause * 1000))
        for part in re.split("([ÅÄÖåäö])", text):
            if part.lower() in _KEYCODES:
                # By their place on the keyboard: xdotool forgets the shift of letters that are not ASCII.
                shift = "" if part.islower() else "shift+"
                self.display.run("xdotool", "key", "--delay", delay, f"{shift}{_KEYCODES[part.lower()]}")
            elif part:
                self.display.run("xdotool", "type", "--delay", delay, part)

    def click(self, name: str) -> None:
        """Moves the mouse to what has this accessible name or text, and clicks."""
        before, place = None, self.see(f"where {name}")
        while place != before:
            time.sleep(0.1)
            before, place = place, self.see(f"where {name}")
        x, y = place
        self.display.run("xdotool", "mousemove", str(x), str(y), "click", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int], *, rest: float = 0.0) -> None:
        """Pulls with the left button held; `rest` seconds on the way, soon after it began."""
        x, y = start
        self.display.run("xdotool", "mousemove", str(x), str(y))
        self.display.run("xdotool", "mousedown", "1")
        for step in range(1, 9):
            self._move(x + 3 * step, y)
        time.sleep(rest)
        for step in range(1, 21):
            self._move(x + (end[0] - x) * step // 20, y + (end[1] - y) * step // 20)
        time.sleep(0.3)
        self.display.run("xdotool", "mouseup", "1")

    def _move(self, x: int, y: int) -> None:
        self.display.run("xdotool", "mousemove", str(x), str(y))
        time.sleep(0.03)

    def click_at(self, place: list[int]) -> None:
        """Clicks at a point of the screen."""
        self.display.run("xdotool", "mousemove", *map(str, place), "click", "1")

    def wait(self) -> None:
        """Until the program has ended by itself."""
        self._process.wait(PATIENCE)

    def picture(self, path: Path) -> None:
        """The whole screen as it is now."""
        self.display.run("import", "-window", "root", str(path))
