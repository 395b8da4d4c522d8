"""All panes, made for one session when they are first wanted, and wired to each other; no pane knows another.

The pane one sees is made first and alone. What is imported and made afterwards comes in parts that hold the loop for a
moment each: its ways to import and export, its editor, the other panes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop import stations
from desktop.new_customer import add_customer
from desktop.qt.list_pane import ListPane
from desktop.qt.more_button import MoreButton
from desktop.qt.pane import Pane
from desktop.qt.turn import Turn
from desktop.qt.turns import imported
from desktop.session.desk import Desk
from desktop.session.session import Session

if TYPE_CHECKING:
    from desktop.core.records.debtors import DebtorView
    from desktop.core.records.invoices import InvoiceActionSubView
    from desktop.panes.attest.pane import AttestPane
    from desktop.panes.customers.pane import CustomersPane
    from desktop.panes.imports.subjects import Subject
    from desktop.panes.invoices.pane import InvoicesPane
    from desktop.panes.payments.pane import PaymentsPane

_LISTS = {"invoices": "invoices", "customers": "debtors", "products": "products", "companies": "creditors"}
"""Which of the session's lists a place shows."""

_REST_MS, _PATIENCE_MS = 10, 2000
"""Between two parts made ahead of need, and before the first of them when no invoice comes."""


class Rooms(Mapping[str, Pane]):
    """The panes by the id of their place. One is made when it is first asked for; `furnished` is told of it.

    With `later` its doors, the ways to import and export, are left to `parts`.
    """

    def __init__(self, desk: Desk, furnished: Callable[[Pane], None] | None = None, *, later: bool = False) -> None:
        self._desk, self._furnished, self._later = desk, furnished, later
        self._made: dict[str, Pane] = {}
        self._unseen: set[str] = set()
        self._laid: dict[str, tuple[Any, QWidget]] = {}
        self._doors: list[Callable[[], None]] = []
        self._makers: dict[str, Callable[[], Pane]] = {
            "overview": self._overview,
            "invoices": self._invoices,
            "attest": self._attest,
            "customers": self._customers,
            "products": self._products,
            "companies": self._companies,
            "payments": self._payments,
            "certificates": self._certificates,
        }

    def __getitem__(self, place: str) -> Pane:
        pane = self._make(place)
        if place in self._unseen:
            self._unseen.remove(place)
            if self._furnished is not None:
                self._furnished(pane)
            if not self._later:
                self._open_doors()
        return pane

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)

    def __contains__(self, place: object) -> bool:
        """Whether there is such a place; asking makes nothing."""
        return place in self._makers

    def standing(self, place: str) -> Pane | None:
        """The pane, if it has been made."""
        return self._made.get(place)

    def lay(self, place: str) -> None:
        """What costs most of a pane, as a part of its own before the pane: a table, or the tiles of the overview."""
        layer = _LAYERS.get(place)
        if layer is not None and place in self._makers and place not in self._made:
            self._laid[place] = layer(self._desk)

    def prepare(self, place: str) -> None:
        """Makes a pane that nobody sees yet, as a part of its own; another name makes nothing."""
        if place in self._makers:
            self._make(place)

    def close(self) -> None:
        """No more are made: their session is being left. One that nobody has seen yet is in no window that would go."""
        for place in self._unseen:
            self._made.pop(place).deleteLater()
        self._unseen.clear()
        for _, widget in self._laid.values():
            widget.deleteLater()
        self._laid.clear()
        self._makers = {place: maker for place, maker in self._makers.items() if place in self._made}
        self._doors.clear()

    def parts(self) -> Iterator[None]:
        """Imports and makes what is missing, a part each time it is asked."""
        yield from imported(stations.AFTER_THE_LIST)
        for place in (*self._made, *reversed(self._makers)):
            yield from imported(stations.PANES.get(place, ()))
            for part in (self.lay, self.prepare, self.get, self._open_doors):
                if place in self._makers:
                    part(place)
                    yield

    def _make(self, place: str) -> Pane:
        if place not in self._made:
            self._made[place] = pane = self._makers[place]()
            pane.back_wanted.connect(partial(_go_back, self._desk, self))
            self._unseen.add(place)
        return self._made[place]

    def _take(self, place: str) -> Any:
        """What was laid for the pane; None when nothing was."""
        laid, _ = self._laid.pop(place, (None, None))
        return laid

    def _open_doors(self, _place: str = "") -> None:
        while self._doors:
            self._doors.pop()()

    def _overview(self) -> Pane:
        from desktop.panes.overview.pane import OverviewPane

        pane = OverviewPane(self._desk, self._take("overview"))
        pane.view_wanted.connect(partial(_show_view, self._desk, self))
        pane.customer_wanted.connect(partial(_show_customer, self._desk, self))
        pane.certificates_wanted.connect(partial(self._desk.commands.run, "go.certificates"))
        return pane

    def _invoices(self) -> Pane:
        from desktop.panes.invoices.pane import InvoicesPane
        from desktop.panes.payments.from_invoice import printed_command, swish_command

        pane = InvoicesPane(self._desk, self._take("invoices"))
        pane.customer_wanted.connect(partial(_show_customer, self._desk, self))
        pane.customer_field_wanted.connect(partial(_edit_customer, self._desk, self))
        pane.new_customer_wanted.connect(partial(add_customer, self._desk, self))
        pane.attest_wanted.connect(partial(_attest_many, self._desk, self))
        swish = swish_command(pane.table.selected_record, partial(_take_swish, self._desk, self))
        printed = printed_command(pane.table.selected_record, partial(_show_printed_code, self, pane))
        self._desk.commands.add(pane.list_area, [swish, printed])
        return self._furnish(pane, "invoices", QCoreApplication.translate("Invoices", "Invoices"))

    def _attest(self) -> Pane:
        from desktop.panes.attest.pane import AttestPane

        pane = AttestPane(self._desk, self._take("attest"))
        pane.edit_wanted.connect(partial(_edit_draft, self._desk, self))
        pane.comment_wanted.connect(partial(_comment_on, self))
        return pane

    def _customers(self) -> Pane:
        from desktop.panes.customers.pane import CustomersPane

        pane = CustomersPane(self._desk)
        pane.invoice_wanted.connect(partial(_write_invoice, self._desk, self))
        pane.invoice_opened.connect(partial(_show_invoice, self._desk, self))
        pane.accounts_wanted.connect(partial(_fetch_accounts, self._desk, self))
        return self._furnish(pane, "customers", QCoreApplication.translate("Customers", "Customers"))

    def _products(self) -> Pane:
        from desktop.panes.products.pane import ProductsPane

        pane = ProductsPane(self._desk)
        pane.invoice_wanted.connect(partial(_charge_for, self._desk, self))
        return self._furnish(pane, "products", QCoreApplication.translate("Products", "Products"))

    def _companies(self) -> Pane:
        from desktop.panes.companies.pane import CompaniesPane

        return self._furnish(
            CompaniesPane(self._desk), "companies", QCoreApplication.translate("Companies", "Companies")
        )

    def _furnish(self, pane: ListPane, place: str, title: str) -> ListPane:
        """The list's watch, and the button of its doors."""
        watch = Watch(self._desk.session, _LISTS[place], pane)
        self._desk.session.loading.changed.connect(watch.look)
        watch.look()
        more = MoreButton(self._desk.commands)
        pane.actions_row.addWidget(more)
        self._doors.append(partial(_make_doors, self._desk, pane, place, title, more))
        return pane

    def _payments(self) -> Pane:
        from desktop.panes.payments.pane import PaymentsPane

        pane = PaymentsPane(self._desk)
        pane.invoice_wanted.connect(partial(_show_invoice, self._desk, self))
        return pane

    def _certificates(self) -> Pane:
        from desktop.panes.certificates.pane import CertificatesPane

        return CertificatesPane(self._desk)


class Ahead(QObject):
    """Makes what nobody has asked for yet, a part at a time, once the first invoices are painted."""

    def __init__(self, rooms: Rooms, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._parts = rooms.parts()
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._turn = Turn(self)
        self._turn.timeout.connect(self._go_on)
        self._timer.timeout.connect(self._turn.start)
        self._timer.start()
        session.invoices.changed.connect(self._begin)

    def stop(self) -> None:
        """The rooms are being left."""
        self._timer.stop()
        self._turn.stop()
        self._rooms.close()
        self.deleteLater()

    def _begin(self, _ids: object) -> None:
        if self._timer.interval() != _REST_MS and self._timer.isActive():
            self._timer.start(_REST_MS)

    def _go_on(self) -> None:
        for _ in self._parts:
            self._timer.start(_REST_MS)
            return


def _lay_invoices(desk: Desk) -> tuple[Any, QWidget]:
    from desktop.panes.invoices.columns import make_table

    table = make_table(desk.format)
    return table, table


def _lay_attest(desk: Desk) -> tuple[Any, QWidget]:
    from desktop.panes.attest.laid import lay

    laid = lay(desk)
    return laid, laid.table


def _lay_overview(_: Desk) -> tuple[Any, QWidget]:
    from desktop.panes.overview.pane import make_tiles

    tiles = make_tiles()
    return tiles, tiles


_LAYERS = {"invoices": _lay_invoices, "attest": _lay_attest, "overview": _lay_overview}
"""For a pane: what it is given, and the widget that everything of it belongs to."""


def make(desk: Desk, furnished: Callable[[Pane], None] | None = None, *, later: bool = False) -> Rooms:
    """The rooms of a session; each pane is made when it is first asked for, its doors with it or `later`."""
    return Rooms(desk, furnished, later=later)


def _make_doors(desk: Desk, pane: ListPane, place: str, title: str, more: MoreButton) -> None:
    """The list's ways to import and export."""
    from desktop.panes.exports.door import ExportDoor
    from desktop.panes.exports.print_door import PrintDoor
    from desktop.panes.imports.door import ImportDoor
    from desktop.panes.imports.subjects import CustomersSubject, ProductsSubject, RowsSubject

    # Ctrl+P is the PDF of the chosen invoice.
    key = "Alt+P" if place == "invoices" else "Ctrl+P; Alt+P"
    offered = [ExportDoor(desk, pane, place, title).command, PrintDoor(desk, pane, place, title, key).command]
    subjects: dict[str, Callable[[Session], Subject]] = {
        "invoices": RowsSubject, "customers": CustomersSubject, "products": ProductsSubject,
    }  # fmt: skip
    if place in subjects:
        door = ImportDoor(desk, pane, partial(subjects[place], desk.session), place, title)
        door.look()
        offered.insert(0, door.command)
    if place == "invoices":
        rows = pane.row_import  # type: ignore[attr-defined]  # by the maker of this place
        door.rows_ready.connect(rows.take)
        door.left.connect(rows.let_be)
        rows.wanted.connect(door.show)
    more.offer([*offered, pane.columns_command(title)])


class Watch(QObject):
    """Says in a list that it could not be read, instead of waiting in grey for ever."""

    def __init__(self, session: Session, name: str, pane: ListPane) -> None:
        super().__init__(pane)
        self._session, self._name, self._pane = session, name, pane

    def look(self) -> None:
        """Compares the list with what the session knows of its last reading."""
        failed = self._session.loading.has_failed(self._name)
        title = self.tr("The list could not be read") if failed else ""
        self._pane.table.set_trouble(title, self.tr("Press F5 to read it again."))


def _go_back(desk: Desk, rooms: Rooms, place: object) -> None:
    """To the work one had left for a while; if that was on the way from somewhere too, that is kept."""
    pane = rooms[str(place)]
    came_from = pane.came_from
    desk.commands.run(f"go.{place}")
    pane.came_from = came_from


def _show_view(desk: Desk, rooms: Rooms, view_id: object) -> None:
    desk.commands.run("go.invoices")
    rooms["invoices"].show_view(str(view_id))


def _write_invoice(desk: Desk, rooms: Rooms, customer_id: object) -> None:
    desk.commands.run("go.invoices")
    pane: InvoicesPane = rooms["invoices"]  # type: ignore[assignment]  # by the maker of this place
    pane.write_new(str(customer_id))


def _charge_for(desk: Desk, rooms: Rooms, product_ids: object) -> None:
    desk.commands.run("go.invoices")
    pane: InvoicesPane = rooms["invoices"]  # type: ignore[assignment]  # by the maker of this place
    pane.write_new(product_ids=list(product_ids))  # type: ignore[call-overload]  # ids, by the pane's word


def _edit_draft(desk: Desk, rooms: Rooms, wanted: object) -> None:
    company, public_id, finding = wanted  # type: ignore[misc]  # by the signal's word
    desk.session.choose(company)  # type: ignore[has-type]
    desk.commands.run("go.invoices")
    pane: InvoicesPane = rooms["invoices"]  # type: ignore[assignment]  # by the maker of this place
    pane.edit_draft(public_id, finding, "attest")  # type: ignore[has-type]


def _attest_many(desk: Desk, rooms: Rooms, ids: object) -> None:
    desk.commands.run("go.attest")
    pane: AttestPane = rooms["attest"]  # type: ignore[assignment]  # by the maker of this place
    pane.attest_these(ids)  # type: ignore[arg-type]  # ids, by the pane's word


def _comment_on(rooms: Rooms, public_id: object) -> None:
    pane: InvoicesPane = rooms["invoices"]  # type: ignore[assignment]  # by the maker of this place
    pane.steps.comment_on(str(public_id))


def _show_invoice(desk: Desk, rooms: Rooms, invoice_id: object) -> None:
    desk.commands.run("go.invoices")
    rooms["invoices"].open_record(str(invoice_id))


def _take_swish(desk: Desk, rooms: Rooms, invoice: InvoiceActionSubView) -> None:
    desk.commands.run("go.payments")
    pane: PaymentsPane = rooms["payments"]  # type: ignore[assignment]  # by the maker of this place
    pane.take_swish(invoice)


def _show_printed_code(rooms: Rooms, over: Pane, invoice: InvoiceActionSubView) -> None:
    pane: PaymentsPane = rooms["payments"]  # type: ignore[assignment]  # by the maker of this place
    pane.show_printed_code(over, invoice)


def _fetch_accounts(desk: Desk, rooms: Rooms, customer: DebtorView) -> None:
    desk.commands.run("go.payments")
    pane: PaymentsPane = rooms["payments"]  # type: ignore[assignment]  # by the maker of this place
    pane.fetch_accounts_of(customer)


def _show_customer(desk: Desk, rooms: Rooms, customer_id: object) -> None:
    desk.commands.run("go.customers")
    rooms["customers"].open_record(str(customer_id))


def _edit_customer(desk: Desk, rooms: Rooms, wanted: tuple[str, str]) -> None:
    """`wanted` is the customer's public id and the field that is to be put right."""
    customer_id, field = wanted
    desk.commands.run("go.customers")
    pane: CustomersPane = rooms["customers"]  # type: ignore[assignment]  # by the maker of this place
    pane.edit_field(customer_id, field)
    pane.came_from = "invoices"
