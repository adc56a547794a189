"""A table as an XLSX file; the same table at the same moment gives the same bytes."""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from django.utils.translation import gettext as _
from lxml import etree
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from lms.quality.tables import Cell, Table

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
NARROW, WIDE = 14, 60
MODIFIED = "{http://purl.org/dc/terms/}modified"


def sheet(table: Table, title: str, moment: datetime, site: str = "") -> bytes:
    """One row a line; where rows have a page on the site, a last column gives its address.

    `moment` is aware; `site` is the address of the site without a final slash.
    """
    linked = any(row.url for row in table.rows)
    book = Workbook()
    page = book.worksheets[0]
    page.title = _tab(title)
    page.append([*table.headings, *([_("On the site")] if linked else [])])
    for row in table.rows:
        address = [f"{site}{row.url}" if row.url else ""] if linked else []
        page.append([*(plain(cell) for cell in row.cells), *address])
    page.freeze_panes = "A2"
    for place, cells in enumerate(page.iter_cols(), start=1):
        cells[0].font, cells[0].alignment = Font(bold=True), Alignment(wrap_text=True)
        longest = max(len(str(cell.value or "")) for cell in cells)
        page.column_dimensions[get_column_letter(place)].width = min(WIDE, max(NARROW, longest + 2))
    book.properties.creator, book.properties.created = "", _naive(moment)
    book.properties.title = title
    written = BytesIO()
    book.save(written)
    return _still(written.getvalue(), moment)


def plain(cell: Cell) -> Cell:
    """Words that begin like a formula must not be run by the spreadsheet."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@") else cell


def _tab(title: str) -> str:
    """A tab's name is short and knows neither brackets nor slashes."""
    return "".join(sign for sign in title if sign not in r"[]:*?/\'")[:31] or "1"


def _naive(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(tzinfo=None, microsecond=0)


def _still(data: bytes, moment: datetime) -> bytes:
    """The file as if it had been saved at `moment`: the writer puts its own clock everywhere."""
    kept = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(kept, "w", ZIP_DEFLATED) as target:
        for name in sorted(source.namelist()):
            entry = ZipInfo(name, _naive(moment).timetuple()[:6])
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 3
            content = source.read(name)
            if name == "docProps/core.xml":
                content = _dated(content, moment)
            target.writestr(entry, content)
    return kept.getvalue()


def _dated(properties: bytes, moment: datetime) -> bytes:
    tree = etree.fromstring(properties)
    for element in tree.iter(MODIFIED):
        element.text = f"{_naive(moment).isoformat()}Z"
    return etree.tostring(tree)
