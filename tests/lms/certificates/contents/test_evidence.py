"""A document refuses to be issued while evidence lacks, and says which."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from django.utils.translation import override
from pypdf import PdfReader

from lms.certificates.contents.kinds import KINDS
from lms.certificates.contents.make import MissingEvidence, make, preview
from lms.certificates.contents.parties import Contact, Organisation, Person, Signatory
from tests.lms.certificates.contents.cast import every_document

NOBODY = Contact(name="")
ANYWHERE = {
    "number": ("", "Le numéro du document manque."),
    "organisation": (Organisation(name=""), "Le nom de l’organisme de formation manque."),
    "signatory": (Signatory(name=""), "Le nom de la personne qui signe manque."),
}
WITHOUT = {
    "certificate": {
        "person_name": ("", "Le nom de la personne manque."),
        "course": ("", "Le titre du parcours manque."),
        "objectives": ((), "Le parcours n’annonce aucun objectif."),
        "hours": (Decimal(0), "La durée du parcours manque."),
        "started_on": (None, "La date de début du parcours manque."),
        "completed_on": (None, "Le parcours n’est pas terminé."),
        "result": ("", "Le résultat manque."),
        "code": ("", "Le code de vérification manque."),
        "verify_url": ("", "Le code de vérification manque."),
    },
    "binome_certificate": {
        "mentor_name": ("", "Le nom de l’une des deux personnes manque."),
        "mentee_name": ("", "Le nom de l’une des deux personnes manque."),
        "programme": ("", "Le titre du programme manque."),
        "achieved": ((), "Le binôme n’a encore atteint aucun objectif."),
        "meetings": (0, "Le binôme n’a tenu aucune séance."),
        "hours": (Decimal(0), "Le temps passé ensemble par le binôme manque."),
        "started_on": (None, "La date de la première séance manque."),
        "ended_on": (None, "Le binôme n’est pas encore clos."),
        "code": ("", "Le code de vérification manque."),
    },
    "attestation": {
        "person": (Person(name=""), "Le nom de la personne manque."),
        "action": ("", "L’intitulé de la formation manque."),
        "results": ((), "La formation n’annonce aucun objectif."),
        "hours": (Decimal(0), "La durée de la formation manque."),
        "started_on": (None, "La date de début de la formation manque."),
        "ended_on": (None, "La formation n’est pas terminée."),
    },
    "completion": {
        "person": (Person(name="Bernard"), "Le nom de l’employeur manque."),
        "action": ("", "L’intitulé de la formation manque."),
        "started_on": (None, "La date de début de la formation manque."),
        "ended_on": (None, "La formation n’est pas terminée."),
        "hours": (Decimal(0), "Aucune heure de formation n’a été réalisée."),
        "evidence": ((), "Aucune feuille d’émargement ni trace ne prouve les heures."),
    },
    "convocation": {
        "person": (Person(name=""), "Le nom de la personne manque."),
        "action": ("", "L’intitulé de la formation manque."),
        "sessions": ((), "Aucune date n’est prévue."),
        "contact": (NOBODY, "Personne n’est désigné pour répondre aux questions."),
        "accessibility": (Contact(name="Nadia"), "Le référent handicap n’est pas désigné."),
    },
    "programme": {
        "action": ("", "L’intitulé de la formation manque."),
        "version": ("", "La version du programme manque."),
        "audience": ("", "Le programme ne dit pas à qui il s’adresse."),
        "prerequisites": ("", "Les prérequis manquent (« aucun » est une réponse)."),
        "objectives": ((), "La formation n’annonce aucun objectif."),
        "parts": ((), "Le programme ne contient aucune partie."),
        "methods": ("", "Les méthodes pédagogiques manquent."),
        "assessment": ("", "Les modalités d’évaluation manquent."),
        "access": ("", "Les modalités et délais d’accès manquent."),
        "accessibility_terms": ("", "Les aménagements possibles en cas de handicap manquent."),
        "contact": (NOBODY, "Personne n’est désigné pour répondre aux questions."),
        "accessibility": (NOBODY, "Le référent handicap n’est pas désigné."),
    },
    "attendance": {
        "action": ("", "L’intitulé de la formation manque."),
        "half_days": ((), "La feuille ne contient aucune demi-journée."),
    },
    "distance": {
        "person": (Person(name=""), "Le nom de la personne manque."),
        "action": ("", "L’intitulé de la formation manque."),
        "started_on": (None, "La date de début de la formation manque."),
        "ended_on": (None, "La formation n’est pas terminée."),
        "assistance_terms": ("", "L’assistance apportée à distance n’est pas décrite."),
        "assessments": ((), "Aucune évaluation à distance n’est enregistrée."),
    },
    "hours_statement": {
        "person": (Person(name=""), "Le nom de la personne manque."),
        "programme": ("", "Le titre du programme manque."),
    },
}
CASES = [
    (kind, field, value, sentence)
    for kind, fields in WITHOUT.items()
    for field, (value, sentence) in (ANYWHERE | fields).items()
]


def missing(document) -> list[str]:
    with override("fr"):
        return [" ".join(sentence.split()) for sentence in document.missing()]


@pytest.mark.parametrize("kind", KINDS)
def test_a_complete_document_lacks_nothing(kind):
    assert missing(every_document()[kind]) == []


@pytest.mark.parametrize(("kind", "field", "value", "sentence"), CASES)
def test_one_thing_missing_is_named_and_nothing_else(kind, field, value, sentence):
    document = replace(every_document()[kind], **{field: value})
    assert missing(document) == [" ".join(sentence.split())]


@pytest.mark.parametrize("kind", KINDS)
def test_an_incomplete_document_is_not_made(kind):
    document = replace(every_document()[kind], number="")
    with pytest.raises(MissingEvidence) as refusal:
        make(document)
    assert refusal.value.sentences == ["Le numéro du document manque."]


@pytest.mark.parametrize("kind", ["certificate", "binome_certificate", "attestation"])
def test_dates_the_wrong_way_round_are_refused(kind):
    document = every_document()[kind]
    assert missing(replace(document, started_on=date(2026, 12, 1))) == [
        "La date de fin précède la date de début."
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_a_preview_is_made_of_whatever_is_there_and_says_so(kind):
    document = replace(every_document()[kind], number="", code="", verify_url="")
    if hasattr(document, "started_on"):
        document = replace(document, started_on=None)
    said = PdfReader(BytesIO(preview(document))).pages[0].extract_text()
    assert "Aperçu" in said
    assert "None" not in said
