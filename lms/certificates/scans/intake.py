"""Whether a file is the scan of a sheet: judged by what is in it, never by its name."""

import warnings
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import PurePosixPath

import pikepdf
from django.utils.translation import gettext as _
from PIL import Image, UnidentifiedImageError

LARGEST = 10 * 1024 * 1024
MOST_PAGES = 40
PICTURES = {"JPEG": ("image/jpeg", "jpg"), "PNG": ("image/png", "png")}
# What ends each: a file that was cut short has none in its second half. (Pillow itself reads
# what is there, since WeasyPrint tells it to.)
ENDS = {"JPEG": b"\xff\xd9", "PNG": b"IEND"}
SMALLEST_SIDE = 400


class NotAScan(ValueError):
    """The file cannot serve; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Scan:
    """`name` is as it was sent, `suffix` as its content is."""

    name: str
    content: bytes
    media_type: str
    suffix: str

    @property
    def sha256(self) -> str:
        return sha256(self.content).hexdigest()


def read_scan(name: str, content: bytes) -> Scan:
    """Raises `NotAScan`."""
    if not content:
        raise NotAScan(_("This file is empty: scan the sheet again."))
    if len(content) > LARGEST:
        raise NotAScan(
            _("This file is too large: 10 MB at most. Scan in grey, at 150 dots an inch.")
        )
    short = PurePosixPath(name.replace("\\", "/")).name[:200]
    if content.startswith(b"%PDF-"):
        _check_pdf(content)
        return Scan(short, content, "application/pdf", "pdf")
    media_type, suffix = PICTURES[_picture_format(content)]
    return Scan(short, content, media_type, suffix)


def _check_pdf(content: bytes) -> None:
    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            pages = len(pdf.pages)
    except pikepdf.PasswordError as error:
        raise NotAScan(_("This PDF asks for a password: save it without one.")) from error
    except Exception as error:  # a file that somebody made up can break its reader anywhere
        raise NotAScan(_("This PDF cannot be opened: scan the sheet again.")) from error
    if not 1 <= pages <= MOST_PAGES:
        raise NotAScan(_("This PDF has too many pages to be the sheet of one half-day."))


def _picture_format(content: bytes) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content), formats=list(PICTURES)) as opened:
                kind, size = opened.format or "", opened.size
                opened.load()
    except UnidentifiedImageError as error:
        raise NotAScan(
            _("This file is neither a PDF nor a picture: choose a PDF, JPEG or PNG file.")
        ) from error
    except (OSError, ValueError, SyntaxError, Warning, Image.DecompressionBombError) as error:
        raise NotAScan(_("This picture cannot be opened: scan the sheet again.")) from error
    if content.rfind(ENDS[kind]) < len(content) // 2:
        raise NotAScan(_("This picture is cut short: scan the sheet again."))
    if min(size) < SMALLEST_SIDE:
        raise NotAScan(_("This picture is too small: the signatures cannot be read on it."))
    return kind
