"""Answering a survey on the site: resumed, sent once, and without a name from then on."""

from datetime import timedelta

import pytest
from django.utils import timezone

from lms.quality.models import SurveyInvitation, SurveyReply
from lms.quality.surveys.answering import Closed, keep_draft, send_survey, version_for
from lms.quality.surveys.questionnaires import QuestionnaireVersion
from tests.lms.quality.voices import invited, questionnaire


@pytest.fixture
def bernard(people, client_of):
    return client_of(people.bernard)


@pytest.fixture
def survey(people):
    return invited(people.bernard, people.programme)


def url(survey) -> str:
    return f"/qualite/avis/{survey.pk}/"


def test_the_home_page_shows_it_gently_and_not_once_it_is_sent(bernard, survey):
    assert url(survey) in bernard.get("/").content.decode()
    bernard.post(url(survey), {"do": "send", "ensemble": "4"})
    assert url(survey) not in bernard.get("/").content.decode()


def test_an_answer_is_kept_at_once_and_found_again(bernard, survey):
    sent = {"ensemble": "4", "mieux": "Plus d’exemples"}
    kept = bernard.post(url(survey), sent, headers={"Accept": "application/json"})
    assert kept.json() == {"message": "Votre réponse est enregistrée."}
    page = bernard.get(url(survey)).content.decode()
    assert "Plus d’exemples" in page
    assert 'value="4" required id="id_ensemble_3" checked' in page.replace("\n", "")
    assert "Continuer" in bernard.get("/qualite/avis/").content.decode()
    assert not SurveyReply.objects.exists()


def test_it_is_sent_once_thanked_and_bears_no_name(bernard, survey, people):
    answer = bernard.post(url(survey), {"do": "send", "ensemble": "5", "aide": "1"}, follow=True)
    said = answer.content.decode()
    assert "Merci." in said
    assert "Faire une réclamation" in said
    reply = SurveyReply.objects.get()
    assert reply.answers == {"ensemble": 5, "aide": 1}
    assert reply.programme == people.programme
    survey.refresh_from_db()
    assert (survey.draft, survey.sent_on) == ({}, timezone.localdate())
    # Nothing of the reply leads to the person, neither a field nor an order.
    assert {f.name for f in SurveyReply._meta.get_fields()} == {
        "id", "version", "programme", "course", "answers", "sent_on",
    }  # fmt: skip


def test_sending_twice_keeps_the_first(bernard, survey):
    bernard.post(url(survey), {"do": "send", "ensemble": "5"})
    again = bernard.post(url(survey), {"do": "send", "ensemble": "1"}, follow=True)
    assert "Rien n’est enregistré deux fois" in again.content.decode()
    assert SurveyReply.objects.get().answers == {"ensemble": 5}


def test_two_sendings_at_once_leave_one_reply(survey):
    version = version_for(survey)
    stale = SurveyInvitation.objects.get(pk=survey.pk)
    send_survey(survey, version, {"ensemble": 5})
    with pytest.raises(Closed):
        send_survey(stale, version, {"ensemble": 1})
    with pytest.raises(Closed):
        keep_draft(stale, version, {"ensemble": 1})
    assert SurveyReply.objects.count() == 1


def test_an_answer_that_is_needed_is_asked_for_and_the_rest_is_kept(bernard, survey):
    answer = bernard.post(url(survey), {"do": "send", "mieux": "Tout va bien"})
    page = answer.content.decode()
    assert "Choisissez la réponse qui s’en approche le plus." in page
    assert "Tout va bien" in page
    survey.refresh_from_db()
    assert (survey.sent_on, survey.draft) == (None, {"mieux": "Tout va bien"})


def test_one_is_free_not_to_answer(bernard, survey):
    bernard.post(url(survey), {"do": "keep", "mieux": "Bof"})
    bernard.post(url(survey), {"do": "decline"})
    survey.refresh_from_db()
    assert survey.declined_on == timezone.localdate()
    assert survey.draft == {}
    assert url(survey) not in bernard.get("/").content.decode()


def test_two_months_later_nothing_is_expected(bernard, survey, people):
    survey.invited_on -= timedelta(days=61)
    survey.save()
    assert "Le délai est passé" in bernard.get(url(survey)).content.decode()
    bernard.post(url(survey), {"do": "send", "ensemble": "5"})
    assert not SurveyReply.objects.exists()


def test_the_version_that_was_begun_is_the_one_that_is_answered(bernard, survey):
    first = questionnaire().version()
    bernard.post(url(survey), {"do": "keep", "ensemble": "4", "version": first.pk})
    asked = questionnaire()
    asked.introduction = "Tout nouveau."
    asked.save()
    assert asked.version().number == first.number + 1
    page = bernard.get(url(survey)).content.decode()
    assert "Tout nouveau." not in page
    bernard.post(url(survey), {"do": "send", "ensemble": "4"})
    assert SurveyReply.objects.get().version == first


def test_a_page_opened_before_a_change_is_answered_as_it_was_read(bernard, survey):
    first = questionnaire().version()
    asked = questionnaire()
    asked.questions = asked.questions.stream_block.to_python(
        [{"type": "text", "id": "autre", "value": {"text": "Autre chose ?"}}]
    )
    asked.save()
    bernard.post(url(survey), {"do": "send", "ensemble": "4", "version": first.pk})
    reply = SurveyReply.objects.get()
    assert (reply.version, reply.answers) == (first, {"ensemble": 4})


def test_saving_a_questionnaire_unchanged_makes_no_version(db):
    asked = questionnaire()
    asked.in_use = False
    asked.save()
    assert QuestionnaireVersion.objects.filter(questionnaire=asked).count() == 1


def test_nobody_opens_the_survey_of_somebody_else(people, client_of, survey):
    for other in (people.ines, people.claire, people.driss, people.outsider):
        assert client_of(other).get(url(survey)).status_code == 404
        assert client_of(other).post(url(survey), {"do": "send"}).status_code == 404
