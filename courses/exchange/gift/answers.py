"""What stands between the braces of a GIFT question, turned into a kind and its content."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from courses.exchange.contents import Refused, matching_content, short_answer_content
from courses.exchange.gift.escapes import cut, find, unescape
from courses.exchange.html import single_spaced
from courses.exchange.incoming import Incoming
from courses.questions.free_text import marking as free_text
from courses.questions.identity import ids_of
from courses.questions.numerical.number import read_number

FORMAT = re.compile(r"\s*\[(html|moodle|plain|markdown)\]", re.IGNORECASE)
WEIGHT = re.compile(r"\s*%(-?\d{1,3}(?:[.,]\d*)?)%")
TRUE_FALSE = re.compile(r"T|F|(?i:true|false)")


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the answers of one question; `warn` hears what could not be kept."""

    format: str
    warn: Callable[[str], None]
    incoming: Incoming

    def read(self, answers: str) -> tuple[str, dict]:
        if not answers:
            return "free_text", free_text.empty()
        if answers.startswith("#"):
            return "numerical", self.numerical(answers[1:])
        if any(find("~", answers)):
            return self.choices(answers)
        if any(find("=", answers)) and any(find("->", answers)):
            return "matching", self.matching(answers)
        if TRUE_FALSE.fullmatch(cut("#", answers)[0].strip()):
            return "true_false", self.true_false(answers)
        return "short_answer", self.short_answer(answers)

    def choices(self, answers: str) -> tuple[str, dict]:
        marks = list(find("[~=]", answers))
        if answers[: marks[0].start()].strip():
            raise Refused(_("There is text before the first answer."))
        ends = [mark.start() for mark in marks[1:]] + [len(answers)]
        options = [
            self.weighted(answers[mark.end() : end], 1.0 if mark[0] == "=" else 0.0)
            for mark, end in zip(marks, ends, strict=True)
            if answers[mark.end() : end].strip()
        ]
        if len(options) < 2:
            raise Refused(_("A choice needs at least two answers."))
        texts = [self.html(option[1]) for option in options]
        single = any(mark[0] == "=" for mark in marks)
        key = "credit" if single else "weight"
        choices: list[dict] = [
            {"id": id, "text": text, key: share, "feedback": feedback}
            for id, text, (share, _text, feedback) in zip(
                ids_of(texts), texts, options, strict=True
            )
        ]
        self.check_shares([share for share, _text, _feedback in options], single)
        if single:
            choices = [{**choice, "credit": max(choice["credit"], 0.0)} for choice in choices]
        return f"{'single' if single else 'multiple'}_choice", {"choices": choices, "shuffle": True}

    def check_shares(self, shares: list[float], single: bool) -> None:
        if not single and max(shares) <= 0:
            raise Refused(_("No answer is marked as right."))
        if single and min(shares) < 0:
            self.warn(_("A single choice takes no points away: the negative weight counts as 0."))

    def matching(self, answers: str) -> dict:
        before, *rows = cut("=", answers)
        if before.strip():
            raise Refused(_("There is text before the first answer."))
        if len(rows) < 2:
            raise Refused(_("Matching needs at least two pairs."))
        sides = [cut("->", row, 1) for row in rows]
        if any(len(side) != 2 for side in sides):
            raise Refused(_("A pair is written “=left -> right”."))
        pairs = [(self.html(left), self.typed(right)) for left, right in sides]
        return matching_content(pairs)

    def true_false(self, answers: str) -> dict:
        answer, *feedback = cut("#", answers, 2)
        wrong, right = [self.words(text) for text in [*feedback, "", ""][:2]]
        is_true = answer.strip().upper().startswith("T")
        return {
            "right": is_true,
            "feedback_true": right if is_true else wrong,
            "feedback_false": wrong if is_true else right,
        }

    def short_answer(self, answers: str) -> dict:
        rows = [row for row in cut("=", answers) if row.strip()]
        weighted = [self.weighted(row, 1.0) for row in rows]
        accepted = [
            {"text": self.typed(text), "credit": share, "feedback": feedback}
            for share, text, feedback in weighted
            if text.strip()
        ]
        if not accepted:
            raise Refused(_("No answer is given."))
        return short_answer_content(accepted, self.warn)

    def numerical(self, answers: str) -> dict:
        right, *wrong = cut("~", answers)
        accepted = []
        for row in cut("=", right):
            if row.strip():
                share, value, feedback = self.weighted(row, 1.0)
                low, high = interval(unescape(value).strip())
                accepted.append({"low": low, "high": high, "credit": share, "feedback": feedback})
        if not accepted:
            raise Refused(_("No number is given."))
        for row in wrong:
            feedback = self.weighted(row, 0.0)[2]
            accepted.append({"low": None, "high": None, "credit": 0.0, "feedback": feedback})
        return {"answers": accepted, "units": [], "unit_required": False}

    def weighted(self, row: str, default: float) -> tuple[float, str, str]:
        """The share of the points, the raw text, the feedback of one answer."""
        weight = WEIGHT.match(row)
        share = float(weight[1].replace(",", ".")) / 100 if weight else default
        text, *feedback = cut("#", row[weight.end() if weight else 0 :], 1)
        share = round(min(max(share, -1.0), 1.0), 7)
        return share, text, self.words(feedback[0]) if feedback else ""

    def html(self, raw: str) -> str:
        text, format = formatted(raw, self.format)
        return self.incoming.html(text, format, inline=True)

    def words(self, raw: str) -> str:
        text, format = formatted(raw, self.format)
        return self.incoming.words(text, format)

    def typed(self, raw: str) -> str:
        """Text that is compared or listed, never shown as HTML."""
        return single_spaced(formatted(raw, "plain")[0])


def formatted(raw: str, default: str) -> tuple[str, str]:
    """A text without its `[format]`, and the format."""
    prefix = FORMAT.match(raw)
    text = unescape(raw[prefix.end() :] if prefix else raw).strip()
    return text, prefix[1].lower() if prefix else default


def interval(written: str) -> tuple[float | None, float | None]:
    """`low..high`, `value:tolerance`, `value` or `*`; open ends are None."""
    if written == "*":
        return None, None
    if ".." in written:
        low, high = (number(part) for part in written.split("..", 1))
        return min(low, high), max(low, high)
    value, _colon, tolerance = written.partition(":")
    middle = number(value)
    if not tolerance:
        return middle, middle
    margin = abs(number(tolerance))
    return round(middle - margin, 12), round(middle + margin, 12)


def number(written: str) -> float:
    found = read_number(written)
    if found is None or found[1]:
        raise Refused(_("“%(text)s” is not a number.") % {"text": written.strip()})
    return found[0]
