"""The tabs of an invoice's detail: rows with sums, events."""

from __future__ import annotations

from desktop.core.dates import day, read
from desktop.core.identity import format_bankgiro
from desktop.core.invoice_sums import entry_totals, row_sum
from desktop.core.records.common import AmountView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.core.records.enums import DiscountTypeView
from desktop.core.records.invoices import InvoiceActionEventView, InvoiceActionRecordView, InvoiceActionView
from desktop.qt.line_list import LineList
from desktop.qt.record_detail import fits_beside
from desktop.qt.words import delivery_word

from .row_words import period_words

_MOST_ROWS = 200
_COMMENTS = ("CommentedByCreditor", "CommentedByDebtor", "CreditorCommentByAdmin", "PublicCommentByAdmin")
_NONE = AmountView()


class RowsTab(LineList):
    """What is charged, the sums, and how the invoice is sent."""

    def show_invoice(self, invoice: InvoiceActionView) -> None:
        """The rows; of very long invoices the first ones, the PDF has all."""
        self.clear()
        rows = invoice.records or ()
        for record in rows[:_MOST_ROWS]:
            self._row(record)
        if len(rows) > _MOST_ROWS:
            self.line(self.tr("… and %n more row(s)", "", len(rows) - _MOST_ROWS), role="muted")
        self.rule()
        self._sums(invoice)
        self.rule()
        self._sending(invoice)

    def _row(self, record: InvoiceActionRecordView) -> None:
        total = row_sum(record)
        if total is None:
            self.line(record.article_description or "", role="muted")
            return
        number = self.format.number
        price = self.format.amount(record.unit_price)
        quantity = number(record.quantity) if record.quantity is not None else ""
        note = f"{quantity} {record.units or ''}".strip() + f" × {price}"
        note += self._discount(record)
        note = " · ".join(part for part in (note, period_words(record, self.format)) if part)
        self.line(record.article_description or record.article_number or "", self.format.money(total), note=note)

    def _discount(self, record: InvoiceActionRecordView) -> str:
        if record.discount_type == DiscountTypeView.PERCENTAGE:
            return f" − {self.format.percent(record.discount_percentage)}" if record.discount_percentage else ""
        amount = record.discount_amount
        return f" − {self.format.amount(amount, with_currency=True)}" if amount and amount.value else ""

    def _sums(self, invoice: InvoiceActionView) -> None:
        amount = self.format.amount
        invoiced, vat, rounding = (one or _NONE for one in _amounts(invoice))
        net = AmountView(currency_code=invoiced.currency_code, value=invoiced.value - vat.value - rounding.value)
        self.line(self.tr("Excl. VAT"), amount(net), "muted")
        for rate, share in self._shares(invoice, vat.value).items():
            self.line(rate, self.format.money(share), "muted")
        if rounding.value:
            self.line(self.tr("Öre rounding"), amount(rounding), "muted")
        self.line(self.tr("To pay"), amount(invoiced, with_currency=True), "strong")

    def _shares(self, invoice: InvoiceActionView, vat: int) -> dict[str, int]:
        """VAT per rate where our own sum agrees with the server's, else the server's alone."""
        counted = entry_totals(invoice, round_to_krona=False)
        if counted.vat_sum != vat:
            return {self.tr("VAT"): vat}
        words = self.tr("VAT {rate}")
        return {words.format(rate=self.format.percent(rate)): share for rate, share in counted.vat.items()}

    def _sending(self, invoice: InvoiceActionView) -> None:
        sent = invoice.invoices[-1] if invoice.invoices else None
        if sent and sent.ocr:
            self.line(self.tr("OCR"), sent.ocr, "muted")
        debtor = invoice.debtor or DebtorView()
        address = debtor.email or "" if invoice.delivery_method == Delivery.EMAIL else ""
        label, way = self.tr("Delivery"), delivery_word(invoice.delivery_method)
        if address and fits_beside(label, f"{way} · {address}"):
            way, address = f"{way} · {address}", ""
        # A long one on a line of its own: it must not push the sums out of sight.
        self.line(label, way, "muted", note=address, note_right=True)
        self._reference(self.tr("Your reference"), invoice.your_reference or "")
        override = invoice.payment_override
        if override and override.bankgiro:
            self.line(self.tr("Bankgiro"), format_bankgiro(override.bankgiro), "muted")

    def _reference(self, label: str, words: str) -> None:
        """Beside its label where it has room, else under it."""
        if words and fits_beside(label, words):
            self.line(label, words, "muted")
        elif words:
            self.line(label, role="muted", note=words)


class EventsTab(LineList):
    """What has been said of it, then what has happened and is planned, the newest first."""

    def show_invoice(self, invoice: InvoiceActionView) -> None:
        """Comments and other events are kept apart: comments are for people."""
        self.clear()
        events = sorted(invoice.events or (), key=_moment, reverse=True)
        comments = [event for event in events if event.event_type in _COMMENTS]
        others = [event for event in events if event.event_type not in _COMMENTS]
        for event in comments:
            self._comment(event)
        if comments and others:
            self.rule()
        for event in others:
            when = self.format.date(day(event.event_date))
            role = "" if event.has_occured else "muted"
            self.line(event.title or event.content or "", when, role, note=_by(event))
        if not events:
            self.line(self.tr("Nothing has happened yet."), role="muted")

    def _comment(self, event: InvoiceActionEventView) -> None:
        """The words themselves first, then who wrote them."""
        who = event.event_by or self.tr("Unknown")
        if event.event_type == "CommentedByDebtor":
            who = self.tr("{name}, the customer").format(name=who)
        moment = read(event.event_date)
        when = f"{self.format.date(moment.date())} {self.format.clock(moment)}" if moment else ""
        self.line(event.content or event.title or "–", note=" · ".join(part for part in (who, when) if part))


def _amounts(invoice: InvoiceActionView) -> tuple[AmountView | None, AmountView | None, AmountView | None]:
    return invoice.invoiced_amount, invoice.total_vat_amount, invoice.cent_rounding_amount


def _moment(event: InvoiceActionEventView) -> str:
    moment = read(event.event_date)
    return moment.isoformat() if moment else ""


def _by(event: InvoiceActionEventView) -> str:
    return " · ".join(part for part in (event.content or "", event.event_by or "") if part)
