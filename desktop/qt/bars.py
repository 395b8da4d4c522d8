"""What a bar chart shows; apart from the chart, whose library is slow to import."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Series:
    """One kind of bar: its name in the legend, its values, and the theme's role it is coloured with (`accent`)."""

    name: str
    values: Sequence[float]
    role: str
