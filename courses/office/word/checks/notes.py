"""Footnotes, cross-references, hyperlinks."""

from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.namespaces import q
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.texts import fold
from courses.office.word.facts.document import Document
from courses.office.word.facts.paragraphs import read_paragraphs

_MIN = Param("min", "integer", default=1, minimum=1)
_BROKEN = ("erreur !", "erreur!", "error!", "fehler!")


@check("word.footnote", Params(_MIN))
def footnote(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    called = [e.get(q("w:id")) for e in document.body.iter(q("w:footnoteReference"))]
    texts = _note_texts(document)
    full = [note for note in called if texts.get(note)]
    if len(full) >= spec["min"]:
        return passed("word.footnote.found", n=len(full))
    share = len(full) / spec["min"]
    if len(called) > len(full):
        return failed("word.footnote.empty", (), share, n=len(called) - len(full))
    if next(document.body.iter(q("w:endnoteReference")), None) is not None:
        return failed("word.footnote.endnote", (), share)
    return failed("word.footnote.few", (), share, n=len(full), min=spec["min"])


def _note_texts(document: Document) -> dict[str | None, str]:
    part = document.part("footnotes")
    if part is None:
        return {}
    return {
        note.get(q("w:id")): "".join(p.text for p in read_paragraphs(note)).strip()
        for note in document.story(part).iter(q("w:footnote"))
    }


@check("word.cross_reference", Params(_MIN))
def cross_reference(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    bookmarks = {e.get(q("w:name"), "").lower() for e in document.body.iter(q("w:bookmarkStart"))}
    references = [
        field
        for field in document.fields
        if field.name in ("REF", "PAGEREF", "NOTEREF") and "TOC" not in field.inside
    ]
    broken = [
        field
        for field in references
        if field.argument.lower() not in bookmarks or fold(field.result).startswith(_BROKEN)
    ]
    sound = len(references) - len(broken)
    if sound >= spec["min"]:
        return passed("word.cross_reference.found", n=sound)
    places = [
        p.place for f in broken for e in f.paragraphs[:1] if (p := document.paragraph_of.get(e))
    ]
    share = sound / spec["min"]
    if broken:
        return failed("word.cross_reference.broken", places, share, n=len(broken))
    return failed("word.cross_reference.few", (), share, n=sound, min=spec["min"])


@check("word.hyperlink", Params(_MIN))
def hyperlink(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """Links to the web, to a file, to an address or to a place of the document."""
    document = tools.facts(Document, package)
    count = count_hyperlinks(document)
    if count >= spec["min"]:
        return passed("word.hyperlink.found", n=count)
    share = count / spec["min"]
    plain = [p for p in document.paragraphs if "http" in p.text or "www." in p.text]
    if plain and not count:
        return failed("word.hyperlink.plain", [plain[0].place], share)
    return failed("word.hyperlink.few", (), share, n=count, min=spec["min"])


def count_hyperlinks(document: Document) -> int:
    """The lines of a table of contents are links too, and do not count."""
    in_tables = {
        paragraph for f in document.fields if f.name == "TOC" for paragraph in f.paragraphs
    }
    elements = [
        element
        for element in document.body.iter(q("w:hyperlink"), q("a:hlinkClick"))
        if next(element.iterancestors(q("w:p")), None) not in in_tables
        and (element.get(q("r:id")) or element.get(q("w:anchor")))
    ]
    fields = [f for f in document.fields if f.name == "HYPERLINK" and "TOC" not in f.inside]
    return len(elements) + len(fields)
