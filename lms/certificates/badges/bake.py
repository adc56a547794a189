"""Put a signed badge into its picture, where badge wallets look for it (Open Badges 3.0, 5.3)."""

import struct
import zlib

from lxml import etree

SVG = "http://www.w3.org/2000/svg"
OPEN_BADGES = "https://purl.imsglobal.org/ob/v3p0"
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
KEYWORD = b"openbadgecredential"


class NotAPicture(ValueError):
    """The bytes are not a picture of the kind that was promised."""


def bake_svg(picture: bytes, token: str) -> bytes:
    """Raises `NotAPicture`."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(picture, parser)
    except etree.XMLSyntaxError as error:
        raise NotAPicture("not an SVG picture") from error
    if root.tag != f"{{{SVG}}}svg":
        raise NotAPicture("not an SVG picture")
    element = etree.Element(f"{{{OPEN_BADGES}}}credential", nsmap={"openbadges": OPEN_BADGES})
    element.set("verify", token)
    root.insert(0, element)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def bake_png(picture: bytes, token: str) -> bytes:
    """The token stands in a chunk of its own, right before the end. Raises `NotAPicture`."""
    end = picture.rfind(b"IEND") - 4
    if not picture.startswith(PNG_SIGNATURE) or end < len(PNG_SIGNATURE):
        raise NotAPicture("not a PNG picture")
    # Keyword, not compressed (two zeros), no language, no translated keyword, then the text.
    body = b"iTXt" + KEYWORD + bytes(5) + token.encode()
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return picture[:end] + chunk + picture[end:]
