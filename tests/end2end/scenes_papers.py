"""Papers of an invoice: its PDF beside the list, the files that go with it, what never arrived, who is protected."""

from __future__ import annotations

import base64
import uuid

from fpdf import FPDF
from msgspec.structs import replace

from desktop.core.invoice_draft import draft_of
from desktop.core.records.common import FileView
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionAttachmentView
from desktop.core.stages import is_undelivered
from desktop.panes.invoices.detail_pages import DetailPages
from desktop.qt.protected import ReasonSheet

from .scenes import Scenes


async def papers(scenes: Scenes, look: str) -> None:
    """The tabs of an invoice that are about paper, and a customer whose paper is asked about first."""
    hand, pane = scenes.hand, scenes.invoices
    await scenes.go("invoices")
    pages = pane.findChild(DetailPages)
    assert isinstance(pages, DetailPages)
    sent = next(one for one in pane.table.visible_records() if one.stage == Stage.INVOICE_SENT)
    pane.open_record(sent.action_public_id)
    pages.choose("pdf")
    await hand.see(lambda: pages.pdf.view.page_count(), "the PDF")
    await hand.rest(0.5)
    await hand.picture(f"papers-pdf-{look}")
    public_id = await _with_files(scenes)
    pages.choose("files")
    pane.open_record(public_id)
    await hand.see(lambda: pages.files.count, "the files")
    await hand.picture(f"papers-files-{look}")
    pages.choose("pdf")
    await hand.picture(f"papers-draft-{look}")
    await _protected(scenes, pages, look)
    pages.choose("rows")
    await _undelivered(scenes, look)


async def _undelivered(scenes: Scenes, look: str) -> None:
    """The invoice that nobody got, as it stands in its view, with the next steps."""
    hand, pane = scenes.hand, scenes.invoices
    lost = next(one for one in scenes.session.invoices.values() if is_undelivered(one))
    pane.open_record(lost.action_public_id or "")
    await hand.see(lambda: hand.reads("550"), "Billecta's words about what never arrived")
    await hand.picture(f"papers-undelivered-{look}")


async def _protected(scenes: Scenes, pages: DetailPages, look: str) -> None:
    hand, session = scenes.hand, scenes.session
    hidden = {one.debtor_public_id for one in session.debtors.values() if one.protected_identity}
    row = next(one for one in session.invoices.values() if one.debtor_public_id in hidden and one.file)
    scenes.invoices.open_record(row.action_public_id or "")
    await hand.see(lambda: pages.pdf.button.isVisible(), "the question before a protected customer's PDF")
    await hand.picture(f"papers-protected-{look}")
    await hand.click(pages.pdf.button)
    await hand.see(lambda: hand.find(ReasonSheet), "the question for a reason")
    sheet = hand.find(ReasonSheet)
    assert sheet is not None
    await hand.write("Kunden är i telefon")
    await hand.picture(f"papers-protected-why-{look}")
    await hand.press("Esc")


async def _with_files(scenes: Scenes) -> str:
    """A draft with two attachments; answers its public id."""
    session = scenes.session
    sent = next(one for one in session.invoices.values() if one.stage == Stage.INVOICE_SENT)
    entry = draft_of(await session.invoice(sent.action_public_id or "")).entry
    names = ("Ritning kök och bänkskivor, plan 2, reviderad efter mötet den 14 november.pdf", "Villkor.pdf")
    files = tuple(
        InvoiceActionAttachmentView(file=_file(name), sort_number=place, is_cover_sheet=place == 1)
        for place, name in enumerate(names)
    )
    fresh = replace(entry, external_reference=uuid.uuid4().hex, invoice_number=None, attachments=files)
    whole = await session.save_invoice(None, fresh, public_id=None, target=fresh.external_reference or "")
    return whole.action_public_id or ""


def _file(name: str) -> FileView:
    document = FPDF()
    document.add_page()
    document.set_font("helvetica", size=24)
    document.cell(0, 20, name[:20])
    data = base64.b64encode(bytes(document.output())).decode()
    return FileView(content_type="application/pdf", file_name=name, data=data)
