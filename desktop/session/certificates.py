"""The bench of the chosen company's certificates: what stands on it, and the work done there off the event loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from desktop.core import dates
from desktop.core.certificates import PRODUCTION_BITS, BenchItem, Owner, Purpose, SubjectFields, expiring
from desktop.core.environment import Environment
from desktop.core.records.creditors import CreditorView
from desktop.qt.collection import Collection
from desktop.store.certificate_files import CertificateFiles, Part
from desktop.store.vault import Found, Saved, Vault
from desktop.store.worker import Worker

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from desktop.certificates.bundles import Bundle

    from .certificate_work import Judged, Workbench

Result = TypeVar("Result")

_PATIENCE, _KEY_PATIENCE, _OPENING_PATIENCE = 120.0, 600.0, 120.0
"""Seconds for the disk and the arithmetic of passphrases, for the making of a key, and for somebody else's file."""


class Certificates(QObject):
    """`items` tell of their changes themselves. Moments come from `clock`; `bits` is the length of new keys.

    Everything that is awaited may raise CertificateError, and OSError where the disk does.
    """

    def __init__(
        self,
        environment: Environment,
        company: Callable[[], CreditorView | None],
        files: CertificateFiles | None = None,
        vault: Vault | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.environment = environment
        self.clock: Callable[[], datetime] = dates.now
        self.bits = PRODUCTION_BITS
        self.items: Collection[BenchItem] = Collection(_id, self)
        self.damaged: list[str] = []
        """Folders of items that could not be understood at the last reading, and say too little to be made anew."""
        self.mended: list[str] = []
        """Names of items that were made anew, until the person has been told."""
        self.unseen: dict[str, str] = {}
        """Passphrases of test certificates, by item, which nobody has noted down yet. In memory only."""
        self._day = self.today
        self._company = company
        self._files, self._vault = files or CertificateFiles(), vault
        self._worker = Worker("certificates", _PATIENCE)
        self._bench: Workbench | None = None

    @property
    def owner(self) -> Owner:
        """The chosen company."""
        company = self._company()
        return Owner(company.creditor_public_id, company.name or "") if company else Owner("", "")

    @property
    def today(self) -> date:
        """The day that days left are counted from."""
        return dates.day_of(self.clock())

    @property
    def may_remember(self) -> bool:
        """Whether there is a keyring to keep a passphrase in."""
        return self._vault is not None

    def folder(self, item: BenchItem | None = None) -> Path:
        """Where the files of an item, or of the company, lie."""
        return self._files.folder(self.owner.id, item.id if item else "")

    def expiring(self) -> list[BenchItem]:
        """What must be renewed, the most urgent first."""
        return expiring(self.items.values(), self.today)

    def look_at_clock(self) -> None:
        """On another day all have fewer days left, and whoever shows them is told."""
        if self._day != self.today:
            self._day = self.today
            self.items.changed.emit(frozenset(item.id for item in self.items.values()))

    def company_changed(self) -> None:
        """Another company has another bench."""
        self.items.loaded = False
        self.items.replace([])

    async def load(self) -> None:
        """Reads the company's bench; what is damaged is made anew from its files, where they say enough."""
        owner = self.owner
        damaged = await self._worker.call(partial(self._files.damaged, owner.id))
        mended = [item for item_id in damaged if (item := await self._mend(owner, item_id)) is not None]
        items = await self._worker.call(partial(self._files.items, owner.id))
        if owner == self.owner:
            self.mended += [item.name for item in mended]
            self.damaged = [item_id for item_id in damaged if item_id not in {item.id for item in mended}]
            self.items.replace(items)
            self.items.loaded = True

    async def make_request(self, purpose: Purpose, fields: SubjectFields, challenge: str, passphrase: str) -> BenchItem:
        """Makes key and request. Cancelled while the key is made, nothing is kept."""
        owner, bench, key = self.owner, await self._at_bench(), await self._make_key()
        work = partial(bench.keep_request, owner, purpose, fields, key, challenge, passphrase)
        return self._show(owner, await self._worker.call(work))

    async def make_test(self, purpose: Purpose, passphrase: str) -> BenchItem:
        """Makes a self-signed certificate, in test and demo only; its passphrase is `unseen` until it was shown."""
        owner, bench, key = self.owner, await self._at_bench(), await self._make_key()
        item = await self._worker.call(partial(bench.make_test, owner, purpose, key, passphrase))
        self.unseen[item.id] = passphrase
        return self._show(owner, item)

    async def take_answer(self, data: bytes) -> Judged:
        """The bank's answer, to whichever key of the company it belongs."""
        owner, bench = self.owner, await self._at_bench()
        return self._show_judged(owner, await self._worker.call(partial(bench.take_answer, owner, data)))

    async def take_files(self, purpose: Purpose, contents: Sequence[bytes], passphrase: str) -> Judged:
        """A .pfx, or key and certificate, of somebody else's. Cancelled while it is opened, nothing is kept."""
        owner, bench = self.owner, await self._at_bench()
        bundle = await _aside("opening", _OPENING_PATIENCE, partial(_open_files, contents, passphrase))
        work = partial(bench.take_files, owner, purpose, bundle, passphrase)
        return self._show_judged(owner, await self._worker.call(work))

    async def make_pfx(self, item: BenchItem, passphrase: str, *, older: bool = False) -> BenchItem:
        """The .pfx for the portal, under the passphrase of the key."""
        owner, bench = self.owner, await self._at_bench()
        work = partial(bench.make_pfx, owner, item, passphrase, older=older)
        return self._show(owner, await self._worker.call(work))

    async def restore(self, data: bytes) -> BenchItem:
        """Puts a backup back on the bench."""
        owner, bench = self.owner, await self._at_bench()
        return self._show(owner, await self._worker.call(partial(bench.restore, owner, data)))

    async def part(self, item: BenchItem, part: Part) -> bytes:
        """One of an item's files."""
        owner, bench = self.owner, await self._at_bench()
        return await self._worker.call(partial(bench.part, owner, item, part))

    async def backup(self, item: BenchItem) -> bytes:
        """All files of an item as a ZIP; the key in it is encrypted."""
        owner, bench = self.owner, await self._at_bench()
        return await self._worker.call(partial(bench.backup, owner, item))

    async def mark(self, item: BenchItem, **changes: object) -> BenchItem:
        """What a person has said of an item: `handed_over_at`, `uploaded_at`, `verified_at`."""
        owner, bench = self.owner, await self._at_bench()
        return self._show(owner, await self._worker.call(partial(bench.mark, owner, item, changes)))

    async def remove(self, item: BenchItem) -> None:
        """Deletes an item with its key, and its passphrase from the keyring."""
        owner, bench = self.owner, await self._at_bench()
        if self._vault is not None and item.keeps_passphrase:
            await self._vault.delete(_secret_name(item))
        await self._worker.call(partial(bench.remove, owner, item))
        self.unseen.pop(item.id, None)
        if owner == self.owner:
            self.items.remove([item.id])

    async def remember(self, item: BenchItem, passphrase: str) -> bool:
        """Keeps the passphrase in the keyring, since the person asked for it; whether the keyring took it."""
        if self._vault is None or not isinstance(await self._vault.set(_secret_name(item), passphrase), Saved):
            return False
        await self.mark(item, keeps_passphrase=True)
        return True

    async def recall(self, item: BenchItem) -> str:
        """The passphrase from the keyring, empty when it is not there."""
        if self._vault is None or not item.keeps_passphrase:
            return ""
        answer = await self._vault.get(_secret_name(item))
        return answer.secret if isinstance(answer, Found) else ""

    def close(self) -> None:
        """Ends the thread."""
        self._worker.close()

    async def _mend(self, owner: Owner, item_id: str) -> BenchItem | None:
        """One made anew; the keyring knows whether its passphrase was to be remembered."""
        bench = await self._at_bench()
        item = await self._worker.call(partial(bench.mend, owner, item_id))
        if item is None or self._vault is None or not isinstance(await self._vault.get(_secret_name(item)), Found):
            return item
        return await self._worker.call(partial(bench.mark, owner, item, {"keeps_passphrase": True}))

    async def _make_key(self) -> RSAPrivateKey:
        return await _aside("key", _KEY_PATIENCE, partial(_new_key, self.bits))

    async def _at_bench(self) -> Workbench:
        if self._bench is None:
            self._bench = await self._worker.call(self._open_bench)
        return self._bench

    def _open_bench(self) -> Workbench:
        from .certificate_work import Workbench

        return Workbench(self._files, self.environment, self._moment)

    def _moment(self) -> datetime:
        return self.clock()

    def _show(self, owner: Owner, item: BenchItem) -> BenchItem:
        if owner == self.owner:
            self.items.merge([item])
        return item

    def _show_judged(self, owner: Owner, judged: Judged) -> Judged:
        if judged.item is not None:
            self._show(owner, judged.item)
        return judged


async def _aside(name: str, patience: float, work: Callable[[], Result]) -> Result:
    """In a thread of its own: what is not wanted any more is done to its end and forgotten, and nobody waits for it."""
    worker = Worker(name, patience)
    try:
        return await worker.call(work)
    finally:
        worker.close()


def _open_files(contents: Sequence[bytes], passphrase: str) -> Bundle:
    from desktop.certificates.bundles import open_files

    return open_files(contents, passphrase)


def _new_key(bits: int) -> RSAPrivateKey:
    from desktop.certificates import keys

    return keys.make(bits)


def _id(item: BenchItem) -> str:
    return item.id


def _secret_name(item: BenchItem) -> str:
    return f"certificate-{item.id}"
