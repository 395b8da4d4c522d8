"""What stands at the top of an invoice that did not reach the customer: what is known, and the next steps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.core.deliveries import Failure, Trouble
from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.qt.format import Format
from desktop.qt.label import Label


class DeliveryCard(QFrame):
    """Signals: `field_wanted` with the customer's field, `send_wanted`, `print_wanted`."""

    field_wanted = Signal(object)
    send_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, fmt: Format) -> None:
        super().__init__()
        self._format = fmt
        self._field = ""
        self.setProperty("role", "finding")
        self.setProperty("tone", "bad")
        self._title, self._sentence, self._words = Label(), Label(), Label()
        self._title.setProperty("role", "strong")
        for label in (self._title, self._sentence, self._words):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.put_right = _link("")
        self.send = _link(self.tr("Send again…"))
        self.print_ = _link(self.tr("Print…"))
        self.put_right.clicked.connect(self._ask_field)
        self.send.clicked.connect(self.send_wanted)
        self.print_.clicked.connect(self.print_wanted)
        self._lay_out()
        self.hide()

    def show_failure(self, failure: Failure | None, *, may_send: bool = True, has_paper: bool = True) -> None:
        """None takes the card away."""
        self.setVisible(failure is not None)
        if failure is None:
            return
        self._field = failure.field
        self._title.setText(failure_title(failure))
        self._sentence.setText(failure_sentence(failure, self._format))
        quote = self.tr("Billecta: “{words}”").format(words=failure.words)
        self._words.setText(quote)
        self._words.setVisible(bool(failure.words))
        self.put_right.setText(_field_words(failure.method))
        self.put_right.setVisible(bool(failure.field))
        self.send.setVisible(may_send)
        self.print_.setVisible(has_paper)

    def _ask_field(self) -> None:
        self.field_wanted.emit(self._field)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        for label in (self._title, self._sentence, self._words):
            column.addWidget(label)
        # In two lines: side by side they touch in the narrowest detail.
        column.addWidget(self.put_right, 0, Qt.AlignmentFlag.AlignLeft)
        links = QHBoxLayout()
        links.setSpacing(16)
        links.addWidget(self.send)
        links.addWidget(self.print_)
        links.addStretch(1)
        column.addLayout(links)


def failure_title(failure: Failure) -> str:
    """In two or three words."""
    translate = QCoreApplication.translate
    if failure.trouble is Trouble.REJECTED:
        return translate("DeliveryCard", "The e-invoice was rejected")
    return translate("DeliveryCard", "Not delivered")


def failure_sentence(failure: Failure, fmt: Format) -> str:
    """What happened, and what to do."""
    translate = QCoreApplication.translate
    if failure.trouble is Trouble.REJECTED:
        words = translate(
            "DeliveryCard",
            "The customer’s bank or intermediator did not take what was sent on {day}. Look at the customer’s "
            "e-invoice details and send it again, or deliver it in another way.",
        )
    elif failure.method == Delivery.SMS:
        words = translate(
            "DeliveryCard",
            "Sent by SMS to {to} on {day}; Billecta has not heard that it arrived. Check the number and send it again, "
            "or deliver it in another way.",
        )
    else:
        words = translate(
            "DeliveryCard",
            "Sent by e-mail to {to} on {day}; Billecta has not heard that it arrived. Check the address and send it "
            "again, or deliver it in another way.",
        )
    to = failure.to or translate("DeliveryCard", "the customer")
    return words.format(to=to, day=fmt.date(failure.sent))


def _field_words(method: str) -> str:
    translate = QCoreApplication.translate
    words = {
        str(Delivery.EMAIL): translate("DeliveryCard", "Correct the address"),
        str(Delivery.SMS): translate("DeliveryCard", "Correct the number"),
    }
    return words.get(method, translate("DeliveryCard", "Look at the details"))


def _link(text: str) -> QPushButton:
    link = QPushButton(text)
    link.setProperty("role", "flush-link")
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    return link
