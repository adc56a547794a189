"""word.property: title, author, language, subject of the document."""

from collections import Counter
from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.namespaces import q
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.sentences import Sentence
from courses.office.texts import fold, shorten
from courses.office.word.facts.document import Document
from courses.office.word.facts.values import child, value

_CORE = {"title": "title", "author": "creator", "subject": "subject"}


@check(
    "word.property",
    Params(
        Param("name", "choice", required=True, choices=("title", "author", "language", "subject")),
        Param("equals"),
        Param("present", "boolean"),
        Param("absent", "boolean"),
        one_of=("equals", "present", "absent"),
    ),
)
def property_(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    name = spec["name"]
    if name == "language":
        found = main_language(tools.facts(Document, package))
    else:
        found = package.core.get(_CORE[name], "")
    values: dict[str, Any] = {
        "name": Sentence(f"word.property.name.{name}"),
        "found": shorten(found),
    }
    unwanted = spec["absent"] or spec["present"] is False
    if unwanted:
        key = "word.property.left" if found else "word.property.absent"
        return failed(key, **values) if found else passed(key, **values)
    if not found:
        return failed("word.property.missing", **values)
    wanted = spec["equals"]
    if wanted is not None and not _equals(name, wanted, found):
        return failed("word.property.other", **values, wanted=wanted)
    return passed("word.property.right", **values)


def _equals(name: str, wanted: str, found: str) -> bool:
    if name == "language":  # "fr" accepts "fr-FR"
        return fold(found).startswith(fold(wanted))
    return fold(wanted) == fold(found)


def main_language(document: Document) -> str:
    """The proofing language of most of the text ("fr-FR"), "" when nothing tells."""
    lengths: Counter[str] = Counter()
    default = value(document.styles.default_run, "w:lang") or ""
    if not default:
        default = value(document.settings, "w:themeFontLang") or document.package.core.get(
            "language", ""
        )
    by_style: dict[str | None, str] = {}
    for paragraph in document.paragraphs:
        if paragraph.style not in by_style:
            chain = document.styles.chain(paragraph.style)
            own = (value(style.element.find(q("w:rPr")), "w:lang") for style in chain)
            by_style[paragraph.style] = next((lang for lang in own if lang), default)
        for run in paragraph.runs:
            lang = value(child(run.element, q("w:rPr")), "w:lang")
            lengths[lang or by_style[paragraph.style]] += len(run.text)
    return lengths.most_common(1)[0][0] if lengths else default
