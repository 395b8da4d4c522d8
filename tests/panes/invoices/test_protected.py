"""Who has protected identity is named nowhere among the invoices: list, search, copy, detail."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.panes.invoices.detail import InvoiceDetail
from desktop.panes.invoices.pane import InvoicesPane
from tests.panes.conftest import Office

from .conftest import Show, until


@pytest.fixture
def pane(office: Office, shown: Show) -> InvoicesPane:
    made = InvoicesPane(office.desk)
    shown(made).activateWindow()
    return made


async def test_a_protected_customer_is_named_nowhere(office: Office, pane: InvoicesPane) -> None:
    row = next(
        one for one in office.session.invoices.values()
        if one.stage == Stage.INVOICE_SENT and one.delivery_method == Delivery.EMAIL
    )  # fmt: skip
    customer = office.session.debtors.get(row.debtor_public_id)
    assert customer is not None
    secrets = [text for text in (customer.name, customer.email, row.your_reference) if text]
    assert len(secrets) == 3
    pane.table.choose_columns(["number", "customer", "org_no", "your_reference"])
    office.session.debtors.merge([replace(customer, protected_identity=True)])
    pane.table.select(row.action_public_id or "")
    pane.table.copy_wanted.emit()
    copied = QGuiApplication.clipboard().text()
    # What lies there when the program ends is freed after Qt is gone.
    QGuiApplication.clipboard().clear()
    assert "Protected identity" in copied
    assert (row.invoice_number or "?") in copied
    assert not [secret for secret in secrets if secret in copied]
    detail = pane.findChild(InvoiceDetail)
    assert isinstance(detail, InvoiceDetail)
    await until(lambda: "OCR" in [label.text() for label in detail.findChildren(QLabel)])
    labels, buttons = detail.findChildren(QLabel), detail.findChildren(QPushButton)
    read = "\n".join([*(label.text() for label in labels), *(button.text() for button in buttons)])
    assert "Protected identity" in read
    assert not [secret for secret in secrets if secret in read]
    pane.filter_edit.setText(customer.name or "")
    await until(lambda: not any(one.debtor_public_id == row.debtor_public_id for one in pane.table.visible_records()))
    await until(lambda: not office.desk.tasks._started and not pane._reading.is_waiting)
