"""The overview over the sandbox: tiles that lead to the work, payments nobody could place, tables behind pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QToolTip, QWidget

from desktop.core.overview import ToDo
from desktop.core.stages import is_draft, is_overdue
from desktop.panes.overview.pane import OverviewPane
from desktop.panes.overview.picture_card import PictureCard
from desktop.panes.overview.unmatched_sheet import UnmatchedSheet
from desktop.qt.table import RecordTable

from .conftest import Office, until

Show = Callable[[QWidget], QWidget]


async def opened(office: Office, show: Show) -> OverviewPane:
    pane = OverviewPane(office.desk)
    show(pane)
    await until(lambda: pane.drawn and office.session.invoices.loaded)
    return pane


def number(pane: OverviewPane, kind: str) -> int:
    return int(pane.tile(kind).accessibleName().split(", ")[1])


async def test_tiles_count_what_the_list_holds_and_lead_there(office: Office, shown: Show) -> None:
    pane = await opened(office, shown)
    rows = office.session.invoices.values()
    drafts, late = sum(is_draft(row.stage) for row in rows), sum(is_overdue(row) for row in rows)
    await until(lambda: pane.tile(ToDo.ATTEST).accessibleName().split(", ")[1:2] == [str(drafts)])
    assert number(pane, ToDo.OVERDUE) == late > 0
    wanted: list[object] = []
    pane.view_wanted.connect(wanted.append)
    QTest.keyClick(pane.tile(ToDo.OVERDUE), Qt.Key.Key_Space)
    QTest.mouseClick(pane.tile(ToDo.ATTEST), Qt.MouseButton.LeftButton)
    assert wanted == ["overdue", "to_attest"]


async def test_payments_without_an_invoice_are_counted_and_listed(office: Office, shown: Show) -> None:
    pane = await opened(office, shown)
    await until(lambda: "2" in pane.tile("unmatched").accessibleName())
    pane.show_payments()
    await until(lambda: bool(pane.window().findChildren(UnmatchedSheet)))
    (sheet,) = pane.window().findChildren(UnmatchedSheet)
    (table,) = sheet.findChildren(RecordTable)
    assert table.visible_count() == 2
    sheet.cancel()
    await until(lambda: not pane.window().findChildren(UnmatchedSheet))


async def test_the_table_behind_a_picture_has_its_figures(office: Office, shown: Show) -> None:
    pane = await opened(office, shown)
    months, ages, customers = pane.findChildren(PictureCard)
    for card, rows in ((months, 12), (ages, 5), (customers, 8)):
        card.show_as_table(True)
        (table,) = card.findChildren(RecordTable)
        await until(lambda table=table, rows=rows: table.visible_count() == rows)  # type: ignore[misc]


async def test_all_work_stands_in_one_row_and_the_pictures_below_need_no_scrolling(office: Office, shown: Show) -> None:
    pane = await opened(office, shown)
    pane.resize(1080, 720)
    await until(lambda: pane.width() == 1080)
    tops = {pane.tile(kind).y() for kind in (ToDo.ATTEST, ToDo.OVERDUE, "unmatched", "renewals")}
    (area,) = pane.findChildren(QScrollArea)
    await until(lambda: area.verticalScrollBar().maximum() == 0)
    assert len(tops) == 1


async def test_a_table_behind_a_picture_is_shown_whole(office: Office, shown: Show) -> None:
    pane = await opened(office, shown)
    pane.resize(1080, 720)
    months = pane.findChildren(PictureCard)[0]
    months.show_as_table(True)
    (table,) = months.findChildren(RecordTable)
    await until(lambda: table.visible_count() == 12 and table.verticalScrollBar().maximum() == 0)
    await until(lambda: months.rect().bottom() > table.mapTo(months, table.rect().bottomLeft()).y())
    months.show_as_table(False)
    (area,) = pane.findChildren(QScrollArea)
    await until(lambda: area.verticalScrollBar().maximum() == 0)


async def test_a_picture_says_its_figures_under_the_mouse_and_to_a_screen_reader(office: Office, shown: Show) -> None:
    from desktop.qt.bar_chart import BarChart

    pane = await opened(office, shown)
    pane.resize(1080, 720)
    chart = pane.findChildren(PictureCard)[0].findChildren(BarChart)[0]
    await until(lambda: "SEK" not in chart.accessibleDescription() and "Invoiced: " in chart.accessibleDescription())
    point = QPoint(chart.width() - 60, chart.height() // 2)
    asked = QHelpEvent(QEvent.Type.ToolTip, point, chart.mapToGlobal(point))
    QCoreApplication.sendEvent(chart, asked)
    last = chart.accessibleDescription().split("; ")[-1]
    assert QToolTip.text().replace("\n", ", ") == last
    QToolTip.hideText()
