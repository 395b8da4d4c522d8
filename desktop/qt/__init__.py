"""Reusable widgets and Qt glue; knows no endpoint, no session and no pane."""

from . import features

features.leave_out()
