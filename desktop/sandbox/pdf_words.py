"""The words and numbers printed on an invoice, in its own language: Swedish or English."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from .totals import exactly, nearest

_WORDS = {
    "invoice": ("Faktura", "Invoice"),
    "credit": ("Kreditfaktura", "Credit note"),
    "number": ("Fakturanummer", "Invoice number"),
    "date": ("Fakturadatum", "Invoice date"),
    "due": ("Förfallodatum", "Due date"),
    "terms": ("Betalningsvillkor", "Payment terms"),
    "days": ("{days} dagar netto", "{days} days net"),
    "delivery": ("Leveransdatum", "Delivery date"),
    "our": ("Vår referens", "Our reference"),
    "your": ("Er referens", "Your reference"),
    "credits": ("Krediterar faktura", "Credits invoice"),
    "text": ("Beskrivning", "Description"),
    "quantity": ("Antal", "Quantity"),
    "unit": ("Enhet", "Unit"),
    "price": ("À-pris", "Unit price"),
    "discount": ("Rabatt", "Discount"),
    "vat": ("Moms", "VAT"),
    "sum": ("Belopp", "Amount"),
    "included": ("Priserna är inklusive moms.", "Prices include VAT."),
    "fee": ("Faktureringsavgift", "Invoice fee"),
    "freight": ("Frakt", "Freight"),
    "net": ("Summa exkl. moms", "Total excl. VAT"),
    "vat-of": ("Moms {rate} % på {net}", "VAT {rate} % on {net}"),
    "rounding": ("Öresavrundning", "Rounding"),
    "deduction": ("Skattereduktion", "Tax deduction"),
    "to-pay": ("Att betala", "To pay"),
    "to-you": ("Er tillgodo", "In your favour"),
    "reverse": ("Omvänd betalningsskyldighet", "Reverse charge"),
    "interest": (
        "Betalas fakturan efter förfallodagen debiteras dröjsmålsränta med {rate} %.",
        "Interest of {rate} % is charged on payment after the due date.",
    ),
    "interest-above": (
        "Betalas fakturan efter förfallodagen debiteras dröjsmålsränta med referensräntan plus {rate} procentenheter.",
        "Interest at the reference rate plus {rate} percentage points is charged on payment after the due date.",
    ),
    "org-no": ("Org.nr", "Org. no."),
    "vat-no": ("Momsreg.nr", "VAT no."),
    "seat": ("Säte", "Registered office"),
    "f-tax": ("Godkänd för F-skatt", "Approved for F-tax"),
    "phone": ("Telefon", "Phone"),
    "bankgiro": ("Bankgiro", "Bankgiro"),
    "plusgiro": ("Plusgiro", "Plusgiro"),
    "ocr": ("OCR-nummer", "OCR reference"),
    "page": ("Sida {page} av {pages}", "Page {page} of {pages}"),
}


class Words:
    """Texts and number formats of one language; anything but EN is Swedish."""

    def __init__(self, language: str) -> None:
        self.english = language == "EN"
        self._point = "." if self.english else ","

    def __call__(self, key: str, **values: object) -> str:
        """The text `key`, filled in."""
        return _WORDS[key][self.english].format(**values)

    def money(self, ore: int, currency: str = "") -> str:
        """`1 234,50 kr` or `SEK 1,234.50`; without a currency just the number."""
        number = self._grouped(abs(ore) // 100) + self._point + f"{abs(ore) % 100:02}"
        signed = ("-" if ore < 0 else "") + number
        if not currency:
            return signed
        if self.english:
            return f"{currency} {signed}"
        return f"{signed} {'kr' if currency == 'SEK' else currency}"

    def number(self, value: float) -> str:
        """A quantity or percentage, without needless zeros."""
        thousandths = nearest(exactly(value) * 1000)
        whole, rest = divmod(abs(thousandths), 1000)
        tail = f"{rest:03}".rstrip("0")
        text = self._grouped(whole) + (self._point + tail if tail else "")
        return ("-" if thousandths < 0 else "") + text

    def rate(self, value: Fraction) -> str:
        """A VAT rate in percent."""
        return self.number(float(value))

    def day(self, value: date | None) -> str:
        """A date as Sweden writes it, in both languages."""
        return value.isoformat() if value else ""

    def _grouped(self, whole: int) -> str:
        return f"{whole:,}" if self.english else f"{whole:,}".replace(",", "\u00a0")
