"""Why a file could not be used, in the language of the program."""

from __future__ import annotations

import errno
import os

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.qt import i18n
from desktop.qt.disk_words import reason


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.ENOENT, errno.EISDIR, errno.EBUSY])
def test_what_is_common_is_said_in_both_languages(qapp: QCoreApplication, number: int) -> None:
    error = OSError(number, os.strerror(number))
    english = reason(error)
    i18n.use(qapp, "sv")
    assert reason(error) not in (english, error.strerror)
    i18n.use(qapp, "en")


def test_what_is_rare_is_said_in_the_systems_words() -> None:
    assert reason(OSError(errno.EXDEV, "Invalid cross-device link")) == "Invalid cross-device link"
    assert reason(OSError()) == "OSError"
