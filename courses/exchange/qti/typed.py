"""Answers that are typed: words, a number, a text."""

from django.utils.translation import gettext as _
from lxml import etree

from courses.exchange.drafts import QuestionDraft
from courses.exchange.losses import Losses
from courses.exchange.qti.item import Item, score
from courses.exchange.qti.markup import Q


def write_short_answer(item: Item, question: QuestionDraft, losses: Losses) -> None:
    content = question.content
    if content["wildcards"]:
        losses.add(_("QTI has no “any text”: stars stand for themselves"), question)
    note_feedback(question, content["answers"], losses)
    respond_typed(item, content["answers"], "RESPONSE", item.points, content["case_sensitive"])
    item.body.append(
        Q.p(Q.textEntryInteraction(responseIdentifier="RESPONSE", expectedLength="30"))
    )
    item.score_by_map("RESPONSE")


def respond_typed(
    item: Item, answers: list[dict], identifier: str, worth: float, case: bool = False
) -> None:
    right = [answer["text"] for answer in answers if answer["credit"] == 1][:1]
    shares = {answer["text"]: answer["credit"] for answer in reversed(answers)}
    item.respond(
        "single", "string", right, shares, identifier, worth, caseSensitive=str(case).lower()
    )


def note_feedback(question: QuestionDraft, answers: list[dict], losses: Losses) -> None:
    if any(answer["feedback"] for answer in answers):
        losses.add(_("QTI has no feedback on a typed answer"), question)


def write_numerical(item: Item, question: QuestionDraft, losses: Losses) -> None:
    content = question.content
    if content["units"]:
        losses.add(_("QTI has no units"), question)
    note_feedback(question, content["answers"], losses)
    full = next((a for a in content["answers"] if a["credit"] == 1), None)
    bounds = [] if full is None else [end for end in (full["low"], full["high"]) if end is not None]
    right = [f"{sum(bounds) / len(bounds):.15g}"] if bounds else []
    item.respond("single", "float", right)
    item.body.append(
        Q.p(Q.textEntryInteraction(responseIdentifier="RESPONSE", expectedLength="12"))
    )
    ranked = sorted(content["answers"], key=lambda answer: answer["credit"])
    # The best comes last: it overwrites what a wider interval has given.
    item.processing += [condition(item, answer) for answer in ranked if answer["credit"]]


def condition(item: Item, answer: dict) -> etree._Element:
    def compared(test: etree._Element, end: float) -> etree._Element:
        test.extend([Q.variable(identifier="RESPONSE"), Q.baseValue(repr(end), baseType="float")])
        return test

    tests = [Q("not", Q.isNull(Q.variable(identifier="RESPONSE")))]
    if answer["low"] is not None:
        tests.append(compared(Q.gte(), answer["low"]))
    if answer["high"] is not None:
        tests.append(compared(Q.lte(), answer["high"]))
    return Q.responseCondition(
        Q.responseIf(Q("and", *tests), score(answer["credit"] * item.points))
    )


def write_free_text(item: Item, question: QuestionDraft, losses: Losses) -> None:
    content = question.content
    if content["rubric"] or content["min_words"] or content["max_words"]:
        losses.add(_("QTI has no marking grid and no number of words"), question)
    item.respond("single", "string", [])
    item.body.append(Q.extendedTextInteraction(responseIdentifier="RESPONSE", expectedLines="8"))
    item.explain(content["model_answer"])
