import pytest
from django.core import mail
from django.test import Client

from courses.activities.base import Refusal
from lms.binomes.models import Volunteer
from lms.learning.marking.judging import judge
from lms.learning.models import Assignment, Attempt, CourseCompletion, Event, Remarking, Response
from lms.learning.runtime import act
from lms.people.models import User
from tests import material
from tests.courses.questions.examples import CONTENTS
from tests.lms.learning import quizzes
from tests.lms.learning.doing import at, given, hand_in

pytestmark = pytest.mark.django_db
QUEUE = "/formation/a-corriger/"
TEXT = "A1 se décale quand on recopie, $A$1 reste en place : par exemple un taux de TVA."


@pytest.fixture
def course(people):
    made = quizzes.course(quizzes.quiz(questions=[quizzes.undo(), quizzes.essay(points=3)]))
    people.assign(made)
    return made


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def waiting(user, course, **answers) -> Response:
    attempt = hand_in(user, course, 1, texte=TEXT, **answers)
    return attempt.responses.get(earned=None)


def mark(client: Client, response: Response, first: str, second: str, comment: str = ""):
    points = {"points-0": first, "points-1": second, "comment": comment}
    return client.post(f"{QUEUE}{response.pk}/", points)


def test_a_free_text_waits_and_the_attempt_neither_passes_nor_fails(people, course):
    response = waiting(people.bernard, course, annuler="juste")
    assert response.attempt.passed is None
    assert response.attempt.completed_at is None
    page = client_of(people.claire).get(QUEUE)
    assert [r.pk for r in page.context["page"]] == [response.pk]


def test_an_empty_text_earns_nothing_and_troubles_nobody(people, course):
    attempt = hand_in(people.bernard, course, 1, annuler="juste")
    assert attempt.passed is False
    assert not client_of(people.claire).get(QUEUE).context["page"].object_list


def test_the_points_of_the_rubric_make_the_attempt_pass_and_the_course_end(people, course):
    response = waiting(people.bernard, course, annuler="juste")
    answer = mark(client_of(people.claire), response, "2", "0,5", "Un bon exemple.")
    assert answer.headers["Location"] == QUEUE
    attempt = Attempt.objects.get()
    assert (attempt.earned, attempt.possible, attempt.passed) == (3.5, 4, True)
    assert attempt.completed_at is not None
    assert CourseCompletion.objects.get().person == people.bernard
    response.refresh_from_db()
    assert (response.comment, response.judged_by) == ("Un bon exemple.", people.claire)
    assert Event.objects.filter(verb="judged", person=people.claire).count() == 1


def test_too_few_points_do_not_pass(people, course):
    mark(client_of(people.claire), waiting(people.bernard, course, annuler="juste"), "0", "0")
    attempt = Attempt.objects.get()
    assert (attempt.passed, attempt.completed_at) == (False, None)


def test_the_learner_is_told_by_mail_and_on_the_page_once(people, course):
    mark(client_of(people.claire), waiting(people.bernard, course), "2", "1", "Bravo.")
    assert [(m.to, m.body.count("/parcours/bases/")) for m in mail.outbox] == [
        (["bernard.lemoine@binome.example"], 1)
    ]
    learner = client_of(people.bernard)
    assert [item.attempt.news for item in learner.get("/parcours/bases/").context["news"]] == [
        "marked"
    ]
    attempt = Attempt.objects.get()
    page = learner.get(f"/parcours/bases/module/lecon-1/activite/{attempt.activity}/")
    assert "Bravo." in page.content.decode()
    assert page.context["news"] == "marked"
    assert learner.get("/parcours/bases/").context["news"] == []


def test_nothing_is_told_until_all_of_the_attempt_is_marked(people):
    two = [quizzes.essay(), material.question("suite", "free_text", CONTENTS["free_text"])]
    course = quizzes.course(quizzes.quiz(questions=two))
    people.assign(course)
    attempt = hand_in(people.bernard, course, 1, texte=TEXT, suite=TEXT)
    first, second = attempt.responses.order_by("pk")
    judge(first, people.claire, 1.0)
    assert mail.outbox == []
    judge(second, people.claire, 0.5)
    assert len(mail.outbox) == 1
    attempt.refresh_from_db()
    assert attempt.earned == 1.5


def test_marking_goes_on_with_the_next_answer_of_the_queue(people, course):
    first = waiting(people.bernard, course)
    second = waiting(people.ines, course)
    client = client_of(people.claire)
    page = client.get(f"{QUEUE}{second.pk}/")
    assert (page.context["previous"], page.context["next"]) == (first.pk, None)
    answer = mark(client, first, "1", "1")
    assert answer.headers["Location"] == f"{QUEUE}{second.pk}/"


@pytest.mark.parametrize(("first", "second"), [("3", "1"), ("-1", "1"), ("", "1"), ("deux", "1")])
def test_points_outside_the_rubric_are_refused_and_nothing_changes(people, course, first, second):
    response = waiting(people.bernard, course)
    answer = mark(client_of(people.claire), response, first, second)
    assert answer.context["form"].errors
    response.refresh_from_db()
    assert response.earned is None


def test_a_trainer_may_think_again_and_the_former_mark_stays_in_the_history(people, course):
    response = waiting(people.bernard, course, annuler="juste")
    client = client_of(people.claire)
    mark(client, response, "2", "1")
    page = client.get(f"{QUEUE}{response.pk}/")
    assert page.context["form"].initial["points-0"] == 2
    # The course is completed by now: the mark can be raised, not lowered.
    assert mark(client, response, "0", "0").context["form"].errors
    with pytest.raises(Refusal):
        judge(response, people.claire, 0.1)
    assert [(r.before, r.after, r.by) for r in Remarking.objects.all()] == [
        (None, 3, people.claire)
    ]


def test_a_hint_keeps_its_cost_when_a_person_marks(people):
    hint = [("hint", {"text": "Pensez au dollar.", "cost": 50})]
    course = quizzes.course(quizzes.quiz(questions=[quizzes.essay(points=2, hints=hint)]))
    people.assign(course)
    here = at(people.bernard, course, 1)
    attempt, _ = act(here, "begin", {})
    act(here, "hint", {"item": [attempt.authored["questions"][0]["id"]]}, 1)
    act(here, "submit", given(attempt, texte=TEXT), 1)
    judge(attempt.responses.get(), people.claire, 1.0)
    assert Attempt.objects.get().earned == 1


def test_a_trainer_of_another_programme_sees_none_of_it(people, course):
    response = waiting(people.bernard, course)
    other = User.objects.create_user("autre@binome.example", "x", is_trainer=True)
    client = client_of(other)
    assert not client.get(QUEUE).context["page"].object_list
    assert client.get(f"{QUEUE}{response.pk}/").status_code == 404
    assert mark(client, response, "2", "1").status_code == 404


def test_a_volunteer_who_is_not_paired_yet_is_read_by_the_trainer_of_the_programme(people, course):
    Volunteer.objects.create(programme=people.programme, person=people.outsider, role="mentor")
    Assignment.objects.create(course=course, person=people.outsider)
    response = waiting(people.outsider, course)
    assert client_of(people.claire).get(f"{QUEUE}{response.pk}/").status_code == 200


def test_the_queue_does_not_cost_a_query_per_answer(people, course, django_assert_max_num_queries):
    waiting(people.bernard, course)
    waiting(people.bernard, course)
    waiting(people.ines, course)
    client = client_of(people.claire)
    with django_assert_max_num_queries(6):
        assert client.get(QUEUE).status_code == 200
