"""Every check of a format runs on every genuine file at hand, without an unexpected stop."""

import sysconfig
from pathlib import Path

import pytest

from courses.office.intake import intake
from courses.office.marking import mark
from courses.office.refusal import Refused
from courses.office.specs import validate
from courses.office.summary import MOST, summarise
from tests.courses.office.every_check import every_spec
from tests.courses.office.packages import strict

ROOTS = (Path(sysconfig.get_paths()["purelib"]), Path(__file__).parents[3] / "content")
FILES = sorted(
    path
    for root in ROOTS
    for suffix in ("docx", "dotx", "xlsx", "xltx", "pptx", "potx", "docm", "xlsm", "pptm")
    for path in root.rglob(f"*.{suffix}")
    if path.parent.name != "erreurs"  # those differ little from their starter
)


def marked(data: bytes, kind: str) -> dict:
    return mark(data, every_spec(kind))


@pytest.mark.parametrize("kind", ["word", "excel", "powerpoint"])
def test_the_specs_made_for_this_test_are_valid(kind):
    assert validate(every_spec(kind)) == []


def test_there_are_genuine_files():
    assert any(path.suffix == ".docx" for path in FILES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_check_gives_a_verdict(path):
    data = path.read_bytes()
    try:
        kind = intake(data).kind
    except Refused as refused:
        pytest.skip(f"refused: {refused.reason}")
    for variant in (data, strict(data)):
        results = marked(variant, kind)["results"]
        stopped = [r["check"] for r in results if "vérifié automatiquement" in r["message"]]
        assert not stopped


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_can_be_told_to_a_trainer(path):
    data = path.read_bytes()
    try:
        found = summarise(data)
    except Refused as refused:
        pytest.skip(f"refused: {refused.reason}")
    assert 0 < len(found["lines"]) <= MOST
    assert summarise(data, "en")["more"] == found["more"]
