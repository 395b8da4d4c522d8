"""The receipt of an identification and of a signature, read back from the file by pdftotext."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.core.identity import mask
from desktop.core.records.bankid import BankIdSignRequestView
from desktop.core.records.enums import BankAccountBankTypeView
from desktop.panes.payments.pane import PaymentsPane
from desktop.session.live_kinds import OrderKind
from desktop.session.order_writes import BankAccountsStart, BankIdSign, BankIdStart

from .conftest import Office
from .test_payments import PERSON, only, press, within

Show = Callable[[QWidget], QWidget]
pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
TEXT = "Jag godkänner offert 17: altan i lärk & <ek>, 48 500 kr.\nArbetet börjar vecka 19."


@pytest.fixture
def pane(office: Office, shown: Show) -> PaymentsPane:
    made = PaymentsPane(office.desk)
    shown(made)
    return made


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the receipt goes."""

    async def choose(_parent: object, _title: str, name: str, _filter: str = "") -> str:
        assert name.startswith("BankID 20")
        assert PERSON not in name
        return str(tmp_path / "kvitto.pdf")

    monkeypatch.setattr("desktop.panes.payments.receipt.choose_file_to_save", choose)
    return tmp_path / "kvitto.pdf"


def read(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True)
    return done.stdout.decode()


async def test_an_identification_masked_as_on_the_screen_until_it_is_shown(
    pane: PaymentsPane, office: Office, path: Path
) -> None:
    order = pane.begin(OrderKind.IDENTIFY, BankIdStart(office.session.company_id, PERSON))
    await within(14, lambda: only(pane).receipt.isVisible())
    press(only(pane), "Save a receipt…")
    await within(5, path.exists)
    text, state = read(path), office.session.live.get(order.id).last  # type: ignore[union-attr]
    company = office.session.company
    assert company is not None
    assert company.name is not None
    for expected in ("Receipt of an identification", state.name, mask(PERSON), state.ip_address, company.name, "Demo"):
        assert expected in text
    assert "19800113-9297" not in text
    assert "removed from the program" in text
    assert "24 hours" in text
    await within(2, lambda: "kvitto.pdf" in office.told())
    await asyncio.to_thread(path.unlink)
    next(one for one in only(pane).findChildren(QPushButton) if one.text() == "Show").click()
    press(only(pane), "Save a receipt…")
    await within(5, path.exists)
    assert "19800113-9297" in read(path)
    await within(2, lambda: not office.desk.tasks.running("payments.receipt"))


async def test_a_signature_with_the_text_as_it_was_signed(pane: PaymentsPane, office: Office, path: Path) -> None:
    request = BankIdSignRequestView(creditor_public_id=office.session.company_id, ssn=PERSON, user_message=TEXT)
    pane.begin(OrderKind.SIGN, BankIdSign(request))
    await within(14, lambda: only(pane).receipt.isVisible())
    press(only(pane), "Save a receipt…")
    await within(5, path.exists)
    text = read(path)
    assert "Receipt of a signature" in text
    for line in TEXT.splitlines():
        assert line in text
    await within(2, lambda: not office.desk.tasks.running("payments.receipt"))


async def test_what_proves_nothing_has_no_receipt(pane: PaymentsPane, office: Office) -> None:
    asked = BankAccountsStart(office.session.company_id, BankAccountBankTypeView("SHB"), PERSON)
    pane.begin(OrderKind.ACCOUNTS, asked)
    await within(14, lambda: only(pane).remove.isVisible())
    assert not only(pane).receipt.isVisible()
