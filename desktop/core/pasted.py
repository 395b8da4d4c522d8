"""Lines copied from a spreadsheet: cells parted by tabs, as every spreadsheet puts them on the clipboard."""

from __future__ import annotations

import csv
import io


def read_cells(text: str) -> list[list[str]]:
    """The cells of each line, without the blank lines.

    A cell with a line break or a tab in it comes in quotation marks and is one cell; breaks become spaces, since a row
    of an invoice has one line. A mark that stands alone, as for inches, is a sign like any other.
    """
    if text.count('"') % 2:
        lines = [line.split("\t") for line in text.splitlines()]
    else:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))
    cells = [[" ".join(cell.split()) for cell in line] for line in lines]
    return [line for line in cells if any(line)]
