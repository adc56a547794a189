"""The cast. Each test says who acts: Inès mentors Bernard, Claire trains, Driss coordinates."""

from dataclasses import dataclass
from datetime import date

from courses.models import CoursePage
from lms.binomes.models import Binome, Programme
from lms.certificates.models import Issuer
from lms.learning.assignments import assign
from lms.people.models import Organisation, User

PASSWORD = "une-phrase-de-passe"


def person(first: str, last: str, organisation: Organisation | None = None, **roles) -> User:
    return User.objects.create_user(
        f"{first}.{last}@binome.example".lower(),
        PASSWORD,
        first_name=first,
        last_name=last,
        organisation=organisation,
        **roles,
    )


@dataclass
class Cast:
    ines: User  # mentor
    bernard: User  # mentoré
    claire: User  # trainer of the programme
    driss: User  # coordinator of their organisation
    outsider: User  # a learner of another organisation, in no binôme
    programme: Programme
    binome: Binome

    def assign(self, course: CoursePage, due_on: date | None = None) -> None:
        assign(course, [self.binome], self.driss, due_on)


def cast() -> Cast:
    Issuer.objects.create(name="Binôme Formation", signatory_name="Claire Vasseur")
    company = Organisation.objects.create(name="Mairie de Montclair")
    other = Organisation.objects.create(name="Ateliers Ferrand")
    ines, bernard = person("Ines", "Benali", company), person("Bernard", "Lemoine", company)
    claire = person("Claire", "Vasseur", is_trainer=True)
    driss = person("Driss", "Amrani", company, is_coordinator=True)
    programme = Programme.objects.create(
        organisation=company,
        name="Bureautique à deux",
        slug="montclair",
        starts_on=date(2026, 1, 5),
        ends_on=date(2026, 12, 18),
    )
    programme.trainers.add(claire)
    binome = Binome.objects.create(programme=programme, mentor=ines, mentee=bernard)
    return Cast(ines, bernard, claire, driss, person("Omar", "Diallo", other), programme, binome)
