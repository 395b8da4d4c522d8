"""No station of the start brings many modules with it, and all of them are there."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from desktop import stations

COUNT = """
import importlib, json, sys
import desktop.app
brought = {}
for name in sys.argv[1:]:
    before = set(sys.modules)
    importlib.import_module(name)
    brought[name] = len([one for one in set(sys.modules) - before if one.startswith("desktop.")])
print(json.dumps(brought))
"""
EVERY = [*stations.TO_THE_FRONT, *stations.PANES["invoices"], *stations.AFTER_THE_LIST]
OTHERS = [name for place, names in stations.PANES.items() if place != "invoices" for name in names]


@pytest.fixture(scope="module")
def brought() -> dict[str, int]:
    out = subprocess.run([sys.executable, "-c", COUNT, *EVERY, *OTHERS], capture_output=True, text=True, check=True)
    counts: dict[str, int] = json.loads(out.stdout)
    return counts


def test_every_station_is_short(brought: dict[str, int]) -> None:
    assert {name: count for name, count in brought.items() if count > stations.MOST} == {}


def test_the_window_stands_without_them() -> None:
    program = "import sys, desktop.app; print('asyncio' in sys.modules, 'desktop.session' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["False", "False"]
