"""Reusable widgets and Qt glue; knows no endpoint, no session and no pane."""
