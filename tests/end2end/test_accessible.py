"""For those who work without a mouse or without seeing: every control has a name, Tab reaches it, and focus is seen."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.qt import theme

from .conftest import PASSWORD, USER, Start
from .scenes import Scenes

LISTS = ("invoices", "customers", "products", "companies")
MOST_STEPS = 300


def controls(window: QWidget) -> list[QWidget]:
    """What a person can act on: shown, enabled, and reached by keyboard or mouse."""
    found = []
    for widget in window.findChildren(QWidget):
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        acts = takes_focus or isinstance(widget, QAbstractButton)
        if acts and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None:
            found.append(widget)
    return found


def name(widget: QWidget) -> str:
    """What a screen reader says it is."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def described(widget: QWidget) -> str:
    parents: list[str] = []
    above = widget.parentWidget()
    while above is not None and len(parents) < 3:
        parents.append(type(above).__name__)
        above = above.parentWidget()
    return f"{type(widget).__name__} {widget.objectName()!r} in {' in '.join(parents)}"


def nameless(window: QWidget) -> list[str]:
    return [described(widget) for widget in controls(window) if not name(widget)]


async def by_tab(scenes: Scenes) -> list[QWidget]:
    """The widgets that Tab comes to until it is back where it began, or on a widget for good."""
    order: list[QWidget] = []
    for _ in range(MOST_STEPS):
        at = QApplication.focusWidget()
        if at is None or (order and at is order[0]):
            return order
        order.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        await scenes.hand.rest(0.005)
    return order


def face(scenes: Scenes, widget: QWidget) -> bytes:
    """How a control and a little around it look now."""
    window = scenes.app.window
    place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size()).adjusted(-4, -4, 4, 4)
    return bytes(window.grab(place).toImage().constBits())


async def test_every_control_has_a_name(no_keyring: None, start: Start) -> None:
    async with start(language="sv") as scenes:
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        window = scenes.app.window
        await scenes.go("overview")
        await scenes.hand.rest(0.3)
        found = {"overview": nameless(window)}
        for place in LISTS:
            await scenes.go(place)
            await scenes.hand.row(scenes.list_pane(place).table, 0)
            await scenes.hand.rest(0.2)
            found[place] = nameless(window)
            await scenes.hand.press("Ctrl+N")
            await scenes.hand.rest(0.2)
            found[f"{place}, the editor"] = nameless(window)
            await scenes.leave()
        await scenes.hand.press("Ctrl+K")
        found["the palette"] = nameless(window)
        assert {place: widgets for place, widgets in found.items() if widgets} == {}


async def test_tab_goes_round_each_pane_and_is_nowhere_caught(no_keyring: None, start: Start) -> None:
    async with start(language="sv") as scenes:
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        for place in ("overview", *LISTS):
            await scenes.go(place)
            await scenes.hand.rest(0.3)
            order = await by_tab(scenes)
            assert 4 < len(order) < MOST_STEPS, place
            assert len(set(map(id, order))) == len(order), place
            missed = [described(one) for one in controls(scenes.app.window) if _by_tab(one) and one not in order]
            assert missed == [], place


async def test_focus_is_seen_in_both_themes(no_keyring: None, start: Start) -> None:
    async with start(language="sv") as scenes:
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        found = {}
        for look in ("light", "dark"):
            theme.apply(QApplication.instance(), theme.named(look))  # type: ignore[arg-type]
            for place in ("overview", *LISTS):
                await scenes.go(place)
                await scenes.hand.rest(0.2)
                unseen = []
                for widget in await by_tab(scenes):
                    widget.setFocus(Qt.FocusReason.TabFocusReason)
                    await scenes.hand.rest(0.005)
                    focused = face(scenes, widget)
                    scenes.app.window.setFocus()
                    widget.clearFocus()
                    await scenes.hand.rest(0.005)
                    if widget.isVisible() and face(scenes, widget) == focused:
                        unseen.append(described(widget))
                found[place, look] = unseen
        assert {where: widgets for where, widgets in found.items() if widgets} == {}


def _by_tab(widget: QWidget) -> bool:
    return widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
