"""Where the program's files live, one folder per environment, readable by their owner only and used by one program."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Self

from desktop.core.environment import Environment
from desktop.store.files import atomic_write, private_file, private_folder

APPLICATION = "Attesta"
JOURNAL = "orders.sqlite"


class ProfileInUse(Exception):
    """Another program holds this profile; `root` is its folder."""

    def __init__(self, root: Path) -> None:
        super().__init__(f"profile in use: {root}")
        self.root = root


class Profile:
    """The folder of one user's settings, drafts and unfinished writes.

    Without `root` it is the operating system's folder for application data. An existing folder given by the user keeps
    its own permissions (it may hold more than ours); what we make in it is 0700 and 0600. Raises OSError when the
    folder cannot be made.
    """

    def __init__(self, root: Path | None = None) -> None:
        self._standard = root is None
        self.root = _standard_root() if root is None else root.expanduser().absolute()
        private_folder(self.root, tighten=self._standard)
        self._lock: int | None = None

    @property
    def settings(self) -> Path:
        """The file of `store.settings`, shared by all environments."""
        return self.root / "settings.json"

    @property
    def lists(self) -> Path:
        """The file of `store.lists`, shared by all environments."""
        return self.root / "lists.json"

    def folder(self, environment: Environment) -> Path:
        """The folder of one environment, made when first asked for."""
        return private_folder(self.root / environment.value, tighten=True)

    def drafts(self, environment: Environment) -> Path:
        """The file of `store.drafts`."""
        return self.folder(environment) / "drafts.sqlite"

    def outbox(self, environment: Environment) -> Path:
        """The file of `store.outbox`."""
        return self.folder(environment) / "outbox.sqlite"

    def certificates(self, environment: Environment) -> Path:
        """The folder of `store.certificate_files`."""
        return self.folder(environment) / "certificates"

    def journal(self, environment: Environment) -> Path:
        """The file of `store.journal`."""
        return self.folder(environment) / JOURNAL

    @property
    def name(self) -> str:
        """Empty for the standard profile, else a name kept in the folder: it keeps the secrets of profiles apart."""
        if self._standard:
            return ""
        path = self.root / "profile-name"
        known = path.read_text("ascii", "replace").strip() if path.exists() else ""
        if known:
            return known
        import secrets  # 3 ms that the first paint need not wait for

        made = secrets.token_hex(4)
        atomic_write(path, made.encode("ascii"))
        return made

    def lock(self) -> None:
        """Claim the profile until `unlock` or the end of the process, however it ends. Raises ProfileInUse."""
        if self._lock is not None:
            return
        descriptor = private_file(self.root / "lock")
        try:
            _claim(descriptor)
        except (BlockingIOError, PermissionError) as error:
            os.close(descriptor)
            raise ProfileInUse(self.root) from error
        except OSError:
            os.close(descriptor)
            raise
        self._lock = descriptor

    def unlock(self) -> None:
        """Let other programs use the profile. The lock file stays: removing it would let two programs in."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def __enter__(self) -> Self:
        self.lock()
        return self

    def __exit__(self, *_: object) -> None:
        self.unlock()


def _standard_root() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


if sys.platform == "win32":
    import msvcrt

    def _claim(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _claim(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
