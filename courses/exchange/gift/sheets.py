"""A GIFT file cut into its questions: text, first line, category, comments."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from courses.exchange.gift.escapes import find, unescape

CATEGORY = re.compile(r"\$CATEGORY:(.*)", re.IGNORECASE)
TAG = re.compile(r"\[tag:((?:\\.|[^\]\\])+)\]")
IDNUMBER = re.compile(r"\[id:((?:\\.|[^\]\\])+)\]")
ROOTS = re.compile(r"^\$(?:course|system|module|cat\d*)\d*\$$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The text of one question without its comments; `line` counts from 1."""

    text: str
    line: int
    category: tuple[str, ...]
    tags: tuple[str, ...]
    idnumber: str


def sheets(gift: str) -> Iterator[Sheet]:
    """Questions in order. Blank lines separate them; a category holds until the next one.

    So does a title, where somebody forgot the blank line after a question that is complete.
    """
    category: tuple[str, ...] = ()
    lines: list[tuple[int, str]] = []
    comments: list[str] = []
    for number, line in enumerate([*gift.splitlines(), ""], start=1):
        bare = line.strip()
        new_category = CATEGORY.fullmatch(bare)
        if bare.startswith("//"):
            comments.append(bare)
        elif bare.startswith("::") and is_complete(lines):
            yield sheet(lines, category, comments)
            lines, comments = [(number, line.rstrip())], []
        elif bare and not new_category:
            lines.append((number, line.rstrip()))
        else:
            if lines:
                yield sheet(lines, category, comments)
            lines, comments = [], []
            if new_category:
                category = category_path(unescape(new_category[1]))


def sheet(lines: list[tuple[int, str]], category: tuple[str, ...], comments: list[str]) -> Sheet:
    said = "\n".join(comments)
    idnumber = IDNUMBER.search(said)
    return Sheet(
        text="\n".join(line for _, line in lines).strip(),
        line=lines[0][0],
        category=category,
        tags=tuple(dict.fromkeys(bracketed(tag) for tag in TAG.findall(said))),
        idnumber=bracketed(idnumber[1]) if idnumber else "",
    )


def is_complete(lines: list[tuple[int, str]]) -> bool:
    """Whether the answers have been opened and closed."""
    text = "\n".join(line for _, line in lines)
    opened, closed = (sum(1 for _ in find(brace, text)) for brace in "{}")
    return 0 < opened == closed


def bracketed(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text).strip()


def category_path(written: str) -> tuple[str, ...]:
    """`$course$/top/Word/Styles` is ("Word", "Styles"); a doubled slash is one in a name."""
    names = [name.replace("\0", "/").strip() for name in written.replace("//", "\0").split("/")]
    if ROOTS.match(names[0]):
        names.pop(0)
    if names[:1] == ["top"]:
        names.pop(0)
    return tuple(name for name in names if name)
