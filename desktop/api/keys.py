"""UniqueApiCallId: what keeps a repeated write from happening twice. Source: the guide, "Transactional calls"."""

from __future__ import annotations

from hashlib import sha256

LONGEST = 50


def call_key(method: str, path: str, body: bytes, nonce: str) -> str:
    """The id of one intended write, made before its first try and reused in every later one.

    `nonce` names the intention (a draft's id, the time of a click): the same content sent on purpose a second time
    gets another key, the same intention tried again gets the same one.
    """
    digest = sha256()
    for part in (method.encode(), path.encode(), body, nonce.encode()):
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()[:40]
