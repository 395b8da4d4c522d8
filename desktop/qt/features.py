"""PySide's `__feature__` (snake_case, true_property) is not for this program, and what it costs is left out.

Once Qt is imported PySide reads the source of every module that is imported, whoever's it is, to see whether it uses
PySide; the sources then stay in memory. That is a fifth of all imports after the first, and five megabytes. Seen in
6.11, where nothing switches it off.
"""

from __future__ import annotations

import sys
from types import ModuleType

import PySide6.QtCore  # noqa: F401 - it brings what is changed here

_READS = "_mod_uses_pyside"


def leave_out() -> None:
    """No more sources are read. A PySide that does it in another way is left alone."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, _READS):
        setattr(feature, _READS, _no_feature)


def _no_feature(_module: ModuleType) -> bool:
    return False
