"""The small HTML of questions: one line of it, or none of it."""

import re
from html import unescape
from typing import Any

TAG = re.compile(r"<[^>]*>")
BLOCK_END = re.compile(r"</(?:p|li|div|h[1-6]|tr|blockquote)>|<br\s*/?>", re.IGNORECASE)
ONE_PARAGRAPH = re.compile(r"\s*<p>((?:(?!</?p>).)*)</p>\s*", re.IGNORECASE | re.DOTALL)
EDITOR_KEY = re.compile(r'\sdata-block-key="[^"]*"')


def source(rich: Any) -> str:
    """The HTML of a rich text value (or of a plain string), free of the editor's own marks."""
    return EDITOR_KEY.sub("", str(getattr(rich, "source", rich) or ""))


def inline(rich: Any) -> str:
    """The HTML that fits in a row: without the lone paragraph that the editor wraps around it."""
    html = source(rich)
    paragraph = ONE_PARAGRAPH.fullmatch(html)
    return paragraph[1] if paragraph else html


def plain(html: str) -> str:
    """The words of some HTML, on one line."""
    return " ".join(unescape(TAG.sub("", BLOCK_END.sub(" ", html))).split())
