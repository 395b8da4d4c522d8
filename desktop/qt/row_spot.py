"""Where in a list a menu is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint

from .table_model import Column


@dataclass(frozen=True)
class RowSpot:
    """A point of the screen, and the column under the mouse; None by keyboard."""

    at: QPoint
    column: Column[Any] | None = None
