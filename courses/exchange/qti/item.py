"""An `assessmentItem` of QTI 2.1 around the interaction of a kind."""

from html import escape

from lxml import etree

from courses.exchange.qti.markup import Q, blocks, fill, inline


class Item:
    """One question being written. Scores are in points, from 0 to `points`."""

    def __init__(
        self, identifier: str, title: str, points: float, pictures: dict[str, str]
    ) -> None:
        self.pictures = pictures
        self.points = points
        self.root = Q.assessmentItem(
            identifier=identifier, title=title, adaptive="false", timeDependent="false"
        )
        self.responses: list[etree._Element] = []
        self.outcomes = [
            outcome("SCORE", "float", "0"),
            outcome("MAXSCORE", "float", f"{points:g}"),
        ]
        self.body = Q.itemBody()
        self.processing: list[etree._Element] = []
        self.solution: list[etree._Element] = []

    def say(self, html: str) -> None:
        """Put HTML into the body."""
        self.body.extend(blocks(html, self.pictures))

    def inline(self, element: etree._Element, html: str) -> etree._Element:
        return fill(element, inline(html, self.pictures))

    def respond(
        self,
        cardinality: str,
        base_type: str,
        right: list[str],
        shares: dict[str, float] | None = None,
        identifier: str = "RESPONSE",
        worth: float | None = None,
        **entry: str,
    ) -> None:
        """Declare a response: its right values and, per value, its share of `worth` points."""
        declaration = Q.responseDeclaration(
            identifier=identifier, cardinality=cardinality, baseType=base_type
        )
        if right:
            declaration.append(Q.correctResponse(*(Q.value(value) for value in right)))
        if shares:
            worth = self.points if worth is None else worth
            mapping = Q.mapping(lowerBound="0", upperBound=f"{worth:g}", defaultValue="0")
            for key, share in shares.items():
                value = f"{share * worth:.7g}"
                mapping.append(Q.mapEntry(mapKey=key, mappedValue=value, **entry))
            declaration.append(mapping)
        self.responses.append(declaration)

    def score_by_map(self, *identifiers: str) -> None:
        maps = [Q.mapResponse(identifier=identifier) for identifier in identifiers]
        score = maps[0] if len(maps) == 1 else Q.sum(*maps)
        self.processing.append(Q.setOutcomeValue(score, identifier="SCORE"))

    def answer_feedback(self, cardinality: str) -> None:
        """Let the feedback of each choice appear when it was chosen."""
        declared = Q.outcomeDeclaration(
            identifier="FEEDBACK", cardinality=cardinality, baseType="identifier"
        )
        self.outcomes.append(declared)
        self.processing.append(
            Q.setOutcomeValue(Q.variable(identifier="RESPONSE"), identifier="FEEDBACK")
        )

    def explain(self, html: str) -> None:
        """What anyone reads after answering."""
        self.solution += blocks(html, self.pictures)

    def finished(self) -> bytes:
        if self.solution:
            self.outcomes.append(outcome("SOLUTION", "identifier", "SHOWN"))
        self.root.extend([*self.responses, *self.outcomes, self.body])
        if self.processing:
            self.root.append(Q.responseProcessing(*self.processing))
        if self.solution:
            shown = {"outcomeIdentifier": "SOLUTION", "identifier": "SHOWN", "showHide": "show"}
            self.root.append(Q.modalFeedback(*self.solution, **shown))
        return etree.tostring(self.root, encoding="utf-8", xml_declaration=True)


def outcome(identifier: str, base_type: str, default: str) -> etree._Element:
    return Q.outcomeDeclaration(
        Q.defaultValue(Q.value(default)),
        identifier=identifier,
        cardinality="single",
        baseType=base_type,
    )


def feedback_inline(item: Item, identifier: str, sentence: str) -> etree._Element:
    shown = Q.feedbackInline(outcomeIdentifier="FEEDBACK", identifier=identifier, showHide="show")
    return item.inline(shown, escape(sentence, quote=False).replace("\n", "<br>"))


def score(points: float) -> etree._Element:
    return Q.setOutcomeValue(Q.baseValue(f"{points:.7g}", baseType="float"), identifier="SCORE")
