"""The list of products edited in place, as far as the server."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.core.records.products import ProductView
from desktop.panes.products.pane import ProductsPane
from desktop.panes.products.percent_sheet import PercentSheet
from desktop.panes.products.price_words import NotTaken, read_description, read_price, read_vat
from desktop.session.price_list import price_list

from .conftest import Office, asked, until

Show = Callable[[QWidget], QWidget]


def press(pane: ProductsPane, *keys: Qt.Key) -> None:
    editor = pane._prices.editor
    for key in keys:
        QTest.keyClick(editor.line if editor.is_editing else pane.table, key)


def write(pane: ProductsPane, text: str) -> None:
    editor = pane._prices.editor
    for sign in text:
        QTest.keyClicks(editor.line if editor.is_editing else pane.table, sign)


def bar_words(pane: ProductsPane) -> str:
    return " ".join(label.text() for label in pane._prices.bar.findChildren(QLabel))


async def test_two_prices_typed_and_saved_by_keyboard(office: Office, shown: Show) -> None:
    pane = ProductsPane(office.desk)
    window = shown(pane)
    office.desk.commands.run("product.prices")
    first, second = (one.product_public_id for one in pane.table.visible_records()[:2])
    write(pane, "1234,5")
    press(pane, Qt.Key.Key_Return)
    write(pane, "99")
    press(pane, Qt.Key.Key_Tab, Qt.Key.Key_F2)
    write(pane, "12")
    press(pane, Qt.Key.Key_Return)
    assert "2 product" in bar_words(pane)
    office.desk.commands.run("product.prices.send")
    (await asked(window)).answer(True)
    await until(lambda: price_list(office.session).count == 0)
    assert office.wire("product", first)["UnitPrice"] == 1234.5
    wire = office.wire("product", second)
    assert (wire["UnitPrice"], wire["VAT"]) == (99, 12)
    press(pane, Qt.Key.Key_Escape)
    assert not pane._prices.bar.isVisible()


async def test_a_refused_row_is_selected_and_says_why(office: Office, shown: Show) -> None:
    pane = ProductsPane(office.desk)
    shown(pane)
    office.desk.commands.run("product.prices")
    write(pane, "55")
    press(pane, Qt.Key.Key_Return)
    product: ProductView = pane.table.visible_records()[0]
    wish = {"path": "/v1/products/product", "method": "PUT", "do": "400", "when": "before", "times": 1}
    office.sandbox.faults.add(wish)
    office.desk.commands.run("product.prices.send")
    await until(lambda: "Billecta" in bar_words(pane) and "own words" in bar_words(pane))
    assert pane.table.selected_record() == product
    assert price_list(office.session).shown(product).unit_price == 55
    price_list(office.session).discard()


async def test_saving_many_prices_can_be_cancelled(office: Office, shown: Show) -> None:
    pane = ProductsPane(office.desk)
    window, prices = shown(pane), price_list(office.session)
    office.desk.commands.run("product.prices")
    products = pane.table.visible_records()[:5]
    before = [one.unit_price for one in products]
    prices.put([(one.product_public_id, "unit_price", Decimal(77)) for one in products])
    slow = {"path": "/v1/products/product", "method": "PUT", "do": "slow", "when": "before", "seconds": 0.2, "times": 5}
    office.sandbox.faults.add(slow)
    office.desk.commands.run("product.prices.send")
    (await asked(window)).answer(True)
    await until(lambda: prices.is_sending)
    cancel = next(one for one in pane._prices.bar.findChildren(QPushButton) if one.text() == "Cancel")
    save = next(one for one in pane._prices.bar.findChildren(QPushButton) if one.text().startswith("Save"))
    assert (cancel.isVisible(), save.isVisible()) == (True, False)
    assert "5 product(s) left" in bar_words(pane)
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert "Stopping" in bar_words(pane)
    await until(lambda: not prices.is_sending)
    office.sandbox.faults.clear()
    assert 1 <= prices.count <= 4
    assert (cancel.isVisible(), save.isVisible()) == (False, True)
    assert f"Stopped: {5 - prices.count} product(s) changed" in office.told()
    wired = [office.wire("product", one.product_public_id)["UnitPrice"] for one in products]
    assert wired.count(77) == 5 - prices.count
    assert all(price in (77, was) for price, was in zip(wired, before, strict=True))
    prices.discard()


async def test_a_percentage_over_the_marked_products(office: Office, shown: Show) -> None:
    pane = ProductsPane(office.desk)
    window = shown(pane)
    marked: list[ProductView] = pane.table.visible_records()[:3]
    pane.table.set_marked(one.product_public_id for one in marked)
    office.desk.commands.run("product.prices.percent")
    sheet = await asked(window)
    assert isinstance(sheet, PercentSheet)
    sheet._percent.set_text("3")
    new = sheet.prices()
    expected = {one.product_public_id: (one.unit_price * Decimal("1.03")).quantize(Decimal(1)) for one in marked}
    assert all(abs(new[key] - price) <= 1 for key, price in expected.items() if key in new)
    assert sheet.main_button is not None
    sheet.main_button.click()
    prices = price_list(office.session)
    await until(lambda: prices.count == len(new))
    assert [prices.shown(one).unit_price for one in marked] == [
        new.get(one.product_public_id, one.unit_price) for one in marked
    ]
    office.desk.commands.run("product.prices.undo")
    assert prices.count == 0


async def test_a_long_list_is_kept_soon_and_at_the_latest_when_the_company_changes(office: Office) -> None:
    session, prices = office.session, price_list(office.session)
    known, first = session.products.values()[0], session.company_id
    many = [replace(known, product_public_id=f"{number}") for number in range(300)]
    session.products.merge(many)
    prices.put([(one.product_public_id, "unit_price", known.unit_price + 1) for one in many])
    draft = f"price-list/{first}"
    assert session.drafts.load(draft) is None
    await until(lambda: session.drafts.load(draft) is not None)
    prices.put([(one.product_public_id, "vat", Decimal(1)) for one in many])
    other = next(one for one in session.creditors.values() if one.creditor_public_id != first)
    session.choose(other.creditor_public_id)
    kept = session.drafts.load(draft)
    assert kept is not None
    assert kept.content.count(b'"vat":"1"') == 300


async def test_a_reader_cannot_edit_the_list(office: Office, shown: Show) -> None:
    office.session.rights._name = "read@attesta.example"
    await office.session.rights.load()
    pane = ProductsPane(office.desk)
    shown(pane)
    office.desk.commands.run("product.prices")
    assert not pane._prices.editor.is_on
    assert not pane._edit_prices.isEnabled()


def test_what_people_type(qapp: QApplication) -> None:
    assert read_price("1 234,50") == Decimal("1234.50")
    assert read_price("−2") == -2
    assert read_price("1200*1,03") == 1236
    assert read_price("0,123456") == Decimal("0.123456")
    assert read_vat("12 %") == 12
    assert read_description("  Kaffe ") == "Kaffe"


@pytest.mark.parametrize(
    ("read", "text", "words"),
    [
        (read_price, "1.234", "two ways"),
        (read_price, "1234567890", "nine digits"),
        (read_price, "tolv", "not a number"),
        (read_price, "", "not a number"),
        (read_price, "5/0", "divided by zero"),
        (read_price, "1.234*2", "two ways"),
        (read_vat, "101", "between 0 and 100"),
        (read_description, "  ", "needs a description"),
    ],
)
def test_what_is_not_taken_is_said(read: Callable[[str], object], text: str, words: str, qapp: QApplication) -> None:
    with pytest.raises(NotTaken, match=words):
        read(text)
