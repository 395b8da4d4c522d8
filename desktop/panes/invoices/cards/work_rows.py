"""Which rows are work with ROT or RUT, of what kind, how many hours, and the material in them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.core.housework import ROT_TYPES, RUT_TYPES, deducted, marked
from desktop.core.invoice_sums import CURRENCY, row_sum
from desktop.core.records.common import AmountView
from desktop.core.records.invoices import InvoiceActionEntryView, InvoiceActionRecordView
from desktop.qt.fields import AmountField, ChoiceField, IntField
from desktop.qt.format import Format
from desktop.qt.label import Label

Record = InvoiceActionRecordView
_FIELD = 32
"""Pixels of a field's height: a row's name stands level with its fields."""


class WorkRows(QWidget):
    """One line for each priced row of the invoice. Signals: `marked` with all rows when the person changed one."""

    marked = Signal(object)

    def __init__(self, fmt: Format) -> None:
        super().__init__()
        self._format = fmt
        self._records: tuple[Record, ...] = ()
        self._lines: dict[int, _Line] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)

    def follow(self, entry: InvoiceActionEntryView) -> None:
        """Shows the rows as they are now; the lines stay while the rows are as many."""
        self._records = entry.records or ()
        places = [place for place, row in enumerate(self._records) if row_sum(row) is not None]
        if places != list(self._lines):
            self._rebuild(places)
        for place, line in self._lines.items():
            line.show_row(self._records[place], self._format)

    def first(self) -> QWidget:
        """Where the first row is marked; this widget when there is none."""
        return next((line.work for line in self._lines.values()), self)

    def _rebuild(self, places: list[int]) -> None:
        for line in self._lines.values():
            for widget in line.widgets:
                self._grid.removeWidget(widget)
                widget.deleteLater()
        self._lines = {}
        for number, place in enumerate(places):
            line = _Line(first=number == 0)
            for field in (line.work, line.hours, line.material):
                field.edited.connect(partial(self._edited, place))
            for column, widget in enumerate(line.widgets):
                self._grid.addWidget(widget, number, column, Qt.AlignmentFlag.AlignBottom)
            self._lines[place] = line

    def _edited(self, place: int) -> None:
        rows = list(self._records)
        rows[place] = self._lines[place].applied_to(rows[place])
        self.marked.emit(tuple(rows))


class _Line:
    """The fields of one row; only the first says above them what they are."""

    def __init__(self, *, first: bool) -> None:
        translate = QCoreApplication.translate
        work, hours = translate("WorkRows", "Kind of work"), translate("WorkRows", "Hours")
        material = translate("WorkRows", "Material in it")
        self.name = Label()
        self.name.setWordWrap(True)
        self.name.setMinimumHeight(_FIELD)
        self.work = ChoiceField(work if first else "", [("", "–"), *work_words()])
        self.hours = IntField(hours if first else "", 0, 9999)
        self.material = AmountField(material if first else "")
        for field, name in ((self.work, work), (self.hours, hours), (self.material, material)):
            field.editor.setAccessibleName(name)
        self.work.setMinimumWidth(180)
        self.hours.setFixedWidth(72)
        self.material.setFixedWidth(112)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return (self.name, self.work, self.hours, self.material)

    def show_row(self, row: Record, fmt: Format) -> None:
        self.name.setText(f"{row.article_description or '–'} · {fmt.money(row_sum(row) or 0)}")
        if not self.work.editor.hasFocus() or row.rot_rut_activated:
            self.work.set_value(str(row.rot_rut_type) if row.rot_rut_activated else "")
        self.hours.set_value(row.rot_rut_hours or None)
        amount = row.rot_rut_material_cost_amount
        self.material.set_value(amount.value if amount and amount.value else None)
        for field in (self.hours, self.material):
            field.setEnabled(row.rot_rut_activated)

    def applied_to(self, row: Record) -> Record:
        minor = self.material.value()
        before = row.rot_rut_material_cost_amount
        code = row.unit_price.currency_code if row.unit_price else CURRENCY
        same = minor == (before.value if before else None) or (
            minor is None and before is not None and not before.value
        )
        material = before if same else AmountView(currency_code=code, value=minor or 0)
        return marked(row, self.work.value() or "", self.hours.value() or 0, material)


def work_words() -> list[tuple[str, str]]:
    """The kinds of work, ROT first, for a choice."""
    translate = QCoreApplication.translate
    words = {
        "Construction": translate("WorkRows", "Building"),
        "Electricity": translate("WorkRows", "Electricity"),
        "GlassMetalWork": translate("WorkRows", "Glass and metal work"),
        "GroundDrainageWork": translate("WorkRows", "Ground and drainage work"),
        "Masonry": translate("WorkRows", "Masonry"),
        "PaintingWallpapering": translate("WorkRows", "Painting and wallpapering"),
        "Hvac": translate("WorkRows", "Plumbing and ventilation"),
        "BabySitting": translate("WorkRows", "Child minding"),
        "Moving": translate("WorkRows", "Moving"),
        "ITServices": translate("WorkRows", "IT services"),
        "TextileClothing": translate("WorkRows", "Care of clothes and textiles"),
        "PersonalCare": translate("WorkRows", "Personal care"),
        "SnowPlowing": translate("WorkRows", "Snow clearing"),
        "Cleaning": translate("WorkRows", "Cleaning"),
        "Gardening": translate("WorkRows", "Gardening"),
        "WhiteGoods": translate("WorkRows", "Repair of white goods"),
        "Furnituring": translate("WorkRows", "Furnishing"),
        "HouseSupervision": translate("WorkRows", "Looking after the home"),
    }
    return [
        *((work, f"ROT · {words[work]}") for work in ROT_TYPES),
        *((work, f"RUT · {words[work]}") for work in RUT_TYPES),
    ]


def deduction_words(entry: InvoiceActionEntryView, fmt: Format) -> str:
    """What Skatteverket is asked for."""
    words = QCoreApplication.translate("WorkRows", "{sum} is asked of Skatteverket")
    amount = deducted(entry)
    return words.format(sum=fmt.money(amount, CURRENCY)) if amount else ""
