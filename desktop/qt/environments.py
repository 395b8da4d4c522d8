"""What the environments are called. Apart from `words`, since the window needs it before anything is imported."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.environment import Environment


def environment_word(environment: Environment) -> str:
    """PRODUCTION, TEST or DEMO, as on the pill."""
    translate = QCoreApplication.translate
    return {
        Environment.PRODUCTION: translate("Words", "PRODUCTION"),
        Environment.TEST: translate("Words", "TEST"),
        Environment.DEMO: translate("Words", "DEMO"),
    }[environment]


def environment_name(environment: Environment) -> str:
    """The environment in a sentence or a menu."""
    translate = QCoreApplication.translate
    return {
        Environment.PRODUCTION: translate("Words", "Production: real invoices"),
        Environment.TEST: translate("Words", "Test: Billecta’s test system"),
        Environment.DEMO: translate("Words", "Demo: on this computer only"),
    }[environment]
