"""What a person does in the program, told once and played by the tour and by tests."""

from __future__ import annotations

import httpx
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from desktop.app import App
from desktop.core.environment import Environment
from desktop.core.invoice_draft import is_local
from desktop.core.stages import is_draft
from desktop.panes.companies.pane import CompaniesPane
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.invoices.editor import InvoiceEditor
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.products.pane import ProductsPane
from desktop.panes.sign_in.page import SignInPage
from desktop.qt.cardform import CardForm
from desktop.qt.filled_page import FilledPage
from desktop.qt.list_pane import ListPane
from desktop.qt.problem_page import ProblemPage
from desktop.qt.sheet import Sheet
from desktop.session.session import Session

from .hand import Hand, StepFailed


class Scenes:
    """A hand that knows its way around the program."""

    def __init__(self, app: App, hand: Hand) -> None:
        self.app = app
        self.hand = hand
        hand.alarm = self._alarm

    @property
    def invoices(self) -> InvoicesPane:
        """The pane of invoices."""
        pane = self.app.window.panes["invoices"]
        assert isinstance(pane, InvoicesPane)
        return pane

    @property
    def customers(self) -> CustomersPane:
        """The pane of customers."""
        pane = self.app.window.panes["customers"]
        assert isinstance(pane, CustomersPane)
        return pane

    @property
    def products(self) -> ProductsPane:
        """The pane of products."""
        pane = self.app.window.panes["products"]
        assert isinstance(pane, ProductsPane)
        return pane

    @property
    def companies(self) -> CompaniesPane:
        """The pane of companies."""
        pane = self.app.window.panes["companies"]
        assert isinstance(pane, CompaniesPane)
        return pane

    def list_pane(self, place: str) -> ListPane:
        """The pane of a list."""
        pane = self.app.window.panes[place]
        if not isinstance(pane, ListPane):
            raise StepFailed(f"{place} is no list")
        return pane

    @property
    def editor(self) -> InvoiceEditor:
        """The open invoice editor."""
        page = self.invoices.page
        if not isinstance(page, InvoiceEditor):
            raise StepFailed("no invoice is open")
        return page

    async def loaded(self) -> None:
        """Waits until all lists of the company are there."""
        await self.hand.see(self.all_loaded, "the lists of the company")
        await self.hand.rest()

    async def go(self, place: str) -> None:
        """Opens a pane with its shortcut."""
        keys = {"overview": "Ctrl+1", "invoices": "Ctrl+2", "attest": "Ctrl+3", "customers": "Ctrl+4"}
        keys |= {"products": "Ctrl+5", "companies": "Ctrl+6", "payments": "Ctrl+7", "certificates": "Ctrl+8"}
        await self.hand.press(keys[place])
        await self.hand.see(self.app.window.panes[place].isVisible, place)

    async def leave(self) -> None:
        """Back to the list: the first Esc may only end the typing in a cell."""
        pane = self.app.window.panes[self.app.window.place]
        for _ in range(3):
            if pane.page is not None:
                await self.hand.press("Esc")
                await self.hand.rest()
        await self.hand.see(lambda: pane.page is None, "the list")

    async def language(self, language: str) -> None:
        """Switches the language as the menu does and waits for the panes."""
        self.app.window.topbar.language.chosen.emit(language)
        await self.hand.rest(0.2)
        await self.loaded()

    async def look(self, name: str) -> None:
        """Switches to the light or dark theme with the button in the bar."""
        from desktop.qt import theme

        if theme.current().name != name:
            await self.hand.click(self.app.window.topbar.look)

    async def fill_customer(self, name: str, org_no: str) -> CardForm:
        """Opens an empty customer and fills in what is needed."""
        await self.go("customers")
        await self.hand.press("Ctrl+N")
        form = await self.form()
        for field, text in (
            ("name", name), ("org_no", org_no), ("address", "Ågatan 3"), ("zip_code", "903 26"), ("city", "Umeå"),
            ("email", "ekonomi@angstrom.example"), ("contact_name", "Åsa Öhman"),
        ):  # fmt: skip
            await self.type_into(form, field, text)
        return form

    async def form(self) -> CardForm:
        """The card form that is open."""
        await self.hand.see(lambda: self.hand.find(CardForm), "a form")
        await self.whole()
        found = self.hand.find(CardForm)
        assert found is not None
        return found

    async def whole(self) -> None:
        """Waits until the page that is being made can be seen: a person clicks into no field before."""

        def stands() -> bool:
            page = self.hand.find(FilledPage)
            return page is None or page.is_whole

        await self.hand.see(stands, "the whole page")

    async def type_into(self, form: CardForm, name: str, text: str) -> None:
        """Types over a field of a form."""
        editor = form.field(name).editor
        form.ensurePolished()
        editor.setFocus()
        await self.hand.press("Ctrl+A")
        await self.hand.write(text)

    async def new_invoice(self, customer: str, rows: list[tuple[str, str]]) -> None:
        """Writes an invoice by keyboard: customer by its first letters, rows as product and quantity."""
        await self.go("invoices")
        await self.hand.press("Ctrl+N")
        await self.hand.see(lambda: isinstance(self.invoices.page, InvoiceEditor), "the editor")
        await self.whole()
        line = self.editor.head.customer.editor
        line.setFocus()
        await self.hand.write(customer)
        await self.hand.press("Return")
        await self.hand.see(self.editor.head.chosen_customer, f"the customer {customer}")
        for number, (product, quantity) in enumerate(rows):
            await self.row(number, product, quantity)

    async def row(self, number: int, product: str, quantity: str) -> None:
        """Chooses a product by typing, then writes the quantity."""
        table = self.editor.table
        if number == table.model().rowCount():
            await self.hand.push(self.row_button())
        else:
            cell = table.visualRect(table.model().index(number, 0)).center()
            await self.hand.click(table.viewport(), cell)
        await self.hand.see(lambda: isinstance(self.app.qt.focusWidget(), QLineEdit), "a cell to type into")
        await self.hand.write(product)
        await self.hand.press("Return")
        await self.hand.rest()
        await self.hand.write(quantity)
        await self.hand.press("Tab")

    def row_button(self) -> str:
        """The text of the button that adds a row, in the language of now."""
        from PySide6.QtCore import QCoreApplication

        return QCoreApplication.translate("RowsSection", "+ Row")

    async def saved(self) -> None:
        """Saves the draft and waits until Billecta has it."""
        await self.hand.press("Ctrl+S")
        await self.hand.see(lambda: self.editor.draft.public_id and not self.editor.draft.changed, "the saved draft")

    async def sheet(self) -> Sheet:
        """The question that is being asked."""
        await self.hand.see(lambda: self.hand.find(Sheet), "a question")
        found = self.hand.find(Sheet)
        assert found is not None
        return found

    async def attested(self) -> str:
        """Attests the open draft, agrees, and answers its public id."""
        public_id = self.editor.draft.public_id or ""
        await self.hand.press("Ctrl+Return")
        await self.sheet()
        await self.hand.rest(0.3)
        self.hand.snapshot("attest-question")
        await self.hand.press("Return")
        await self.hand.see(lambda: self.stage(public_id) not in ("", "Created"), "the attested invoice")
        await self.hand.see(lambda: self.invoices.page is None, "the list")
        return public_id

    def stage(self, public_id: str) -> str:
        """The stage of an invoice in the list."""
        row = self.session.invoices.get(public_id)
        return str(row.stage) if row else ""

    @property
    def session(self) -> Session:
        """The session behind the window."""
        session = self.app.front.session
        assert isinstance(session, Session)
        return session

    def drafts_to(self, customer: str) -> int:
        """How many drafts to a customer Billecta has."""
        rows = [row for row in self.session.invoices.values() if not is_local(row.action_public_id or "")]
        return sum(1 for row in rows if row.debtor_name == customer and is_draft(row.stage))

    async def fault(self, **wish: object) -> None:
        """Tells the demo's server what to do wrong next."""
        async with httpx.AsyncClient() as client:
            answer = await client.post(f"{self.app.front.address(Environment.DEMO)}/sandbox/faults", json=wish)
            answer.raise_for_status()

    def carried_out(self) -> int:
        """How many writes the demo's server has carried out."""
        answer = httpx.get(f"{self.app.front.address(Environment.DEMO)}/sandbox/state", verify=False)
        return int(answer.raise_for_status().json()["calls"])

    async def enter(self, environment: Environment) -> None:
        """Chooses an environment as the menu does."""
        self.app.window.topbar.environment.chosen.emit(str(environment))
        await self.hand.rest(0.3)

    async def sign_out(self, name: str) -> None:
        """Signs out from the menu of the environment, and takes its picture."""
        await self.hand.click(self.app.window.topbar.environment)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        self.hand.snapshot(name)
        action = next(one for one in menu.actions() if one.objectName() == "front.sign.out")
        await self.hand.click(menu, menu.actionGeometry(action).center())
        await self.hand.rest(0.5)

    async def sign_in(self, user: str, password: str) -> SignInPage:
        """Fills in the page that asks for user and password, and sends it."""
        await self.hand.see(lambda: self.hand.find(SignInPage), "the page to sign in")
        page = self.hand.find(SignInPage)
        assert page is not None
        page.user.editor.setFocus()
        await self.hand.press("Ctrl+A")
        await self.hand.write(user)
        page.password.editor.setFocus()
        await self.hand.press("Ctrl+A")
        await self.hand.write(password)
        await self.hand.press("Return")
        return page

    async def problem(self) -> ProblemPage:
        """The page that says what could not be opened."""
        await self.hand.see(lambda: self.hand.find(ProblemPage), "a page with a problem")
        found = self.hand.find(ProblemPage)
        assert found is not None
        return found

    def _alarm(self) -> str:
        return " ".join(one.detail for one in self.app.notices.current() if one.key == "unexpected")

    def all_loaded(self) -> bool:
        session = self.app.front.session if self.app.front else None
        if session is None or not self.app.window.panes:
            return False
        return all(one.loaded for one in (session.invoices, session.debtors, session.products)) and bool(
            session.countries
        )
