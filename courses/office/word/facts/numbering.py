"""Lists: whether a paragraph is an item, and whether its label is a bullet or a number."""

from dataclasses import dataclass

from lxml import etree

from courses.office.namespaces import q
from courses.office.word.facts.paragraphs import Paragraph
from courses.office.word.facts.styles import StyleSheet
from courses.office.word.facts.values import integer, value


@dataclass(frozen=True, slots=True)
class ListItem:
    """`kind` is "bullet", "number", or "" when the file does not tell; `level` counts from 0."""

    list_id: str
    level: int
    kind: str


class Numbering:
    """The numbering part (`root` None when there is none), read with the style sheet."""

    def __init__(self, root: etree._Element | None, styles: StyleSheet) -> None:
        self._styles = styles
        self._abstract: dict[str, etree._Element] = {}
        self._lists: dict[str, etree._Element] = {}
        if root is not None:
            for element in root.iter(q("w:abstractNum")):
                self._abstract[element.get(q("w:abstractNumId"), "")] = element
            for element in root.iter(q("w:num")):
                self._lists[element.get(q("w:numId"), "")] = element

    def item(self, paragraph: Paragraph) -> ListItem | None:
        """The list item that a paragraph is, or None; `numId` 0 takes it out of its list."""
        list_id, level = self._reference(paragraph)
        if list_id is None or list_id == "0":
            return None
        label = self._format(list_id, level)
        if label == "none":
            return None
        kind = {"bullet": "bullet", None: ""}.get(label, "number")
        return ListItem(list_id, level, kind)

    def level_properties(self, paragraph: Paragraph) -> etree._Element | None:
        """Paragraph properties that the list's level brings (its indent), if any."""
        list_id, level = self._reference(paragraph)
        element = self._level(list_id, level) if list_id not in (None, "0") else None
        return None if element is None else element.find(q("w:pPr"))

    def _reference(self, paragraph: Paragraph) -> tuple[str | None, int]:
        direct = _num_pr(paragraph.properties)
        if direct is not None:
            list_id = value(direct, "w:numId")
            if list_id is not None:
                return list_id, integer(value(direct, "w:ilvl"))
        for style in self._styles.chain(paragraph.style):
            number = _num_pr(style.element.find(q("w:pPr")))
            if number is not None:
                list_id = value(number, "w:numId")
                if list_id is not None:
                    level = self._level_of_style(list_id, style.id)
                    return list_id, level if level is not None else integer(value(number, "w:ilvl"))
        return None, 0

    def _level_of_style(self, list_id: str, style_id: str) -> int | None:
        abstract = self._abstract_of(list_id)
        if abstract is not None:
            for level in abstract.iter(q("w:lvl")):
                if value(level, "w:pStyle") == style_id:
                    return integer(level.get(q("w:ilvl")))
        return None

    def _format(self, list_id: str | None, level: int) -> str | None:
        element = self._level(list_id, level)
        label = value(element, "w:numFmt")
        if element is not None and label is None:
            alternate = next(element.iter(q("w:numFmt")), None)  # inside mc:AlternateContent
            label = None if alternate is None else alternate.get(q("w:val"))
        return label

    def _level(self, list_id: str | None, level: int) -> etree._Element | None:
        listed = self._lists.get(list_id or "")
        if listed is not None:
            for override in listed.findall(q("w:lvlOverride")):
                own = override.find(q("w:lvl"))
                if own is not None and integer(override.get(q("w:ilvl"))) == level:
                    return own
        abstract = self._abstract_of(list_id)
        if abstract is None:
            return None
        levels = abstract.findall(q("w:lvl"))
        return next((e for e in levels if integer(e.get(q("w:ilvl"))) == level), None)

    def _abstract_of(self, list_id: str | None, seen: int = 0) -> etree._Element | None:
        abstract = self._abstract.get(
            value(self._lists.get(list_id or ""), "w:abstractNumId") or ""
        )
        link = value(abstract, "w:numStyleLink")
        if link is None or seen > 5:
            return abstract
        for style in self._styles.chain(link, "numbering"):
            linked = value(_num_pr(style.element.find(q("w:pPr"))), "w:numId")
            if linked is not None:
                return self._abstract_of(linked, seen + 1)
        return abstract


def _num_pr(properties: etree._Element | None) -> etree._Element | None:
    return None if properties is None else properties.find(q("w:numPr"))
