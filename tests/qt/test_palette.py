from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QWidget

from desktop.qt.commands import Command, Commands
from desktop.qt.hitlist import NOTE, HitList
from desktop.qt.palette import Palette, PaletteHit, PaletteLayer, ShortcutSheet
from desktop.qt.veil import top_veil

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def palette(window: QMainWindow, ran: list[str]) -> Palette:
    commands = Commands(window)
    commands.add(
        window,
        [
            Command("attest", "Attest", lambda: ran.append("attest"), enabled=False, why_not="Choose a draft."),
            Command("new", "New invoice", lambda: ran.append("new"), "Ctrl+N", group="Invoices"),
            Command("customer", "New customer", lambda: ran.append("customer"), "Ctrl+Shift+N", group="Customers"),
        ],
    )
    hidden = QWidget(window)
    hidden.hide()
    commands.add(hidden, [Command("hidden", "Hidden", print, "F2", group="Elsewhere")])
    palette = Palette(commands, window)
    palette.add_source(lambda words: [PaletteHit("Åsa Öberg", "Customer", lambda: ran.append(words))])
    palette.open()
    return palette


def line(window: QMainWindow) -> QLineEdit:
    found = window.focusWidget()
    assert isinstance(found, QLineEdit)
    return found


def rows(window: QMainWindow) -> list[str]:
    layer = window.findChild(PaletteLayer)
    assert layer is not None
    hits = layer.findChild(HitList)
    assert hits is not None
    return [f"{hits.item(row).text()}|{hits.item(row).data(NOTE)}" for row in range(hits.count())]


@pytest.mark.usefixtures("palette")
class TestPalette:
    def test_what_can_be_done_comes_first_and_the_rest_says_why_not(self, window: QMainWindow) -> None:
        assert rows(window) == ["New invoice|Invoices", "New customer|Customers", "Attest|Choose a draft."]

    def test_words_in_any_order_then_objects(self, window: QMainWindow) -> None:
        QTest.keyClicks(line(window), "cust ne")
        assert rows(window) == ["New customer|Customers", "Åsa Öberg|Customer"]

    def test_enter_runs_it_with_the_focus_back_where_it_was(self, window: QMainWindow, ran: list[str]) -> None:
        typed = line(window)
        QTest.keyClick(typed, Qt.Key.Key_Down)
        QTest.keyClick(typed, Qt.Key.Key_Return)
        assert ran == ["customer"]
        assert top_veil(window) is None
        assert window.focusWidget() is window.centralWidget()

    def test_an_object_is_opened(self, window: QMainWindow, ran: list[str]) -> None:
        typed = line(window)
        QTest.keyClicks(typed, "zz")
        QTest.keyClick(typed, Qt.Key.Key_Return)
        assert ran == ["zz"]

    def test_escape_does_nothing(self, window: QMainWindow, ran: list[str]) -> None:
        QTest.keyClick(line(window), Qt.Key.Key_Escape)
        assert top_veil(window) is None
        assert ran == []

    def test_a_click_beside_closes(self, window: QMainWindow) -> None:
        veil = top_veil(window)
        assert veil is not None
        QTest.mouseClick(veil, Qt.MouseButton.LeftButton, pos=veil.rect().bottomLeft())
        assert top_veil(window) is None

    def test_only_one_thing_lies_over_the_window(self, window: QMainWindow, palette: Palette) -> None:
        palette.open()
        palette.open_shortcuts()
        assert window.findChild(ShortcutSheet) is None


def test_words_that_begin_as_typed_come_first(window: QMainWindow) -> None:
    commands = Commands(window)
    texts = {"Läs in allt på nytt": "Fönster", "Anmäl fel": "Nytt", "Ny faktura": "Fakturor"}
    commands.add(window, [Command(text, text, print, group=group) for text, group in texts.items()])
    palette = Palette(commands, window)
    palette.add_source(
        lambda _words: [PaletteHit("Åsa Öberg", "Kund", print), PaletteHit("Foto Nyström", "Kund", print)]
    )
    palette.open()
    QTest.keyClicks(line(window), "ny f")
    found = [row.partition("|")[0] for row in rows(window)]
    assert found == ["Ny faktura", "Foto Nyström", "Läs in allt på nytt", "Anmäl fel", "Åsa Öberg"]


def test_all_shortcuts_by_group(window: QMainWindow, palette: Palette) -> None:
    QTest.keyClick(line(window), Qt.Key.Key_Escape)
    palette.open_shortcuts()
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    words = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Elsewhere", "Hidden", "F2", "Invoices", "Ctrl+N"} <= words
    QTest.keyClick(window.focusWidget() or sheet, Qt.Key.Key_F1)
    assert top_veil(window) is None
