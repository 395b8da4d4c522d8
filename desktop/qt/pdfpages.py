"""PDF pages as pictures. pypdfium2 is not thread-safe, so every call to it runs in one thread of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from PySide6.QtGui import QImage

POINTS_PER_INCH = 72

T = TypeVar("T")


class DamagedPdf(Exception):
    """The bytes are no PDF that can be shown."""


@dataclass(frozen=True)
class PageSize:
    """Width and height of a page in points."""

    width: float
    height: float


async def page_sizes(data: bytes) -> list[PageSize]:
    """The size of every page. Raises DamagedPdf."""
    return await _in_thread(lambda: _with_document(data, _sizes))


async def page_image(data: bytes, number: int, scale: float) -> QImage:
    """Page `number` (from 0) on white, `scale` pixels a point. Raises DamagedPdf."""
    return await _in_thread(lambda: _with_document(data, lambda document: _render(document, number, scale)))


async def page_text(data: bytes) -> str:
    """The text of all pages, for copying. Raises DamagedPdf."""
    return await _in_thread(lambda: _with_document(data, _text))


@cache
def _thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, thread_name_prefix="pdf")


async def _in_thread(work: Callable[[], T]) -> T:
    return await asyncio.get_running_loop().run_in_executor(_thread(), work)


def _with_document(data: bytes, work: Callable[[Any], T]) -> T:
    """Opens, works and closes in one go: a document kept open would one day be freed in another thread."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as why:
        raise DamagedPdf(str(why)) from why
    try:
        return work(document)
    except pypdfium2.PdfiumError as why:
        raise DamagedPdf(str(why)) from why
    finally:
        document.close()


def _sizes(document: Any) -> list[PageSize]:
    return [PageSize(*document.get_page_size(number)) for number in range(len(document))]


def _render(document: Any, number: int, scale: float) -> QImage:
    page = document[number]
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    size = (bitmap.width, bitmap.height, bitmap.stride)
    picture = QImage(bytes(bitmap.buffer), *size, QImage.Format.Format_RGB32).copy()
    bitmap.close()
    page.close()
    return picture


def _text(document: Any) -> str:
    parts = []
    for number in range(len(document)):
        page = document[number]
        words = page.get_textpage()
        parts.append(words.get_text_range())
        words.close()
        page.close()
    return "\n\n".join(parts)
