"""Products as a target. Prices are kronor, excluding VAT unless a column says that it is included."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from desktop.core.money import round_half_up
from desktop.core.records.enums import ProductTypeView
from desktop.core.records.products import ProductView

from .members import Finding, Kind, Member, Problem, Target

USUAL_VAT = (Decimal(25), Decimal(12), Decimal(6), Decimal(0))
_TYPES = {
    "tjänst": ProductTypeView.SERVICE, "service": ProductTypeView.SERVICE, "arbete": ProductTypeView.SERVICE,
    "vara": ProductTypeView.COMMODITY, "varor": ProductTypeView.COMMODITY, "goods": ProductTypeView.COMMODITY,
    "lagervara": ProductTypeView.COMMODITY, "stock": ProductTypeView.COMMODITY, "paket": ProductTypeView.PACKAGE,
    "package": ProductTypeView.PACKAGE,
}  # fmt: skip

VAT_NAMES = (
    "Moms", "Moms %", "Momssats", "Momssats %", "VAT", "VAT %", "VAT rate", "Momskod", "Moms (%)", "Tax",
)  # fmt: skip
_MEMBERS = (
    Member("article_number", Kind.TEXT, (
        "Artikelnr", "Artikelnummer", "Art.nr", "Artnr", "Nr", "Article no.", "Article number", "ArticleNumber",
        "Produktnr", "Produktnummer", "Product number", "SKU", "Artikel nr", "Item number",
    ), longest=50),
    Member("description", Kind.TEXT, (
        "Benämning", "Beskrivning", "Artikel", "Artikelnamn", "Produkt", "Produktnamn", "Namn", "Description", "Name",
        "Product", "Product name", "Text", "Artikelbenämning",
    ), required=True, longest=500),
    Member("units", Kind.TEXT, ("Enhet", "Unit", "Units", "Enhetskod", "Säljenhet"), longest=20),
    Member("unit_price", Kind.NUMBER, (
        "Pris", "À-pris", "Försäljningspris", "Pris exkl. moms", "Pris ex moms", "Pris exkl moms", "Utpris",
        "Nettopris", "Price", "Unit price", "Sales price", "Price excl. VAT", "SalesPrice", "Styckpris",
        "Pris exklusive moms", "Prislista A",
    ), least=-(10**9)),
    Member("price_with_vat", Kind.NUMBER, (
        "Pris inkl. moms", "Pris inkl moms", "Pris inklusive moms", "Price incl. VAT", "Price including VAT",
        "Bruttopris",
    ), least=-(10**9)),
    Member("vat", Kind.NUMBER, VAT_NAMES, most=100),
    Member("product_type", Kind.CHOICE, ("Typ", "Artikeltyp", "Type", "Product type", "Produkttyp"), words=_TYPES),
    Member("book_keeping_account", Kind.COUNT, (
        "Konto", "Försäljningskonto", "Intäktskonto", "Account", "Sales account", "Konto försäljning",
        "Försäljningskonto Sverige",
    ), least=1000, most=99999999),
    Member("book_keeping_purchase_account", Kind.COUNT, (
        "Inköpskonto", "Purchase account", "Konto inköp",
    ), least=1000, most=99999999),
    Member("is_active", Kind.TRUTH, ("Aktiv", "Active", "Status")),
    Member("product_external_id", Kind.TEXT, ("Externt id", "External id", "Extern-id"), longest=100),
)  # fmt: skip


def record_of(values: dict[str, Any], before: ProductView) -> ProductView:
    """`before` with the row's values; a price with VAT becomes one without."""
    own = {name: value for name, value in values.items() if name != "price_with_vat" and value is not None}
    if "product_type" in own:
        own["product_type"] = ProductTypeView.read(own["product_type"])
    after = replace(before, **own)
    with_vat = values.get("price_with_vat")
    if with_vat is None or "unit_price" in own:
        return after
    return replace(after, unit_price=round_half_up(with_vat * 100 / (100 + after.vat), 6))


def new_product(company_id: str) -> ProductView:
    """What a product is before a row says more."""
    kind = ProductTypeView(ProductTypeView.SERVICE)
    return ProductView(creditor_public_id=company_id, vat=USUAL_VAT[0], is_active=True, product_type=kind)


def judge_vat(values: dict[str, Any]) -> list[Finding]:
    """A share (0.25) becomes percent; a rate that is not Swedish is said."""
    rate = values.get("vat")
    if rate is None:
        return []
    if 0 < rate < 1:
        rate = values["vat"] = rate * 100
    return [] if rate in USUAL_VAT else [Finding(Problem.ODD_VAT, "vat", f"{rate.normalize():f}")]


PRODUCTS = Target(
    "products", _MEMBERS, judge_vat,
    keys=("product_external_id", "article_number"), one_of=(("unit_price", "price_with_vat"),),
)  # fmt: skip
