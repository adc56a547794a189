"""The pair's room: everything on one page, and the next thing to do for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from lms.binomes.charters import Charter, charter_of
from lms.binomes.closing import look_back_on, may_look_back
from lms.binomes.models import Binome, Meeting, Objective, Profile, Review
from lms.binomes.scheduling import minutes_together
from lms.certificates.belonging import completions_in
from lms.certificates.contents.hours_statement import total
from lms.certificates.hours import training_lines
from lms.certificates.presence import signed_in
from lms.dashboards.home import CourseCard, course_card
from lms.dashboards.pair_certificate import PairCertificate, certificate_of
from lms.learning.models import Assignment
from lms.learning.standing import standing_in
from lms.people.models import User

NOTES_SHOWN = 30


@dataclass(frozen=True)
class NextStep:
    words: str
    url: str = ""
    button: str = ""


@dataclass(frozen=True)
class Room:
    binome: Binome
    user: User
    partner: User
    charter: Charter
    objectives: Sequence[Objective]
    meetings: Sequence[Meeting]
    courses: Sequence[CourseCard]
    reviews: Sequence[Review]
    partner_profile: Profile | None
    minutes: int
    training_minutes: int
    certificate: PairCertificate | None = None

    @property
    def role(self) -> str:
        return self.binome.role_of(self.user) or ""

    @property
    def to_come(self) -> list[Meeting]:
        return [m for m in self.meetings if m.state in ("proposed", "accepted") and not m.is_past]

    @property
    def to_confirm(self) -> list[Meeting]:
        """Over, and this person has not said yet how long it lasted."""
        return [m for m in self.meetings if _waits_for_duration(m, self.user)]

    @property
    def over(self) -> list[Meeting]:
        return [m for m in reversed(self.meetings) if m.cancelled_at or m.is_held]

    @property
    def held(self) -> int:
        return sum(m.is_held for m in self.meetings)

    @property
    def closing_reviews(self) -> list[Review]:
        return [r for r in self.reviews if r.moment == Review.Moment.CLOSING]

    @property
    def may_close(self) -> bool:
        return len(self.closing_reviews) == len(self.binome.people)

    @property
    def may_go_on(self) -> bool:
        """Another round needs both."""
        return self.may_close and all(r.go_on for r in self.closing_reviews)

    @property
    def has_reviewed_closing(self) -> bool:
        return self.has_reviewed(self.user, Review.Moment.CLOSING)

    @property
    def may_look_back(self) -> bool:
        return may_look_back(self.binome)

    @property
    def look_back_on(self) -> date | None:
        return look_back_on(self.binome)

    def has_reviewed(self, person: User, moment: str) -> bool:
        return any(r.person_id == person.pk and r.moment == moment for r in self.reviews)

    @property
    def my_next(self) -> NextStep:
        return next_step(self, self.user)

    @property
    def their_next(self) -> NextStep:
        return next_step(self, self.partner)


def room_of(user: User, binome: Binome) -> Room:
    """About a dozen queries, whatever the number of courses and meetings."""
    assignments = list(Assignment.objects.filter(binome=binome, withdrawn_at=None).with_outline())
    now = standing_in(assignments)
    meetings = list(binome.meetings.select_related("proposed_by", "cancelled_by"))
    for meeting in meetings:
        meeting.binome = binome
    partner = binome.partner_of(user)
    return Room(
        binome=binome,
        user=user,
        partner=partner,
        charter=charter_of(binome),
        objectives=list(binome.objectives.prefetch_related("evidence__by")),
        meetings=meetings,
        courses=[course_card(user, one, now) for one in assignments],
        reviews=list(binome.reviews.select_related("person")),
        partner_profile=Profile.objects.filter(
            programme=binome.programme_id, person=partner
        ).first(),
        minutes=minutes_together(binome),
        training_minutes=_training_minutes(user, binome),
        certificate=certificate_of(binome),
    )


def _training_minutes(user: User, binome: Binome) -> int:
    """Of this person in the programme, as every document counts them."""
    lines = training_lines(
        completions_in(binome.programme).filter(person=user),
        signed_in(binome.programme).get(user.pk, ()),
    )
    return int(total(lines) * 60)


def next_step(room: Room, person: User) -> NextStep:
    """The first thing that waits for this person, in the order in which a binôme lives."""
    pk, binome = room.binome.pk, room.binome
    is_me = person.pk == room.user.pk
    if binome.closed_at:
        return _after_the_end(room, person)
    if not room.charter.signed_by(person):
        return NextStep(_("Read and sign the charter"), "#charter", _("Read the charter"))
    waiting = next((m for m in room.to_come if m.waits_for(person)), None)
    if waiting:
        return NextStep(_("Answer the date proposed"), _meeting(waiting), _("See the date"))
    unsaid = [m for m in room.meetings if _waits_for_duration(m, person)]
    if unsaid:
        return NextStep(
            _("Say how long the last meeting lasted"), _meeting(unsaid[-1]), _("Confirm it")
        )
    if room.closing_reviews:
        return _towards_the_end(room, person)
    if not any(one.of == binome.role_of(person) for one in room.objectives):
        return NextStep(
            _("Write a first objective"), reverse("objectives", args=[pk]), _("Write it")
        )
    if not room.to_come:
        return NextStep(
            _("Propose the next meeting"), reverse("propose_meeting", args=[pk]), _("Propose")
        )
    card = next((c for c in room.courses if not _part(c, is_me).complete), None)
    lesson = _part(card, is_me).next_lesson if card else None
    if card and lesson:
        url = reverse("course", args=[card.outline.slug])
        return NextStep(lesson.title, url, _("Continue the course"))
    return NextStep(_("All is done until the next meeting."))


def _towards_the_end(room: Room, person: User) -> NextStep:
    """One of the two has written a review: the other writes theirs, then they close or go on."""
    if room.may_close:
        return NextStep(_("Close your binôme, or go on"), "#end", _("Choose"))
    if room.has_reviewed(person, Review.Moment.CLOSING):
        return NextStep(_("Your review is written: it is the other’s turn."))
    url = reverse("review", args=[room.binome.pk])
    return NextStep(_("Write your review, as the other has"), url, _("Write my review"))


def _after_the_end(room: Room, person: User) -> NextStep:
    if room.may_look_back and not room.has_reviewed(person, Review.Moment.LOOK_BACK):
        url = reverse("review", args=[room.binome.pk])
        return NextStep(_("Say what you do alone today, three months later"), url, _("Look back"))
    return NextStep(_("This binôme is closed."))


def _part(card: CourseCard, mine: bool) -> Any:
    return card.mine if mine or card.theirs is None else card.theirs


def _meeting(meeting: Meeting) -> str:
    return reverse("meeting", args=[meeting.binome_id, meeting.pk])


def _waits_for_duration(meeting: Meeting, person: User) -> bool:
    return (
        meeting.cancelled_at is None
        and meeting.is_past
        and meeting.minutes_of(person) is None
        and bool(meeting.accepted_at or meeting.is_held)
    )
