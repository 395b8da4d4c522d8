"""Steps go on after one has failed, and what runs beside them is told whole."""

from __future__ import annotations

import os
import sys
import time

import pytest

from steps import Steps


def test_steps_sum_up(capsys: pytest.CaptureFixture[str]) -> None:
    steps = Steps()
    steps.call("good", [sys.executable, "-c", ""])
    steps.step("bad", lambda: False)
    assert steps.summary() == 1
    assert "1 of 2 steps failed: bad" in capsys.readouterr().out


def test_what_runs_beside_says_its_words_in_one_piece(capsys: pytest.CaptureFixture[str]) -> None:
    steps = Steps()
    begun = time.perf_counter()
    slow = [sys.executable, "-c", "import time; time.sleep(0.5); print('Åh')"]
    steps.beside("slow", slow, os.environ | {"PYTHONIOENCODING": "utf-8"})
    steps.beside("broken", [sys.executable, "-c", "raise SystemExit('no')"])
    assert time.perf_counter() - begun < 0.4
    steps.step("meanwhile", lambda: True)
    steps.join()
    said = capsys.readouterr().out
    assert "== slow\nÅh\n\n== broken\nno\n" in said
    assert said.index("== meanwhile") < said.index("== slow")
    assert steps.summary() == 1
    assert "1 of 3 steps failed: broken" in capsys.readouterr().out
