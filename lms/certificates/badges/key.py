"""The Ed25519 key that signs badges, and its public half as others read it."""

import json
from base64 import urlsafe_b64encode
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)


def new_key(passphrase: str = "") -> bytes:
    """A new key as PEM, encrypted when there is a passphrase."""
    encryption = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    return Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption)


def read_key(pem: bytes, passphrase: str = "") -> Ed25519PrivateKey:
    """Raises ValueError when `pem` is not an Ed25519 key or the passphrase is not its own."""
    try:
        key = load_pem_private_key(pem, passphrase.encode() or None)
    except TypeError as error:  # encrypted and no passphrase, or the reverse
        raise ValueError(str(error)) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError("badges are signed with an Ed25519 key")
    return key


def public_jwk(key: Ed25519PrivateKey, address: str) -> dict[str, str]:
    """The public key as a JWK, to be served at `address`, which is its `kid`."""
    raw = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return {"kty": "OKP", "crv": "Ed25519", "x": base64url(raw), "kid": address}


def jwk_fingerprint(jwk: dict[str, str]) -> str:
    """The thumbprint of RFC 7638, in hexadecimal: the same key has the same one for ever."""
    required = {"crv": jwk["crv"], "kty": jwk["kty"], "x": jwk["x"]}
    return sha256(json.dumps(required, separators=(",", ":")).encode()).hexdigest()


def base64url(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()
