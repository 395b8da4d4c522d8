"""Second step: which column is what, and how its numbers and dates are written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.tabular import numbers
from desktop.core.tabular.days import Order
from desktop.core.tabular.mapping import Column
from desktop.core.tabular.members import Kind, Target
from desktop.core.tabular.table import Table, text_of
from desktop.qt.label import Label
from desktop.qt.page import PageArea
from desktop.qt.styled import set_property

from .words import member_words, order_choices, style_choices

_ENCODINGS = ("utf-8", "cp1252", "mac_roman", "cp437", "utf-16")
_NAMES = {
    "utf-8": "UTF-8", "utf-8-sig": "UTF-8", "cp1252": "Windows-1252", "mac_roman": "Mac Roman", "cp437": "DOS (437)",
    "utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16",
}  # fmt: skip


class MappingStep(QWidget):
    """Signals: `member_chosen(column, member or None)`, `style_chosen(column, Style or Order)`; `read_otherwise` with
    `("encoding" | "separator" | "sheet", value)` when the file shall be read in another way.
    """

    member_chosen = Signal(object, object)
    style_chosen = Signal(object, object)
    read_otherwise = Signal(object, object)

    def __init__(self, target: Target) -> None:
        super().__init__()
        self._target = target
        self._names = member_words()
        self._facts = Label()
        self._facts.setProperty("role", "muted")
        self._ways = QHBoxLayout()
        self._ways.setSpacing(8)
        self._trouble = Label()
        self._trouble.setProperty("role", "finding")
        self._trouble.setWordWrap(True)
        self._area = PageArea("page")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._members: list[QComboBox] = []
        head = QHBoxLayout()
        head.addWidget(self._facts)
        head.addStretch(1)
        head.addLayout(self._ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._trouble)
        column.addWidget(self._area, 1)

    def first_asking(self) -> QComboBox:
        """The choice that must be made first: how a column is read, else what the first one is."""
        asking = [combo for combo in self._area.findChildren(QComboBox) if combo.property("invalid") == "true"]
        return asking[0] if asking else self._members[0]

    def show_table(self, name: str, table: Table, columns: Sequence[Column], *, letters: bool = True) -> None:
        """Another table; with `letters` it may be said how those of its file are written."""
        rows = self.tr("%n row(s)", "", len(table.rows))
        self._facts.setText(f"{name} · {rows}")
        self._show_ways(table, letters=letters)
        self.show_columns(table, columns)

    def show_columns(self, table: Table, columns: Sequence[Column]) -> None:
        """The same table under another mapping."""
        place = self._area.verticalScrollBar().value()
        inner = QFrame()
        inner.setProperty("role", "card")
        grid = QGridLayout(inner)
        grid.setContentsMargins(16, 12, 16, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        readings = [self._reading(at, column) for at, column in enumerate(columns)]
        self._add_heads(grid, reads=any(readings))
        self._members = []
        for at, (column, reading) in enumerate(zip(columns, readings, strict=True)):
            self._members.append(self._add_row(grid, at + 1, at, table, column))
            if reading is not None:
                grid.addWidget(reading, at + 1, 3)
        grid.setRowStretch(len(columns) + 1, 1)
        self._area.setWidget(inner)
        self._area.verticalScrollBar().setValue(place)

    def show_gaps(self, missing: Sequence[tuple[str, ...]], table: Table, columns: Sequence[Column]) -> None:
        """Says what must be put right before the rows can be judged, or what may be wrong."""
        gaps = [self.tr(" or ").join(self._names[name] for name in group) for group in missing]
        if gaps:
            text = self.tr("No column is chosen for: {names}. Choose below what becomes that.")
            self._say(text.format(names=", ".join(gaps)), "bad")
        elif any(column.asks for column in columns):
            self._say(self.tr("Say below how the numbers or dates of a column are to be read."), "warn")
        elif table.letters_lost:
            self._say(self.tr("Some letters look wrong. Try another choice of letters above before you go on."), "warn")
        else:
            self._say("", "warn")

    def _say(self, text: str, tone: str) -> None:
        self._trouble.setText(text)
        set_property(self._trouble, "tone", tone)
        self._trouble.setVisible(bool(text))

    def _add_heads(self, grid: QGridLayout, *, reads: bool) -> None:
        """The last column is there only when something in it is to be chosen: examples need the room."""
        heads = [(self.tr("Column"), 2), (self.tr("Examples"), 4), (self.tr("Becomes"), 3), (self.tr("Read as"), 4)]
        for at, (text, stretch) in enumerate(heads if reads else heads[:3]):
            label = Label(text)
            label.setProperty("role", "label")
            grid.addWidget(label, 0, at)
            grid.setColumnStretch(at, stretch)

    def _add_row(self, grid: QGridLayout, row: int, at: int, table: Table, column: Column) -> QComboBox:
        name = Label(table.headers[at])
        name.setProperty("role", "strong" if column.member else "muted")
        name.setWordWrap(True)
        examples = Label(_examples(table, at))
        examples.setProperty("role", "muted")
        examples.setWordWrap(True)
        grid.addWidget(name, row, 0)
        grid.addWidget(examples, row, 1)
        combo = self._member_choice(at, table.headers[at], column)
        grid.addWidget(combo, row, 2)
        return combo

    def _member_choice(self, at: int, header: str, column: Column) -> QComboBox:
        combo = _Choice()
        combo.setAccessibleName(self.tr("What the column {name} becomes").format(name=header))
        combo.addItem(self.tr("– left out –"), None)
        for member in self._target.members:
            star = " *" if member.required else ""
            combo.addItem(self._names[member.id] + star, member.id)
        combo.setCurrentIndex(max(0, combo.findData(column.member)))
        combo.setMinimumContentsLength(max(len(combo.itemText(item)) for item in range(combo.count())) * 4 // 5)
        combo.setProperty("column", at)
        combo.activated.connect(self._member_picked)
        return combo

    def _reading(self, at: int, column: Column) -> QWidget | None:
        if column.member is None:
            return None
        kind = self._target.member(column.member).kind
        if kind in (Kind.NUMBER, Kind.COUNT) and (column.found or column.style is None):
            choices, chosen = style_choices(), column.style
            words = _two_readings(column) if column.examples else ""
        elif kind is Kind.DATE and column.order is None:
            choices, chosen, words = order_choices(), column.order, " · ".join(column.examples)  # type: ignore[assignment]
        else:
            return None
        return self._style_choice(at, choices, chosen, words)

    def _style_choice(self, at: int, choices: Sequence[tuple[object, str]], chosen: object, words: str) -> QWidget:
        box = QWidget()
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        combo = _Choice()
        combo.setAccessibleName(self.tr("How the column is read"))
        combo.setProperty("column", at)
        if chosen is None:
            combo.addItem(self.tr("Say how it is to be read…"), None)
            combo.setProperty("invalid", "true")
        for value, text in choices:
            combo.addItem(text, value)
            if value == chosen:
                combo.setCurrentIndex(combo.count() - 1)
        combo.activated.connect(self._style_picked)
        inside.addWidget(combo)
        if words:
            note = Label(words)
            note.setProperty("role", "small" if chosen is not None else "warning")
            note.setWordWrap(True)
            inside.addWidget(note)
        return box

    def _show_ways(self, table: Table, *, letters: bool) -> None:
        while (item := self._ways.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if table.encoding:
            known = table.encoding if table.encoding not in ("utf-8-sig", "utf-16-le", "utf-16-be") else ""
            first = [(table.encoding, _NAMES[table.encoding])] if not known else []
            encodings = first + [(one, _NAMES[one]) for one in _ENCODINGS]
            if letters:
                self._add_way("encoding", self.tr("Letters"), encodings, table.encoding)
            separators = [(";", ";"), (",", ","), ("\t", self.tr("Tab")), ("|", "|")]
            self._add_way("separator", self.tr("Separator"), separators, table.separator)
        elif len(table.sheets) > 1:
            self._add_way("sheet", self.tr("Sheet"), [(one, one) for one in table.sheets], table.sheet)

    def _add_way(self, what: str, label: str, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        words = Label(label)
        words.setProperty("role", "label")
        combo = _Choice()
        combo.setAccessibleName(label)
        combo.setProperty("what", what)
        for value, text in choices:
            combo.addItem(text, value)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.activated.connect(self._way_picked)
        self._ways.addWidget(words)
        self._ways.addWidget(combo)

    def _member_picked(self, index: int) -> None:
        combo = self.sender()
        if isinstance(combo, QComboBox):
            self.member_chosen.emit(combo.property("column"), combo.itemData(index))

    def _style_picked(self, index: int) -> None:
        combo = self.sender()
        if isinstance(combo, QComboBox) and combo.itemData(index) is not None:
            self.style_chosen.emit(combo.property("column"), _style(combo.itemData(index)))

    def _way_picked(self, index: int) -> None:
        combo = self.sender()
        if isinstance(combo, QComboBox):
            self.read_otherwise.emit(combo.property("what"), combo.itemData(index))


class _Choice(QComboBox):
    """The wheel scrolls the page, and a long text does not widen it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setMaxVisibleItems(20)

    def wheelEvent(self, event: object) -> None:
        """Not for us."""
        event.ignore()  # type: ignore[attr-defined]


def _style(value: object) -> numbers.Style | Order:
    """Qt hands enums that are texts back as plain text."""
    text = str(value)
    return numbers.Style(text) if text in list(numbers.Style) else Order(text)


def _examples(table: Table, at: int) -> str:
    found: list[str] = []
    for row in table.rows[:200]:
        text = text_of(row.cells[at]) if at < len(row.cells) else ""
        if text and text not in found:
            found.append(text if len(text) <= 28 else f"{text[:27]}…")
        if len(found) == 3:
            break
    return " · ".join(found)


def _two_readings(column: Column) -> str:
    """`1.234 → 1 234`, as chosen; both when nothing is."""
    from PySide6.QtCore import QCoreApplication

    example = column.examples[0]
    texts = {style: _shown(example, style) for style in numbers.Style}
    if column.style is not None:
        return QCoreApplication.translate("Imports", "{example} is read as {number}").format(
            example=example, number=texts[column.style]
        )
    return QCoreApplication.translate("Imports", "{example} can be {first} or {second}: only you know.").format(
        example=example, first=texts[numbers.Style.COMMA], second=texts[numbers.Style.POINT]
    )


def _shown(text: str, style: numbers.Style) -> str:
    from desktop.core.money import NotANumber

    try:
        number = numbers.read(text, style)
    except NotANumber:
        return "–"
    return f"{number.normalize():,f}".replace(",", "\u00a0").replace(".", ",")
