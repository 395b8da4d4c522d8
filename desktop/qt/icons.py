"""Icons by name, in the theme's colours. qtawesome and its fonts are loaded when the first one is asked for."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from . import theme


def icon(name: str, *, colour: str | None = None) -> QIcon:
    """An icon of Material Design Icons (`mdi6.…`), or of another set when `name` has a prefix, in `colour` or muted.

    Disabled it is grey, on something checked it has the accent. Ask again when `theme.changed` tells of a new theme.
    """
    import qtawesome

    colours = theme.current()
    made: QIcon = qtawesome.icon(
        name if "." in name else f"mdi6.{name}",
        color=colour or colours.muted,
        color_disabled=colours.disabled,
        color_on=colour or colours.accent,
    )
    return made
