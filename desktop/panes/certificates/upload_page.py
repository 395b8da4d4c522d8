"""The guided pages that end with an upload: the file is saved, and what the person says of it is kept with the item."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace

from desktop.core.certificates import BenchItem, Purpose
from desktop.core.dates import now
from desktop.session.desk import Desk, Work
from desktop.store.certificate_files import Part

from .guide_page import GuidePage
from .hands import save_part
from .upload_step import UploadStep


class UploadPage(GuidePage):
    """`item` is None until there is one."""

    def __init__(self, title: str, desk: Desk, purpose: Purpose, item: BenchItem | None) -> None:
        super().__init__(title, desk.environment)
        self._desk, self._bench, self._purpose = desk, desk.session.certificates, purpose
        self.item = item
        self.upload = UploadStep(purpose, desk.environment)
        self.upload.save_wanted.connect(self._save_pfx)
        self.upload.uploaded.connect(self._uploaded)
        self.upload.verified.connect(self._verified)

    def _run(self, work: Work, name: str, doing: str = "") -> None:
        self._desk.run(work, key=f"certificates.{name}", owner=self, doing=doing)

    def _save_pfx(self) -> None:
        self._run(self._save_pfx_now, "save", self.tr("Saving the PFX"))

    async def _save_pfx_now(self) -> None:
        if self.item is not None:
            await save_part(self._desk, self, self.item, Part.PFX)

    def _uploaded(self) -> None:
        self.upload.wait_a_minute()
        self._mark(uploaded_at=now())

    def _verified(self) -> None:
        self._mark(verified_at=now())

    def _mark(self, **moments: object) -> None:
        """What the person says is kept also when the page is left at once."""
        if self.item is not None:
            key = f"certificates.mark.{self.item.id}.{'.'.join(moments)}"
            self._desk.write(partial(self._bench.mark, self.item, **moments), key=key)
            self.item = replace(self.item, **moments)
            self.upload.show_item(self.item)
