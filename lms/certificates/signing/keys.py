"""Where the organisation's key is, and opening it."""

from dataclasses import dataclass
from pathlib import Path

from pyhanko.config.pkcs11 import TokenCriteria
from pyhanko.sign.signers import Signer, SimpleSigner

from lms.certificates.signing.cms import PadesSigner


class KeyUnavailable(RuntimeError):
    """The key cannot be opened; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Pkcs12Key:
    """A `.p12` or `.pfx` file: the private key and its certificates."""

    path: Path
    passphrase: str


@dataclass(frozen=True, slots=True)
class Pkcs11Key:
    """A key that never leaves its device (smart card, HSM). `module` is the device's library."""

    module: Path
    token: str
    pin: str
    certificate_label: str
    key_label: str


def open_key(key: Pkcs12Key | Pkcs11Key) -> Signer:
    """Opened once a process and kept: opening costs more than signing.

    Raises `KeyUnavailable`.
    """
    return open_file(key) if isinstance(key, Pkcs12Key) else open_device(key)


def open_file(key: Pkcs12Key) -> Signer:
    try:
        read = SimpleSigner.load_pkcs12_data(key.path.read_bytes(), (), key.passphrase.encode())
    except (OSError, ValueError) as error:
        raise KeyUnavailable(f"{key.path}: {error}") from error
    return PadesSigner(read.signing_cert, read.signing_key, read.cert_registry)


def open_device(key: Pkcs11Key) -> Signer:
    try:
        # python-pkcs11 is an optional dependency: most installations keep a file.
        from pyhanko.sign.pkcs11 import PKCS11Signer, open_pkcs11_session
    except ImportError as error:
        raise KeyUnavailable("a key on a device needs the package python-pkcs11") from error
    try:
        session = open_pkcs11_session(
            str(key.module), token_criteria=TokenCriteria(label=key.token), user_pin=key.pin
        )
    except Exception as error:
        raise KeyUnavailable(
            f"{key.module}, token {key.token}: {type(error).__name__} {error}"
        ) from error
    return PKCS11Signer(session, cert_label=key.certificate_label, key_label=key.key_label)


def public_certificate(signer: Signer) -> bytes:
    """The certificate to trust when verifying what `signer` signed, as DER."""
    if signer.signing_cert is None:
        raise KeyUnavailable("the key comes without its certificate")
    return signer.signing_cert.dump()
