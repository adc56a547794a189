"""word.alt_text: what is seen is also said."""

from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.sentences import Place
from courses.office.word.facts.document import Document
from courses.office.word.facts.pictures import Picture, read_pictures


@check("word.alt_text", Params(Param("min", "integer", default=0, minimum=0)))
def alt_text(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """`min` pictures must be there, so that taking them out is no way round."""
    pictures = read_pictures(tools.facts(Document, package))
    if len(pictures) < spec["min"]:
        return failed("word.alt_text.few", n=len(pictures), min=spec["min"])
    if not pictures:
        return passed("word.alt_text.no_picture")
    lacking = [p for p in pictures if not p.decorative and not p.described]
    if not lacking:
        return passed("word.alt_text.right", n=len(pictures))
    share = 1 - len(lacking) / len(pictures)
    where = [_place(picture) for picture in lacking[:10]]
    empty = [picture for picture in lacking if picture.has_empty_words]
    if len(empty) == len(lacking):
        return failed(
            "word.alt_text.empty_words", where, share, n=len(empty), text=empty[0].description
        )
    return failed("word.alt_text.missing", where, share, n=len(lacking))


def _place(picture: Picture) -> Place:
    values = {"name": picture.name, "n": picture.paragraph}
    if not picture.name and picture.paragraph:
        return Place("word_unnamed_picture", values)
    return Place("word_picture" if picture.paragraph else "picture", values)
