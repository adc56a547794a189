"""Reads Moodle XML into drafts."""

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from lxml import etree

from courses.exchange.contents import Refused
from courses.exchange.decoding import check_size
from courses.exchange.drafts import Import, QuestionDraft, Rejected, Unreadable
from courses.exchange.gift.sheets import category_path
from courses.exchange.html import single_spaced, words
from courses.exchange.moodle_xml.kinds import KINDS
from courses.exchange.moodle_xml.marker import marker, several_pictures
from courses.exchange.moodle_xml.source import Source
from courses.exchange.moodle_xml.words_in_text import words_in_text

READERS = {
    **KINDS,
    "ddwtos": words_in_text,
    "gapselect": words_in_text,
    "ddmarker": marker,
    "ddimageortext": several_pictures,
}
COMBINED = ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")


def read_moodle_xml(source: bytes) -> Import:
    """Questions of a Moodle XML file; raises Unreadable when it is something else."""
    root = parse(source)
    category: tuple[str, ...] = ()
    questions, rejected, warnings = [], [], []
    not_carried = 0
    for element in root.findall("question"):
        if element.get("type") == "category":
            category = category_path((element.findtext("category/text") or "").strip())
            continue
        said: list[str] = []
        reading = Source(element, said.append)
        title = title_of(reading)
        try:
            questions.append(read_question(reading, title, category))
        except Refused as refusal:
            rejected.append(Rejected(line_of(element), title, str(refusal)))
            said.append(str(refusal))
        warnings += [
            _("“%(title)s”: %(sentence)s") % {"title": title, "sentence": sentence}
            for sentence in dict.fromkeys(said)
        ]
        not_carried += has_combined_feedback(element)
    if not_carried:
        warnings.append(combined_feedback_warning(not_carried))
    if not questions and not rejected:
        raise Unreadable(_("This file holds no question."))
    return Import(tuple(questions), rejected=tuple(rejected), warnings=tuple(warnings))


def parse(source: bytes) -> etree._Element:
    """The `<quiz>` element. A file that defines entities is refused before it is expanded."""
    check_size(source)
    try:
        fromstring(source, forbid_dtd=True)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
        root = etree.fromstring(source, parser)
    except (
        ParseError,
        DefusedXmlException,
        ValueError,
        LookupError,
        etree.XMLSyntaxError,
    ) as error:
        raise Unreadable(_("This file is not a Moodle XML file.")) from error
    if root.tag != "quiz":
        raise Unreadable(_("This file is not a Moodle XML file."))
    return root


def line_of(element: etree._Element) -> int | None:
    line = element.sourceline
    return line if isinstance(line, int) else None


def one_line(holder: etree._Element) -> str:
    return single_spaced(holder.findtext("text") or "")


def title_of(source: Source) -> str:
    title = source.raw("name/text") or words(source.raw("questiontext/text"))
    return single_spaced(title)[:200] or _("Untitled")


def read_question(source: Source, title: str, category: tuple[str, ...]) -> QuestionDraft:
    moodle_type = source.element.get("type", "")
    if moodle_type not in READERS:
        raise Refused(_("The kind “%(kind)s” does not come in.") % {"kind": moodle_type})
    kind, content = READERS[moodle_type](source)
    # The text of a question with gaps is in its content.
    text = source.html(source.element.find("questiontext"))
    if kind == "gap_fill":
        text = gap_instruction()
    return QuestionDraft(
        kind=kind,
        title=title,
        text=text,
        content=content,
        category=category,
        explanation=source.html(source.element.find("generalfeedback")),
        points=0.0 if kind == "description" else max(source.number("defaultgrade", 1.0), 0.0),
        hints=tuple(filter(None, (source.html(hint) for hint in source.all("hint")))),
        tags=tuple(filter(None, map(one_line, source.all("tags/tag")))),
        idnumber=source.raw("idnumber"),
        images=source.incoming.images,
        ref=f"line-{line_of(source.element)}",
        line=line_of(source.element),
    )


def gap_instruction() -> str:
    """What is asked where Moodle has only the text with gaps."""
    sentence = _("Complete the text.")
    return f"<p>{sentence}</p>"


def has_combined_feedback(element: etree._Element) -> bool:
    return any(words(element.findtext(f"{name}/text") or "") for name in COMBINED)


def combined_feedback_warning(count: int) -> str:
    return ngettext(
        "The sentences “right, partly, wrong” of %(count)d question do not come in.",
        "The sentences “right, partly, wrong” of %(count)d questions do not come in.",
        count,
    ) % {"count": count}
