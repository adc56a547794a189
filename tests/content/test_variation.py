"""The exercises whose values change from one learner to the next: right for every learner."""

import pytest

from courses.curriculum.exercise_files import read_folder
from courses.office.marking import mark
from courses.office.variation import Copy, faults_of, places
from tests.content.test_exercises import EXERCISES, named, percent, verdicts

pytestmark = pytest.mark.anydb

VARIED = [path for path in EXERCISES if "\nvarie:" in path.read_text(encoding="utf-8")]
SEEDS = range(20)
varied = pytest.mark.parametrize("path", VARIED, ids=named)


def test_the_expense_report_varies():
    assert "notes-frais" in {path.parent.name for path in VARIED}


@varied
def test_every_value_stands_in_the_starter_and_in_the_model(path):
    found = read_folder(path.parent)
    assert faults_of(found.variables, found.checks, found.kind) == []
    values = Copy.drawn(found.variables).values
    for file in (found.starter, found.model):
        assert all(places(file.data, found.variables, values).values()), file.name


@varied
def test_the_model_of_every_learner_earns_every_point_and_the_starter_little(path):
    found = read_folder(path.parent)
    for seed in SEEDS:
        copy = Copy.drawn(found.variables, seed)
        checks = copy.checks(found.checks)
        right = mark(copy.file(found.model.data), checks)
        assert set(verdicts(right).values()) == {"pass"}, seed
        assert percent(mark(copy.file(found.starter.data), checks)) <= 40, seed


@varied
def test_each_mistake_is_seen_in_the_example_too(path):
    found = read_folder(path.parent)
    copy = Copy.drawn(found.variables)
    for mistake in found.bench:
        came = verdicts(mark(copy.file(mistake.data), copy.checks(found.checks)))
        assert {k: came[k] for k in mistake.expected} == dict(mistake.expected), mistake.name


@varied
def test_neighbours_hardly_ever_have_the_same_copy(path):
    found = read_folder(path.parent)
    drawn = [str(Copy.drawn(found.variables, seed).values) for seed in range(200)]
    assert len(set(drawn)) == 200
