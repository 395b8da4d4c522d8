"""The import from a dropped file to the result of each row, and the question of the export."""

from __future__ import annotations

import tempfile
from pathlib import Path

from desktop.panes.imports.page import COLUMNS, ROWS, ImportPage
from desktop.qt.dialogs import Sheet

from .hand import StepFailed
from .scenes import Scenes

_HEADER = "Kundregister;;;;;;\r\nUtskrivet 2026-11-25;;;;;;\r\n"
_NAMES = "Kundnr;Namn;Organisationsnr;E-post;Postnr;Ort;Er referens\r\n"
_ROWS = """9001;Ångfärjan i Öregrund AB;556840-2266;ekonomi@angfarjan.example;742 42;Öregrund;Åsa Öhman
9002;Björkö Snickeri;556840-2267;bjorko@snickeri.example;761 95;Norrtälje;Örjan Åberg
9003;Sjölunda Gård;;sjolunda(at)gard.example;12;Malmö;
9004;;;faktura@okand.example;903 26;Umeå;
9005;Nordiska Kök & Bad AB;5,56E+09;info@nordiskakok.example;411 04;Göteborg;Eva Ek
9006;Älvsbyns Måleri;;maleri@alvsbyn.example;942 31;Älvsbyn;Ulla Ål
9006;Älvsbyns Måleri och Tapet;;tapet@alvsbyn.example;942 31;Älvsbyn;Ulla Ål
9007;Hjälmarens Fisk HB;;fisk@hjalmaren.example;702 10;Örebro;
"""


async def import_customers(scenes: Scenes, look: str) -> None:
    """Each step of the page, with rows that are fine, odd and wrong."""
    hand = scenes.hand
    await scenes.go("customers")
    page = await _page(scenes)
    await hand.picture(f"import-source-{look}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kunder från Fortnox.csv"
        path.write_bytes((_HEADER + _NAMES + _ROWS.replace("\n", "\r\n")).encode("cp1252"))
        page.open_file(path)
        await hand.see(lambda: page.step == COLUMNS, "the columns")
    await hand.picture(f"import-columns-{look}")
    await hand.press("Ctrl+Return")
    await hand.see(lambda: page.step == ROWS, "the rows")
    await hand.picture(f"import-rows-{look}")
    await hand.press("Ctrl+Return")
    await scenes.sheet()
    await hand.picture(f"import-question-{look}")
    await hand.press("Return")
    await hand.see(lambda: page.importing is not None and page.importing.progress.ended, "the end of the import")
    await hand.picture(f"import-result-{look}")
    await hand.press("Ctrl+Return")
    await hand.see(lambda: scenes.list_pane("customers").page is None, "the list")


async def import_products(scenes: Scenes, look: str) -> None:
    """A price with two readings is asked about."""
    hand = scenes.hand
    await scenes.go("products")
    page = await _page(scenes)
    head = "Artikelnr\tBenämning\tEnhet\tÀ-pris\tMoms %\n"
    page.open_text(head + "X1\tEkpanel, räfflad\tm²\t1.234\t25\nX2\tLim\tst\t89\t25\n")
    await hand.see(lambda: page.step == COLUMNS, "the columns")
    await hand.picture(f"import-two-readings-{look}")
    await hand.press("Esc")
    await hand.press("Esc")


async def export_question(scenes: Scenes, look: str) -> None:
    """What would be written."""
    await scenes.go("invoices")
    await scenes.hand.press("Ctrl+Shift+E")
    await scenes.hand.see(lambda: scenes.hand.find(Sheet), "the question")
    await scenes.hand.picture(f"export-question-{look}")
    await scenes.hand.press("Esc")


async def _page(scenes: Scenes) -> ImportPage:
    await scenes.hand.press("Ctrl+Shift+I")
    await scenes.hand.see(lambda: scenes.hand.find(ImportPage), "the page")
    page = scenes.hand.find(ImportPage)
    if page is None:
        raise StepFailed("no page")
    return page
