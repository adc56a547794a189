"""The files of the exercises can be made again, the same, and hold what they speak of."""

import re
from base64 import b64decode
from io import BytesIO
from struct import unpack_from
from zipfile import ZipFile

import openpyxl
import pytest

from tests.builders.cleaning import parts_of
from tests.builders.exercises import EXERCISES, FOLDER

pytestmark = pytest.mark.anydb


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda module: module.PATH.rpartition("/")[2])
def test_making_the_files_again_changes_nothing(exercise):
    for name, data in exercise.files().items():
        committed = parts_of((FOLDER / exercise.PATH / name).read_bytes())
        made = parts_of(data)
        assert made.keys() == committed.keys()
        # Compressed pictures may differ from one version of the drawing library to the next.
        texts = [part for part in made if part.endswith((".xml", ".rels"))]
        assert [p for p in texts if made[p] != committed[p]] == [], name


WORKBOOKS = sorted(FOLDER.rglob("*.xlsx"))


def definition_of(parts: dict[str, bytes]) -> tuple[str, str]:
    """The code of the query, and what is said of it, from the stream that Excel keeps."""
    text = parts["customXml/item1.xml"].decode("utf-16")
    stream = b64decode(re.search(r"<DataMashup[^>]*>([^<]+)<", text)[1])
    pieces, offset = [], 4
    while offset < len(stream):
        (length,) = unpack_from("<I", stream, offset)
        pieces.append(stream[offset + 4 : offset + 4 + length])
        offset += 4 + length
    assert len(pieces) == 4
    assert offset == len(stream)
    (length,) = unpack_from("<I", pieces[2], 4)
    with ZipFile(BytesIO(pieces[0])) as package:
        return package.read("Formulas/Section1.m").decode(), pieces[2][8 : 8 + length].decode()


@pytest.mark.filterwarnings("ignore:Slicer List extension")
def test_a_query_can_be_run_again_since_its_definition_comes_with_it():
    asked = [path for path in WORKBOOKS if b"Microsoft.Mashup" in connections_of(path)]
    assert [path for path in asked if path.name == "modele.xlsx"]
    for path in asked:
        code, about = definition_of(parts_of(path.read_bytes()))
        (query,) = re.findall(r"shared (\w+) = let", code)
        assert f"Location={query};" in connections_of(path).decode()
        assert f"Section1/{query}<" in about
        sheets = openpyxl.load_workbook(path).worksheets
        tables = {table.name: table for sheet in sheets for table in sheet.tables.values()}
        assert set(re.findall(r'Name="(\w+)"', code)) <= set(tables)
        (target,) = re.findall(r'"FillTarget" Value="s(\w+)"', about)
        assert tables[target].tableType == "queryTable"


def connections_of(path) -> bytes:
    return parts_of(path.read_bytes()).get("xl/connections.xml", b"")
