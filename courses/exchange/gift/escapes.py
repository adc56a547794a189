r"""The backslash in GIFT: `\~ \= \# \{ \} \: \n` and `\\`."""

import re
from collections.abc import Iterator

ESCAPE = r"\\[\\~=#{}:n]"
TO_ESCAPE = re.compile(r"[\\~=#{}:]")


def unescape(text: str) -> str:
    return re.sub(ESCAPE, lambda m: "\n" if m[0] == "\\n" else m[0][1], text)


def escape(text: str) -> str:
    r"""One line of GIFT that reads back as `text`, but for `\r`."""
    escaped = TO_ESCAPE.sub(r"\\\g<0>", text.replace("\r\n", "\n").replace("\r", "\n"))
    return escaped.replace("\n", "\\n")


def find(marks: str, text: str) -> Iterator[re.Match]:
    """Where the regular expression `marks` stands in a text outside of escapes."""
    for match in re.finditer(f"{ESCAPE}|{marks}", text):
        if not re.match(ESCAPE, match[0]):
            yield match


def cut(mark: str, text: str, times: int = -1) -> list[str]:
    """Split at an unescaped mark, at most `times` times."""
    pieces, start = [], 0
    for match in find(mark, text):
        if times == 0:
            break
        pieces.append(text[start : match.start()])
        start = match.end()
        times -= 1
    return [*pieces, text[start:]]
