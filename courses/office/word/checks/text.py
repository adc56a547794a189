"""word.text: words that must be there, or must not."""

from collections.abc import Iterator
from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.sentences import Sentence, quoted
from courses.office.texts import fold, shorten
from courses.office.word.facts.document import Document
from courses.office.word.facts.paragraphs import read_paragraphs

_STORIES = ("header", "footer", "footnotes", "endnotes")


@check(
    "word.text",
    Params(Param("contains", "texts"), Param("absent", "texts"), one_of=("contains", "absent")),
)
def text(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    whole = fold(" ".join(_texts(document)))
    wanted, unwanted = spec["contains"] or [], spec["absent"] or []
    missing = [words for words in wanted if fold(words) not in whole]
    left = [words for words in unwanted if fold(words) in whole]
    share = 1 - (len(missing) + len(left)) / len([*wanted, *unwanted])
    if missing:
        return failed("word.text.missing", (), share, texts=_quoted(missing), n=len(missing))
    if left:
        places = [
            paragraph.place
            for paragraph, folded in document.folded
            if any(fold(words) in folded for words in left)
        ]
        return failed("word.text.left", places[:10], share, texts=_quoted(left), n=len(left))
    return passed("word.text.right")


def _texts(document: Document) -> Iterator[str]:
    yield from (paragraph.text for paragraph in document.paragraphs)
    for rel in document.package.rels(document.package.main):
        if rel.type in _STORIES and rel.target in document.package.parts:
            story = document.story(rel.target)
            yield from (paragraph.text for paragraph in read_paragraphs(story))


def _quoted(texts: list[str]) -> list[Sentence]:
    return [quoted(shorten(each, 40)) for each in texts[:4]]
