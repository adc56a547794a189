"""The answers of each kind, written into a Moodle XML question."""

from html import escape

from django.utils.translation import gettext as _

from courses.exchange.contents import pairs_of_cards, starred
from courses.exchange.drafts import QuestionDraft
from courses.exchange.losses import Losses
from courses.exchange.moodle_xml.elements import Sheet, percent

TYPES = {
    "single_choice": "multichoice",
    "multiple_choice": "multichoice",
    "true_false": "truefalse",
    "short_answer": "shortanswer",
    "numerical": "numerical",
    "matching": "matching",
    "classify": "matching",
    "ordering": "ordering",
    "gap_fill": "cloze",
    "free_text": "essay",
    "description": "description",
}


def write_choices(sheet: Sheet, question: QuestionDraft, losses: Losses) -> None:
    single = question.kind == "single_choice"
    sheet.value("single", str(single).lower())
    sheet.value("shuffleanswers", str(question.content["shuffle"]).lower())
    sheet.value("answernumbering", "none")
    for choice in question.content["choices"]:
        share = choice["credit" if single else "weight"]
        answer = sheet.holder("answer", choice["text"], fraction=percent(share))
        sheet.feedback(choice["feedback"], answer)


def write_true_false(sheet: Sheet, question: QuestionDraft, losses: Losses) -> None:
    for word in ("true", "false"):
        right = question.content["right"] == (word == "true")
        answer = sheet.plain("answer", word, fraction="100" if right else "0")
        sheet.feedback(question.content[f"feedback_{word}"], answer)


def write_short_answer(sheet: Sheet, question: QuestionDraft, losses: Losses) -> None:
    content = question.content
    sheet.value("usecase", int(content["case_sensitive"]))
    if content["accent_sensitive"]:
        losses.add(_("Moodle has no accents that count"), question)
    for text, row in zip(starred(content), content["answers"], strict=True):
        answer = sheet.plain("answer", text, fraction=percent(row["credit"]))
        sheet.feedback(row["feedback"], answer)


def write_numerical(sheet: Sheet, question: QuestionDraft, losses: Losses) -> None:
    content = question.content
    for row in content["answers"]:
        low, high = row["low"], row["high"]
        if (low is None) != (high is None):
            losses.add(
                _("Moodle has no interval with an open end: that answer is not written"), question
            )
            continue
        any_number = low is None
        middle = "*" if any_number else f"{(low + high) / 2:.15g}"
        answer = sheet.plain("answer", middle, fraction=percent(row["credit"]))
        sheet.feedback(row["feedback"], answer)
        sheet.value("tolerance", 0 if any_number else f"{(high - low) / 2:.15g}", answer)
    write_units(sheet, content)


def write_units(sheet: Sheet, content: dict) -> None:
    sheet.value("unitgradingtype", int(content["unit_required"]))
    sheet.value("unitpenalty", "1")
    sheet.value("showunits", 0 if content["units"] else 3)
    units = sheet.root.makeelement("units")
    for row in content["units"]:
        unit = units.makeelement("unit")
        units.append(unit)
        sheet.value("multiplier", f"{1 / row['factor']:.12g}" if row["factor"] else "1", unit)
        sheet.value("unit_name", row["name"], unit)
    if content["units"]:
        sheet.root.append(units)


def write_matching(sheet: Sheet, question: QuestionDraft, losses: Losses) -> None:
    content = question.content
    if question.kind == "classify":
        losses.add(_("Columns become pairs to match"), question)
        pairs = pairs_of_cards(content)
    else:
        pairs = [(pair["left"], pair["right"]) for pair in content["pairs"]]
        pairs += [("", other["text"]) for other in content["distractors"]]
    sheet.value("shuffleanswers", "true")
    for left, right in pairs:
        sheet.plain("answer", right, sheet.holder("subquestion", left))


def write_ordering(sheet: Sheet, question: QuestionDraft, losses: Losses) -> None:
    for name, value in (
        ("layouttype", "VERTICAL"),
        ("selecttype", "ALL"),
        ("selectcount", "0"),
        ("gradingtype", "RELATIVE_NEXT_EXCLUDE_LAST"),
    ):
        sheet.value(name, value)
    for place, item in enumerate(question.content["items"], start=1):
        sheet.holder("answer", item["text"], fraction=str(place))


def write_essay(sheet: Sheet, question: QuestionDraft, losses: Losses) -> None:
    content = question.content
    sheet.value("responseformat", "editor")
    sheet.value("responserequired", 1)
    sheet.value("attachments", 0)
    sheet.value("minwordlimit", content["min_words"] or "")
    sheet.value("maxwordlimit", content["max_words"] or "")
    rubric = content["rubric"]
    lines = [escape(row["criterion"], quote=False).replace("\n", "<br>") for row in rubric]
    if [row["points"] for row in rubric] not in ([], [1.0]):
        losses.add(_("The marking grid becomes a note for graders"), question)
        lines = [f"{text} ({row['points']:g})" for text, row in zip(lines, rubric, strict=True)]
    sheet.holder("graderinfo", "<br>".join(lines))
    if content["model_answer"]:
        losses.add(_("Moodle has no model answer"), question)


def write_nothing(sheet: Sheet, question: QuestionDraft, losses: Losses) -> None:
    """A description has no answers; those of a cloze stand in its text."""


WRITERS = {
    "single_choice": write_choices,
    "multiple_choice": write_choices,
    "true_false": write_true_false,
    "short_answer": write_short_answer,
    "numerical": write_numerical,
    "matching": write_matching,
    "classify": write_matching,
    "ordering": write_ordering,
    "gap_fill": write_nothing,
    "free_text": write_essay,
    "description": write_nothing,
}
