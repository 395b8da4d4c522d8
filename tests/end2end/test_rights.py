"""Signed in as one who may only read: what may not be done is disabled and says why, from the first list on."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from .conftest import PASSWORD, Start


async def test_a_reader_is_known_by_the_name_signed_in_with(no_keyring: None, start: Start) -> None:
    async with start(language="sv") as scenes:
        await scenes.sign_in("read@attesta.example", PASSWORD)
        await scenes.loaded()
        await scenes.hand.see(lambda: scenes.session.rights.user is not None, "who is signed in")
        await scenes.go("invoices")
        scenes.invoices.set_view("drafts")
        await scenes.hand.row(scenes.invoices.table, 0)
        attest = scenes.invoices.findChild(QPushButton, "invoice.attest")
        assert isinstance(attest, QPushButton)
        assert not attest.isEnabled()
        await scenes.hand.press("Ctrl+Return")
        await scenes.hand.see(lambda: scenes.hand.reads("Du har inte rätt att attestera för"), "why not")
        assert scenes.hand.reads("som sköter era användare")
