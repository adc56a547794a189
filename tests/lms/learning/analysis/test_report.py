"""The figures out of real sittings, and the report in the back office."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from openpyxl import load_workbook

from courses.models import Question
from lms.binomes.models import Binome
from lms.learning.analysis.report import analyses
from lms.learning.assignments import assign
from lms.learning.models import Contest, Response
from tests.lms.learning import quizzes
from tests.lms.learning.doing import hand_in
from tests.people import person

pytestmark = pytest.mark.django_db

REPORT = "/gestion/rapports/questions/"
GOOD, BAD = {"annuler": "juste", "saison": "l'été"}, {"annuler": "faux", "saison": "l'hiver"}


@pytest.fixture
def course(people):
    return quizzes.course(quizzes.quiz(max_attempts=None))


def learners(people, course, number: int, first: int = 0) -> list:
    made = [person(f"Prenom{n}", "Nom") for n in range(first, first + number)]
    pairs = [
        Binome.objects.create(programme=people.programme, mentor=people.claire, mentee=learner)
        for learner in made
    ]
    assign(course, pairs, people.driss)
    return made


def found(title: str):
    return {a.title: a for a in analyses(Question.objects.select_related("category"))}.get(title)


def test_the_figures_of_real_sittings(people, course):
    for number, learner in enumerate(learners(people, course, 6)):
        answers = GOOD if number < 3 else BAD
        hand_in(learner, course, 1, **answers)
    undo = found("annuler")
    assert (undo.people, undo.percent_right, undo.discrimination) == (6, 50, 1.0)
    assert {(a.words, a.count, a.right) for a in undo.answers} == {
        ("Ctrl + Z", 3, True),
        ("Ctrl + S", 3, False),
    }


def test_only_the_first_attempt_of_a_person_counts(people, course):
    for learner in learners(people, course, 5):
        hand_in(learner, course, 1, **BAD)
        hand_in(learner, course, 1, **GOOD)
    assert (found("annuler").people, found("annuler").percent_right) == (5, 0)


def test_four_people_give_no_figure(people, course):
    for learner in learners(people, course, 4):
        hand_in(learner, course, 1, **GOOD)
    undo = found("annuler")
    assert (undo.people, undo.figures, undo.answers, undo.percent_right) == (4, None, (), None)


def test_an_empty_answer_is_wrong_and_named(people, course):
    for learner in learners(people, course, 5):
        hand_in(learner, course, 1, saison="l'été")
    undo = found("annuler")
    assert undo.percent_right == 0
    assert [(a.count, a.credit) for a in undo.answers] == [(5, 0.0)]
    assert undo.answers[0].words


def test_the_time_is_from_one_answer_to_the_next(people, course):
    for learner in learners(people, course, 5):
        attempt = hand_in(learner, course, 1, **GOOD)
        for title, seconds in (("annuler", 30), ("saison", 45)):
            item = next(q["id"] for q in attempt.authored["questions"] if q["title"] == title)
            Response.objects.filter(attempt=attempt, item=item).update(
                saved_at=attempt.started_at + timedelta(seconds=seconds)
            )
    assert (found("annuler").seconds, found("saison").seconds) == (30, 15)


def test_an_answer_sent_again_unchanged_keeps_its_time(people, course):
    from lms.learning.runtime import act
    from tests.lms.learning.doing import at, given

    (learner,) = learners(people, course, 1)
    attempt, _ = act(at(learner, course, 1), "begin", {})
    act(at(learner, course, 1), "save", given(attempt, annuler="juste"))
    before = timezone.now() - timedelta(minutes=3)
    Response.objects.filter(attempt=attempt).update(saved_at=before)
    act(at(learner, course, 1), "submit", given(attempt, annuler="juste", saison="l'été"))
    times = {r.item: r.saved_at for r in Response.objects.filter(attempt=attempt)}
    by_title = {q["title"]: times[q["id"]] for q in attempt.authored["questions"]}
    assert by_title["annuler"] == before
    assert by_title["saison"] > before


def test_a_key_that_strong_learners_contradict_comes_first_with_its_reason(people, course):
    for number, learner in enumerate(learners(people, course, 12)):
        answers = {"annuler": "faux", "saison": "l'été"} if number < 6 else {"annuler": "juste"}
        hand_in(learner, course, 1, **answers)
    first = analyses(Question.objects.select_related("category"))[0]
    assert first.title == "annuler"
    assert first.flags[:2] == ["key", "reversed"]
    assert "12" in first.reasons[0]


def test_contests_stand_beside_the_question(people, course):
    for learner in learners(people, course, 5):
        attempt = hand_in(learner, course, 1, **BAD)
    item = next(q["id"] for q in attempt.authored["questions"] if q["title"] == "annuler")
    Contest.objects.create(response=Response.objects.get(attempt=attempt, item=item))
    assert (found("annuler").contests, found("saison").contests) == (1, 0)


class TestBackOffice:
    @pytest.fixture
    def client_of(self, people):
        def client(user):
            made = Client()
            made.force_login(user)
            return made

        return client

    def test_a_trainer_reads_the_report_and_the_page_of_a_question(self, people, course, client_of):
        for learner in learners(people, course, 5):
            hand_in(learner, course, 1, **GOOD)
        client = client_of(people.claire)
        assert "annuler" in client.get(REPORT).text
        uid = Question.objects.get(title="annuler").uid
        page = client.get(f"{REPORT}{uid}/").text
        assert "<svg" in page
        assert "Ctrl + Z" in page
        assert "Prenom" not in page

    def test_nobody_is_named_and_nothing_is_said_below_five(self, people, course, client_of):
        for learner in learners(people, course, 4):
            hand_in(learner, course, 1, **GOOD)
        uid = Question.objects.get(title="annuler").uid
        page = client_of(people.claire).get(f"{REPORT}{uid}/").text
        assert "Ctrl + Z" not in page
        assert '<svg class="analysis' not in page

    def test_the_report_leaves_as_a_workbook(self, people, course, client_of):
        for learner in learners(people, course, 5):
            hand_in(learner, course, 1, **GOOD)
        response = client_of(people.claire).get(f"{REPORT}?export=xlsx")
        rows = list(load_workbook(BytesIO(b"".join(response))).active.values)
        assert [row[0] for row in rows[1:]] == ["annuler", "saison"]
        assert rows[1][3:5] == (5, 100)
        assert rows[1][8] == "Ctrl + Z (100\u00a0%)"

    def test_learners_and_coordinators_do_not_reach_it(self, people, course, client_of):
        for who in (people.bernard, people.ines, people.driss, people.outsider):
            assert client_of(who).get(REPORT).status_code in (302, 403)

    def test_the_category_narrows_the_list(self, people, course, client_of):
        for learner in learners(people, course, 5):
            hand_in(learner, course, 1, **GOOD)
        question = Question.objects.get(title="saison")
        from courses.bank.categories import Category

        question.category = Category.at(("Ailleurs",))
        question.save()
        page = client_of(people.claire).get(f"{REPORT}?category={question.category.pk}").text
        assert "saison" in page
        assert "annuler" not in page

    def test_more_questions_and_answers_cost_no_more_queries(self, people, course, client_of):
        def count() -> int:
            with CaptureQueriesContext(connection) as made:
                assert client_of(people.claire).get(REPORT).status_code == 200
            return len(made)

        for learner in learners(people, course, 5):
            hand_in(learner, course, 1, **GOOD)
        count()  # fills what Wagtail keeps
        few = count()
        more = quizzes.quiz("Suite", [quizzes.season(), quizzes.undo()])
        other = quizzes.course(more, slug="suite")
        for learner in learners(people, other, 6, first=50):
            hand_in(learner, other, 1, **GOOD)
        assert count() == few
