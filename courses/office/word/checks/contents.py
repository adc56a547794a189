"""Tables of contents and of figures, captions."""

from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.sentences import Sentence, quoted
from courses.office.texts import fold, shorten
from courses.office.word.facts.contents import differences, is_contents, is_figures
from courses.office.word.facts.document import Document
from courses.office.word.facts.fields import Field
from courses.office.word.facts.finding import in_contents
from courses.office.word.style_names import stored_name

_SAME_LABELS = ({"table", "tableau"}, {"figure", "illustration", "abbildung"})
_MIN = Param("min", "integer", default=1, minimum=1)


@check("word.table_of_contents", Params(Param("up_to_date", "boolean", default=False)))
def table_of_contents(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    tables = [field for field in document.fields if is_contents(field)]
    if not tables:
        typed = [p for p in document.paragraphs if in_contents(document, p) and not p.blank]
        if typed:
            return failed("word.table_of_contents.typed", [typed[0].place])
        return failed("word.table_of_contents.missing")
    table = tables[0]
    first = document.paragraph_of.get(table.paragraphs[0]) if table.paragraphs else None
    where = [first.place] if first else []
    if spec["up_to_date"]:
        missing, extra = differences(document, table)
        if missing:
            return failed(
                "word.table_of_contents.lacks", where, headings=_quoted(missing), n=len(missing)
            )
        if extra:
            return failed("word.table_of_contents.extra", where, lines=_quoted(extra), n=len(extra))
    return passed("word.table_of_contents.found", where)


@check("word.table_of_figures", Params(Param("label"), _MIN))
def table_of_figures(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    tables = [
        field
        for field in document.fields
        if is_figures(field) and _has_label(spec["label"], _label_of_table(field))
    ]
    if len(tables) >= spec["min"]:
        return passed("word.table_of_figures.found", n=len(tables))
    if any(is_contents(field) for field in document.fields):
        return failed("word.table_of_figures.contents_only")
    return failed("word.table_of_figures.missing")


def _label_of_table(field: Field) -> str:
    return field.switches.get("c") or field.switches.get("a") or ""


@check("word.caption", Params(Param("label"), _MIN))
def caption(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    sequences = [
        field
        for field in document.fields
        if field.name == "SEQ" and _has_label(spec["label"], field.argument)
    ]
    found = [p for f in sequences for e in f.paragraphs[:1] if (p := document.paragraph_of.get(e))]
    where = [paragraph.place for paragraph in found]
    wanted = spec["min"]
    if len(sequences) >= wanted:
        return passed("word.caption.found", where, n=len(sequences))
    typed = [
        p
        for p in document.paragraphs
        if not p.blank
        and document.styles.is_or_derives(p.style, stored_name("caption"))
        and p not in found
    ]
    share = len(sequences) / wanted
    if typed:
        text = shorten(typed[0].text)
        return failed("word.caption.typed", [p.place for p in typed], share, text=text)
    return failed("word.caption.few", where, share, n=len(sequences), min=wanted)


def _has_label(wanted: str | None, found: str) -> bool:
    if wanted is None:
        return True
    one, other = fold(wanted), fold(found.replace("_", " "))
    return one == other or any({one, other} <= group for group in _SAME_LABELS)


def _quoted(texts: list[str]) -> list[Sentence]:
    return [quoted(shorten(each, 40)) for each in texts[:4]]
