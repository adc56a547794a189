"""A reader of badges of our own, written from the recommendations and sharing no code with the
product or with openbadgeslib."""

import base64
import gzip
import hashlib
import json
import struct
import zlib
from xml.etree import ElementTree

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def unpadded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def opened(token: str, public: bytes) -> tuple[dict, dict]:
    """Header and payload. Raises InvalidSignature."""
    header, payload, signature = token.split(".")
    key = Ed25519PublicKey.from_public_bytes(public)
    key.verify(unpadded(signature), f"{header}.{payload}".encode("ascii"))
    return json.loads(unpadded(header)), json.loads(unpadded(payload))


def is_set(status_list: dict, index: int) -> bool:
    encoded = status_list["credentialSubject"]["encodedList"]
    assert encoded[0] == "u"
    bits = gzip.decompress(unpadded(encoded[1:]))
    assert len(bits) >= 16 * 1024
    return format(bits[index // 8], "08b")[index % 8] == "1"


def is_of(email: str, identity: dict) -> bool:
    digest = hashlib.sha256((email.lower() + identity["salt"]).encode()).hexdigest()
    return identity["identityHash"] == "sha256$" + digest


def in_png(picture: bytes) -> str:
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    at, found, kinds = 8, [], []
    while at < len(picture):
        (length,) = struct.unpack(">I", picture[at : at + 4])
        kind, body = picture[at + 4 : at + 8], picture[at + 8 : at + 8 + length]
        (check,) = struct.unpack(">I", picture[at + 8 + length : at + 12 + length])
        assert check == zlib.crc32(kind + body)
        kinds.append(kind)
        if kind == b"iTXt" and body.startswith(b"openbadgecredential\0"):
            compressed, _method, rest = body[20], body[21], body[22:]
            assert compressed == 0
            _language, _keyword, text = rest.split(b"\0", 2)
            found.append(text.decode())
        at += 12 + length
    assert kinds[-1] == b"IEND"
    [token] = found
    return token


def in_svg(picture: bytes) -> str:
    root = ElementTree.fromstring(picture)
    [element] = root.findall("{https://purl.imsglobal.org/ob/v3p0}credential")
    return element.attrib["verify"]
