"""What was read in a presentation: its slides in order, with the shapes of each."""

from collections.abc import Iterator

from courses.office.check import Tools
from courses.office.package import Package
from courses.office.powerpoint.checks.choosing import deck_of, shape_place, slide_place
from courses.office.powerpoint.checks.descriptions import NEEDS_DESCRIPTION
from courses.office.powerpoint.facts.shapes import Shape
from courses.office.powerpoint.facts.slides import Slide
from courses.office.sentences import Place, Sentence, quoted, register_sentences
from courses.office.summary import Line, summariser
from courses.office.texts import shorten

_NAMED = ("picture", "chart", "table", "smartart", "media", "object", "group")


@summariser("powerpoint")
def summarise_powerpoint(package: Package, tools: Tools) -> Iterator[Line]:
    deck = deck_of(package, tools)
    size = {"width": deck.width, "height": deck.height, "slides": len(deck.slides)}
    yield Line(Place("presentation"), (Sentence("powerpoint.summary.deck", size),))
    for slide in deck.slides:
        yield Line(slide_place(slide), tuple(_of_slide(slide)))
        for shape in slide.shapes:
            yield Line(shape_place(slide, shape), tuple(_of_shape(shape)))


def _of_slide(slide: Slide) -> Iterator[Sentence]:
    if slide.layout is not None:
        yield Sentence("powerpoint.summary.layout", {"name": slide.layout.name})
    if slide.hidden:
        yield Sentence("powerpoint.summary.hidden")
    if slide.transition:
        yield Sentence("powerpoint.summary.transition", {"name": slide.transition})
    if slide.animations:
        yield Sentence("powerpoint.summary.animations", {"n": len(slide.animations)})
    if slide.notes:
        yield Sentence("powerpoint.summary.notes", {"text": shorten(slide.notes, 90)})


def _of_shape(shape: Shape) -> Iterator[Sentence]:
    if shape.kind in _NAMED:
        yield Sentence(f"powerpoint.summary.{shape.kind}")
    if shape.is_title:
        yield Sentence("powerpoint.summary.title")
    if shape.text:
        yield quoted(shorten(shape.text, 90))
    sizes = [run.size for p in shape.paragraphs for run in p.runs if run.text.strip()]
    if sizes:
        yield Sentence("powerpoint.summary.size", {"size": float(min(sizes))})
    if shape.description:
        yield Sentence("powerpoint.summary.described", {"text": shorten(shape.description, 90)})
    elif shape.kind in NEEDS_DESCRIPTION:
        key = "decorative" if shape.decorative else "undescribed"
        yield Sentence(f"powerpoint.summary.{key}")


register_sentences(
    {
        "powerpoint.summary.deck": {
            "fr": "{width} × {height} cm, diapositives : {slides}",
            "en": "{width} × {height} cm, slides: {slides}",
        },
        "powerpoint.summary.layout": {
            "fr": "disposition « {name} »",
            "en": "layout “{name}”",
        },
        "powerpoint.summary.hidden": {"fr": "masquée", "en": "hidden"},
        "powerpoint.summary.transition": {"fr": "transition {name}", "en": "transition {name}"},
        "powerpoint.summary.animations": {
            "fr": ("{n} animation", "{n} animations"),
            "en": ("{n} animation", "{n} animations"),
        },
        "powerpoint.summary.notes": {
            "fr": "commentaires : « {text} »",
            "en": "notes: “{text}”",
        },
        "powerpoint.summary.title": {"fr": "cadre du titre", "en": "title placeholder"},
        "powerpoint.summary.size": {
            "fr": "plus petit texte : {size} points",
            "en": "smallest text: {size} points",
        },
        "powerpoint.summary.described": {"fr": "décrit : « {text} »", "en": "described: “{text}”"},
        "powerpoint.summary.undescribed": {"fr": "sans description", "en": "no description"},
        "powerpoint.summary.decorative": {"fr": "décoratif", "en": "decorative"},
        "powerpoint.summary.picture": {"fr": "image", "en": "picture"},
        "powerpoint.summary.chart": {"fr": "graphique", "en": "chart"},
        "powerpoint.summary.table": {"fr": "tableau", "en": "table"},
        "powerpoint.summary.smartart": {"fr": "SmartArt", "en": "SmartArt graphic"},
        "powerpoint.summary.media": {"fr": "son ou vidéo", "en": "sound or video"},
        "powerpoint.summary.object": {"fr": "objet inséré", "en": "embedded object"},
        "powerpoint.summary.group": {"fr": "groupe", "en": "group"},
    }
)
