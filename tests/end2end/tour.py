"""The tour: the real program on the real sandbox, by mouse and keyboard, with numbered pictures and the HAR.

    python -m tests.end2end.tour DIR

Fails when a step fails. README's pictures come from here.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop.app import App, Options
from desktop.core.environment import Environment
from desktop.core.identity import check_digit
from desktop.qt import loop
from desktop.sandbox.server import serve_in_thread

from .hand import Hand
from .program import program
from .scenes import Scenes
from .scenes_attest import attest_by_keys, read_through
from .scenes_certificates import certificates
from .scenes_customers import customer_pages
from .scenes_editor import cards, credit_by_rows
from .scenes_entrance import list_on_paper
from .scenes_imports import export_question, import_customers, import_products
from .scenes_lists import lists_at_work
from .scenes_merge import merges
from .scenes_overview import from_tile_to_work, pictures_and_tables
from .scenes_papers import papers
from .scenes_payments import payments
from .scenes_registers import company_pages, few_rights, price_changes, prices_saved
from .scenes_rows import rows
from .scenes_steps import invoice_steps

USER, PASSWORD = "demo@attesta.example", "demo"
CUSTOMER = "Ångström & Söner Bygg AB"
EXISTING = "Lindqvist & Co Fastigheter AB"


def main() -> int:
    """Plays the tour into the folder given."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("folder", type=Path)
    folder = ask.parse_args().folder.absolute()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as profile, serve_in_thread() as test_server:
        result = loop.run(lambda qt: _play(qt, folder, Path(profile), test_server.url), sys.argv[:1])
    sys.stdout.write(f"{len(list(folder.glob('*.png')))} pictures in {folder}\n")
    return result


async def _play(qt: QApplication, folder: Path, profile: Path, test_url: str) -> int:
    addresses = {Environment.TEST: test_url, Environment.PRODUCTION: "http://127.0.0.1:9"}
    options = Options("demo", "sv", "light", profile, folder / "tour.har", addresses)
    async with program(qt, options, profile) as app:
        await asyncio.sleep(0.1)
        app.window.resize(1280, 800)
        scenes = Scenes(app, Hand(app.window, folder))
        await scenes.hand.see(lambda: app.front, "the program")
        await scenes.loaded()
        await lists_and_editors(scenes, "sv-light")
        await read_through(scenes, "sv-light")
        await attest_by_keys(scenes, "sv-light")
        await lists_at_work(scenes, "sv-light")
        await new_customer(scenes)
        await customer_pages(scenes, "sv-light")
        await new_product(scenes)
        await company(scenes)
        await price_changes(scenes, "sv-light")
        await prices_saved(scenes)
        await company_pages(scenes, "sv-light")
        await invoice_to_pdf(scenes)
        await invoice_steps(scenes, "sv-light")
        await papers(scenes, "sv-light")
        await import_customers(scenes, "sv-light")
        await import_products(scenes, "sv-light")
        await export_question(scenes, "sv-light")
        await list_on_paper(scenes, "sv-light")
        await pictures_and_tables(scenes, "sv-light")
        await from_tile_to_work(scenes)
        await cards(scenes, "sv-light")
        await credit_by_rows(scenes, "sv-light")
        await merges(scenes, "sv-light")
        await certificates(scenes, "sv-light")
        await payments(scenes, "sv-light")
        await lost_answer(scenes)
        await helpers(scenes)
        await other_looks(scenes)
        await few_rights(scenes, PASSWORD)
        await environments(scenes, app)
    return 0


async def lists_and_editors(scenes: Scenes, look: str) -> None:
    """Each pane with a record beside the list, each editor."""
    hand = scenes.hand
    await scenes.go("invoices")
    await hand.row(scenes.invoices.table, 8)
    await hand.rest(0.4)
    await hand.picture(f"invoices-{look}")
    for place in ("customers", "products", "companies"):
        await scenes.go(place)
        pane = scenes.list_pane(place)
        await hand.row(pane.table, 0)
        await hand.picture(f"{place}-{look}")
        await hand.press("F2")
        await scenes.form()
        await hand.picture(f"{place}-editor-{look}")
        await scenes.leave()
    await scenes.new_invoice("lindq", [("köks", "16"), ("bänk", "1,5")])
    await hand.picture(f"invoice-editor-{look}")
    await scenes.leave()
    await hand.picture(f"invoice-kept-{look}")
    for draft in scenes.session.kept_invoices():
        scenes.session.forget_draft(draft.id)


async def new_customer(scenes: Scenes) -> None:
    """A wrong organisation number is said in words; the right one is saved."""
    hand = scenes.hand
    form = await scenes.fill_customer(CUSTOMER, "556840-2267")
    await hand.press("Ctrl+S")
    await hand.see(lambda: form.field("org_no").message(), "words about the organisation number")
    await hand.picture("customer-wrong-number")
    number = "55999912" + "0"
    await scenes.type_into(form, "org_no", number + str(check_digit(number)))
    await hand.press("Ctrl+S")
    await hand.see(lambda: any(one.name == CUSTOMER for one in scenes.session.debtors.values()), "the new customer")
    await hand.picture("customer-saved")
    await scenes.leave()


async def new_product(scenes: Scenes) -> None:
    """A price with a comma."""
    hand = scenes.hand
    await scenes.go("products")
    await hand.press("Ctrl+N")
    form = await scenes.form()
    for name, text in (("description", "Räfflad ekpanel"), ("article_number", "ART-99"), ("unit_price", "1 249,50")):
        await scenes.type_into(form, name, text)
    await scenes.type_into(form, "units", "m²")
    await hand.press("Ctrl+S")
    products = scenes.session.products
    await hand.see(lambda: any(one.article_number == "ART-99" for one in products.values()), "the product")
    await hand.picture("product-saved")
    await scenes.leave()


async def company(scenes: Scenes) -> None:
    """One field of the company changed."""
    hand = scenes.hand
    await scenes.go("companies")
    await hand.row(scenes.companies.table, 0)
    await hand.press("F2")
    form = await scenes.form()
    await scenes.type_into(form, "phone", "090-12 34 56")
    await hand.press("Ctrl+S")
    await hand.see(
        lambda: any(one.phone == "090-12 34 56" for one in scenes.session.creditors.values()), "the company's new phone"
    )
    await scenes.leave()


async def invoice_to_pdf(scenes: Scenes) -> None:
    """From an empty invoice to the PDF of the attested one."""
    hand = scenes.hand
    await scenes.new_invoice("ångström", [("räfflad", "12,5"), ("slip", "40")])
    await hand.picture("invoice-written")
    await scenes.saved()
    await hand.picture("invoice-saved")
    public_id = await scenes.attested()
    await hand.see(lambda: (row := scenes.session.invoices.get(public_id)) and row.file, "the invoice's file")
    await hand.picture("invoice-attested")
    await hand.press("Ctrl+P")
    await hand.see(lambda: scenes.invoices.page, "the PDF")
    await hand.rest(1.2)
    await hand.picture("invoice-pdf")
    await scenes.leave()


async def lost_answer(scenes: Scenes) -> None:
    """The answer to a create is lost on the way; trying again makes no second invoice."""
    hand = scenes.hand
    before = scenes.drafts_to(EXISTING)
    await scenes.new_invoice("lindq", [("slip", "7")])
    await scenes.fault(path="/v1/invoice/action", when="after", do="drop", times=1)
    await hand.press("Ctrl+S")
    await hand.see(lambda: scenes.app.notices.current(), "words about the lost answer")
    await hand.see(lambda: any("500" not in one.text for one in scenes.app.notices.current()), "a notice")
    await hand.picture("answer-lost")
    await hand.press("Ctrl+Shift+O")
    await scenes.sheet()
    await hand.picture("outbox")
    await hand.press("Esc")
    await hand.push(scenes.app.qt.translate("Desk", "Try again"))
    await hand.see(lambda: scenes.editor.draft.public_id, "the draft found again")
    await scenes.leave()
    if scenes.drafts_to(EXISTING) != before + 1:
        raise AssertionError(f"{scenes.drafts_to(EXISTING) - before} drafts instead of one")
    await hand.picture("answer-found")


async def helpers(scenes: Scenes) -> None:
    """Search, shortcuts, companies, filter, sorting, the question before deleting."""
    hand = scenes.hand
    await scenes.go("invoices")
    await hand.press("Ctrl+F")
    await hand.write("öberg åsa")
    await hand.picture("filter")
    await hand.press("Ctrl+A")
    await hand.press("Backspace")
    scenes.invoices.set_view("drafts")
    await hand.row(scenes.invoices.table, 0)
    await hand.press("Delete")
    await scenes.sheet()
    await hand.picture("delete-question")
    await hand.press("Esc")
    scenes.invoices.set_view("all")
    await hand.press("Ctrl+K")
    await hand.write("ångs")
    await hand.picture("palette")
    await hand.press("Esc")
    await hand.press("F1")
    await hand.picture("shortcuts")
    await hand.press("Esc")
    await hand.press("Ctrl+O")
    await hand.rest(0.2)
    companies = scenes.session.creditors.values()
    other = next(one for one in companies if one.creditor_public_id != scenes.session.company_id)
    first = scenes.session.company_id
    scenes.app.front.switcher.chosen.emit(other.creditor_public_id)
    scenes.app.front.switcher.hide()
    await scenes.loaded()
    await hand.picture("other-company")
    scenes.app.front.switcher.chosen.emit(first)
    await scenes.loaded()


async def other_looks(scenes: Scenes) -> None:
    """Both languages in both themes."""
    for language, theme in (("sv", "dark"), ("en", "dark"), ("en", "light")):
        await scenes.language(language)
        await scenes.look(theme)
        await lists_and_editors(scenes, f"{language}-{theme}")
        await rows(scenes, f"{language}-{theme}")
        await invoice_steps(scenes, f"{language}-{theme}")
        await papers(scenes, f"{language}-{theme}")
        if (language, theme) == ("en", "dark"):
            await certificates(scenes, "en-dark")
            await payments(scenes, "en-dark")


async def environments(scenes: Scenes, app: App) -> None:
    """Signing in to test with a wrong and a right password; a server that is down; back to the demo."""
    hand = scenes.hand
    for language in ("en", "sv"):
        await scenes.enter(Environment.TEST)
        await hand.see(lambda: app.window.environment is Environment.TEST, "test")
        await scenes.sign_in(USER, "fel lösenord")
        await hand.see(lambda: hand.reads("Billecta"), "words about the password")
        await hand.rest(0.5)
        await hand.picture(f"wrong-password-{language}")
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        await hand.picture(f"test-environment-{language}")
        await scenes.sign_out(f"environment-menu-{language}")
        await hand.rest(0.5)
        await scenes.enter(Environment.PRODUCTION)
        await hand.see(lambda: app.window.environment is Environment.PRODUCTION, "production")
        page = await scenes.sign_in(USER, PASSWORD)
        await hand.see(page.error_text, "words about the server that is down")
        await hand.picture(f"production-down-{language}")
        await scenes.enter(Environment.DEMO)
        await scenes.loaded()
        if language == "en":
            await scenes.language("sv")


if __name__ == "__main__":
    sys.exit(main())
