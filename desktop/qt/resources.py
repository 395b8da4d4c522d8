"""Where the files lie that ship beside the code: pictures, styles, translations."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
RESOURCES = _ROOT / "resources"
TRANSLATIONS = _ROOT / "i18n"
