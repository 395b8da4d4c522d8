"""Last step: the file into the portal of the right environment, a minute's wait, and its own check."""

from __future__ import annotations

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar

from desktop.core.certificates import BenchItem, Purpose, Stage
from desktop.core.dates import now
from desktop.core.environment import ADDRESSES, Environment

from .guide_page import Step, text

WAIT_SECONDS = 60
"""Source: the guide, “Wait about one minute before pressing the button to verify your certificate.”"""


class UploadStep(Step):
    """Signals: `save_wanted` to a file; `uploaded` and `verified` when the person says so."""

    save_wanted = Signal()
    uploaded = Signal()
    verified = Signal()

    def __init__(self, purpose: Purpose, environment: Environment) -> None:
        super().__init__(self.tr("Upload it in Billecta’s portal"), [])
        address = ADDRESSES.get(environment)
        self.portal = address.portal if address else ""
        for line in self._instructions(purpose):
            self.body.addWidget(text(line, ""))
        self._left = WAIT_SECONDS
        self._bar = QProgressBar()
        self._bar.setRange(0, WAIT_SECONDS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("The minute before it can be verified"))
        self._bar.hide()
        self._said = text("", "strong")
        self._said.hide()
        self.body.addWidget(self._bar)
        self.body.addWidget(self._said)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self._make_buttons()

    def show_item(self, item: BenchItem) -> None:
        """Shows what is left to do."""
        stage, left = item.stage, _seconds_left(item)
        if stage is Stage.VERIFIED:
            self._timer.stop()
        elif left and not self._timer.isActive():
            self._wait(left)
        self.done.setVisible(stage is Stage.READY)
        self.sure.setVisible(stage is Stage.UPLOADED)
        self._bar.setVisible(stage is Stage.UPLOADED and self._timer.isActive())
        words = {
            Stage.UPLOADED: self.tr("Press the button for verifying in the portal, and come back with the outcome."),
            Stage.VERIFIED: self.tr("It is uploaded and verified. There is nothing left to do."),
        }
        if not self._timer.isActive():
            self._said.setText(words.get(stage, ""))
        self._said.setVisible(bool(self._said.text()))

    def wait_a_minute(self) -> None:
        """The portal needs it before it can tell."""
        self._wait(WAIT_SECONDS)
        self.save.setFocus()

    def open_portal(self) -> None:
        """The page of the right environment, in the browser."""
        if self.portal:
            QDesktopServices.openUrl(QUrl(self.portal))

    def _wait(self, seconds: int) -> None:
        self._left = seconds
        self._timer.start()
        self._tick()

    def _tick(self) -> None:
        self._bar.setValue(WAIT_SECONDS - self._left)
        self._said.setText(self.tr("Wait %n second(s) before you verify it in the portal.", "", self._left))
        self._said.show()
        self._bar.setVisible(self._left > 0)
        if self._left <= 0:
            self._timer.stop()
            self._said.setText(self.tr("Press the button for verifying in the portal, and come back with the outcome."))
        self._left -= 1

    def _make_buttons(self) -> None:
        self.open = self.add_button(self.tr("Open the portal"))
        self.open.clicked.connect(self.open_portal)
        self.open.setEnabled(bool(self.portal))
        self.save = self.first = self.add_button(self.tr("Save PFX…"), role="primary")
        self.save.clicked.connect(self.save_wanted)
        self.done = self.add_button(self.tr("I have uploaded it"))
        self.done.clicked.connect(self.uploaded)
        self.sure = self.add_button(self.tr("It is verified"))
        self.sure.clicked.connect(self.verified)

    def _instructions(self, purpose: Purpose) -> list[str]:
        addon = self.tr("Swish") if purpose is Purpose.SWISH else self.tr("Mobile BankID")
        portal = self.tr("2. Sign in to the portal ({portal}) and open Settings, Addons.").format(portal=self.portal)
        none = self.tr("2. The demo has no portal. In test and production: sign in to it and open Settings, Addons.")
        lines = [
            self.tr("1. Save the .pfx in a folder of your own."),
            portal if self.portal else none,
            self.tr("3. Press the pencil at {addon}, or add that addon.").format(addon=addon),
            self.tr("4. Choose the .pfx, type the passphrase and save."),
            self.tr("5. Wait about a minute, then press the button for verifying."),
        ]
        return [*lines, self.tr("Delete the saved .pfx afterwards: Attesta keeps its own, encrypted.")]


def _seconds_left(item: BenchItem) -> int:
    """What is left of the minute, also when the person has been elsewhere meanwhile."""
    if item.uploaded_at is None or item.verified_at is not None:
        return 0
    return max(0, WAIT_SECONDS - int((now() - item.uploaded_at).total_seconds()))
