import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from lms.learning.models import Event, Positioning
from tests import material
from tests.lms.learning.positioning.bank import bank, course

pytestmark = pytest.mark.django_db

WORD = "/positionnement/word/"


@pytest.fixture
def page(people):
    bank()
    made = course()
    people.assign(made)
    return made


def client_of(user) -> Client:
    client = Client()
    client.force_login(user)
    return client


def asked_in(client: Client):
    return client.get(WORD).context.get("asked")


def sit(client: Client, right: bool) -> None:
    client.post(f"{WORD}commencer/")
    while (asked := asked_in(client)) is not None:
        choice = material.RIGHT if right else material.WRONG
        client.post(f"{WORD}repondre/", {"number": asked.number, f"q-{asked.question}": choice})


def test_it_begins_asks_one_question_a_page_and_ends_with_a_result(people, page):
    client = client_of(people.bernard)
    assert "12" in client.get(WORD).text
    client.post(f"{WORD}commencer/")
    first = client.get(WORD)
    assert first.text.count("<fieldset") == 1
    assert material.RIGHT in first.text
    sit(client, right=True)
    result = client.get(WORD).context["page"]
    assert result.positioning.level == "avance"
    assert [p.lesson.slug for p in result.courses[0].proposals] == ["lecon-1", "lecon-2", "lecon-3"]


def test_the_page_of_a_question_does_not_tell_the_answer(people, page):
    client = client_of(people.bernard)
    client.post(f"{WORD}commencer/")
    text = client.get(WORD).text
    assert "Oui, Z comme zut." not in text
    assert "Parce que." not in text


def test_i_do_not_know_is_an_answer(people, page):
    client = client_of(people.bernard)
    client.post(f"{WORD}commencer/")
    client.post(f"{WORD}repondre/", {"number": 1, "unknown": "1"})
    assert asked_in(client).number == 2


def test_answering_nothing_asks_again_kindly(people, page):
    client = client_of(people.bernard)
    client.post(f"{WORD}commencer/")
    response = client.post(f"{WORD}repondre/", {"number": 1}, follow=True)
    assert response.context["asked"].number == 1
    assert list(response.context["messages"])


def test_it_goes_on_in_another_browser(people, page):
    first = client_of(people.bernard)
    first.post(f"{WORD}commencer/")
    first.post(f"{WORD}repondre/", {"number": 1, "unknown": "1"})
    assert asked_in(client_of(people.bernard)).number == 2


def test_a_strange_form_changes_nothing(people, page):
    client = client_of(people.bernard)
    client.post(f"{WORD}commencer/")
    for form in ({}, {"number": "x"}, {"number": "99", "unknown": "1"}):
        assert client.post(f"{WORD}repondre/", form).status_code == 302
    assert asked_in(client).number == 1


def test_everyone_has_their_own_test(people, page):
    client_of(people.bernard).post(f"{WORD}commencer/")
    assert asked_in(client_of(people.ines)) is None
    assert client_of(people.ines).post(f"{WORD}repondre/", {"number": 1}).status_code == 404


def test_ticked_lessons_are_skipped_and_can_be_taken_back(people, page):
    client = client_of(people.bernard)
    sit(client, right=True)
    first, *_others = client.get(WORD).context["page"].courses[0].proposals
    client.post(f"{WORD}passer/", {"lesson": [first.lesson.id]})
    path = client.get(WORD).context["page"].courses[0]
    assert [x.slug for x in path.skipped] == ["lecon-1"]
    assert len(path.proposals) == 2
    assert client.get("/parcours/gestes/").context["progress"].done == 1
    client.post(f"{WORD}reprendre/", {"lesson": first.lesson.id})
    assert client.get("/parcours/gestes/").context["progress"].done == 0
    verbs = Event.objects.filter(person=people.bernard, lesson_id=first.lesson.id)
    assert list(verbs.values_list("verb", flat=True)) == ["lesson_skipped", "lesson_taken_back"]


def test_what_is_not_proposed_cannot_be_skipped(people, page):
    client = client_of(people.bernard)
    sit(client, right=False)
    path = client.get("/parcours/gestes/").context["outline"]
    client.post(f"{WORD}passer/", {"lesson": [lesson.id for lesson in path.lessons]})
    assert client.get("/parcours/gestes/").context["progress"].done == 0


def test_lessons_cannot_be_skipped_before_the_end(people, page):
    client = client_of(people.bernard)
    assert client.post(f"{WORD}passer/", {"lesson": ["1"]}).status_code == 404
    client.post(f"{WORD}commencer/")
    assert client.post(f"{WORD}passer/", {"lesson": ["1"]}).status_code == 404


def test_a_tool_without_a_bank_is_not_there(people, page):
    client = client_of(people.bernard)
    assert client.get("/positionnement/excel/").status_code == 404
    assert client.get("/positionnement/tricot/").status_code == 404
    assert client.post("/positionnement/excel/commencer/").status_code == 404


def test_home_and_course_lead_there_until_it_is_done(people, page):
    client = client_of(people.bernard)
    assert [card.tool for card in client.get("/").context["home"].positionings] == ["word"]
    assert WORD in client.get("/parcours/gestes/").text
    client.post(f"{WORD}commencer/")
    assert client.get("/").context["home"].positionings[0].begun
    sit(client, right=True)
    assert client.get("/").context["home"].positionings == []
    assert WORD in client.get("/parcours/gestes/").text


def test_without_a_bank_nothing_leads_there(people):
    people.assign(course())
    client = client_of(people.bernard)
    assert client.get("/").context["home"].positionings == []
    assert "/positionnement/" not in client.get("/parcours/gestes/").text


@pytest.mark.parametrize("address", ["/", "/parcours/gestes/", "/parcours/gestes/module/lecon-1/"])
def test_the_learners_pages_keep_their_budget_of_five_queries(people, page, address):
    client = client_of(people.bernard)
    sit(client, right=True)
    proposals = client.get(WORD).context["page"].courses[0].proposals
    client.post(f"{WORD}passer/", {"lesson": [p.lesson.id for p in proposals]})
    client.get(address)  # renders the text of the lesson, kept until it is published again
    with CaptureQueriesContext(connection) as made:
        assert client.get(address).status_code == 200
    assert len(made) <= 5, "\n".join(q["sql"][:200] for q in made)


def test_finding_ones_level_again_keeps_the_former_one(people, page):
    client = client_of(people.bernard)
    sit(client, right=False)
    sit(client, right=True)
    levels = Positioning.objects.filter(person=people.bernard).values_list("level", flat=True)
    assert list(levels) == ["initial", "avance"]
