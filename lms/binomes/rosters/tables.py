"""A roster's bytes as rows of words, whatever wrote it: CSV in several flavours, or XLSX."""

import csv
import io
import zipfile
from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import load_workbook

type Rows = list[list[str]]

MOST_BYTES = 5 * 1024**2
MOST_UNPACKED_BYTES = 60 * 1024**2
MOST_ROWS = 10_000
MOST_COLUMNS = 100
# A sheet whose whole columns were formatted has a million empty rows below the list.
MOST_EMPTY_ROWS = 1_000

OLD_OFFICE = b"\xd0\xcf\x11\xe0"
ZIP = b"PK\x03\x04"
# Signs that only a misread or binary file holds.
BINARY = "\x00\x01\x02\x03\x04\x05\x06\x07\x08"


class Unreadable(ValueError):
    """The file cannot be read at all; the message says why and what to do."""


def rows_of(content: bytes) -> Rows:
    """Every row, empty ones too, so that row numbers are those of the spreadsheet.

    Raises Unreadable.
    """
    if len(content) > MOST_BYTES:
        raise Unreadable(_("This file is larger than 5 MB: keep only the list of people."))
    if not content.strip():
        raise Unreadable(_("This file is empty: did you save it before choosing it?"))
    if content.startswith(OLD_OFFICE):
        raise Unreadable(
            _("This is an old Excel file or a protected one: save it as .xlsx, without password.")
        )
    found = _xlsx(content) if content.startswith(ZIP) else _csv(content)
    rows, empty = [], 0
    for row in found:
        rows.append(row)
        empty = 0 if any(row) else empty + 1
        if empty > MOST_EMPTY_ROWS:
            break
        if len(rows) > MOST_ROWS:
            raise Unreadable(
                _("This file has more than %(most)d rows: split it.") % {"most": MOST_ROWS}
            )
    return rows


def _xlsx(content: bytes) -> Iterator[list[str]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            unpacked = sum(part.file_size for part in parts.infolist())
            if "xl/workbook.xml" not in parts.namelist() or unpacked > MOST_UNPACKED_BYTES:
                raise Unreadable(_not_a_table())
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        if not sheets:
            raise Unreadable(_not_a_table())
        # Some programs write a wrong size of the sheet; the rows themselves do not lie.
        sheets[0].reset_dimensions()
        for row in sheets[0].iter_rows(max_col=MOST_COLUMNS, values_only=True):
            yield [_words(value) for value in row]
    except Unreadable:
        raise
    # A damaged file makes openpyxl raise almost anything; the person needs one clear sentence.
    except Exception as damage:
        raise Unreadable(
            _("This Excel file is damaged: open it, save it again, then choose it again.")
        ) from damage


def _words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _csv(content: bytes) -> Iterator[list[str]]:
    text = _decoded(content)
    if any(sign in text for sign in BINARY):
        raise Unreadable(_not_a_table())
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        for line in lines:
            yield [word.strip() for word in line[:MOST_COLUMNS]]
    except csv.Error as damage:
        raise Unreadable(_not_a_table()) from damage


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What Excel writes under Windows when one does not ask for UTF-8.
        return content.decode("cp1252", errors="replace")


def _delimiter(text: str) -> str:
    """The sign that cuts the first filled line most often, outside quotation marks."""
    first = next((line for line in text.splitlines() if line.strip(' ;,\t"')), "")
    outside = "".join(first.split('"')[::2])
    return max(";,\t", key=outside.count)


def _not_a_table() -> str:
    return _("This is neither a CSV nor an Excel (.xlsx) list: start from the template.")
