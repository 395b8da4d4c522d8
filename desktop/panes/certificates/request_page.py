"""From the company's name to an uploaded certificate, step by step; what is done is kept after each of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from desktop.certificates.trouble import CertificateError
from desktop.core.certificates import BenchItem, Purpose, Stage, SubjectFields
from desktop.core.dates import now
from desktop.qt.busy import busy
from desktop.qt.commands import Command
from desktop.qt.dialogs import choose_file_to_open
from desktop.session.desk import Desk
from desktop.store.certificate_files import Part

from .answer_step import AnswerStep
from .bank_step import BankStep
from .clipboard import copy_secret
from .details_step import DetailsStep
from .fields_draft import FieldsDraft
from .hands import read_files, remember, save_backup, save_part, show_error, show_judged
from .pfx_step import PfxStep
from .upload_page import UploadPage
from .words import purpose_name

DETAILS, BANK, ANSWER, PFX, UPLOAD = range(5)


class RequestPage(UploadPage):
    """Begins with `fields` proposed, or where `item` has come to."""

    def __init__(self, desk: Desk, purpose: Purpose, item: BenchItem | None, fields: SubjectFields) -> None:
        title = self.tr("Certificate for {purpose}").format(purpose=purpose_name(purpose))
        super().__init__(title, desk, purpose, item)
        self.details = DetailsStep(may_remember=self._bench.may_remember)
        self.bank = BankStep(purpose is Purpose.SWISH)
        self.answer, self.pfx = AnswerStep(), PfxStep()
        for words, step in (
            (self.tr("Details"), self.details), (self.tr("To the bank"), self.bank), (self.tr("Answer"), self.answer),
            (self.tr("PFX"), self.pfx), (self.tr("Upload"), self.upload),
        ):  # fmt: skip
            self.add_step(words, step)
        self._connect()
        self.draft = FieldsDraft(desk.session, purpose, self.details)
        self.details.load((None if item else self.draft.load()) or fields)
        self.go_to(DETAILS if item is None else _step_of(item))

    def answer_commands(self) -> list[Command]:
        """What can be done while the answer is waited for."""
        return [
            Command("certificate.paste", self.tr("Paste"), self.answer.paste, "Ctrl+V", group=self.accessibleName())
        ]

    def flush(self) -> None:
        """Keeps what is being typed."""
        self.draft.flush()

    def go_to(self, step: int) -> None:
        """Shows a step, filled with what is known."""
        self.show_step(step)
        if step == BANK:
            self._run(self._show_request, "request")
        elif step == PFX:
            self._run(self._recall, "recall")
        elif step == UPLOAD and self.item is not None:
            self.upload.show_item(self.item)

    def go_on(self) -> None:
        """What the step's main button does."""
        if self.step == DETAILS:
            self.details.ask()
        elif self.step == BANK:
            self.go_to(ANSWER)
        elif self.step == ANSWER and self.item is not None and self.item.stage is not Stage.REQUESTED:
            self.go_to(PFX)
        elif self.step == PFX:
            self.pfx.ask()

    def open_files(self, paths: object) -> None:
        """Reads the bank's answer from files."""
        if isinstance(paths, list):
            self._run(partial(self._read, paths), "answer")

    def open_text(self, text: object) -> None:
        """Reads the bank's answer from text."""
        self._run(partial(self._take, str(text).encode()), "answer")

    def _connect(self) -> None:
        self.details.wanted.connect(self._make)
        self.details.cancelled.connect(self._cancel)
        self.details.copy_wanted.connect(self._copy_passphrase)
        self.bank.handed_over.connect(self._handed_over)
        self.bank.save_wanted.connect(self._save_request)
        self.bank.backup_wanted.connect(self._back_up)
        self.bank.go_on_wanted.connect(self.go_on)
        self.answer.file_wanted.connect(self._choose_file)
        self.answer.dropped.connect(self.open_files)
        self.answer.pasted.connect(self.open_text)
        self.answer.go_on_wanted.connect(self.go_on)
        self.answer.request_wanted.connect(partial(self.go_to, BANK))
        self.pfx.wanted.connect(self._make_pfx)

    def _make(self) -> None:
        self._run(self._make_request, "key", self.tr("Making the key"))

    def _copy_passphrase(self, passphrase: object) -> None:
        self.details.findings.show_all([("good", copy_secret(self._desk, str(passphrase)))])

    def _cancel(self) -> None:
        """The key being made is thrown away, and all can be changed again."""
        self._desk.tasks.cancel("certificates.key")

    async def _make_request(self) -> None:
        step = self.details
        try:
            with busy(step, step.set_busy):
                item = await self._bench.make_request(self._purpose, step.fields, step.challenge, step.passphrase)
        except CertificateError as error:
            show_error(step.findings, self._desk, error)
            return
        self.item = item
        self.draft.forget()
        if step.remembers:
            keeping = partial(remember, self._desk, item, step.passphrase)
            self._desk.write(keeping, key=f"certificates.remember.{item.id}")
        self.go_to(BANK)

    async def _show_request(self) -> None:
        if self.item is not None:
            self.bank.show_request((await self._bench.part(self.item, Part.REQUEST)).decode("ascii"))

    def _handed_over(self) -> None:
        self._mark(handed_over_at=now())

    def _save_request(self) -> None:
        self._run(self._save_request_now, "save", self.tr("Saving the request"))

    def _back_up(self) -> None:
        if self.item is not None:
            self._run(partial(save_backup, self._desk, self, self.item), "backup", self.tr("Saving the backup"))

    async def _save_request_now(self) -> None:
        if self.item is not None and await save_part(self._desk, self, self.item, Part.REQUEST):
            self._handed_over()

    def _choose_file(self) -> None:
        self._run(self._ask_file, "choose")

    async def _ask_file(self) -> None:
        words = self.tr("Certificates ({endings})").format(endings="*.pem *.cer *.crt *.der *.p7b *.p7c *.txt")
        every = self.tr("All files (*)")
        path = await choose_file_to_open(self, self.tr("The bank’s answer"), f"{words};;{every}")
        if path:
            await self._read([Path(path)])

    async def _read(self, paths: list[Path]) -> None:
        try:
            contents = await read_files(paths)
        except CertificateError as error:
            show_error(self.answer.findings, self._desk, error)
            return
        await self._take(b"\n".join(contents) if len(contents) > 1 else contents[0])

    async def _take(self, data: bytes) -> None:
        try:
            judged = await self._bench.take_answer(data)
        except CertificateError as error:
            show_error(self.answer.findings, self._desk, error)
            return
        other = judged.item is not None and self.item is not None and judged.item.id != self.item.id
        kept = not judged.blocked and not other
        if kept:
            self.item = judged.item
        good = self.tr("Certificate and key belong together.")
        if other:
            good = self.tr("This was the answer to another of your requests, and is kept there. Find it in the list.")
        show_judged(self.answer.findings, judged, good)
        self.answer.set_kept(kept)

    async def _recall(self) -> None:
        item = self._bench.items.get(self.item.id) if self.item is not None else None
        known = await self._bench.recall(item) if item is not None else ""
        if known and not self.pfx.passphrase.value():
            self.pfx.passphrase.set_value(known)

    def _make_pfx(self) -> None:
        self._run(self._make_pfx_now, "pfx", self.tr("Making the PFX"))

    async def _make_pfx_now(self) -> None:
        if self.item is None:
            return
        self.pfx.findings.clear()
        secret, older = str(self.pfx.passphrase.value() or ""), bool(self.pfx.older.value())
        try:
            with busy(self.pfx, self.pfx.make.setDisabled):
                self.item = await self._bench.make_pfx(self.item, secret, older=older)
        except CertificateError as error:
            show_error(self.pfx.findings, self._desk, error)
            return
        self.pfx.forget()
        self.go_to(UPLOAD)


def _step_of(item: BenchItem) -> int:
    """Where one goes on; a request that nobody has handed over yet is handed over first."""
    if item.stage is Stage.REQUESTED:
        return BANK if item.handed_over_at is None else ANSWER
    return PFX if item.stage is Stage.ANSWERED else UPLOAD
