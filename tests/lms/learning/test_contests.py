import pytest
from django.core import mail
from django.test import Client

from courses.activities.base import Refusal
from courses.models import Question
from lms.learning.marking.contesting import (
    accept_alone,
    contest,
    explain,
    others_who_answered_the_same,
)
from lms.learning.models import Attempt, Contest, Event, Remarking
from lms.learning.runtime import act
from lms.people.models import User
from tests.lms.learning import quizzes
from tests.lms.learning.doing import at, hand_in

pytestmark = pytest.mark.django_db
CONTESTS = "/formation/contestations/"


@pytest.fixture
def course(people):
    made = quizzes.course(quizzes.quiz())
    people.assign(made)
    return made


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def item(title: str) -> str:
    return str(Question.objects.get(title=title).uid)


@pytest.fixture
def said(people, course) -> Contest:
    """Bernard answered "la canicule", which was not foreseen."""
    attempt = hand_in(people.bernard, course, 1, annuler="juste", saison="la canicule")
    return contest(attempt, item("saison"), "Il fait chaud en été.")


def test_a_learner_says_so_from_the_page_and_reads_it_there(people, course):
    attempt = hand_in(people.bernard, course, 1, annuler="juste", saison="la canicule")
    client = client_of(people.bernard)
    where = f"/parcours/bases/module/lecon-1/activite/{attempt.activity}/"
    form = {"attempt": "1", "show": "1", "item": item("saison"), "sentence": "Il fait chaud."}
    answer = client.post(f"{where}contester/", form)
    assert answer.headers["Location"] == f"{where}?attempt=1"
    assert Contest.objects.get().sentence == "Il fait chaud."
    assert "Il fait chaud." in client.get(where).content.decode()


def test_only_ones_own_answers_can_be_contested(people, course):
    attempt = hand_in(people.bernard, course, 1, saison="la canicule")
    where = f"/parcours/bases/module/lecon-1/activite/{attempt.activity}/contester/"
    form = {"attempt": "1", "item": item("saison")}
    assert client_of(people.ines).post(where, form).status_code == 404
    assert client_of(people.outsider).post(where, form).status_code == 404
    assert not Contest.objects.exists()


@pytest.mark.parametrize("title", ["annuler", "saison"])
def test_what_is_right_or_not_handed_in_cannot_be_contested(people, course, title):
    done = hand_in(people.bernard, course, 1, annuler="juste", saison="l'été")
    opened, _ = act(at(people.ines, course, 1), "begin", {})
    for attempt in (done, opened):
        with pytest.raises(Refusal):
            contest(attempt, item(title), "")


def test_saying_so_twice_is_answered_once(people, said):
    with pytest.raises(Refusal):
        contest(said.response.attempt, said.response.item, "Encore.")
    assert Contest.objects.count() == 1


def test_the_trainer_sees_how_many_others_answered_the_same(people, course, said):
    hand_in(people.bernard, course, 1, saison="la canicule")
    assert others_who_answered_the_same(said.response) == 0
    hand_in(people.ines, course, 1, saison="la canicule")
    hand_in(people.ines, course, 1, saison="la canicule")
    assert others_who_answered_the_same(said.response) == 1
    page = client_of(people.claire).get(f"{CONTESTS}{said.pk}/")
    assert page.context["others"] == 1
    assert page.context["widened"] is True


def test_an_explanation_reaches_the_learner_and_the_mark_stays(people, said):
    client = client_of(people.claire)
    form = {"do": "explain", "explain-answer": "La canicule est un moment de l'été."}
    assert client.post(f"{CONTESTS}{said.pk}/", form).headers["Location"] == CONTESTS
    said.refresh_from_db()
    assert (said.state, said.answered_by) == ("explained", people.claire)
    attempt = Attempt.objects.get()
    assert (attempt.earned, attempt.news) == (1, "answered")
    assert "La canicule est un moment de l'été." in mail.outbox[0].body
    assert mail.outbox[0].to == [people.bernard.email]
    page = client_of(people.bernard).get(
        f"/parcours/bases/module/lecon-1/activite/{attempt.activity}/"
    )
    assert "La canicule est un moment de l&#x27;été." in page.content.decode()


def test_an_explanation_needs_words(people, said):
    page = client_of(people.claire).post(f"{CONTESTS}{said.pk}/", {"do": "explain"})
    assert page.context["explain"].errors
    assert Contest.objects.get().open


def test_one_mark_can_be_corrected_alone_with_its_reason(people, course, said):
    hand_in(people.ines, course, 1, saison="la canicule")
    form = {"do": "alone", "alone-points": "0,5", "alone-why": "L'idée y est."}
    client_of(people.claire).post(f"{CONTESTS}{said.pk}/", form)
    mine, hers = Attempt.objects.order_by("pk")
    assert (mine.earned, hers.earned) == (1.5, 0)
    history = Remarking.objects.get()
    assert (history.before, history.after, history.why) == (0, 0.5, "L'idée y est.")
    assert Contest.objects.get().state == "accepted"
    assert Event.objects.filter(verb="contest_accepted", person=people.claire).exists()


def test_two_trainers_do_not_answer_the_same_contest(people, said):
    explain(said, people.claire, "Non.")
    with pytest.raises(Refusal):
        accept_alone(Contest.objects.get(), people.claire, 1.0, "Oui.")
    assert Attempt.objects.get().earned == 1


def test_answered_contests_stay_readable(people, said):
    explain(said, people.claire, "La canicule est un moment de l'été.")
    client = client_of(people.claire)
    assert not client.get(CONTESTS).context["page"].object_list
    assert [c.pk for c in client.get(f"{CONTESTS}?answered").context["page"]] == [said.pk]
    assert "La canicule est un moment" in client.get(f"{CONTESTS}{said.pk}/").content.decode()


def test_a_trainer_of_another_programme_sees_none_of_it(people, said):
    client = client_of(User.objects.create_user("autre@binome.example", "x", is_trainer=True))
    assert not client.get(CONTESTS).context["page"].object_list
    assert client.get(f"{CONTESTS}{said.pk}/").status_code == 404
    assert (
        client.get(f"/formation/corriges/{said.response.item}/?contest={said.pk}").status_code
        == 404
    )


def test_the_contest_links_to_the_correction_that_answers_it(people, course, said):
    hand_in(people.ines, course, 1, annuler="juste", saison="La Canicule")
    client = client_of(people.claire)
    where = f"/formation/corriges/{said.response.item}/?contest={said.pk}"
    preview = client.get(where)
    assert (preview.context["summary"].raised, preview.context["summary"].lowered) == (2, 0)
    assert Attempt.objects.filter(earned=2).count() == 0
    done = client.post(where, {"why": "La canicule convient."})
    assert done.headers["Location"].startswith("/formation/corriges/suivi/")
    assert Attempt.objects.filter(earned=2, passed=True).count() == 2
    assert Contest.objects.get().state == "accepted"
    question = Question.objects.get(title="saison")
    assert "la canicule" in [a["text"] for a in question.author()["content"]["answers"]]
    assert question.live
    assert not question.has_unpublished_changes
    fresh = hand_in(people.bernard, course, 1, annuler="juste", saison="la canicule")
    assert fresh.earned == 2


def test_a_question_that_somebody_is_writing_is_not_published_by_accident(people, said):
    question = Question.objects.get(title="saison")
    question.title = "brouillon"
    question.save_revision()
    page = client_of(people.claire).get(f"{CONTESTS}{said.pk}/")
    assert page.context["widened"] is False
