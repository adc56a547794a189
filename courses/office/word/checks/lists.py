"""word.list: items are a real list, not lines with a dash typed before them."""

from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.texts import shorten
from courses.office.word.facts.document import Document
from courses.office.word.facts.finding import find_paragraphs, typed_label


@check(
    "word.list",
    Params(
        Param("items", "texts", required=True),
        Param("kind", "choice", choices=("bullet", "number")),
    ),
)
def list_(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    kind = spec["kind"]
    wrong: list[tuple[str, dict[str, Any]]] = []
    places = []
    for text in spec["items"]:
        fault, place = _fault(document, text, kind)
        if fault:
            wrong.append((fault, {"text": shorten(text, 40)}))
            places += [place] if place else []
    if not wrong:
        return passed("word.list.right", n=len(spec["items"]))
    share = 1 - len(wrong) / len(spec["items"])
    fault, values = wrong[0]
    return failed(fault, places, share, **values, n=len(wrong))


def _fault(document: Document, text: str, kind: str | None) -> tuple[str, Any]:
    """Key of the sentence that says what is wrong with an item ("" when nothing), and where."""
    paragraphs = find_paragraphs(document, text)
    if not paragraphs:
        return "word.list.item_not_found", None
    faults = []
    for paragraph in paragraphs:
        item = document.numbering.item(paragraph)
        if item is not None and (kind is None or item.kind in (kind, "")):
            return "", None
        if item is not None:
            key = f"word.list.is_{item.kind}"
        elif typed_label(paragraph.text):
            key = "word.list.typed"
        else:
            key = "word.list.plain"
        faults.append((key, paragraph.place))
    return faults[0]
