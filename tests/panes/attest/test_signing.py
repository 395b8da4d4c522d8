"""Above a company's sum the list is signed with BankID before anything leaves; without a signature nothing does."""

from __future__ import annotations

from desktop.core.attest import Fate
from desktop.core.records.enums import ActionTypeView
from desktop.panes.attest.pane import AttestPane
from desktop.panes.attest.signing import SigningSheet
from desktop.sandbox import bankid
from desktop.session.live_order import LiveOrder
from desktop.store.attest_rules import AttestRules, CompanyRule
from tests.panes.conftest import Office, asked, until

from .test_pane import checked, draft, run


async def signing(office: Office, pane: AttestPane, above: int) -> str:
    """A draft that is about to be attested; answers its id."""
    rule = CompanyRule(sign_above=above)
    office.session.attesting.set_rules(AttestRules(delay=0).with_rule(office.session.company_id, rule))
    made = await draft(office, "Lindqvist & Co Fastigheter AB")
    await checked(office, pane)
    pane.table.set_marked([made])
    run(office, "invoice.attest.queue")
    (await asked(pane.window())).answer(True)
    return made


def order(office: Office) -> LiveOrder:
    return office.session.live.all()[0]


def sheet(pane: AttestPane) -> SigningSheet | None:
    return pane.window().findChild(SigningSheet)


def say(office: Office, do: str) -> None:
    bankid.steer(office.sandbox.state, {"token": order(office).token, "do": do})


async def test_the_list_is_signed_and_the_log_says_by_whom(office: Office, pane: AttestPane) -> None:
    made = await signing(office, pane, 100)
    await until(lambda: sheet(pane) is not None and sheet(pane).scanned_text() != "")  # type: ignore[union-attr]
    assert office.session.attesting.runs == []
    say(office, "complete")
    await until(lambda: any(one.count(Fate.ATTESTED) == 1 for one in office.session.attesting.runs))
    await office.at_rest()
    [entry] = [one for _, one in await office.session.attest_log.entries() if one.invoice == made]
    assert entry.signed_by
    assert len(entry.signature) == 64
    [signed] = [one for one in office.sandbox.state.things("bankid") if one["token"] == order(office).token.lower()]
    assert entry.signature[:16] in signed["text"]


async def test_without_a_signature_nothing_leaves(office: Office, pane: AttestPane) -> None:
    made = await signing(office, pane, 100)
    await until(lambda: sheet(pane) is not None and sheet(pane).scanned_text() != "")  # type: ignore[union-attr]
    say(office, "userCancel")
    found = sheet(pane)
    assert found is not None
    await until(lambda: order(office).phase.is_over)
    assert "cancelled" in found._words.text()
    found.cancel()
    await office.at_rest()
    assert office.session.attesting.runs == []
    assert office.session.invoices.get(made).stage == "Created"  # type: ignore[union-attr]


async def test_what_is_under_the_sum_needs_no_signature(office: Office, pane: AttestPane) -> None:
    await signing(office, pane, 100_000_000)
    await until(lambda: any(one.count(Fate.ATTESTED) == 1 for one in office.session.attesting.runs))
    assert office.session.live.all() == []
    await office.at_rest()


async def test_a_credit_beside_it_does_not_spare_the_signature(office: Office, pane: AttestPane) -> None:
    """Both were summed, and the largest invoice passed with a credit of the same sum selected."""
    rule = CompanyRule(sign_above=100)
    office.session.attesting.set_rules(AttestRules(delay=0).with_rule(office.session.company_id, rule))
    name, credit = "Lindqvist & Co Fastigheter AB", ActionTypeView(ActionTypeView.CREDIT_INVOICE_ACTION)
    made = [await draft(office, name), await draft(office, name, action_type=credit)]
    await checked(office, pane)
    pane.table.set_marked(made)
    run(office, "invoice.attest.queue")
    (await asked(pane.window())).answer(True)
    await until(lambda: sheet(pane) is not None or bool(office.session.attesting.runs))
    assert office.session.attesting.runs == []
    found = sheet(pane)
    assert found is not None
    found.cancel()
    await office.at_rest()


async def test_nothing_leaves_after_cancel_though_it_was_signed_just_then(office: Office, pane: AttestPane) -> None:
    made = await signing(office, pane, 100)
    await until(lambda: sheet(pane) is not None and sheet(pane).scanned_text() != "")  # type: ignore[union-attr]
    found = sheet(pane)
    assert found is not None
    say(office, "complete")
    found.cancel()
    await office.at_rest()
    assert office.session.attesting.runs == []
    assert office.session.invoices.get(made).stage == "Created"  # type: ignore[union-attr]
