"""Third step: every row with its verdict, in words, mended where it stands; and what sending would do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.core.stages import Tone
from desktop.core.tabular.judging import Fate, Verdict
from desktop.core.tabular.table import Table
from desktop.qt.bottom_bar import BottomBar
from desktop.qt.cell_editor import Cell, CellEditor
from desktop.qt.filter_edit import FilterEdit
from desktop.qt.hint_button import HintButton
from desktop.qt.label import Label
from desktop.qt.table import Column as Shown
from desktop.qt.table import RecordTable
from desktop.session.importing import Outcome, Parcel

from .plan import Counts, Line, Plan, Policy
from .words import fate_word, finding_words, member_words, verdict_word

_TONES = {Verdict.FINE: Tone.GOOD, Verdict.WARNING: Tone.WARN, Verdict.BAD: Tone.BAD}
_VERDICTS, _FATES = list(Verdict), list(Fate)
_ENDS = (Outcome.DONE, Outcome.REFUSED, Outcome.NOT_SENT, Outcome.UNCLEAR)
_OUTCOMES = {Outcome.DONE: Tone.GOOD, Outcome.REFUSED: Tone.BAD, Outcome.UNCLEAR: Tone.WARN}


class PreviewStep(QWidget):
    """Signals: `mended(line, column, text)`; `policy_chosen` with a Policy; `rest_wanted` to save the rows that are
    not imported to a file.
    """

    mended = Signal(object, object, object)
    policy_chosen = Signal(object)
    rest_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._names = member_words()
        self._bad = 0
        self.table: RecordTable | None = None
        self.editor: CellEditor | None = None
        self._summary = Label()
        self._summary.setProperty("role", "muted")
        self._summary.setWordWrap(True)
        self._policy = QComboBox()
        self._policy.setAccessibleName(self.tr("What to do with those that exist"))
        self._policy.activated.connect(self._policy_picked)
        self._exist = Label()
        self._chips = QButtonGroup(self)
        self._chips.setExclusive(True)
        self._chips.idClicked.connect(self._choose)
        self._filter = FilterEdit(self.tr("Filter (Ctrl+F)"))
        self._filter.setMaximumWidth(184)
        self._foot = BottomBar("import-foot")
        self._why = Label()
        self._why.setProperty("role", "finding")
        self._why.setWordWrap(True)
        self.rest_button = HintButton(self.tr("Save rows with errors…"))
        self.rest_button.clicked.connect(self.rest_wanted)
        self._place = QVBoxLayout()
        self._lay_out()

    def show_plan(self, table: Table, plan: Plan) -> None:
        """Another table, still without rows: `refresh` brings them."""
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
        mapped = [at for at, column in enumerate(plan.columns) if column.member]
        self.table = RecordTable(self._columns(table, plan, mapped), _id, search=_search, views=_views())
        self.table.set_empty(self.tr("No rows"), "")
        self.table.selected.connect(self._show_why)
        self._filter.textChanged.connect(self.table.set_filter)
        self._filter.left.connect(self.table.setFocus)
        self.editor = CellEditor(self.table, [self._cell(at, table.headers[at]) for at in mapped])
        self._place.addWidget(self.table)
        self.show_counts(plan.counts, plan.policy)

    def begin(self, plan: Plan) -> None:
        """All rows are shown: begins with those that need a hand, in the first cell to be mended."""
        bad = plan.counts.verdicts.get(Verdict.BAD, 0)
        self._chips.button(3 if bad else 0).click()
        if self.table is None or self.editor is None:
            return
        first = next(iter(self.table.visible_records()), None)
        wrong = {finding.member for finding in first.judged.findings if finding.is_bad} if first is not None else set()
        cells = (f"c{at}" for at, column in enumerate(plan.columns) if column.member and column.member in wrong)
        self.editor.start(next(cells, ""))

    def refresh(self, lines: Sequence[Line]) -> None:
        """These rows have other verdicts."""
        if self.table is not None:
            self.table.patch(lines)
            self._show_why(self.table.selected_record())

    def show_counts(self, counts: Counts, policy: Policy) -> None:
        """The dry run in words, and how many rows each chip shows."""
        verdicts = [sum(counts.verdicts.values()), *(counts.verdicts.get(one, 0) for one in Verdict)]
        for at, (chip, text) in enumerate(zip(self._chips.buttons(), self._chip_texts(), strict=True)):
            chip.setText(f"{text}  {verdicts[at]}")
        self._bad = counts.verdicts.get(Verdict.BAD, 0)
        self._summary.setText(self._in_words(counts))
        self._exist.setText(self.tr("%n exist already:", "", counts.existing))
        for widget in (self._exist, self._policy):
            widget.setVisible(bool(counts.existing))
        self._policy.setCurrentIndex(list(Policy).index(policy))
        self.rest_button.setVisible(bool(self._bad))

    def show_outcome(self, parcels: Sequence[Parcel]) -> None:
        """What became of the rows that were sent; nothing more can be mended."""
        counts = Counter(parcel.outcome for parcel in parcels)
        parts = [
            self.tr("%n row(s) imported", "", counts[Outcome.DONE]),
            self.tr("%n refused", "", counts[Outcome.REFUSED]),
            self.tr("%n not sent", "", counts[Outcome.NOT_SENT]),
            self.tr("%n unclear: look in the outbox", "", counts[Outcome.UNCLEAR]),
        ]
        shown = [part for part, outcome in zip(parts, _ENDS, strict=True) if counts[outcome]]
        bad = self._bad
        left_out = [self.tr("%n could not be imported", "", bad)] if bad else []
        self._summary.setText(" · ".join([*shown, *left_out]))
        for widget in (self._exist, self._policy):
            widget.hide()
        if self.editor is not None:
            self.editor.stop()
        self._chips.button(0).click()

    def focus_filter(self) -> None:
        """Where Ctrl+F leads."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _in_words(self, counts: Counts) -> str:
        fates = counts.fates
        made, changed, bad = fates.get(Fate.CREATE, 0), fates.get(Fate.UPDATE, 0), counts.verdicts.get(Verdict.BAD, 0)
        left = fates.get(Fate.SKIP, 0) + fates.get(Fate.SAME, 0)
        parts = [
            (made, self.tr("%n row(s) will be created", "", made)),
            (changed, self.tr("%n changed", "", changed)),
            (left, self.tr("%n left as they are", "", left)),
            (bad, self.tr("%n cannot be imported", "", bad)),
        ]
        return " · ".join(words for count, words in parts if count or words == parts[0][1])

    def _columns(self, table: Table, plan: Plan, mapped: Sequence[int]) -> list[Shown[Line]]:
        columns: list[Shown[Line]] = [
            Shown("row", self.tr("Row"), 56, _row, _row_number, align_right=True, muted=_always),
            Shown("verdict", self.tr("Verdict"), 84, _verdict, _verdict_order, tone=_tone),
            Shown("fate", self.tr("Becomes"), 104, _fate, _fate_order, tone=_fate_tone),
            Shown("why", self.tr("Why"), 240, partial(_why, self._names), stretch=True),
        ]
        for place, at in enumerate(mapped):
            hide = 0 if place < 3 or plan.columns[at].member in plan.counts.wrong else 620 + 130 * place
            columns.append(
                Shown(f"c{at}", table.headers[at], 128, partial(_cell_text, at), partial(_cell_text, at),
                      tone=partial(_cell_tone, plan.columns[at].member), hide_below=hide)
            )  # fmt: skip
        return columns

    def _cell(self, at: int, header: str) -> Cell:
        return Cell(f"c{at}", header, partial(_cell_text, at), partial(self._put, at))

    def _put(self, at: int, line: Line, text: str) -> str:
        if text != line.cell(at):
            self.mended.emit(line, at, text)
        return ""

    def _show_why(self, record: object) -> None:
        findings = record.judged.findings if isinstance(record, Line) else []
        words = "\n".join(finding_words(finding, self._names) for finding in findings)
        bad = any(finding.is_bad for finding in findings)
        self._why.setText(words)
        self._why.setProperty("tone", "bad" if bad else "warn")
        self._why.style().unpolish(self._why)
        self._why.style().polish(self._why)
        self._foot.setVisible(bool(words))

    def _choose(self, number: int) -> None:
        if self.table is not None:
            self.table.set_view(list(_views())[number])

    def _policy_picked(self, index: int) -> None:
        self.policy_chosen.emit(list(Policy)[index])

    def _chip_texts(self) -> list[str]:
        translate = QCoreApplication.translate
        return [
            translate("Imports", "All rows"), translate("Imports", "Fine"), translate("Imports", "To look at"),
            translate("Imports", "Cannot be imported"),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        for number, text in enumerate(self._chip_texts()):
            chip = QPushButton(text)
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            chip.setProperty("role", "chip")
            self._chips.addButton(chip, number)
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self._filter)
        for text in (self.tr("Skip them"), self.tr("Update them"), self.tr("Create them anyway")):
            self._policy.addItem(text)
        dry = QHBoxLayout()
        dry.setSpacing(8)
        dry.addWidget(self._summary, 1)
        for widget in (self._exist, self._policy, self.rest_button):
            dry.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for layout in (dry, row):
            layout.setContentsMargins(16, 0, 16, 0)
            column.addLayout(layout)
        column.addLayout(self._place, 1)
        inside = QHBoxLayout(self._foot)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(self._why)
        self._foot.hide()
        column.addWidget(self._foot)


def _id(line: Line) -> str:
    return line.id


def _search(line: Line) -> str:
    return line.search


def _row(line: Line) -> str:
    return str(line.judged.row.number)


def _row_number(line: Line) -> int:
    return line.judged.row.number


def _verdict(line: Line) -> str:
    return verdict_word(line.judged.verdict)


def _verdict_order(line: Line) -> int:
    return _VERDICTS.index(line.judged.verdict)


def _fate_order(line: Line) -> int:
    return _FATES.index(line.judged.fate)


def _tone(line: Line) -> Tone:
    return _TONES[line.judged.verdict]


def _fate(line: Line) -> str:
    return outcome_word(line.outcome) if line.outcome else fate_word(line.judged.fate)


def _fate_tone(line: Line) -> Tone | None:
    if line.judged.fate is Fate.NONE:
        return None
    if line.outcome:
        return _OUTCOMES.get(line.outcome, Tone.MUTED)
    return Tone.INFO if line.judged.fate in (Fate.CREATE, Fate.UPDATE) else Tone.MUTED


def _why(names: dict[str, str], line: Line) -> str:
    return " ".join(finding_words(finding, names) for finding in line.judged.findings)


def _cell_text(at: int, line: Line) -> str:
    return line.cell(at)


def _cell_tone(member: str | None, line: Line) -> Tone | None:
    bad = [finding.is_bad for finding in line.judged.findings if finding.member == member]
    return (Tone.BAD if any(bad) else Tone.WARN) if bad else None


def _has_verdict(verdict: Verdict, line: Line) -> bool:
    return line.judged.verdict is verdict


def _views() -> dict[str, Callable[[Line], bool] | None]:
    return {"all": None, **{str(verdict): partial(_has_verdict, verdict) for verdict in Verdict}}


def _always(_line: Line) -> bool:
    return True


def outcome_word(outcome: Outcome) -> str:
    """What became of a row."""
    translate = QCoreApplication.translate
    return {
        Outcome.WAITING: translate("Imports", "Waiting"),
        Outcome.DONE: translate("Imports", "Imported"),
        Outcome.REFUSED: translate("Imports", "Refused"),
        Outcome.UNCLEAR: translate("Imports", "Unclear"),
        Outcome.NOT_SENT: translate("Imports", "Not sent"),
    }[outcome]
