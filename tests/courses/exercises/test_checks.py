"""The form of a check says the same as its spec, for every check that content/ uses."""

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from courses.curriculum.exercise_files import read_folder
from courses.exercises.checks import Checks, specs_of, stream_of
from courses.office.check import all_checks
from tests.content.test_exercises import EXERCISES, exercises
from tests.courses.office.every_check import every_spec

BLOCK = Checks()


def stream(specs):
    return BLOCK, BLOCK.to_python(stream_of(specs))


@exercises
def test_checks_survive_their_form(path):
    specs = read_folder(path.parent).checks
    block, value = stream(specs)
    assert same(specs_of(block.clean(value)), specs)


def same(found, expected) -> bool:
    """Defaults that were written out are left out by the form; a lone text may be a list."""
    filled = [all_checks()[s["check"]].params.fill({"points": 1, **s}) for s in expected]
    return [all_checks()[s["check"]].params.fill(s) for s in found] == filled


ALL = [spec for kind in ("word", "excel", "powerpoint") for spec in every_spec(kind)]


@pytest.mark.parametrize("spec", ALL, ids=lambda spec: spec["id"])
def test_every_check_of_the_catalogue_has_a_form(spec):
    block, value = stream([spec])
    assert same(specs_of(block.clean(value)), [spec])


def test_there_are_exercises_to_try():
    assert len(EXERCISES) >= 8


def test_a_check_that_says_too_little_is_refused_in_french():
    block, value = stream([{"id": "x", "check": "word.run_format", "text": "Total"}])
    with override("fr"), pytest.raises(ValidationError) as error:
        block.clean(value)
    assert "au moins un de ces paramètres" in str(error.value.as_json_data())


def test_checks_of_two_formats_are_refused():
    block, value = stream(
        [
            {"id": "a", "check": "word.no_comments"},
            {"id": "b", "check": "excel.no_errors"},
        ]
    )
    with pytest.raises(ValidationError) as error:
        block.clean(value)
    assert "plusieurs formats" in str(error.value.as_json_data())


def test_a_draft_may_be_unfinished():
    unfinished = [{"id": "x", "check": "word.run_format", "text": ""}]
    block, value = stream(unfinished)
    with pytest.raises(ValidationError):
        block.clean(value)
    kept = block.clean_deferred(value)
    assert [(one["id"], one["check"]) for one in specs_of(kept)] == [("x", "word.run_format")]


def test_a_form_shows_no_number_that_only_a_programmer_reads():
    spec = {"id": "x", "check": "excel.value", "cell": "B5", "equals": "6", "type": "number"}
    _block, value = stream([spec])
    assert value[0].value["tolerance"] is None
    assert "tolerance" not in specs_of(value)[0]
    assert BLOCK.child_blocks["excel__value"].child_blocks["tolerance"].get_default() is None


def test_the_catalogue_speaks_the_language_of_the_page():
    label = Checks().child_blocks["word__table_of_contents"].label
    with override("fr"):
        french = str(label)
    with override("en"):
        assert str(label) != french
