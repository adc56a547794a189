"""A cohort of volunteers for trials of the matching: the same for the same number."""

from datetime import timedelta
from random import Random
from typing import Any

from django.db import transaction
from django.utils import timezone

from lms.binomes import themes
from lms.binomes.models import Profile, Programme, Volunteer
from lms.dashboards.demonstration import COMPANY
from lms.people.models import Organisation, User

FIRST = (
    "Adèle", "Bilal", "Camille", "Denis", "Elsa", "Farid", "Gaëlle", "Hugo", "Irène", "Jules",
    "Karima", "Luc", "Manon", "Nadia", "Olivier", "Paule", "Quentin", "Rosa", "Samir", "Thérèse",
)  # fmt: skip
LAST = (
    "Alvarez", "Blanchet", "Caron", "Diop", "Evrard", "Faure", "Garnier", "Hamon", "Ikhlef",
    "Joly", "Klein", "Lambert", "Mercier", "Nguyen", "Olive", "Perrin", "Roux", "Salles", "Tessier",
)  # fmt: skip
SITES = ("Montclair", "Montclair", "Rivière", "Les Ormes")
# Enough of the mentors show a level above what is wanted.
SHOWN, WANTED = (2, 2, 3, 3), (1, 1, 2)
BOTH = 0.05


@transaction.atomic
def load_cohort(volunteers: int, slug: str) -> Programme:
    """A programme with this many volunteers, made if it is not there; those there already stay."""
    organisation, _made = Organisation.objects.get_or_create(name=COMPANY)
    today = timezone.localdate()
    programme, _made = Programme.objects.get_or_create(
        slug=slug,
        defaults={
            "organisation": organisation,
            "name": f"Bureautique à deux, {slug}",
            "starts_on": today,
            "ends_on": today + timedelta(days=200),
        },
    )
    random = Random(f"{slug}-cohort")
    people = [_person(random, number, programme) for number in range(volunteers)]
    there = set(
        User.objects.filter(email__in=[one.email for one in people]).values_list("email", flat=True)
    )
    # Everyone is drawn, so that who comes new does not depend on who is there already.
    drawn = [(one, _form(random, number)) for number, one in enumerate(people)]
    new = [(one, form) for one, form in drawn if one.email not in there]
    User.objects.bulk_create([one for one, _form_of_one in new], batch_size=500)
    _apply(programme, new)
    return programme


def _person(random: Random, number: int, programme: Programme) -> User:
    first, last = random.choice(FIRST), random.choice(LAST)
    person = User(
        email=f"volontaire-{number + 1}.{programme.slug}@binome.example",
        first_name=first,
        last_name=last,
        organisation_id=programme.organisation_id,
    )
    person.set_unusable_password()
    return person


def _form(random: Random, number: int) -> dict[str, Any]:
    both = random.random() < BOTH
    mentor = number % 2 == 0
    form: dict[str, Any] = {
        "as_mentor": mentor or both,
        "as_mentee": not mentor or both,
        "skills": {},
        "needs": {},
        "slots": sorted({24 * random.randrange(5) + random.randrange(8, 18) for _n in range(8)}),
        "site": random.choice(SITES),
        "remote_ok": random.random() < 0.5,
        "tasks": random.sample(list(themes.TASKS), 3),
        "languages": ["fr", *random.sample(["en", "es", "ar"], random.choice((0, 0, 1)))],
        "trade_offers": [],
        "trade_wants": [],
    }
    known = random.sample(list(themes.THEMES), 4)
    if form["as_mentor"]:
        form["skills"] = {theme: random.choice(SHOWN) for theme in known}
        form["trade_wants"] = random.sample(list(themes.TRADE), 2)
    if form["as_mentee"]:
        wanted = random.sample(list(themes.THEMES), 3)
        form["needs"] = {theme: random.choice(WANTED) for theme in wanted}
        form["trade_offers"] = random.sample(list(themes.TRADE), 2)
    return form


def _apply(programme: Programme, new: list[tuple[User, dict[str, Any]]]) -> None:
    Profile.objects.bulk_create(
        [Profile(programme=programme, person=one, **form) for one, form in new], batch_size=200
    )
    Volunteer.objects.bulk_create(
        [
            Volunteer(programme=programme, person=one, role=role)
            for one, form in new
            for role in ("mentor", "mentee")
            if form[f"as_{role}"]
        ],
        batch_size=500,
    )
