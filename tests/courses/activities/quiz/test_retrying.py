import pytest

from courses.activities.base import Refusal, State
from courses.activities.quiz.activity import activity
from tests.courses.activities.quiz.sittings import RIGHT, begun, over, question

SITTING = begun([question("single_choice"), question("short_answer"), question("numerical")])
ONE_RIGHT = {"id-single_choice": "a", "id-short_answer": "l'hiver", "id-numerical": "1250"}


def test_only_what_was_not_entirely_right_is_asked_again():
    state = over(SITTING, ONE_RIGHT)
    assert activity.view(state)["to_redo"] == 2
    asked, kept = activity.carry(state, SITTING)
    assert asked == SITTING
    assert kept.answers == {"id-single_choice": "a"}
    assert [f.item for f in kept.score.findings] == ["id-single_choice"]


def test_what_was_taken_over_counts_and_can_no_longer_be_changed():
    asked, kept = activity.carry(over(SITTING, ONE_RIGHT), SITTING)
    again = State(
        asked, number=2, answers=kept.answers, findings={f.item: f for f in kept.score.findings}
    )
    form = {"q-id-single_choice": ["b"], "q-id-short_answer": ["été"], "q-id-numerical": ["1234,5"]}
    outcome = activity.act("submit", again, {**form, "q-id-short_answer": [RIGHT["short_answer"]]})
    assert outcome.score.earned == 3
    assert "id-single_choice" not in outcome.answers


def test_a_hint_that_helped_stays_paid():
    sitting = begun(
        [question("single_choice", hints=[{"text": "…", "cost": 50}]), question("numerical")]
    )
    state = over(sitting, {"id-single_choice": "a"}, {"id-single_choice": 1})
    _asked, kept = activity.carry(state, sitting)
    assert kept.hints == {"id-single_choice": 1}
    assert kept.score.earned == 0.5


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {
            "id-single_choice": "a",
            "id-short_answer": RIGHT["short_answer"],
            "id-numerical": "1234.5",
        },
    ],
)
def test_all_wrong_or_all_right_leaves_nothing_to_take_over(answers):
    state = over(SITTING, answers)
    assert activity.view(state)["to_redo"] == 0
    with pytest.raises(Refusal):
        activity.carry(state, SITTING)


def test_nothing_is_tried_again_while_a_person_still_has_to_mark():
    sitting = begun([question("single_choice"), question("numerical"), question("free_text")])
    state = over(sitting, {"id-single_choice": "a", "id-free_text": "Un texte."})
    assert activity.view(state)["to_redo"] == 0
    with pytest.raises(Refusal):
        activity.carry(state, SITTING)


def test_where_the_author_forbids_it_everything_is_asked_again():
    whole = {**SITTING, "retry_only_wrong": False}
    assert activity.view(over(whole, ONE_RIGHT))["to_redo"] == 0
    with pytest.raises(Refusal, match="recommencez le quiz"):
        activity.carry(over(SITTING, ONE_RIGHT), whole)
