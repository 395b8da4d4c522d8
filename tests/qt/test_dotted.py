"""Parts with dots between them: each whole, in order, and in lines that fit."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from desktop.qt.dotted import BETWEEN, dotted_lines


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetrics:
    return QFontMetrics(qapp.font())


@given(parts=st.lists(st.text("VAT 25%:,", min_size=1, max_size=30)), room=st.integers(1, 400))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_lines_fit_and_hold_every_part(metrics: QFontMetrics, parts: list[str], room: int) -> None:
    lines = dotted_lines(parts, metrics, room)
    assert [part for line in lines for part in line.split(BETWEEN)] == parts
    assert all(metrics.horizontalAdvance(line) <= room or BETWEEN not in line for line in lines)


def test_a_line_is_filled_before_the_next_begins(metrics: QFontMetrics) -> None:
    parts = ["VAT 25 %: 1 005,63", "VAT 6 %: 17,88", "2 e-mail"]
    assert dotted_lines(parts, metrics, 10_000) == [" · ".join(parts)]
    room = metrics.horizontalAdvance(" · ".join(parts[:2]))
    assert dotted_lines(parts, metrics, room) == [" · ".join(parts[:2]), parts[2]]
