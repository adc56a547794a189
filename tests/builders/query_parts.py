"""A query of Power Query with its definition, as Excel keeps it: "Actualiser tout" runs it again.

The definition is the stream of MS-QDEFF: the M code in a package, its permissions, its metadata.
"""

from base64 import b64encode
from collections.abc import Sequence
from io import BytesIO
from struct import pack
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from tests.builders.cleaning import MOMENT, packed, parts_of
from tests.builders.parts import MAIN, OFFICE_TYPE, RELATIONS, before, declare, relate

NAME, RANGE = "Effectifs", "DonnéesExternes_1"
DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'
SCHEMAS = (
    'xmlns:xsd="http://www.w3.org/2001/XMLSchema" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
CONNECTION = (
    f'<connections {MAIN}><connection id="1" keepAlive="1" name="Requête - {NAME}" '
    f'description="Connexion à la requête « {NAME} » dans le classeur." type="5" '
    'refreshedVersion="6" background="1" saveData="1"><dbPr connection="Provider='
    f"Microsoft.Mashup.OleDb.1;Data Source=$Workbook$;Location={NAME};"
    f'Extended Properties=&quot;&quot;" command="SELECT * FROM [{NAME}]"/></connection>'
    "</connections>"
)
CODE = """section Section1;

shared {name} = let
{sources},
    Ensemble = Table.Combine({{{names}}}),
    Types = Table.TransformColumnTypes(Ensemble, {{{types}}})
in
    Types;
"""
PACKAGE = (
    f"{DECLARATION}<Package {SCHEMAS}><Version>2.72.556.0</Version>"
    "<MinVersion>1.5.3296.0</MinVersion><Culture>fr-FR</Culture></Package>"
)
TYPES = (
    f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="text/xml"/>'
    '<Default Extension="m" ContentType="application/x-ms-m"/></Types>'
)
PERMISSIONS = (
    f"{DECLARATION}<PermissionList {SCHEMAS}><CanEvaluateFuturePackages>false"
    "</CanEvaluateFuturePackages><FirewallEnabled>true</FirewallEnabled></PermissionList>"
)
NO_BINDING = b"\0"  # the permissions are bound to nobody's session
NO_CONTENT = b"PK\5\6" + bytes(18)  # an empty package
MASHUP = "http://schemas.microsoft.com/DataMashup"
CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
PROPERTIES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
    f'<ds:datastoreItem ds:itemID="{{5B0C7A52-3D1E-4C5B-9E64-20B1F2C6D7A1}}" '
    f'xmlns:ds="{CUSTOM_XML}"><ds:schemaRefs><ds:schemaRef ds:uri="{MASHUP}"/></ds:schemaRefs>'
    "</ds:datastoreItem>"
)
RELATIONSHIPS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships '
    'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
)


def with_query(
    data: bytes, sources: Sequence[str], table: str, sheet: int, columns: dict[str, str]
) -> bytes:
    """The query that puts the tables `sources` one below the other, loaded into `table`.

    `sheet` is the place of the table's sheet, from 0; `columns` gives the M type of each column.
    """
    parts = parts_of(data)
    parts["xl/connections.xml"] = CONNECTION.encode()
    book = "xl/_rels/workbook.xml.rels"
    relate(parts, book, "rIdQuery", f"{RELATIONS}/connections", "/xl/connections.xml")
    declare(parts, "/xl/connections.xml", f"{OFFICE_TYPE}.connections+xml")
    place = load_into(parts, table, list(columns))
    named = f'<definedName name="{RANGE}" localSheetId="{sheet}" hidden="1">{place}</definedName>'
    name(parts, named)
    define(parts, definition(sources, table, columns))
    return packed(parts)


def name(parts: dict[str, bytes], named: str) -> None:
    book = "xl/workbook.xml"
    if b"</definedNames>" in parts[book]:
        before(parts, book, "</definedNames>", named)
    else:
        before(parts, book, "<calcPr", f"<definedNames>{named}</definedNames>")


def load_into(parts: dict[str, bytes], table: str, columns: Sequence[str]) -> str:
    """Make the table the result of the query. Returns its place, with its sheet."""
    mark = f'displayName="{table}"'
    part = next(name for name, xml in parts.items() if mark.encode() in xml)
    text = parts[part].decode().replace(mark, f'{mark} tableType="queryTable"')
    for number, column in enumerate(columns, start=1):
        written = f'<tableColumn id="{number}" name={quoteattr(column)}'
        assert text.count(written) == 1, written
        text = text.replace(
            written, f'{written} uniqueName="{number}" queryTableFieldId="{number}"'
        )
    parts[part] = text.encode()
    fields = "".join(
        f'<queryTableField id="{number}" name={quoteattr(column)} tableColumnId="{number}"/>'
        for number, column in enumerate(columns, start=1)
    )
    parts["xl/queryTables/queryTable1.xml"] = (
        f'<queryTable {MAIN} name="{RANGE}" connectionId="1" autoFormatId="16" '
        'applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" '
        'applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="0">'
        f'<queryTableRefresh nextId="{len(columns) + 1}"><queryTableFields count="{len(columns)}">'
        f"{fields}</queryTableFields></queryTableRefresh></queryTable>"
    ).encode()
    declare(parts, "/xl/queryTables/queryTable1.xml", f"{OFFICE_TYPE}.queryTable+xml")
    rels = part.replace("tables/", "tables/_rels/") + ".rels"
    parts[rels] = RELATIONSHIPS.encode()
    target = "/xl/queryTables/queryTable1.xml"
    relate(parts, rels, "rId1", f"{RELATIONS}/queryTable", target)
    first, last = text.split(' ref="')[1].split('"')[0].split(":")
    return f"Données!{fixed(first)}:{fixed(last)}"


def fixed(cell: str) -> str:
    """A1 → $A$1."""
    letters = cell.rstrip("0123456789")
    return f"${letters}${cell[len(letters) :]}"


def define(parts: dict[str, bytes], stream: bytes) -> None:
    """The definition among the custom parts of the workbook, where Excel looks for it."""
    item = f'<?xml version="1.0" encoding="utf-16"?><DataMashup xmlns="{MASHUP}">'
    text = f"\ufeff{item}{b64encode(stream).decode()}</DataMashup>"
    parts["customXml/item1.xml"] = text.encode("utf-16-le")
    parts["customXml/itemProps1.xml"] = PROPERTIES.encode()
    rels = "customXml/_rels/item1.xml.rels"
    parts[rels] = RELATIONSHIPS.encode()
    relate(parts, rels, "rId1", f"{RELATIONS}/customXmlProps", "itemProps1.xml")
    book = "xl/_rels/workbook.xml.rels"
    relate(parts, book, "rIdDefinition", f"{RELATIONS}/customXml", "../customXml/item1.xml")
    properties = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    declare(parts, "/customXml/itemProps1.xml", properties)


def definition(sources: Sequence[str], table: str, columns: dict[str, str]) -> bytes:
    package = stored(
        {
            "[Content_Types].xml": TYPES.encode(),
            "Config/Package.xml": PACKAGE.encode(),
            "Formulas/Section1.m": code(sources, columns).encode(),
        }
    )
    written = metadata(table, list(columns)).encode()
    about = pack("<II", 0, len(written)) + written + pack("<I", len(NO_CONTENT)) + NO_CONTENT
    pieces = (package, PERMISSIONS.encode(), about, NO_BINDING)
    return pack("<I", 0) + b"".join(pack("<I", len(piece)) + piece for piece in pieces)


def code(sources: Sequence[str], columns: dict[str, str]) -> str:
    read = (f'    {s} = Excel.CurrentWorkbook(){{[Name="{s}"]}}[Content]' for s in sources)
    typed = (f'{{"{column}", {kind}}}' for column, kind in columns.items())
    text = CODE.format(
        name=NAME, sources=",\n".join(read), names=", ".join(sources), types=", ".join(typed)
    )
    return text.replace("\n", "\r\n")


def metadata(table: str, columns: Sequence[str]) -> str:
    """Where the result goes: without it, Excel would not know that the table is the query's."""
    names = ",".join(f'"{column}"' for column in columns)
    entries = {
        "IsPrivate": "l0",
        "FillEnabled": "l1",
        "FillObjectType": "sTable",
        "FillToDataModelEnabled": "l0",
        "FillTarget": f"s{table}",
        "ResultType": "sTable",
        "FilledCompleteResultToWorksheet": "l1",
        "AddedToDataModel": "l0",
        "FillStatus": "sComplete",
        "FillColumnNames": f"s[{names}]",
    }
    written = "".join(
        f'<Entry Type="{kind}" Value={quoteattr(value)} />' for kind, value in entries.items()
    )
    return (
        f"{DECLARATION}<LocalPackageMetadataFile {SCHEMAS}><Items><Item><ItemLocation>"
        "<ItemType>AllFormulas</ItemType><ItemPath /></ItemLocation><StableEntries /></Item>"
        "<Item><ItemLocation><ItemType>Formula</ItemType>"
        f"<ItemPath>Section1/{escape(NAME)}</ItemPath></ItemLocation>"
        f"<StableEntries>{written}</StableEntries></Item></Items></LocalPackageMetadataFile>"
    )


def stored(parts: dict[str, bytes]) -> bytes:
    """Not compressed: the same bytes with every version of the compressing library."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_STORED) as package:
        for name, content in parts.items():
            package.writestr(ZipInfo(name, MOMENT), content)
    return stream.getvalue()
