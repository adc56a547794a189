"""Revocation as W3C Bitstring Status List 1.0: one bit a badge, in a list that anyone may read
without telling which badge they ask about."""

from base64 import urlsafe_b64encode
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from gzip import compress
from typing import Any

# The least that the recommendation allows, so that one badge hides among many.
SIZE = 131_072
CONTEXT = "https://www.w3.org/ns/credentials/v2"


def status_entry(list_address: str, index: int) -> dict[str, str]:
    """What a badge carries: its place in the list. Raises ValueError outside of the list."""
    check(index)
    return {
        "id": f"{list_address}#{index}",
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": str(index),
        "statusListCredential": list_address,
    }


def status_list(
    list_address: str, issuer: str, revoked: Iterable[int], now: datetime, fresh_for: timedelta
) -> dict[str, Any]:
    """The list itself, not signed yet. Past `fresh_for` readers refuse it, so that an old copy
    cannot bring a revoked badge back: publish it again before."""
    return {
        "@context": [CONTEXT],
        "id": list_address,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": issuer,
        "validFrom": utc(now),
        "validUntil": utc(now + fresh_for),
        "credentialSubject": {
            "id": f"{list_address}#list",
            "type": "BitstringStatusList",
            "statusPurpose": "revocation",
            "encodedList": encode(revoked),
        },
    }


def encode(revoked: Iterable[int]) -> str:
    """Multibase base64url of the compressed bits, the first badge in the highest bit."""
    bits = bytearray(SIZE // 8)
    for index in revoked:
        check(index)
        bits[index // 8] |= 0x80 >> index % 8
    return "u" + urlsafe_b64encode(compress(bytes(bits), mtime=0)).rstrip(b"=").decode()


def check(index: int) -> None:
    if not 0 <= index < SIZE:
        raise ValueError(f"a status list holds {SIZE} badges: {index} is not one of them")


def utc(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")
