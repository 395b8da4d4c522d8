"""What is done at the bench of certificates, step by step. Blocking: it runs in the bench's own thread.

Imported in that thread, for cryptography takes its time.
"""

from __future__ import annotations

import io
import secrets
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from msgspec.structs import replace

from desktop.certificates import keys, passphrases, pfx, reading, requests, selfsigned
from desktop.certificates.bundles import Bundle
from desktop.certificates.chain import Chain, arrange, ends_of, own_of
from desktop.certificates.checks import Circumstances, judge
from desktop.certificates.inspection import Facts, inspect, words_of
from desktop.certificates.trouble import CertificateError, Remark, Trouble
from desktop.core.certificates import BenchItem, Owner, Purpose, SubjectFields
from desktop.core.environment import Environment
from desktop.store.certificate_files import CertificateFiles, Part

from .certificate_items import described, rebuilt

_MOST_FILES = 16


@dataclass(frozen=True)
class Judged:
    """What was found in an answer or a file. `item` is the one it belongs to, once it is kept."""

    facts: Facts
    remarks: tuple[Remark, ...]
    item: BenchItem | None = None

    @property
    def blocked(self) -> bool:
        """Whether it cannot be used here, so that nothing was kept."""
        return any(remark.blocks for remark in self.remarks)


class Workbench:
    """All of it for one environment. `clock` answers this moment, with a zone."""

    def __init__(self, files: CertificateFiles, environment: Environment, clock: Callable[[], datetime]) -> None:
        self._files, self._environment, self._clock = files, environment, clock

    def keep_request(
        self,
        owner: Owner,
        purpose: Purpose,
        fields: SubjectFields,
        key: rsa.RSAPrivateKey,
        challenge: str,
        passphrase: str,
    ) -> BenchItem:
        """Keeps the key, encrypted, and the request for it. Raises CertificateError(WEAK_PASSPHRASE)."""
        if not passphrases.is_strong(passphrase):
            raise CertificateError(Trouble.WEAK_PASSPHRASE)
        item = replace(
            self._new_item(purpose, key, fields.domain),
            subject=words_of(requests.subject_name(fields)),
            fields=fields,
        )
        request = requests.make_request(key, fields, challenge)
        self._files.put(owner.id, item, {Part.KEY: keys.protect(key, passphrase), Part.REQUEST: request})
        return item

    def take_answer(self, owner: Owner, data: bytes) -> Judged:
        """Finds the key of the bank's answer and keeps the certificate, unless something blocks.

        Raises CertificateError: what was dropped instead, OTHER_KEY, KEY_OF_ANOTHER_COMPANY (with its `company` id)
        or ONLY_ISSUERS.
        """
        found = reading.answer_in(data)
        known = {item.key_id: item for item in self._files.items(owner.id)}
        own = own_of(found, list(known))
        if own is None:
            raise self._not_ours(owner, found)
        item = known[keys.id_of(own.public_key())]
        chain = arrange(own, found)
        facts, remarks = self._judged(owner, item.purpose, chain)
        if item.serial == facts.serial:
            remarks = (*remarks, Remark(Trouble.ALREADY_HERE))
        judged = Judged(facts, remarks, item)
        if judged.blocked or item.serial == facts.serial:
            return judged
        item = replace(described(item, facts, chain), has_pfx=False, uploaded_at=None, verified_at=None)
        self._files.put(owner.id, item, {Part.CERTIFICATE: _pem(chain)})
        return Judged(facts, remarks, item)

    def make_pfx(self, owner: Owner, item: BenchItem, passphrase: str, *, older: bool) -> BenchItem:
        """Makes the .pfx under the key's passphrase, and opens it once to be sure. Raises CertificateError."""
        if not passphrases.is_portable(passphrase):
            # None with å has ever been taken for a key made here.
            raise CertificateError(Trouble.WRONG_PASSPHRASE)
        key = keys.unlock(self._part(owner, item, Part.KEY), passphrase)
        chain = _chain_in(self._part(owner, item, Part.CERTIFICATE), item.key_id)
        made = pfx.make_pfx(key, chain.own, chain.issuers, passphrase, item.name, older=older)
        pfx.open_pfx(made, passphrase)
        item = replace(self._current(owner, item), has_pfx=True)
        self._files.put(owner.id, item, {Part.PFX: made})
        return item

    def take_files(self, owner: Owner, purpose: Purpose, bundle: Bundle, passphrase: str) -> Judged:
        """Keeps what `bundles.open_files` has found, with a .pfx made anew, unless something blocks.

        A key without a passphrase is kept under this one. Raises CertificateError.
        """
        own = own_of(bundle.certificates, [keys.id_of(bundle.key.public_key())])
        if own is None:
            raise CertificateError(Trouble.OTHER_KEY, {"name": _name_of(bundle.certificates)})
        chain = arrange(own, bundle.certificates)
        facts, more = self._judged(owner, purpose, chain)
        remarks = (*bundle.remarks, *more)
        twin = next((one for one in self._files.items(owner.id) if one.serial == facts.serial), None)
        if twin is not None:
            return Judged(facts, (*remarks, Remark(Trouble.ALREADY_HERE)), twin)
        if not passphrase:
            raise CertificateError(Trouble.NO_PASSPHRASE)
        if not passphrases.is_strong(passphrase):
            remarks += (Remark(Trouble.WEAK_PASSPHRASE),)
        judged = Judged(facts, remarks)
        if judged.blocked:
            return judged
        return Judged(facts, remarks, self._keep(owner, purpose, bundle.key, chain, passphrase))

    def make_test(self, owner: Owner, purpose: Purpose, key: rsa.RSAPrivateKey, passphrase: str) -> BenchItem:
        """A certificate signed by nobody but itself. Raises CertificateError(SELF_SIGNED) in production."""
        if self._environment is Environment.PRODUCTION:
            raise CertificateError(Trouble.SELF_SIGNED)
        name = f"{'Swish' if purpose is Purpose.SWISH else 'BankID'} TEST"
        own = selfsigned.make_test_certificate(key, owner.name, name, self._clock())
        return self._keep(owner, purpose, key, arrange(own, [own]), passphrase, test=True)

    def part(self, owner: Owner, item: BenchItem, part: Part) -> bytes:
        """One of the files. Raises CertificateError(FILE_GONE) when it is gone."""
        return self._part(owner, item, part)

    def mark(self, owner: Owner, item: BenchItem, changes: Mapping[str, object]) -> BenchItem:
        """Keeps what a person has said of an item, with all that has become of it meanwhile."""
        item = replace(self._current(owner, item), **changes)
        self._files.put(owner.id, item)
        return item

    def mend(self, owner: Owner, item_id: str) -> BenchItem | None:
        """Makes a lost or damaged item anew from its files; None when they do not say enough."""
        item = rebuilt(self._files, owner.id, item_id)
        if item is not None:
            self._files.set_aside(owner.id, item_id)
            self._files.put(owner.id, item)
        return item

    def remove(self, owner: Owner, item: BenchItem) -> None:
        """Deletes all of it."""
        self._files.remove(owner.id, item.id)

    def backup(self, owner: Owner, item: BenchItem) -> bytes:
        """A ZIP with every file of the item; the key in it is encrypted as it is here."""
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
            for part in Part:
                data = self._files.read(owner.id, item.id, part)
                if data is not None:
                    archive.writestr(part.value, data)
        return held.getvalue()

    def restore(self, owner: Owner, data: bytes) -> BenchItem:
        """Puts a backup back. Raises CertificateError: NO_BACKUP for any other file, or ALREADY_HERE."""
        parts = _unpacked(data)
        try:
            item = msgspec.json.decode(parts.pop(Part.ITEM), type=BenchItem)
        except (KeyError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise CertificateError(Trouble.NO_BACKUP) from error
        if Part.KEY not in parts or not keys.is_protected(parts[Part.KEY]):
            raise CertificateError(Trouble.NO_BACKUP)
        if any(one.key_id == item.key_id for one in self._files.items(owner.id)):
            raise CertificateError(Trouble.ALREADY_HERE)
        item = replace(item, id=_new_id(), keeps_passphrase=False)
        self._files.put(owner.id, item, parts)
        return item

    def _keep(
        self,
        owner: Owner,
        purpose: Purpose,
        key: rsa.RSAPrivateKey,
        chain: Chain,
        passphrase: str,
        *,
        test: bool = False,
    ) -> BenchItem:
        facts = inspect(chain.own)
        item = described(replace(self._new_item(purpose, key, facts.name), test=test, has_pfx=True), facts, chain)
        parts = {
            Part.KEY: keys.protect(key, passphrase),
            Part.CERTIFICATE: _pem(chain),
            Part.PFX: pfx.make_pfx(key, chain.own, chain.issuers, passphrase, facts.name),
        }
        self._files.put(owner.id, item, parts)
        return item

    def _new_item(self, purpose: Purpose, key: rsa.RSAPrivateKey, name: str) -> BenchItem:
        return BenchItem(_new_id(), purpose, self._clock(), keys.id_of(key.public_key()), key.key_size, name)

    def _judged(self, owner: Owner, purpose: Purpose, chain: Chain) -> tuple[Facts, tuple[Remark, ...]]:
        facts = inspect(chain.own)
        where = Circumstances(purpose, self._environment, owner.name, self._clock())
        return facts, (*judge(facts, where), *chain.remarks)

    def _not_ours(self, owner: Owner, found: Sequence[x509.Certificate]) -> CertificateError:
        """Why no key fits: it is another company's answer, the bank sent only its own, or the key is not here."""
        ids = {keys.id_of(one.public_key()) for one in found}
        for company in self._files.companies():
            if company != owner.id and any(item.key_id in ids for item in self._files.items(company)):
                return CertificateError(Trouble.KEY_OF_ANOTHER_COMPANY, {"company": company})
        if all(inspect(one).is_authority for one in found):
            return CertificateError(Trouble.ONLY_ISSUERS, {"name": _name_of(found)})
        return CertificateError(Trouble.OTHER_KEY, {"name": _name_of(found)})

    def _current(self, owner: Owner, item: BenchItem) -> BenchItem:
        """As it is kept now. Raises CertificateError(FILE_GONE) when it was deleted meanwhile."""
        known = self._files.item(owner.id, item.id)
        if known is None:
            raise CertificateError(Trouble.FILE_GONE, {"name": Part.ITEM.value})
        return known

    def _part(self, owner: Owner, item: BenchItem, part: Part) -> bytes:
        data = self._files.read(owner.id, item.id, part)
        if data is None:
            raise CertificateError(Trouble.FILE_GONE, {"name": part.value})
        return data


def _chain_in(data: bytes, key_id: str) -> Chain:
    certificates = reading.answer_in(data)
    own = own_of(certificates, [key_id])
    if own is None:
        raise CertificateError(Trouble.OTHER_KEY, {"name": _name_of(certificates)})
    return arrange(own, certificates)


def _pem(chain: Chain) -> bytes:
    return b"".join(one.public_bytes(serialization.Encoding.PEM) for one in (chain.own, *chain.issuers))


def _name_of(certificates: Sequence[x509.Certificate]) -> str:
    ends = ends_of(certificates) or list(certificates)
    return inspect(ends[0]).name if ends else ""


def _unpacked(data: bytes) -> dict[Part, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = [one for one in archive.infolist()[:_MOST_FILES] if one.filename in list(Part)]
            if any(one.file_size > reading.LARGEST for one in infos):
                raise CertificateError(Trouble.TOO_LARGE)
            return {Part(one.filename): archive.read(one) for one in infos}
    except (zipfile.BadZipFile, RuntimeError, OSError, ValueError) as error:
        raise CertificateError(Trouble.NO_BACKUP) from error


def _new_id() -> str:
    return secrets.token_hex(8)
