"""What an item of the bench says, taken from its certificate; and one made anew whose `item.json` is lost."""

from __future__ import annotations

import re

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from msgspec.structs import replace

from desktop.certificates import keys, reading, requests
from desktop.certificates.chain import Chain, arrange
from desktop.certificates.checks import OUR_TEST
from desktop.certificates.inspection import Facts, inspect, words_of
from desktop.certificates.trouble import CertificateError
from desktop.core.certificates import BenchItem, Purpose, merchant_number_in
from desktop.store.certificate_files import CertificateFiles, Part

_SWISH = re.compile(rb'"purpose":\s*"swish"')


def described(item: BenchItem, facts: Facts, chain: Chain) -> BenchItem:
    """The item with what its certificate says."""
    return replace(
        item,
        name=facts.name or item.name,
        subject=facts.subject,
        issuer="" if facts.self_signed else facts.issuer,
        serial=facts.serial,
        not_before=facts.not_before,
        not_after=facts.not_after,
        merchant_number=facts.merchant_number,
        chain_length=len(chain.issuers),
    )


def rebuilt(files: CertificateFiles, company: str, item_id: str) -> BenchItem | None:
    """The item by its key, request and certificate; None when there is no key, or nothing that names it.

    What a person has said of it (handed over, uploaded, verified) is lost.
    """
    if files.read(company, item_id, Part.KEY) is None:
        return None
    try:
        asked, chain = _request(files, company, item_id), _chain(files, company, item_id)
        named = chain.own if chain else asked
        public = named.public_key() if named else None
    except (CertificateError, ValueError):
        return None
    if not isinstance(public, rsa.RSAPublicKey):
        return None
    item = _bare(files, company, item_id, public, asked)
    facts = inspect(chain.own) if chain else None
    if chain and facts:
        item = replace(described(item, facts, chain), test=facts.self_signed and OUR_TEST in facts.subject)
    return replace(item, purpose=_purpose(files.read(company, item_id, Part.ITEM) or b"", item))


def _bare(
    files: CertificateFiles,
    company: str,
    item_id: str,
    public: rsa.RSAPublicKey,
    asked: x509.CertificateSigningRequest | None,
) -> BenchItem:
    fields = requests.fields_of(asked.subject) if asked else None
    return BenchItem(
        item_id,
        Purpose.BANKID,
        files.modified(company, item_id, Part.KEY),
        keys.id_of(public),
        public.key_size,
        fields.domain if fields else "",
        subject=words_of(asked.subject) if asked else "",
        fields=fields,
        has_pfx=files.read(company, item_id, Part.PFX) is not None,
    )


def _purpose(damaged: bytes, item: BenchItem) -> Purpose:
    """What is left of the old content knows best; else the names in the certificate."""
    names = f"{item.subject} {item.issuer}"
    if _SWISH.search(damaged) or "swish" in names.casefold() or merchant_number_in(names):
        return Purpose.SWISH
    return Purpose.BANKID


def _request(files: CertificateFiles, company: str, item_id: str) -> x509.CertificateSigningRequest | None:
    data = files.read(company, item_id, Part.REQUEST)
    return x509.load_pem_x509_csr(data) if data else None


def _chain(files: CertificateFiles, company: str, item_id: str) -> Chain | None:
    """Attesta writes the company's own certificate first."""
    data = files.read(company, item_id, Part.CERTIFICATE)
    found = reading.answer_in(data) if data else []
    return arrange(found[0], found) if found else None
