"""Markdown to the HTML that Wagtail's rich text keeps, and its tables to table blocks."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

TAGS = {"strong": "b", "em": "i"}
_reader = MarkdownIt("commonmark", {"html": False}).enable("table")


def html(text: str) -> str:
    return _rich(_reader.render(text)).strip()


def inline(text: str) -> str:
    return _rich(_reader.renderInline(text)).strip()


def paragraph(text: str) -> str:
    return f"<p>{inline(text)}</p>"


def _rich(markup: str) -> str:
    for markdown_tag, rich_tag in TAGS.items():
        markup = re.sub(rf"<(/?){markdown_tag}>", rf"<\1{rich_tag}>", markup)
    return markup.replace("<br />", "<br/>")


def blocks(text: str) -> Iterator[tuple[str, object]]:
    """("text", HTML) and ("table", raw value of the table block), in order."""
    waiting: list[Token] = []
    table: list[Token] = []
    for token in _reader.parse(text):
        if token.type == "table_open":
            yield from _text(waiting)
            waiting, table = [], [token]
        elif table:
            table.append(token)
            if token.type == "table_close":
                yield "table", _table(table)
                table = []
        else:
            waiting.append(token)
    yield from _text(waiting)


def _text(tokens: list[Token]) -> Iterator[tuple[str, object]]:
    if tokens:
        yield "text", _rich(_reader.renderer.render(tokens, _reader.options, {})).strip()


def _table(tokens: list[Token]) -> dict:
    rows: list[list[str]] = []
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            rows[-1].append(token.content)
    heading, *body = rows
    return {
        "columns": [{"type": "text", "heading": cell} for cell in heading],
        "rows": [{"values": [paragraph(cell) if cell else "" for cell in row]} for row in body],
        "caption": "",
    }
