"""Writes drafts as Moodle XML. What Moodle cannot say is a warning."""

from collections.abc import Iterable

from django.utils.translation import gettext as _
from lxml import etree

from courses.exchange.drafts import Export, QuestionDraft
from courses.exchange.losses import Losses
from courses.exchange.moodle_xml.answers import TYPES, WRITERS
from courses.exchange.moodle_xml.cloze import write_field
from courses.exchange.moodle_xml.elements import Sheet, add
from courses.exchange.moodle_xml.reader import gap_instruction
from courses.exchange.xml_text import legible_draft
from courses.questions.gap_fill.markup import segments


def write_moodle_xml(questions: Iterable[QuestionDraft]) -> Export:
    """A Moodle XML file in UTF-8."""
    losses = Losses()
    root = etree.Element("quiz")
    category: tuple[str, ...] = ()
    for question in map(legible_draft, questions):
        if question.kind not in TYPES:
            losses.left_out(question, "Moodle")
            continue
        if question.category != category:
            category = question.category
            root.append(category_element(category))
        root.append(question_element(question, losses))
    content = etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)
    return Export(content, losses.warnings())


def category_element(category: tuple[str, ...]) -> etree._Element:
    element = etree.Element("question", type="category")
    holder = etree.SubElement(element, "category")
    names = (name.replace("/", "//") for name in category)
    add(holder, "text", "/".join(["$course$", "top", *names]))
    return element


def question_element(question: QuestionDraft, losses: Losses) -> etree._Element:
    sheet = Sheet(TYPES[question.kind], question)
    sheet.plain("name", question.title)
    text = question.text
    if question.kind == "gap_fill":
        text = text_with_fields(question, losses)
    sheet.holder("questiontext", text)
    sheet.holder("generalfeedback", question.explanation)
    sheet.value("defaultgrade", f"{question.points:.7g}")
    sheet.value("penalty", "0")
    sheet.value("hidden", "0")
    sheet.value("idnumber", question.idnumber)
    WRITERS[question.kind](sheet, question, losses)
    for hint in question.hints:
        sheet.holder("hint", hint)
    if question.tags:
        tags = etree.SubElement(sheet.root, "tags")
        for tag in question.tags:
            sheet.plain("tag", tag, tags)
    return sheet.root


def text_with_fields(question: QuestionDraft, losses: Losses) -> str:
    """Moodle has one text: what is asked stands in front of the text with gaps."""
    gaps = {gap["id"]: gap for gap in question.content["gaps"]}
    text = "".join(
        write_field(gaps[piece]) if what == "gap" else piece
        for what, piece in segments(question.content)
    )
    if question.text in {"", gap_instruction()}:
        return text
    losses.add(_("What is asked is put in front of the text with gaps"), question)
    return f"{question.text}\n{text}"
