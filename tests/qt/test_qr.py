"""What is on the screen is read again by zbar, which shares nothing with what drew it."""

from __future__ import annotations

import base64
import gc
import hashlib
import hmac
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
import segno
from PySide6.QtCore import QBuffer, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.qt import theme
from desktop.qt.qr import QUIET, Enlarged, QrCode
from desktop.qt.qr_modules import modules, of_text
from desktop.qt.veil import top_veil
from tests.qt.reading import read

TOKEN, SECRET = "67df3917-fa0d-44e5-b327-edcc928297f8", "d28db9a7-4cde-429e-a983-359be676944c"
SWISH = "D0123456789ABCDEF0123456789ABCDEF"
THEMES = (theme.LIGHT, theme.DARK)
SIZES = ((1, 0), (3, 4), (10, 2))
PICTURES = [(kind, *size) for kind in ("PNG", "JPG", "BMP") for size in SIZES if (kind, size) != ("JPG", (1, 0))]
"""Kind, scale and border; a JPEG of single pixels is no code any more."""


def bankid(second: int) -> str:
    """BankID's own rule and test vectors."""
    code = hmac.new(SECRET.encode(), str(second).encode(), hashlib.sha256).hexdigest()
    return f"bankid.{TOKEN}.{second}.{code}"


def png(text: str, *, scale: int = 4, border: int = 4, kind: str = "PNG") -> str:
    """A picture as a server might make it, in base64."""
    made = io.BytesIO()
    segno.make(text, error="l", micro=False).save(made, kind="png", scale=scale, border=border)
    if kind == "PNG":
        return base64.b64encode(made.getvalue()).decode()
    image, buffer = QImage.fromData(made.getvalue()).convertToFormat(QImage.Format.Format_RGB32), QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # type: ignore[call-overload]
    return base64.b64encode(buffer.data().data()).decode()


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made, page = QMainWindow(), QWidget()
    made.setCentralWidget(page)
    QVBoxLayout(page)
    made.resize(400, 400)
    qtbot.addWidget(made)
    return made


def shown(window: QMainWindow, code: QrCode, side: int = 260) -> QrCode:
    code.setFixedSize(side, side)
    page = window.centralWidget()
    layout = page.layout() if page else None
    assert layout is not None
    layout.addWidget(code)
    window.show()
    QApplication.processEvents()
    return code


def test_the_rule_of_the_codes() -> None:
    ends = ("9bf8", "bce2", "b3f3")
    starts = ("dc69358e", "949d559b", "a9e5ec59")
    for second, (start, end) in enumerate(zip(starts, ends, strict=True)):
        code = bankid(second).rpartition(".")[2]
        assert (code[:8], code[-4:]) == (start, end)


@pytest.mark.parametrize("look", THEMES, ids=lambda one: one.name)
def test_every_second_is_read_again_as_it_came(window: QMainWindow, qapp: QApplication, look: theme.Theme) -> None:
    theme.apply(qapp, look)
    code = shown(window, QrCode("QR"))
    for second in (*range(30), 99, 100, 179):
        code.set_content(bankid(second))
        assert read(window.grab().toImage()) == [bankid(second)]
    theme.apply(qapp, theme.LIGHT)


@pytest.mark.parametrize("text", [SWISH, "C1231231231;100,00;12229445;0", "bankid.åäö", "D" + "1" * 200])
def test_other_texts(window: QMainWindow, text: str) -> None:
    code = shown(window, QrCode("QR"))
    code.set_content(text)
    assert read(window.grab().toImage()) == [text]


@pytest.mark.parametrize("as_uri", [True, False])
@pytest.mark.parametrize(("kind", "scale", "border"), PICTURES)
def test_pictures(window: QMainWindow, kind: str, as_uri: bool, scale: int, border: int) -> None:
    content = png(bankid(7), scale=scale, border=border, kind=kind)
    code = shown(window, QrCode("QR"))
    code.set_content(f"data:image/{kind.lower()};base64,{content}" if as_uri else content)
    assert code.is_readable
    assert read(window.grab().toImage()) == [bankid(7)]


def test_a_picture_becomes_the_same_squares_as_its_text() -> None:
    made = modules(png(bankid(3), scale=5))
    assert made is not None
    assert made.size == of_text(bankid(3)).size == 41


@pytest.mark.parametrize(
    "content",
    ["", "data:image/png;base64,AAAA", "data:text/plain,hej", "iVBORw0KGgoAAAA", "iVBORw0KGgo!", "/9j/no", "x" * 301],
)
def test_what_is_no_code_is_not_drawn_as_one(window: QMainWindow, content: str) -> None:
    code = shown(window, QrCode("QR"))
    code.set_content(content)
    assert not code.is_readable
    assert bool(code.accessibleDescription()) == bool(content)
    assert read(window.grab().toImage()) == []


def test_a_picture_of_something_else_is_no_code() -> None:
    picture = QImage(80, 60, QImage.Format.Format_RGB32)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    for colour in ("white", "black", "red"):
        picture.fill(QColor(colour))
        buffer.seek(0)
        picture.save(buffer, "PNG")  # type: ignore[call-overload]
        assert modules(base64.b64encode(buffer.data().data()).decode()) is None


@pytest.mark.parametrize("look", THEMES, ids=lambda one: one.name)
def test_whole_pixels_and_a_quiet_white_margin(window: QMainWindow, qapp: QApplication, look: theme.Theme) -> None:
    theme.apply(qapp, look)
    for side in (160, 200, 241, 256, 333):
        code = shown(window, QrCode("QR"), side)
        code.set_content(bankid(1))
        image = code.grab().toImage()
        box = square_of(image)
        assert side // (41 + 2 * QUIET) == box
        dark = [(x, y) for x in range(side) for y in range(side) if image.pixelColor(x, y) == QColor("black")]
        left, top = min(x for x, _ in dark), min(y for _, y in dark)
        assert {max(x for x, _ in dark) - left, max(y for _, y in dark) - top} == {41 * box - 1}
        assert min(left, top) >= QUIET * box
        assert image.pixelColor(left - QUIET * box, top) == QColor("white")
        grey = {image.pixelColor(x, y).name() for x in range(left, left + 41 * box) for y in range(top, top + 41 * box)}
        assert grey == {"#000000", "#ffffff"}
        code.setParent(None)
        code.deleteLater()
    theme.apply(qapp, theme.LIGHT)


def square_of(image: QImage) -> int:
    """A seventh of the corner's mark."""
    side = image.width()
    for y in range(4, side):
        row = [image.pixelColor(x, y) == QColor("black") for x in range(4, side - 4)]
        if True in row:
            start = row.index(True)
            return (row.index(False, start) - start) // 7
    raise AssertionError("no code")


def test_too_small_it_refuses_and_says_so(window: QMainWindow) -> None:
    code = shown(window, QrCode("QR"), 99)
    code.set_content(bankid(1))
    assert not code.is_readable
    assert "enlarge" in code._words()
    assert read(window.grab().toImage()) == []
    code.setFixedSize(100, 100)
    assert "enlarge" not in code.accessibleDescription().split(".")[0]
    assert read(window.grab().toImage()) == [bankid(1)]


def test_a_click_enlarges_it_and_the_next_code_follows(window: QMainWindow, qtbot: QtBot) -> None:
    window.resize(800, 640)
    code = shown(window, QrCode("QR code for BankID"), 120)
    code.set_content(bankid(1))
    qtbot.mouseClick(code, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))  # type: ignore[no-untyped-call]
    [layer] = window.findChildren(Enlarged)
    assert layer.width() == 640 - 32
    code.set_content(bankid(2))
    assert read(layer.grab().toImage()) == [bankid(2)]
    focused = layer.focusWidget()
    assert isinstance(focused, QrCode)
    qtbot.keyClick(focused, Qt.Key.Key_Escape)  # type: ignore[no-untyped-call]
    assert top_veil(window) is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_by_keys(window: QMainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    code = shown(window, QrCode("QR"))
    code.set_content(bankid(1))
    code.setFocus()
    qtbot.keyClick(code, key)  # type: ignore[no-untyped-call]
    [layer] = window.findChildren(Enlarged)
    assert layer.accessibleName() == "QR"
    qtbot.keyClick(layer.focusWidget(), key)  # type: ignore[no-untyped-call]
    assert top_veil(window) is None


def test_when_the_order_is_taken_up_nothing_stays_to_be_scanned(window: QMainWindow) -> None:
    code = shown(window, QrCode("QR"))
    code.set_content(bankid(1))
    code.enlarge()
    code.set_content("")
    assert top_veil(window) is None
    assert read(window.grab().toImage()) == []


def test_a_code_whose_seconds_are_over_is_gone(window: QMainWindow, qtbot: QtBot) -> None:
    code = QrCode("QR")
    window.setCentralWidget(code)
    code.set_content("bankid.a.0.0", holds=1)
    qtbot.wait(600)
    code.set_content("bankid.a.1.1", holds=1)
    code.enlarge()
    qtbot.wait(500)
    assert code.content == "bankid.a.1.1"
    with qtbot.waitSignal(code.faded, timeout=20_000):
        pass
    assert code.content == ""
    assert code._enlarged is None or not code._enlarged.isVisible()
    code.set_content("bankid.a.1.1", holds=0.2)
    assert code.content == ""
    code.set_content("bankid.a.2.2")
    qtbot.wait(300)
    assert code.content == "bankid.a.2.2"


def test_enlarged_it_leaves_with_its_page(window: QMainWindow) -> None:
    code = shown(window, QrCode("QR"))
    code.set_content(bankid(1))
    code.enlarge()
    code.setParent(None)
    code.deleteLater()
    del code
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert top_veil(window) is None


SCALED = """
import sys
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget, QLabel
app = QApplication([])
from desktop.qt import theme
from desktop.qt.qr import QrCode
theme.apply(app, theme.named(sys.argv[1]))
window = QWidget()
column = QVBoxLayout(window)
column.addWidget(QLabel("Uneven above"))
code = QrCode("QR")
code.setFixedSize(233, 233)
code.set_content(sys.argv[2])
column.addWidget(code)
window.setFixedSize(301, 341)
window.show()
app.processEvents()
image = window.grab().toImage()
print(image.devicePixelRatio())
image.save(sys.argv[3])
"""


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "1.75", "2"])
def test_read_at_every_scale(tmp_path: Path, look: str, scale: str) -> None:
    picture = tmp_path / "shot.png"
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-c", SCALED, look, bankid(12), str(picture)]
    ran = subprocess.run(
        words, env=environment, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert float(ran.stdout) == float(scale)
    assert read(QImage(str(picture))) == [bankid(12)]
