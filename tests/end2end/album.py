"""Pictures of all panes, editors and questions, to be looked at one by one: languages, themes, sizes, scales.

    python3 dev.py album DIR
    python -m tests.end2end.album DIR [--looks sv-light-wide-1 en-dark-small-2 …] [--only lists cards …]

Every scene is played once per look (language, theme, size and scale), each in a process of its own. What has less room
than it needs is written to `cut-off.txt` beside the pictures. It takes minutes a look.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop.app import Options
from desktop.core.environment import Environment
from desktop.qt import loop
from desktop.window import Window

from . import tour
from .cutting import cut_off
from .hand import Hand
from .program import program
from .scenes import Scenes
from .scenes_attest import attest_by_keys, read_through
from .scenes_attest_states import attest_states
from .scenes_certificates import certificates
from .scenes_customers import customer_pages
from .scenes_editor import cards, credit_by_rows
from .scenes_entrance import entrances, list_on_paper, nothing_there
from .scenes_imports import export_question, import_customers, import_products
from .scenes_lists import lists_at_work
from .scenes_merge import merges
from .scenes_orders import order_states
from .scenes_overview import from_tile_to_work, pictures_and_tables
from .scenes_papers import papers
from .scenes_payments import payments
from .scenes_registers import company_pages, price_changes
from .scenes_rows import rows
from .scenes_steps import invoice_steps

SIZES = {"wide": (1280, 800), "small": (1024, 640)}
LOOKS = [
    f"{language}-{theme}-{size}-{scale}"
    for language in ("sv", "en")
    for theme in ("light", "dark")
    for size in SIZES
    for scale in (1, 2)
]
Scene = Callable[[Scenes, str], Awaitable[None]]


def _plain(scene: Callable[[Scenes], Awaitable[None]]) -> Scene:
    async def play(scenes: Scenes, _look: str) -> None:
        await scene(scenes)

    return play


SCENES: dict[str, Scene] = {
    "overview": pictures_and_tables,
    "unmatched": _plain(from_tile_to_work),
    "lists": tour.lists_and_editors,
    "read-through": read_through,
    "attest": attest_by_keys,
    "work": lists_at_work,
    "customers": customer_pages,
    "companies": company_pages,
    "prices": price_changes,
    "customer": _plain(tour.new_customer),
    "product": _plain(tour.new_product),
    "pdf": _plain(tour.invoice_to_pdf),
    "steps": invoice_steps,
    "papers": papers,
    "rows": rows,
    "cards": cards,
    "merges": merges,
    "credit": credit_by_rows,
    "certificates": certificates,
    "payments": payments,
    "orders": order_states,
    "import": import_customers,
    "import-products": import_products,
    "export": export_question,
    "paper": list_on_paper,
    "nothing": nothing_there,
    "entrances": entrances,
    "attest-states": attest_states,
    "lost": _plain(tour.lost_answer),
    "helpers": _plain(tour.helpers),
}
"""In the order they are played: the states of the queue leave no draft behind."""


class Photographer(Hand):
    """A hand that also writes down what is cut off in each picture."""

    def __init__(self, window: Window, folder: Path) -> None:
        super().__init__(window, folder)
        self.cut: list[str] = []

    def snapshot(self, name: str) -> None:
        """A numbered picture of the window."""
        super().snapshot(name.removesuffix("-"))
        self.cut += [f"{self._number:02d}-{name}: {words}" for words in cut_off(self.window)]


def main() -> int:
    """Plays everything, each language and scale in a process of its own."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("folder", type=Path)
    ask.add_argument("--looks", nargs="+", choices=LOOKS, default=LOOKS)
    ask.add_argument("--only", nargs="+", choices=SCENES, default=list(SCENES))
    wish = ask.parse_args()
    folder: Path = wish.folder.absolute()
    if "ATTESTA_ALBUM" in os.environ:
        return _one(folder, wish.looks[0], wish.only)
    codes = []
    for look in wish.looks:
        surroundings = os.environ | {"QT_SCALE_FACTOR": look[-1], "ATTESTA_ALBUM": "1"}
        words = [sys.executable, "-m", __spec__.name, str(folder / look), "--looks", look, "--only", *wish.only]
        codes.append(subprocess.run(words, env=surroundings, check=False).returncode)
    return max(codes)


def _one(folder: Path, look: str, only: list[str]) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        return loop.run(lambda qt: _play(qt, folder, Path(profile), look, only), sys.argv[:1])


async def _play(qt: QApplication, folder: Path, profile: Path, look: str, only: list[str]) -> int:
    language, theme, size, _scale = look.split("-")
    nowhere = {Environment.TEST: "http://127.0.0.1:9", Environment.PRODUCTION: "http://127.0.0.1:9"}
    async with program(qt, Options("demo", language, theme, profile, None, nowhere), profile) as app:
        await asyncio.sleep(0.1)
        app.window.resize(*SIZES[size])
        hand = Photographer(app.window, folder)
        scenes = Scenes(app, hand)
        await hand.see(lambda: app.front, "the program")
        await scenes.loaded()
        for name in only:
            sys.stdout.write(f"{look}: {name}\n")
            sys.stdout.flush()
            await SCENES[name](scenes, "")
            (folder / "cut-off.txt").write_text("\n".join(hand.cut), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
