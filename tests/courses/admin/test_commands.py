import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from courses.bank.categories import Category
from courses.exchange.gift import read_gift
from courses.models import Question, Quiz
from lms.learning.models import Event
from lms.people.models import User
from tests import material

pytestmark = pytest.mark.django_db
FILES = Path(__file__).parents[2] / "files"
DUMP = FILES / "django-quiz-app-0.5.1.json"


def run(*arguments) -> tuple[int, dict]:
    """Exit status, and the report."""
    out = StringIO()
    try:
        call_command("import_questions", *map(str, arguments), "--json", stdout=out, stderr=out)
    except SystemExit as end:
        return int(end.code or 0), _report(out)
    return 0, _report(out)


def _report(out: StringIO) -> dict:
    text = out.getvalue()
    return json.loads(text[text.index("{") :])


def bank(tmp_path: Path, text: str, name: str = "banque.gift") -> Path:
    path = tmp_path / name
    path.write_text(text)
    return path


def test_all_comes_in_and_the_report_counts_it(tmp_path):
    path = bank(tmp_path, "$CATEGORY: A/B\n\n::Un:: Oui ? {T}\n\n::Deux:: Combien ? {#3}\n")
    assert run(path) == (
        0,
        {
            "imported": {"numerical": 1, "true_false": 1},
            "categories": {"A/B": 2},
            "quizzes": 0,
            "rejected": [],
            "warnings": [],
        },
    )
    assert Question.objects.filter(live=True).count() == 2


def test_the_good_ones_come_in_beside_those_rejected(tmp_path):
    path = bank(tmp_path, "::Bonne:: Oui ? {T}\n\n::Cassée:: Oui ? {=oui\n")
    status, report = run(path, "--category", "C")
    assert status == 1
    assert report["categories"] == {"C": 1}
    [rejected] = report["rejected"]
    assert rejected["line"] == 3
    assert rejected["title"] == "Cassée"
    assert rejected["reason"]
    assert Question.objects.get().title == "Bonne"


@pytest.mark.parametrize("format", ["", "moodle-xml", "django-quiz-app"])
def test_nothing_comes_in_from_an_unreadable_file(tmp_path, format):
    path = bank(tmp_path, "\0\0")
    status, report = run(path, *(["--format", format] if format else []))
    assert status == 2
    assert report["imported"] == {}
    assert report["rejected"][0]["reason"]


def test_a_missing_file_is_unreadable(tmp_path):
    assert run(tmp_path / "absent.gift")[0] == 2


def test_a_dry_run_writes_nothing(tmp_path):
    status, report = run(bank(tmp_path, "::Un:: Oui ? {T}\n"), "--dry-run")
    assert (status, report["imported"]) == (0, {"true_false": 1})
    assert not Question.objects.exists()
    assert not Category.objects.exists()


def test_the_format_is_recognised():
    assert run(FILES / "moodle-bank.xml", "--dry-run")[1]["imported"]["matching"] >= 1


def test_quizzes_of_django_quiz_app_keep_their_settings_and_drafts_stay_drafts():
    status, report = run(DUMP)
    assert (status, report["quizzes"]) == (0, 2)
    word = Quiz.objects.get(slug="word-styles")
    assert (word.live, word.random_order, word.max_questions, word.pass_mark) == (True, True, 3, 60)
    assert word.success_text == "Bravo !"
    assert len(word.items) == 4
    excel = Quiz.objects.get(slug="excel-references")
    assert (excel.live, excel.single_attempt, excel.answers_at_end) == (False, True, False)


def test_a_short_name_that_is_taken_gets_a_number():
    run(DUMP)
    run(DUMP)
    assert Quiz.objects.filter(slug="word-styles-2").exists()


def test_sittings_come_in_as_history_of_who_has_an_account():
    ines = User.objects.create_user("ines@example.org", first_name="Inès", last_name="B")
    run(DUMP, "--with-sittings")
    event = Event.objects.get(person=ines, verb="imported_sitting")
    assert event.data["quiz"] == Quiz.objects.get(slug="word-styles").pk
    assert (event.data["earned"], event.data["possible"]) == (1, 3)
    asked = {str(uid) for uid in Question.objects.values_list("uid", flat=True)}
    assert set(event.data["answers"]) <= asked
    assert event.data["answers"]
    assert event.at.isoformat().startswith("2026-11-24")


def test_a_user_name_finds_its_person_when_the_address_differs():
    ines = User.objects.create_user("ines@ailleurs.example", first_name="Inès", last_name="B")
    run(DUMP, "--with-sittings")
    assert Event.objects.filter(person=ines, verb="imported_sitting").exists()


def test_sittings_of_strangers_are_left_out_with_a_warning():
    report = run(DUMP, "--with-sittings")[1]
    assert not Event.objects.exists()
    assert any("ines@example.org" in warning for warning in report["warnings"])


def test_sittings_stay_away_unless_asked_for():
    User.objects.create_user("ines@example.org", first_name="Inès", last_name="B")
    run(DUMP)
    assert not Event.objects.exists()


@pytest.mark.parametrize("format", ["gift", "moodle-xml", "qti"])
def test_the_bank_leaves_in_every_format(tmp_path, format):
    material.question("Annuler")
    path = tmp_path / "sortie"
    call_command("export_questions", "--format", format, str(path), stderr=StringIO())
    assert path.stat().st_size > 0


def test_a_branch_leaves_alone(tmp_path):
    Question.objects.filter(pk=material.question("Dedans").pk).update(
        category=Category.at(("Word", "Styles"))
    )
    material.question("Dehors")
    path = tmp_path / "sortie.gift"
    call_command(
        "export_questions", "--category", "Word", "--format", "gift", str(path), stderr=StringIO()
    )
    assert [q.title for q in read_gift(path.read_bytes()).questions] == ["Dedans"]
    with pytest.raises(CommandError):
        call_command("export_questions", "--category", "Rien", "--format", "gift", str(path))
