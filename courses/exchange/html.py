"""HTML from outside, made safe. The only place that does so."""

import re
from html import escape, unescape

import nh3
from markdown_it import MarkdownIt

INLINE = {"b", "br", "code", "em", "i", "img", "s", "strong", "sub", "sup", "u"}
BLOCKS = {
    *("p", "ul", "ol", "li", "pre", "blockquote", "h3", "h4", "h5", "hr", "a"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "th": {"scope", "colspan", "rowspan"},
    "td": {"colspan", "rowspan"},
}
SCHEMES = {"http", "https", "mailto", "attached"}
BLOCK_TAG = re.compile(r"<(?:p|ul|ol|pre|table|div|h[1-6]|blockquote)\b", re.IGNORECASE)
LINE_END = re.compile(r"<br\s*/?>\n?|</(?:p|li|div|tr|h[1-6]|pre|blockquote)>\s*", re.IGNORECASE)
SHOWING = re.compile(
    r"<(iframe|video|audio|object|embed|svg|math|canvas|form|input|button|script)\b", re.IGNORECASE
)
SPACES = re.compile(r"[ \t\r\n\f\v]+")
LOST_PICTURE = re.compile(r'<img(?![^>]*\ssrc="[^"])[^>]*>')
markdown = MarkdownIt("commonmark", {"html": True})


def sanitise(html: str) -> str:
    """Safe HTML of whole paragraphs: no script, no style, no foreign scheme."""
    return clean(html, INLINE | BLOCKS)


def sanitise_inline(html: str) -> str:
    """Safe HTML that fits in a row: block tags go, their words stay."""
    html = LINE_END.sub("<br>", html.strip()).removesuffix("<br>")
    return clean(html, INLINE)


def clean(html: str, tags: set[str]) -> str:
    safe = nh3.clean(
        html, tags=tags, attributes=ATTRIBUTES, url_schemes=SCHEMES, link_rel="noopener"
    )
    return LOST_PICTURE.sub("", safe).strip()


def words(html: str) -> str:
    """Plain text that keeps its lines, for what is shown without markup."""
    text = unescape(nh3.clean(LINE_END.sub("\n", html), tags=set()))
    return "\n".join(single_spaced(line) for line in text.splitlines()).strip()


def single_spaced(text: str) -> str:
    """Ordinary white space folded; spaces that do not break stay, French needs them."""
    return SPACES.sub(" ", text).strip(" ")


def from_text(text: str, format: str, *, inline: bool = False) -> str:
    """Safe HTML of a text written in "html", "moodle", "plain" or "markdown"."""
    safe = sanitise_inline if inline else sanitise
    if format == "plain":
        return safe(with_line_breaks(escape(text, quote=False)))
    if format == "markdown":
        return safe(markdown.renderInline(text) if inline else markdown.render(text))
    if format == "moodle" and not BLOCK_TAG.search(text):
        return safe(with_line_breaks(text))
    return safe(text)


def lost_elements(html: str) -> list[str]:
    """Names of elements that show or do something and that safe HTML does not keep."""
    return sorted({name.lower() for name in SHOWING.findall(html)})


def with_line_breaks(text: str) -> str:
    return text.strip().replace("\n", "<br>")
