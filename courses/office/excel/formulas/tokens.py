"""The tokens of a formula as files store it: English names, commas, A1 references."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from courses.office.excel.references import (
    LAST_COLUMN,
    LAST_ROW,
    Area,
    BadReference,
    column_number,
    parse_area,
)

Kind = Literal[
    "string", "number", "error", "boolean", "reference", "structured",
    "function", "name", "operator", "open", "close", "separator", "brace", "space", "other",
]  # fmt: skip

_PREFIX = r"(?:'(?:[^']|'')+'|(?:\[\d+\])?[^\W\d][\w.]*(?::[^\W\d][\w.]*)?|\[\d+\])!"
_CORNER = r"\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}"
_ADDRESS = (
    rf"(?:{_CORNER}:{_CORNER}|\$?[A-Za-z]{{1,3}}:\$?[A-Za-z]{{1,3}}"
    rf"|\$?[1-9][0-9]{{0,6}}:\$?[1-9][0-9]{{0,6}}|{_CORNER})"
)
_ERRORS = r"#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|SPILL!|CALC!|GETTING_DATA)"
_WORD = rf"(?:{_PREFIX})?[^\W\d][\w.\\?]*|(?:{_PREFIX})?\\[\w.\\?]*"
# One pattern for everything: a sheet of ten thousand formulas is read in a fraction of a second.
_TOKEN = re.compile(
    rf"""(?P<string>"(?:[^"]|"")*")|(?P<error>{_ERRORS})"""
    rf"|(?P<reference>(?:{_PREFIX})?(?:{_ADDRESS}|\#REF!)(?![\w.(\[!]))"
    r"|(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)"
    rf"|(?P<name>{_WORD})"
    r"|(?P<open>\()|(?P<close>\))|(?P<separator>[,;])|(?P<brace>[{}])|(?P<space>\s)"
    r"|(?P<operator><>|<=|>=|[-+*/^&=<>%:@#])|(?P<structured>\[)|(?P<other>.)",
    re.DOTALL,
)
_NAMED = re.compile(_WORD)


@dataclass(frozen=True)
class Token:
    """One piece of a formula; the texts of all tokens, joined, are the formula again.

    `sheet` is the sheet before the exclamation mark (None without); `last_sheet` is given for a
    reference through several sheets, `external` for one into another workbook.
    """

    kind: Kind
    text: str
    sheet: str | None = None
    last_sheet: str | None = None
    external: bool = False

    @property
    def address(self) -> str:
        """A reference or a name without its sheet."""
        return self.text.rpartition("!")[2] if self.text != "#REF!" else self.text

    @property
    def function(self) -> str:
        """The bare function name in capitals: "_xlfn.XLOOKUP" → "XLOOKUP"."""
        return bare_function(self.text)


def bare_function(text: str) -> str:
    name = text.upper()
    while name.startswith(("_XLFN.", "_XLWS.", "_XLUDF.")):
        name = name.partition(".")[2]
    return name


@lru_cache(maxsize=2_048)
def tokens(formula: str) -> tuple[Token, ...]:
    """Cut a formula, with or without its equals sign, into tokens. Never raises."""
    found: list[Token] = []
    position = 1 if formula.startswith("=") else 0
    while position < len(formula):
        token = _next(formula, position)
        found.append(token)
        position += len(token.text)
    return tuple(found)


def _next(formula: str, at: int) -> Token:
    match = _TOKEN.match(formula, at)
    if match is None or match.lastgroup is None:
        return Token("other", formula[at])
    kind: Kind = match.lastgroup  # type: ignore[assignment]
    if kind == "reference":
        if _in_the_grid(match[0].rpartition("!")[2]):
            return _qualified("reference", match[0])
        word = _NAMED.match(formula, at)
        return Token("other", formula[at]) if word is None else _word(formula, at, word[0])
    if kind == "structured":
        return _structured(formula, at, at)
    if kind == "name":
        return _word(formula, at, match[0])
    return Token(kind, match[0])


def _word(formula: str, at: int, word: str) -> Token:
    end = at + len(word)
    following = formula[end : end + 1]
    if following == "[":
        return _structured(formula, at, end)
    if following == "(":
        return Token("function", word)
    if word.upper() in ("TRUE", "FALSE"):
        return Token("boolean", word)
    return _qualified("name", word)


def _structured(formula: str, start: int, bracket: int) -> Token:
    depth, position = 0, bracket
    while position < len(formula):
        character = formula[position]
        if character == "'":
            position += 1
        elif character == "[":
            depth += 1
        elif character == "]":
            depth -= 1
            if depth == 0:
                return Token("structured", formula[start : position + 1])
        position += 1
    return Token("other", formula[start:])


def _qualified(kind: Kind, text: str) -> Token:
    sheet, mark, _ = text.rpartition("!")
    if text.endswith("#REF!"):
        sheet, mark, _ = text.removesuffix("#REF!").rpartition("!")
    if not mark:
        return Token(kind, text)
    if sheet.startswith("'"):
        sheet = sheet[1:-1].replace("''", "'")
    first, _, last = sheet.partition(":")
    return Token(kind, text, first, last or None, external="[" in sheet)


def _in_the_grid(address: str) -> bool:
    if address == "#REF!":
        return True
    for corner in address.replace("$", "").split(":"):
        letters = corner.rstrip("0123456789")
        digits = corner[len(letters) :]
        if letters and column_number(letters) > LAST_COLUMN:
            return False
        if digits and int(digits) > LAST_ROW:
            return False
    return True


def functions(formula: str) -> tuple[str, ...]:
    """Bare names of the functions that a formula calls, in order."""
    return tuple(token.function for token in tokens(formula) if token.kind == "function")


def reference_area(token: Token, sheet: str) -> Area | None:
    """The area that a reference token means, seen from `sheet`; None for #REF!."""
    try:
        return parse_area(token.address, token.sheet or sheet)
    except BadReference:
        return None
