"""Another language or theme with an editor open: what was typed stays; nothing is cut off in the longer language."""

from __future__ import annotations

import pytest

from desktop.panes.invoices.cells import Cell
from desktop.qt import theme

from .conftest import PASSWORD, USER, Start
from .cutting import cut_off
from .scenes import Scenes
from .scenes_editor import cards

TEXT = "Halvskriven rad på Öland"


async def half_written(scenes: Scenes) -> None:
    await scenes.sign_in(USER, PASSWORD)
    await scenes.loaded()
    await scenes.new_invoice("lindq", [("köks", "3")])
    scenes.editor.table.edit_cell(0, Cell.DESCRIPTION)
    await scenes.hand.write(TEXT)


def text_of_row(scenes: Scenes) -> str | None:
    return (scenes.editor.draft.entry.records or ())[0].article_description


async def test_typing_survives_another_language_and_theme(no_keyring: None, start: Start) -> None:
    async with start(language="en") as scenes:
        await half_written(scenes)
        draft_id = scenes.editor.draft.id
        await scenes.language("sv")
        assert (scenes.editor.draft.id, text_of_row(scenes)) == (draft_id, TEXT)
        assert scenes.hand.button("Spara utkast") is not None
        await scenes.hand.press("Ctrl+S")
        await scenes.hand.see(lambda: scenes.editor.draft.public_id, "the saved draft")
        scenes.editor.table.edit_cell(0, Cell.DESCRIPTION)
        await scenes.hand.write("Ändrat")
        await scenes.hand.click(scenes.app.window.topbar.look)
        assert theme.current().name == "dark"
        scenes.editor.finish_typing()
        assert text_of_row(scenes) == "Ändrat"
        await scenes.hand.press("Ctrl+S")
        await scenes.hand.see(lambda: not scenes.editor.draft.changed, "the changed draft")
    assert (scenes.app.settings.language, scenes.app.settings.theme) == ("sv", "dark")


async def test_text_that_cannot_be_taken_survives_another_language(no_keyring: None, start: Start) -> None:
    """A price with two readings, complained about or just being typed."""
    async with start(language="en") as scenes:
        await half_written(scenes)
        for key, language in (("Return", "sv"), ("", "en")):
            scenes.editor.table.edit_cell(0, Cell.PRICE)
            await scenes.hand.press("Ctrl+A")
            await scenes.hand.write("1.234")
            if key:
                await scenes.hand.press(key)
            await scenes.language(language)
            price = scenes.editor.table.model().index(0, Cell.PRICE)
            assert price.data() == "1.234"
            assert not scenes.editor.may_send()
        await scenes.hand.press("Esc")
        assert scenes.editor.may_send()
        await scenes.hand.press("Ctrl+S")
        await scenes.hand.see(lambda: scenes.editor.draft.public_id, "the saved draft")
        await scenes.leave()


async def test_a_customer_being_written_survives_another_language(no_keyring: None, start: Start) -> None:
    async with start(language="sv") as scenes:
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        await scenes.fill_customer("Ångström & Söner", "")
        await scenes.language("en")
        await scenes.go("customers")
        form = await scenes.form()
        assert form.field("name").value() == "Ångström & Söner"
        await scenes.leave()


async def nothing_cut_off(scenes: Scenes, words: str) -> None:
    """Once everything has been laid out, which a busy machine does a moment later."""
    found = cut_off(scenes.app.window)
    for _ in range(20):
        if not found:
            break
        await scenes.hand.rest(0.2)
        found = cut_off(scenes.app.window)
    assert found == [], words


async def test_nothing_is_cut_off_in_the_smallest_window_in_swedish(no_keyring: None, start: Start) -> None:
    async with start(language="sv") as scenes:
        scenes.app.window.resize(1024, 640)
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        await scenes.go("overview")
        await scenes.hand.rest(0.5)
        await nothing_cut_off(scenes, "the overview")
        for place in ("invoices", "customers", "products", "companies"):
            await scenes.go(place)
            await scenes.hand.row(scenes.list_pane(place).table, 0)
            await scenes.hand.rest(0.2)
            await nothing_cut_off(scenes, place)
            await scenes.hand.press("Ctrl+N")
            await scenes.hand.rest(0.2)
            await nothing_cut_off(scenes, f"{place}, the editor")
            await scenes.leave()
        assert (scenes.app.window.width(), scenes.app.window.height()) == (1024, 640)


async def test_no_card_of_an_invoice_is_cut_off_in_the_smallest_window(
    no_keyring: None, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with start(language="sv") as scenes:
        scenes.app.window.resize(1024, 640)
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        found: dict[str, list[str]] = {}

        async def look(name: str) -> None:
            await scenes.hand.rest(0.05)
            found[name] = cut_off(scenes.app.window)

        monkeypatch.setattr(scenes.hand, "picture", look)
        await cards(scenes, "")
        assert len(found) > 10
        assert {card: words for card, words in found.items() if words} == {}
