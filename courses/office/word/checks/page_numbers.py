"""word.page_number: the number is a field, on the pages of every section."""

from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.namespaces import q
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.sentences import Place
from courses.office.texts import shorten
from courses.office.word.facts.document import Document
from courses.office.word.facts.fields import read_fields
from courses.office.word.facts.paragraphs import read_paragraphs
from courses.office.word.facts.sections import Section
from courses.office.word.facts.values import is_on


@check("word.page_number", Params(Param("where", "choice", choices=("footer", "header"))))
def page_number(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """A PAGE field in what each section shows on its usual pages (and on its even ones)."""
    document = tools.facts(Document, package)
    places = [spec["where"]] if spec["where"] else ["footer", "header"]
    lacking = [s for s in document.sections if not _is_numbered(document, s, places)]
    if not lacking:
        return passed("word.page_number.found")
    total = len(document.sections)
    where = [Place("section", {"n": section.n}) for section in lacking] if total > 1 else []
    if len(lacking) < total:
        return failed("word.page_number.some", where, n=len(lacking))
    others = [place for place in ("footer", "header") if place not in places]
    if others and all(_is_numbered(document, s, others) for s in lacking):
        return failed(f"word.page_number.in_{others[0]}", where)
    typed = _typed_number(document, places)
    if typed:
        return failed("word.page_number.typed", where, text=shorten(typed))
    return failed(f"word.page_number.missing_{spec['where'] or 'footer'}", where)


def _is_numbered(document: Document, section: Section, places: list[str]) -> bool:
    kinds = ["default"]
    if is_on(document.settings.find(q("w:evenAndOddHeaders"))):
        kinds.append("even")
    return all(any(_has_page_field(document, section, p, kind) for p in places) for kind in kinds)


def _has_page_field(document: Document, section: Section, place: str, kind: str) -> bool:
    references = section.footers if place == "footer" else section.headers
    story = document.linked_story(references.get(kind))
    if story is None:
        return False
    if next(story.iter(q("w:pgNum")), None) is not None:
        return True
    return any(field.name == "PAGE" for field in read_fields(story))


def _typed_number(document: Document, places: list[str]) -> str:
    """The text of a header or footer that holds a number typed by hand, or ""."""
    for section in document.sections:
        for place in places:
            references = section.footers if place == "footer" else section.headers
            for rel_id in references.values():
                story = document.linked_story(rel_id)
                for paragraph in read_paragraphs(story) if story is not None else ():
                    if any(character.isdigit() for character in paragraph.text):
                        return paragraph.text
    return ""
