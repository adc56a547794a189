"""Checks worth proposing from a starter document and its model answer."""

from collections.abc import Iterator

from courses.office.check import Tools
from courses.office.namespaces import q
from courses.office.package import Package
from courses.office.proposals import Candidates, Spec, proposer
from courses.office.sentences import Sentence
from courses.office.word.checks.notes import count_hyperlinks
from courses.office.word.checks.properties import main_language
from courses.office.word.facts.controls import read_controls
from courses.office.word.facts.document import Document
from courses.office.word.facts.pictures import read_pictures
from courses.office.word.facts.sections import SIDES, Section
from courses.office.word.facts.tables import read_tables
from courses.office.word.proposed_texts import by_paragraph

_CORE = {"title": "title", "subject": "subject", "author": "creator"}


@proposer("word")
def propose_word(starter: Package, model: Package, tools: Tools) -> Candidates:
    before, after = tools.facts(Document, starter), tools.facts(Document, model)
    return Candidates(
        [*_whole(after), *_setup(after), *_properties(after), *by_paragraph(before, after)],
        tuple(_beyond(starter, model)),
    )


def _whole(after: Document) -> Iterator[Spec | tuple[Spec, ...]]:
    """What concerns the document as a whole."""
    notes = list(after.body.iter(q("w:footnoteReference")))
    names = [field.name for field in after.fields]
    yield {"check": "word.headings", "min": 1}
    yield (
        {"check": "word.table_of_contents", "up_to_date": True},
        {"check": "word.table_of_contents"},
    )
    yield {"check": "word.page_number", "where": "footer"}
    yield {"check": "word.page_number", "where": "header"}
    yield {"check": "word.no_empty_paragraphs"}
    yield (
        {"check": "word.no_spaces_for_layout", "max_spaces": 1},
        {"check": "word.no_spaces_for_layout"},
    )
    yield {"check": "word.alt_text", "min": len(read_pictures(after))}
    yield {"check": "word.no_tracked_changes"}
    yield {"check": "word.no_comments"}
    labels = [field.argument for field in after.fields if field.name == "SEQ"]
    for label in dict.fromkeys(labels):
        yield {"check": "word.caption", "label": label, "min": labels.count(label)}
    yield {"check": "word.table_of_figures"}
    yield {"check": "word.footnote", "min": max(len(notes), 1)}
    yield {"check": "word.cross_reference", "min": max(names.count("REF"), 1)}
    yield {"check": "word.hyperlink", "min": max(count_hyperlinks(after), 1)}
    merged = [field.argument for field in after.fields if field.name == "MERGEFIELD"]
    if merged:
        spec = {"check": "word.merge_field", "names": list(dict.fromkeys(merged))}
        yield ({**spec, "connected": True}, spec)
    controls = read_controls(after.body)
    for kind in dict.fromkeys(controls):
        yield {"check": "word.content_control", "kind": kind, "min": controls.count(kind)}
    for kind in ("forms", "read_only", "comments", "tracked_changes"):
        yield {"check": "word.protection", "kind": kind}
    yield {"check": "word.template"}
    yield from _tables(after)


def _tables(after: Document) -> Iterator[Spec | tuple[Spec, ...]]:
    for table in read_tables(after):
        size = {"check": "word.table", "min_rows": table.rows, "columns": table.columns}
        header = {**size, "header_row": True}
        chain = after.styles.chain(table.style, "table")
        styled = [{**header, "style": chain[0].name}] if chain else []
        yield (*styled, header, size)


def _setup(after: Document) -> Iterator[Spec | tuple[Spec, ...]]:
    """Of all sections when they agree; else that there is such a section."""
    sections = after.sections
    wanted = [_setup_of(section) for section in sections]
    for name in wanted[0]:
        values = [each[name] for each in wanted]
        key = "margin" if name == "margins" and not isinstance(values[0], dict) else name
        if all(value == values[0] for value in values):
            yield {"check": "word.page_setup", key: values[0]}
        elif name in ("orientation", "columns"):
            rare = min(values, key=lambda value: (values.count(value), value == 1))
            yield {"check": "word.page_setup", "section": "any", name: rare}


def _setup_of(section: Section) -> dict[str, object]:
    margins = {side: round(section.margins[side], 2) for side in SIDES}
    equal = len(set(margins.values())) == 1
    return {
        "margins": margins["top"] if equal else margins,
        "orientation": section.orientation,
        "columns": section.columns,
    }


def _properties(after: Document) -> Iterator[Spec | tuple[Spec, ...]]:
    for name, stored in _CORE.items():
        value = after.package.core.get(stored, "")
        if not value:
            yield {"check": "word.property", "name": name, "absent": True}
        elif name != "author":  # whoever made the model is not the learner
            yield {"check": "word.property", "name": name, "equals": value}
    language = main_language(after)
    if language:
        yield {"check": "word.property", "name": "language", "equals": language.split("-")[0]}


def _beyond(starter: Package, model: Package) -> Iterator[Sentence]:
    """Differences that only a person can judge."""
    for folder, key in (("word/media/", "pictures"), ("word/theme/", "theme")):
        one, other = (
            {package.parts[name] for name in package.parts if name.startswith(folder)}
            for package in (starter, model)
        )
        if one != other:
            yield Sentence(f"word.beyond.{key}")
