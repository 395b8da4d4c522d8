"""The attest list on paper: a PDF with all entries, and the hash of the last one at its end."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.qt.paper import html_pdf

_STYLE = (
    "body { font-size: 8pt; } h1 { font-size: 14pt; } th { text-align: left; } td, th { padding: 2px 6px 2px 0; } "
    "td.number { text-align: right; } p { color: #444444; }"
)
_SHOWN = 8
"""The columns that fit; the file has all."""


def attest_list_pdf(title: str, facts: str, headers: Sequence[str], rows: Sequence[Sequence[str]], seal: str) -> bytes:
    """The list as PDF, A4 across. `facts` stands under the title; `seal` is the hash of the last entry."""
    html = _html(title, facts, headers[:_SHOWN], [row[:_SHOWN] for row in rows], seal)
    return html_pdf(title, html, _STYLE, across=True, margin=15)


def _html(title: str, facts: str, headers: Sequence[str], rows: Sequence[Sequence[str]], seal: str) -> str:
    head = "".join(f"<th>{escape(one)}</th>" for one in headers)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    end = QCoreApplication.translate("AttestLog", "Hash of the last entry: {hash}").format(hash=seal)
    return (
        f"<body><h1>{escape(title)}</h1><p>{escape(facts)}</p><table width='100%'><thead><tr>{head}</tr></thead>{body}"
        f"</table><p>{escape(end)}</p></body>"
    )
