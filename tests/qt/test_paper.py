"""What is written on paper can be searched and copied, under the program's own style too."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from desktop.qt import theme
from desktop.qt.paper import html_pdf


@pytest.fixture
def own_font(qapp: QApplication) -> Iterator[QFont]:
    before = qapp.font()
    qapp.setFont(theme.font(13))
    yield qapp.font()
    qapp.setFont(before)


def test_digits_and_ligatures_are_letters(own_font: QFont, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(
        html_pdf(
            "Lista",
            "<p>Faktura 1042, 12 250,00 kr, offert för Åsö, final, 2026-11-25 14:03, 19800113-****</p>",
            "p { color: #444; }",
        )
    )
    said = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    assert "Faktura 1042, 12 250,00 kr, offert för Åsö, final, 2026-11-25 14:03, 19800113-****" in " ".join(
        said.split()
    )
    info = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout
    assert "595 x 842" in info.replace("595.32", "595").replace("841.92", "842").replace("595.2", "595")
