"""The texts of the interface: extracted, compiled and compared with their sources. Standard library only."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

# English is the language of the sources, so its file holds only the plural forms.
LANGUAGES = {"sv": (), "en": ("-pluralonly",)}
F_STRING = re.compile(r"""(?:\btr|\btranslate|_NOOP)\((?:\s*"[^"]*",)?\s*f["']""")
MARKS = re.compile(r"\{\w*(?:[:!][^}]*)?\}|%n|%L?\d|&(?=\w)")
Tool = Callable[[str], str]


@dataclass(frozen=True)
class Message:
    """One text of a .ts file; `forms` are its translations, one per plural form, empty where there is none."""

    context: str
    source: str
    comment: str
    plural: bool
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt looks the text up by."""
        return self.context, self.source, self.comment


def file(root: Path, language: str) -> Path:
    """The translation source of a language."""
    return root / "i18n" / f"attesta_{language}.ts"


def sources(root: Path) -> list[Path]:
    """Every file of the program, in a stable order."""
    return sorted((root / "desktop").rglob("*.py"))


def read(path: Path) -> list[Message]:
    """The messages of a .ts file; those marked as gone from the sources are included."""
    return [
        _message(context.findtext("name") or "", entry)
        for context in ElementTree.parse(path).getroot().iter("context")  # noqa: S314 - our own file
        for entry in context.iter("message")
    ]


def extract(root: Path, tool: Tool, language: str, into: Path) -> str:
    """Bring a .ts file up to date with the sources; returns lupdate's complaints, empty when there are none."""
    words = [tool("pyside6-lupdate"), *map(str, sources(root)), "-silent", "-locations", "none", "-no-obsolete"]
    words += [*LANGUAGES[language], "-source-language", "en", "-target-language", language, "-ts", str(into)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return (done.stdout + done.stderr).strip() if done.returncode or done.stderr.strip() else ""


def update(root: Path, tool: Tool) -> None:
    """Bring both languages up to date with the sources; finished translations stay."""
    for language in LANGUAGES:
        complaint = extract(root, tool, language, file(root, language))
        print(complaint or f"{file(root, language).name}: {len(read(file(root, language)))} texts")


def compile_stale(root: Path, tool: Tool) -> None:
    """Write the .qm files that are missing or older than their .ts."""
    for language in LANGUAGES:
        ts = file(root, language)
        qm = ts.with_suffix(".qm")
        if ts.exists() and not (qm.exists() and qm.stat().st_mtime >= ts.stat().st_mtime):
            part = qm.with_suffix(".part")
            subprocess.run([tool("pyside6-lrelease"), "-silent", str(ts), "-qm", str(part)], check=True)
            part.replace(qm)


def faults(root: Path, tool: Tool) -> list[str]:
    """Everything that keeps the two languages from being complete and right, one line each."""
    found = [
        f"{path.relative_to(root)}: tr() of an f-string"
        for path in sources(root)
        if F_STRING.search(path.read_text("utf-8"))
    ]
    for language in LANGUAGES:
        found += [f"{language}: {fault}" for fault in _stale(root, tool, language)]
        found += [
            f"{language}: {fault}" for message in read(file(root, language)) for fault in wrong(message, language)
        ]
    return found


def wrong(message: Message, language: str) -> Iterator[str]:
    """What is wrong with one translation: unfinished, empty, or with other placeholders than its source."""
    where = f"{message.context}: {message.source!r}"
    if not message.finished or not all(message.forms):
        yield f"{where} is not translated"
        return
    if message.plural and len(message.forms) != 2:
        yield f"{where} needs two plural forms"
    for form in message.forms:
        # A form for one thing may leave the number out.
        ignored = {"%n"} if message.plural and form is message.forms[0] else set()
        if marks(message.source, ignored) != marks(form, ignored):
            yield f"{where} and {form!r} have other placeholders"


def marks(text: str, ignored: set[str]) -> Counter[str]:
    """The placeholders and shortcut marks of a text, counted; their order may differ between languages."""
    return Counter(mark for mark in MARKS.findall(text) if mark not in ignored)


def _stale(root: Path, tool: Tool, language: str) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / file(root, language).name
        shutil.copy(file(root, language), fresh)
        complaint = extract(root, tool, language, fresh)
        if complaint:
            yield f"lupdate: {complaint}"
        now = {message.key for message in read(fresh)}
    kept = {message.key for message in read(file(root, language))}
    yield from (f"{context}: {source!r} is missing; run dev.py texts" for context, source, _ in sorted(now - kept))
    yield from (
        f"{context}: {source!r} stands in no source; run dev.py texts" for context, source, _ in sorted(kept - now)
    )


def _message(context: str, entry: ElementTree.Element) -> Message:
    translation = entry.find("translation")
    plural = entry.get("numerus") == "yes"
    if translation is None:
        forms: tuple[str, ...] = ("",)
    elif plural:
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    else:
        forms = (translation.text or "",)
    finished = translation is not None and translation.get("type") is None
    return Message(context, entry.findtext("source") or "", entry.findtext("comment") or "", plural, forms, finished)
