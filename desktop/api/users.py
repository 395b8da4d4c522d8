"""Users and their rights on each company."""

from __future__ import annotations

import builtins

from desktop.core.records.users import PasswordView, UserView

from .endpoints import catalogue
from .section import Section, calls

_LIST = catalogue["GET users/users"]
_GET = catalogue["GET users/user/{id}"]
_CREATE = catalogue["POST users/user"]
_UPDATE = catalogue["PUT users/user"]
_DELETE = catalogue["DELETE users/user/{id}"]
_PASSWORD = catalogue["PUT users/changepassword"]


class Users(Section):
    """Section "Users". All methods raise ApiError."""

    @calls(_LIST)
    async def list(self) -> builtins.list[UserView]:
        """All users. The path is guessed: ApiError(NOT_OFFERED)."""
        return await self._list(_LIST, UserView)

    @calls(_GET)
    async def get(self, public_id: str) -> UserView:
        """One user."""
        return await self._one(_GET, UserView, public_id)

    @calls(_CREATE)
    async def create(self, record: UserView, *, key: str) -> str:
        """Makes a new user and answers its public id."""
        return await self._create(_CREATE, record, key)

    @calls(_GET, _UPDATE)
    async def update(self, before: UserView, after: UserView, *, key: str) -> UserView:
        """Writes what differs between `before` and `after`; answers the user as it is then.

        Raises ApiError(CHANGED_MEANWHILE) naming the members that somebody else has changed.
        """
        return await self._update(_GET, _UPDATE, before.user_public_id, before, after, key)

    @calls(_DELETE)
    async def delete(self, public_id: str, *, key: str) -> None:
        """Removes a user."""
        await self._do(_DELETE, public_id, key)

    @calls(_PASSWORD)
    async def change_password(self, password: str, *, key: str) -> None:
        """Gives the signed-in user another password."""
        await self._send(_PASSWORD, PasswordView(password=password), key)
