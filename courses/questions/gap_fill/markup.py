r"""How an author writes gaps in a text, read and written. Pure.

    [[answer|other answer]]        the learner types; each answer earns all the points
    [[*right|wrong|wrong]]         the learner picks in a list; the star marks what is right
    %50%nearly                     in front of an answer: its share of the points, in percent
    answer#words                   behind an answer: what the learner reads after giving it

A backslash takes away the meaning of the next sign: `\| \* \# \% \]`. A `#` that begins an
answer is an ordinary sign, as in `#N/A`.
"""

import re
from html import escape, unescape

GAP = re.compile(r"\[\[((?:\\.|(?!\]\])[^\\])+)\]\]", re.DOTALL)
MARKER = re.compile(r"\{\{([^{}]+)\}\}")
WEIGHT = re.compile(r"%(\d{1,3}(?:[.,]\d+)?)%")
TEXT = re.compile(r"#?(?:\\.|[^\\#])*", re.DOTALL)
TAG = re.compile(r"<[^>]*>")


def read_gaps(html: str) -> tuple[str, list[dict]]:
    """The text with its markers, and the gaps, numbered from "1"."""
    gaps: list[dict] = []

    def marker(found: re.Match) -> str:
        gaps.append(gap(str(len(gaps) + 1), unescape(TAG.sub("", found[1]))))
        return "{{" + gaps[-1]["id"] + "}}"

    return GAP.sub(marker, html), gaps


def gap(id: str, written: str) -> dict:
    pieces = [piece.strip() for piece in re.findall(r"(?:\\.|[^\\|])+", written)]
    as_list = any(piece.startswith("*") for piece in pieces)
    answers = [read_answer(piece, as_list) for piece in pieces if piece]
    choices = list(dict.fromkeys(answer["text"] for answer in answers)) if as_list else []
    mode = "list" if as_list else "typed"
    return {"id": id, "mode": mode, "choices": choices, "answers": answers}


def read_answer(piece: str, as_list: bool) -> dict:
    credit = 0.0 if as_list else 1.0
    if as_list and piece.startswith("*"):
        credit, piece = 1.0, piece[1:].lstrip()
    weight = WEIGHT.match(piece)
    if weight:
        credit = min(float(weight[1].replace(",", ".")) / 100, 1.0)
        piece = piece[weight.end() :]
    found = TEXT.match(piece)
    text = found[0] if found else ""
    feedback = piece[len(text) :].removeprefix("#")
    return {"text": bare(text), "credit": credit, "feedback": bare(feedback)}


def bare(text: str) -> str:
    return " ".join(re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL).split())


def write_gaps(content: dict) -> str:
    """The text as an author writes it."""
    gaps = {gap["id"]: gap for gap in content["gaps"]}

    def written(found: re.Match) -> str:
        gap = gaps.get(found[1])
        if gap is None:
            return found[0]
        pieces = [write_answer(answer, gap["mode"] == "list") for answer in gap["answers"]]
        return escape(f"[[{'|'.join(pieces)}]]", quote=False)

    return MARKER.sub(written, content["text"])


def write_answer(answer: dict, as_list: bool) -> str:
    credit, plain_credit = answer["credit"], 0.0 if as_list else 1.0
    if as_list and credit == 1:
        mark = "*"
    else:
        mark = "" if credit == plain_credit else f"%{credit * 100:.7g}%"
    feedback = f"#{guarded(answer['feedback'])}" if answer["feedback"] else ""
    return mark + guarded(answer["text"]) + feedback


def guarded(text: str) -> str:
    return re.sub(r"[\\|*#%\[\]]", r"\\\g<0>", text)


def segments(content: dict) -> list[tuple[str, str]]:
    """The text in pieces, ("html", …) and ("gap", id) in turn, in order."""
    known = {gap["id"] for gap in content["gaps"]}
    pieces = MARKER.split(content["text"])
    found: list[tuple[str, str]] = []
    for number, piece in enumerate(pieces):
        if number % 2 and piece in known:
            found.append(("gap", piece))
        elif number % 2:
            found.append(("html", "{{" + piece + "}}"))
        elif piece:
            found.append(("html", piece))
    return found
