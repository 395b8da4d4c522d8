"""What can be done at the bench, as data."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.core.certificates import Purpose
from desktop.qt.commands import Command

if TYPE_CHECKING:
    from .pane import CertificatesPane


def making_commands(pane: CertificatesPane, group: str) -> list[Command]:
    """What the button for new ones offers."""
    translate = QCoreApplication.translate
    only = translate(
        "Certificates", "In production BankID and Swish refuse certificates that are signed by themselves."
    )
    tests = pane.is_for_tests
    return [
        Command("certificates.bankid", translate("Certificates", "BankID: key and request…"), partial(_request, pane, Purpose.BANKID), "Ctrl+Shift+B", group=group),  # noqa: E501
        Command("certificates.swish", translate("Certificates", "Swish: PFX from the Swish portal…"), partial(_file, pane, Purpose.SWISH), group=group),  # noqa: E501
        Command("certificates.swish.request", translate("Certificates", "Swish: key and request…"), partial(_request, pane, Purpose.SWISH), group=group),  # noqa: E501
        Command("certificates.file", translate("Certificates", "BankID: PFX or PEM that exists…"), partial(_file, pane, Purpose.BANKID), group=group),  # noqa: E501
        Command("certificates.test.bankid", translate("Certificates", "Test certificate for BankID"), partial(pane.deeds.make_test, Purpose.BANKID), "Ctrl+Shift+T", tests, only, group),  # noqa: E501
        Command("certificates.test.swish", translate("Certificates", "Test certificate for Swish"), partial(pane.deeds.make_test, Purpose.SWISH), "", tests, only, group),  # noqa: E501
    ]  # fmt: skip


def bench_commands(pane: CertificatesPane, group: str) -> list[Command]:
    """What the button of three dots offers."""
    translate = QCoreApplication.translate
    choose = translate("Certificates", "Choose a certificate in the list first.")
    none = translate("Certificates", "There is no certificate with a last day yet.")
    no_pfx = translate("Certificates", "Choose a certificate that has a PFX first.")
    chosen = pane.deeds.has_selection
    return [
        Command("certificates.save", translate("Certificates", "Save PFX…"), pane.deeds.save_pfx, "Ctrl+S", pane.deeds.has_pfx, no_pfx, group),  # noqa: E501
        Command("certificates.renew", translate("Certificates", "Renew…"), pane.renew, "", chosen, choose, group),
        Command("certificates.backup", translate("Certificates", "Save a backup…"), pane.deeds.back_up, "", chosen, choose, group),  # noqa: E501
        Command("certificates.restore", translate("Certificates", "Restore a backup…"), pane.deeds.restore, group=group),  # noqa: E501
        Command("certificates.calendar", translate("Certificates", "Calendar file of renewals…"), pane.deeds.save_calendar, "", pane.deeds.has_dates, none, group),  # noqa: E501
        Command("certificates.delete", translate("Certificates", "Delete with its key…"), pane.deeds.delete, "Del", chosen, choose, group),  # noqa: E501
    ]  # fmt: skip


def list_commands(pane: CertificatesPane, group: str) -> list[Command]:
    """What the list answers to."""
    translate = QCoreApplication.translate
    choose = translate("Certificates", "Choose a certificate in the list first.")
    return [
        Command("certificates.open", translate("Certificates", "Next step"), pane.go_on, "F2", pane.deeds.has_selection, choose, group),  # noqa: E501
        Command("certificates.filter", translate("Certificates", "Filter the list"), pane.focus_filter, "Ctrl+F", group=group),  # noqa: E501
    ]  # fmt: skip


def _request(pane: CertificatesPane, purpose: Purpose) -> None:
    pane.request(purpose)


def _file(pane: CertificatesPane, purpose: Purpose) -> None:
    pane.open_files([], purpose)
