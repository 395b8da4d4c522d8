"""What was attested, when, by whom and with which accepted warnings: kept on this computer, and only added to."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from desktop.api import codec
from desktop.core.amounts import minor_of
from desktop.core.attest import Attested, Checked
from desktop.core.dates import now, write
from desktop.core.finding import Weight
from desktop.core.protection import masked_name
from desktop.core.records.invoices import InvoiceActionView
from desktop.store.cipher import Cipher
from desktop.store.hash_chain import HashChain, Link

NAME = "attested.log"


class AttestLog:
    """The log of one environment. It is read and verified when it is first asked for, in a thread."""

    def __init__(self, folder: Path | None, cipher: Cipher | None = None) -> None:
        """Without a folder, or with a cipher for the session only, it is forgotten when the program ends."""
        self.folder = folder
        self._cipher = cipher if cipher and folder else Cipher.for_session()
        self._path = (folder or Path()) / NAME
        self._chain: HashChain | None = None
        self._known: set[tuple[str, str]] = set()
        self._turn = asyncio.Lock()

        self.missed = 0
        """Entries that could not be written, as when the disk is full."""

    @property
    def lasting(self) -> bool:
        """Whether it outlives the program."""
        return self._cipher.persistent

    async def add(self, entry: Attested) -> None:
        """Writes an entry, once per batch and invoice; it is on the disk when this returns. Raises OSError.

        Whoever is cancelled meanwhile does not wait, but the entry is written to its end before the next one begins.
        """
        await asyncio.shield(self._add(await self._opened(), entry))

    async def note(
        self, invoice: InvoiceActionView, user: str, company_name: str, checks: Sequence[Checked] = ()
    ) -> None:
        """Writes down an invoice attested by itself; one that cannot be written is counted as missed."""
        amount = invoice.invoiced_amount
        entry = Attested(
            batch="",
            at=write(now()),
            user=user,
            invoice=invoice.action_public_id or "",
            number=invoice.invoice_number or "",
            company=invoice.creditor_public_id,
            company_name=company_name,
            customer=masked_name(invoice.debtor) if invoice.debtor else "",
            amount=minor_of(amount),
            currency=(amount.currency_code if amount else None) or "SEK",
            delivery=invoice.delivery_method,
            warnings=tuple(one.check for one in checks if one.weight == Weight.WARNING),
            checks=tuple(checks),
        )
        try:
            await self.add(entry)
        except OSError:
            self.missed += 1

    async def entries(self) -> list[tuple[Link, Attested]]:
        """All entries, oldest first, with their number and hash."""
        return _entries(await self._opened())

    async def of_batch(self, batch: str) -> dict[str, Attested]:
        """The entries of one batch by invoice."""
        return {entry.invoice: entry for _, entry in await self.entries() if entry.batch == batch}

    async def broken_at(self) -> int | None:
        """The number of the first entry that was changed or taken away after it was written; None when none was."""
        return (await self._opened()).broken_at

    async def _add(self, chain: HashChain, entry: Attested) -> None:
        async with self._turn:
            if _mark(entry) not in self._known:
                await asyncio.to_thread(chain.add, codec.encode(entry))
                self._known.add(_mark(entry))

    async def _opened(self) -> HashChain:
        async with self._turn:
            if self._chain is None:
                chain, self._known = await asyncio.to_thread(self._open)
                self._chain = chain
            return self._chain

    def _open(self) -> tuple[HashChain, set[tuple[str, str]]]:
        chain = HashChain(self._path, self._cipher)
        return chain, {_mark(entry) for _, entry in _entries(chain)}


def _entries(chain: HashChain) -> list[tuple[Link, Attested]]:
    read = ((link, codec.decode(link.content, Attested)) for link in chain.links)
    return [(link, entry) for link, entry in read if entry is not None]


def _mark(entry: Attested) -> tuple[str, str]:
    return entry.batch, entry.invoice
