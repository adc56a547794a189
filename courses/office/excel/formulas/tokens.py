"""The tokens of a formula as files store it: English names, commas, A1 references."""

import re
from dataclasses import dataclass
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

_PREFIX = r"(?P<prefix>(?:'(?:[^']|'')+'|(?:\[\d+\])?[^\W\d][\w.]*(?::[^\W\d][\w.]*)?|\[\d+\])!)?"
_CORNER = r"\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}"
_ADDRESS = (
    rf"(?:{_CORNER}:{_CORNER}|\$?[A-Za-z]{{1,3}}:\$?[A-Za-z]{{1,3}}"
    rf"|\$?[1-9][0-9]{{0,6}}:\$?[1-9][0-9]{{0,6}}|{_CORNER})"
)
_REFERENCE = re.compile(rf"{_PREFIX}(?P<address>{_ADDRESS}|#REF!)(?![\w.(\[!])")
_STRING = re.compile(r'"(?:[^"]|"")*"')
_ERROR = re.compile(r"#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|SPILL!|CALC!|GETTING_DATA)")
_NUMBER = re.compile(r"(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_NAME = re.compile(rf"{_PREFIX}(?P<name>[^\W\d\\]?[\w.\\?]*)")
_OPERATOR = re.compile(r"<>|<=|>=|[-+*/^&=<>%:@#]")
_SINGLE: dict[str, Kind] = {
    "(": "open", ")": "close", ",": "separator", ";": "separator", "{": "brace", "}": "brace",
}  # fmt: skip


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
    character = formula[at]
    if character in _SINGLE:
        return Token(_SINGLE[character], character)
    if character.isspace():
        return Token("space", character)
    for kind, pattern in (("string", _STRING), ("error", _ERROR)):
        if match := pattern.match(formula, at):
            return Token(kind, match[0])  # type: ignore[arg-type]
    if (match := _REFERENCE.match(formula, at)) and _in_the_grid(match["address"]):
        return _qualified("reference", match)
    if match := _NUMBER.match(formula, at):
        return Token("number", match[0])
    return _word(formula, at) or _operator(formula, at)


def _word(formula: str, at: int) -> Token | None:
    match = _NAME.match(formula, at)
    if formula[at] != "[" and (match is None or not match["name"]):
        return None
    if match is None or not match["name"]:
        return _structured(formula, at, at)
    end = match.end()
    following = formula[end : end + 1]
    if following == "[":
        return _structured(formula, at, end)
    if following == "(":
        return Token("function", match[0])
    if match[0].upper() in ("TRUE", "FALSE"):
        return Token("boolean", match[0])
    return _qualified("name", match)


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


def _operator(formula: str, at: int) -> Token:
    match = _OPERATOR.match(formula, at)
    return Token("operator", match[0]) if match else Token("other", formula[at])


def _qualified(kind: Kind, match: re.Match[str]) -> Token:
    prefix = match["prefix"]
    if not prefix:
        return Token(kind, match[0])
    sheet = prefix[:-1]
    if sheet.startswith("'"):
        sheet = sheet[1:-1].replace("''", "'")
    external = "[" in sheet
    first, _, last = sheet.partition(":")
    return Token(kind, match[0], first, last or None, external)


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
