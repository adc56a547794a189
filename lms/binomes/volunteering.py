"""Joining a programme as a volunteer, and leaving it."""

from django.db import transaction
from django.utils import timezone

from lms.binomes.models import Invitee, Profile, Programme, Volunteer
from lms.binomes.signals import volunteer_joined
from lms.people.models import User


def profile_of(programme: Programme, person: User) -> Profile:
    """The person's form, saved or new."""
    found = Profile.objects.filter(programme=programme, person=person).first()
    return found or Profile(programme=programme, person=person)


def let_in(programme: Programme, email: str, by: User | None = None) -> Invitee:
    """Open the programme's form to an address; once is enough."""
    invitee, _made = Invitee.objects.get_or_create(
        programme=programme, email=email.strip().lower(), defaults={"invited_by": by}
    )
    return invitee


@transaction.atomic
def volunteer(profile: Profile) -> list[Volunteer]:
    """Apply in the roles that the form names, and leave the others. Returns those joined now."""
    joined = []
    for role, wanted in (("mentor", profile.as_mentor), ("mentee", profile.as_mentee)):
        applied = Volunteer.objects.filter(
            programme=profile.programme, person=profile.person, role=role
        )
        if not wanted:
            applied.filter(withdrawn_at=None).update(withdrawn_at=timezone.now())
            continue
        one, made = applied.get_or_create(
            defaults={
                "programme": profile.programme,
                "person": profile.person,
                "role": role,
            }
        )
        if made or one.withdrawn_at:
            one.withdrawn_at = None
            one.save(update_fields=["withdrawn_at"])
            joined.append(one)
            volunteer_joined.send(Volunteer, volunteer=one)
    return joined


def withdraw(programme: Programme, person: User) -> int:
    """Leave the programme's volunteers, without a reason. Returns how many roles were left."""
    return Volunteer.objects.filter(programme=programme, person=person, withdrawn_at=None).update(
        withdrawn_at=timezone.now()
    )


def is_volunteer(programme: Programme, person: User) -> bool:
    return Volunteer.objects.filter(programme=programme, person=person, withdrawn_at=None).exists()
