"""compte-rendu: eight pages of minutes laid out by hand, with four changes pending."""

from dataclasses import dataclass, replace
from typing import Any

from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_BREAK, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

from tests.builders.compte_rendu_text import (
    ACTIONS,
    HEAD,
    PARTS,
    TABLE_HEADERS,
    TABLE_INTRO,
    TABLE_PART,
    TITLE,
)
from tests.builders.word_parts import blank_document, bold_line, page_footer, saved, set_margins

PATH = "word-operationnel/exercices/compte-rendu"
MARGINS = (2.2, 2.2, 2.2, 2.2)
REVIEWER = 'w:author="Relecture du comité" w:date="2026-02-24T09:00:00Z"'
NOTHING_FOUND = "Aucune entrée de table des matières n’a été trouvée."
# What a reviewer proposes: start of the paragraph, words to take out, words to add at its end.
CHANGES = (
    ("Le compte rendu de la réunion", ", et non 44", ""),
    ("La question du matériel", "", ", après accord des trois sites"),
    ("Elle aura lieu", "samedi 13 juin", ""),
    ("Dix places", "", ", aux heures d’ouverture"),
)


def typeset(text: str) -> str:
    for sign in (":", ";", "»", "%", "euros"):
        text = text.replace(f" {sign}", f"\u00a0{sign}")
    return text.replace("« ", "«\u00a0")


@dataclass(frozen=True)
class Minutes:
    """What is right in a version of the minutes; the starter has nothing right."""

    styled: bool = False
    contents: str = ""  # "field", "stale" (lacks the last parts) or "typed"
    header_row: bool = False
    landscape: str = ""  # "table" or "everything"
    pending: int = len(CHANGES)

    def data(self) -> bytes:
        document = blank_document(MARGINS)
        document.add_paragraph(TITLE, style="Title")
        for line in HEAD:
            document.add_paragraph(typeset(line))
        if self.contents:
            Contents(document, self).write()
        for number, (part, divisions) in enumerate(PARTS.items()):
            self.heading(document, part, 1, new_page=number > 0)
            for division, paragraphs in divisions.items():
                self.heading(document, division, 2)
                for text in paragraphs:
                    self.paragraph(document, typeset(text))
            if part == "Organisation du temps de travail":
                self.plan(document)
        page_footer(document)
        if self.landscape == "everything":
            turn(document.sections[0])
        return saved(document, TITLE)

    def heading(self, document: Any, text: str, level: int, new_page: bool = False) -> None:
        if self.styled:
            paragraph = document.add_heading(text, level)
            paragraph.paragraph_format.page_break_before = new_page or None
            return
        if new_page:
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        bold_line(document, text, 16 if level == 1 else 13)

    def paragraph(self, document: Any, text: str) -> None:
        for number, (start, old, new) in enumerate(CHANGES):
            if text.startswith(start):
                if number < self.pending:
                    tracked(document.add_paragraph(), text, old, new, number)
                else:
                    document.add_paragraph(settled(text, new))
                return
        document.add_paragraph(text)

    def plan(self, document: Any) -> None:
        """The long table, on pages of its own."""
        if self.landscape == "table":
            turn(document.add_section(WD_SECTION.NEW_PAGE))
        self.heading(document, TABLE_PART, 1, new_page=self.landscape != "table")
        document.add_paragraph(typeset(TABLE_INTRO))
        table = document.add_table(1, len(TABLE_HEADERS), style="Table Grid")
        for cell, name in zip(table.rows[0].cells, TABLE_HEADERS, strict=True):
            cell.paragraphs[0].add_run(name).bold = True
        for number, action in enumerate(ACTIONS, start=1):
            for cell, text in zip(table.add_row().cells, (str(number), *action), strict=True):
                cell.text = text
        if self.header_row:
            mark = OxmlElement("w:tblHeader")
            table.rows[0]._tr.get_or_add_trPr().append(mark)
        if self.landscape == "table":
            turn(document.add_section(WD_SECTION.NEW_PAGE), upright=True)


def turn(section: Any, upright: bool = False) -> None:
    section.orientation = WD_ORIENT.PORTRAIT if upright else WD_ORIENT.LANDSCAPE
    sizes = (Cm(21), Cm(29.7)) if upright else (Cm(29.7), Cm(21))
    section.page_width, section.page_height = sizes
    set_margins(section, MARGINS)


def settled(text: str, new: str) -> str:
    """The additions accepted, the deletions refused."""
    return text.removesuffix(".") + f"{new}."


def tracked(paragraph: Any, text: str, old: str, new: str, number: int) -> None:
    """The same change, still waiting for a decision."""
    before, _, after = text.partition(old) if old else (text.removesuffix("."), "", ".")
    tag, inner = ("w:del", run_xml(old, "w:delText")) if old else ("w:ins", run_xml(new))
    change = f'<{tag} {nsdecls("w")} w:id="{900 + number}" {REVIEWER}>{inner}</{tag}>'
    for piece in (run_xml(before), change, run_xml(after)):
        paragraph._p.append(parse_xml(piece))


def run_xml(text: str, tag: str = "w:t") -> str:
    return f'<w:r {nsdecls("w")}><{tag} xml:space="preserve">{text}</{tag}></w:r>'


class Contents:
    """The table of contents at the head of the minutes, as Word writes it or typed by hand."""

    def __init__(self, document: Any, minutes: Minutes) -> None:
        self.document = document
        self.minutes = minutes

    def write(self) -> None:
        self.document.add_paragraph("Sommaire", style="Subtitle")
        if self.minutes.contents == "typed":
            for text, _, page in self.lines():
                self.document.add_paragraph(f"{text} {'.' * (90 - len(text))} {page}")
            return
        lines = self.lines() if self.minutes.styled else [(NOTHING_FOUND, 1, 0)]
        if self.minutes.contents == "stale":
            lines = lines[:-3]
        for number, (text, level, page) in enumerate(lines):
            paragraph = self.document.add_paragraph(style=self.style(level))
            if number == 0:
                self.mark(paragraph, "begin")
                self.instruction(paragraph)
                self.mark(paragraph, "separate")
            paragraph.add_run(f"{text}\t{page}" if page else text)
            if number == len(lines) - 1:
                self.mark(paragraph, "end")

    def lines(self) -> list[tuple[str, int, int]]:
        """Text, level and page: each part begins a page."""
        found = []
        page = 1
        for number, (part, divisions) in enumerate(PARTS.items()):
            page += number > 0
            found.append((part, 1, page))
            found += [(division, 2, page) for division in divisions]
            if part == "Organisation du temps de travail":
                found.append((TABLE_PART, 1, page + 1))
                page += 2
        return found

    def style(self, level: int) -> Any:
        name = f"toc {level}"
        styles = self.document.styles
        if name not in [style.name for style in styles]:
            style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
            style.base_style = styles["Normal"]
            style.paragraph_format.left_indent = Cm(0.5 * (level - 1))
            style.paragraph_format.space_after = Pt(3)
            stops = style.paragraph_format.tab_stops
            stops.add_tab_stop(Cm(16.5), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
        return styles[name]

    def mark(self, paragraph: Any, kind: str) -> None:
        character = OxmlElement("w:fldChar")
        character.set(qn("w:fldCharType"), kind)
        paragraph.add_run()._r.append(character)

    def instruction(self, paragraph: Any) -> None:
        text = OxmlElement("w:instrText")
        text.set(qn("xml:space"), "preserve")
        text.text = ' TOC \\o "1-3" \\h \\z \\u '
        paragraph.add_run()._r.append(text)


STARTER = Minutes()
MODEL = Minutes(True, "field", True, "table", 0)
MISTAKES = {
    "titres-en-gras": replace(MODEL, styled=False),
    "sommaire-perime": replace(MODEL, contents="stale"),
    "sommaire-tape": replace(MODEL, contents="typed"),
    "entete-non-repete": replace(MODEL, header_row=False),
    "tout-en-paysage": replace(MODEL, landscape="everything"),
    "revisions-en-attente": replace(MODEL, pending=2),
}


def files() -> dict[str, bytes]:
    """Name in the exercise's folder: bytes."""
    mistakes = {f"erreurs/{name}.docx": minutes.data() for name, minutes in MISTAKES.items()}
    return {"depart.docx": STARTER.data(), "modele.docx": MODEL.data(), **mistakes}
