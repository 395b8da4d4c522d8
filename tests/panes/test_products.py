from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QLabel, QWidget

from desktop.core.dates import today
from desktop.core.records.products import ProductView
from desktop.panes.products.pane import ProductsPane
from desktop.panes.products.values import price_with_vat
from desktop.qt.record_editor import RecordEditor
from desktop.qt.textfields import LineField

from .conftest import Office, asked, until

Show = Callable[[QWidget], QWidget]


def write(pane: ProductsPane, name: str, text: str) -> LineField:
    assert isinstance(pane.page, RecordEditor)
    field = pane.page.form.field(name)
    assert isinstance(field, LineField)
    field.set_text(text)
    return field


async def test_a_price_is_kronor_with_a_decimal_comma(office: Office, shown: Show) -> None:
    pane = ProductsPane(office.desk)
    shown(pane)
    pane.create()
    write(pane, "description", "Kaffe, mörkrostat")
    write(pane, "article_number", "K-1")
    write(pane, "unit_price", "1 234,50")
    write(pane, "book_keeping_account", "3001")
    pane.editing.save()
    await until(lambda: pane.page is None)
    record = pane.table.selected_record()
    assert isinstance(record, ProductView)
    wire = office.wire("product", record.product_public_id)
    assert (wire["UnitPrice"], wire["VAT"], wire["BookKeepingAccount"]) == (1234.5, 25.0, 3001)
    assert wire["ProductExternalId"]


async def test_whose_an_article_number_is_is_said_while_it_is_typed(office: Office, shown: Show) -> None:
    pane = ProductsPane(office.desk)
    shown(pane)
    known = next(one for one in office.session.products.values() if one.article_number)
    pane.create()
    field = write(pane, "article_number", known.article_number or "")
    assert (known.description or "") in field.message()
    assert write(pane, "article_number", f"{known.article_number}-2").message() == ""
    pane.editing.leave()
    assert pane.table.select(known.product_public_id)
    pane.edit()
    assert isinstance(pane.page, RecordEditor)
    assert pane.page.form.field("article_number").message() == ""


async def test_a_price_that_cannot_be_read_is_said_and_kept_in_the_draft(office: Office, shown: Show) -> None:
    pane = ProductsPane(office.desk)
    shown(pane)
    pane.create()
    write(pane, "description", "Te")
    price = write(pane, "unit_price", "tolv")
    pane.editing.save()
    assert "tolv" in price.message()
    pane.editing.leave()
    pane.create()
    assert isinstance(pane.page, RecordEditor)
    field = pane.page.form.field("unit_price")
    assert isinstance(field, LineField)
    assert field.text() == "tolv"


async def test_a_price_may_be_negative_but_not_endless(office: Office, shown: Show) -> None:
    pane = ProductsPane(office.desk)
    shown(pane)
    pane.create()
    write(pane, "description", "Pant, retur")
    price = write(pane, "unit_price", "1 234 567 890")
    pane.editing.save()
    assert price.message() == "At most nine digits before the decimal sign."
    write(pane, "unit_price", "−2,00")
    pane.editing.save()
    await until(lambda: pane.page is None)
    record = pane.table.selected_record()
    assert isinstance(record, ProductView)
    assert office.wire("product", record.product_public_id)["UnitPrice"] == -2


async def test_the_price_with_vat_follows_what_is_typed(office: Office, shown: Show) -> None:
    pane = ProductsPane(office.desk)
    window = shown(pane)
    pane.create()
    write(pane, "unit_price", "99,90")
    texts = [label.text().replace("\u00a0", " ") for label in window.findChildren(QLabel)]
    assert any("124,88 kr including VAT" in text for text in texts)


async def test_date_codes_show_what_they_become(office: Office, shown: Show) -> None:
    pane = ProductsPane(office.desk)
    shown(pane)
    pane.create()
    field = write(pane, "description", "Hyra {ÅÅÅÅ-MM-DD}")
    assert field.message() == f"On an invoice made today: Hyra {today():%Y-%m-%d}"
    write(pane, "description", "Hyra {ÅÅÅ}")
    assert "“{ÅÅÅ}” is no date code" in field.message()
    write(pane, "description", "Hyra")
    assert field.message() == ""


async def test_a_taken_article_number_is_refused_in_the_servers_words(office: Office, shown: Show) -> None:
    pane = ProductsPane(office.desk)
    shown(pane)
    taken = office.session.products.values()[0].article_number
    pane.create()
    write(pane, "description", "Dubblett")
    write(pane, "article_number", taken or "")
    write(pane, "unit_price", "1")
    pane.editing.save()
    await until(lambda: "används redan" in office.told() or "already in use" in office.told())
    assert isinstance(pane.page, RecordEditor)
    assert pane.page.save_button.isEnabled()


async def test_deleting_a_product_in_use_shows_the_servers_words(office: Office, shown: Show) -> None:
    pane = ProductsPane(office.desk)
    window = shown(pane)
    used = office.sandbox.state.db.execute("SELECT doc FROM invoice WHERE creditor = ?", (office.session.company_id,))
    documents = " ".join(str(row[0]) for row in used)
    product = next(one for one in office.session.products.values() if one.product_public_id in documents)
    pane.open_record(product.product_public_id)
    pane.delete()
    (await asked(window)).answer(True)
    await until(lambda: "kan inte tas bort" in office.told() or "can not be deleted" in office.told())


def test_price_with_vat_is_rounded_half_up() -> None:
    product = ProductView(unit_price=Decimal("0.10"), vat=Decimal(25))
    assert price_with_vat(product) == Decimal("0.13")
