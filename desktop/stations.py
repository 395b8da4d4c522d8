"""In which order modules are imported ahead of need, so that none brings many others with it (`qt.turns`).

Names only: a station that is missing or gone makes nothing wrong, only a part of the start longer.
"""

from __future__ import annotations

MOST = 20
"""So many of the program's modules a station may bring; a test counts them."""

TO_THE_FRONT = (
    "ssl",
    "asyncio",
    "desktop.qt.loop",
    "msgspec",
    "desktop.core.dates",
    "desktop.api.errors",
    "desktop.core.records.enums",
    "desktop.core.records.creditors",
    "desktop.core.records.debtors",
    "desktop.core.records.invoices",
    "desktop.qt.rows",
    "desktop.qt.row_painter",
    "desktop.qt.record_view",
    "desktop.qt.table",
    "desktop.qt.chip_bar",
    "desktop.qt.list_memory",
    "desktop.qt.list_pane",
    "desktop.qt.palette",
    "desktop.qt.noticeview",
    "desktop.api.overlay",
    "desktop.api.har",
    "desktop.api.transport",
    "desktop.api.contract_invoices",
    "desktop.core.invoice_entry",
    "desktop.api.invoices",
    "desktop.api.search",
    "desktop.api.authentication",
    "desktop.api.bank_accounts",
    "desktop.api.debt_collection",
    "desktop.api.reconciliation_invoices",
    "desktop.api.creditors",
    "desktop.api.payments",
    "desktop.api.users",
    "desktop.api.client",
    "desktop.store.cipher",
    "desktop.store.drafts",
    "desktop.store.mirror",
    "desktop.store.outbox",
    "desktop.session.certificates",
    "desktop.session.rights",
    "desktop.session.operations",
    "desktop.session.attest_log",
    "desktop.session.live_orders",
    "desktop.session.attest_run",
    "desktop.session.session",
    "desktop.session.gate",
    "desktop.qt.problems",
    "desktop.session.desk",
    "desktop.rooms",
    "desktop.front",
)
"""Between the window's first paint and the moment it answers."""

PANES: dict[str, tuple[str, ...]] = {
    "invoices": (
        "desktop.core.checks",
        "desktop.qt.datefield",
        "desktop.qt.fields",
        "desktop.panes.invoices.sheets.collect",
        "desktop.panes.invoices.actions",
        "desktop.panes.invoices.saving",
        "desktop.panes.invoices.batch",
        "desktop.panes.invoices.columns",
        "desktop.panes.invoices.copying",
        "desktop.qt.pdf",
        "desktop.panes.invoices.detail_tabs",
        "desktop.panes.invoices.detail",
        "desktop.panes.invoices.pane",
        "desktop.rooms",
    ),
    "companies": (
        "desktop.core.bank_account",
        "desktop.qt.editing",
        "desktop.qt.record_pane",
        "desktop.panes.companies.form",
        "desktop.panes.companies.pane",
    ),
    "products": ("desktop.session.price_list", "desktop.panes.products.form", "desktop.panes.products.pane"),
    "customers": ("desktop.panes.customers.form", "desktop.panes.customers.detail", "desktop.panes.customers.pane"),
    "attest": (
        "desktop.session.attest_queue",
        "desktop.panes.attest.signing",
        "desktop.panes.attest.rules_sheet",
        "desktop.panes.attest.pane",
    ),
    "certificates": (
        "desktop.panes.certificates.details_step",
        "desktop.panes.certificates.bank_step",
        "desktop.panes.certificates.pane",
    ),
    "overview": ("desktop.panes.overview.pictures", "desktop.panes.overview.pane"),
}

AFTER_THE_LIST = (
    "desktop.panes.invoices.cards.reverse_vat",
    "desktop.panes.invoices.cards.options",
    "desktop.core.rowdates",
    "desktop.panes.invoices.rows_table",
    "desktop.panes.invoices.rows_section",
    "desktop.panes.invoices.editor",
    "desktop.core.tabular.cells",
    "desktop.core.tabular.customers",
    "desktop.store.spreadsheets",
    "desktop.session.importing",
    "desktop.panes.imports.mapping_step",
    "desktop.panes.imports.preview_step",
    "desktop.panes.imports.page",
    "desktop.panes.exports.door",
)
"""The editor, and the ways to import and export."""
