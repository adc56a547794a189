r"""Moodle's embedded answers: `{1:SHORTANSWER:=Z~%50%z#Almost}`. Pure.

Escaped inside: `\} \# \~ \/ \" \\`, and HTML entities.
"""

import re
from html import escape, unescape

from courses.exchange.html import single_spaced

NAMES = {
    "typed": ("SHORTANSWER", "SA", "MW"),
    "typed_case": ("SHORTANSWER_C", "SAC", "MWC"),
    "numerical": ("NUMERICAL", "NM"),
    "list": (
        *("MULTICHOICE", "MC", "MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH"),
        *("MULTICHOICE_S", "MCS", "MULTICHOICE_VS", "MCVS", "MULTICHOICE_HS", "MCHS"),
    ),
    "multiple": (
        *("MULTIRESPONSE", "MR", "MULTIRESPONSE_H", "MRH"),
        *("MULTIRESPONSE_S", "MRS", "MULTIRESPONSE_HS", "MRHS"),
    ),
}
MODES = {name: mode for mode, names in NAMES.items() for name in names}
FIELD = re.compile(
    r"\{(\d*):(" + "|".join(sorted(MODES, key=len, reverse=True)) + r"):((?:\\.|[^\\}])*)\}",
    re.DOTALL,
)
WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d+)?)%")
TEXT = re.compile(r"(?:\\.|[^\\#])*", re.DOTALL)
TAG = re.compile(r"<[^>]*>")


def read_fields(text: str) -> tuple[str, list[dict]]:
    """The text with `{{1}}`, `{{2}}`… and the fields: {"id", "mode", "weight", "answers"}."""
    fields: list[dict] = []

    def marker(found: re.Match) -> str:
        fields.append(
            {
                "id": str(len(fields) + 1),
                "mode": MODES[found[2]],
                "weight": int(found[1] or 1),
                "answers": [answer(piece) for piece in pieces(found[3]) if piece.strip()],
            }
        )
        return "{{" + fields[-1]["id"] + "}}"

    return FIELD.sub(marker, text), fields


def pieces(written: str) -> list[str]:
    return re.findall(r"(?:\\.|[^\\~])+", written, re.DOTALL)


def answer(piece: str) -> dict:
    piece = piece.strip()
    credit = 0.0
    weight = WEIGHT.match(piece)
    if piece.startswith("="):
        credit, piece = 1.0, piece[1:]
    elif weight:
        credit, piece = float(weight[1]) / 100, piece[weight.end() :]
    found = TEXT.match(piece)
    text = found[0] if found else ""
    feedback = piece[len(text) :].removeprefix("#")
    return {
        # A lone star means any other answer: it is no text.
        "text": "" if text.strip() == "*" else bare(text),
        "credit": round(min(max(credit, 0.0), 1.0), 7),
        "feedback": bare(feedback),
    }


def bare(text: str) -> str:
    text = unescape(TAG.sub("", re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)))
    return single_spaced(text)


def write_field(gap: dict) -> str:
    """A gap as Moodle writes it."""
    name = "MULTICHOICE" if gap["mode"] == "list" else "SHORTANSWER"
    return f"{{1:{name}:{'~'.join(write_answer(answer) for answer in gap['answers'])}}}"


def write_answer(answer: dict) -> str:
    credit = answer["credit"]
    mark = {0.0: "", 1.0: "="}.get(credit, f"%{credit * 100:.7g}%")
    # A text that begins like a mark would be read as one.
    text = guarded(answer["text"])
    if not mark and text[:1] in {"=", "%"}:
        mark = "%0%"
    return mark + text + (f"#{guarded(answer['feedback'])}" if answer["feedback"] else "")


def guarded(text: str) -> str:
    return re.sub(r'[\\~#}/"*]', r"\\\g<0>", escape(text, quote=False))
