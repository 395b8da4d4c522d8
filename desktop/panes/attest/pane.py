"""The pane in which an office approves: the queue on the left, what the customer will receive on the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.attest import Fate
from desktop.core.attest_sums import sums_of
from desktop.core.errors import ApiError
from desktop.core.finding import Check, Finding, Weight
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.commands import Command
from desktop.qt.dialogs import ask
from desktop.qt.empty import EmptyState
from desktop.qt.list_pane import ListPane
from desktop.qt.settle import Settle
from desktop.qt.turn import Turn
from desktop.session.attest_run import AttestRun, Phase
from desktop.session.desk import Desk
from desktop.store.attest_rules import AttestRules

from .columns import empty_views, make_views
from .findings import FindingStrips
from .foot import Foot
from .hints import KeyHints
from .laid import Laid, id_of, lay
from .log_sheet import LogSheet, tell_if_broken
from .outcome_sheet import OutcomeSheet
from .paper import Paper
from .rules_sheet import RulesSheet
from .run_bar import RunBar
from .starting import Starting

Row = InvoiceActionSubView
_READ_MS = 200
"""After the list has changed; the rest of the change comes first."""
_TELL_MS = 100
"""Hundreds of verdicts in a second are shown some times."""


class AttestPane(ListPane):
    """Signals: `edit_wanted` with (company, public id, Finding or None) of a draft, `comment_wanted` with its id."""

    edit_wanted = Signal(object)
    comment_wanted = Signal(object)

    def __init__(self, desk: Desk, laid: Laid | None = None) -> None:
        """`laid` is what was made before, in a turn of its own."""
        translate = QCoreApplication.translate
        self._desk = desk
        self._attesting = desk.session.attesting
        self._queue, self._words, table = laid or lay(desk)
        title, views = translate("Attest", "Attest", "place"), make_views(self._queue)
        super().__init__(title, table, views, new=None, filter_hint=translate("Attest", "Filter (Ctrl+F)"))
        self._queue.setParent(self)
        table.set_empty(
            self.tr("Nothing to attest"),
            self.tr("Drafts with a customer and a sum come here, to be looked at and approved."),
        )
        table.set_empty_views(empty_views())
        self._starting = Starting(desk, self._queue, self)
        self._strips, self._paper = FindingStrips(desk.format), Paper(desk)
        self._foot = Foot(desk.format)
        self._run_bar = RunBar(self._attesting, desk.format, desk.environment)
        self._list_column.insertWidget(1, KeyHints())
        self.add_below(self._run_bar)
        self.add_below(self._foot)
        self.set_detail(self._make_detail())
        self._soon = QTimer(self, singleShot=True, interval=_READ_MS)
        self._soon.timeout.connect(self._read)
        self._verifying = QTimer(self, singleShot=True, interval=_READ_MS)
        self._verifying.timeout.connect(self._verify)
        self._told = QTimer(self, singleShot=True, interval=_TELL_MS)
        # Each in a turn of its own: many timers are due at once while a run goes on.
        self._telling, self._stay = Turn(self), Turn(self)
        self._told.timeout.connect(self._telling.start)
        self._telling.timeout.connect(self._show_judged)
        self._stay.timeout.connect(self._stay_here)
        self._place = 0
        self._judged_ids: set[str] = set()
        self._stands_still = Settle(self)
        self._stands_still.settled.connect(self._look)
        self._splitter.setSizes([680, 400])
        self._connect()
        self.remember(desk.lists, "attest")
        self._show_counts()
        desk.commands.add(self.list_area, [*self._commands(), *self.view_commands(title)])
        desk.rights.watch(self)
        self._show_sums()

    def showEvent(self, event: QShowEvent) -> None:
        """What waits is read when somebody is here to look at it."""
        super().showEvent(event)
        self._soon.start()
        self._verifying.start()

    def _verify(self) -> None:
        self._desk.run(partial(tell_if_broken, self._desk), key="attest.log.verify", owner=self)

    def is_checked(self, row: Row) -> bool:
        """Whether a draft has been read and checked as it stands in the list."""
        return self._queue.verdict(id_of(row)) is not None

    def _connect(self) -> None:
        self.table.selected.connect(self._show)
        self.table.opened.connect(self._edit)
        self.table.marked_changed.connect(self._show_sums)
        self._foot.attest_wanted.connect(self._attest_marked)
        self._foot.skip_wanted.connect(self._skip)
        self._run_bar.outcome_wanted.connect(self._show_outcome)
        self._strips.accepted.connect(self._accept)
        self._strips.change_wanted.connect(self._change)
        self._starting.started.connect(self._started)
        self._queue.trouble.connect(self._troubled)
        self._queue.judged.connect(self._judged)
        self._queue.stale.connect(self._soon.start)
        self._queue.companies_changed.connect(self.table.renew_columns)
        self._queue.drafts.changed.connect(self._drafts_changed)
        self._attesting.changed.connect(self._soon_again)
        self._attesting.ended.connect(self._run_ended)

    def _commands(self) -> list[Command]:
        group, choose = self.tr("Attest"), self.tr("Choose a draft in the queue first.")
        some, chosen = self._has_marked, self._has_chosen
        none = self.tr("Select drafts with Space first.")
        late = self.tr("Nothing is waiting to leave.")
        return [
            Command("attest.next", self.tr("Next draft"), partial(self._step, 1), "J", group=group),
            Command("attest.previous", self.tr("Previous draft"), partial(self._step, -1), "K", group=group),
            Command("invoice.attest.one", self.tr("Attest this draft"), self._attest_one, "A", chosen, choose, group),
            Command("attest.skip", self.tr("Skip this draft"), self._skip, "S", chosen, choose, group),
            Command("attest.edit", self.tr("Edit this draft"), self._edit_chosen, "E", chosen, choose, group),
            Command("invoice.attest.queue", self.tr("Attest the selected…"), self._attest_marked, "Ctrl+Return", some, none, group),  # noqa: E501
            Command("attest.undo", self.tr("Undo the attest"), self._run_bar.undo, "Ctrl+Z", self._run_bar.can_undo, late, group),  # noqa: E501
            Command("attest.companies", self.tr("Drafts of all companies"), self._toggle_companies, "G", group=group),
            Command("attest.outcome", self.tr("What became of the drafts…"), self._show_outcome, "O", group=group),
            Command("attest.comment", self.tr("Comment on this draft…"), self._comment, "C", chosen, choose, group),
            Command("attest.log", self.tr("Attest list…"), self._show_log, "L", group=group),
            Command("attest.rules", self.tr("How we attest…"), self._change_rules, group=group),
            Command("attest.filter", self.tr("Filter the list"), self.focus_filter, "Ctrl+F", group=group),
        ]  # fmt: skip

    def _make_detail(self) -> QWidget:
        inner = QWidget()
        self._nothing = EmptyState(inner)
        self._say_nothing_chosen()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for part in (self._strips, self._paper):
            column.addWidget(part, int(part is self._paper))
            part.hide()
        column.addWidget(self._nothing, 1)
        return inner

    def _say_nothing_chosen(self) -> None:
        """The keys lead nowhere while there is nothing to choose."""
        if self.table.visible_count():
            keys = self.tr("J and K go through the queue.\nA attests, S skips, E edits.")
            self._nothing.show_words(self.tr("No draft is chosen"), keys, None)
        else:
            shown = self.tr("The chosen draft is shown here,\nas the customer will get it.")
            self._nothing.show_words("", shown, None)

    # What is looked at

    def _show(self, record: object) -> None:
        row = record if isinstance(record, InvoiceActionSubView) else None
        if row is None:
            self._stay.start()
        else:
            # Not the current index: Qt moves it after it has told of the selection.
            self._here()
        verdict = self._queue.verdict(id_of(row)) if row else None
        if row is None:
            self._say_nothing_chosen()
        self._nothing.setVisible(row is None)
        self._paper.setVisible(verdict is not None)
        self._strips.setVisible(verdict is not None)
        if row and verdict:
            accepted = [one for one in verdict.findings if self._queue.is_accepted(id_of(row), one)]
            self._strips.show_findings(verdict.findings, accepted)
            self._paper.show_invoice(verdict.invoice)
            self._queue.saw(id_of(row))
        elif row:
            self._stands_still.put(id_of(row))
        self._show_sums()

    def _look(self, public_id: object) -> None:
        look, key = partial(self._queue.look, str(public_id)), f"attest.look.{public_id}"
        if not self._desk.tasks.running(key):
            self._desk.run(look, key=key, owner=self, doing=self.tr("Reading the draft"))

    def _read(self) -> None:
        if not self.isVisible():
            return
        if self.table.selected_record() is None:
            self._step(0)
        if self._desk.tasks.running("attest.read"):
            self._soon.start()
        else:
            self._desk.run(self._queue.read_all, key="attest.read", owner=self, doing=self.tr("Reading the drafts"))

    def _troubled(self, error: ApiError) -> None:
        problem = self._desk.problem(error, self.tr("Reading the drafts"))
        again = [(self.tr("Try again"), self._read)]
        self._desk.notices.error(problem.whole, key="attest.trouble", detail=problem.details, actions=again)

    def _judged(self, ids: frozenset[str]) -> None:
        self._judged_ids |= ids
        if not self._told.isActive():
            self._told.start()

    def _show_judged(self) -> None:
        ids, self._judged_ids = self._judged_ids, set()
        if ids:
            self.table.judge_again(ids)
        else:
            self.table.viewport().update()
        chosen = self._chosen()
        if chosen is not None and id_of(chosen) in ids:
            self._show(chosen)
        else:
            self._show_sums()

    def _drafts_changed(self, _ids: object) -> None:
        self._soon.start()
        self._show_sums()

    def _soon_again(self) -> None:
        if not self._told.isActive():
            self._told.start()

    # What is done

    def _step(self, by: int) -> None:
        self._go_to(self._here() + by if self._chosen() else 0)

    def _here(self) -> int:
        """The row that is chosen; where it stands changes without a word when others leave the list."""
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self._place = rows[0].row()
        return self._place

    def _go_to(self, place: int) -> None:
        records = self.table.visible_records()
        if records:
            self.table.select(id_of(records[max(0, min(place, len(records) - 1))]))

    def _stay_here(self) -> None:
        """Where the row was that has left the list stands the next one."""
        if self._chosen() is None:
            self._go_to(self._place)
        else:
            self._here()

    def _started(self, ids: Sequence[str]) -> None:
        """What is being attested is not selected any more; the next that is not comes up."""
        self.table.unmark(ids)
        records, busy = self.table.visible_records(), self._attesting.under_way()
        open_ = [place for place, one in enumerate(records) if id_of(one) not in busy]
        if open_:
            self._go_to(next((place for place in open_ if place >= self._place), open_[-1]))

    def _attest_one(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._starting.attest([chosen])

    def attest_these(self, ids: Sequence[str]) -> None:
        """Selects drafts that were marked elsewhere, and asks about them; a draft without customer or sum is left."""
        self.show_view("all")
        self.table.set_marked(ids)
        rows = self.table.marked_records()
        self._starting.attest(rows, left=len(ids) - len(rows))

    def _attest_marked(self) -> None:
        self._starting.attest(self.table.marked_records() or [one for one in [self._chosen()] if one])

    def _skip(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.table.unmark([id_of(chosen)])
            self._step(1)

    def _accept(self, finding: Finding) -> None:
        chosen = self._chosen()
        if chosen is not None and finding.check is Check.CHANGED:
            self._queue.has_seen(id_of(chosen))
        elif chosen is not None and finding.weight is Weight.WARNING:
            self._queue.accept(id_of(chosen), finding)

    def _change(self, finding: object) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._edit(chosen, finding)

    def _edit(self, record: Row, finding: object = None) -> None:
        self.edit_wanted.emit((record.creditor_public_id, id_of(record), finding))

    def _edit_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._edit(chosen)

    def _toggle_companies(self) -> None:
        if self._queue.every_company:
            self._queue.only_this_company()
            return
        doing = self.tr("Reading the drafts of all companies")
        self._desk.run(self._queue.read_companies, key="attest.companies", owner=self, doing=doing)

    def _show_outcome(self) -> None:
        sheet = ask(OutcomeSheet(self._desk), self)
        self._desk.tasks.start(sheet, key="attest.outcome", owner=self, exclusive=True)

    def _show_log(self) -> None:
        self._desk.run(self._open_log, key="attest.log", owner=self, doing=self.tr("Reading the attest list"))

    async def _open_log(self) -> None:
        sheet = LogSheet(self._desk)
        await sheet.fill()
        await ask(sheet, self)

    def _change_rules(self) -> None:
        self._desk.run(self._ask_rules, key="attest.rules", owner=self, doing=self.tr("Saving the rules"))

    async def _ask_rules(self) -> None:
        rules = await ask(RulesSheet(self._desk), self)
        if isinstance(rules, AttestRules):
            self._attesting.set_rules(rules)
            await self._queue.judge_again()

    def _comment(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.comment_wanted.emit(id_of(chosen))

    def _run_ended(self, run: AttestRun) -> None:
        """What was taken back is selected again, as it was before the question."""
        if run.phase is Phase.UNDONE and len(run.batch.items) > 1:
            marked = [id_of(row) for row in self.table.marked_records()]
            self.table.set_marked([*marked, *run.outcomes])
        self._judged(frozenset(run.outcomes))
        changed = [one for one, outcome in run.outcomes.items() if outcome.fate is Fate.CHANGED]
        if changed:
            work, doing = partial(self._look_again, changed), self.tr("Reading the drafts")
            self._desk.run(work, key=f"attest.changed.{run.batch.id}", owner=self, doing=doing)

    async def _look_again(self, changed: Sequence[str]) -> None:
        for public_id in changed:
            await self._queue.look_again(public_id)

    def _show_sums(self) -> None:
        chosen, busy = self._chosen(), self._attesting.under_way()
        rows = self.table.marked_records() or ([chosen] if chosen else [])
        left = [row for row in rows if id_of(row) not in busy]
        self._foot.show_sums(sums_of(left, self._queue.vats()), chosen=chosen is not None)

    def _has_chosen(self) -> bool:
        return self._chosen() is not None

    def _has_marked(self) -> bool:
        return bool(self.table.marked_count()) or self._has_chosen()

    def _chosen(self) -> Row | None:
        record = self.table.selected_record()
        return record if isinstance(record, InvoiceActionSubView) else None
