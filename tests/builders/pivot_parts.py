"""A pivot table and its slicer, as Excel writes them: field lists, records, places."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from openpyxl.pivot.cache import CacheDefinition
from openpyxl.pivot.record import RecordList
from openpyxl.pivot.table import TableDefinition
from openpyxl.xml.functions import fromstring

from tests.builders.cleaning import packed, parts_of
from tests.builders.parts import MAIN, RELATIONS, before, declare, relate

X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
CACHE_ID = 20260301
FIELDS = ("Mois", "Site", "Filière", "Effectif")

Row = tuple[date, str, str, int]


def add_pivot(sheet: Any, rows: Sequence[Row], axes: tuple[str, str], place: str) -> None:
    """A pivot of the table tDonnees. `axes`: the fields in rows and in columns."""
    shared = [sorted({row[index] for row in rows}) for index in range(3)]
    pivot = read(TableDefinition, definition(shared, axes, place))
    pivot.cache = read(CacheDefinition, cache(shared, rows))
    pivot.cache.records = read(RecordList, records(shared, rows))
    sheet.add_pivot(pivot)


def read(kind: Any, xml: str) -> Any:
    """The library's own object for this XML."""
    return kind.from_tree(fromstring(xml))


def cache(shared: list[list[Any]], rows: Sequence[Row]) -> str:
    months, sites, courses = shared
    amounts = [row[3] for row in rows]
    dates = "".join(f'<d v="{month.isoformat()}T00:00:00"/>' for month in months)
    end = f"{months[-1].replace(day=2).isoformat()}T00:00:00"
    return (
        f'<pivotCacheDefinition {MAIN} refreshedDate="46082" createdVersion="6" '
        f'refreshedVersion="6" minRefreshableVersion="3" recordCount="{len(rows)}" '
        'refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource name="tDonnees"/>'
        f'</cacheSource><cacheFields count="4"><cacheField name="Mois" numFmtId="14">'
        '<sharedItems containsSemiMixedTypes="0" containsNonDate="0" containsDate="1" '
        f'containsString="0" minDate="{months[0].isoformat()}T00:00:00" maxDate="{end}" '
        f'count="{len(months)}">{dates}</sharedItems></cacheField>'
        f"{texts('Site', sites)}{texts('Filière', courses)}"
        '<cacheField name="Effectif" numFmtId="0"><sharedItems containsSemiMixedTypes="0" '
        'containsString="0" containsNumber="1" containsInteger="1" '
        f'minValue="{min(amounts)}" maxValue="{max(amounts)}"/></cacheField></cacheFields>'
        "</pivotCacheDefinition>"
    )


def texts(name: str, values: list[str]) -> str:
    items = "".join(f'<s v="{value}"/>' for value in values)
    return (
        f'<cacheField name="{name}" numFmtId="0"><sharedItems count="{len(values)}">{items}'
        "</sharedItems></cacheField>"
    )


def records(shared: list[list[Any]], rows: Sequence[Row]) -> str:
    written = "".join(
        "<r>"
        + "".join(f'<x v="{shared[index].index(row[index])}"/>' for index in range(3))
        + f'<n v="{row[3]}"/></r>'
        for row in rows
    )
    return f'<pivotCacheRecords {MAIN} count="{len(rows)}">{written}</pivotCacheRecords>'


def definition(shared: list[list[Any]], axes: tuple[str, str], place: str) -> str:
    down, across = (FIELDS.index(name) for name in axes)
    fields = "".join(pivot_field(index, shared, down, across) for index in range(4))
    return (
        f'<pivotTableDefinition {MAIN} name="TCD_Effectifs" cacheId="1" dataOnRows="0" '
        'applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" '
        'applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" '
        'dataCaption="Valeurs" updatedVersion="6" minRefreshableVersion="3" '
        'useAutoFormatting="1" itemPrintTitles="1" createdVersion="6" indent="0" outline="1" '
        f'outlineData="1"><location ref="{place}" firstHeaderRow="1" firstDataRow="2" '
        f'firstDataCol="1"/><pivotFields count="4">{fields}</pivotFields>'
        f'<rowFields count="1"><field x="{down}"/></rowFields>{lines("rowItems", shared[down])}'
        f'<colFields count="1"><field x="{across}"/></colFields>'
        f"{lines('colItems', shared[across])}"
        '<dataFields count="1"><dataField name="Somme de Effectif" fld="3" baseField="0" '
        'baseItem="0"/></dataFields><pivotTableStyleInfo name="PivotStyleLight16" '
        'showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" '
        'showLastColumn="1"/></pivotTableDefinition>'
    )


def pivot_field(index: int, shared: list[list[Any]], down: int, across: int) -> str:
    if index == 3:
        return '<pivotField dataField="1" showAll="0"/>'
    axis = {down: ' axis="axisRow"', across: ' axis="axisCol"'}.get(index, "")
    number_format = ' numFmtId="14"' if index == 0 else ""
    if not axis and index != 1:
        return f'<pivotField{number_format} showAll="0"/>'
    count = len(shared[index])
    items = "".join(f'<item x="{place}"/>' for place in range(count)) + '<item t="default"/>'
    return (
        f'<pivotField{axis}{number_format} showAll="0"><items count="{count + 1}">{items}'
        "</items></pivotField>"
    )


def lines(name: str, values: list[Any]) -> str:
    items = "".join(f'<i><x v="{place}"/></i>' for place in range(len(values)))
    return f'<{name} count="{len(values) + 1}">{items}<i t="grand"><x/></i></{name}>'


SLICER_CACHE = (
    f'<slicerCacheDefinition xmlns="{X14}" name="Segment_Site" sourceName="Site"><pivotTables>'
    '<pivotTable tabId="{tab}" name="TCD_Effectifs"/></pivotTables><data>'
    f'<tabular pivotCacheId="{CACHE_ID}"><items count="3"><i x="0" s="1"/><i x="1" s="1"/>'
    '<i x="2" s="1"/></items></tabular></data></slicerCacheDefinition>'
)
SLICER = (
    f'<slicers xmlns="{X14}"><slicer name="Site" cache="Segment_Site" caption="Site" '
    'rowHeight="241300"/></slicers>'
)
ANCHOR = (
    '<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/'
    'spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'editAs="oneCell"><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>26'
    "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:colOff>0"
    "</xdr:colOff><xdr:row>34</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>"
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    '<mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14">'
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="20" name="Site"/>'
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" '
    'cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/drawing/'
    '2010/slicer"><sle:slicer xmlns:sle="http://schemas.microsoft.com/office/drawing/2010/slicer" '
    'name="Site"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback/>'
    '</mc:AlternateContent><xdr:clientData fLocksWithSheet="0"/></xdr:twoCellAnchor>'
)
SLICER_LIST = (
    f'<extLst><ext uri="{{A8765BA9-456A-4dab-B4F3-ACF838C121DE}}" xmlns:x14="{X14}">'
    f'<x14:slicerList><x14:slicer xmlns:r="{RELATIONS}" r:id="rIdSlicer"/></x14:slicerList></ext>'
    "</extLst>"
)
CACHE_LIST = (
    f'<extLst><ext uri="{{BBE1A952-AA13-448e-AADC-164F8A28A991}}" xmlns:x14="{X14}">'
    f'<x14:slicerCaches><x14:slicerCache xmlns:r="{RELATIONS}" r:id="rIdSlicerCache"/>'
    "</x14:slicerCaches></ext></extLst>"
)
CACHE_NUMBER = (
    f'<extLst><ext uri="{{725AE2AE-9491-48be-B2B4-4EB974FC3084}}" xmlns:x14="{X14}">'
    f'<x14:pivotCacheDefinition pivotCacheId="{CACHE_ID}"/></ext></extLst>'
)


def with_slicer(data: bytes, sheet: str, drawing: str, tab: int) -> bytes:
    """A slicer on the field Site. `sheet` and `drawing` are file names, `tab` the sheet's id."""
    parts = parts_of(data)
    microsoft = "http://schemas.microsoft.com/office/2007/relationships"
    parts["xl/slicerCaches/slicerCache1.xml"] = SLICER_CACHE.replace("{tab}", str(tab)).encode()
    parts["xl/slicers/slicer1.xml"] = SLICER.encode()
    before(parts, f"xl/drawings/{drawing}", "</wsDr>", ANCHOR)
    before(parts, f"xl/worksheets/{sheet}", "</worksheet>", SLICER_LIST)
    before(parts, "xl/workbook.xml", "</workbook>", CACHE_LIST)
    before(
        parts,
        "xl/workbook.xml",
        "</definedNames>",
        '<definedName name="Segment_Site">#N/A</definedName>',
    )
    end = "</pivotCacheDefinition>"
    before(parts, "xl/pivotCache/pivotCacheDefinition1.xml", end, CACHE_NUMBER)
    relate(
        parts,
        f"xl/worksheets/_rels/{sheet}.rels",
        "rIdSlicer",
        f"{microsoft}/slicer",
        "/xl/slicers/slicer1.xml",
    )
    relate(
        parts,
        "xl/_rels/workbook.xml.rels",
        "rIdSlicerCache",
        f"{microsoft}/slicerCache",
        "/xl/slicerCaches/slicerCache1.xml",
    )
    declare(parts, "/xl/slicers/slicer1.xml", "application/vnd.ms-excel.slicer+xml")
    declare(parts, "/xl/slicerCaches/slicerCache1.xml", "application/vnd.ms-excel.slicerCache+xml")
    return packed(parts)
