"""An attested invoice as a PDF: what the law wants on it, in a calm layout, in the invoice's language."""

from __future__ import annotations

from fractions import Fraction

from desktop.core import dates, identity

from .invoice_views import terms
from .pdf_page import ACCENT, BOTTOM, LEFT, MUTED, RIGHT, TEXT, Sheet
from .pdf_words import Words
from .shapes import Wire, full
from .totals import FEE_RATE, Sums, row_sum, sums

_COLUMNS = (("quantity", 117.0), ("unit", 120.0), ("price", 145.0), ("discount", 159.0), ("vat", 171.0), ("sum", RIGHT))


def draw(doc: Wire, creditor: Wire, debtor: Wire) -> bytes:
    """The PDF of an attested invoice, with seller and buyer as they were when it was attested."""
    entry = full("InvoiceActionEntryView", doc["entry"])
    entry["Records"] = [full("InvoiceActionRecordView", record) for record in entry["Records"] or []]
    place = {name: value for name, value in (entry["DeliveryAddressOverride"] or {}).items() if value}
    buyer = {**debtor, **doc.get("buyer", {}), **place}
    seller = {**creditor, "bank": creditor["CreditorBankInfo"] or {}, **doc.get("seller", {})}
    return _Drawing(doc, entry, seller, buyer).finish()


class _Drawing:
    def __init__(self, doc: Wire, entry: Wire, seller: Wire, buyer: Wire) -> None:
        self.doc, self.entry, self.seller, self.buyer = doc, entry, seller, buyer
        self.words = Words(entry["CommunicationLanguage"])
        self.total: Sums = sums(entry, whole_kronor=bool(doc["rounding"]))
        kind = "credit" if entry["ActionType"] == "CreditInvoiceAction" else "invoice"
        self.title = self.words(kind)
        made = dates.read(doc["attested"]) or dates.now()
        plain = _latin([doc, seller, buyer])
        self.sheet = Sheet(made, f"{self.title} {doc['number']}", plain=plain)
        prices = [record["UnitPrice"] for record in entry["Records"] if record["UnitPrice"]]
        self.currency = (prices[0]["CurrencyCode"] if prices else None) or "SEK"
        self.y = 0.0

    def finish(self) -> bytes:
        self.sheet.add_page()
        self._head()
        self._facts()
        self._row_heads()
        for record in self.entry["Records"]:
            if not record["Hidden"]:
                self._row(record)
        for name, key in (("InvoiceFee", "fee"), ("FreightFee", "freight")):
            if (self.entry[name] or {}).get("Value"):
                self._priced(self.words(key), {"sum": self.entry[name]["Value"], "rate": FEE_RATE})
        self._sums()
        self._payment()
        self._feet()
        return bytes(self.sheet.output())

    def _head(self) -> None:
        put = self.sheet.write_at
        put(LEFT, 26, self.seller["Name"] or "", 14, bold=True)
        put(0, 26, self.title, 20, bold=True, ink=ACCENT, right=RIGHT)
        y = 50.0
        for line in _address(self.buyer):
            put(115, y, line, 10, bold=y == 50.0)
            y += 5

    def _facts(self) -> None:
        words, entry = self.words, self.entry
        days = terms(entry)
        facts = [
            (words("number"), self.doc["number"]),
            (words("date"), words.day(dates.day(entry["InvoiceDate"]))),
            (words("due"), words.day(dates.day(entry["DueDate"]))),
            (words("terms"), words("days", days=days)),
            (words("delivery"), words.day(dates.day(entry["DeliveryDate"]))),
            (words("our"), entry["OurReference"]),
            (words("your"), entry["YourReference"]),
            (words("vat-no"), self.buyer.get("VatNumber")),
            (words("credits"), self.doc.get("credits")),
        ]
        self.y = 50.0
        for name, value in facts:
            if value:
                self.sheet.write_at(LEFT, self.y, name, 8.5, ink=MUTED)
                self.sheet.write_at(LEFT + 36, self.y, value, 9)
                self.y += 5
        self.y = max(self.y, 82.0) + 6
        for line in self.sheet.wrapped(entry["Message"], RIGHT - LEFT) if entry["Message"] else []:
            self.sheet.write_at(LEFT, self.y, line)
            self.y += 4.6
        self.y += 4

    def _row_heads(self) -> None:
        self.sheet.write_at(LEFT, self.y, self.words("text"), 8, ink=MUTED)
        for key, right in _COLUMNS:
            self._cell(key, right, self.words(key), 8, muted=True)
        self.sheet.rule(self.y + 2.2, strong=True)
        self.y += 7.6

    def _cell(self, key: str, right: float, text: str, size: float = 9, *, muted: bool = False) -> None:
        ink = MUTED if muted else TEXT
        if key == "unit":
            self.sheet.write_at(right, self.y, text, size, ink=ink)
        else:
            self.sheet.write_at(0, self.y, text, size, ink=ink, right=right)

    def _row(self, record: Wire) -> None:
        if record["RecordType"] == "Message":
            self._priced(record["ArticleDescription"] or "", None)
            return
        discount = record["DiscountPercentage"]
        text = f"{self.words.number(discount)} %" if discount else ""
        if record["DiscountType"] == "Amount":
            value = (record["DiscountAmount"] or {}).get("Value", 0)
            text = self.words.money(value) if value else ""
        cells = {
            "quantity": self.words.number(record["Quantity"] or 0),
            "unit": record["Units"] or "",
            "price": self.words.money((record["UnitPrice"] or {}).get("Value", 0)),
            "discount": text,
            "sum": row_sum(record),
            "rate": Fraction(str(record["VAT"])),
        }
        self._priced(record["ArticleDescription"] or "", cells)

    def _priced(self, text: str, cells: Wire | None) -> None:
        lines = self.sheet.wrapped(text, 74 if cells else RIGHT - LEFT)
        if self.y + 4.6 * len(lines) > BOTTOM - 8:
            self._next_page()
        if cells:
            shown = {**cells, "sum": self.words.money(cells["sum"]), "vat": f"{self.words.rate(cells['rate'])} %"}
            for key, right in _COLUMNS:
                self._cell(key, right, shown.get(key, ""))
        for line in lines:
            self.sheet.write_at(LEFT, self.y, line)
            self.y += 4.6
        self.sheet.rule(self.y - 1.6)
        self.y += 3.4

    def _next_page(self) -> None:
        self.sheet.add_page()
        self.y = 26.0
        self.sheet.write_at(LEFT, self.y, f"{self.title} {self.doc['number']}", 10, bold=True)
        self.y += 10
        self._row_heads()

    def _sums(self) -> None:
        words, total = self.words, self.total
        lines = [(words("net"), sum(total.net(rate) for rate in total.groups))]
        lines += [
            (words("vat-of", rate=words.rate(rate), net=words.money(total.net(rate))), total.vat[rate])
            for rate in sorted(total.vat, reverse=True)
        ]
        if total.rounding:
            lines.append((words("rounding"), total.rounding))
        if self.doc.get("deducted"):
            lines.append((words("deduction"), -self.doc["deducted"]))
        if self.y + 5.2 * len(lines) > BOTTOM - 44:
            self._next_page()
        self.y += 2
        for name, ore in lines:
            self.sheet.write_at(115, self.y, name, ink=MUTED)
            self.sheet.write_at(0, self.y, words.money(ore), right=RIGHT)
            self.y += 5.2
        if self.entry["VatIsIncluded"]:
            self.sheet.write_at(LEFT, self.y - 5.2, words("included"), 8.5, ink=MUTED)
        if (self.entry["ReverseVATDetails"] or {}).get("ReverseVATActivated"):
            self.sheet.write_at(LEFT, self.y - 5.2, words("reverse"), 8.5, ink=MUTED)

    def _payment(self) -> None:
        words, bank = self.words, self.seller["bank"]
        giro = ("bankgiro", bank.get("BankgiroNo")) if bank.get("BankgiroNo") else ("plusgiro", bank.get("PlusgiroNo"))
        left = self.doc["invoiced"] - self.doc.get("deducted", 0)
        parts = [
            (LEFT + 6, words(giro[0]), _giro(giro[0], giro[1] or "")),
            (LEFT + 44, words("ocr"), self.doc["ocr"]),
            (LEFT + 90, words("due"), words.day(dates.day(self.entry["DueDate"]))),
        ]
        self.sheet.panel(self.y, 19)
        for x, name, value in parts:
            self.sheet.write_at(x, self.y + 7, name, 8, ink=MUTED)
            self.sheet.write_at(x, self.y + 13.4, value, 11, bold=True)
        name = words("to-pay" if left >= 0 else "to-you")
        self.sheet.write_at(0, self.y + 7, name, 8, ink=MUTED, right=RIGHT - 6)
        self.sheet.write_at(0, self.y + 13.6, words.money(left, self.currency), 13, bold=True, right=RIGHT - 6)
        self.y += 26
        rate = self.entry["InterestPercentage"]
        if left > 0 and rate and self.entry["InterestType"] != "NoInterest":
            key = "interest-above" if self.entry["InterestType"] == "AboveEffectiveReference" else "interest"
            self.sheet.write_at(LEFT, self.y, words(key, rate=words.number(rate)), 8, ink=MUTED)

    def _feet(self) -> None:
        for page in range(1, len(self.sheet.pages) + 1):
            self.sheet.page = page
            self._foot(page)

    def _foot(self, page: int) -> None:
        words, seller = self.words, self.seller
        columns = (
            (LEFT, [seller["Name"], seller["Address"], f"{_postcode(seller)} {seller['City'] or ''}"]),
            (LEFT + 62, [_named(words("org-no"), seller["OrgNo"]), _named(words("vat-no"), seller["VatNumber"])]),
            (LEFT + 120, [words("f-tax") if seller["ApprovedCompanyTax"] else "", _seat(words, seller)]),
        )
        self.sheet.rule(BOTTOM + 6)
        for x, lines in columns:
            for place, line in enumerate(line for line in lines if line):
                self.sheet.write_at(x, BOTTOM + 11.5 + 4.2 * place, line, 7.5, ink=MUTED)
        if len(self.sheet.pages) > 1:
            text = words("page", page=page, pages=len(self.sheet.pages))
            self.sheet.write_at(0, BOTTOM + 24, text, 7.5, ink=MUTED, right=RIGHT)


def _latin(value: object) -> bool:
    try:
        str(value).encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


def _address(to: Wire) -> list[str]:
    town = " ".join(part for part in (_postcode(to), to.get("City")) if part)
    care = f"c/o {to['CareOf']}" if to.get("CareOf") else ""
    lines = [to["Name"], to.get("Attention"), care, to.get("Address"), to.get("Address2"), town]
    if to.get("CountryCode") not in (None, "", "SE"):
        lines.append(to["CountryCode"])
    return [line for line in lines if line]


def _postcode(place: Wire) -> str:
    return identity.format_postcode(place.get("ZipCode") or "")


def _giro(kind: str, number: str) -> str:
    return identity.format_bankgiro(number) if kind == "bankgiro" else identity.format_plusgiro(number)


def _named(name: str, value: str | None) -> str:
    return f"{name} {value}" if value else ""


def _seat(words: Words, seller: Wire) -> str:
    return _named(words("seat"), seller["Residence"])
