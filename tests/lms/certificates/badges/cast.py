"""A badge of Bernard's certificate, and the key that signs it."""

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from lms.certificates.badges.credential import Addresses, Recipient, credential
from lms.certificates.badges.key import new_key, read_key
from lms.certificates.badges.sign import sign
from lms.certificates.badges.status_list import status_list
from tests.lms.certificates.contents.cast import certificate

SITE = "https://binome.example/badges/"
INDEX = 94_567
ADDRESSES = Addresses(
    issuer=f"{SITE}issuer",
    key=f"{SITE}key",
    achievement=f"{SITE}achievement/12",
    credential=f"{SITE}K7QM-3XWP-9RTD-HV2C",
    image=f"{SITE}badge.png",
    status_list=f"{SITE}status/1",
)
RECIPIENT = Recipient(email="Bernard@binome.example", salt="sel-de-ce-badge")


@cache
def key() -> Ed25519PrivateKey:
    return read_key(new_key())


def badge() -> dict[str, Any]:
    return credential(certificate(), ADDRESSES, RECIPIENT, INDEX)


def token() -> str:
    return sign(badge(), key(), ADDRESSES.key)


def signed_list(*revoked: int, now: datetime | None = None) -> str:
    content = status_list(
        ADDRESSES.status_list,
        ADDRESSES.issuer,
        revoked,
        now or datetime.now(UTC),
        timedelta(days=7),
    )
    return sign(content, key(), ADDRESSES.key)
