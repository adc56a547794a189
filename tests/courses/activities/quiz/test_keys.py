from courses.activities.quiz.activity import activity
from courses.activities.quiz.keys import alone, with_key
from tests.courses.activities.quiz.sittings import begun, question
from tests.courses.questions.examples import CONTENTS

OTHER_KEY = {
    "shuffle": True,
    "choices": [
        {**c, "credit": float(c["id"] == "b")} for c in CONTENTS["single_choice"]["choices"]
    ],
}


def test_a_corrected_key_changes_the_mark_and_not_the_question():
    sitting = begun([question("single_choice"), question("short_answer")])
    corrected = with_key(
        sitting, "id-single_choice", {**question("single_choice", points=9), "content": OTHER_KEY}
    )
    answers = {"id-single_choice": "b"}
    assert activity.mark(sitting, answers).earned == 0
    assert activity.mark(corrected, answers).earned == 1
    assert corrected["questions"][0]["points"] == 1
    assert corrected["questions"][1] == sitting["questions"][1]


def test_a_question_of_another_kind_by_now_keeps_its_old_key():
    sitting = begun([question("single_choice")])
    assert with_key(sitting, "id-single_choice", question("numerical")) == sitting


def test_one_answer_again_keeps_its_points_and_what_its_hints_cost():
    key = question("single_choice", points=9, hints=[{"text": "…", "cost": 90}])
    again = alone(key, 2.0, [{"text": "…", "cost": 25}])
    score = activity.mark(again, {"id-single_choice": "a"}, {"id-single_choice": 1})
    assert score.earned == 1.5
