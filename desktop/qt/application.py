"""The QApplication, and its first moment: the window is painted before asyncio is imported."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

_LONGEST_MS = 3000


def application(argv: list[str]) -> QApplication:
    """The one application object, made on the first call."""
    QCoreApplication.setApplicationName("Attesta")
    QCoreApplication.setOrganizationName("Attesta")
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(argv)
    app.setApplicationDisplayName("Attesta")
    app.setDesktopFileName("attesta")
    app.setQuitOnLastWindowClosed(False)
    return app


def show_and_paint(window: QWidget, painted: SignalInstance) -> None:
    """Shows the window and waits for its first paint with Qt's own loop, three seconds at most.

    asyncio, qasync and what needs them cost a quarter of the whole start. No task exists yet, so that a loop of Qt's
    own can stop none.
    """
    first = QEventLoop()
    painted.connect(first.quit)
    QTimer.singleShot(_LONGEST_MS, first.quit)
    window.show()
    first.exec(QEventLoop.ProcessEventsFlag.AllEvents)
