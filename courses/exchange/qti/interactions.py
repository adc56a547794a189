"""The interaction of each kind of question, and how it is scored."""

from html import escape

from django.utils.translation import gettext as _
from lxml import etree

from courses.exchange.drafts import QuestionDraft
from courses.exchange.losses import Losses
from courses.exchange.qti.item import Item, feedback_inline
from courses.exchange.qti.markup import Q
from courses.questions.matching.marking import options


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


def score(points: float) -> etree._Element:
    return Q.setOutcomeValue(Q.baseValue(f"{points:.7g}", baseType="float"), identifier="SCORE")


def write_matching(item: Item, question: QuestionDraft, losses: Losses) -> None:
    content = question.content
    right = {id: (f"R{n}", text) for n, (id, text) in enumerate(options(content).items(), start=1)}
    by_text = {text: identifier for identifier, text in right.values()}
    lefts = [(f"L{n}", pair) for n, pair in enumerate(content["pairs"], start=1)]
    write_match(
        item,
        [(id, pair["left"]) for id, pair in lefts],
        [(identifier, text) for identifier, text in right.values()],
        [f"{id} {by_text[pair['right']]}" for id, pair in lefts],
    )


def write_classify(item: Item, question: QuestionDraft, losses: Losses) -> None:
    content = question.content
    columns = {column["id"]: f"R{n}" for n, column in enumerate(content["columns"], start=1)}
    cards = [(f"L{n}", card) for n, card in enumerate(content["cards"], start=1)]
    write_match(
        item,
        [(id, escape(card["text"])) for id, card in cards],
        [(columns[column["id"]], column["title"]) for column in content["columns"]],
        [f"{id} {columns[card['column']]}" for id, card in cards if card["column"] in columns],
    )


def write_match(
    item: Item, left: list[tuple[str, str]], right: list[tuple[str, str]], pairs: list[str]
) -> None:
    """Each left side goes with one right side; a right side takes as many as come.

    `left` is in HTML, `right` in plain words.
    """
    share = 1 / len(left) if left else 0.0
    item.respond("multiple", "directedPair", pairs, dict.fromkeys(pairs, share))
    sources = Q.simpleMatchSet()
    for id, text in left:
        sources.append(item.inline(Q.simpleAssociableChoice(identifier=id, matchMax="1"), text))
    targets = Q.simpleMatchSet(
        *(Q.simpleAssociableChoice(text, identifier=id, matchMax="0") for id, text in right)
    )
    item.body.append(
        Q.matchInteraction(
            sources,
            targets,
            responseIdentifier="RESPONSE",
            shuffle="true",
            maxAssociations=str(len(left)),
        )
    )
    item.score_by_map("RESPONSE")


def write_ordering(item: Item, question: QuestionDraft, losses: Losses) -> None:
    losses.add(_("In QTI an order earns all or nothing"), question)
    rows = [(f"C{n}", row["text"]) for n, row in enumerate(question.content["items"], start=1)]
    item.respond("ordered", "identifier", [id for id, _text in rows])
    # Sorted by their words: standing in the right order they would tell it.
    rows.sort(key=lambda row: row[1])
    item.body.append(
        Q.orderInteraction(
            *(item.inline(Q.simpleChoice(identifier=id), text) for id, text in rows),
            responseIdentifier="RESPONSE",
            shuffle="true",
        )
    )
    same = Q.match(Q.variable(identifier="RESPONSE"), Q.correct(identifier="RESPONSE"))
    item.processing.append(Q.responseCondition(Q.responseIf(same, score(item.points))))


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


def write_free_text(item: Item, question: QuestionDraft, losses: Losses) -> None:
    content = question.content
    if content["rubric"] or content["min_words"] or content["max_words"]:
        losses.add(_("QTI has no marking grid and no number of words"), question)
    item.respond("single", "string", [])
    item.body.append(Q.extendedTextInteraction(responseIdentifier="RESPONSE", expectedLines="8"))
    item.explain(content["model_answer"])


def write_description(item: Item, question: QuestionDraft, losses: Losses) -> None:
    """An item without an interaction."""


WRITERS = {
    "single_choice": write_choice,
    "multiple_choice": write_choice,
    "true_false": write_true_false,
    "short_answer": write_short_answer,
    "numerical": write_numerical,
    "matching": write_matching,
    "classify": write_classify,
    "ordering": write_ordering,
    "gap_fill": write_gap_fill,
    "free_text": write_free_text,
    "description": write_description,
}
