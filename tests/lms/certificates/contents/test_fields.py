"""Every document says what it must: the text is read back from the PDF."""

from dataclasses import replace
from functools import cache
from io import BytesIO

import pytest
from pypdf import PdfReader

from lms.certificates.contents.kinds import KINDS
from lms.certificates.contents.make import make
from lms.certificates.contents.parties import Correction, Wording
from tests.lms.certificates.contents.cast import OBJECTIVES, every_document

EVERYWHERE = ("Les Ateliers du Clavier", "Lyon, le 13 mai 2026", "Claire Fontaine")
ORGANISATION = ("123 456 789 00012", "84 69 12345 69", "12 rue des Tanneurs", "69007 Lyon")
CODE = ("K7QM-3XWP-9RTD-HV2C", "https://binome.example/verifier/")
FIELDS = {
    "certificate": (
        *EVERYWHERE,
        *CODE,
        *OBJECTIVES,
        "CERTIFICAT DE RÉUSSITE",
        "Bernard Lefèvre",
        "Word : les bases",
        "12 h 30 de formation, du 3 mars au 12 mai 2026, avec le résultat de 86 %",
        "Certificat n° 2026-000123",
        "Responsable pédagogique",
    ),
    "binome_certificate": (
        *EVERYWHERE,
        *CODE,
        "CERTIFICAT DU BINÔME",
        "Inès Moreau",
        "Bernard Lefèvre",
        "Passerelles 2026",
        "7 séances, 6 h 15 ensemble, du 1er mars au 28 mai 2026",
        "Inès explique le parcours d’un dossier de prévoyance",
        "Certificat n° 2026-000124",
    ),
    "attestation": (
        *EVERYWHERE,
        *ORGANISATION,
        *OBJECTIVES,
        "Attestation de fin de formation",
        "Bernard Lefèvre, Mutuelle des Quais",
        "Nature : action de formation",
        "Dates : du 3 mars au 12 mai 2026",
        "Durée : 12 h 30",
        "Formateurs : Claire Fontaine, Driss Amrani",
        "acquis",
        "Exercice déposé",
        "Confirmé par Claire Fontaine le 4 mai 2026",
        "document n° 2026-000125",
    ),
    "completion": (
        *EVERYWHERE,
        *ORGANISATION,
        "Certificat de réalisation",
        "Je soussigné(e) Claire Fontaine, représentant(e) légal(e) de Les Ateliers du Clavier",
        "Personne formée : Bernard Lefèvre",
        "Salarié(e) de l’entreprise : Mutuelle des Quais",
        "A suivi l’action : Word : les bases",
        "× action de formation",
        "bilan de compétences",
        "action de validation des acquis de l’expérience (VAE)",
        "action de formation par apprentissage",
        "Dates : du 3 mars au 12 mai 2026",
        "Durée réalisée : 12 h 30",
        "le temps estimé pour chacune",
        "pendant trois ans à compter de la fin de l’année du dernier paiement",
    ),
    "convocation": (
        *EVERYWHERE,
        "Convocation",
        "Bernard Lefèvre",
        "mardi 3 mars 2026",
        "de 9 h à 12 h 30",
        "Salle Rhône, 12 rue des Tanneurs, Lyon",
        "mardi 10 mars 2026",
        "https://visio.example/atelier",
        "Driss Amrani, driss@ateliers.example, 04 78 00 00 01",
        "Référent handicap, pour tout aménagement : Nadia Perrin, nadia@ateliers.example",
        "À apporter : votre ordinateur et un document à retravailler",
    ),
    "programme": (
        *EVERYWHERE,
        *OBJECTIVES,
        "Programme de formation",
        "Version 3, mise à jour le 15 janvier 2026",
        "Public : toute personne qui rédige des documents",
        "Prérequis : aucun",
        "Contenu, 12 h 30 en tout",
        "Écrire et mettre en forme (7 h)",
        "Relire à plusieurs (5 h 30)",
        "Le suivi des modifications",
        "Méthodes pédagogiques : ateliers courts",
        "Évaluation : quiz et fichiers corrigés",
        "Modalités et délais d’accès : inscription toute l’année",
        "Tarif : 480 € nets de taxe",
        "Règlement intérieur : remis à l’inscription",
        "Handicap et aménagements : supports agrandis",
        "Référent handicap",
    ),
    "attendance": (
        *EVERYWHERE,
        "Feuille d’émargement",
        "mardi 3 mars 2026, matin",
        "mardi 3 mars 2026, après-midi",
        "de 9 h à 12 h 30 · Écrire et mettre en forme · Salle Rhône",
        "Bernard Lefèvre",
        "Claire Fontaine (formateur)",
        "3 mars 2026, 12 h 28",
        "3 mars 2026, 17 h 31",
        "Odile Garnier",
        "absent",
    ),
    "distance": (
        *EVERYWHERE,
        "Preuves de la formation à distance",
        "Claire Fontaine répond par messagerie sous un jour ouvré.",
        "Où trouver le volet Styles ?",
        "4 mars 2026, 11 h, Claire Fontaine",
        "Leçon « Les styles »",
        "45 min",
        "non terminée",
        "Durée annoncée : 1 h 15",
        "Durée des activités terminées : 45 min",
        "Quiz « Styles »",
        "8 sur 10",
        "Rapport mis en forme, remis le 6 mars 2026",
        "3f" * 32,
    ),
    "hours_statement": (
        *EVERYWHERE,
        "Relevé d’heures",
        "Bernard Lefèvre, Mutuelle des Quais",
        "Heures de formation",
        "Total des heures de formation 12 h 30",
        "Heures de binôme",
        "Total des heures de binôme 1 h 45",
        "Ce n’est pas du temps de formation et il ne s’y ajoute pas.",
        "Feuille d’émargement n° 2026-000120",
    ),
}


def plain(text: str) -> str:
    """The words alone: which space it is and where lines break does not matter here."""
    return "".join(text.split())


def text(document) -> str:
    pages = PdfReader(BytesIO(make(document))).pages
    return plain("".join(page.extract_text() for page in pages))


@cache
def text_of(kind: str) -> str:
    return text(every_document()[kind])


def test_there_is_a_complete_example_and_a_list_of_fields_for_each_kind():
    assert set(FIELDS) == set(KINDS) == set(every_document())


@pytest.mark.parametrize(
    ("kind", "field"), [(kind, field) for kind, fields in FIELDS.items() for field in fields]
)
def test_the_document_says(kind, field):
    assert plain(field) in text_of(kind)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_content_gives_the_same_bytes(kind):
    assert make(every_document()[kind]) == make(every_document()[kind])


@pytest.mark.parametrize("kind", KINDS)
def test_no_english_word_is_left_in_a_french_document(kind):
    for word in ("the", "Training", "Signed", "Duration", "Person:", "attendance", "Certificate"):
        assert word not in text_of(kind)


def test_an_english_document_is_in_english():
    said = text(replace(every_document()["certificate"], language="en"))
    assert plain("CERTIFICATE OF ACHIEVEMENT") in said
    assert plain("12 h 30 of training, from 3 March to 12 May 2026") in said


@pytest.mark.parametrize("kind", KINDS)
def test_the_organisation_puts_its_own_words_in_place_of_ours(kind):
    own = Wording(heading="Notre titre", opening="Notre ouverture")
    said = text(replace(every_document()[kind], wording=own))
    assert plain("notretitre") in said.lower()
    assert plain("Notre ouverture") in said


def test_the_organisation_replaces_the_commitment_at_the_end():
    own = Wording(closing="Notre engagement.")
    said = text(replace(every_document()["completion"], wording=own))
    assert plain("Notre engagement.") in said
    assert plain("Sans préjudice") not in said


@pytest.mark.parametrize("kind", KINDS)
def test_a_correction_names_the_document_that_it_replaces(kind):
    fix = Correction(number="2026-000099", author="Driss Amrani", reason="nom mal écrit")
    said = text(replace(every_document()[kind], correction=fix))
    assert plain("remplace le n° 2026-000099") in said
    if "certificate" not in kind:
        assert plain("corrigé par Driss Amrani : nom mal écrit") in said


@pytest.mark.parametrize("kind", KINDS)
def test_a_notice_stands_on_the_document(kind):
    notice = "Démonstration — sans valeur"
    assert plain(notice) in text(replace(every_document()[kind], notice=notice))


def test_what_somebody_typed_is_text_and_never_markup():
    nasty = '<img src="https://spy.example/x.png"> & <b>Bernard</b>'
    said = text(replace(every_document()["certificate"], person_name=nasty))
    assert plain(nasty) in said
