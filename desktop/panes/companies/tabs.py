"""The tabs beside the list of companies: what each reads when it is looked at, and what is said when it cannot."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from desktop.core.errors import ApiError, Kind
from desktop.core.records.creditors import CreditorView
from desktop.qt.record_detail import Section
from desktop.session.companies import read_kyc, read_shares, read_terms
from desktop.session.desk import Desk
from desktop.session.rights import Right

from .pages import kyc_sections, share_sections, terms_sections

Show = Callable[[str, list[Section]], None]
TERMS, KYC, SHARES = "terms", "kyc", "shares"


def tab_titles() -> list[tuple[str, str]]:
    """The tabs after the first, which needs no reading."""
    translate = QCoreApplication.translate
    return [
        (TERMS, translate("Companies", "Terms")),
        (KYC, translate("Companies", "KYC")),
        (SHARES, translate("Companies", "Sharing")),
    ]


class CompanyTabs(QObject):
    """Reads each tab of a company once, and again when it failed or `forget` was called.

    `show` is called with the company's id and the sections, at once when they are known.
    """

    def __init__(self, desk: Desk, show: Show, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._show = desk, show
        self._known: dict[tuple[str, str], list[Section]] = {}

    def want(self, company: CreditorView, tab: str) -> None:
        """Somebody looks at a tab."""
        key = company.creditor_public_id, tab
        refused = self._desk.rights.may(Right.SETTINGS, company) if tab in (KYC, SHARES) else None
        if refused is not None and not refused.allowed:
            self._show(key[0], [_said(refused.why_not)])
        elif key in self._known:
            self._show(key[0], self._known[key])
        else:
            self._show(key[0], [_said(QCoreApplication.translate("Companies", "Reading…"))])
            self._desk.run(partial(self._read, *key), key="company.tab", owner=self)

    def forget(self) -> None:
        """What was read may be old."""
        self._known.clear()

    async def _read(self, company_id: str, tab: str) -> None:
        try:
            self._known[company_id, tab] = await self._sections(company_id, tab)
        except ApiError as error:
            self._show(company_id, [_said(self._why(error))])
        else:
            self._show(company_id, self._known[company_id, tab])

    def _sections(self, company_id: str, tab: str) -> Coroutine[Any, Any, list[Section]]:
        readers = {TERMS: self._terms, KYC: self._kyc, SHARES: self._shares}
        return readers[tab](company_id)

    async def _terms(self, company_id: str) -> list[Section]:
        return terms_sections(await read_terms(self._desk.session, company_id), self._desk.format)

    async def _kyc(self, company_id: str) -> list[Section]:
        return kyc_sections(await read_kyc(self._desk.session, company_id), self._desk.format)

    async def _shares(self, company_id: str) -> list[Section]:
        return share_sections(await read_shares(self._desk.session, company_id))

    def _why(self, error: ApiError) -> str:
        if error.kind is Kind.NOT_OFFERED:
            return QCoreApplication.translate(
                "Companies",
                "Billecta does not offer this under the address the program knows. It can be seen in the portal.",
            )
        again = QCoreApplication.translate("Companies", "Choose the tab again to try once more.")
        return f"{self._desk.problem(error).whole} {again}"


def _said(words: str) -> Section:
    return Section("", [("", words)])
