"""Every Office exercise of content/: what its files are worth, and what they are made of."""

from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pptx
import pytest
import yaml

from courses.office.intake import intake
from courses.office.marking import mark
from courses.office.specs import validate
from tests.builders.cleaning import packed, parts_of

pytestmark = pytest.mark.anydb

CONTENT = Path(__file__).parents[2] / "content"
EXERCISES = sorted(CONTENT.glob("courses/*/exercices/*/exercice.yaml"))
REQUIRED = {"titre", "consigne", "depart", "modele", "reussite", "verifications", "erreurs"}
NOT_A_PERSON = "Atelier graphique"  # the author to erase, in one exercise
OFFICE_KINDS = {".dotx": ".docx", ".potx": ".pptx"}
OPENERS = {"docx": docx.Document, "xlsx": openpyxl.load_workbook, "pptx": pptx.Presentation}


def named(path: Path) -> str:
    return "/".join(path.parts[-4:-1])


def read(path: Path) -> dict[str, Any]:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def marked(path: Path, name: str) -> dict[str, Any]:
    found = mark((path.parent / name).read_bytes(), read(path)["verifications"])
    assert found["refused"] is None, found
    return found


def percent(found: dict[str, Any]) -> float:
    return 100 * found["score"]["earned"] / found["score"]["possible"]


def verdicts(found: dict[str, Any]) -> dict[str, str]:
    return {result["id"]: result["verdict"] for result in found["results"]}


def office_files() -> list[Path]:
    return [
        file
        for path in EXERCISES
        for file in sorted(path.parent.rglob("*"))
        if file.suffix in {".docx", ".xlsx", ".pptx", ".dotx", ".potx"}
    ]


exercises = pytest.mark.parametrize("path", EXERCISES, ids=named)
files = pytest.mark.parametrize("file", office_files(), ids=lambda file: file.name)


def test_the_exercises_of_the_initial_level_are_there():
    names = {path.parent.name for path in EXERCISES}
    assert {"note-brute", "notes-frais", "equipe"} <= names


@exercises
def test_an_exercise_says_all_that_it_needs(path):
    exercise = read(path)
    assert set(exercise) >= REQUIRED
    assert validate(exercise["verifications"]) == []
    assert all(spec["hint"] and spec["why"] for spec in exercise["verifications"])
    assert 50 <= exercise["reussite"] <= 100
    assert len(exercise["erreurs"]) >= 4


@exercises
def test_the_model_earns_every_point(path):
    found = marked(path, read(path)["modele"])
    assert set(verdicts(found).values()) == {"pass"}
    assert found["score"]["earned"] == found["score"]["possible"]
    points = sum(spec.get("points", 1) for spec in read(path)["verifications"])
    assert found["score"]["possible"] == points


@exercises
def test_the_starter_leaves_nearly_all_the_work(path):
    assert percent(marked(path, read(path)["depart"])) <= 40


def tool_of(path: Path) -> str:
    """word, excel or powerpoint: each course is of one tool."""
    return path.parents[2].name.partition("-")[0]


def others_of_its_kind() -> list[tuple[Path, Path]]:
    return [
        (path, other)
        for path in EXERCISES
        for other in EXERCISES
        if other != path and tool_of(other) == tool_of(path)
    ]


@pytest.mark.parametrize(("path", "other"), others_of_its_kind(), ids=named)
def test_the_work_of_another_exercise_does_not_pass(path, other):
    data = (other.parent / read(other)["modele"]).read_bytes()
    found = mark(data, read(path)["verifications"])
    assert found["refused"] is None
    assert percent(found) < read(path)["reussite"]


@exercises
def test_each_mistake_is_seen_and_nothing_else(path):
    exercise = read(path)
    for mistake in exercise["erreurs"]:
        found = verdicts(marked(path, mistake["fichier"]))
        assert {k: found[k] for k in mistake["attendu"]} == mistake["attendu"], mistake["fichier"]
        assert "fail" in mistake["attendu"].values()


@exercises
def test_every_check_is_failed_by_the_starter_or_by_a_mistake(path):
    exercise = read(path)
    failing = {k for k, v in verdicts(marked(path, exercise["depart"])).items() if v == "fail"}
    for mistake in exercise["erreurs"]:
        failing |= {k for k, v in mistake["attendu"].items() if v == "fail"}
    assert failing == {spec["id"] for spec in exercise["verifications"]}


@exercises
def test_every_file_in_the_folder_is_used(path):
    exercise = read(path)
    used = {exercise["depart"], exercise["modele"], *exercise.get("annexes", [])}
    used |= {mistake["fichier"] for mistake in exercise["erreurs"]} | {path.name}
    there = {str(f.relative_to(path.parent)) for f in path.parent.rglob("*") if f.is_file()}
    assert used == there


@files
def test_a_file_carries_no_name_and_no_trace_of_a_library(file):
    package = intake(file.read_bytes())
    for name in ("lastModifiedBy", "description", "comments"):
        assert not package.core.get(name)
    assert package.core.get("creator", "") in ("", NOT_A_PERSON)
    everything = b"\n".join(package.parts.values()).lower()
    for trace in (b"python-docx", b"python-pptx", b"openpyxl", b"xlsxwriter", b"steve canny"):
        assert trace not in everything


@pytest.mark.filterwarnings("ignore:Slicer List extension")
@files
def test_a_file_opens_with_the_usual_libraries(file):
    kind = OFFICE_KINDS.get(file.suffix, file.suffix)
    assert OPENERS[kind[1:]](BytesIO(as_document(file.read_bytes())))


def as_document(data: bytes) -> bytes:
    """A template as an ordinary document: these libraries open nothing else."""
    parts = parts_of(data)
    types = parts["[Content_Types].xml"]
    types = types.replace(b"wordprocessingml.template.main", b"wordprocessingml.document.main")
    types = types.replace(b"presentationml.template.main", b"presentationml.presentation.main")
    return packed(parts | {"[Content_Types].xml": types})


@files
def test_a_file_points_only_to_parts_that_it_holds(file):
    package = intake(file.read_bytes())
    owners = ["", *(name for name in package.parts if not name.endswith(".rels"))]
    for owner in owners:
        for rel in package.rels(owner):
            assert rel.external or rel.target in package.parts, (owner, rel)
    for name in package.parts:
        assert name == "[Content_Types].xml" or package.content_type(name), name
