"""Another program that takes files: a window that reads what is dropped on it and says what it got.

python -m tests.end2end.drop_target X Y

Prints a line of JSON for itself when it stands there, and one for each drop: the files' names, sizes and first bytes.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel

SIZE = 300


class Target(QLabel):
    """Takes any file of this computer."""

    def __init__(self) -> None:
        super().__init__("Drop here")
        self.setAcceptDrops(True)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Now it can be dropped on."""
        super().showEvent(event)
        say({"ready": True})

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files may be copied, and only copied."""
        if event.mimeData().hasUrls() and event.proposedAction().name == "CopyAction":
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Reads them."""
        event.acceptProposedAction()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls()]
        say({"files": [[path.name, path.stat().st_size, path.read_bytes()[:5].decode()] for path in paths]})


def say(what: object) -> None:
    """To whoever started it."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Stands where it is told until it is killed."""
    app = QApplication(sys.argv[:1])
    target = Target()
    target.setGeometry(int(sys.argv[1]), int(sys.argv[2]), SIZE, SIZE)
    target.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
