"""Claire makes an exercise vary: the form, three copies, checks by example, the bench."""

from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest
from django.test import Client
from django.urls import reverse

from courses.admin.exercise_tools.example import steady
from courses.exercises.bench import try_all, unexpected
from courses.exercises.variables import stream_of
from courses.models import Exercise
from tests import exercises
from tests.courses.admin.test_exercises import edit, form_of, page

pytestmark = pytest.mark.django_db
EDIT = "wagtailsnippets_courses_exercise:edit"


@pytest.fixture
def expenses(db):
    return exercises.exercise(exercises.EXPENSES)


def draft() -> Exercise:
    return Exercise.objects.get().get_latest_revision_as_object()


def test_a_form_that_nobody_touched_changes_nothing_of_what_varies(claire, expenses):
    before = expenses.variation
    edit(claire, expenses)
    assert draft().variation == before


def test_three_copies_show_their_values_and_that_the_model_passes(claire, expenses):
    found = page(claire, "exercise_copies", expenses.pk)
    assert "bareme" in found
    assert found.count("passe toutes les vérifications") == 3
    assert "12 endroits du fichier de départ" in found.replace("\xa0", " ")
    assert "Voir trois exemplaires" in page(claire, EDIT, expenses.pk)


def test_the_files_of_a_copy_are_downloaded(claire, expenses):
    def rate(seed: int, key: str) -> float:
        url = reverse("exercise_copy_file", args=[expenses.pk, seed, key])
        data = b"".join(claire.get(url).streaming_content)
        return openpyxl.load_workbook(BytesIO(data)).active["D4"].value

    assert rate(2, "depart") == rate(2, "modele") == expenses.copy(2).values["bareme"]
    away = reverse("exercise_copy_file", args=[expenses.pk, 2, "annexe-1"])
    assert claire.get(away).status_code == 404


def test_a_value_that_stands_nowhere_is_said(claire, expenses):
    rate, meals = expenses.variation
    expenses.variables = stream_of([replace(rate, cells="Z99"), meals])
    expenses.save_revision().publish()
    assert "nulle part dans le fichier de départ" in page(claire, "exercise_copies", expenses.pk)


def test_without_anything_that_varies_one_is_led_back(claire):
    note = exercises.exercise()
    response = claire.get(reverse("exercise_copies", args=[note.pk]), follow=True)
    assert response.redirect_chain[-1][0] == reverse(EDIT, args=[note.pk])
    assert "Voir trois exemplaires" not in page(claire, EDIT, note.pk)


def test_bounds_that_make_no_sense_are_said_beside_the_form(claire, expenses):
    response = edit(claire, expenses, **{"variables-0-value-high": "0.1", "action-publish": "1"})
    assert "au moins un pas" in response.content.decode().replace("\xa0", " ")
    assert draft().variation[0].high == 0.62


def test_a_check_that_names_an_unknown_value_is_said(claire, expenses):
    at = next(n for n, c in enumerate(expenses.checks) if c.block_type == "excel__result")
    changed = {f"checks-{at}-value-reference": "=F7*{{taux}}"}
    response = edit(claire, expenses, **changed)
    assert "{{taux}}" not in str(draft().specs)
    assert "aucune valeur ne s" in response.content.decode()


def test_instructions_name_a_place_and_not_a_value(claire, expenses):
    words = form_of(expenses)["instructions"].replace("Faites.", "Prenez {{bareme}} par km.")
    response = edit(claire, expenses, instructions=words)
    assert "Nommez l’endroit du fichier" in response.content.decode()


def test_the_bench_tries_the_example(expenses):
    tried = try_all(expenses)
    assert len(tried) == 9
    assert unexpected(tried) == 0


def test_what_would_fix_a_value_is_not_proposed_by_example(expenses):
    typed = {"id": "a", "check": "excel.value", "cell": "F7", "equals": 18.5}
    filtered = {"id": "b", "check": "excel.filter", "range": "A6:H18"}
    found = steady(expenses, {"checks": [typed, filtered], "beyond": []})
    assert found["checks"] == [filtered]
    assert len(found["beyond"]) == 1


def test_nobody_else_sees_the_copies(expenses, outsider):
    for name, arguments in (
        ("exercise_copies", [expenses.pk]),
        ("exercise_copy_file", [expenses.pk, 0, "modele"]),
    ):
        assert outsider.get(reverse(name, args=arguments)).status_code in (302, 403)
        assert Client().get(reverse(name, args=arguments)).status_code == 302
