"""What a session keeps of its lists stands at once in the next one, and Billecta's word wins."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from desktop.core.dates import now
from desktop.core.invoice_draft import is_local
from desktop.qt.collection import Collection
from desktop.session.session import Session

from .conftest import Office, save, telling, written

NOWHERE = "http://127.0.0.1:9"


async def synced(office: Office, *, company: str | None = None) -> Session:
    session = await office.start()
    await session.open(company)
    await session.loading.company()
    return session


async def without_network(office: Office, company: str | None = None) -> Session:
    session = await office.start(url=NOWHERE)
    await session.open(company)
    await session.mirroring.show_company()
    return session


def records(session: Session) -> dict[str, Any]:
    lists: list[Collection[Any]] = [session.creditors, session.debtors, session.products, session.invoices]
    return {one.key(record): record for one in lists for record in one.values()}


def mirrors(folder: Path) -> list[Path]:
    return list(folder.glob("mirror-*.sqlite"))


def closed_calls(session: Session) -> list[str]:
    """The days closed invoices are asked from, in the order of the calls."""
    told: list[str] = []
    invoices: Any = session.client.invoices
    pages = invoices.closed_pages

    def noting(company: str, since: Any, until: Any) -> Any:
        told.append(since.isoformat())
        return pages(company, since, until)

    invoices.closed_pages = noting
    return told


async def test_the_lists_of_last_time_stand_without_a_network(office: Office) -> None:
    first = await synced(office)
    known = records(first)
    at = first.loading.updated_at
    await office.close(first)
    again = await without_network(office)
    assert records(again) == known
    assert again.currencies["SEK"].currency_code == "SEK"
    assert again.countries
    assert all(one.loaded for one in (again.invoices, again.debtors, again.products))
    assert again.mirroring.shown_from is not None
    assert timedelta(0) <= at - again.mirroring.shown_from < timedelta(minutes=2)


async def test_closed_while_the_lists_are_kept_they_are_kept(office: Office) -> None:
    first = await synced(office)
    known = records(first)
    keeping = asyncio.get_running_loop().create_task(first.mirroring.keep())
    await asyncio.sleep(0)
    keeping.cancel()
    await asyncio.wait([keeping])
    assert keeping.cancelled()
    await office.close(first)
    assert records(await without_network(office)) == known


async def test_what_changed_meanwhile_is_patched_in_and_nothing_else_moves(office: Office) -> None:
    first = await synced(office)
    other = await synced(office)
    await office.close(first)
    made = await save(other, written(other))
    gone = written(other)
    doomed = (await save(other, gone)).action_public_id or ""
    await other.delete_invoice(doomed)
    again = await office.start()
    await again.open(None)
    await again.mirroring.show_company()
    told: list[frozenset[str]] = []
    again.invoices.changed.connect(told.append)
    again.debtors.changed.connect(told.append)
    await again.loading.company(everything=False)
    assert {key for ids in told for key in ids if not is_local(key)} == {made.action_public_id}
    assert doomed not in again.invoices
    assert again.mirroring.shown_from is None


async def test_an_invoice_deleted_elsewhere_leaves_the_list(office: Office) -> None:
    first = await synced(office)
    public_id = (await save(first, written(first))).action_public_id or ""
    await office.close(first)
    other = await office.open()
    await other.delete_invoice(public_id)
    again = await office.start()
    await again.open(None)
    await again.mirroring.show_company()
    assert public_id in again.invoices
    await again.loading.company(everything=False)
    assert public_id not in again.invoices


async def test_closed_years_are_read_once_a_day_or_when_asked_for(office: Office) -> None:
    first = await synced(office)
    await office.close(first)
    again = await office.start()
    await again.open(None)
    await again.mirroring.show_company()
    days = closed_calls(again)
    before = records(again)
    await again.loading.company(everything=False)
    assert days == [(now() - timedelta(days=7)).date().isoformat()]
    assert records(again) == before
    days.clear()
    await again.loading.company()
    assert len(days) >= 3
    days.clear()
    assert again.mirroring._whole_at is not None
    again.mirroring._whole_at -= timedelta(hours=25)
    await again.loading.company(everything=False)
    assert len(days) >= 3


async def test_a_draft_that_is_only_here_stands_in_the_list_and_not_in_the_mirror(office: Office) -> None:
    first = await synced(office)
    draft = written(first)
    first.keep_draft(draft)
    assert draft.id in first.invoices
    await office.close(first)
    again = await without_network(office)
    assert not [key for key in records(again) if is_local(key)]
    again.show_drafts()
    assert draft.id in again.invoices
    changed = telling(draft, "Ändrad utan nät")
    again.keep_draft(changed)
    assert again.kept_invoice(draft.id) == changed
    again.forget_draft(draft.id)


async def test_what_is_written_while_the_lists_are_read_is_not_undone_by_them(office: Office) -> None:
    session = await synced(office)
    row = next(row for row in session.invoices.values() if row.closed_date is None)
    reading = session.loading
    with reading._reading("invoices", session.invoices) as one:
        newer = replace(row, your_reference="Nyss ändrad")
        added = replace(row, action_public_id="4999999999")
        session.invoices.merge([newer, added])
        await reading._open(one)
        await reading._finish(one, session.invoices, None)
    assert session.invoices.get(row.action_public_id or "") == newer
    assert "4999999999" in session.invoices


async def test_companies_have_their_own_and_one_that_may_not_be_seen_any_more_is_forgotten(
    office: Office, tmp_path: Path
) -> None:
    session = await synced(office)
    first = session.company_id
    second = next(one.creditor_public_id for one in session.creditors.values() if one.creditor_public_id != first)
    await session.mirroring.keep()
    session.choose(second)
    await session.mirroring.keep()
    assert len(mirrors(tmp_path)) == 2
    await session.loading.company()
    await office.close(session)
    assert len(mirrors(tmp_path)) == 3
    for company in (first, second):
        again = await without_network(office, company)
        assert {row.creditor_public_id for row in again.invoices.values()} == {company}
        await office.close(again)
    last = await synced(office, company=first)
    last.creditors.remove([second])
    await last.mirroring.keep()
    assert len(mirrors(tmp_path)) == 2


async def test_without_a_keyring_nothing_is_kept(office: Office, tmp_path: Path) -> None:
    session = await office.start(lasting=False)
    await session.open(None)
    await session.loading.company()
    assert not session.mirroring.kept
    await office.close(session)
    assert not mirrors(tmp_path)


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


async def test_a_page_that_is_damaged_is_fetched_again(office: Office, tmp_path: Path) -> None:
    session = await synced(office)
    known = records(session)
    await office.close(session)
    for path in mirrors(tmp_path):
        damage(path)
    again = await office.start()
    await again.open(None)
    await again.mirroring.show_company()
    await again.loading.company(everything=False)
    assert records(again) == known
    await office.close(again)
    assert records(await without_network(office)) == known
