"""A trainer confirms the results by objective, or says otherwise; the attestation follows."""

import pytest
from django.test import Client

from lms.certificates.contents.make import MissingEvidence
from lms.certificates.issuing import issue
from lms.certificates.letterheads import Letterhead
from lms.certificates.models import ObjectiveAssessment
from lms.certificates.objectives.gathering import proposals_for
from lms.certificates.objectives.records import WordNeeded, assess
from lms.certificates.sources import sources
from tests.lms.certificates.reading import text_of
from tests.people import person

pytestmark = pytest.mark.django_db
PAGE = "/papiers/programmes/montclair/objectifs/"


@pytest.fixture
def claire(people):
    client = Client()
    client.force_login(people.claire)
    return client


def attestation(people):
    [subject] = sources()["attestation"].subjects(people.programme, {people.bernard.pk})
    return issue(subject, Letterhead())[0]


def test_without_the_trainers_word_the_attestation_is_refused_and_says_so(people, completed):
    with pytest.raises(MissingEvidence, match="n’a pas encore confirmé"):
        attestation(people)


def test_a_trainer_sees_what_is_proposed_with_its_evidence(claire, completed):
    said = claire.get(f"{PAGE}{completed.pk}/").text
    assert "Annuler une action" in said
    assert "acquis" in said
    assert "2 sur 2" in said


def test_a_trainer_confirms_what_is_proposed(claire, people, completed):
    form = {"result_0": "acquired", "word_0": ""}
    answer = claire.post(f"{PAGE}{completed.pk}/", form, follow=True)
    assert "Les résultats de Bernard Lemoine sont confirmés." in answer.text
    document = attestation(people)
    [result] = document.says.results
    assert (result.result, result.assessed_by) == ("acquired", "Claire Vasseur")
    said = text_of(document.pdf())
    assert "2 sur 2" in said.replace("\u00a0", " ")
    assert "Claire Vasseur" in said


def test_saying_otherwise_asks_for_a_word_which_the_attestation_prints(claire, people, completed):
    url = f"{PAGE}{completed.pk}/"
    refused = claire.post(url, {"result_0": "partly", "word_0": " "})
    assert "écrivez pourquoi" in refused.text
    assert not ObjectiveAssessment.objects.exists()
    claire.post(url, {"result_0": "partly", "word_0": "Encore aidé à l’oral."})
    kept = ObjectiveAssessment.objects.get()
    assert (kept.proposed, kept.result) == ("acquired", "partly")
    said = text_of(attestation(people).pdf())
    assert "en cours" in said
    assert "Encore aidé à l’oral." in said


def test_what_was_said_is_kept_and_the_last_word_counts(claire, people, completed):
    url = f"{PAGE}{completed.pk}/"
    claire.post(url, {"result_0": "partly", "word_0": "Encore aidé."})
    issued = attestation(people)
    before = issued.pdf()
    claire.post(url, {"result_0": "acquired", "word_0": "Fait seul le 3."})
    assert ObjectiveAssessment.objects.count() == 2
    assert "Encore aidé." in claire.get(url).text
    issued.refresh_from_db()
    assert issued.pdf() == before
    assert issued.says.results[0].result == "partly"


def test_an_objective_reworded_since_must_be_confirmed_anew(claire, people, completed, course):
    claire.post(f"{PAGE}{completed.pk}/", {"result_0": "acquired", "word_0": ""})
    course.objectives = [("objective", "annuler deux actions")]
    course.save_revision().publish()
    with pytest.raises(MissingEvidence, match="annuler deux actions"):
        attestation(people)


def test_what_nothing_shows_needs_a_word(people, completed):
    [proposal] = proposals_for([completed])[completed.pk]
    bare = type(proposal)(proposal.objective, "not_assessed")
    with pytest.raises(WordNeeded):
        assess(completed, [(bare, "not_assessed", "")], people.claire)
    assess(completed, [(bare, "not_assessed", "Séance annulée.")], people.claire)
    assert attestation(people).says.results[0].result == "not_assessed"


def test_several_people_are_confirmed_at_once_as_proposed(claire, people, completed):
    assert "Bernard Lemoine" in claire.get(PAGE).text
    answer = claire.post(PAGE, {"completion": [completed.pk, "x", 987]}, follow=True)
    assert "1 personne" in answer.text
    assert "Personne n’attend votre avis" in answer.text
    assert "Bernard Lemoine" in claire.get(PAGE + "?tous=1").text
    assert "Cochez au moins une personne." in claire.post(PAGE, {}, follow=True).text
    claire.post(PAGE, {"completion": [completed.pk]})
    assert ObjectiveAssessment.objects.count() == 1


def test_an_assessment_is_never_changed(people, completed):
    [proposal] = proposals_for([completed])[completed.pk]
    [kept] = assess(completed, [(proposal, proposal.result, "")], people.claire)
    kept.result = "partly"
    with pytest.raises(RuntimeError):
        kept.save()
    with pytest.raises(RuntimeError):
        kept.delete()


@pytest.mark.parametrize("who", ["ines", "bernard", "driss", "outsider"])
def test_only_those_who_issue_see_the_results(people, completed, who):
    client = Client()
    client.force_login(getattr(people, who))
    for url in (PAGE, f"{PAGE}{completed.pk}/"):
        assert client.get(url).status_code == 403
        assert client.post(url, {"completion": completed.pk}).status_code == 403


def test_a_trainer_of_another_programme_finds_none(people, completed):
    client = Client()
    client.force_login(person("Odile", "Autre", is_trainer=True))
    assert client.get(PAGE).status_code == 404
    assert client.get(f"{PAGE}{completed.pk}/").status_code == 404
