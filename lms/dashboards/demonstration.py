"""The demonstration people. Made once: what they do afterwards is theirs."""

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from courses.models import CoursePage
from lms.binomes.models import Binome, Profile, Programme
from lms.binomes.volunteering import volunteer
from lms.certificates.models import Issuer
from lms.learning.assignments import assign
from lms.learning.models import Assignment
from lms.people.models import Organisation, User

PASSWORD = "binome-demo"
COMPANY = "Ville de Montclair"
PEOPLE = {
    "ines": ("Inès", "Benali", {}),
    "bernard": ("Bernard", "Lemoine", {}),
    "claire": ("Claire", "Vasseur", {"is_trainer": True}),
    "driss": ("Driss", "Amrani", {"is_coordinator": True}),
    "zoe": ("Zoé", "Martin", {}),
    "admin": ("Camille", "Roche", {"is_staff": True, "is_superuser": True}),
}
ROLES = {
    "ines": "mentor",
    "bernard": "mentoré",
    "claire": "formatrice",
    "driss": "coordinateur",
    "zoe": "volontaire, pas encore en binôme",
    "admin": "administration",
}
# What the volunteers among them have written of themselves.
TUESDAY_10, THURSDAY_14 = 24 + 10, 3 * 24 + 14
FORMS: dict[str, dict[str, Any]] = {
    "ines": {
        "as_mentor": True,
        "skills": {"word-styles": 3, "excel-formulas": 3, "sharing": 2},
        "trade_wants": ["procedures", "users"],
        "slots": [TUESDAY_10, TUESDAY_10 + 1, THURSDAY_14],
        "site": "Montclair",
        "languages": ["fr"],
    },
    "bernard": {
        "as_mentee": True,
        "needs": {"word-styles": 2, "excel-formulas": 1},
        "trade_offers": ["procedures", "history", "users"],
        "tasks": ["letters", "budgets"],
        "slots": [TUESDAY_10, TUESDAY_10 + 1, THURSDAY_14],
        "site": "Montclair",
        "languages": ["fr"],
    },
    "zoe": {
        "as_mentor": True,
        "skills": {"excel-tables": 3, "powerpoint-slides": 2},
        "trade_wants": ["sector"],
        "slots": [TUESDAY_10, THURSDAY_14 + 1],
        "site": "Montclair",
        "remote_ok": True,
        "languages": ["fr", "es"],
    },
}


def email(name: str) -> str:
    return f"{name}@binome.example"


@transaction.atomic
def load_people() -> None:
    company, _made = Organisation.objects.get_or_create(name=COMPANY)
    Issuer.objects.get_or_create(
        pk=1,
        defaults={
            "name": "Binôme Formation",
            "address": "12 rue des Tilleuls, 37000 Tours",
            "siret": "000 000 000 00000",
            "activity_number": "00 00 00000 00",
            "email": "formation@binome.example",
            "place": "Tours",
            "signatory_name": "Claire Vasseur",
            "signatory_role": "gérante",
            "referent_name": "Nadia Perrin",
            "referent_email": "handicap@binome.example",
            "methods": "leçons courtes, exercices sur de vrais fichiers, séances en binôme",
            "resources": "plateforme de formation et fichiers d’exercices",
            "assessment": "quiz et fichiers corrigés, activité par activité",
            "access_terms": "inscription par l’employeur, réponse sous cinq jours ouvrés",
            "accessibility_terms": "temps allongé, supports agrandis, lecture à l’écran",
            "assistance_terms": "La formatrice répond par messagerie sous un jour ouvré.",
        },
    )
    people = {name: _person(name, company) for name in PEOPLE}
    if not Programme.objects.filter(slug="montclair").exists():
        _programme(company, people)


def _person(name: str, company: Organisation) -> User:
    first, last, roles = PEOPLE[name]
    found = User.objects.filter(email=email(name)).first()
    if found is not None:
        return found
    return User.objects.create_user(
        email(name), PASSWORD, first_name=first, last_name=last, organisation=company, **roles
    )


def _programme(company: Organisation, people: dict[str, User]) -> None:
    today = timezone.localdate()
    programme = Programme.objects.create(
        organisation=company,
        name="Bureautique à deux",
        slug="montclair",
        starts_on=today - timedelta(days=14),
        ends_on=today + timedelta(days=180),
    )
    programme.trainers.add(people["claire"])
    for name, form in FORMS.items():
        volunteer(Profile.objects.create(programme=programme, person=people[name], **form))
    binome = Binome.objects.create(
        programme=programme, mentor=people["ines"], mentee=people["bernard"]
    )
    _assign(binome, people)


def _assign(binome: Binome, people: dict[str, User]) -> None:
    due = timezone.localdate() + timedelta(days=60)
    courses = {page.slug: page for page in CoursePage.objects.live()}
    for slug in ("word-initial", "communication"):
        if slug in courses:
            assign(courses[slug], [binome], people["driss"], due)
    if "communication" in courses:
        Assignment.objects.create(
            course=courses["communication"], person=people["zoe"], assigned_by=people["driss"]
        )
