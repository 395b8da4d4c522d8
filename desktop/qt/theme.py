"""The two themes: colours, fonts and style sheet, applied to the whole program at once."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from .resources import RESOURCES

if TYPE_CHECKING:
    from desktop.core.stages import Tone


@dataclass(frozen=True)
class Theme:
    """Colours by role, as `#RRGGBB`. A `…_ground` is the soft ground its namesake is written on."""

    name: str
    window: str
    surface: str
    raised: str
    line: str
    strong_line: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_ground: str
    on_accent: str
    good: str
    good_ground: str
    warn: str
    warn_ground: str
    bad: str
    bad_ground: str
    info: str
    info_ground: str
    production: str = "#A3221B"
    test: str = "#AA6500"
    demo: str = "#5B3DA8"
    on_environment: str = "#FFFFFF"

    @property
    def hover(self) -> str:
        """The ground of a row or quiet button under the mouse."""
        return mix(self.surface, self.text, 0.045)

    @property
    def muted_ground(self) -> str:
        """The ground of a badge that says nothing urgent."""
        return mix(self.surface, self.text, 0.08)

    @property
    def accent_hover(self) -> str:
        """A primary button under the mouse."""
        return mix(self.accent, self.text, 0.14)

    @property
    def accent_pressed(self) -> str:
        """A primary button held down."""
        return mix(self.accent, self.text, 0.26)

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Text and ground of a tone."""
        return getattr(self, tone.value), getattr(self, f"{tone.value}_ground")


@cache
def mix(ground: str, over: str, share: float) -> str:
    """`over` laid on `ground` with opacity `share`, as `#RRGGBB`."""
    below, above = QColor(ground), QColor(over)
    parts = [
        round(one + (two - one) * share)
        for one, two in zip(below.getRgb()[:3], above.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return QColor(*parts).name().upper()


LIGHT = Theme(
    name="light",
    window="#F5F6F8",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#DFE3E8",
    strong_line="#C3CAD3",
    text="#17212B",
    muted="#586474",
    disabled="#8B95A3",
    accent="#0E6C6A",
    accent_ground="#E2F1F0",
    on_accent="#FFFFFF",
    good="#1B6B3A",
    good_ground="#E3F4E9",
    warn="#7A4F00",
    warn_ground="#FFF2D4",
    bad="#A3221B",
    bad_ground="#FCE6E4",
    info="#1D559C",
    info_ground="#E5EEFA",
)

DARK = Theme(
    name="dark",
    window="#13171C",
    surface="#1B2128",
    raised="#232A33",
    line="#2C343E",
    strong_line="#3D4855",
    text="#E8EDF2",
    muted="#A0ACBA",
    disabled="#667180",
    accent="#55BDB5",
    accent_ground="#17302F",
    on_accent="#0B1413",
    good="#7BD39B",
    good_ground="#16301F",
    warn="#F0C065",
    warn_ground="#33280F",
    bad="#F2938C",
    bad_ground="#3A1B19",
    info="#8FBBF2",
    info_ground="#16263B",
)


class _Notifier(QObject):
    applied = Signal(object)


_notifier = _Notifier()
_current = LIGHT

changed = _notifier.applied
"""Emits the new Theme after it was applied, for what keeps colours of its own; widgets are repainted anyway."""


def current() -> Theme:
    """The theme in use; read it while painting, keep nothing."""
    return _current


def named(name: str) -> Theme:
    """`light`, `dark`, or for `system` what the computer's owner has chosen there."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if name == "dark" or (name == "system" and dark) else LIGHT


def apply(app: QApplication, theme: Theme) -> None:
    """Sets style, palette, font and style sheet of the whole program."""
    global _current
    _current = theme
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    app.setFont(font())
    app.setStyleSheet(style_sheet(theme))
    changed.emit(theme)


def font(size: int = 13, *, bold: bool = False) -> QFont:
    """Inter where installed, else the system's own; `size` in pixels at 100 %, weight 400 or 600, tabular digits."""
    return QFont(_face(size, bold))


@lru_cache(maxsize=16)
def _face(size: int, bold: bool) -> QFont:
    face = QFont("Inter") if "Inter" in QFontDatabase.families() else QFont()
    face.setPixelSize(size)
    face.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    face.setFeature(QFont.Tag("tnum"), 1)
    return face


def style_sheet(theme: Theme) -> str:
    """All of `resources/style/*.qss` in name order, `@names` replaced by the theme's colours and folders."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted((RESOURCES / "style").glob("*.qss")))
    tokens = _tokens(theme)
    for name in sorted(tokens, key=len, reverse=True):
        text = text.replace(f"@{name}", tokens[name])
    return text


def _tokens(theme: Theme) -> dict[str, str]:
    derived = ("hover", "muted_ground", "accent_hover", "accent_pressed")
    names = [field.name for field in fields(theme) if field.name != "name"]
    tokens = {name: str(getattr(theme, name)) for name in (*names, *derived)}
    return tokens | {"pictures": (RESOURCES / "icons" / theme.name).as_posix()}


def _palette(theme: Theme) -> QPalette:
    role, palette = QPalette.ColorRole, QPalette()
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.bad,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.strong_line,
        role.Shadow: theme.strong_line,
    }
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.disabled))
    return palette
