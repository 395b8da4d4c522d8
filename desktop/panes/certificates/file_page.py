"""A certificate that exists already: opened, explained, checked, and ready to be uploaded."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from desktop.certificates.trouble import CertificateError, Trouble
from desktop.core.certificates import BenchItem, Purpose
from desktop.core.dates import day_of, now
from desktop.qt.dialogs import choose_file_to_open
from desktop.qt.record_detail import Section
from desktop.session.desk import Desk, Work
from desktop.store.certificate_files import Part

from .file_step import FileStep
from .guide_page import GuidePage
from .hands import read_files, save_part, show_error, show_judged
from .upload_step import UploadStep
from .words import purpose_name

if TYPE_CHECKING:
    from desktop.session.certificate_work import Judged

FILE, UPLOAD = range(2)


class FilePage(GuidePage):
    """Begins with a file asked for, or with `item` to be uploaded."""

    def __init__(self, desk: Desk, purpose: Purpose, item: BenchItem | None = None) -> None:
        super().__init__(self.tr("Certificate for {purpose}").format(purpose=purpose_name(purpose)), desk.environment)
        self._desk, self._bench, self._purpose = desk, desk.session.certificates, purpose
        self.item = item
        self._contents: list[bytes] = []
        self._names: list[str] = []
        self._incomplete = False
        self.file, self.upload = FileStep(purpose), UploadStep(purpose, desk.environment)
        self.add_step(self.tr("File"), self.file)
        self.add_step(self.tr("Upload"), self.upload)
        self._connect()
        self.show_step(FILE)
        if item is not None:
            self.go_on()

    def open_files(self, paths: object) -> None:
        """Reads files; they are opened when there is a passphrase."""
        if isinstance(paths, list):
            self._run(partial(self._read, paths), "file")

    def go_on(self) -> None:
        """What the step's main button does."""
        if self.step == FILE and self.item is not None:
            self.show_step(UPLOAD)
            self.upload.show_item(self.item)
        elif self.step == FILE:
            self.file.ask()

    def _connect(self) -> None:
        self.file.file_wanted.connect(self._choose_file)
        self.file.dropped.connect(self.open_files)
        self.file.open_wanted.connect(self._open)
        self.file.go_on_wanted.connect(self.go_on)
        self.upload.save_wanted.connect(self._save_pfx)
        self.upload.uploaded.connect(self._uploaded)
        self.upload.verified.connect(self._verified)

    def _run(self, work: Work, name: str, doing: str = "") -> None:
        self._desk.run(work, key=f"certificates.{name}", owner=self, doing=doing)

    def _choose_file(self) -> None:
        self._run(self._ask_file, "choose")

    async def _ask_file(self) -> None:
        words = self.tr("Certificates ({endings})").format(endings="*.pfx *.p12 *.pem *.key *.cer *.crt")
        every = self.tr("All files (*)")
        path = await choose_file_to_open(self, self.accessibleName(), f"{words};;{every}")
        if path:
            await self._read([Path(path)])

    async def _read(self, paths: Sequence[Path]) -> None:
        """Another file takes the place of the one before, unless that one lacked its key or its certificate."""
        try:
            contents = await read_files(paths)
        except CertificateError as error:
            show_error(self.file.findings, self._desk, error)
            return
        names = [path.name for path in paths]
        self._contents = [*self._contents, *contents] if self._incomplete else contents
        self._names = [*self._names, *names] if self._incomplete else names
        self.file.show_files(self._names)

    def _open(self) -> None:
        self._run(self._open_now, "open", self.tr("Opening the file"))

    async def _open_now(self) -> None:
        secret = str(self.file.passphrase.value() or "")
        if not self._contents:
            self.file.findings.show_all([("bad", self.tr("Drop a file first, or choose one."))])
            return
        try:
            judged = await self._bench.take_files(self._purpose, self._contents, secret)
        except CertificateError as error:
            self._incomplete = error.trouble in (Trouble.NO_KEY, Trouble.IS_KEY)
            show_error(self.file.findings, self._desk, error)
            return
        show_judged(self.file.findings, judged, self.tr("Certificate and key belong together."))
        self.item = judged.item
        if judged.item is not None:
            self.file.passphrase.set_value(None)
            self.file.show_kept(self._facts(judged))

    def _facts(self, judged: Judged) -> Section:
        facts, date = judged.facts, self._desk.format.date
        return Section(
            facts.name,
            [
                (self.tr("Company"), facts.organization),
                (self.tr("Swish number"), facts.merchant_number),
                (self.tr("Issuer"), facts.issuer),
                (self.tr("Valid"), f"{date(day_of(facts.not_before))} – {date(day_of(facts.not_after))}"),
                (self.tr("Key"), f"RSA {facts.bits}"),
            ],
        )

    def _save_pfx(self) -> None:
        self._run(self._save, "save", self.tr("Saving the PFX"))

    async def _save(self) -> None:
        if self.item is not None:
            await save_part(self._desk, self, self.item, Part.PFX)

    def _uploaded(self) -> None:
        self.upload.wait_a_minute()
        self._mark(uploaded_at=now())

    def _verified(self) -> None:
        self._mark(verified_at=now())

    def _mark(self, **moments: object) -> None:
        if self.item is not None:
            self.item = replace(self.item, **moments)
            self.upload.show_item(self.item)
            self._run(partial(self._bench.keep, self.item), "mark")
