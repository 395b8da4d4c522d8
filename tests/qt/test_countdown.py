from __future__ import annotations

import time

import pytest
from pytestqt.qtbot import QtBot

from desktop.qt import theme
from desktop.qt.countdown import Countdown


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    moment = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: moment[0])
    return moment


def test_it_tells_the_seconds_and_stops_by_itself(qtbot: QtBot, clock: list[float]) -> None:
    ring = Countdown()
    qtbot.addWidget(ring)
    ring.show()
    assert ring.accessibleName().startswith("0")
    ring.start(30, 180)
    assert (ring.left, ring.accessibleName().split()[0]) == (30, "30")
    clock[0] += 28.5
    ring._tick()
    assert (ring.left, ring.accessibleName().split()[0]) == (2, "2")
    assert ring._timer.isActive()
    clock[0] += 60
    ring._tick()
    assert ring.left == 0
    assert not ring._timer.isActive()


def test_the_ring_empties(qtbot: QtBot, clock: list[float]) -> None:
    ring = Countdown()
    qtbot.addWidget(ring)
    ring.resize(ring.sizeHint())

    def accent() -> int:
        image, colour = ring.grab().toImage(), theme.current().accent.lower()
        return sum(image.pixelColor(x, y).name() == colour for x in range(44) for y in range(44))

    ring.start(180, 180)
    full = accent()
    clock[0] += 90
    half = accent()
    clock[0] += 90
    assert full > 100
    assert 0.35 * full < half < 0.65 * full
    assert accent() == 0
    ring.start(200, 100)
    assert accent() == full
    ring.stop()
    assert accent() == 0
