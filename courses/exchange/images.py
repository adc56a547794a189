"""Pictures that come inside a question: kept beside its text, under a safe name."""

import base64
import binascii
import re
from collections.abc import Callable
from hashlib import sha256
from pathlib import PurePosixPath
from urllib.parse import unquote_to_bytes

from django.utils.translation import gettext as _

from courses.exchange.drafts import ATTACHED, Image

LARGEST = 10 * 1024 * 1024
# SVG is left out: it can carry a script.
MEDIA_TYPES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
}
SIGNATURES = {
    ".png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    ".jpg": re.compile(rb"\xff\xd8\xff"),
    ".gif": re.compile(rb"GIF8[79]a"),
    ".webp": re.compile(rb"RIFF.{4}WEBP", re.DOTALL),
}
DATA_URI = re.compile(r"""(?<=["'])data:image/[\w.+-]+(;base64)?,([^"']*)(?=["'])""", re.IGNORECASE)
ELSEWHERE = re.compile(r"""<img\b[^>]*\bsrc\s*=\s*["'](https?:[^"']*)""", re.IGNORECASE)


class Album:
    """The pictures of one question; `warn` hears which ones cannot come in."""

    def __init__(self, warn: Callable[[str], None]) -> None:
        self.warn = warn
        self.found: dict[str, Image] = {}

    @property
    def images(self) -> tuple[Image, ...]:
        return tuple(self.found[name] for name in sorted(self.found))

    def add(self, name: str, content: bytes) -> str | None:
        """The address of a picture from now on; None when it is refused."""
        suffix, stem = suffix_of(content), name
        name = name or _("embedded picture")
        if suffix is None:
            self.warn(
                _("The file “%(name)s” is no PNG, JPEG, GIF or WebP picture.") % {"name": name}
            )
            return None
        if len(content) > LARGEST:
            self.warn(_("The picture “%(name)s” is larger than 10 MB.") % {"name": name})
            return None
        safe = safe_name(stem, content, suffix)
        self.found[safe] = Image(safe, content)
        return ATTACHED + safe

    def detach(self, html: str) -> str:
        """The HTML with pictures written into it (`data:`) taken out; notes those elsewhere."""
        for url in ELSEWHERE.findall(html):
            self.warn(_("A picture stays on another site: %(url)s") % {"url": url})
        return DATA_URI.sub(self.detached, html)

    def detached(self, uri: re.Match) -> str:
        try:
            content = base64.b64decode(uri[2]) if uri[1] else unquote_to_bytes(uri[2])
        except (binascii.Error, ValueError):
            content = b""
        return self.add("", content) or ""


def suffix_of(content: bytes) -> str | None:
    """ ".png", ".jpg", ".gif" or ".webp" by what the bytes are, whatever the name says."""
    return next((suffix for suffix, start in SIGNATURES.items() if start.match(content)), None)


def media_type(content: bytes) -> str:
    return MEDIA_TYPES.get(suffix_of(content) or "", "application/octet-stream")


def safe_name(name: str, content: bytes, suffix: str) -> str:
    """Letters, digits, dashes, and a digest that tells same names apart; stable when repeated."""
    digest = sha256(content).hexdigest()[:8]
    stem = re.sub(r"[^A-Za-z0-9]+", "-", PurePosixPath(name).stem).strip("-").lower()[:60]
    stem = stem.removesuffix(digest).strip("-")
    return f"{stem}-{digest}{suffix}" if stem else f"{digest}{suffix}"
