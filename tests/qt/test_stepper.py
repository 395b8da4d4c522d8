from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.qt import theme
from desktop.qt.stepper import Step, Stepper, StepState

STEPS = [
    Step("Draft", StepState.DONE, "11-20"),
    Step("Sent", StepState.CURRENT, "11-20 · opened"),
    Step("Collection", StepState.BAD, "12-20"),
    Step("Paid", StepState.CANCELLED),
]


def test_it_says_its_stages_in_words(qtbot: QtBot) -> None:
    stepper = Stepper(STEPS)
    qtbot.addWidget(stepper)
    assert stepper.accessibleDescription() == (
        "Draft, done, 11-20; Sent, now, 11-20 · opened; Collection, now, 12-20; Paid, cancelled"
    )


def test_it_grows_higher_when_it_is_narrow(qtbot: QtBot) -> None:
    stepper = Stepper(STEPS)
    qtbot.addWidget(stepper)
    assert stepper.heightForWidth(200) > stepper.heightForWidth(800)


def test_done_is_accent_and_bad_is_bad(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.DARK)
    stepper = Stepper(STEPS)
    qtbot.addWidget(stepper)
    stepper.resize(400, stepper.heightForWidth(400))
    picture = stepper.grab().toImage()
    colours = [picture.pixelColor(part * 100 + 5, 8).name().upper() for part in range(3)]
    assert colours == [theme.DARK.accent, theme.DARK.accent, theme.DARK.bad]
    theme.apply(qapp, theme.LIGHT)
