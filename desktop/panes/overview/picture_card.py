"""A picture with the table behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.qt import theme
from desktop.qt.bars import Series
from desktop.qt.label import Label
from desktop.qt.table import Column, RecordTable

if TYPE_CHECKING:
    from desktop.qt.bar_chart import BarChart

_HEIGHT = 168
_Legend = Sequence[tuple[str, str]]


class PictureCard(QFrame):
    """Title, legend, and either the picture or its table, which is made when it is wanted.

    Signals: `opened` with the record of a table row.
    """

    opened = Signal(object)

    def __init__(self, title: str, text: str, columns: Sequence[Column[Any]], key: Callable[[Any], str]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._chart: BarChart | None = None
        self._picture = QWidget()
        self._table: RecordTable | None = None
        self._title, self._columns, self._key = title, columns, key
        self._records: Sequence[Any] = ()
        self._switch = QPushButton()
        self._switch.setProperty("role", "link")
        self._switch.clicked.connect(self._turn)
        self._legend = QLabel(textFormat=Qt.TextFormat.RichText)
        self._legend.setProperty("role", "small")
        self._colours: _Legend = ()
        self._shown: tuple[Sequence[str], Sequence[Series], Sequence[str]] = ((), (), ())
        theme.changed.connect(self._show_legend)
        self._views = _Faces()
        self._views.addWidget(self._picture)
        self._awaited = Label(self.tr("Drawing…"))
        self._awaited.setProperty("role", "muted")
        self._awaited.setAlignment(Qt.AlignmentFlag.AlignCenter)
        place = QVBoxLayout(self._picture)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self._awaited)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(self._make_head(title))
        column.addWidget(_note(text))
        column.addWidget(self._views)
        self._say_switch()

    @property
    def has_chart(self) -> bool:
        """Whether there is a picture."""
        return self._chart is not None

    def set_chart(self, chart: BarChart, title: str) -> None:
        """The picture, once it can be drawn."""
        self._chart = chart
        self._awaited.hide()
        chart.setAccessibleName(title)
        layout = self._picture.layout()
        if layout is not None:
            layout.addWidget(chart)
        self._show_bars()

    def show_figures(
        self, records: Sequence[Any], labels: Sequence[str], series: Sequence[Series], told: Sequence[str]
    ) -> None:
        """Shows these in the table and, when there is one, in the picture; `told` says each group of bars in words."""
        self._records = records
        if self._table is not None:
            self._fill(self._table)
        self._colours = [(one.name, one.role) for one in series if one.name]
        self._show_legend()
        self._shown = labels, series, told
        self._show_bars()

    def _show_bars(self) -> None:
        if self._chart is not None:
            self._chart.show_bars(*self._shown)

    def show_as_table(self, shown: bool) -> None:
        """The table, or the picture."""
        if shown and self._table is None:
            self._make_table()
        self._views.setCurrentIndex(int(shown))
        self._fit()
        self._say_switch()

    def _fit(self) -> None:
        """A table is shown whole: the page scrolls, and nothing in it does."""
        table = self._table if self._views.currentIndex() else None
        self._views.set_least(max(_HEIGHT, table.height() if table else 0))

    def _fill(self, table: RecordTable) -> None:
        table.set_records(self._records)
        table.show_rows(max(1, len(self._records)))
        self._fit()

    def _make_table(self) -> None:
        self._table = table = RecordTable(self._columns, self._key)
        table.setAccessibleName(self._title)
        table.opened.connect(self.opened)
        self._fill(table)
        self._views.addWidget(table)

    def _make_head(self, title: str) -> QHBoxLayout:
        heading = Label(title)
        heading.setProperty("role", "strong")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(heading)
        row.addWidget(self._legend)
        row.addStretch(1)
        row.addWidget(self._switch)
        return row

    def _show_legend(self, *_: object) -> None:
        colours = theme.current()
        parts = [f'<span style="color:{getattr(colours, role)}">■</span> {name}' for name, role in self._colours]
        self._legend.setText("&nbsp;&nbsp;".join(parts))

    def _turn(self) -> None:
        self.show_as_table(self._views.currentIndex() == 0)

    def _say_switch(self) -> None:
        as_table = self._views.currentIndex() == 0
        self._switch.setText(self.tr("Show as table") if as_table else self.tr("Show as picture"))


class _Faces(QStackedWidget):
    """As high as the one that is shown needs, higher where there is room; a chart asks for more than it needs."""

    def __init__(self) -> None:
        super().__init__()
        self._least = _HEIGHT
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def set_least(self, height: int) -> None:
        """In pixels."""
        self._least = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The least there must be."""
        return QSize(super().sizeHint().width(), self._least)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return QSize(super().minimumSizeHint().width(), self._least)


def _note(text: str) -> QLabel:
    label = Label(text)
    label.setProperty("role", "small")
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
