from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop.core.invoice_draft import new_row
from desktop.panes.invoices.cells import Cell, Terms
from desktop.panes.invoices.rows_model import RowsModel
from desktop.qt.format import Format

Heard = Callable[[], int]


@pytest.fixture
def model(qapp: QApplication) -> RowsModel:
    model = RowsModel(Terms(Format("en")))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.load([replace(new_row(), article_description=name) for name in ("Ett", "Två", "Tre")])
    return model


class Listener:
    def __init__(self, model: RowsModel) -> None:
        self.edits = 0
        self.words: list[object] = []
        model.edited.connect(self._edited)
        model.refused.connect(self.words.append)

    def _edited(self) -> None:
        self.edits += 1


def names(model: RowsModel) -> list[str]:
    return [row.article_description or "" for row in model.rows]


def test_it_is_a_table_of_eight_columns_with_titles(model: RowsModel) -> None:
    assert (model.rowCount(), model.columnCount()) == (3, 8)
    titles = [model.headerData(cell, Qt.Orientation.Horizontal) for cell in Cell]
    assert titles == ["Article", "Description", "Quantity", "Unit", "Unit price", "Discount", "VAT", "Sum"]
    right = model.headerData(Cell.SUM, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight
    assert model.headerData(0, Qt.Orientation.Vertical) == "Row 1"


def test_loading_is_no_edit(model: RowsModel) -> None:
    heard = Listener(model)
    model.load([new_row()])
    assert heard.edits == 0


def test_a_cell_takes_what_is_typed_and_tells_once(model: RowsModel) -> None:
    heard = Listener(model)
    assert model.setData(model.index(1, Cell.QUANTITY), "2,5")
    assert model.setData(model.index(1, Cell.QUANTITY), "2,5")
    assert model.data(model.index(1, Cell.QUANTITY)) == "2,5"
    assert heard.edits == 1
    assert not model.setData(model.index(1, Cell.QUANTITY), "3", Qt.ItemDataRole.DisplayRole)


def test_a_cell_keeps_what_it_had_when_the_text_is_wrong(model: RowsModel) -> None:
    heard = Listener(model)
    before = model.rows
    price = model.index(0, Cell.PRICE)
    assert not model.setData(price, "tolv")
    assert model.rows == before
    assert (model.data(price), model.data(price, Qt.ItemDataRole.EditRole)) == ("tolv", "tolv")
    assert model.data(price, Qt.ItemDataRole.ForegroundRole) == QApplication.palette().brightText()
    assert "tolv" in str(heard.words[-1])
    assert model.trouble(price) == heard.words[-1]
    assert model.setData(price, "12")
    assert heard.words[-1] == ""
    assert model.data(price) == "12,00"
    assert model.data(price, Qt.ItemDataRole.ForegroundRole) is None


@pytest.mark.parametrize("right", ["0,00", "forget"])
def test_wrong_text_goes_when_the_old_value_is_written_or_it_is_forgotten(model: RowsModel, right: str) -> None:
    heard = Listener(model)
    price = model.index(0, Cell.PRICE)
    model.setData(price, "tolv")
    if right == "forget":
        model.forget(price)
    else:
        assert model.setData(price, right)
    assert model.data(price) == "0,00"
    assert (heard.words[-1], heard.edits) == ("", 2)
    assert model.refused_texts == ()


def test_wrong_text_stays_with_its_row(model: RowsModel) -> None:
    heard = Listener(model)
    model.setData(model.index(1, Cell.VAT), "abc")
    model.add(at=0)
    assert model.first_trouble() == model.index(2, Cell.VAT)
    model.move(2, 1)
    assert model.first_trouble() == model.index(3, Cell.VAT)
    model.remove(0)
    assert model.first_trouble() == model.index(2, Cell.VAT)
    assert "abc" in str(heard.words[-1])
    model.remove(2)
    assert not model.first_trouble().isValid()
    assert heard.words[-1] == ""


def test_a_deed_of_several_changes_is_told_once(model: RowsModel) -> None:
    heard = Listener(model)
    with model.one_deed():
        model.remove(0, model.rowCount())
        model.add()
        assert heard.edits == 0
    assert heard.edits == 1
    with model.one_deed():
        pass
    model.add()
    assert heard.edits == 2


def test_rows_are_added_copied_moved_and_removed(model: RowsModel) -> None:
    heard = Listener(model)
    assert model.duplicate(0) == 1
    assert names(model) == ["Ett", "Ett", "Två", "Tre"]
    assert model.move(3, -1) == 2
    assert names(model) == ["Ett", "Ett", "Tre", "Två"]
    assert model.move(0, 1) == 1
    model.remove(0)
    assert names(model) == ["Ett", "Tre", "Två"]
    assert model.add(at=0) == 0
    assert model.add(message=True) == 4
    assert names(model) == ["", "Ett", "Tre", "Två", ""]
    assert heard.edits == 6


@pytest.mark.parametrize(("number", "by"), [(0, -1), (2, 1)])
def test_a_row_at_the_end_stays(model: RowsModel, number: int, by: int) -> None:
    heard = Listener(model)
    assert model.move(number, by) == number
    assert heard.edits == 0


def test_only_the_text_of_a_text_row_can_be_edited(model: RowsModel) -> None:
    number = model.add(message=True)
    may = [bool(model.flags(model.index(number, cell)) & Qt.ItemFlag.ItemIsEditable) for cell in Cell]
    assert may == [cell is Cell.DESCRIPTION for cell in Cell]
