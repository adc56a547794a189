"""What a document says must hold together."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO

from django.utils.translation import override
from pypdf import PdfReader

from lms.certificates.contents.make import make
from tests.lms.certificates.contents.cast import (
    attestation,
    convocation,
    distance,
    hours_statement,
    moment,
    programme,
)


def missing(document) -> list[str]:
    with override("fr"):
        return [" ".join(sentence.split()) for sentence in document.missing()]


def said(document) -> str:
    pages = PdfReader(BytesIO(make(document))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_training_hours_and_binome_hours_are_never_added():
    statement = hours_statement()
    assert statement.details() == {
        "training_hours": Decimal("12.5"),
        "binome_hours": Decimal("1.75"),
    }
    assert "14 h 15" not in said(statement)


def test_a_statement_of_one_kind_of_hours_says_that_the_other_has_none():
    assert "Aucune heure de formation" in said(replace(hours_statement(), training=()))
    assert "Aucune heure de binôme" in said(replace(hours_statement(), together=()))


def test_a_statement_without_any_hour_is_refused():
    empty = replace(hours_statement(), training=(), together=())
    assert missing(empty) == ["Aucune heure n’est enregistrée."]


def test_an_hour_that_nothing_proves_is_refused():
    statement = hours_statement()
    first = replace(statement.together[0], evidence="")
    assert missing(replace(statement, together=(first,))) == [
        "Rien ne prouve « Séance 1 : faire connaissance » du 12 mars 2026."
    ]


def test_the_parts_of_a_programme_last_as_long_as_the_whole():
    assert missing(replace(programme(), hours=Decimal(14))) == [
        "Les parties durent 12 h 30 et la formation 14 h : les deux doivent concorder."
    ]


def test_an_objective_that_no_trainer_has_confirmed_is_refused():
    document = attestation()
    first = replace(document.results[0], result="")
    assert missing(replace(document, results=(first, *document.results[1:]))) == [
        "Le formateur n’a pas encore confirmé le résultat de l’objectif "
        "« Mettre en forme un document avec les styles »."
    ]


def test_a_result_without_evidence_is_refused():
    document = attestation()
    first = replace(document.results[0], evidence="")
    [sentence] = missing(replace(document, results=(first, *document.results[1:])))
    assert "ne cite aucune preuve" in sentence


def test_what_is_not_acquired_is_said_as_it_is():
    document = attestation()
    first = replace(document.results[0], result="not_yet")
    second = replace(document.results[1], result="partly")
    text = said(replace(document, results=(first, second)))
    assert "non acquis" in text
    assert "en cours d’acquisition" in text


def test_a_session_needs_a_place_or_a_link_and_an_end_after_its_start():
    document = convocation()
    nowhere = replace(document.sessions[0], place="", link="")
    backwards = replace(document.sessions[1], ends_at=moment(3, 10, 8))
    assert missing(replace(document, sessions=(nowhere, backwards))) == [
        "Le rendez-vous du mardi 3 mars 2026 n’a ni lieu ni lien.",
        "Le rendez-vous du mardi 10 mars 2026 finit avant d’avoir commencé.",
    ]


def test_only_finished_activities_count_as_carried_out():
    details = distance().details()
    assert (details["planned"], details["carried_out"]) == (Decimal("1.25"), Decimal("0.75"))


def test_a_bundle_needs_a_finished_activity_and_a_duration_for_each():
    document = distance()
    [finished, open_] = document.activities
    assert missing(replace(document, activities=(open_,))) == [
        "Aucune activité à distance n’est terminée."
    ]
    [sentence] = missing(
        replace(document, activities=(replace(finished, planned=Decimal(0)), open_))
    )
    assert "n’annonce aucune durée" in sentence


def test_one_day_is_said_as_one_day():
    day = date(2026, 5, 1)
    assert "le 1er mai 2026" in said(replace(attestation(), started_on=day, ended_on=day))
