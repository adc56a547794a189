"""Bytes of a text file into text."""

import codecs

from django.utils.translation import gettext as _

from courses.exchange.drafts import Unreadable

MAX_BYTES = 50 * 1024 * 1024


def decode(source: str | bytes) -> tuple[str, list[str]]:
    """The text and the warnings that its encoding calls for; raises Unreadable."""
    check_size(source)
    if isinstance(source, str):
        return source.removeprefix("\ufeff"), []
    if source.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    elif b"\0" in source:
        raise Unreadable(_("This file is not a text file."))
    else:
        encoding = "utf-8-sig"
    try:
        return source.decode(encoding), []
    except UnicodeDecodeError:
        pass
    try:
        text = source.decode("cp1252")
    except UnicodeDecodeError as error:
        raise Unreadable(_("This file is not a text file.")) from error
    return text, [_("The file is not in UTF-8: it was read as Windows text. Check the accents.")]


def check_size(source: str | bytes) -> None:
    if len(source) > MAX_BYTES:
        raise Unreadable(_("This file is larger than 50 MB."))
