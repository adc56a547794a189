"""What a page of a sitting counts."""

from courses.activities.quiz.sheet import questions
from tests.courses.activities.quiz.sittings import begun, over, question


def test_a_text_without_a_question_is_not_counted_as_one():
    asked = begun([question("single_choice"), question("description"), question("true_false")])
    shown = questions(over(asked, {}))
    assert [(q["number"], q["total"]) for q in shown] == [(1, 2), (None, 2), (2, 2)]
