"""Which of several certificates is the company's own, and who has issued whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import InvalidSignature

from . import keys
from .trouble import CertificateError, Remark, Trouble


@dataclass(frozen=True)
class Chain:
    """The company's own certificate, its issuers from the nearest up, and what there is to say about the order."""

    own: x509.Certificate
    issuers: tuple[x509.Certificate, ...]
    remarks: tuple[Remark, ...]


def own_of(certificates: Sequence[x509.Certificate], key_ids: Sequence[str]) -> x509.Certificate | None:
    """The certificate made for one of these keys."""
    return next((one for one in certificates if keys.id_of(one.public_key()) in key_ids), None)


def ends_of(certificates: Sequence[x509.Certificate]) -> list[x509.Certificate]:
    """Those that have issued none of the others: one, when it is a chain."""
    return [one for one in certificates if not any(issued(other, one) for other in certificates if other is not one)]


def arrange(own: x509.Certificate, certificates: Sequence[x509.Certificate]) -> Chain:
    """Puts the issuers of `own` in order. Raises CertificateError(CHAIN_BROKEN) when a signature is false."""
    others = _without_copies([one for one in certificates if one != own])
    issuers: list[x509.Certificate] = []
    last = own
    while (above := _issuer_of(last, others, issuers)) is not None:
        issuers.append(above)
        last = above
    stray = [one for one in others if one not in issuers]
    remarks = []
    if stray:
        remarks.append(Remark(Trouble.STRAY_CERTIFICATES, facts={"count": str(len(stray))}))
    if [one for one in _without_copies(certificates) if one not in stray] != [own, *issuers]:
        remarks.append(Remark(Trouble.CHAIN_REORDERED))
    if not issuers and own.subject != own.issuer:
        remarks.append(Remark(Trouble.CHAIN_MISSING))
    return Chain(own, tuple(issuers), tuple(remarks))


def issued(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Whether `issuer` has signed `certificate`."""
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def _issuer_of(
    last: x509.Certificate, others: Sequence[x509.Certificate], used: Sequence[x509.Certificate]
) -> x509.Certificate | None:
    named = [one for one in others if one.subject == last.issuer and one not in used]
    found = next((one for one in named if issued(last, one)), None)
    if named and found is None and last.subject != last.issuer:
        raise CertificateError(Trouble.CHAIN_BROKEN)
    return found


def _without_copies(certificates: Sequence[x509.Certificate]) -> list[x509.Certificate]:
    return list(dict.fromkeys(certificates))
