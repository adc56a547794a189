"""Proposing pairs to both people; accepting and declining."""

from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone

from lms.binomes.candidates import candidates_of
from lms.binomes.letters import address, send
from lms.binomes.models import Binome, MatchRun, Programme, Proposal
from lms.binomes.proposal_letters import tell_formed, tell_proposed
from lms.binomes.signals import binome_formed
from lms.people.models import User


class NoLongerOpen(Exception):
    """The proposal was declined, accepted by both or taken back in the meantime."""


def propose(run: MatchRun, pairs: Sequence[dict[str, Any]], by: User) -> list[Proposal]:
    """Propose pairs of a draft, except to who has left or found somebody since."""
    made = []
    with transaction.atomic():
        # A second click waits here, then finds nobody who still looks.
        Programme.objects.select_for_update(of=("self",)).get(pk=run.programme_id)
        places, looking = _who_looks(run.programme)
        for pair in pairs:
            mentor, mentee = pair["mentor"], pair["mentee"]
            if not places.get(mentor) or mentee not in looking:
                continue
            places[mentor] -= 1
            looking.remove(mentee)
            made.append(
                Proposal.objects.create(
                    programme=run.programme,
                    run=run,
                    mentor_id=mentor,
                    mentee_id=mentee,
                    reasons=pair["reasons"],
                    proposed_by=by,
                )
            )
        run.proposed_at = timezone.now()
        run.save(update_fields=["proposed_at"])
        for proposal in made:
            tell_proposed.enqueue(proposal.pk)
    return made


def _who_looks(programme: Programme) -> tuple[dict[Any, int], set[Any]]:
    """The places left with each mentor, and who still wants one."""
    people = candidates_of(programme)
    return (
        {one.id: one.capacity for one in people if one.wants_mentor},
        {one.id for one in people if one.wants_mentee},
    )


def accept(proposal: Proposal, person: User) -> Binome | None:
    """One of the two accepts; the binôme, once both have. Raises NoLongerOpen."""
    with transaction.atomic():
        held = Proposal.objects.select_for_update().get(pk=proposal.pk)
        role = held.role_of(person)
        if held.closed_at or role is None:
            raise NoLongerOpen
        if not held.accepted_by(person):
            setattr(held, f"{role}_accepted_at", timezone.now())
            held.save(update_fields=[f"{role}_accepted_at"])
        if not (held.mentor_accepted_at and held.mentee_accepted_at):
            return None
        held.binome = Binome.objects.create(
            programme=held.programme, mentor=held.mentor, mentee=held.mentee
        )
        held.closed_at = timezone.now()
        held.save(update_fields=["binome", "closed_at"])
        binome_formed.send(Binome, binome=held.binome)
        tell_formed.enqueue(held.pk)
    return held.binome


def decline(proposal: Proposal, person: User, reason: str) -> None:
    """One of the two declines. The other is told that it does not go on, never who or why."""
    with transaction.atomic():
        held = Proposal.objects.select_for_update().get(pk=proposal.pk)
        if held.closed_at or held.role_of(person) is None:
            raise NoLongerOpen
        held.closed_at = timezone.now()
        held.declined_by = person
        held.decline_reason = reason
        held.save(update_fields=["closed_at", "declined_by", "decline_reason"])
    tell_who_waits(held, held.partner_of(person))


def drop_proposals(programme: Programme, person: User, role: str) -> list[Proposal]:
    """Close what was proposed to somebody who no longer volunteers in this role."""
    found = Proposal.objects.open().filter(programme=programme, **{role: person})
    dropped = list(found.select_related("programme", "mentor", "mentee"))
    for proposal in dropped:
        take_back(proposal)
    return dropped


def take_back(proposal: Proposal) -> None:
    """The coordinator takes a proposal back before both have answered."""
    Proposal.objects.open().filter(pk=proposal.pk).update(closed_at=timezone.now())


def tell_who_waits(proposal: Proposal, partner: User) -> None:
    """A partner who had accepted learns that it does not go on."""
    if proposal.accepted_by(partner):
        context = {"programme": proposal.programme, "link": address("my_binomes")}
        send(partner, "not_going_on", context)
