from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from fpdf import FPDF
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton

from desktop.qt.pdf import PdfView
from desktop.qt.pdfpages import DamagedPdf, page_image, page_sizes
from desktop.qt.tasks import Tasks

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OnLoop = Callable[[Callable[[], Coroutine[Any, Any, None]]], None]


@pytest.fixture(scope="module")
def invoice() -> bytes:
    document = FPDF()
    for number in (1, 2, 3):
        document.add_page()
        document.set_font("helvetica", size=24)
        document.cell(0, 20, f"Invoice 104{number} å ä ö")
    return bytes(document.output())


@asynccontextmanager
async def shown(window: QMainWindow, data: bytes) -> AsyncIterator[PdfView]:
    failures: list[BaseException] = []
    tasks = Tasks(failures.append)
    view = PdfView(tasks)
    window.setCentralWidget(view)
    ready = asyncio.Event()
    view.shown.connect(ready.set)
    view.show_bytes(data, "1042.pdf")
    await ready.wait()
    yield view
    await tasks.aclose()
    assert failures == []


def button(view: PdfView, text: str) -> QPushButton:
    return next(one for one in view.findChildren(QPushButton) if one.text() == text)


async def test_pages_are_drawn_at_the_asked_scale(invoice: bytes) -> None:
    sizes = await page_sizes(invoice)
    assert [round(size.width) for size in sizes] == [595, 595, 595]
    image = await page_image(invoice, 0, 2.0)
    assert (image.width(), image.height()) == (round(sizes[0].width * 2 + 0.49), round(sizes[0].height * 2 + 0.49))
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 4) for y in range(0, 400, 4)}
    assert {"#ffffff", "#000000"} <= colours


async def test_what_is_no_pdf_is_damaged(invoice: bytes) -> None:
    for data in (b"", b"nonsense", invoice[:40]):
        with pytest.raises(DamagedPdf):
            await page_sizes(data)


def test_it_opens_zooms_and_copies(window: QMainWindow, on_loop: OnLoop, invoice: bytes) -> None:
    async def scenario() -> None:
        async with shown(window, invoice) as view:
            assert (view.page_count(), view.message()) == (3, "")
            view.real_size()
            percent = next(one for one in view.findChildren(QPushButton) if one.accessibleName() == "Size on paper")
            assert percent.text() == "100\u00a0%"
            view.zoom_in()
            assert percent.text() == "125\u00a0%"
            QGuiApplication.clipboard().clear()
            view.copy_text()
            for _ in range(500):
                if QGuiApplication.clipboard().text():
                    break
                await asyncio.sleep(0.02)
            assert "Invoice 1043 å ä ö" in QGuiApplication.clipboard().text()

    on_loop(scenario)


def test_a_damaged_file_says_so(window: QMainWindow, on_loop: OnLoop) -> None:
    async def scenario() -> None:
        async with shown(window, b"nonsense") as view:
            assert view.page_count() == 0
            assert "damaged" in view.message()
            assert not button(view, "Print…").isEnabled()
            assert button(view, "Save as…").isEnabled()
            assert (view.can_save(), view.can_print()) == (True, False)

    on_loop(scenario)


def test_commands_do_nothing_without_a_document(window: QMainWindow, on_loop: OnLoop, invoice: bytes) -> None:
    async def scenario() -> None:
        async with shown(window, invoice) as view:
            assert (view.can_save(), view.can_print()) == (True, True)
            view.clear("The invoice has no PDF.")
            assert (view.can_save(), view.can_print()) == (False, False)
            view.save_as()
            view.print_document()
            await asyncio.sleep(0.05)
            assert QApplication.activeModalWidget() is None

    on_loop(scenario)


def test_it_is_written_as_it_came(window: QMainWindow, on_loop: OnLoop, invoice: bytes, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with shown(window, invoice) as view:
            path = tmp_path / "Fakturor åäö" / "1042.pdf"
            await view.write_to(path)
            assert not path.exists()
            path.parent.mkdir()
            await view.write_to(path)
            assert path.read_bytes() == invoice

    on_loop(scenario)


def test_all_pages_are_printed(window: QMainWindow, on_loop: OnLoop, invoice: bytes, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with shown(window, invoice) as view:
            printer = QPrinter()
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(tmp_path / "out.pdf"))
            printer.setResolution(72)
            await view.print_to(printer)
            assert len(await page_sizes((tmp_path / "out.pdf").read_bytes())) == 3

    on_loop(scenario)


async def print_dialog() -> QPrintDialog:
    for _ in range(400):
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QPrintDialog):
            return dialog
        await asyncio.sleep(0.005)
    raise AssertionError("no print dialog")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the dialog is the system's and cannot be driven")
def test_the_systems_print_dialog_opens_and_prints(
    window: QMainWindow, on_loop: OnLoop, invoice: bytes, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with shown(window, invoice) as view:
            out = tmp_path / "out.pdf"
            button(view, "Print…").click()
            (await print_dialog()).reject()
            await asyncio.sleep(0.05)
            assert not out.exists()
            view.print_document()
            dialog = await print_dialog()
            assert dialog.printer().docName() == view._name.removesuffix(".pdf"), "what the queue and a file are called"
            name = dialog.findChild(QLineEdit, "filename")
            assert isinstance(name, QLineEdit)
            name.setText(str(out))
            dialog.accept()
            for _ in range(400):
                if any(label.text() == "Sent to the printer." for label in view.findChildren(QLabel)):
                    break
                await asyncio.sleep(0.005)
            assert len(await page_sizes(out.read_bytes())) == 3

    on_loop(scenario)


def test_a_closed_view_ends_its_work(window: QMainWindow, on_loop: OnLoop, invoice: bytes) -> None:
    async def scenario() -> None:
        async with shown(window, invoice) as view:
            view.show_bytes(invoice, "other.pdf")
            window.setCentralWidget(QPushButton())
            await asyncio.sleep(0.1)

    on_loop(scenario)
