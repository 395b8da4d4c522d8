"""The queue and its table, which may be made before their pane, in a turn of their own: every invoice is looked at."""

from __future__ import annotations

from typing import NamedTuple

from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.list_pane import conditions
from desktop.qt.table import RecordTable
from desktop.session.attest_queue import AttestQueue
from desktop.session.desk import Desk

from .columns import Words, make_columns, make_views, search_text


class Laid(NamedTuple):
    """The queue belongs to the table until the pane takes it over."""

    queue: AttestQueue
    words: Words
    table: RecordTable


def lay(desk: Desk) -> Laid:
    """The table shows the drafts that are there."""
    queue = AttestQueue(desk.session)
    words = Words(queue, desk.session.attesting, queue)
    columns, views = make_columns(desk.format, words.judge, queue), conditions(make_views(queue))
    table = RecordTable(columns, id_of, search=search_text, views=views, checkable=True)
    queue.setParent(table)
    table.bind(queue.drafts)
    return Laid(queue, words, table)


def id_of(row: InvoiceActionSubView) -> str:
    """Its id at Billecta."""
    return row.action_public_id or ""
