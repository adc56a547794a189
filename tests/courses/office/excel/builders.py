"""Workbooks built in code: with openpyxl, then changed part by part where it cannot."""

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

import openpyxl
from openpyxl.workbook import Workbook

from courses.office.excel.book import Book
from courses.office.intake import intake
from courses.office.marking import mark

SHEET = "xl/worksheets/sheet1.xml"
WORKBOOK = "xl/workbook.xml"
STRICT = "http://purl.oclc.org/ooxml"


def workbook(
    cells: Mapping[str, Any] | None = None,
    *,
    sheets: Mapping[str, Mapping[str, Any]] | None = None,
    formats: Mapping[str, str] | None = None,
    change: Callable[[Workbook], None] | None = None,
) -> bytes:
    """A workbook with `cells` on "Feuil1", or with several `sheets`; `formats` by address."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, content in (sheets or {"Feuil1": cells or {}}).items():
        sheet = book.create_sheet(name)
        for address, value in content.items():
            sheet[address] = value
    for address, code in (formats or {}).items():
        book.worksheets[0][address].number_format = code
    if change:
        change(book)
    return saved(book)


def saved(book: Workbook) -> bytes:
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def rewritten(
    data: bytes,
    changes: Mapping[str, tuple[str, str]] | None = None,
    added: Mapping[str, str | bytes] | None = None,
    everywhere: Mapping[str, str] | None = None,
) -> bytes:
    """The package with (old, new) replaced in parts, parts added, texts replaced in all parts."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(result, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if changes and name in changes:
                old, new = changes[name]
                assert old.encode() in content, f"{old} is not in {name}: {content[:2000]!r}"
                content = content.replace(old.encode(), new.encode())
            if name.endswith((".xml", ".rels")):
                for old, new in (everywhere or {}).items():
                    content = content.replace(old.encode(), new.encode())
            target.writestr(name, content)
        for name, content in (added or {}).items():
            target.writestr(name, content)
    return result.getvalue()


def calculated(data: bytes, kept: Mapping[str, str]) -> bytes:
    """As saved by Excel: each formula keeps its result, and nothing asks for a new calculation."""
    for address, value in kept.items():
        start = f'<c r="{address}"'
        text = _part(data, SHEET)
        at = text.index(start)
        end = text.index("</c>", at)
        cell = text[at:end]
        empty = "<v></v>" if "<v></v>" in cell else "<v />" if "<v />" in cell else "<v/>"
        data = rewritten(data, {SHEET: (cell, cell.replace(empty, f"<v>{value}</v>"))})
    return rewritten(data, {WORKBOOK: ('fullCalcOnLoad="1"', "")})


def strict(data: bytes) -> bytes:
    """The same workbook in the Strict variant of the format."""
    transitional = "http://schemas.openxmlformats.org"
    return rewritten(
        data,
        everywhere={
            f"{transitional}/spreadsheetml/2006/main": f"{STRICT}/spreadsheetml/main",
            f"{transitional}/officeDocument/2006/": f"{STRICT}/officeDocument/",
            f"{transitional}/drawingml/2006/": f"{STRICT}/drawingml/",
        },
    )


def _part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name).decode()


def book_of(data: bytes) -> Book:
    return Book(intake(data, "excel"))


def result(data: bytes, check: str, language: str = "fr", **parameters: Any) -> dict[str, Any]:
    """The single result of one check, as the contract gives it."""
    marked = mark(data, [{"id": "essai", "check": f"excel.{check}", **parameters}], language)
    assert marked["refused"] is None, marked
    return marked["results"][0]


def verdict(data: bytes, check: str, **parameters: Any) -> str:
    return result(data, check, **parameters)["verdict"]
