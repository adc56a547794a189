"""What the Excel files of the exercises are made of."""

import re
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import ironcalc
from lxml import etree
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from tests.builders.cleaning import clean, packed, parts_of

EURO = '#,##0.00\\ "€"'
DAY = "dd/mm/yyyy"
BESIDE_A_TEXT = Alignment(horizontal="right", indent=1)
HEADER_FILL = PatternFill("solid", fgColor="0B5563")
INPUT_FILL = PatternFill("solid", fgColor="FFF6D6")
LINE = Border(bottom=Side("thin", color="B8C4CE"))
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def blank_workbook(sheet: str) -> tuple[Workbook, Any]:
    workbook = Workbook()
    first = workbook.worksheets[0]
    first.title = sheet
    return workbook, first


def show_as_day(cell: Any) -> None:
    """A date keeps to the right, yet does not touch the text in the next column."""
    cell.number_format, cell.alignment = DAY, BESIDE_A_TEXT


def headers(sheet: Any, row: int, names: Iterable[str]) -> None:
    for column, name in enumerate(names, start=1):
        cell = sheet.cell(row, column, name)
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), HEADER_FILL
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    sheet.row_dimensions[row].height = 32


def widths(sheet: Any, *lengths: float) -> None:
    for column, length in enumerate(lengths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = length


def saved(workbook: Workbook, title: str = "") -> bytes:
    """The workbook with the results of its formulas, as Excel keeps them."""
    stream = BytesIO()
    workbook.save(stream)
    return clean(with_results(stream.getvalue(), workbook), title)


def with_results(data: bytes, workbook: Workbook) -> bytes:
    model = calculated(data)
    parts = parts_of(data)
    for index, sheet in enumerate(workbook.worksheets):
        name = f"xl/worksheets/sheet{index + 1}.xml"
        root = etree.fromstring(parts[name])
        for cell in root.iter(f"{MAIN}c"):
            if cell.find(f"{MAIN}f") is not None:
                place = sheet[str(cell.get("r"))]
                write_result(cell, model.get_cell_value(index, place.row, place.column))
        parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return packed(parts)


def calculated(data: bytes) -> ironcalc.Model:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "workbook.xlsx"
        path.write_bytes(without_drawings(data))
        model = ironcalc.load_from_xlsx(str(path), "fr", "Europe/Paris", "en")
    model.evaluate()
    return model


def without_drawings(data: bytes) -> bytes:
    """Only what is calculated: drawings and pictures left out."""
    parts = parts_of(data)
    return packed({n: c for n, c in parts.items() if not re.match(r"xl/(charts|drawings)/", n)})


def write_result(cell: etree._Element, value: str | float | None) -> None:
    result = cell.find(f"{MAIN}v")
    if result is None:
        result = etree.SubElement(cell, f"{MAIN}v")
    if "t" in cell.attrib:
        del cell.attrib["t"]
    if isinstance(value, bool):
        cell.set("t", "b")
        result.text = str(int(value))
    elif isinstance(value, str):
        cell.set("t", "e" if value.startswith("#") else "str")
        result.text = value
    elif value is None:
        cell.remove(result)
    else:
        result.text = repr(round(float(value), 10))
