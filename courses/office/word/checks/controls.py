"""Mail merge and forms: merge fields, content controls, protection, template."""

import re
from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.namespaces import q
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.sentences import Sentence, quoted
from courses.office.texts import fold
from courses.office.word.facts.controls import KINDS, read_controls
from courses.office.word.facts.document import Document

_PROTECTIONS = {
    "readOnly": "read_only",
    "comments": "comments",
    "trackedChanges": "tracked_changes",
    "forms": "forms",
}
_BETWEEN_MARKS = re.compile(r"[«<\[{]([^«<\[{»>\]}]+)[»>\]}]")


@check(
    "word.merge_field",
    Params(Param("names", "texts", required=True), Param("connected", "boolean", default=False)),
)
def merge_field(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """`connected`: the document also keeps its link to a data source."""
    document = tools.facts(Document, package)
    present = {_same(f.argument) for f in document.fields if f.name == "MERGEFIELD"}
    missing = [name for name in spec["names"] if _same(name) not in present]
    if missing:
        share = 1 - len(missing) / len(spec["names"])
        typed = [p for p in document.paragraphs if _is_typed(p.text, missing)]
        key = "word.merge_field.typed" if typed else "word.merge_field.missing"
        where = [paragraph.place for paragraph in typed]
        return failed(key, where, share, names=[quoted(name) for name in missing])
    if spec["connected"] and document.settings.find(q("w:mailMerge")) is None:
        return failed("word.merge_field.unconnected")
    return passed("word.merge_field.found", n=len(spec["names"]))


def _same(name: str) -> str:
    """Word turns the spaces of a column's name into underscores."""
    return re.sub(r"[\s_]+", "_", fold(name))


def _is_typed(text: str, names: list[str]) -> bool:
    between = {_same(found) for found in _BETWEEN_MARKS.findall(text)}
    return any(_same(name) in between for name in names)


@check(
    "word.content_control",
    Params(
        Param("kind", "choice", choices=KINDS),
        Param("min", "integer", default=1, minimum=1),
    ),
)
def content_control(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    controls = read_controls(document.body)
    kind = spec["kind"]
    count = sum(kind in (None, found) for found in controls)
    if count >= spec["min"]:
        return passed("word.content_control.found", n=count)
    values = {
        "n": count,
        "min": spec["min"],
        "kind": Sentence(f"word.control.{kind or 'any'}", {"n": count}),
    }
    return failed("word.content_control.few", (), count / spec["min"], **values)


@check(
    "word.protection",
    Params(Param("kind", "choice", choices=tuple(_PROTECTIONS.values()))),
)
def protection(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    element = document.settings.find(q("w:documentProtection"))
    edit = None if element is None else element.get(q("w:edit"))
    found = _PROTECTIONS.get(edit or "")
    enforced = element is not None and element.get(q("w:enforcement")) in ("1", "true", "on")
    if found is None or not enforced:
        return failed("word.protection.missing")
    if spec["kind"] not in (None, found):
        found_name = Sentence(f"word.protection.kind.{found}")
        wanted = Sentence(f"word.protection.kind.{spec['kind']}")
        return failed("word.protection.other", found=found_name, wanted=wanted)
    return passed("word.protection.found")


@check(
    "word.template",
    Params(Param("kind", "choice", choices=("template", "document"), default="template")),
)
def template(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    is_template = ".template." in package.content_type(package.main)
    if is_template == (spec["kind"] == "template"):
        return passed(f"word.template.is_{spec['kind']}")
    return failed(f"word.template.is_no_{spec['kind']}")
