"""The import on one page: source, columns, rows judged, sending, and what became of each row."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from desktop.core.tabular.judging import Fate
from desktop.qt.busy import busy
from desktop.qt.commands import Command
from desktop.qt.dialogs import choose_file_to_open, confirm
from desktop.session.desk import Desk
from desktop.session.importing import Importing

from .broken_off import tell_broken_off
from .header import ImportHeader
from .mapping_step import MappingStep
from .memory import Memory
from .plan import Line, Plan, portions
from .preview_step import PreviewStep
from .reading import Reading
from .rest import choose_rest, write_rest
from .send_step import SendStep
from .sending import Sending
from .source import CannotRead, Source, load
from .source_step import FILTER, SourceStep
from .subjects import RowsSubject, Subject

SOURCE, COLUMNS, ROWS, SEND = range(4)


class ImportPage(QFrame):
    """Signals: `left` when the person goes back to the list; `rows_ready` with the rows of an invoice."""

    left = Signal()
    rows_ready = Signal(object)

    def __init__(self, desk: Desk, subject: Subject) -> None:
        super().__init__()
        self._desk, self._subject = desk, subject
        self.reading = Reading(subject.target, Memory(desk.session, subject.target))
        self.plan: Plan | None = None
        self.importing: Importing | None = None
        self.setProperty("role", "editor")
        self.setAccessibleName(subject.title())
        self.source, self.mapping = SourceStep(), MappingStep(subject.target)
        self.preview, self.send = PreviewStep(), SendStep()
        self._head = ImportHeader(subject.title())
        self.next_button = self._head.next_button
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show_step(SOURCE)
        self.source.set_news(tell_broken_off(desk.session, subject))

    @property
    def step(self) -> int:
        """Which step is shown."""
        return self._stack.currentIndex()

    def commands(self) -> list[Command]:
        """What can be done on the page."""
        group = self._subject.title()
        return [
            Command("import.next", self.tr("Next step"), self.go_on, "Ctrl+Return", self._can_go_on, group=group),
            Command("import.back", self.tr("One step back"), self.go_back, "Esc", group=group),
            Command("import.filter", self.tr("Filter the rows"), self.preview.focus_filter, "Ctrl+F", group=group),
        ]

    def source_commands(self) -> list[Command]:
        """What can be done while a source is asked for."""
        group = self._subject.title()
        return [Command("import.paste", self.tr("Paste cells"), self.source.paste, "Ctrl+V", group=group)]

    def open_file(self, path: object) -> None:
        """Reads a file that was chosen or dropped."""
        self._desk.run(partial(self._open, Path(str(path))), key="import.read", owner=self)

    def open_text(self, text: object) -> None:
        """Reads cells from the clipboard."""
        source = Source(self.tr("Pasted cells"), str(text).encode(), encoding="utf-8", pasted=True)
        self._desk.run(partial(self._read, source), key="import.read", owner=self)

    def go_on(self) -> None:
        """The next step, when all that it needs is there."""
        if not self._can_go_on():
            return
        if self.step == COLUMNS:
            self._desk.run(self._judge, key="import.judge", owner=self, doing=self.tr("Judging the rows"))
        elif self.step == ROWS and self.importing is not None:
            self.left.emit()
        elif self.step == ROWS and isinstance(self._subject, RowsSubject):
            self.rows_ready.emit([line.after for line in self._lines_to_send()])
        elif self.step == ROWS:
            self._desk.run(self._ask_and_send, key="import.ask", owner=self)

    def go_back(self) -> None:
        """One step back; from the first to the list. While it is being sent, the list: the import goes on."""
        editor = self.preview.editor
        if self.step == ROWS and editor is not None and editor.is_editing:
            return
        if self.step in (SOURCE, SEND) or self.importing is not None:
            if self.step == SEND:
                self._desk.notices.info(self.tr("The import goes on. Its outcome is told here."), key="import")
            self.left.emit()
        else:
            self._show_step(self.step - 1)

    async def _open(self, path: Path) -> None:
        try:
            source = await asyncio.to_thread(load, path)
        except CannotRead as why:
            self._cannot(why)
            return
        await self._read(source)

    async def _read(self, source: Source) -> None:
        self.source.set_trouble("")
        words = self.tr("Reading {name}…").format(name=source.name)
        try:
            with busy(self.source, partial(self._say_reading, words)):
                await self.reading.read(source)
        except CannotRead as why:
            self._cannot(why)
            return
        self.mapping.show_table(source.name, self.reading.table, self.reading.columns, letters=not source.pasted)
        self._show_step(COLUMNS)

    def _say_reading(self, words: str, busy: bool) -> None:
        self.source.set_busy(words if busy else "")

    def _cannot(self, why: CannotRead) -> None:
        self._show_step(SOURCE)
        self.source.set_trouble(str(why))

    def _read_otherwise(self, what: object, value: object) -> None:
        if self.reading.source is not None:
            source = self.reading.source.with_(**{str(what): str(value)})
            self._desk.run(partial(self._read, source), key="import.read", owner=self)

    def _member_chosen(self, at: object, member: object) -> None:
        self._desk.run(partial(self._map, int(str(at)), member), key="import.map", owner=self)

    async def _map(self, at: int, member: Any) -> None:
        await self.reading.choose_member(at, member)
        self._show_mapping()

    def _style_chosen(self, at: object, style: object) -> None:
        self.reading.choose_style(int(str(at)), style)
        self._show_mapping()

    def _show_mapping(self) -> None:
        self.mapping.show_columns(self.reading.table, self.reading.columns)
        self._show_step(COLUMNS)

    async def _judge(self) -> None:
        self.next_button.setEnabled(False)
        while not self._subject.ready():
            self._head.say(self.tr("Waiting until the list has been read…"))
            await asyncio.sleep(0.1)
        plan = Plan(self._subject, self.reading.table, self.reading.columns, self._desk.session.company_id)
        await plan.judge_all(self._judged)
        self.reading.remember()
        self.plan, self.importing = plan, None
        self._head.say("")
        self.preview.show_plan(self.reading.table, plan)
        for some in portions(plan.lines):
            self.preview.refresh(some)
            await asyncio.sleep(0)
        self.preview.begin(plan)
        self._show_step(ROWS)

    def _judged(self, count: int) -> None:
        text = self.tr("{done} of {total} rows judged").format(done=count, total=len(self.reading.table.rows))
        self._head.say(text)

    def _mended(self, line: Line, at: object, text: object) -> None:
        if self.plan is not None and self.importing is None:
            self.plan.mend(line, int(str(at)), str(text))
            self.preview.refresh([line])
            self._desk.run(self._settle, key="import.settle", owner=self)

    def _policy_chosen(self, policy: Any) -> None:
        if self.plan is not None and self.importing is None:
            self.plan.policy = policy
            self._desk.run(self._settle, key="import.settle", owner=self)

    async def _settle(self) -> None:
        if self.plan is not None:
            for some in portions(await self.plan.settle()):
                self.preview.refresh(some)
                await asyncio.sleep(0)
            self.preview.show_counts(self.plan.counts, self.plan.policy)
            self._show_step(ROWS)

    async def _ask_and_send(self) -> None:
        if self.plan is None:
            return
        counts, session = self.plan.counts, self._desk.session
        facts = [
            (self.tr("Company"), (session.company and session.company.name) or ""),
            (self.tr("Created"), str(counts.fates.get(Fate.CREATE, 0))),
            (self.tr("Changed"), str(counts.fates.get(Fate.UPDATE, 0))),
            (self.tr("Left out"), str(len(self.plan.lines) - counts.to_send())),
        ]
        verb = self.tr("Import %n row(s)", "", counts.to_send())
        if await confirm(self, self._subject.title(), "", verb, facts=facts, environment=self._desk.environment):
            self._send()

    def _send(self) -> None:
        if self.plan is None:
            return
        self.importing = Importing(self._desk.session, self.reading.name, self.plan.parcels())
        self.importing.progressed.connect(self._progressed)
        self.importing.asked.connect(self._progressed)
        self.send.cancelled.connect(self.importing.stop)
        self.send.answered.connect(self.importing.answer)
        self.destroyed.connect(self.importing.leave)
        self.send.begin(len(self.importing.parcels))
        self._show_step(SEND)
        work = Sending(self._desk, self.importing, self._subject.target.id).run
        self._desk.write(work, key=f"import.{self._subject.target.id}", doing=self._subject.title())

    def _progressed(self) -> None:
        if self.importing is None or self.plan is None:
            return
        progress = self.importing.progress
        self.send.show_progress(progress)
        if progress.ended:
            self.plan.take_outcomes(self.importing.parcels)
            self._desk.run(self._show_outcome, key="import.outcome", owner=self)

    async def _show_outcome(self) -> None:
        if self.plan is None or self.importing is None:
            return
        for some in portions(self.plan.lines):
            self.preview.refresh(some)
            await asyncio.sleep(0)
        self.preview.show_counts(self.plan.counts, self.plan.policy)
        self.preview.show_outcome(self.importing.parcels)
        self._show_step(ROWS)

    def _save_rest(self) -> None:
        if self.plan is not None:
            work = partial(self._write_rest, self.plan.lines)
            self._desk.run(work, key="import.rest", owner=self, doing=self.tr("Saving the rows"))

    async def _write_rest(self, lines: Sequence[Line]) -> None:
        path = await choose_rest(self, self.reading.name)
        if path is not None:
            count = await asyncio.to_thread(write_rest, path, self.reading.table, lines)
            text = self.tr("%n row(s) saved in {name}. Mend them there and drop it here again.", "", count)
            self._desk.notices.done(text.format(name=path.name), key="import.rest")

    def _choose_file(self) -> None:
        self._desk.run(self._ask_file, key="import.choose", owner=self)

    async def _ask_file(self) -> None:
        tables, every = self.tr("Tables ({endings})").format(endings=FILTER), self.tr("All files (*)")
        path = await choose_file_to_open(self, self._subject.title(), f"{tables};;{every}")
        if path:
            await self._open(Path(path))

    def _lines_to_send(self) -> Sequence[Line]:
        lines = self.plan.lines if self.plan else []
        return [line for line in lines if line.judged.fate is Fate.CREATE]

    def _can_go_on(self) -> bool:
        if self.step == COLUMNS:
            return not self._missing() and not self.reading.asks
        return self.step == ROWS and (self.importing is not None or self._sendable() > 0)

    def _sendable(self) -> int:
        return self.plan.counts.to_send() if self.plan else 0

    def _missing(self) -> list[tuple[str, ...]]:
        return Plan(self._subject, self.reading.table, self.reading.columns, "").judge.missing

    def _show_step(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        if step == COLUMNS:
            self.mapping.show_gaps(self._missing(), self.reading.table, self.reading.columns)
        verbs = {COLUMNS: self.tr("Judge the rows"), ROWS: self._verb()}
        at = SEND if self.importing is not None else step
        self._head.show_step(at, verbs.get(step, ""), allowed=self._can_go_on())
        if step == COLUMNS:
            (self.next_button if self._can_go_on() else self.mapping.first_asking()).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins at the button that chooses a file."""
        super().showEvent(event)
        if self.step == SOURCE:
            self.source.first.setFocus()

    def _verb(self) -> str:
        if self.importing is not None:
            return self.tr("Back to the list")
        if isinstance(self._subject, RowsSubject):
            return self.tr("Add %n row(s) to the invoice", "", self._sendable())
        return self.tr("Import %n row(s)…", "", self._sendable())

    def _connect(self) -> None:
        self._head.back.connect(self.go_back)
        self._head.on.connect(self.go_on)
        self.source.file_wanted.connect(self._choose_file)
        self.source.dropped.connect(self.open_file)
        self.source.pasted.connect(self.open_text)
        self.mapping.member_chosen.connect(self._member_chosen)
        self.mapping.style_chosen.connect(self._style_chosen)
        self.mapping.read_otherwise.connect(self._read_otherwise)
        self.preview.mended.connect(self._mended)
        self.preview.policy_chosen.connect(self._policy_chosen)
        self.preview.rest_wanted.connect(self._save_rest)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        for step in (self.source, self.mapping, self.preview, self.send):
            self._stack.addWidget(step)
