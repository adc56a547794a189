"""One complete document of each kind, told of the same people as the rest of the tests."""

from base64 import b64encode
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from zoneinfo import ZoneInfo

from PIL import Image as Drawing
from PIL import ImageDraw

from lms.certificates.contents.attendance import AttendanceContent, HalfDay, Presence
from lms.certificates.contents.attestation import ACQUIRED, AttestationContent, ObjectiveResult
from lms.certificates.contents.binome_certificate import BinomeCertificateContent
from lms.certificates.contents.certificate import CertificateContent
from lms.certificates.contents.completion import CompletionContent
from lms.certificates.contents.convocation import ConvocationContent, Session
from lms.certificates.contents.distance import (
    Assessment,
    DistanceActivity,
    DistanceContent,
    Help,
    Work,
)
from lms.certificates.contents.document import Document
from lms.certificates.contents.hours_statement import HoursLine, HoursStatementContent
from lms.certificates.contents.parties import Contact, Image, Organisation, Person, Signatory
from lms.certificates.contents.programme import Part, ProgrammeContent

PARIS = ZoneInfo("Europe/Paris")


def moment(month: int, day: int, hour: int = 9, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=PARIS)


def drawn(who: str, stroke: int) -> Image:
    """A signature drawn by hand, in its way: another `stroke` gives another image."""
    picture = Drawing.new("L", (240, 80), 255)
    points = [(10 + 20 * i, 40 + (17 * (i + 3) * (stroke + 2)) % 60 - 30) for i in range(11)]
    ImageDraw.Draw(picture).line(points, fill=30, width=3, joint="curve")
    output = BytesIO()
    picture.save(output, "PNG")
    address = "data:image/png;base64," + b64encode(output.getvalue()).decode()
    return Image(address=address, alternative=f"Signature de {who}")


ORGANISATION = Organisation(
    name="Les Ateliers du Clavier",
    address="12 rue des Tanneurs\n69007 Lyon",
    siret="123 456 789 00012",
    activity_number="84 69 12345 69",
    email="bonjour@ateliers.example",
    phone="04 78 00 00 00",
)
SIGNATORY = Signatory(
    name="Claire Fontaine",
    role="Responsable pédagogique",
    signature=drawn("Claire Fontaine", 1),
)
BERNARD = Person(name="Bernard Lefèvre", employer="Mutuelle des Quais")
CONTACT = Contact(name="Driss Amrani", email="driss@ateliers.example", phone="04 78 00 00 01")
REFERENT = Contact(name="Nadia Perrin", email="nadia@ateliers.example")
COMMON = {
    "issued_at": moment(5, 13, 10),
    "organisation": ORGANISATION,
    "signatory": SIGNATORY,
    "place": "Lyon",
    "code": "K7QM-3XWP-9RTD-HV2C",
    "verify_url": "https://binome.example/verifier/K7QM-3XWP-9RTD-HV2C",
}
OBJECTIVES = (
    "Mettre en forme un document avec les styles",
    "Créer un sommaire qui se met à jour tout seul",
    "Insérer un tableau et une image sans casser la mise en page",
    "Relire avec le suivi des modifications",
)


def certificate() -> CertificateContent:
    return CertificateContent(
        number="2026-000123",
        person_name="Bernard Lefèvre",
        course="Word : les bases",
        objectives=OBJECTIVES,
        hours=Decimal("12.5"),
        started_on=date(2026, 3, 3),
        completed_on=date(2026, 5, 12),
        result="86 %",
        **COMMON,
    )


def binome_certificate() -> BinomeCertificateContent:
    return BinomeCertificateContent(
        number="2026-000124",
        mentor_name="Inès Moreau",
        mentee_name="Bernard Lefèvre",
        programme="Passerelles 2026",
        company="Mutuelle des Quais",
        achieved=(
            "Bernard met en forme un document avec les styles",
            "Bernard relit à plusieurs avec le suivi des modifications",
            "Inès explique le parcours d’un dossier de prévoyance",
        ),
        meetings=7,
        hours=Decimal("6.25"),
        started_on=date(2026, 3, 1),
        ended_on=date(2026, 5, 28),
        **COMMON,
    )


def attestation() -> AttestationContent:
    return AttestationContent(
        number="2026-000125",
        person=BERNARD,
        action="Word : les bases",
        results=tuple(
            ObjectiveResult(
                objective=objective,
                result=ACQUIRED,
                evidence="Exercice déposé",
                assessed_on=date(2026, 5, day),
                assessed_by="Claire Fontaine",
            )
            for day, objective in enumerate(OBJECTIVES, start=4)
        ),
        hours=Decimal("12.5"),
        started_on=date(2026, 3, 3),
        ended_on=date(2026, 5, 12),
        trainers=("Claire Fontaine", "Driss Amrani"),
        **COMMON,
    )


def completion() -> CompletionContent:
    return CompletionContent(
        number="2026-000126",
        person=BERNARD,
        action="Word : les bases",
        started_on=date(2026, 3, 3),
        ended_on=date(2026, 5, 12),
        hours=Decimal("12.5"),
        evidence=("Feuille d’émargement n° 2026-000120",),
        distance=True,
        **COMMON,
    )


def convocation() -> ConvocationContent:
    return ConvocationContent(
        number="2026-000110",
        person=BERNARD,
        action="Word : les bases",
        sessions=(
            Session(
                starts_at=moment(3, 3, 9),
                ends_at=moment(3, 3, 12, 30),
                place="Salle Rhône, 12 rue des Tanneurs, Lyon",
            ),
            Session(
                starts_at=moment(3, 10, 14),
                ends_at=moment(3, 10, 17),
                link="https://visio.example/atelier",
            ),
        ),
        trainers=("Claire Fontaine",),
        contact=CONTACT,
        accessibility=REFERENT,
        to_bring="votre ordinateur et un document à retravailler",
        **COMMON,
    )


def programme() -> ProgrammeContent:
    return ProgrammeContent(
        number="2026-000101",
        action="Word : les bases",
        version="3",
        updated_on=date(2026, 1, 15),
        audience="toute personne qui rédige des documents",
        prerequisites="aucun",
        objectives=OBJECTIVES,
        parts=(
            Part(
                title="Écrire et mettre en forme",
                hours=Decimal("7"),
                topics=("Les styles", "Les listes", "Les tableaux"),
            ),
            Part(
                title="Relire à plusieurs",
                hours=Decimal("5.5"),
                topics=("Le suivi des modifications", "Les commentaires"),
            ),
        ),
        hours=Decimal("12.5"),
        methods="ateliers courts, exercices sur de vrais fichiers, séances en binôme",
        resources="plateforme de formation, fichiers d’exercices",
        assessment="quiz et fichiers corrigés, objectif par objectif",
        trainers=("Claire Fontaine",),
        access="inscription toute l’année, réponse sous 5 jours ouvrés",
        price="480 € nets de taxe",
        rules="remis à l’inscription",
        accessibility_terms="supports agrandis, temps allongé, salle accessible",
        contact=CONTACT,
        accessibility=REFERENT,
        **COMMON,
    )


def attendance() -> AttendanceContent:
    def signed(name: str, stroke: int, at: datetime) -> Presence:
        return Presence(name=name, signature=drawn(name, stroke), signed_at=at)

    return AttendanceContent(
        number="2026-000120",
        action="Word : les bases",
        half_days=(
            HalfDay(
                starts_at=moment(3, 3, 9),
                ends_at=moment(3, 3, 12, 30),
                module="Écrire et mettre en forme",
                place="Salle Rhône",
                trainer=signed("Claire Fontaine", 2, moment(3, 3, 12, 31)),
                trainees=(
                    signed("Bernard Lefèvre", 3, moment(3, 3, 12, 28)),
                    Presence(name="Odile Garnier", absent=True),
                ),
            ),
            HalfDay(
                starts_at=moment(3, 3, 14),
                ends_at=moment(3, 3, 17, 30),
                module="Écrire et mettre en forme",
                place="Salle Rhône",
                trainer=signed("Claire Fontaine", 4, moment(3, 3, 17, 31)),
                trainees=(
                    signed("Bernard Lefèvre", 5, moment(3, 3, 17, 28)),
                    signed("Odile Garnier", 6, moment(3, 3, 17, 29)),
                ),
            ),
        ),
        **COMMON,
    )


def distance() -> DistanceContent:
    return DistanceContent(
        number="2026-000121",
        person=BERNARD,
        action="Word : les bases",
        started_on=date(2026, 3, 3),
        ended_on=date(2026, 5, 12),
        assistance_terms="Claire Fontaine répond par messagerie sous un jour ouvré.",
        activities=(
            DistanceActivity(
                title="Leçon « Les styles »",
                planned=Decimal("0.75"),
                opened_at=moment(3, 4),
                finished_at=moment(3, 4, 10),
                declared=Decimal("1"),
            ),
            DistanceActivity(title="Leçon « Le sommaire »", planned=Decimal("0.5")),
        ),
        assessments=(
            Assessment(title="Quiz « Styles »", taken_at=moment(3, 5), result="8 sur 10"),
        ),
        works=(Work(title="Rapport mis en forme", handed_in_at=moment(3, 6), sha256="3f" * 32),),
        helps=(
            Help(
                asked_at=moment(3, 4, 9, 30),
                subject="Où trouver le volet Styles ?",
                answered_at=moment(3, 4, 11),
                answered_by="Claire Fontaine",
            ),
        ),
        **COMMON,
    )


def hours_statement() -> HoursStatementContent:
    return HoursStatementContent(
        number="2026-000127",
        person=BERNARD,
        programme="Passerelles 2026",
        training=(
            HoursLine(
                on=date(2026, 3, 3),
                title="Écrire et mettre en forme",
                hours=Decimal("7"),
                evidence="Feuille d’émargement n° 2026-000120",
            ),
            HoursLine(
                on=date(2026, 3, 10),
                title="Relire à plusieurs",
                hours=Decimal("5.5"),
                evidence="Preuves de formation à distance n° 2026-000121",
            ),
        ),
        together=(
            HoursLine(
                on=date(2026, 3, 12),
                title="Séance 1 : faire connaissance",
                hours=Decimal("1"),
                evidence="Compte rendu confirmé par les deux",
            ),
            HoursLine(
                on=date(2026, 3, 26),
                title="Séance 2 : le suivi des modifications",
                hours=Decimal("0.75"),
                evidence="Compte rendu confirmé par les deux",
            ),
        ),
        **COMMON,
    )


def every_document() -> dict[str, Document]:
    made = (
        certificate(),
        binome_certificate(),
        attestation(),
        completion(),
        convocation(),
        programme(),
        attendance(),
        distance(),
        hours_statement(),
    )
    return {document.kind: document for document in made}
