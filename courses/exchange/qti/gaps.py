"""Gaps in a text."""

from lxml import etree

from courses.exchange.drafts import QuestionDraft
from courses.exchange.losses import Losses
from courses.exchange.qti.item import Item
from courses.exchange.qti.markup import Q
from courses.exchange.qti.typed import note_feedback, respond_typed


def write_gap_fill(item: Item, question: QuestionDraft, losses: Losses) -> None:
    content = question.content
    gaps = {gap["id"]: gap for gap in content["gaps"]}
    text = content["text"]
    for id in gaps:
        text = text.replace("{{" + id + "}}", f'<gap id="{id}"></gap>')
    item.say(text)
    worth = item.points / len(gaps) if gaps else 0.0
    identifiers: list[str] = []
    for place in list(item.body.iter("{*}gap")):
        gap = gaps[place.get("id")]
        identifier = f"GAP{len(identifiers) + 1}"
        identifiers.append(identifier)
        interaction = write_gap(item, gap, identifier, worth)
        interaction.tail = place.tail
        place.getparent().replace(place, interaction)
    note_feedback(question, [answer for gap in gaps.values() for answer in gap["answers"]], losses)
    item.score_by_map(*identifiers)


def write_gap(item: Item, gap: dict, identifier: str, worth: float) -> etree._Element:
    if gap["mode"] == "typed":
        respond_typed(item, gap["answers"], identifier, worth)
        return Q.textEntryInteraction(responseIdentifier=identifier, expectedLength="15")
    names = {text: f"W{n}" for n, text in enumerate(gap["choices"], start=1)}
    known = [answer for answer in gap["answers"] if answer["text"] in names]
    right = [names[answer["text"]] for answer in known if answer["credit"] == 1][:1]
    shares = {names[answer["text"]]: answer["credit"] for answer in known}
    item.respond("single", "identifier", right, shares, identifier, worth)
    return Q.inlineChoiceInteraction(
        *(Q.inlineChoice(text, identifier=name) for text, name in names.items()),
        responseIdentifier=identifier,
        shuffle="true",
    )
