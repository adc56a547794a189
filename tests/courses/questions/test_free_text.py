from courses.questions import kinds
from courses.questions.base import Mark
from tests.courses.questions.examples import FREE_TEXT

kind = kinds()["free_text"]


def test_a_written_answer_waits_for_a_person():
    assert kind.mark(FREE_TEXT, "A1 se décale.") == Mark(None)


def test_an_empty_answer_troubles_nobody():
    assert kind.mark(FREE_TEXT, "  \n") == Mark(0.0)
    assert kind.mark(FREE_TEXT, None) == Mark(0.0)
    assert kind.mark(FREE_TEXT, {"text": "x"}) == Mark(0.0)


def test_the_model_answer_is_the_solution_and_the_grid_is_not_shown():
    assert kind.solution(FREE_TEXT) == [FREE_TEXT["model_answer"]]
    assert "criterion" not in str(kind.view(FREE_TEXT, None))
