"""Writes drafts as GIFT. What GIFT cannot say is a warning."""

import base64
import re
from collections.abc import Iterable
from html import escape as escape_html

from django.utils.translation import gettext as _

from courses.exchange.contents import pairs_of_cards, starred
from courses.exchange.drafts import ATTACHED, Export, QuestionDraft
from courses.exchange.gift.answers import FORMAT, WEIGHT
from courses.exchange.gift.escapes import escape
from courses.exchange.html import single_spaced
from courses.exchange.images import media_type
from courses.exchange.losses import Losses

ADDRESS = re.compile(re.escape(ATTACHED) + r"([\w.-]+)")


def write_gift(questions: Iterable[QuestionDraft]) -> Export:
    """A GIFT file in UTF-8."""
    losses = Losses()
    blocks: list[str] = []
    category: tuple[str, ...] = ()
    for question in questions:
        written = write_question(question, losses)
        if written is None:
            continue
        if question.category != category:
            category = question.category
            blocks.append(f"$CATEGORY: {category_line(category)}")
        blocks.append(written)
    return Export("\n\n".join([*blocks, ""]).encode(), losses.warnings())


def category_line(category: tuple[str, ...]) -> str:
    return "/".join(["$course$", "top", *(escape(name.replace("/", "//")) for name in category)])


def write_question(question: QuestionDraft, losses: Losses) -> str | None:
    answers = write_answers(question, losses)
    if answers is None:
        return None
    note_losses(question, losses)
    feedback = html(question, question.explanation)
    ending = f"####{guarded(feedback)}" if feedback else ""
    text = "[html]" + escape(html(question, question.text))
    # No braces at all say "description"; there is then no place for a general feedback.
    body = text if question.kind == "description" else f"{text}{{{answers}{ending}}}"
    if question.kind == "description" and feedback:
        losses.add(_("GIFT has no explanation for a text without a question"), question)
    return f"{comment(question)}::{escape(' '.join(question.title.split()))}::{body}"


def comment(question: QuestionDraft) -> str:
    said = [f"[id:{bracketed(question.idnumber)}]"] if question.idnumber else []
    said += [f"[tag:{bracketed(tag)}]" for tag in question.tags]
    return f"// {' '.join(said)}\n" if said else ""


def bracketed(text: str) -> str:
    return re.sub(r"[\\\]]", r"\\\g<0>", single_spaced(text))


def html(question: QuestionDraft, text: str) -> str:
    """HTML with its pictures written into it, since a GIFT file is alone."""
    pictures = {image.name: image.content for image in question.images}

    def address(found: re.Match) -> str:
        content = pictures.get(found[1])
        if content is None:
            return found[0]
        return f"data:{media_type(content)};base64,{base64.b64encode(content).decode()}"

    return ADDRESS.sub(address, text)


def write_answers(question: QuestionDraft, losses: Losses) -> str | None:
    """What stands between the braces; None when the question cannot be written."""
    content = question.content
    match question.kind:
        case "description" | "free_text":
            return ""
        case "single_choice":
            return single_choice(question, losses)
        case "multiple_choice":
            return choices(question, ["~"] * len(content["choices"]), "weight")
        case "true_false":
            return true_false(content)
        case "short_answer":
            return short_answer(question, losses)
        case "numerical":
            return numerical(question, losses)
        case "matching":
            pairs = [(pair["left"], pair["right"]) for pair in content["pairs"]]
            return matching(pairs + [("", other["text"]) for other in content["distractors"]])
        case "classify":
            losses.add(_("Columns become pairs to match"), question)
            return matching(pairs_of_cards(content))
    losses.left_out(question, "GIFT")
    return None


def single_choice(question: QuestionDraft, losses: Losses) -> str | None:
    """The first right answer takes the `=`: it says "single choice". Others have their weight."""
    rows = question.content["choices"]
    right = next((number for number, row in enumerate(rows) if row["credit"] == 1), None)
    if right is None:
        losses.add(_("GIFT wants an answer that earns all the points: not written"), question)
        return None
    marks = ["=" if number == right else "~" for number in range(len(rows))]
    return choices(question, marks, "credit")


def choices(question: QuestionDraft, marks: list[str], key: str) -> str:
    lines = [
        line(mark, row[key], guarded(html(question, row["text"])), row["feedback"])
        for mark, row in zip(marks, question.content["choices"], strict=True)
    ]
    return "\n" + "\n".join(lines) + "\n"


def true_false(content: dict) -> str:
    right, wrong = ("true", "false") if content["right"] else ("false", "true")
    after_right, after_wrong = content[f"feedback_{right}"], content[f"feedback_{wrong}"]
    feedback = [feedback_html(after_wrong), feedback_html(after_right)]
    if not after_right:
        feedback = feedback[:1] if after_wrong else []
    return right.upper() + "".join(f"#{sentence}" for sentence in feedback)


def short_answer(question: QuestionDraft, losses: Losses) -> str | None:
    texts = starred(question.content)
    if any("->" in text for text in texts):
        losses.add(_("GIFT reads “->” as a pair to match: not written"), question)
        return None
    rows = zip(texts, question.content["answers"], strict=True)
    lines = [line("=", a["credit"], guarded(text, "plain"), a["feedback"]) for text, a in rows]
    return "\n" + "\n".join(lines) + "\n"


def numerical(question: QuestionDraft, losses: Losses) -> str | None:
    right, wrong = [], []
    for answer in question.content["answers"]:
        low, high = answer["low"], answer["high"]
        if low is None and high is None and not answer["credit"]:
            wrong.append(line("~", 0.0, "", answer["feedback"]))
        elif low is None and high is None:
            right.append(line("=", answer["credit"], "*", answer["feedback"]))
        elif low is None or high is None:
            losses.add(_("GIFT has no interval with an open end: not written"), question)
            return None
        else:
            value = repr(low) if low == high else f"{low!r}..{high!r}"
            right.append(line("=", answer["credit"], value, answer["feedback"]))
    return "#\n" + "\n".join(right + wrong) + "\n"


def matching(pairs: list[tuple[str, str]]) -> str:
    lines = [f"={guarded(left)} -> {guarded(right, 'plain')}" for left, right in pairs]
    return "\n" + "\n".join(lines) + "\n"


def line(mark: str, share: float, text: str, feedback: str) -> str:
    """One answer; `=` means all the points and `~` none unless a weight says otherwise."""
    plain_share = {"=": 1.0, "~": 0.0}[mark]
    # A text that begins like a weight needs its own weight in front.
    weight = "" if share == plain_share and not WEIGHT.match(text) else percent(share)
    return f"{mark}{weight}{text}" + (f"#{feedback_html(feedback)}" if feedback else "")


def percent(share: float) -> str:
    return f"%{share * 100:.5f}".rstrip("0").rstrip(".") + "%"


def guarded(text: str, format: str = "html") -> str:
    """Escaped; a text that begins like a format gets its own format written in front."""
    prefix = f"[{format}]" if FORMAT.match(text) else ""
    return prefix + escape(text)


def feedback_html(feedback: str) -> str:
    return guarded(escape_html(feedback, quote=False).replace("\n", "<br>"))


def note_losses(question: QuestionDraft, losses: Losses) -> None:
    content = question.content
    said = {
        _("GIFT has no number of points"): question.points != 1 and question.kind != "description",
        _("GIFT has no hints"): bool(question.hints),
        _("GIFT always mixes the answers"): content.get("shuffle") is False,
        _("GIFT has no capitals or accents that count"): content.get("case_sensitive")
        or content.get("accent_sensitive"),
        _("GIFT has no units"): bool(content.get("units")),
        _("GIFT has no marking grid, model answer or number of words"): question.kind == "free_text"
        and any(content.values()),
    }
    for reason, lost in said.items():
        if lost:
            losses.add(reason, question)
