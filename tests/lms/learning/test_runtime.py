import pytest

from courses.activities.base import Refusal
from courses.models import Quiz
from lms.learning.models import Attempt, CourseCompletion, Event, Response
from lms.learning.runtime import NoSuchActivity, act
from tests import material
from tests.lms.learning.doing import answers, at, sit

pytestmark = pytest.mark.django_db


def test_a_right_sitting_passes_and_is_kept_with_what_was_asked(people, course):
    attempt, outcome = sit(people.bernard, course, 2, material.RIGHT)
    assert outcome.passed
    assert attempt.completed_at
    assert (attempt.earned, attempt.possible) == (2, 2)
    assert Response.objects.filter(attempt=attempt, earned=1).count() == 2


def test_a_wrong_sitting_does_not_pass(people, course):
    attempt, outcome = sit(people.bernard, course, 2, material.WRONG)
    assert outcome.passed is False
    assert attempt.completed_at is None
    assert attempt.earned == 0


def test_saving_keeps_an_answer_before_anything_is_submitted(people, course):
    here = at(people.bernard, course, 2)
    attempt, _ = act(here, "begin", {})
    first = attempt.authored["questions"][0]["id"]
    act(here, "save", {f"q-{first}": [material.RIGHT]}, 1)
    kept = Response.objects.get(attempt=attempt)
    assert (kept.item, kept.answer, kept.marked) == (first, material.RIGHT, False)


def test_beginning_again_opens_the_same_attempt_on_another_device(people, course):
    here = at(people.bernard, course, 2)
    first, _ = act(here, "begin", {})
    second, _ = act(at(people.bernard, course, 2), "begin", {})
    assert first.pk == second.pk
    assert [q["id"] for q in first.authored["questions"]] == [
        q["id"] for q in second.authored["questions"]
    ]


def test_submitting_twice_counts_once(people, course):
    here = at(people.bernard, course, 2)
    attempt, _ = act(here, "begin", {})
    act(here, "submit", answers(attempt, material.WRONG), 1)
    with pytest.raises(Refusal, match="terminée"):
        act(here, "submit", answers(attempt, material.RIGHT), 1)
    assert Attempt.objects.get().earned == 0
    assert Event.objects.filter(verb="submitted").count() == 1


def test_a_stale_tab_cannot_write_into_the_next_attempt(people, course):
    sit(people.bernard, course, 2, material.WRONG)
    here = at(people.bernard, course, 2)
    second, _ = act(here, "begin", {})
    with pytest.raises(Refusal):
        act(here, "save", answers(second, material.RIGHT), number=1)
    assert not second.responses.exists()


def test_the_limit_of_attempts_holds(people):
    quiz = material.quiz("Une seule fois", single_attempt=True)
    course = material.course("limite", [[material.quiz_block(quiz)]])
    people.assign(course)
    sit(people.bernard, course, 1, material.WRONG)
    with pytest.raises(Refusal, match="toutes les tentatives"):
        act(at(people.bernard, course, 1), "begin", {})


def test_editing_a_quiz_changes_nothing_for_the_sitting_already_begun(people, course):
    here = at(people.bernard, course, 2)
    attempt, _ = act(here, "begin", {})
    quiz = Quiz.objects.get()
    quiz.pass_mark = 100
    quiz.items = [("question", material.question("Nouvelle"))]
    quiz.save_revision().publish()
    _attempt, outcome = act(here, "submit", answers(attempt, material.RIGHT), 1)
    assert outcome.passed
    assert outcome.score.possible == 2


def test_feedback_at_once_locks_the_answer_that_it_showed(people):
    quiz = material.quiz("Tout de suite", answers_at_end=False)
    course = material.course("suite", [[material.quiz_block(quiz)]])
    people.assign(course)
    here = at(people.bernard, course, 1)
    attempt, _ = act(here, "begin", {})
    first = attempt.authored["questions"][0]["id"]
    _, outcome = act(here, "check", {f"q-{first}": [material.WRONG]}, 1)
    assert outcome.score.findings[0].detail["feedback"] == {"faux": "Celui-ci enregistre."}
    act(here, "save", {f"q-{first}": [material.RIGHT]}, 1)
    assert attempt.responses.get(item=first).answer == material.WRONG


def test_an_answer_cannot_be_checked_where_answers_come_at_the_end(people, course):
    here = at(people.bernard, course, 2)
    attempt, _ = act(here, "begin", {})
    with pytest.raises(Refusal):
        act(here, "check", answers(attempt, material.RIGHT), 1)


def test_a_hint_takes_its_announced_share_away(people):
    question = material.question(
        "Avec indice", hints=[("hint", {"text": "Pensez au zut.", "cost": 25})]
    )
    quiz = Quiz(title="Indices", slug="indices", items=[("question", question)])
    quiz.save()
    quiz.save_revision().publish()
    course = material.course("indices", [[material.quiz_block(quiz)]])
    people.assign(course)
    here = at(people.bernard, course, 1)
    attempt, _ = act(here, "begin", {})
    act(here, "hint", {"item": [str(question.uid)]}, 1)
    attempt, _ = act(here, "submit", answers(attempt, material.RIGHT), 1)
    assert attempt.earned == 0.75
    with pytest.raises(Refusal):
        act(here, "hint", {"item": [str(question.uid)]}, 1)


def test_a_joint_activity_is_done_when_both_have_confirmed(people, course):
    _, first = act(at(people.bernard, course, 3), "confirm", {})
    assert not first.complete
    assert "Ines" in first.message
    _, second = act(at(people.ines, course, 3), "confirm", {})
    assert second.complete
    assert Attempt.objects.filter(kind="together", completed_at__isnull=False).count() == 2


def test_confirming_twice_is_harmless(people, course):
    act(at(people.bernard, course, 3), "confirm", {})
    act(at(people.bernard, course, 3), "confirm", {})
    assert Attempt.objects.filter(kind="together").count() == 1


def test_a_lesson_without_activity_is_finished_by_saying_so(people, course):
    attempt, outcome = act(at(people.bernard, course, 1), "finish", {})
    assert outcome.complete
    assert attempt.completed_at


def test_the_course_is_completed_once_everything_is(people, course):
    act(at(people.bernard, course, 1), "finish", {})
    sit(people.bernard, course, 2, material.RIGHT)
    act(at(people.bernard, course, 3), "confirm", {})
    assert not CourseCompletion.objects.exists()
    act(at(people.ines, course, 3), "confirm", {})
    assert CourseCompletion.objects.get().person == people.bernard


def test_an_action_that_the_activity_does_not_know_is_refused(people, course):
    with pytest.raises(NoSuchActivity):
        act(at(people.bernard, course, 2), "mark", {})


def test_a_form_cannot_answer_a_question_that_was_not_asked(people, course):
    here = at(people.bernard, course, 2)
    attempt, _ = act(here, "begin", {})
    act(here, "save", {"q-00000000-0000-0000-0000-000000000000": [material.RIGHT]}, 1)
    assert not attempt.responses.exists()
