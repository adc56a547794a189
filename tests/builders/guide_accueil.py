"""guide-accueil: a welcome guide to turn into a personal, protected template."""

from dataclasses import dataclass, replace
from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from tests.builders import guide_accueil_text as text
from tests.builders.cleaning import packed, parts_of
from tests.builders.drawing import people, reception_plan
from tests.builders.sheet_parts import blank_workbook, headers, widths
from tests.builders.sheet_parts import saved as saved_workbook
from tests.builders.word_parts import blank_document, field, page_footer, picture, saved

PATH = "word-avance/exercices/guide-accueil"
MARGINS = (2.2, 2.2, 2.2, 2.2)
DOCUMENT = b"wordprocessingml.document.main+xml"
TEMPLATE = b"wordprocessingml.template.main+xml"


def typeset(words: str) -> str:
    return words.replace(" :", "\u00a0:")


@dataclass(frozen=True)
class Guide:
    """What is right in a version of the guide; the starter has nothing right."""

    merged: bool = False
    connected: bool = False
    site_list: bool = False
    captions: bool = False
    references: bool = False
    template: bool = False
    protection: str = ""

    def data(self) -> bytes:
        document = blank_document(MARGINS)
        document.add_paragraph(f"{text.TITLE} – {text.COMPANY}", style="Title")
        self.greeting(document)
        self.section(document, "Bienvenue", text.OPENING)
        self.section(document, "Arriver sur le site", text.ARRIVING)
        self.figure(document, reception_plan(), text.PLAN_SAYS, text.PLAN_CAPTION, 1)
        self.section(document, "Votre équipe", text.TEAM)
        self.figure(document, people(), text.TEAM_SAYS, text.TEAM_CAPTION, 2)
        document.add_heading("Votre première semaine", 1)
        for line in text.FIRST_WEEK:
            document.add_paragraph(typeset(line), style="List Bullet")
        page_footer(document)
        self.settings(document)
        data = saved(document, text.TITLE)
        return as_template(data) if self.template else data

    def greeting(self, document: Any) -> None:
        paragraph = document.add_paragraph("Bonjour ")
        if self.merged:
            field(paragraph, "MERGEFIELD Prénom", "«Prénom»")
        else:
            paragraph.add_run("«Prénom»")
        paragraph.add_run(",")
        site = document.add_paragraph("Votre site\u00a0: ")
        if self.site_list:
            site._p.append(site_choice())
        else:
            site.add_run(" / ".join(text.SITES))

    def section(self, document: Any, title: str, paragraphs: tuple[str, ...]) -> None:
        document.add_heading(title, 1)
        for words in paragraphs:
            paragraph = document.add_paragraph()
            for number, name in ((1, "{plan}"), (2, "{team}")):
                before, found, after = typeset(words).partition(name)
                if found:
                    paragraph.add_run(before)
                    self.reference(paragraph, number)
                    paragraph.add_run(after)
                    break
            else:
                paragraph.add_run(typeset(words))

    def reference(self, paragraph: Any, number: int) -> None:
        paragraph.add_run("La ")
        if self.references:
            field(paragraph, f"REF _Ref2026000{number} \\h", f"Figure {number}")
        else:
            paragraph.add_run(f"figure {number}")

    def figure(self, document: Any, image: Any, says: str, caption: str, number: int) -> None:
        picture(document, image, 12, says, f"Image {number}")
        paragraph = document.add_paragraph(style="Caption")
        if not self.captions:
            paragraph.add_run(f"Figure {number} – {caption}")
            return
        names = nsdecls("w")
        mark = f'w:id="{number}"'
        paragraph._p.append(
            parse_xml(f'<w:bookmarkStart {names} {mark} w:name="_Ref2026000{number}"/>')
        )
        paragraph.add_run("Figure ")
        field(paragraph, "SEQ Figure \\* ARABIC", str(number))
        paragraph._p.append(parse_xml(f"<w:bookmarkEnd {names} {mark}/>"))
        paragraph.add_run(f" – {caption}")

    def settings(self, document: Any) -> None:
        """Both come before the tab stops: the format wants its settings in order."""
        tabs = document.settings.element.find(qn("w:defaultTabStop"))
        if self.connected:
            tabs.addprevious(
                parse_xml(
                    f'<w:mailMerge {nsdecls("w")}><w:mainDocumentType w:val="formLetters"/>'
                    '<w:dataType w:val="native"/></w:mailMerge>'
                )
            )
        if self.protection:
            tabs.addprevious(
                parse_xml(
                    f'<w:documentProtection {nsdecls("w")} w:edit="{self.protection}" '
                    'w:enforcement="1"/>'
                )
            )


def site_choice() -> Any:
    items = "".join(f'<w:listItem w:displayText="{site}" w:value="{site}"/>' for site in text.SITES)
    return parse_xml(
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="Site"/><w:tag w:val="site"/>'
        f'<w:id w:val="20260301"/><w:dropDownList>{items}</w:dropDownList></w:sdtPr>'
        "<w:sdtContent><w:r><w:t>Choisissez un site.</w:t></w:r></w:sdtContent></w:sdt>"
    )


def as_template(data: bytes) -> bytes:
    parts = parts_of(data)
    name = "[Content_Types].xml"
    parts[name] = parts[name].replace(DOCUMENT, TEMPLATE)
    return packed(parts)


def contacts() -> bytes:
    """The list to merge with: invented people."""
    workbook, sheet = blank_workbook("Contacts")
    headers(sheet, 1, text.CONTACT_HEADERS)
    for row, contact in enumerate(text.CONTACTS, start=2):
        for column, value in enumerate(contact, start=1):
            sheet.cell(row, column, value)
    widths(sheet, 12, 14, 14, 24, 20, 14)
    return saved_workbook(workbook)


STARTER = Guide()
MODEL = Guide(True, True, True, True, True, True, "forms")
MISTAKES = {
    "champ-tape": replace(MODEL, merged=False),
    "liste-non-reliee": replace(MODEL, connected=False),
    "sites-tapes": replace(MODEL, site_list=False),
    "legendes-tapees": replace(MODEL, captions=False, references=False),
    "renvois-tapes": replace(MODEL, references=False),
    "document-ordinaire": replace(MODEL, template=False),
    "non-protege": replace(MODEL, protection=""),
}


def files() -> dict[str, bytes]:
    """Name in the exercise's folder: bytes."""
    mistakes = {
        f"erreurs/{name}.{'dotx' if guide.template else 'docx'}": guide.data()
        for name, guide in MISTAKES.items()
    }
    return {
        "depart.docx": STARTER.data(),
        "modele.dotx": MODEL.data(),
        "contacts.xlsx": contacts(),
        **mistakes,
    }
