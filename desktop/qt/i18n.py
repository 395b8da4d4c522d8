"""The language of the program: its texts, Qt's own texts, and the locale of fields and calendars."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from .locales import locale
from .resources import TRANSLATIONS

LANGUAGES = ("sv", "en")

_installed: list[QTranslator] = []
_language = "en"


def use(app: QCoreApplication, language: str) -> None:
    """Switches to `sv` or `en`. Widgets made earlier keep their texts: rebuild them.

    A catalogue that is missing leaves the English of the source, so that tests run without one.
    """
    global _language
    forget(app)
    _language = language
    QLocale.setDefault(locale(language))
    _install(app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(app, f"attesta_{language}", str(TRANSLATIONS))


def forget(app: QCoreApplication) -> None:
    """Back to the texts as they stand in the source."""
    while _installed:
        app.removeTranslator(_installed.pop())


def current() -> str:
    """The language in use, `sv` or `en`."""
    return _language


def system_language() -> str:
    """`sv` when Swedish is among the languages this computer's owner reads before English, else `en`."""
    for name in QLocale.system().uiLanguages():
        language = name.replace("_", "-").split("-")[0]
        if language in LANGUAGES:
            return language
    return "en"


def _install(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder) and app.installTranslator(translator):
        _installed.append(translator)
    else:
        translator.deleteLater()
