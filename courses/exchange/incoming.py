"""Texts of one question on their way in: made safe, their pictures kept beside them."""

from collections.abc import Callable

from django.utils.translation import gettext as _

from courses.exchange.drafts import Image
from courses.exchange.html import from_text, lost_elements, words
from courses.exchange.images import Album


class Incoming:
    """`warn` hears what could not be kept."""

    def __init__(self, warn: Callable[[str], None]) -> None:
        self.warn = warn
        self.album = Album(warn)

    def html(self, text: str, format: str, *, inline: bool = False) -> str:
        """Safe HTML of a text written in "html", "moodle", "plain" or "markdown"."""
        for name in lost_elements(text) if format != "plain" else ():
            self.warn(_("The element <%(name)s> does not come in.") % {"name": name})
        return from_text(self.album.detach(text), format, inline=inline)

    def words(self, text: str, format: str) -> str:
        """The plain words of such a text."""
        return words(self.html(text, format, inline=True))

    @property
    def images(self) -> tuple[Image, ...]:
        return self.album.images
