"""The volunteers of a programme as the matching reads them. A few queries, however many."""

from collections import Counter
from collections.abc import Mapping

from lms.binomes.confirming import confirmed_levels, confirmed_themes
from lms.binomes.matching import Candidate, Pins
from lms.binomes.matching.candidates import Id
from lms.binomes.models import Binome, PairWish, Profile, Programme, Proposal, Volunteer
from lms.people.models import User


def candidates_of(programme: Programme) -> list[Candidate]:
    """Who still looks for a mentor or a mentee."""
    roles: dict[int, set[str]] = {}
    for person, role in Volunteer.objects.filter(
        programme=programme, withdrawn_at=None, person__is_active=True
    ).values_list("person", "role"):
        roles.setdefault(person, set()).add(role)
    busy = Taken(programme)
    managers = _ids_by_email(programme)
    levels = confirmed_levels(roles)
    profiles = {one.person_id: one for one in Profile.objects.filter(programme=programme)}
    return [
        _candidate(
            # Who has not opened the form yet is a volunteer too: the draft says what is missing.
            profiles.get(person.pk) or Profile(programme=programme, person=person),
            person,
            roles[person.pk],
            busy,
            managers,
            levels.get(person.pk, {}),
        )
        for person in User.objects.filter(pk__in=list(roles))
    ]


class Taken:
    """Who is in a binôme or proposed already, and who did not go on with whom."""

    def __init__(self, programme: Programme) -> None:
        binomes = list(Binome.objects.filter(programme=programme))
        proposals = list(Proposal.objects.filter(programme=programme))
        together = [b for b in binomes if not b.closed_at] + [
            p for p in proposals if not p.closed_at
        ]
        self.mentees = Counter(one.mentor_id for one in together)
        self.with_mentor = {one.mentee_id for one in together}
        self.declined: dict[int, set[int]] = {}
        over = [b for b in binomes if b.closed_at] + [p for p in proposals if p.declined_by_id]
        for one in over:
            self.declined.setdefault(one.mentor_id, set()).add(one.mentee_id)
            self.declined.setdefault(one.mentee_id, set()).add(one.mentor_id)


def _candidate(
    profile: Profile,
    person: User,
    roles: set[str],
    busy: Taken,
    managers: Mapping[str, int],
    levels: Mapping[str, int],
) -> Candidate:
    places = profile.capacity - busy.mentees[person.pk]
    return Candidate(
        id=person.pk,
        name=person.get_full_name() or person.email,
        wants_mentor="mentor" in roles and places > 0,
        wants_mentee="mentee" in roles and person.pk not in busy.with_mentor,
        skills=profile.skills,
        confirmed=confirmed_themes(profile.skills, levels),
        needs=profile.needs,
        trade_offers=frozenset(profile.trade_offers),
        trade_wants=frozenset(profile.trade_wants),
        slots=frozenset(profile.slots),
        site=profile.site.strip(),
        remote_ok=profile.remote_ok,
        tasks=frozenset(profile.tasks),
        languages=frozenset(profile.languages),
        reports_to=_id_of(profile.manager_email, managers),
        capacity=max(places, 0),
        declined=frozenset(busy.declined.get(person.pk, ())),
    )


def managers_of(programme: Programme) -> dict[Id, Id | None]:
    """The direct manager of everyone of the organisation who has named one, in any programme."""
    ids = _ids_by_email(programme)
    named = Profile.objects.filter(programme__organisation=programme.organisation_id).exclude(
        manager_email=""
    )
    return {
        person: _id_of(email, ids) for person, email in named.values_list("person", "manager_email")
    }


def pins_of(programme: Programme) -> Pins:
    wishes = list(PairWish.objects.filter(programme=programme))

    def of_kind(kind: str) -> frozenset[tuple[Id, Id]]:
        return frozenset((one.mentor_id, one.mentee_id) for one in wishes if one.kind == kind)

    return Pins(of_kind(PairWish.Kind.PIN), of_kind(PairWish.Kind.FORBID))


def _ids_by_email(programme: Programme) -> dict[str, int]:
    return dict(
        User.objects.filter(organisation=programme.organisation_id).values_list("email", "pk")
    )


def _id_of(email: str, ids: Mapping[str, int]) -> Id | None:
    """A manager without an account stands in the chain of command by their address."""
    return ids.get(email, email) if email else None
