"""Volunteers for tests: Zoé can mentor Paul, and nobody else fits."""

from lms.binomes.models import Profile, Programme
from lms.binomes.volunteering import let_in, volunteer
from lms.people.models import User
from tests.people import Cast, person

TUESDAY_10 = 24 + 10
THURSDAY_14 = 3 * 24 + 14


def apply(programme: Programme, who: User, **said) -> Profile:
    """A volunteer with this form."""
    let_in(programme, who.email)
    profile, _made = Profile.objects.update_or_create(
        programme=programme, person=who, defaults={"slots": [TUESDAY_10], **said}
    )
    volunteer(profile)
    return profile


def zoe_and_paul(people: Cast) -> tuple[User, User]:
    """Zoé shows Excel at level 3; Paul wants level 2. Both are free on Tuesday at 10."""
    company = people.programme.organisation
    zoe, paul = person("Zoe", "Martin", company), person("Paul", "Gautier", company)
    apply(people.programme, zoe, as_mentor=True, skills={"excel-formulas": 3})
    apply(people.programme, paul, as_mentee=True, needs={"excel-formulas": 2})
    return zoe, paul
