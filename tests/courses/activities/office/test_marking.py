"""Pure: from the JSON of a marked file to a score and its groups."""

import pytest

from courses.activities.base import State
from courses.activities.office.marking import passes, score_of
from courses.activities.office.result import group_of, grouped
from courses.scores import Finding


def result(item: str, verdict: str, earned: float, possible: float) -> dict:
    return {
        "id": item, "check": "word.page_number", "verdict": verdict, "earned": earned,
        "possible": possible, "message": f"{item}.", "where": ["page 1"],
    }  # fmt: skip


def score(*results: dict):
    return score_of({"results": list(results)})


def test_what_cannot_be_verified_counts_neither_for_nor_against():
    found = score(result("a", "pass", 2, 2), result("b", "cannot_verify", 0, 0))
    assert (found.earned, found.possible, found.percent) == (2, 2, 100)
    assert passes(80, found) is True


def test_nothing_that_could_be_verified_is_never_a_failure():
    assert passes(80, score(result("a", "cannot_verify", 0, 0))) is None


@pytest.mark.parametrize(("earned", "passed"), [(8, True), (7.99, False)])
def test_the_pass_mark_is_met_or_not(earned, passed):
    assert passes(80, score(result("a", "fail", earned, 10))) is passed


@pytest.mark.parametrize(
    ("verdict", "earned", "possible", "judged", "group"),
    [
        ("pass", 1, 1, False, "done"),
        ("fail", 0.5, 1, False, "redo"),
        ("cannot_verify", 0, 0, False, "unseen"),
        ("fail", 1, 1, True, "done"),
        ("cannot_verify", 0, 1, True, "redo"),
        ("pass", 0, 0, False, "redo"),
    ],
)
def test_a_person_has_the_last_word_on_the_group(verdict, earned, possible, judged, group):
    detail = {"verdict": verdict} | ({"credit": 1.0} if judged else {})
    assert group_of(Finding("a", earned, possible, detail=detail)) == group


def test_the_author_speaks_before_the_catalogue():
    spec = {"id": "a", "check": "word.page_number", "why": "Parce que.", "points": 1}
    state = State(
        authored={"checks": [spec, {"id": "b", "check": "word.page_number"}]},
        findings={
            f.item: f for f in score(result("a", "fail", 0, 1), result("b", "fail", 0, 1)).findings
        },
    )
    first, second = grouped(state, "fr")["redo"]
    assert first["why"] == "Parce que."
    assert second["why"] not in ("", "Parce que.")
    assert [first["number"], second["number"]] == [1, 2]
    assert [version for version, _words in first["how"]] == [
        "microsoft365", "microsoft2016", "libreoffice",
    ]  # fmt: skip
