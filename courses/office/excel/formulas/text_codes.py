"""The French codes inside TEXT(): "jj/mm/aaaa" is kept as typed in the file.

French Excel understands j, a and the decimal comma there; the engine and English Excel do not.
"""

import re

from courses.office.excel.formulas.tokens import Token, tokens

_DATE_LETTERS = re.compile(r"[ja]", re.IGNORECASE)
_QUOTED = re.compile(r'("[^"]*"|\\.)')


def with_english_text_codes(formula: str) -> str:
    """Rewrite the last argument of each TEXT() when it is a literal with French codes."""
    if "TEXT(" not in formula.upper():
        return formula
    parts = list(tokens(formula))
    for index, part in enumerate(parts):
        if part.kind == "function" and part.function == "TEXT":
            literal = _last_argument(parts, index + 1)
            if literal is not None:
                parts[literal] = Token("string", _rewritten(parts[literal].text))
    start = "=" if formula.startswith("=") else ""
    return start + "".join(part.text for part in parts)


def _last_argument(parts: list[Token], opening: int) -> int | None:
    depth, literal = 0, None
    for index in range(opening, len(parts)):
        kind = parts[index].kind
        if kind == "open":
            depth += 1
        elif kind == "close":
            depth -= 1
            if depth == 0:
                return literal
        elif depth == 1 and kind == "separator":
            literal = index + 1 if index + 1 < len(parts) else None
            while literal is not None and parts[literal].kind == "space":
                literal += 1
            if literal is not None and parts[literal].kind != "string":
                literal = None
    return None


def _rewritten(literal: str) -> str:
    code = literal[1:-1].replace('""', '"')
    pieces = _QUOTED.split(code)
    code = "".join(piece if index % 2 else _code(piece) for index, piece in enumerate(pieces))
    return '"' + code.replace('"', '""') + '"'


def _code(piece: str) -> str:
    if _DATE_LETTERS.search(piece) and "am/pm" not in piece.lower():
        return piece.translate(str.maketrans("jJaA", "ddyy"))
    if re.search(r"[0#],[0#]*0(?![0#])", piece) and "." not in piece and "#,##0" not in piece:
        return (
            re.sub(r"(?<=[0#])[  \u202f](?=[0#])", "\x00", piece)
            .replace(",", ".")
            .replace("\x00", ",")
        )
    return piece
