from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.qt import theme
from desktop.qt.bottom_bar import BottomBar
from desktop.qt.noticecard import NoticeCard
from desktop.qt.notices import Notices
from desktop.qt.noticeview import NoticeView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def texts(view: NoticeView) -> list[str]:
    return [card.notice.text for card in view.cards()]


def button(card: NoticeCard, text: str) -> QPushButton:
    return next(one for one in card.findChildren(QPushButton) if one.text() == text)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_it_shows_what_was_said_before_and_after(window: QMainWindow) -> None:
    notices = Notices()
    notices.error("before")
    view = NoticeView(notices, window)
    notices.info("after")
    assert texts(view) == ["before", "after"]
    assert window.rect().contains(view.geometry())
    assert view.cards()[0].accessibleName() == "before"


def test_it_keeps_clear_of_a_bar_at_the_foot(window: QMainWindow, qtbot: QtBot) -> None:
    inside, bar = QWidget(), BottomBar("batch")
    column = QVBoxLayout(inside)
    column.addStretch(1)
    bar.setFixedHeight(48)
    bar.hide()
    column.addWidget(bar)
    window.setCentralWidget(inside)
    notices = Notices()
    view = NoticeView(notices, window)
    notices.info("said")
    low = view.geometry().bottom()
    bar.show()
    qtbot.waitUntil(lambda: view.geometry().bottom() < bar.mapTo(window, bar.rect().topLeft()).y())
    bar.hide()
    qtbot.waitUntil(lambda: view.geometry().bottom() == low)


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK])
def test_the_bar_that_says_its_kind_ends_inside_the_round_corners(
    qapp: QApplication, window: QMainWindow, look: theme.Theme
) -> None:
    theme.apply(qapp, look)
    notices = Notices()
    view = NoticeView(notices, window)
    for say, colour in ((notices.info, look.info), (notices.done, look.good), (notices.error, look.bad)):
        say("said")
        card = view.cards()[-1]
        picture = QImage(card.size(), QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        card.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        assert picture.pixelColor(1, card.height() // 2) == QColor(colour)
        assert picture.pixelColor(0, 0).alpha() < 64
        assert picture.pixelColor(8, card.height() // 2) != QColor(colour)
    theme.apply(qapp, theme.LIGHT)


def test_an_action_runs_once_and_closes(window: QMainWindow) -> None:
    notices, ran = Notices(), []
    view = NoticeView(notices, window)
    notices.error("failed", actions=[("Try again", lambda: ran.append("again")), ("Open", lambda: ran.append("open"))])
    click(button(view.cards()[0], "Open"))
    assert ran == ["open"]
    assert texts(view) == []
    assert notices.current() == []
    assert not view.isVisible()


def test_details_are_shown_and_copied(window: QMainWindow) -> None:
    notices = Notices()
    view = NoticeView(notices, window)
    notices.error("failed", detail="Kind: tls")
    card = view.cards()[0]
    height = card.height_for(384)
    click(button(card, "Details"))
    area = card.findChild(QPlainTextEdit)
    assert area is not None
    assert area.toPlainText() == "Kind: tls"
    assert card.height_for(384) > height
    click(button(card, "Copy"))
    assert QGuiApplication.clipboard().text() == "failed\n\nKind: tls"


def test_the_time_of_an_info_stands_still_while_it_has_the_keyboard(window: QMainWindow) -> None:
    notices = Notices()
    view = NoticeView(notices, window)
    notices.error("stays")
    notices.done("leaves")
    stays, leaves = (card.findChild(QTimer) for card in view.cards())
    assert stays is not None
    assert leaves is not None
    assert (stays.isActive(), leaves.isActive()) == (False, True)
    view.cards()[-1].setFocus()
    assert not leaves.isActive()
    QTest.keyClick(view.cards()[-1], Qt.Key.Key_Escape)
    assert texts(view) == ["stays"]


def test_it_follows_the_window(window: QMainWindow) -> None:
    notices = Notices()
    view = NoticeView(notices, window)
    notices.error("failed")
    window.resize(1280, 800)
    right = view.geometry().right()
    assert 1280 - 24 < right < 1280
    window.resize(320, 300)
    assert view.width() <= 320


def test_replaced_cards_stay_nowhere(window: QMainWindow, alive: Callable[[type[QWidget]], int]) -> None:
    notices = Notices()
    view = NoticeView(notices, window)
    for number in range(20):
        notices.info(f"{number} of 20", key="sync")
    assert texts(view) == ["19 of 20"]
    assert alive(NoticeCard) == 1


def test_older_notices_fold_into_a_button(window: QMainWindow) -> None:
    notices = Notices()
    view = NoticeView(notices, window)
    window.resize(1024, 640)
    for number in range(5):
        notices.error(f"error {number}")
    more = next(one for one in view.findChildren(QPushButton) if one.parent() is view)
    assert texts(view) == ["error 2", "error 3", "error 4"]
    assert more.text() == "2 more"
    click(more)
    assert texts(view) == [f"error {number}" for number in range(5)]
    assert more.text() == "Show fewer"
    click(more)
    assert len(texts(view)) == 3
    for card in view.cards()[:2]:
        card.close_notice()
    assert texts(view) == ["error 0", "error 1", "error 4"]
    assert more.isHidden()


def test_unfolded_they_stay_inside_the_window(window: QMainWindow) -> None:
    notices = Notices()
    view = NoticeView(notices, window)
    window.resize(1024, 640)
    for number in range(40):
        notices.error(f"error {number}")
    click(next(one for one in view.findChildren(QPushButton) if one.parent() is view))
    assert len(view.cards()) > 3
    assert texts(view)[-1] == "error 39"
    assert window.rect().contains(view.geometry())
