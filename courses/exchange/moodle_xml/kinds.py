"""The content of each kind, out of a Moodle XML question. One function a type."""

from collections.abc import Callable

from django.utils.translation import gettext as _

from courses.exchange.contents import Refused, gap, matching_content, short_answer_content
from courses.exchange.html import single_spaced, words
from courses.exchange.moodle_xml import cloze
from courses.exchange.moodle_xml.source import Source, fraction, to_number
from courses.questions.free_text import marking as free_text
from courses.questions.identity import ids_of

Read = tuple[str, dict]


def multiple_choice(source: Source) -> Read:
    answers = source.all("answer")
    texts = [source.html(answer, inline=True) for answer in answers]
    shares = [fraction(answer) for answer in answers]
    if len(answers) < 2:
        raise Refused(_("A choice needs at least two answers."))
    if max(shares) <= 0:
        raise Refused(_("No answer is marked as right."))
    single = source.flag("single")
    if single and min(shares) < 0:
        source.warn(_("A single choice takes no points away: the negative weight counts as 0."))
        shares = [max(share, 0.0) for share in shares]
    key = "credit" if single else "weight"
    rows = zip(ids_of(texts), texts, shares, answers, strict=True)
    choices = [
        {"id": id, "text": text, key: share, "feedback": source.words(answer.find("feedback"))}
        for id, text, share, answer in rows
    ]
    kind = "single_choice" if single else "multiple_choice"
    return kind, {"choices": choices, "shuffle": source.flag("shuffleanswers")}


def true_false(source: Source) -> Read:
    by_word = {(a.findtext("text") or "").strip().lower(): a for a in source.all("answer")}
    if not {"true", "false"} <= set(by_word):
        raise Refused(_("The answers “true” and “false” are missing."))
    return "true_false", {
        "right": fraction(by_word["true"]) > fraction(by_word["false"]),
        "feedback_true": source.words(by_word["true"].find("feedback")),
        "feedback_false": source.words(by_word["false"].find("feedback")),
    }


def short_answer(source: Source) -> Read:
    accepted = [
        {
            "text": single_spaced(answer.findtext("text") or ""),
            "credit": max(fraction(answer), 0.0),
            "feedback": source.words(answer.find("feedback")),
        }
        for answer in source.all("answer")
    ]
    accepted = [answer for answer in accepted if answer["text"]]
    if not accepted:
        raise Refused(_("No answer is given."))
    content = short_answer_content(accepted, source.warn)
    return "short_answer", {**content, "case_sensitive": source.flag("usecase")}


def numerical(source: Source) -> Read:
    accepted = []
    for answer in source.all("answer"):
        written = (answer.findtext("text") or "").strip()
        value = to_number(written, float("nan"))
        margin = abs(to_number(answer.findtext("tolerance") or "0", 0.0))
        if value != value and written != "*":
            raise Refused(_("“%(text)s” is not a number.") % {"text": written})
        ends = (None, None) if written == "*" else (value - margin, value + margin)
        low, high = (None if end is None else round(end, 12) for end in ends)
        feedback = source.words(answer.find("feedback"))
        credit = max(fraction(answer), 0.0)
        accepted.append({"low": low, "high": high, "credit": credit, "feedback": feedback})
    if not accepted:
        raise Refused(_("No number is given."))
    return "numerical", {
        "answers": accepted,
        "units": units(source),
        "unit_required": source.number("unitgradingtype", 0) > 0,
    }


def units(source: Source) -> list[dict]:
    """Moodle multiplies the right answer (1000 m for 1 km); here the typed one is multiplied."""
    found = []
    for unit in source.all("units/unit"):
        name = (unit.findtext("unit_name") or "").strip()
        multiplier = to_number(unit.findtext("multiplier") or "1", 1.0)
        if name and multiplier:
            found.append({"name": name, "factor": float(f"{1 / multiplier:.12g}")})
    return found


def matching(source: Source) -> Read:
    pairs = [
        (
            source.html(sub, inline=True),
            single_spaced(sub.findtext("answer/text") or ""),
        )
        for sub in source.all("subquestion")
    ]
    content = matching_content(pairs)
    if len(content["pairs"]) < 2:
        raise Refused(_("Matching needs at least two pairs."))
    return "matching", content


def ordering(source: Source) -> Read:
    answers = sorted(source.all("answer"), key=lambda a: to_number(a.get("fraction", "0"), 0.0))
    texts = [source.html(answer, inline=True) for answer in answers]
    if len(texts) < 2:
        raise Refused(_("Ordering needs at least two items."))
    if source.raw("selecttype").upper() in {"RANDOM", "CONTIGUOUS", "1", "2"}:
        source.warn(_("All items are shown, not a part of them drawn at random."))
    return "ordering", {
        "items": [{"id": id, "text": text} for id, text in zip(ids_of(texts), texts, strict=True)]
    }


def essay(source: Source) -> Read:
    content = free_text.empty()
    graders = source.words(source.element.find("graderinfo"))
    if graders:
        content["rubric"] = [{"id": "1", "criterion": graders, "points": 1.0}]
    for key, path in (("min_words", "minwordlimit"), ("max_words", "maxwordlimit")):
        content[key] = int(source.number(path, 0)) or None
    if words(source.raw("responsetemplate/text")):
        source.warn(_("The text that was given to begin with does not come in."))
    if source.number("attachments", 0):
        source.warn(_("Files cannot be attached to the answer."))
    return "free_text", content


def gap_fill(source: Source) -> Read:
    """Embedded answers (cloze)."""
    text, fields = cloze.read_fields(source.html(source.element.find("questiontext")))
    if not fields:
        raise Refused(_("The text holds no gap."))
    if any(field["mode"] == "multiple" for field in fields):
        raise Refused(_("A gap with several right answers (MULTIRESPONSE) does not come in."))
    if len({field["weight"] for field in fields}) > 1:
        source.warn(_("All gaps have the same weight."))
    if any(field["mode"] == "typed_case" for field in fields):
        source.warn(_("Capitals do not count in the gaps."))
    return "gap_fill", {"text": text, "gaps": [cloze_gap(field, source.warn) for field in fields]}


def cloze_gap(field: dict, warn: Callable[[str], None]) -> dict:
    answers = field["answers"]
    if field["mode"] != "list" and any(not answer["text"] for answer in answers):
        warn(_("What was said to any other answer in a gap does not come in."))
        answers = [answer for answer in answers if answer["text"]]
    if field["mode"] == "numerical":
        if any(":" in answer["text"] for answer in answers):
            warn(_("A number in a gap has no tolerance: only the exact number is right."))
        exact = [{**a, "text": a["text"].partition(":")[0].strip()} for a in answers]
        with_comma = [{**a, "text": a["text"].replace(".", ",")} for a in exact if "." in a["text"]]
        answers = exact + with_comma
    return gap(field["id"], answers, as_list=field["mode"] == "list")


KINDS: dict[str, Callable[[Source], Read]] = {
    "multichoice": multiple_choice,
    "truefalse": true_false,
    "shortanswer": short_answer,
    "numerical": numerical,
    "matching": matching,
    "match": matching,
    "ordering": ordering,
    "essay": essay,
    "cloze": gap_fill,
    "multianswer": gap_fill,
    "description": lambda source: ("description", {}),
}
