"""Who is not known attests nothing where nobody attests their own: said with what to do, in the queue and outside."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from desktop.core.attest import Fate
from desktop.panes.attest.pane import AttestPane
from desktop.store.attest_rules import AttestRules, CompanyRule
from tests.panes.conftest import Office, asked, until

from .test_pane import checked, draft, in_words, run, words


def nobody_their_own(office: Office) -> None:
    rule = CompanyRule(others_only=True)
    office.session.attesting.set_rules(AttestRules(delay=0).with_rule(office.session.company_id, rule))


async def test_a_pasted_token_is_told_to_sign_in(office: Office, pane: AttestPane) -> None:
    assert office.session.rights.user_name == ""  # as after a token was pasted, for the sandbox has several users
    mine = await draft(office, "Lindqvist & Co Fastigheter AB")
    await office.session.rights.load()
    nobody_their_own(office)
    await checked(office, pane)
    pane.table.select(mine)
    await until(lambda: "sign in with user name and password" in words(pane._strips))
    assert in_words(pane, mine).endswith("Who are you?")
    assert [
        one.text() for one in pane._strips.findChildren(QPushButton) if "nobody attests" in one.accessibleName()
    ] == []
    run(office, "invoice.attest.one")
    await until(lambda: "Nothing of what is selected" in office.told())
    await office.at_rest()
    assert office.session.attesting.runs == []
    assert office.session.invoices.get(mine).stage == "Created"  # type: ignore[union-attr]


async def test_the_rule_holds_from_the_moment_it_is_chosen(office: Office, pane: AttestPane) -> None:
    mine = await draft(office, "Lindqvist & Co Fastigheter AB")
    await checked(office, pane)
    assert not pane._queue.is_blocked(mine)
    run(office, "attest.rules")
    sheet = await asked(pane.window())
    sheet._form.load({"delay": 0, "others_only": True})  # type: ignore[attr-defined]  # the sheet of the rules
    sheet._save()  # type: ignore[attr-defined]
    await until(lambda: pane._queue.is_blocked(mine))
    await office.at_rest()


async def test_another_s_draft_is_attested_where_it_is_known_who_is_signed_in(office: Office, pane: AttestPane) -> None:
    """The sandbox's token belongs to one user; as another one the program is told who it is."""
    theirs = await draft(office, "Lindqvist & Co Fastigheter AB")
    writer = (await office.session.invoice(theirs)).events[0].event_by  # type: ignore[index]  # it was made
    users = await office.session.client.users.list()
    other = next(one for one in users if one.full_name != writer and one.is_administrator)
    office.session.rights._name = other.username or ""
    await office.session.rights.load()
    nobody_their_own(office)
    await checked(office, pane)
    assert not pane._queue.is_blocked(theirs)
    pane.table.select(theirs)
    run(office, "invoice.attest.one")
    (await asked(pane.window())).answer(True)
    await until(lambda: any(one.count(Fate.ATTESTED) == 1 for one in office.session.attesting.runs))
    await until(lambda: not office.session.attesting.live())
    [entry] = [one for _, one in await office.session.attest_log.entries() if one.invoice == theirs]
    assert entry.user == other.full_name
    await office.at_rest()
