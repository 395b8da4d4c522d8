from __future__ import annotations

import pytest

from desktop.api import pacing


def test_counts_what_the_guide_counts_and_forgets_after_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr(pacing, "monotonic", lambda: clock[0])
    budget = pacing.ErrorBudget()
    for status in (200, 400, 401, 403, 404, 429, 500):
        budget.note(status)
    assert budget.in_window() == 5
    clock[0] = 59.0
    budget.note(400)
    assert budget.in_window() == 6
    clock[0] = 60.5
    assert budget.in_window() == 1
