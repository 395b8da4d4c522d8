"""On screens of 125 to 200 % nothing is cut off and every control is reached: the same tests, scaled."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
AGAIN = (
    "tests/end2end/test_languages.py::test_nothing_is_cut_off_in_the_smallest_window_in_swedish",
    "tests/end2end/test_languages.py::test_no_card_of_an_invoice_is_cut_off_in_the_smallest_window",
    "tests/end2end/test_accessible.py::test_tab_goes_round_each_pane_and_is_nowhere_caught",
    "tests/qt/test_row_painter.py",
)


@pytest.mark.parametrize("factor", ["1.25", "1.5", "2"])
def test_nothing_is_cut_off_at_this_scale(factor: str) -> None:
    surroundings = os.environ | {"QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *AGAIN]
    done = subprocess.run(words, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
