"""Choices: single, multiple, true or false."""

from django.utils.translation import gettext as _
from lxml import etree

from courses.exchange.drafts import QuestionDraft
from courses.exchange.losses import Losses
from courses.exchange.qti.item import Item, feedback_inline
from courses.exchange.qti.markup import Q


def write_choice(item: Item, question: QuestionDraft, losses: Losses) -> None:
    single = question.kind == "single_choice"
    key = "credit" if single else "weight"
    choices = {f"C{n}": choice for n, choice in enumerate(question.content["choices"], start=1)}
    right = [id for id, choice in choices.items() if choice[key] > 0]
    if single:
        right = [id for id in right if choices[id][key] == 1][:1]
    cardinality = "single" if single else "multiple"
    shares = {id: choice[key] for id, choice in choices.items()}
    item.respond(cardinality, "identifier", right, shares)
    item.body.append(
        Q.choiceInteraction(
            *(simple_choice(item, id, c["text"], c["feedback"]) for id, c in choices.items()),
            responseIdentifier="RESPONSE",
            shuffle=str(question.content["shuffle"]).lower(),
            maxChoices="1" if single else "0",
        )
    )
    item.score_by_map("RESPONSE")
    if any(choice["feedback"] for choice in choices.values()):
        item.answer_feedback(cardinality)


def simple_choice(item: Item, id: str, text: str, feedback: str) -> etree._Element:
    choice = item.inline(Q.simpleChoice(identifier=id), text)
    if feedback:
        choice.append(feedback_inline(item, id, feedback))
    return choice


def write_true_false(item: Item, question: QuestionDraft, losses: Losses) -> None:
    content = question.content
    right = "TRUE" if content["right"] else "FALSE"
    item.respond("single", "identifier", [right], {right: 1.0})
    item.body.append(
        Q.choiceInteraction(
            simple_choice(item, "TRUE", _("True"), content["feedback_true"]),
            simple_choice(item, "FALSE", _("False"), content["feedback_false"]),
            responseIdentifier="RESPONSE",
            shuffle="false",
            maxChoices="1",
        )
    )
    item.score_by_map("RESPONSE")
    if content["feedback_true"] or content["feedback_false"]:
        item.answer_feedback("single")
