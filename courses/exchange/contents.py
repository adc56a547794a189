"""The content of the kinds, out of the rows that the formats have in common."""

import re
from collections.abc import Callable
from html import escape

from django.utils.translation import gettext as _

from courses.questions.identity import ids_of


class Refused(Exception):
    """This question cannot come in; the message says why."""


def matching_content(pairs: list[tuple[str, str]]) -> dict:
    """Content of a matching question; a pair with nothing on the left is a distractor."""
    real = [(left, right) for left, right in pairs if left and right]
    others = [right for left, right in pairs if right and not left]
    return {
        "pairs": [
            {"id": id, "left": left, "right": right}
            for id, (left, right) in zip(ids_of(left for left, _ in real), real, strict=True)
        ],
        "distractors": [
            {"id": id, "text": text} for id, text in zip(ids_of(others), others, strict=True)
        ],
    }


def multiplied(text: str) -> str:
    """The text with the stars that multiply made literal."""
    stars = r"(?<!\\)\*" if text.startswith("=") else r"(?<=[0-9)])\*(?=[$(A-Za-z0-9])"
    return re.sub(stars, r"\\*", text)


def short_answer_content(accepted: list[dict], warn: Callable[[str], None]) -> dict:
    """Content of a short answer whose texts follow Moodle: `*` is any text, `\\*` a star.

    In a formula (`=A1*B1`, `B3*C3`, `2*3`) a star multiplies: nobody means "anything" there.
    """
    literal = [{**answer, "text": multiplied(answer["text"])} for answer in accepted]
    if literal != accepted:
        warn(_("In a formula the star is read as a multiplication, not as “any text”."))
    wildcards = any(re.search(r"(?<!\\)\*", answer["text"]) for answer in literal)
    if not wildcards:
        literal = [{**answer, "text": answer["text"].replace("\\*", "*")} for answer in literal]
    return {
        "answers": literal,
        "case_sensitive": False,
        "accent_sensitive": False,
        "wildcards": wildcards,
    }


def gap(id: str, answers: list[dict], *, as_list: bool) -> dict:
    """One gap of a gap-fill text; raises Refused when nothing in it is right."""
    if not any(answer["credit"] == 1 for answer in answers):
        raise Refused(_("Gap %(gap)s has no right answer.") % {"gap": id})
    choices = list(dict.fromkeys(answer["text"] for answer in answers)) if as_list else []
    mode = "list" if as_list else "typed"
    return {"id": id, "mode": mode, "choices": choices, "answers": answers}


def starred(content: dict) -> list[str]:
    """The texts of a short answer as Moodle wants them: `*` is any text, `\\*` a star."""
    texts = [answer["text"] for answer in content["answers"]]
    return texts if content["wildcards"] else [text.replace("*", "\\*") for text in texts]


def pairs_of_cards(content: dict) -> list[tuple[str, str]]:
    """The cards of a classification as pairs: (card, title of its column)."""
    titles = {column["id"]: column["title"] for column in content["columns"]}
    return [(escape(card["text"]), titles.get(card["column"], "")) for card in content["cards"]]
