"""A key is corrected after people have answered."""

from smtplib import SMTPRecipientsRefused

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from courses.models import Question
from lms.learning.letters import tell_remarked
from lms.learning.marking import correcting
from lms.learning.marking.judging import judge
from lms.learning.marking.remarking import mark_again
from lms.learning.models import Attempt, Correction, CourseCompletion, Remarking, Response
from lms.learning.runtime import act
from lms.people.models import User
from tests.lms.learning import quizzes
from tests.lms.learning.doing import at, given, hand_in
from tests.material import two_choices

pytestmark = pytest.mark.django_db


@pytest.fixture
def course(people):
    made = quizzes.course(quizzes.quiz(), quizzes.quiz("Fin", [quizzes.season()]))
    people.assign(made)
    return made


def question() -> Question:
    return Question.objects.get(title="annuler")


def turned() -> dict:
    """The key the other way round: what was right is wrong."""
    content = two_choices()
    for choice in content["choices"]:
        choice["credit"] = 1.0 - choice["credit"]
    return content


def correct(by, content: dict | None = None) -> Correction:
    correction = correcting.of_question(question(), content or turned())
    correcting.correct(correction, by, "La réponse était inversée.", publish=question())
    correction.refresh_from_db()
    return correction


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_nothing_changes_while_one_only_looks(people, course):
    hand_in(people.bernard, course, 1, annuler="faux", saison="l'été")
    page = client_of(people.claire).get(f"/formation/corriges/{question().uid}/")
    assert page.context["summary"].read == 1
    assert page.context["summary"].changed == 0
    assert not Correction.objects.exists()


def test_the_preview_says_who_would_change_and_how(people, course):
    hand_in(people.bernard, course, 1, annuler="faux", saison="l'été")
    hand_in(people.ines, course, 1, annuler="juste", saison="l'été")
    summary = correcting.summary_of(correcting.of_question(question(), turned()), people.claire)
    assert (summary.read, summary.raised, summary.lowered) == (2, 1, 1)
    assert (summary.passing, summary.failing, summary.held) == (1, 1, 0)
    assert [(a.person.first_name, c.before, c.after) for a, c in summary.named] == [
        ("Ines", 2, 1),
        ("Bernard", 1, 2),
    ]


def test_a_trainer_reads_the_names_of_their_own_learners_only(people, course):
    hand_in(people.bernard, course, 1, annuler="faux")
    other = User.objects.create_user("autre@binome.example", "x", is_trainer=True)
    summary = correcting.summary_of(correcting.of_question(question(), turned()), other)
    assert (summary.raised, summary.named, summary.not_named) == (1, [], 1)


def test_everyone_is_marked_again_and_the_former_result_stays(people, course):
    hand_in(people.bernard, course, 1, annuler="faux", saison="l'été")
    correction = correct(people.claire)
    attempt = Attempt.objects.get()
    assert (attempt.earned, attempt.passed, attempt.news) == (2, True, "remarked")
    assert attempt.completed_at is not None
    history = Remarking.objects.get()
    assert (history.before, history.after, history.by) == (0, 1, people.claire)
    assert (history.passed_before, history.passed_after) == (False, True)
    assert history.why == "La réponse était inversée."
    assert correction.counts == {
        "read": 1, "raised": 1, "lowered": 0, "held": 0, "passing": 1, "failing": 0,
    }  # fmt: skip


def test_the_snapshot_keeps_what_was_answered_and_the_page_shows_the_new_key(people, course):
    attempt = hand_in(people.bernard, course, 1, annuler="faux", saison="l'été")
    before = attempt.authored
    correction = correct(people.claire)
    attempt.refresh_from_db()
    assert attempt.authored == before
    assert attempt.responses.get(item=correction.item).correction == correction
    page = client_of(people.bernard).get(
        f"/parcours/bases/module/lecon-1/activite/{attempt.activity}/"
    )
    shown = page.context["questions"][0]
    assert shown["shown"]["state"] == "right"
    assert [(r["id"], r["right"]) for r in shown["view"]["choices"]] == [
        ("juste", False),
        ("faux", True),
    ]


def test_the_course_is_completed_when_the_corrected_quiz_was_the_last_thing(people, course):
    hand_in(people.bernard, course, 1, annuler="faux", saison="l'hiver")
    hand_in(people.bernard, course, 2, saison="l'été")
    assert not CourseCompletion.objects.exists()
    content = two_choices()
    content["choices"][1]["credit"] = 1.0
    Attempt.objects.filter(lesson=at(people.bernard, course, 1).lesson.id).update(
        authored=_with_pass_mark(50)
    )
    correct(people.claire, content)
    assert CourseCompletion.objects.get().person == people.bernard


def _with_pass_mark(mark: int) -> dict:
    return {**Attempt.objects.order_by("pk").first().authored, "pass_mark": mark}


def test_a_result_that_falls_says_so_and_leaves_another_try(people):
    course = quizzes.course(
        quizzes.quiz(single_attempt=True), quizzes.quiz("Fin", [quizzes.season()])
    )
    people.assign(course)
    hand_in(people.bernard, course, 1, annuler="juste", saison="l'hiver")
    Attempt.objects.update(
        passed=True, completed_at="2026-01-06T10:00Z", authored=_with_pass_mark(50)
    )
    correct(people.claire)
    attempt = Attempt.objects.get()
    assert (attempt.earned, attempt.passed, attempt.completed_at) == (0, False, None)
    second, _ = act(at(people.bernard, course, 1), "begin", {})
    assert second.number == 2


def test_a_result_never_falls_for_somebody_who_has_completed_the_course(people, course):
    hand_in(people.bernard, course, 1, annuler="juste", saison="l'été")
    hand_in(people.bernard, course, 2, saison="l'été")
    assert CourseCompletion.objects.get().person == people.bernard
    correction = correct(people.claire)
    attempt = Attempt.objects.get(responses__item=correction.item)
    assert (attempt.earned, attempt.passed) == (2, True)
    assert attempt.completed_at is not None
    history = Remarking.objects.get()
    assert (history.before, history.after, history.applied) == (1, 0, False)
    assert correction.counts["held"] == 1
    page = client_of(people.bernard).get(
        f"/parcours/bases/module/lecon-1/activite/{attempt.activity}/"
    )
    note = page.context["notes"][correction.item]
    assert [past.applied for past in note.history] == [False]


def test_a_result_may_still_rise_after_the_course_is_completed(people, course):
    hand_in(people.bernard, course, 1, annuler="juste", saison="l'été")
    hand_in(people.bernard, course, 2, saison="l'été")
    low = hand_in(people.bernard, course, 1, annuler="faux", saison="l'été")
    correct(people.claire)
    low.refresh_from_db()
    assert low.earned == 2


def test_each_person_is_told_once_of_all_their_attempts(people, course):
    hand_in(people.bernard, course, 1, annuler="faux")
    hand_in(people.bernard, course, 1, annuler="faux", saison="l'été")
    hand_in(people.ines, course, 1, saison="l'été")
    correction = correct(people.claire)
    assert [m.to for m in mail.outbox] == [[people.bernard.email]]
    assert mail.outbox[0].body.count("http") == 2
    assert "La réponse était inversée." in mail.outbox[0].body
    assert "annuler ?" in mail.outbox[0].body  # the text of the question, not its title
    assert not Remarking.objects.filter(told_at=None).exists()
    mark_again(correction)
    assert len(mail.outbox) == 1


def test_an_address_that_refuses_its_mail_keeps_nobody_else_from_theirs(
    people, course, monkeypatch
):
    for person in (people.bernard, people.ines):
        hand_in(person, course, 1, annuler="faux", saison="l'été")
    refuse(monkeypatch, people.bernard.email)
    correction = correct(people.claire)
    assert correction.finished_at is not None
    assert [m.to for m in mail.outbox] == [[people.ines.email]]
    untold = Remarking.objects.get(told_at=None)
    assert untold.response.attempt.person == people.bernard


def refuse(monkeypatch, address: str) -> None:
    send = mail.EmailMessage.send

    def refusing(message, *args, **options):
        if message.to == [address]:
            raise SMTPRecipientsRefused({address: (550, b"unknown")})
        return send(message, *args, **options)

    monkeypatch.setattr(mail.EmailMessage, "send", refusing)


def test_telling_somebody_of_many_attempts_asks_no_more_of_the_database(people, course):
    for person, tries in ((people.bernard, 1), (people.ines, 4)):
        for _try in range(tries):
            hand_in(person, course, 1, annuler="faux", saison="l'été")
    correction = correct(people.claire)
    told = {m.to[0]: m.body.count("http") for m in mail.outbox}
    assert told == {people.bernard.email: 1, people.ines.email: 4}
    Remarking.objects.update(told_at=None)
    made = [queries_to_tell(correction, person) for person in (people.bernard, people.ines)]
    assert made[0] == made[1] > 1


def queries_to_tell(correction: Correction, person: User) -> int:
    with CaptureQueriesContext(connection) as made:
        tell_remarked.call(correction.pk, person.pk)
    return len(made)


def test_marking_again_twice_changes_nothing_more(people, course):
    hand_in(people.bernard, course, 1, annuler="faux", saison="l'été")
    correction = correct(people.claire)
    mark_again(correction)
    assert Attempt.objects.get().earned == 2
    assert Remarking.objects.count() == 1
    assert correction.counts["raised"] == 1


def test_a_sitting_under_way_is_marked_by_the_corrected_key(people, course):
    here = at(people.bernard, course, 1)
    attempt, _ = act(here, "begin", {})
    correction = correct(people.claire)
    act(here, "submit", given(attempt, annuler="faux", saison="l'été"), 1)
    attempt.refresh_from_db()
    assert attempt.earned == 2
    assert attempt.responses.get(item=correction.item).correction == correction
    assert not Remarking.objects.exists()


def test_two_corrections_follow_one_another(people, course):
    hand_in(people.bernard, course, 1, annuler="faux", saison="l'été")
    correct(people.claire)
    correct(people.claire, two_choices())
    attempt = Attempt.objects.get()
    assert (attempt.earned, attempt.passed) == (1, False)
    assert [(r.before, r.after) for r in Remarking.objects.all()] == [(0, 1), (1, 0)]


def test_what_a_person_awarded_is_only_ever_raised(people, course):
    attempt = hand_in(people.bernard, course, 1, annuler="faux", saison="l'été")
    item = str(question().uid)
    judge(attempt.responses.get(item=item), people.claire, 0.5, why="Presque.")
    content = two_choices()
    for choice in content["choices"]:
        choice["credit"] = 0.25
    correct(people.claire, content)
    assert Response.objects.get(item=item).earned == 0.5
    correct(people.claire)
    assert Response.objects.get(item=item).earned == 1


def test_what_a_hint_cost_when_it_was_asked_for_stays_paid(people):
    hinted = quizzes.undo()
    hinted.hints = [("hint", {"text": "Pensez au zut.", "cost": 50})]
    hinted.save_revision().publish()
    course = quizzes.course(quizzes.quiz(questions=[hinted]))
    people.assign(course)
    here = at(people.bernard, course, 1)
    attempt, _ = act(here, "begin", {})
    act(here, "hint", {"item": [str(hinted.uid)]}, 1)
    act(here, "submit", given(attempt, annuler="faux"), 1)
    hinted.hints = []
    hinted.save_revision().publish()
    correct(people.claire)
    assert Attempt.objects.get().earned == 0.5


def test_a_question_of_another_kind_by_now_leaves_old_answers_alone(people, course):
    hand_in(people.bernard, course, 1, annuler="juste", saison="l'été")
    changed = question()
    changed.content = [{"type": "true_false", "value": {"right": True}}]
    changed.save_revision().publish()
    summary = correcting.summary_of(correcting.of_question(question()), people.claire)
    assert summary.changed == 0
    correcting.correct(correcting.of_question(question()), people.claire, "Autre question.")
    assert Attempt.objects.get().earned == 2
    assert not Remarking.objects.exists()


def test_free_texts_that_wait_or_are_read_stay_with_their_trainer(people):
    course = quizzes.course(quizzes.quiz(questions=[quizzes.essay(), quizzes.undo()]))
    people.assign(course)
    waiting = hand_in(people.bernard, course, 1, texte="Un texte.")
    read = hand_in(people.ines, course, 1, texte="Un autre.")
    judge(read.responses.get(earned=None), people.claire, 0.8)
    essay = Question.objects.get(title="texte")
    correcting.correct(correcting.of_question(essay), people.claire, "Nouvelle grille.")
    assert waiting.responses.get(item=str(essay.uid)).earned is None
    assert read.responses.get(item=str(essay.uid)).earned == 0.8


def test_the_correction_needs_its_reason(people, course):
    hand_in(people.bernard, course, 1, annuler="faux")
    page = client_of(people.claire).post(f"/formation/corriges/{question().uid}/", {"why": ""})
    assert page.context["form"].errors
    assert not Correction.objects.exists()


def test_the_page_of_a_correction_shows_what_it_changed(people, course):
    hand_in(people.bernard, course, 1, annuler="faux", saison="l'été")
    correction = correct(people.claire)
    page = client_of(people.claire).get(f"/formation/corriges/suivi/{correction.pk}/")
    assert [r.response.attempt.person for r in page.context["remarkings"]] == [people.bernard]
    other = User.objects.create_user("autre@binome.example", "x", is_trainer=True)
    page = client_of(other).get(f"/formation/corriges/suivi/{correction.pk}/")
    assert list(page.context["remarkings"]) == []


def test_the_question_links_to_it_from_its_edit_page(people, course):
    page = client_of(people.claire).get(f"/gestion/snippets/courses/question/edit/{question().pk}/")
    assert page.status_code == 200
    assert f"/formation/corriges/{question().uid}/" in page.content.decode()
