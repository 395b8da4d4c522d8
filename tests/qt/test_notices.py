from __future__ import annotations

from desktop.qt.notices import Level, Notice, Notices


def test_what_is_said_before_there_is_a_view_is_kept() -> None:
    notices = Notices()
    notices.info("one")
    notices.error("two", detail="why")
    assert [(one.text, one.level) for one in notices.current()] == [("one", Level.INFO), ("two", Level.ERROR)]


def test_the_same_key_replaces() -> None:
    notices = Notices()
    heard: list[Notice] = []
    notices.posted.connect(heard.append)
    for number in range(3):
        assert notices.warn(f"try {number}", key="sync") == "sync"
    assert [one.text for one in notices.current()] == ["try 2"]
    assert len(heard) == 3


def test_dismissed_once() -> None:
    notices = Notices()
    gone: list[str] = []
    notices.dismissed.connect(gone.append)
    key = notices.done("saved")
    notices.dismiss(key)
    notices.dismiss(key)
    assert gone == [key]
    assert notices.current() == []


def test_only_errors_and_warnings_stay() -> None:
    notices = Notices()
    for say in (notices.info, notices.done, notices.warn, notices.error):
        say("x")
    assert [one.stays for one in notices.current()] == [False, False, True, True]
