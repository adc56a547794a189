"""The signed form of a credential: a VC-JWT, as section 8.2 of Open Badges 3.0 defines it."""

import json
from datetime import datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from lms.certificates.badges.key import base64url, public_jwk


def sign(credential: dict[str, Any], key: Ed25519PrivateKey, key_address: str) -> str:
    """The credential is the payload itself, with the registered claims that repeat it.

    Ed25519 signs the same text the same way: the same credential gives the same token.
    """
    issuer = credential["issuer"]
    claims = {
        "iss": issuer if isinstance(issuer, str) else issuer["id"],
        "jti": credential["id"],
        "nbf": int(datetime.fromisoformat(credential["validFrom"]).timestamp()),
    }
    subject = credential["credentialSubject"].get("id")
    if subject:
        claims["sub"] = subject
    jwk = public_jwk(key, key_address)
    header = {"alg": "EdDSA", "typ": "JWT", "kid": key_address, "jwk": jwk}
    text = f"{part(header)}.{part(credential | claims)}"
    return f"{text}.{base64url(key.sign(text.encode()))}"


def part(content: dict[str, Any]) -> str:
    return base64url(compact(content))


def compact(content: dict[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
