"""The invoices of the drawings, the oldest first: sums and customers one recognises in pictures and tests."""

from __future__ import annotations

from typing import NamedTuple


class Shown(NamedTuple):
    """An invoice dated `age` days before today. `parts`: article number, quantity, price in öre."""

    name: str
    age: int
    terms: int
    stage: str
    parts: tuple[tuple[str, float, int], ...]


SHOWCASE = (
    Shown("Hantverkarna i Umeå AB", 87, 14, "Completed", (("ART-11", 35.0, 52_000), ("ART-42", 0.5, 10_000))),
    Shown("Café Blåbär", 86, 30, "Completed", (("ART-23", 8.0, 6_400),)),
    Shown("Åsa Öberg", 81, 14, "Completed", (("ART-31", 35.2, 4_500),)),
    Shown("Nya Tandhälsan AB", 71, 30, "Completed", (("ART-12", 12.0, 64_000), ("ART-23", 4.0, 7_800))),
    Shown("Brf Sjöutsikten 3", 68, 30, "Completed", (("ART-10", 74.0, 50_000),)),
    Shown("Sörmlands Kyl & Värme AB", 65, 30, "Completed", (("ART-13", 27.0, 45_000), ("ART-14", 3.0, 4_200))),
    Shown("Ågrens Måleri HB", 62, 30, "Completed", (("ART-10", 13.5, 50_000),)),
    Shown("Kommunförbundet Väst", 55, 30, "Completed", (("ART-24", 4.0, 1_450_000), ("ART-11", 5.0, 54_400))),
    Shown("Björn Åkesson", 53, 14, "SentToDebtCollection", (("ART-32", 8.0, 36_500), ("ART-14", 2.0, 38_000))),
    Shown("Lindqvist & Co Fastigheter AB", 33, 14, "Completed", (("ART-10", 16.0, 50_000), ("ART-22", 1.0, 200_000))),
    Shown("Göteborgs Hamnservice AB", 32, 30, "InvoiceSent", (("ART-40", 180.0, 51_000), ("ART-42", 14.0, 18_571))),
    Shown("Café Blåbär", 25, 30, "Completed", (("ART-23", 8.0, 6_400),)),
    Shown("Hantverkarna i Umeå AB", 23, 14, "ReminderInvoiceSent", (("ART-11", 35.0, 52_000), ("ART-42", 0.5, 10_000))),
    Shown("Åsa Öberg", 20, 14, "ReminderInvoiceSent", (("ART-31", 35.2, 4_500),)),
    Shown("Östermalms Städ AB", 4, 14, "InvoiceSent", (("ART-11", 4.0, 52_000), ("ART-14", 1.0, 42_000))),
    Shown("Brf Sjöutsikten 3", 3, 30, "Attested", (("ART-10", 74.0, 50_000),)),
    Shown("Lindqvist & Co Fastigheter AB", 2, 14, "InvoiceSent", (("ART-10", 16.0, 50_000), ("ART-22", 1.0, 200_000))),
    Shown("Ågrens Måleri HB", 1, 30, "Created", (("ART-10", 13.5, 50_000),)),
)
