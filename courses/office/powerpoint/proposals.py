"""“By example”: checks worth trying on a model answer and its starter."""

from collections import Counter
from collections.abc import Iterator
from math import ceil
from typing import Any

from courses.office.check import Tools
from courses.office.package import Package
from courses.office.powerpoint.checks.choosing import deck_of
from courses.office.powerpoint.checks.document import PROPERTIES
from courses.office.powerpoint.checks.layouts import KINDS
from courses.office.powerpoint.checks.legibility import words_on
from courses.office.powerpoint.checks.reading import read_aloud
from courses.office.powerpoint.facts.deck import Deck
from courses.office.powerpoint.facts.shapes import Shape
from courses.office.proposals import Candidates, proposer
from courses.office.sentences import Sentence, register_sentences
from courses.office.texts import fold, shorten

Spec = dict[str, Any]
OBJECTS = ("chart", "table", "smartart", "media")


@proposer("powerpoint")
def propose(starter: Package, model: Package, tools: Tools) -> Candidates:
    before, after = Tools(starter).facts(deck_reader, starter), deck_of(model, tools)
    specs = [
        *structure(after),
        *content(after),
        *legibility(after),
        *delivery(after),
        *file_properties(model, after),
    ]
    return Candidates(specs, tuple(beyond(before, after)))


def deck_reader(package: Package) -> Deck:
    return deck_of(package, Tools(package))


def structure(deck: Deck) -> Iterator[Spec]:
    yield {"check": "powerpoint.title", "unique": True}
    yield {"check": "powerpoint.title"}
    layouts = {slide.layout.part for slide in deck.slides if slide.layout is not None}
    yield {"check": "powerpoint.layouts_used", "min": max(len(layouts), 1)}
    for slide in deck.slides:
        if slide.title and slide.layout is not None:
            named = {"check": "powerpoint.layout", "slide": slide.title}
            if slide.layout.kind in KINDS:
                yield {**named, "kind": slide.layout.kind}
            elif slide.layout.name:
                yield {**named, "name": slide.layout.name}
    titles = list(dict.fromkeys(slide.title for slide in deck.slides if slide.title))
    if len(titles) > 1:
        yield {"check": "powerpoint.slide_order", "titles": titles}
    yield {"check": "powerpoint.slides", "min": len(deck.slides)}
    yield {"check": "powerpoint.slides", "max": len(deck.slides)}
    yield {"check": "powerpoint.sections", "min": max(len(deck.sections), 1)}


def content(deck: Deck) -> Iterator[Spec]:
    described = sum(bool(s.description) for s in all_shapes(deck) if s.kind != "group")
    yield {"check": "powerpoint.alt_text"}
    yield {"check": "powerpoint.alt_text", "min": described}
    yield {"check": "powerpoint.notes"}
    kinds = Counter(shape.kind for shape in all_shapes(deck))
    for kind in OBJECTS:
        if kinds[kind]:
            yield {"check": f"powerpoint.{kind}", "min": kinds[kind]}
    links = sum(len(slide.links) for slide in deck.slides)
    if links:
        yield {"check": "powerpoint.hyperlink", "min": links}
    yield {"check": "powerpoint.master_picture", "only_in_master": True}
    yield {"check": "powerpoint.slide_number"}
    for text in footer_texts(deck):
        yield {"check": "powerpoint.footer", "text": text}
    themes = {slide.theme.name for slide in deck.slides if slide.theme is not None}
    yield {"check": "powerpoint.theme", "not_default": True}
    if len(themes) == 1 and "" not in themes:
        yield {"check": "powerpoint.theme", "name": themes.pop()}


def legibility(deck: Deck) -> Iterator[Spec]:
    sizes = [
        run.size
        for slide in deck.slides
        for shape in slide.content
        for paragraph in shape.paragraphs
        for run in paragraph.runs
        if run.text.strip()
    ]
    if sizes:
        yield {"check": "powerpoint.min_font", "size": int(min(sizes)) or 1}
    if deck.slides:
        longest = max(words_on(slide) for slide in deck.slides)
        yield {"check": "powerpoint.max_words", "words": max(ceil(longest / 10) * 10, 10)}
    yield {"check": "powerpoint.inside_slide"}
    yield {"check": "powerpoint.contrast", "min": 4.5}
    yield {"check": "powerpoint.contrast", "min": 4.5, "large_min": 3}
    for slide in deck.slides:
        texts = [shorten(text, 40).rstrip("…") for text in read_aloud(slide)]
        if slide.title and len(texts) > 1:
            order = {"slide": slide.title, "texts": list(dict.fromkeys(texts))}
            yield {"check": "powerpoint.reading_order", **order}


def delivery(deck: Deck) -> Iterator[Spec]:
    moving = [slide.transition for slide in deck.slides if slide.transition]
    if moving:
        kinds = len(set(moving))
        yield {"check": "powerpoint.transition", "min": len(moving), "max_kinds": kinds}
    effects = sum(len(slide.animations) for slide in deck.slides)
    if effects:
        yield {"check": "powerpoint.animation", "min": effects}
    yield {"check": "powerpoint.animation", "max": effects}
    yield {"check": "powerpoint.custom_show", "min": max(len(deck.custom_shows), 1)}


def file_properties(model: Package, deck: Deck) -> Iterator[Spec]:
    for name, stored in PROPERTIES.items():
        found = model.core.get(stored)
        if name == "author" and not found:
            yield {"check": "powerpoint.property", "name": name, "absent": True}
        elif name in ("title", "subject") and found:
            yield {"check": "powerpoint.property", "name": name, "equals": found}
    if deck.file_kind != "presentation":
        yield {"check": "powerpoint.template", "kind": deck.file_kind}


def all_shapes(deck: Deck) -> Iterator[Shape]:
    return (shape for slide in deck.slides for shape in slide.shapes)


def footer_texts(deck: Deck) -> list[str]:
    return list(
        dict.fromkeys(
            shape.text
            for shape in all_shapes(deck)
            if shape.placeholder is not None and shape.placeholder.type == "ftr" and shape.text
        )
    )[:1]


def beyond(starter: Deck, model: Deck) -> Iterator[Sentence]:
    """Differences that no check can judge."""
    if words(starter) != words(model):
        yield Sentence("powerpoint.beyond.wording")
    if images(starter) != images(model):
        yield Sentence("powerpoint.beyond.pictures")


def words(deck: Deck) -> set[str]:
    return {word for shape in all_shapes(deck) for word in fold(shape.text).split()}


def images(deck: Deck) -> set[str]:
    return {image for shape in all_shapes(deck) for image in shape.images}


register_sentences(
    {
        "powerpoint.beyond.wording": {
            "fr": "Le texte change aussi : la qualité de la rédaction reste à relire par vous.",
            "en": "The text changes too: how well it is written is for you to read.",
        },
        "powerpoint.beyond.pictures": {
            "fr": "Des images changent aussi : leur choix et leur pertinence restent à juger par "
            "vous.",
            "en": "Pictures change too: whether they are well chosen is for you to judge.",
        },
    }
)
