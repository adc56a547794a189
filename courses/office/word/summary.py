"""What was read in a Word document: its sections, paragraphs, tables and pictures."""

from collections.abc import Iterator

from courses.office.check import Tools
from courses.office.package import Package
from courses.office.sentences import Place, Sentence
from courses.office.summary import Line, summariser
from courses.office.word.checks.styles import style_name
from courses.office.word.facts.document import Document
from courses.office.word.facts.formats import paragraph_format
from courses.office.word.facts.paragraphs import Paragraph
from courses.office.word.facts.pictures import Picture, read_pictures
from courses.office.word.facts.tables import read_tables
from courses.office.word.style_names import shown_name


@summariser("word")
def summarise_word(package: Package, tools: Tools) -> Iterator[Line]:
    document = tools.facts(Document, package)
    fields = Sentence("word.summary.fields", {"names": [f.name for f in document.fields[:30]]})
    yield Line(Place("document"), (fields,) if document.fields else ())
    for section in document.sections:
        values = {
            "width": round(section.width, 1),
            "height": round(section.height, 1),
            "margins": [round(length, 2) for length in section.margins.values()],
            "columns": section.columns,
        }
        yield Line(Place("section", {"n": section.n}), (Sentence("word.summary.page", values),))
    for table in read_tables(document):
        key = "word.summary.table_with_header" if table.header_row else "word.summary.table"
        size = Sentence(key, {"rows": table.rows, "columns": table.columns})
        yield Line(Place("table", {"n": table.n}), (size,))
    for picture in read_pictures(document):
        yield Line(Place("picture", {"name": picture.name}), (_description(picture),))
    for paragraph in document.paragraphs:
        yield Line(paragraph.place, tuple(_facts(document, paragraph)))


def _description(picture: Picture) -> Sentence:
    if picture.description:
        return Sentence("word.summary.described", {"text": picture.description})
    return Sentence(f"word.summary.{'decorative' if picture.decorative else 'undescribed'}")


def _facts(document: Document, paragraph: Paragraph) -> Iterator[Sentence]:
    name = style_name(document.styles, paragraph)
    yield Sentence("word.summary.style", {"style": shown_name(name)})
    item = document.numbering.item(paragraph)
    if item is not None:
        yield Sentence(f"word.summary.list_{item.kind or 'other'}")
    found = paragraph_format(document, paragraph)
    if found.alignment in ("center", "right", "justify"):
        yield Sentence(f"word.alignment.{found.alignment}")
