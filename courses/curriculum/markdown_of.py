"""The HTML of Wagtail's rich text as Markdown: the way back from `markdown.html`."""

import re

from lxml import etree, html

MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*"}
SPECIAL = re.compile(r"([\\`*_\[\]<>])")
LEADING = re.compile(r"^(\s*)(#{1,6}\s|[-+]\s|\d+[.)]\s)", re.M)


def markdown_of(markup: str) -> str:
    """Paragraphs, headings, lists, bold, italic, code and links."""
    if not markup.strip():
        return ""
    root = html.fragment_fromstring(markup, create_parent="div")
    return "\n\n".join(filter(None, [_escaped(root.text or ""), *map(_block, root)])).strip()


def _block(element: etree._Element, indent: str = "") -> str:
    if element.tag in ("ol", "ul"):
        return "\n".join(
            _item(item, f"{number}. " if element.tag == "ol" else "- ", indent)
            for number, item in enumerate(element, start=1)
        )
    level = re.fullmatch(r"h([1-6])", str(element.tag))
    text = _inline(element)
    return f"{'#' * int(level[1])} {text}" if level else LEADING.sub(_kept_as_text, text)


def _kept_as_text(match: re.Match[str]) -> str:
    """A paragraph that begins like a list or a heading is neither."""
    space, sign = match.groups()
    if sign[0].isdigit():
        return space + re.sub(r"([.)])", r"\\\1", sign)
    return f"{space}\\{sign}"


def _item(item: etree._Element, sign: str, indent: str) -> str:
    own, inner = item.text or "", []
    line = _escaped(own.strip("\n"))
    for child in item:
        if child.tag in ("ol", "ul"):
            inner.append(_block(child, indent + " " * len(sign)))
        elif child.tag == "p":
            line += _inline(child)
        else:
            line += _marked(child)
        line += _escaped((child.tail or "").strip("\n"))
    return "\n".join([f"{indent}{sign}{line.strip()}", *inner])


def _inline(element: etree._Element) -> str:
    return _escaped(element.text or "") + "".join(
        _marked(child) + _escaped(child.tail or "") for child in element
    )


def _marked(element: etree._Element) -> str:
    if element.tag == "br":
        return "\\" if (element.tail or "").startswith("\n") else "\\\n"
    if element.tag == "code":
        words = etree.tostring(element, method="text", encoding="unicode", with_tail=False)
        return f"`{words}`"
    text = _inline(element)
    if element.tag == "a" and element.get("href"):
        return f"[{text}]({element.get('href')})"
    mark = MARKS.get(str(element.tag), "")
    return f"{mark}{text}{mark}"


def _escaped(text: str) -> str:
    return SPECIAL.sub(r"\\\1", text)
