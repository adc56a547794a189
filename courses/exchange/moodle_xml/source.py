"""A Moodle XML question as safe texts and numbers."""

import base64
import binascii
import re
from collections.abc import Callable
from urllib.parse import unquote

from django.utils.translation import gettext as _
from lxml.etree import _Element

from courses.exchange.html import words
from courses.exchange.incoming import Incoming

FORMATS = {
    "html": "html",
    "moodle_auto_format": "moodle",
    "plain_text": "plain",
    "markdown": "markdown",
}
PLUGIN_FILE = re.compile(r"@@PLUGINFILE@@/([^\"'\s>)]+)")


class Source:
    """One `<question>` element; keeps its pictures and says what could not be kept."""

    def __init__(self, element: _Element, warn: Callable[[str], None]) -> None:
        self.element = element
        self.warn = warn
        self.incoming = Incoming(warn)

    def raw(self, path: str, default: str = "") -> str:
        """The bare text at a path such as "name/text"."""
        return (self.element.findtext(path) or default).strip()

    def number(self, path: str, default: float) -> float:
        return to_number(self.raw(path), default)

    def flag(self, path: str) -> bool:
        """Moodle writes true as `1` or `true`, and an empty element also means true."""
        found = self.element.find(path)
        return found is not None and (found.text or "1").strip().lower() in {"1", "true"}

    def all(self, path: str) -> list[_Element]:
        return self.element.findall(path)

    def html(self, holder: _Element | None, *, inline: bool = False) -> str:
        """Safe HTML of an element that holds `<text>` and its `<file>`s."""
        if holder is None:
            return ""
        text = (holder.findtext("text") or "").strip()
        if not text:
            return ""
        format = FORMATS.get(holder.get("format", ""), "html")
        return self.incoming.html(self.attach(holder, text), format, inline=inline)

    def words(self, holder: _Element | None) -> str:
        return words(self.html(holder, inline=True))

    def attach(self, holder: _Element, text: str) -> str:
        """The text with the addresses of its files as they are from now on."""
        addresses = {}
        for file in holder.findall("file"):
            name = file.get("name", "")
            try:
                content = base64.b64decode(file.text or "")
            except (binascii.Error, ValueError):
                content = b""
            addresses[name] = self.incoming.album.add(name, content)

        def address(found: re.Match) -> str:
            name = unquote(found[1]).rpartition("/")[2]
            if name not in addresses:
                self.warn(_("The file “%(name)s” is not in the bank.") % {"name": name})
            return addresses.get(name) or ""

        return PLUGIN_FILE.sub(address, text)


def to_number(text: str, default: float) -> float:
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        return default
    return value if abs(value) < 1e300 else default


def fraction(element: _Element) -> float:
    """The share of the points of an answer, in [-1, 1]; Moodle writes percents."""
    share = to_number(element.get("fraction", "0"), 0.0) / 100
    return round(min(max(share, -1.0), 1.0), 7)
