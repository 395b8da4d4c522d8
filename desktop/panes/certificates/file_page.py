"""A certificate that exists already: opened, explained, checked, and ready to be uploaded."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.certificates.trouble import CertificateError, Trouble
from desktop.core.certificates import BenchItem, Purpose
from desktop.core.dates import day_of
from desktop.qt.busy import busy
from desktop.qt.dialogs import choose_file_to_open
from desktop.qt.record_detail import Section
from desktop.session.desk import Desk

from .file_step import FileStep
from .hands import read_files, show_error, show_judged
from .upload_page import UploadPage
from .words import purpose_name

if TYPE_CHECKING:
    from desktop.session.certificate_work import Judged

FILE, UPLOAD = range(2)


class FilePage(UploadPage):
    """Begins with a file asked for, or with `item` to be uploaded."""

    def __init__(self, desk: Desk, purpose: Purpose, item: BenchItem | None = None) -> None:
        super().__init__(
            self.tr("Certificate for {purpose}").format(purpose=purpose_name(purpose)), desk, purpose, item
        )
        self._contents: list[bytes] = []
        self._names: list[str] = []
        self._incomplete = False
        self.file = FileStep(purpose)
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
        self.file.cancelled.connect(self._cancel)
        self.file.go_on_wanted.connect(self.go_on)

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

    def _cancel(self) -> None:
        self._desk.tasks.cancel("certificates.open")

    async def _open_now(self) -> None:
        secret = str(self.file.passphrase.value() or "")
        if not self._contents:
            self.file.findings.show_all([("bad", self.tr("Drop a file first, or choose one."))])
            return
        self.file.findings.clear()
        try:
            with busy(self.file, self.file.set_busy):
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
