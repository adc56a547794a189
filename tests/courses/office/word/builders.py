"""Word files from the XML of their blocks: every detail is in the test, nothing is hidden."""

from collections.abc import Mapping
from typing import Any

from courses.office.marking import mark
from courses.office.namespaces import NS
from tests.courses.office.packages import zip_of

_XMLNS = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NS.items())
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE_REL = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# The style sheet of a German Word, with French habits: ids tell nothing, names do.
STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri"/><w:sz w:val="22"/>
<w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>
<w:basedOn w:val="Standard"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/>
<w:basedOn w:val="berschrift1"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 3"/></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Chapitre"><w:name w:val="Chapitre"/>
<w:basedOn w:val="berschrift1"/><w:pPr><w:pageBreakBefore/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Lgende"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Puces"><w:name w:val="List Bullet"/>
<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="table" w:styleId="Grille"><w:name w:val="Table Grid"/></w:style>
<w:style w:type="table" w:styleId="Raye"><w:name w:val="Grid Table 4"/>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
"""
NUMBERING = """
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>
<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
"""
A4 = '<w:pgSz w:w="11906" w:h="16838"/>'
MARGINS_2CM = '<w:pgMar w:top="1134" w:bottom="1134" w:left="1134" w:right="1134"/>'


def p(text: str = "", style: str = "", properties: str = "", run: str = "") -> str:
    """A paragraph with one run; `run` holds run properties."""
    style_xml = f'<w:pStyle w:val="{style}"/>' if style else ""
    run_xml = r(text, run) if text else ""
    return f"<w:p><w:pPr>{style_xml}{properties}</w:pPr>{run_xml}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def field(instruction: str, result: str = "1") -> str:
    """A complex field whose code is split in two, as Word likes to do."""
    half = len(instruction) // 2
    code = "".join(
        f'<w:r><w:instrText xml:space="preserve">{part}</w:instrText></w:r>'
        for part in (instruction[:half], instruction[half:])
    )
    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    return f"{begin}{code}{separate}{r(result)}{end}"


def contents(*lines: str, instruction: str = 'TOC \\o "1-3" \\h') -> str:
    """A table of contents that runs over several paragraphs."""
    start = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    end = '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    texts = [f"{r(line)}<w:r><w:tab/></w:r>{field('PAGEREF _Toc1', '3')}" for line in lines] or [
        r("…")
    ]
    blocks = [
        f'<w:p><w:pPr><w:pStyle w:val="TM1"/></w:pPr>{start if i == 0 else ""}{text}</w:p>'
        for i, text in enumerate(texts)
    ]
    return "".join(blocks) + end


def picture(description: str | None = None, extra: str = "", name: str = "Image 1") -> str:
    descr = "" if description is None else f' descr="{description}"'
    return (
        f'<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="{name}"{descr}>{extra}</wp:docPr>'
        f'<a:graphic><a:graphicData uri="{NS["pic"]}"><pic:pic/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r></w:p>"
    )


def table(rows: list[list[str]], header: bool = False, style: str = "Grille") -> str:
    xml = []
    for index, row in enumerate(rows):
        mark_ = "<w:trPr><w:tblHeader/></w:trPr>" if header and index == 0 else ""
        cells = "".join(f"<w:tc>{p(text)}</w:tc>" for text in row)
        xml.append(f"<w:tr>{mark_}{cells}</w:tr>")
    properties = f'<w:tblPr><w:tblStyle w:val="{style}"/></w:tblPr>'
    return f"<w:tbl>{properties}{''.join(xml)}</w:tbl>"


def section(inner: str = A4 + MARGINS_2CM) -> str:
    return f"<w:sectPr>{inner}</w:sectPr>"


def footer_ref(name: str, kind: str = "default", place: str = "footer") -> str:
    return f'<w:{place}Reference w:type="{kind}" r:id="{name}"/>'


def word(
    *blocks: str,
    last_section: str = "",
    styles: str = STYLES,
    settings: str = "",
    stories: Mapping[str, str] | None = None,
    core: str = "",
    app: str = "<Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion>",
    template: bool = False,
) -> bytes:
    """A docx. `stories` maps "footer1", "header1", "footnotes", "comments" to their XML."""
    stories = stories or {}
    main = "template" if template else "document"
    parts = {
        "word/styles.xml": ("styles", f"<w:styles {_XMLNS}>{styles}</w:styles>"),
        "word/numbering.xml": ("numbering", f"<w:numbering {_XMLNS}>{NUMBERING}</w:numbering>"),
        "word/settings.xml": ("settings", f"<w:settings {_XMLNS}>{settings}</w:settings>"),
    }
    for name, xml in stories.items():
        kind = name.rstrip("0123456789")
        root = {"footer": "ftr", "header": "hdr"}.get(kind, kind)
        parts[f"word/{name}.xml"] = (kind, f"<w:{root} {_XMLNS}>{xml}</w:{root}>")
    body = "".join(blocks) + section(last_section or A4 + MARGINS_2CM)
    overrides = {
        "/word/document.xml": f"{_TYPES}.{main}.main+xml",
        **{f"/{name}": f"{_TYPES}.{kind}+xml" for name, (kind, _) in parts.items()},
    }
    rels = "".join(
        _rel(name[5:-4], f"{_REL}/{kind}", name[5:]) for name, (kind, _) in parts.items()
    )
    return zip_of(
        {
            "[Content_Types].xml": _content_types(overrides),
            "_rels/.rels": _relationships(
                _rel("m", f"{_REL}/officeDocument", "word/document.xml")
                + _rel("a", f"{_REL}/extended-properties", "docProps/app.xml")
                + _rel("c", _CORE_REL, "docProps/core.xml")
            ),
            "docProps/app.xml": f'{_HEAD}<Properties xmlns="{NS["ep"]}">{app}</Properties>',
            "docProps/core.xml": f"{_HEAD}<cp:coreProperties {_XMLNS}>{core}</cp:coreProperties>",
            "word/document.xml": (
                f"{_HEAD}<w:document {_XMLNS}><w:body>{body}</w:body></w:document>"
            ),
            "word/_rels/document.xml.rels": _relationships(rels),
            **{name: _HEAD + xml for name, (_, xml) in parts.items()},
        }
    )


def _content_types(overrides: Mapping[str, str]) -> str:
    items = "".join(f'<Override PartName="{n}" ContentType="{t}"/>' for n, t in overrides.items())
    return (
        f'{_HEAD}<Types xmlns="{NS["ct"]}">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f"{items}</Types>"
    )


def _rel(rel_id: str, rel_type: str, target: str) -> str:
    return f'<Relationship Id="{rel_id}" Type="{rel_type}" Target="{target}"/>'


def _relationships(inner: str) -> str:
    return f'{_HEAD}<Relationships xmlns="{NS["pr"]}">{inner}</Relationships>'


def result(data: bytes, check: str, language: str = "fr", **params: Any) -> dict[str, Any]:
    """The one result of marking the file with one check."""
    marked = mark(data, [{"id": "x", "check": f"word.{check}", **params}], language)
    assert marked["refused"] is None, marked
    return marked["results"][0]


def verdict(data: bytes, check: str, **params: Any) -> str:
    return result(data, check, **params)["verdict"]
