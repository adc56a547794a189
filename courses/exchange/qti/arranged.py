"""Things put in their place: pairs, columns, an order."""

from html import escape

from django.utils.translation import gettext as _

from courses.exchange.drafts import QuestionDraft
from courses.exchange.losses import Losses
from courses.exchange.qti.item import Item, score
from courses.exchange.qti.markup import Q
from courses.questions.matching.marking import options


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
