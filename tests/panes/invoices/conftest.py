"""Keys pressed in real widgets, and invoices to press them on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.dates import today
from desktop.core.invoice_draft import InvoiceDraft, new_draft
from desktop.core.records.debtors import DebtorView
from desktop.core.records.products import ProductView
from desktop.panes.invoices.editor import InvoiceEditor
from desktop.panes.invoices.pane import InvoicesPane
from desktop.session.session import Session

CUSTOMER = "Lindqvist & Co Fastigheter AB"
Show = Callable[[QWidget], QWidget]


async def until(met: Callable[[], object]) -> None:
    for _ in range(1500):
        if met():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not happen")


def press(keys: str) -> None:
    """Where the focus is, as a person does."""
    combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs lack __getitem__
    target = QApplication.focusWidget()
    assert target is not None, "nothing has the focus"
    QTest.keyClick(target, combination.key(), combination.keyboardModifiers())


def write(text: str) -> None:
    """Types, å ä ö too."""
    for sign in text:
        target = QApplication.focusWidget()
        assert target is not None, "nothing has the focus"
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))


def draft_for(session: Session) -> InvoiceDraft:
    assert session.company is not None
    return new_draft(session.company, today())


def customer(session: Session, name: str = CUSTOMER) -> DebtorView:
    return next(one for one in session.debtors.values() if one.name == name)


def product(session: Session) -> ProductView:
    return next(one for one in session.products.values() if one.is_active)


def editor_of(pane: InvoicesPane) -> InvoiceEditor:
    assert isinstance(pane.page, InvoiceEditor)
    return pane.page


def choose_customer(editor: InvoiceEditor, words: str = "lindq") -> None:
    editor.head.customer.editor.setFocus()
    write(words)
    press("Return")


def type_row(editor: InvoiceEditor, number: int, words: str, quantity: str) -> None:
    """A product by its letters, then the quantity."""
    editor.table.edit_cell(number, 0)
    write(words)
    press("Return")
    write(quantity)
    press("Return")
