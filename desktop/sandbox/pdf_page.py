"""The sheet an invoice is drawn on: fonts, colours and a few strokes, in millimetres."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from fpdf import FPDF

LEFT, RIGHT, BOTTOM = 20.0, 190.0, 262.0
TEXT, MUTED, ACCENT, GROUND, LINE = (23, 33, 43), (88, 100, 116), (14, 108, 106), (226, 241, 240), (195, 202, 211)
_FONTS = (
    ("/usr/share/fonts/truetype/inter/Inter-Regular.ttf", "/usr/share/fonts/truetype/inter/Inter-SemiBold.ttf"),
    (
        "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
        "/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf",
    ),
    ("C:/Windows/Fonts/arial.ttf", "C:/Windows/Fonts/arialbd.ttf"),
    ("/System/Library/Fonts/Supplemental/Arial.ttf", "/System/Library/Fonts/Supplemental/Arial Bold.ttf"),
    ("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"),
)


class Sheet(FPDF):
    """An A4 document. `made` is its date, so that the same invoice gives the same bytes.

    Set in Helvetica, which every reader has and which covers Swedish; text beyond Latin-1 needs a font file
    (`plain` False). Inter as Debian ships it is OpenType with CFF outlines, which fpdf2 cannot embed properly.
    """

    def __init__(self, made: datetime, title: str, *, plain: bool) -> None:
        super().__init__("P", "mm", "A4")
        self.set_creation_date(made)
        self.set_title(title)
        self.set_creator("Attesta")
        self.set_producer("Attesta")
        self.set_auto_page_break(False)
        self._family = "helvetica"
        files = None if plain else next((pair for pair in _FONTS if all(Path(one).is_file() for one in pair)), None)
        if files:
            self._family = "face"
            for style, file in zip(("", "B"), files, strict=True):
                self.add_font("face", style, file)
        self._readable = plain or files is not None

    def write_at(
        self, x: float, y: float, text: str, size: float = 9, *, bold: bool = False, ink: Any = TEXT, right: float = 0
    ) -> None:
        """One line of text from `x`, or ending at `right`."""
        self.set_font(self._family, "B" if bold else "", size)
        self.set_text_color(*ink)
        shown = self._shown(text)
        start = right - self.get_string_width(shown) if right else x
        self.text(start, y, shown)

    def wrapped(self, text: str, width: float, size: float = 9) -> list[str]:
        """The lines `text` takes in `width`."""
        self.set_font(self._family, "", size)
        lines = self.multi_cell(width, 4, self._shown(text), dry_run=True, output="LINES", align="L")
        return lines if isinstance(lines, list) else []

    def _shown(self, text: str) -> str:
        return text if self._readable else text.encode("latin-1", "replace").decode("latin-1")

    def rule(self, y: float, x: float = LEFT, *, strong: bool = False) -> None:
        """A thin line to the right margin."""
        self.set_draw_color(*(TEXT if strong else LINE))
        self.set_line_width(0.3 if strong else 0.15)
        self.line(x, y, RIGHT, y)

    def panel(self, y: float, height: float) -> None:
        """A soft ground from margin to margin."""
        self.set_fill_color(*GROUND)
        self.rect(LEFT, y, RIGHT - LEFT, height, style="F", round_corners=True, corner_radius=1.6)
