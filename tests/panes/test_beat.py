"""No dialog of the program has an event loop of its own: an order that is asked for goes on beneath each of them."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Coroutine, Iterator
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

import desktop
from desktop.core.certificates import BenchItem, Purpose
from desktop.core.environment import Environment
from desktop.core.errors import ApiError
from desktop.core.openings import Step
from desktop.core.records.bank_accounts import BankAccountRequestView, BankAccountView
from desktop.core.records.base import packed
from desktop.core.records.common import AmountView
from desktop.core.records.enums import (
    AutogiroCompatibleTypeView,
    BankAccountBankTypeView,
    BankAccountStatusTypeView,
    SwishStatusTypeView,
)
from desktop.core.records.invoices import InvoiceActionSubView, InvoiceActionView
from desktop.core.records.payments import SwishPaymentStatusView
from desktop.live import Heard, Rhythm, poll
from desktop.panes.payments.from_invoice import can_be_paid
from desktop.qt import dialogs, pdfprint
from desktop.qt.batch_run import BatchRun, Task
from desktop.qt.merge_sheet import Difference
from desktop.qt.sheet import Sheet
from desktop.qt.veil import Layer, Veil, top_veil
from desktop.session.live_kinds import OrderKind
from desktop.session.live_order import Phase, new_order
from desktop.session.order_writes import BankAccountsStart, BankIdStart, SwishRequest
from desktop.session.unmatched import Unmatched

from .conftest import Office, until

EVERY, LATE = 0.05, 0.5
"""Seconds between two beats, and how long one may be waited for on a busy machine."""

NOBODY = "199002052398"


@dataclass
class Given:
    """What a dialog may be about."""

    office: Office
    row: InvoiceActionSubView
    invoice: InvoiceActionView
    window: QWidget

    @property
    def order(self) -> Any:
        company = self.office.session.company_id
        return self.office.session.live.begin(OrderKind.IDENTIFY, BankIdStart(company, NOBODY), company=company)


Make = Callable[[Any, Given], Layer]


def of_desk(kind: Any, given: Given) -> Layer:
    made: Layer = kind(given.office.desk)
    return made


def of_invoice(kind: Any, given: Given) -> Layer:
    made: Layer = kind(given.office.desk, given.invoice)
    return made


def of_step(kind: Any, given: Given) -> Layer:
    made: Layer = kind(given.office.desk, given.invoice, Step.SEND if "Send" in kind.__name__ else Step.PAUSE)
    return made


def of_batch(kind: Any, _given: Given) -> Layer:
    async def nothing(_: object) -> str:
        return ""

    def words(error: ApiError) -> str:
        return str(error)

    made: Layer = kind("Send", BatchRun([], Task(str, nothing, words)), Environment.DEMO)
    return made


def of_refund(kind: Any, given: Given) -> Layer:
    paid = SwishPaymentStatusView(
        status=SwishStatusTypeView("Paid"), amount=AmountView(currency_code="SEK", value=12_500)
    )
    order = new_order(OrderKind.SWISH, SwishRequest("a", "46701234567"), company=given.office.session.company_id)
    made: Layer = kind(given.office.desk, replace(order, phase=Phase.ENDED, answer=packed(paid)))
    return made


def of_accounts(kind: Any, given: Given) -> Layer:
    account = BankAccountView(
        clearing_no="6000", account_no="80011315", autogiro_compatible=AutogiroCompatibleTypeView("Approved")
    )
    found = BankAccountRequestView(status=BankAccountStatusTypeView("Success"), account_numbers=(account,))
    asked = BankAccountsStart(given.office.session.company_id, BankAccountBankTypeView("SHB"), NOBODY)
    order = new_order(OrderKind.ACCOUNTS, asked, company=asked.creditor)
    made: Layer = kind(given.office.desk, replace(order, phase=Phase.ENDED, answer=packed(found)), None)
    return made


ITEM = BenchItem("a", Purpose.BANKID, datetime(2026, 11, 25, tzinfo=UTC), "k", 4096, "x")
TABLE: dict[str, Make] = {
    "AccountsSheet": of_desk,
    "AutogiroSheet": of_accounts,
    "BatchSheet": of_batch,
    "CollectSheet": of_invoice,
    "CommentSheet": of_invoice,
    "CreditAmountSheet": of_invoice,
    "CreditSheet": lambda kind, given: kind(given.invoice, given.office.desk),
    "Enlarged": lambda kind, _: kind("QR", "bankid.1.2.3"),
    "GoneSheet": lambda kind, _: kind("Gone", "It is not there any more.", "Save as new"),
    "IdentifySheet": of_desk,
    "LogSheet": of_desk,
    "MadeSheet": lambda kind, _: kind(ITEM, "passphrase", Environment.DEMO),
    "MergeSheet": lambda kind, _: kind("Åsön", [Difference(("name",), "Name", "a", "b")], "Save"),
    "OutboxSheet": of_desk,
    "OutcomeSheet": of_desk,
    "PaletteLayer": lambda kind, given: kind(given.office.desk.commands, given.office.desk.commands.all(), []),
    "PaymentSheet": of_invoice,
    "PercentSheet": lambda kind, given: kind(
        given.office.session.products.values(), given.office.desk.format, marked=False
    ),
    "PlainSheet": of_step,
    "PrintedSheet": lambda kind, given: kind(given.office.desk, given.row, ""),
    "ReasonSheet": lambda kind, _: kind("Tolvan"),
    "RefundSheet": of_refund,
    "ReminderSheet": of_invoice,
    "RulesSheet": of_desk,
    "SendSheet": of_step,
    "Sheet": lambda kind, _: kind("Attest?"),
    "ShortcutSheet": lambda kind, given: kind(given.office.desk.commands.all()),
    "SignSheet": of_desk,
    "SigningSheet": lambda kind, given: kind(given.office.desk, given.order, "I attest 1 invoice."),
    "SwishSheet": lambda kind, given: kind(given.office.desk, given.row),
    "UnmatchedSheet": lambda kind, given: kind(Unmatched(given.office.session, given.window), given.office.desk),
}
"""How each layer of the program is made; a new one is to be added here."""

SYSTEM: dict[str, Callable[[QWidget], Coroutine[Any, Any, object]]] = {
    "choose_file_to_open": lambda over: dialogs.choose_file_to_open(over, "Open"),
    "choose_file_to_save": lambda over: dialogs.choose_file_to_save(over, "Save", "1042.pdf"),
    "choose_folder": lambda over: dialogs.choose_folder(over, "Folder"),
    "choose_printer": lambda over: pdfprint.choose_printer(over, "1042"),
}
"""The system's own dialogs, each behind a function of this beginning."""


def modules() -> Iterator[Any]:
    for found in pkgutil.walk_packages(desktop.__path__, "desktop."):
        if not found.name.endswith("__main__") and not found.name.startswith("desktop.sandbox"):
            yield importlib.import_module(found.name)


def layers() -> dict[str, type[Layer]]:
    """Every layer of the program that is not only a base of others; a plain Sheet is shown too."""
    list(modules())
    found: dict[str, type[Layer]] = {"Sheet": Sheet}
    waiting: list[type[Layer]] = [Layer]
    while waiting:
        kind = waiting.pop()
        if heirs := [one for one in kind.__subclasses__() if one.__module__.startswith("desktop.")]:
            waiting += heirs
        else:
            found[kind.__name__] = kind
    return found


def choosers() -> set[str]:
    return {
        name
        for module in modules()
        if module.__name__.startswith("desktop.qt.")
        for name, made in vars(module).items()
        if name.startswith("choose_") and inspect.iscoroutinefunction(made)
    }


def test_none_is_forgotten() -> None:
    assert set(layers()) == set(TABLE)
    assert choosers() == set(SYSTEM)


class Beats:
    """How often the order was answered for."""

    def __init__(self) -> None:
        self._heard = asyncio.Event()

    def heard(self) -> None:
        self._heard.set()

    async def go_on(self) -> None:
        """The next two come, each in time."""
        for _ in range(2):
            self._heard.clear()
            async with asyncio.timeout(LATE):
                await self._heard.wait()


async def ask_on(office: Office, beats: Beats) -> None:
    """An order that nobody takes up is asked for, over a socket, as long as this runs."""
    session = office.session
    begun = await session.client.bankid.authenticate(session.company_id, NOBODY, key="k" * 32)
    fetch = partial(session.client.bankid.authentication, begun.reference_token or "")
    async with aclosing(poll(fetch, _never, Rhythm(every=EVERY))) as answers:
        async for answer in answers:
            assert isinstance(answer, Heard)
            beats.heard()


def _never(_state: object) -> bool:
    return False


@pytest.fixture
async def given(office: Office, qtbot: QtBot) -> Given:
    session, window = office.session, QWidget()
    await session.loading.products()
    row = next(one for one in session.invoices.values() if can_be_paid(one))
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    return Given(office, row, await session.invoice(row.action_public_id or ""), window)


async def test_an_order_is_asked_for_on_beneath_every_dialog(given: Given) -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    beats, window, loop = Beats(), given.window, asyncio.get_running_loop()
    asking = loop.create_task(ask_on(given.office, beats))
    await beats.go_on()
    for name, kind in sorted(layers().items()):
        veil = Veil(window, TABLE[name](kind, given))
        veil.lift()
        await beats.go_on()
        assert top_veil(window) is veil, name
        veil.drop()
    for name, choose in SYSTEM.items():
        choosing: asyncio.Task[object] = loop.create_task(choose(window))
        await until(lambda: QApplication.activeModalWidget() is not None)
        await beats.go_on()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog), name
        dialog.reject()
        assert await choosing is None
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
