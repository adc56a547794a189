"""A Word document, read on demand: each kind of fact is read once, when a check needs it."""

from functools import cached_property

from lxml import etree

from courses.office.namespaces import q
from courses.office.package import Package
from courses.office.texts import fold
from courses.office.word.facts.fields import Field, read_fields
from courses.office.word.facts.numbering import Numbering
from courses.office.word.facts.paragraphs import Paragraph, read_paragraphs
from courses.office.word.facts.pruning import prune
from courses.office.word.facts.sections import Section, read_sections
from courses.office.word.facts.styles import StyleSheet


class Document:
    """Use through `tools.facts(Document, package)`, so that checks share what is read."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self._stories: dict[str, etree._Element] = {}

    def part(self, rel_type: str) -> str | None:
        """Name of the part that the main part relates to as `rel_type` ("styles"), or None."""
        for rel in self.package.rels(self.package.main):
            if rel.type == rel_type and not rel.external and rel.target in self.package.parts:
                return rel.target
        return None

    def root(self, rel_type: str) -> etree._Element | None:
        name = self.part(rel_type)
        return None if name is None else self.package.xml(name)

    def story(self, name: str) -> etree._Element:
        """A part with text (main, header, footer, notes), pruned."""
        if name not in self._stories:
            self._stories[name] = prune(self.package.take(name))
        return self._stories[name]

    @cached_property
    def body(self) -> etree._Element:
        root = self.story(self.package.main)
        found = root.find(q("w:body"))
        return root if found is None else found

    @cached_property
    def styles(self) -> StyleSheet:
        return StyleSheet(self.root("styles"))

    @cached_property
    def numbering(self) -> Numbering:
        return Numbering(self.root("numbering"), self.styles)

    @cached_property
    def settings(self) -> etree._Element:
        root = self.root("settings")
        return etree.Element(q("w:settings")) if root is None else root

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        return read_paragraphs(self.body)

    @cached_property
    def folded(self) -> tuple[tuple[Paragraph, str], ...]:
        """The paragraphs with text, and that text in the form in which texts are compared."""
        return tuple((p, fold(p.text)) for p in self.paragraphs if not p.blank)

    @cached_property
    def paragraph_of(self) -> dict[etree._Element, Paragraph]:
        return {paragraph.element: paragraph for paragraph in self.paragraphs}

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        return read_fields(self.body)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        return read_sections(self.body)

    def linked_story(self, rel_id: str | None) -> etree._Element | None:
        """The header or footer of that relationship of the main part, or None."""
        rel = self.package.related(self.package.main, rel_id)
        if rel is None or rel.external or rel.target not in self.package.parts:
            return None
        return self.story(rel.target)

    def nearest(self, element: etree._Element) -> Paragraph | None:
        """The paragraph of the body that an element stands in, or None."""
        paragraph = next(element.iterancestors(q("w:p")), None)
        return None if paragraph is None else self.paragraph_of.get(paragraph)
