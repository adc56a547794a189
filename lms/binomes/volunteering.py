"""Joining a programme as a volunteer, and leaving it."""

from django.db import transaction
from django.utils import timezone

from lms.binomes.models import Invitee, Profile, Programme, Proposal, Volunteer
from lms.binomes.proposing import drop_proposals, tell_who_waits
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


def volunteer(profile: Profile) -> list[Volunteer]:
    """Apply in the roles that the form names, and leave the others. Returns those joined now."""
    joined: list[Volunteer] = []
    dropped: list[Proposal] = []
    with transaction.atomic():
        for role, wanted in (("mentor", profile.as_mentor), ("mentee", profile.as_mentee)):
            if wanted:
                joined += _join(profile, role)
            else:
                dropped += _leave(profile.programme, profile.person, role)
    _tell_partners(dropped, profile.person)
    return joined


def _join(profile: Profile, role: str) -> list[Volunteer]:
    one, made = Volunteer.objects.get_or_create(
        programme=profile.programme, person=profile.person, role=role
    )
    if not made and one.withdrawn_at is None:
        return []
    one.withdrawn_at = None
    one.save(update_fields=["withdrawn_at"])
    volunteer_joined.send(Volunteer, volunteer=one)
    return [one]


def look_again(programme: Programme, person: User, role: str) -> None:
    """Somebody whose binôme ends without fault is a volunteer; who has withdrawn stays away."""
    if Volunteer.objects.filter(programme=programme, person=person, role=role).exists():
        return
    let_in(programme, person.email)
    profile = profile_of(programme, person)
    setattr(profile, f"as_{role}", True)
    profile.save()
    _join(profile, role)


def withdraw(programme: Programme, person: User) -> bool:
    """Leave the programme's volunteers, without a reason. False for who was none."""
    was_one = is_volunteer(programme, person)
    with transaction.atomic():
        dropped = [one for role in Volunteer.Role.values for one in _leave(programme, person, role)]
    _tell_partners(dropped, person)
    return was_one


def _leave(programme: Programme, person: User, role: str) -> list[Proposal]:
    """Leave one role. Returns the proposals that end with it."""
    Volunteer.objects.filter(
        programme=programme, person=person, role=role, withdrawn_at=None
    ).update(withdrawn_at=timezone.now())
    return drop_proposals(programme, person, role)


def _tell_partners(dropped: list[Proposal], person: User) -> None:
    for proposal in dropped:
        tell_who_waits(proposal, proposal.partner_of(person))


def is_volunteer(programme: Programme, person: User) -> bool:
    return Volunteer.objects.filter(programme=programme, person=person, withdrawn_at=None).exists()
