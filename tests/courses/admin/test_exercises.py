"""Claire writes an exercise: its form, checks by example, the test bench, archives."""

import io
import zipfile
from datetime import timedelta

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from courses.curriculum.exercise_files import read_folder
from courses.models import Exercise
from lms.people.models import User
from tests import exercises
from tests.people import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def claire(db):
    client = Client()
    client.force_login(person("Claire", "Vasseur", is_trainer=True))
    return client


@pytest.fixture
def note(db):
    return exercises.exercise()


def page(client, name: str, *arguments) -> str:
    return client.get(reverse(name, args=arguments)).content.decode()


def form_of(exercise: Exercise, **changed) -> dict:
    """What the browser sends when nothing but `changed` was touched."""
    data = {
        "title": exercise.title,
        "kind": exercise.kind,
        "instructions": '{"blocks": [{"key": "a", "text": "Faites.", "type": "unstyled", '
        '"depth": 0, "inlineStyleRanges": [], "entityRanges": [], "data": {}}], "entityMap": {}}',
        "pass_mark": str(exercise.pass_mark),
        "slug": exercise.slug,
        "annexes-TOTAL_FORMS": "0",
        "annexes-INITIAL_FORMS": "0",
        "bench-TOTAL_FORMS": str(exercise.bench.count()),
        "bench-INITIAL_FORMS": str(exercise.bench.count()),
        "checks-count": str(len(exercise.checks)),
        "variables-count": str(len(exercise.variables)),
    }
    for number, child in enumerate(exercise.variables):
        place = f"variables-{number}"
        data |= {f"{place}-order": str(number), f"{place}-deleted": "", f"{place}-id": child.id}
        data[f"{place}-type"] = child.block_type
        data |= {f"{place}-value-{field}": value for field, value in child.value.items()}
    for number, file in enumerate(exercise.bench.all()):
        data |= {f"bench-{number}-id": str(file.pk), f"bench-{number}-name": file.name}
        data[f"bench-{number}-ORDER"] = str(number + 1)
    for number, child in enumerate(exercise.checks):
        place = f"checks-{number}"
        data |= {f"{place}-order": str(number), f"{place}-deleted": "", f"{place}-id": child.id}
        data[f"{place}-type"] = child.block_type
        for field, value in child.value.items():
            if isinstance(value, bool):
                data |= {f"{place}-value-{field}": "on"} if value else {}
            elif value is not None:
                data[f"{place}-value-{field}"] = value
    return {**data, **changed}


def edit(client, exercise: Exercise, **changed):
    url = reverse("wagtailsnippets_courses_exercise:edit", args=[exercise.pk])
    return client.post(url, form_of(exercise, **changed), follow=True)


def test_the_form_shows_each_check_in_plain_words(claire, note):
    found = page(claire, "wagtailsnippets_courses_exercise:edit", note.pk)
    assert "Proposer des vérifications à partir de l’exemple" in found
    assert "Sommaire" in found  # the catalogue
    assert "Vraie liste" in found


def test_saving_a_form_that_nobody_touched_changes_no_check(claire, note):
    before = note.specs
    response = edit(claire, note)
    assert "error" not in [m.level_tag for m in response.context["messages"]]
    assert Exercise.objects.get().get_latest_revision_as_object().specs == before


def test_publishing_as_expected_asks_nothing(claire, note):
    edit(claire, note, title="Un autre titre", **{"action-publish": "1"})
    assert Exercise.objects.get().title == "Un autre titre"


def test_publishing_with_an_unmet_expectation_asks_first_and_loses_nothing(claire, note):
    at = next(n for n, c in enumerate(note.checks) if c.block_type == "word__page_setup")
    changed = {f"checks-{at}-value-margin": "3", "action-publish": "1"}
    response = edit(claire, note, title="Marges de 3 cm", **changed)
    assert response.request["PATH_INFO"] == reverse("exercise_bench", args=[note.pk])
    asked = response.content.decode()
    assert "Rien n’est encore publié" in asked
    assert "Publier quand même" in asked
    assert Exercise.objects.get().title == note.title
    claire.post(reverse("exercise_bench", args=[note.pk]), {"publish": "1"})
    assert Exercise.objects.get().title == "Marges de 3 cm"


def test_choosing_a_date_with_an_unmet_expectation_asks_too(claire, note):
    at = next(n for n, c in enumerate(note.checks) if c.block_type == "word__page_setup")
    later = timezone.now() + timedelta(days=3)
    dated = {
        f"checks-{at}-value-margin": "3",
        "go_live_at": timezone.localtime(later).strftime("%d/%m/%Y %H:%M"),
        "action-publish": "1",
    }
    asked = edit(claire, note, title="Marges de 3 cm", **dated).content.decode()
    assert "Publier quand même" in asked
    assert Exercise.objects.get().scheduled_revision is None
    done = claire.post(reverse("exercise_bench", args=[note.pk]), {"publish": "1"}, follow=True)
    assert "à la date que vous avez choisie" in done.content.decode()
    kept = Exercise.objects.get()
    assert kept.title == note.title  # until that date
    with time_machine.travel(later + timedelta(minutes=1)):
        call_command("publish_scheduled")
    assert Exercise.objects.get().title == "Marges de 3 cm"


def test_files_of_the_bench_stay_in_the_place_that_they_are_given(claire, note):
    first, second, *_others = bench()
    edit(claire, note, **{"bench-0-ORDER": "2", "bench-1-ORDER": "1"})
    assert [file.name for file in bench()][:2] == [second.name, first.name]
    found = page(claire, "exercise_bench", note.pk)
    assert found.index(second.name) < found.index(first.name)
    assert note.bench.first().name == first.name  # a draft changes nothing that is published


def test_saving_a_draft_says_what_comes_out_otherwise(claire, note):
    at = next(n for n, c in enumerate(note.checks) if c.block_type == "word__page_setup")
    response = edit(claire, note, **{f"checks-{at}-value-margin": "3"})
    said = " ".join(str(m) for m in response.context["messages"])
    assert "Banc d’essai" in said


def test_a_new_file_of_the_bench_gets_its_name_and_then_its_verdicts(claire, note):
    sent = SimpleUploadedFile("tout faux.docx", exercises.file(exercises.STARTER))
    number = note.bench.count()
    added = {
        f"bench-{number}-file": sent,
        f"bench-{number}-name": "",
        f"bench-{number}-id": "",
        f"bench-{number}-ORDER": str(number + 1),
        "bench-TOTAL_FORMS": str(number + 1),
    }
    edit(claire, note, **added)
    assert "tout faux.docx" in page(claire, "exercise_bench", note.pk)
    rank = [file.name for file in bench()].index("tout faux.docx")
    claire.post(reverse("exercise_bench", args=[note.pk]), {f"{rank}-liste": "fail"})
    assert bench()[rank].expected == {"liste": "fail"}


def bench() -> list:
    return list(Exercise.objects.get().get_latest_revision_as_object().bench.all())


def test_checks_are_proposed_by_example_and_some_are_kept(claire, note):
    note.checks = []
    note.save_revision().publish()
    found = page(claire, "exercise_example", note.pk)
    assert "Numéro de page" in found
    claire.post(reverse("exercise_example", args=[note.pk]), {"check": ["page_number"]})
    draft = Exercise.objects.get().get_latest_revision_as_object()
    assert [s["check"] for s in draft.specs] == ["word.page_number"]
    assert "déjà dans l’exercice" in page(claire, "exercise_example", note.pk)
    claire.post(reverse("exercise_example", args=[note.pk]), {"check": ["page_number"]})
    draft = Exercise.objects.get().get_latest_revision_as_object()
    assert [s["id"] for s in draft.specs] == ["page_number", "page_number-2"]


def exported(client, exercise: Exercise) -> bytes:
    response = client.get(reverse("export_exercise", args=[exercise.pk]))
    return b"".join(response.streaming_content)


def test_an_exercise_goes_out_as_the_folder_of_content_and_comes_in_again(claire, note, tmp_path):
    data = exported(claire, note)
    zipfile.ZipFile(io.BytesIO(data)).extractall(tmp_path)
    assert read_folder(tmp_path / "note-brute") == read_folder(exercises.NOTE)
    sent = SimpleUploadedFile("note-brute.zip", data)
    response = claire.post(reverse("import_exercise"), {"file": sent}, follow=True)
    assert response.status_code == 200
    made = Exercise.objects.exclude(pk=note.pk).get()
    assert not made.live
    assert made.title == note.title
    assert made.get_latest_revision_as_object().specs == note.specs
    assert made.slug != note.slug


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"lisez-moi.txt": b"x"}, "ne contient pas exercice.yaml"),
        ({"exercice.yaml": b"titre: T"}, "« consigne » manque"),
        (None, "n’est pas une archive"),
    ],
)
def test_an_archive_that_cannot_come_in_says_why(claire, files, said):
    packed = io.BytesIO()
    if files is not None:
        with zipfile.ZipFile(packed, "w") as archive:
            for name, data in files.items():
                archive.writestr(name, data)
    sent = SimpleUploadedFile("x.zip", packed.getvalue() or b"pas un zip")
    response = claire.post(reverse("import_exercise"), {"file": sent})
    assert said in response.content.decode().replace("\xa0", " ")
    assert not Exercise.objects.exists()


@pytest.mark.parametrize(
    "name", ["exercise_bench", "exercise_example", "export_exercise", "import_exercise"]
)
def test_nobody_else_opens_these_pages(note, name):
    client = Client()
    client.force_login(User.objects.create_user("x@binome.example", "x", is_coordinator=True))
    arguments = [] if name == "import_exercise" else [note.pk]
    assert client.get(reverse(name, args=arguments)).status_code in (302, 403)


def test_the_author_downloads_the_files(claire, note):
    response = claire.get(reverse("exercise_download", args=[note.pk, "modele"]))
    assert b"".join(response.streaming_content) == exercises.file(exercises.MODEL)
    assert claire.get(reverse("exercise_download", args=[note.pk, "autre"])).status_code == 404
