"""Keys and signatures of the tests. Making an RSA key takes time: one serves them all."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from pyhanko.sign.signers import Signer

from lms.certificates.signing.demo_key import make_demo_key
from lms.certificates.signing.keys import Pkcs12Key, open_key, public_certificate
from lms.certificates.signing.sign import sign

PASSPHRASE = "ouvre-toi"


@cache
def demo_file() -> bytes:
    return make_demo_key(PASSPHRASE, "Les Ateliers du Clavier")


@cache
def demo_signer() -> Signer:
    return opened(demo_file())


def opened(content: bytes) -> Signer:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "key.p12"
        path.write_bytes(content)
        return open_key(Pkcs12Key(path, PASSPHRASE))


def demo_certificate() -> bytes:
    return public_certificate(demo_signer())


def signed(pdf: bytes, signer: Signer | None = None, timestamp_url: str = "") -> bytes:
    return sign(
        pdf,
        signer or demo_signer(),
        label="Signature électronique",
        reason="Certificat n° 2026-000123",
        timestamp_url=timestamp_url,
    )
