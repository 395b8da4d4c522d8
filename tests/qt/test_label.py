from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel

from desktop.qt.label import Label

NAME = "<b>Ö</b> & Co"


def test_what_looks_like_html_takes_the_room_of_its_letters(qapp: QApplication) -> None:
    shown, drawn = Label(NAME), QLabel(NAME)
    assert shown.text() == NAME
    assert shown.sizeHint().width() > drawn.sizeHint().width()
