"""The contract of `manage.py mark_file`, from a real process and from this one."""

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
import yaml
from django.core.management import CommandError, call_command
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from courses.office.refusal import REASONS
from tests import exercises

ROOT = Path(__file__).parents[3]


@pytest.fixture
def checks(tmp_path) -> Path:
    path = tmp_path / "checks.yaml"
    listed = [
        {"id": "liste", "check": "word.list", "items": ["Réserver une place"], "kind": "bullet"},
        {"id": "numero", "check": "word.page_number", "where": "footer", "points": 2},
    ]
    path.write_text(yaml.safe_dump({"checks": listed}, allow_unicode=True))
    return path


def run(*arguments, database: str = "sqlite:////nulle/part.sqlite3"):
    return subprocess.run(
        [sys.executable, "manage.py", "mark_file", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "DATABASE_URL": database, "DJANGO_SETTINGS_MODULE": "lms.settings.test"},
    )


def test_a_marked_file_ends_with_0_and_needs_no_database(checks):
    done = run(exercises.NOTE / "modele.docx", "--checks", checks, "--json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert set(found) == {"refused", "kind", "producer", "score", "results"}
    assert (found["refused"], found["kind"]) == (None, "word")
    assert [set(r) for r in found["results"]] == [
        {"id", "check", "verdict", "earned", "possible", "message", "where"}
    ] * 2
    assert found["results"][1]["verdict"] == "pass"
    assert found["results"][1]["possible"] == 2


def test_a_refused_file_ends_with_2(tmp_path, checks):
    file = tmp_path / "x.docx"
    file.write_bytes(b"%PDF-1.7")
    done = run(file, "--checks", checks, "--json")
    assert done.returncode == 2
    found = json.loads(done.stdout)
    assert set(found) == {"refused"}
    assert found["refused"]["reason"] == "not_office"
    assert "PDF" in found["refused"]["message"]


def said(*arguments) -> tuple[int, str]:
    out = StringIO()
    try:
        call_command("mark_file", *map(str, arguments), stdout=out)
    except SystemExit as end:
        return int(str(end.code)), out.getvalue()
    return 0, out.getvalue()


@pytest.mark.django_db
def test_an_exercise_is_named_by_its_short_name():
    exercises.exercise()
    code, out = said(exercises.NOTE / "modele.docx", "--exercise", "note-brute", "--json")
    assert (code, json.loads(out)["score"]) == (0, {"earned": 10, "possible": 10})
    with pytest.raises(CommandError, match="absent"):
        said(exercises.NOTE / "modele.docx", "--exercise", "absent", "--json")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("checks: [", "YAML"),
        ("rien: du tout", "checks"),
        ("checks: [{id: a, check: word.liste}]", "word.liste"),
    ],
)
def test_wrong_checks_are_told_to_their_author(tmp_path, text, fault):
    path = tmp_path / "checks.yaml"
    path.write_text(text)
    with pytest.raises(CommandError, match=fault):
        said(exercises.NOTE / "modele.docx", "--checks", path, "--json")


def test_without_json_it_speaks_in_sentences(checks):
    code, out = said(exercises.NOTE / "depart.docx", "--checks", checks)
    assert code == 0
    assert out.startswith("0 / 3")
    assert "numero" in out


START = (exercises.NOTE / "depart.docx").read_bytes()


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    data=st.one_of(
        st.binary(max_size=400),
        st.binary(max_size=200).map(lambda tail: b"PK\x03\x04" + tail),
        st.integers(0, len(START)).map(lambda end: START[:end]),
        st.tuples(st.integers(0, len(START) - 1), st.integers(0, 255)).map(
            lambda change: START[: change[0]] + bytes([change[1]]) + START[change[0] + 1 :]
        ),
    )
)
@example(data=b"")
def test_no_bytes_end_otherwise_than_the_contract_says(tmp_path, checks, data):
    file = tmp_path / "x.docx"
    file.write_bytes(data)
    code, out = said(file, "--checks", checks, "--json")
    found = json.loads(out)
    if code == 0:
        assert found["refused"] is None
        assert {r["verdict"] for r in found["results"]} <= {"pass", "fail", "cannot_verify"}
    else:
        assert code == 2
        assert found["refused"]["reason"] in REASONS
