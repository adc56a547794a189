"""Who reads what: all of it the trainers, figures alone the coordinator, nothing below five."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from lms.people.models import User
from lms.quality.evidence import satisfaction, survey_evidence
from lms.quality.surveys.gathering import rounds_for_trainers
from lms.quality.surveys.inviting import invite_now
from tests.lms.quality.voices import answered, invited, mentees, questionnaire
from tests.people import person

RESULTS = "/qualite/enquetes/montclair/"
SHEET = f"{RESULTS}resultats.xlsx"
SECRET = "Les captures sont illisibles"


@pytest.fixture
def five(people):
    """Five mentorés have answered, one of them in words; Bernard has not."""
    for number, who in enumerate(mentees(people.programme, 5)):
        answered(who, people.programme, ensemble=5 - number % 2, mieux=f"{SECRET} {number}")
    invited(people.bernard, people.programme)
    return people


def page(client, url=RESULTS) -> str:
    answer = client.get(url)
    assert answer.status_code == 200
    return answer.content.decode()


def words_of(client) -> str:
    book = load_workbook(BytesIO(client.get(SHEET).content))
    return "\n".join(
        str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
    )


def test_a_trainer_reads_figures_with_n_the_rate_and_the_comments(five, client_of):
    said = page(client_of(five.claire))
    assert "5 réponses" in said
    assert "pour 6 invitations" in said
    assert "(83&nbsp;%)" in said
    assert "moyenne 4,6 sur 5" in said
    assert SECRET in said
    assert SECRET in words_of(client_of(five.claire))


def test_no_name_of_those_who_answered_is_on_the_page_or_in_the_sheet(five, client_of):
    claire = client_of(five.claire)
    for said in (page(claire), words_of(claire)):
        assert "Mentore0" not in said
        assert "Lemoine" not in said


def test_the_coordinator_reads_figures_and_never_a_comment(five, client_of):
    driss = client_of(five.driss)
    said = page(driss)
    assert "moyenne 4,6 sur 5" in said
    assert "5 réponses" in said
    for words in (said, words_of(driss)):
        assert SECRET not in words
        assert "Que devons-nous améliorer" not in words


def test_below_five_the_coordinator_does_not_even_read_how_many(people, client_of):
    for who in mentees(people.programme, 4):
        answered(who, people.programme, mieux=SECRET)
    for who in (people.driss, people.claire):
        client = client_of(who)
        for words in (page(client), words_of(client)):
            assert "Moins de cinq personnes ont répondu" in words
            assert SECRET not in words
            assert "moyenne" not in words
    assert "4 réponses" in page(client_of(people.claire))
    assert "4 réponses" not in page(client_of(people.driss))


def test_one_person_who_answers_about_five_courses_is_one_person(people, client_of):
    from tests import material

    for number in range(5):
        course = material.course(f"parcours-{number}", lessons=[[material.text()]])
        answered_about = invited(people.bernard, people.programme, course=course)
        answered_about.questionnaire = questionnaire("mentee", "course")
        answered_about.save()
        client_of(people.bernard).post(
            f"/qualite/avis/{answered_about.pk}/", {"do": "send", "ensemble": "2"}
        )
    rounds = rounds_for_trainers(people.programme)
    assert len(rounds) == 5
    assert all(one.replies == 1 and not one.tallies for one in rounds)


def test_the_employer_answers_under_its_name_and_only_the_trainers_read_it(people, client_of):
    answered(people.driss, people.programme, "employer", ensemble=2, mieux="Prévenir plus tôt")
    assert "Prévenir plus tôt" in page(client_of(people.claire))
    other = person("Fatou", "Diop", people.driss.organisation, is_coordinator=True)
    assert "Prévenir plus tôt" not in page(client_of(other))


def test_trainers_are_read_all_programmes_together_by_administrators(people, client_of):
    admin = User.objects.create_superuser("admin@binome.example", "x", first_name="Camille")
    for number in range(5):
        trainer = person(f"Formateur{number}", "Test", is_trainer=True)
        answered(trainer, people.programme, "trainer", obstacles=f"{SECRET} {number}")
    assert SECRET in page(client_of(admin), "/qualite/avis-des-formateurs/")
    assert SECRET not in page(client_of(people.claire))
    assert client_of(people.claire).get("/qualite/avis-des-formateurs/").status_code == 403


def test_one_trainer_of_five_programmes_is_not_five_people(people, client_of):
    from lms.quality.surveys.gathering import rounds_of_trainers
    from tests.lms.quality.programmes import programmes

    for programme in programmes(people.driss.organisation, 5):
        answered(people.claire, programme, "trainer", ensemble=1)
    (one,) = rounds_of_trainers()
    assert (one.replies, list(one.tallies)) == (5, [])


def test_a_question_that_changed_counts_apart(people):
    seven = mentees(people.programme, 7)
    for who in seven[:5]:
        answered(who, people.programme)
    asked = questionnaire()
    raw = asked.questions.get_prep_value()
    raw[0]["value"]["text"] = "Êtes-vous content ?"
    asked.questions = asked.questions.stream_block.to_python(raw)
    asked.save()
    for who in seven[5:]:
        answered(who, people.programme)
    (one,) = rounds_for_trainers(people.programme)
    n = {tally.question.text: tally.n for tally in one.tallies}
    assert n["Êtes-vous content ?"] == 2
    assert n["Dans l’ensemble, êtes-vous satisfait de cette formation\u202f?"] == 5
    assert n["Ce que vous avez appris vous sert-il dans votre travail\u202f?"] == 7


def test_a_trainer_of_another_programme_finds_nothing(five, client_of):
    other = client_of(person("Odile", "Autre", is_trainer=True))
    assert other.get(RESULTS).status_code == 404
    assert other.get(SHEET).status_code == 404
    assert other.post(f"{RESULTS}inviter/", {"questionnaire": 1}).status_code == 404
    stranger = person("Rémi", "Autre", five.outsider.organisation, is_coordinator=True)
    assert client_of(stranger).get(RESULTS).status_code == 404


def test_the_coordinator_invites_nobody(people, client_of):
    asked = {"questionnaire": questionnaire().pk}
    assert client_of(people.driss).post(f"{RESULTS}inviter/", asked).status_code == 403
    said = client_of(people.claire).post(f"{RESULTS}inviter/", asked, follow=True)
    assert "1 personne est invitée" in said.content.decode()


def test_evidence_has_a_label_a_day_an_address_and_n(five):
    (item,) = survey_evidence([five.programme])
    assert item.n == 5
    assert item.url == RESULTS
    assert "5 réponses pour 6 invitations" in item.label


def test_satisfaction_is_a_share_with_n_and_nothing_below_five(people):
    assert satisfaction([people.programme]) == {}
    for number, who in enumerate(mentees(people.programme, 5)):
        assert satisfaction([people.programme]) == {}
        answered(who, people.programme, ensemble=2 if number == 0 else 5)
    found = satisfaction([people.programme])[people.programme.pk]
    assert (found.share, found.n) == (0.8, 5)


def test_asking_again_leaves_the_answers_alone(five):
    from django.utils import timezone

    invite_now(questionnaire(), five.programme, timezone.localdate())
    (one,) = rounds_for_trainers(five.programme)
    assert (one.invited, one.replies) == (6, 5)
