"""The way into an environment: the demo's own server, a token from the keyring, or signing in."""

from __future__ import annotations

import secrets
import shutil
import sqlite3
from contextlib import ExitStack, closing, suppress

from PySide6.QtCore import QObject, Signal

from desktop.api.client import Billecta
from desktop.api.credentials import Basic, Credentials, SecureToken
from desktop.api.har import HarRecorder
from desktop.api.whose_token import belongs_to
from desktop.core.environment import ADDRESSES, Environment
from desktop.core.errors import ApiError, Kind, StoreUnavailable
from desktop.store.certificate_files import CertificateFiles
from desktop.store.cipher import Cipher, open_cipher
from desktop.store.drafts import Drafts
from desktop.store.files import atomic_write
from desktop.store.journal import Journal, forget_old_at
from desktop.store.mirror import Mirror, forget_everything
from desktop.store.outbox import Outbox
from desktop.store.profile import JOURNAL, Profile
from desktop.store.vault import Found, Vault

from .attest_log import AttestLog
from .demo import DemoServer
from .session import Session

TOKEN = "token"
"""The name of the SecureToken in the vault."""

USER = "user"
"""The name under which the vault keeps who signed in, so that their rights can be looked up at the next start."""

KEY_BYTES = 32


class Gate(QObject):
    """Opens sessions, one at a time. `addresses` are the API roots of production and test.

    Signals: `demo_died` when the demo's server ended by itself; entering the demo starts another.

    Credentials, drafts and unsent writes of one environment are never seen by another.
    """

    demo_died = Signal()

    def __init__(
        self,
        profile: Profile,
        recorder: HarRecorder | None,
        addresses: dict[Environment, str] | None = None,
        vault_seconds: float = 30.0,
    ) -> None:
        super().__init__()
        self._profile = profile
        self._recorder = recorder
        self._addresses: dict[Environment, str] = dict(addresses or {}) or {
            name: address.api for name, address in ADDRESSES.items()
        }
        self._vaults: dict[Environment, Vault] = {}
        self._journals: dict[Environment, Journal] = {}
        self._demo: DemoServer | None = None
        self._vault_seconds = vault_seconds

    async def enter(self, environment: Environment) -> Session | None:
        """The session of an environment that needs no signing in, else None. Raises DemoFailed and StoreUnavailable."""
        if environment is Environment.DEMO:
            return await self._enter_demo()
        answer = await self._vault(environment).get(TOKEN)
        if not isinstance(answer, Found):
            return None
        known = await self._vault(environment).get(USER)
        user_name = known.secret if isinstance(known, Found) else ""
        return await self._session(environment, SecureToken(answer.secret), user_name)

    async def sign_in(self, environment: Environment, user: str, password: str) -> Session:
        """Trades the password for a new SecureToken, which revokes the user's earlier one. Raises ApiError."""
        asking = Billecta(self._addresses[environment], Basic(user, password), recorder=self._recorder)
        try:
            answer = await asking.authentication.create_token()
        finally:
            await asking.aclose()
        if not answer.value:
            raise ApiError(Kind.NONSENSE, request="POST apiauthenticate")
        return await self._keep(environment, answer.value, user)

    async def use_token(self, environment: Environment, token: str) -> Session:
        """Uses a token the person has. Raises ApiError; OTHER_ENVIRONMENT when it belongs to the other one."""
        client = Billecta(self._addresses[environment], SecureToken(token), recorder=self._recorder)
        try:
            await client.creditors.subs()
        except ApiError as error:
            if error.kind is Kind.TOKEN_REFUSED and await self._is_foreign(environment, token):
                raise ApiError(Kind.OTHER_ENVIRONMENT, status=error.status, request=error.request) from error
            raise
        finally:
            await client.aclose()
        return await self._keep(environment, token, "")

    def address(self, environment: Environment) -> str:
        """The root of an environment's API."""
        return self._addresses[environment]

    def keeps_tokens(self, environment: Environment) -> bool:
        """Whether the keyring works; True until it has been asked."""
        return self._vault(environment).persistent

    async def sign_out(self, environment: Environment) -> None:
        """Forgets the token on this computer, and what the lists held; at Billecta the token stays valid until a new
        one is made. The session must be closed before, so that it does not keep the lists once more.
        """
        forget_everything(self._profile.folder(environment))
        for name in (TOKEN, USER):
            await self._vault(environment).delete(name)

    async def reset_demo(self) -> None:
        """Stops the demo; the next `enter` starts it as it was on the first day."""
        if self._demo:
            await self._demo.aclose()
        self._demo = None
        for path in self._profile.folder(Environment.DEMO).glob("*"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    async def aclose(self) -> None:
        """Ends the demo's server and forgets what is in memory."""
        if self._demo:
            await self._demo.aclose()
        for vault in self._vaults.values():
            vault.close()
        for journal in self._journals.values():
            journal.close()

    async def _enter_demo(self) -> Session:
        if self._demo is None or not self._demo.running:
            demo = DemoServer(self._profile.folder(Environment.DEMO))
            try:
                self._addresses[Environment.DEMO] = await demo.start()
            except BaseException:
                await demo.aclose()  # one who goes elsewhere meanwhile leaves no process behind
                raise
            demo.died.connect(self.demo_died)
            self._demo = demo
        return await self._session(Environment.DEMO, SecureToken(self._demo.token), self._demo.user)

    async def _keep(self, environment: Environment, token: str, user: str) -> Session:
        """Another user may see other companies: the lists are not shown before Billecta has told them."""
        forget_everything(self._profile.folder(environment))
        vault = self._vault(environment)
        await vault.set(TOKEN, token.strip())
        await (vault.set(USER, user) if user else vault.delete(USER))
        return await self._session(environment, SecureToken(token), user)

    async def _session(self, environment: Environment, credentials: Credentials, user_name: str) -> Session:
        cipher = await self._cipher(environment)
        self._forget_old_orders()
        try:
            return self._opened(environment, cipher, credentials, user_name)
        except sqlite3.OperationalError as why:
            raise StoreUnavailable(str(why)) from why

    def _opened(self, environment: Environment, cipher: Cipher, credentials: Credentials, user_name: str) -> Session:
        """What was opened before something could not be is closed again."""
        client = Billecta(self._addresses[environment], credentials, recorder=self._recorder)
        folder = self._profile.folder(environment)
        mirror, log = Mirror(folder, cipher), AttestLog(folder, cipher)
        certificates = CertificateFiles(self._profile.certificates(environment))
        with ExitStack() as opened:
            drafts = opened.enter_context(closing(Drafts(self._profile.drafts(environment), cipher)))
            outbox = opened.enter_context(closing(Outbox(self._profile.outbox(environment), cipher)))
            session = Session(
                environment, client, drafts, outbox, lasting=cipher.persistent, user_name=user_name, mirror=mirror,
                attest_log=log, certificates=certificates, vault=self._vault(environment),
                journal=self._journal(environment, cipher),
            )  # fmt: skip
            opened.pop_all()
        return session

    def _journal(self, environment: Environment, cipher: Cipher) -> Journal:
        """Without a key to keep it by it is the program's own: what is under way outlives a change of environment."""
        path = self._profile.journal(environment)
        if cipher.persistent:
            return Journal(path, cipher)
        if environment not in self._journals:
            self._journals[environment] = Journal(path, cipher, shared=True)
        return self._journals[environment]

    def _forget_old_orders(self) -> None:
        """In the environments that are not entered too: what was collected of a person is kept for a day only."""
        for environment in Environment:
            with suppress(sqlite3.OperationalError):
                forget_old_at(self._profile.root / environment.value / JOURNAL)

    async def _cipher(self, environment: Environment) -> Cipher:
        if environment is Environment.DEMO:
            return Cipher(self._demo_key())
        return await open_cipher(self._vault(environment))

    def _demo_key(self) -> bytes:
        """The demo's data are invented, so its key may lie in a file: trying it out never asks for a keyring."""
        path = self._profile.folder(Environment.DEMO) / "key"
        if not path.exists() or len(path.read_bytes()) != KEY_BYTES:
            atomic_write(path, secrets.token_bytes(KEY_BYTES))
        return path.read_bytes()

    async def _is_foreign(self, environment: Environment, token: str) -> bool:
        others: dict[Environment, str] = {
            name: url for name, url in self._addresses.items() if name not in (environment, Environment.DEMO)
        }
        try:
            return await belongs_to(SecureToken(token), others) is not None
        except ApiError:
            return False

    def _vault(self, environment: Environment) -> Vault:
        if environment not in self._vaults:
            self._vaults[environment] = Vault(environment, profile=self._profile.name, limit=self._vault_seconds)
        return self._vaults[environment]
