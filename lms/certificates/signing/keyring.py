"""The organisation's keys as the settings name them, opened once a process."""

from functools import lru_cache
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings
from pyhanko.sign.signers import Signer

from lms.certificates.badges.key import read_key
from lms.certificates.signing.demo_key import DEMO_NAME
from lms.certificates.signing.keys import KeyUnavailable, Pkcs11Key, Pkcs12Key, open_key


def document_signer() -> Signer | None:
    """What signs the PDFs; None where the organisation has no key yet.

    Raises `KeyUnavailable` when a key is named and cannot be opened.
    """
    key = _named()
    return _opened(key) if key else None


def badge_key() -> Ed25519PrivateKey | None:
    """What signs the badges. Raises `KeyUnavailable`."""
    path = settings.BADGE_KEY
    if not path or (settings.DEMO and not Path(path).exists()):
        return None
    return _read(Path(path), settings.SIGNING_PASSPHRASE)


def timestamp_url() -> str:
    return settings.TIMESTAMP_URL


def signs_for_trial() -> bool:
    """Whether the key in use is the demonstration's, which proves nothing."""
    signer = document_signer()
    if signer is None or signer.signing_cert is None:
        return False
    return signer.signing_cert.subject.native.get("common_name") == DEMO_NAME


def _named() -> Pkcs12Key | Pkcs11Key | None:
    if module := settings.SIGNING_PKCS11_MODULE:
        return Pkcs11Key(
            Path(module),
            settings.SIGNING_PKCS11_TOKEN,
            settings.SIGNING_PKCS11_PIN,
            settings.SIGNING_PKCS11_CERTIFICATE,
            settings.SIGNING_PKCS11_KEY,
        )
    path = settings.SIGNING_KEY
    if not path or (settings.DEMO and not Path(path).exists()):
        return None  # a trial may begin before its key is made
    return Pkcs12Key(Path(path), settings.SIGNING_PASSPHRASE)


@lru_cache(maxsize=2)
def _opened(key: Pkcs12Key | Pkcs11Key) -> Signer:
    return open_key(key)


@lru_cache(maxsize=2)
def _read(path: Path, passphrase: str) -> Ed25519PrivateKey:
    try:
        return read_key(path.read_bytes(), passphrase)
    except (OSError, ValueError) as error:
        raise KeyUnavailable(f"{path}: {error}") from error
