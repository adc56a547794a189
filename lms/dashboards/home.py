"""The learner's home: the next thing to do, the binôme, the courses, the certificates."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import OuterRef, Subquery
from django.db.models.functions import Now
from django.utils import timezone

from courses.outline import LessonOutline, Outline
from lms.binomes.models import Binome, Meeting
from lms.binomes.pairs import Role
from lms.certificates.models import Document
from lms.certificates.presence import first_to_sign
from lms.dashboards.home_answers import with_answers
from lms.dashboards.pair_certificate import certificates_of
from lms.learning.access import Access
from lms.learning.completion import Progress
from lms.learning.former_results import has_former_results
from lms.learning.models import Assignment
from lms.learning.news import NewsItem, news_in
from lms.learning.positioning.cards import PositioningCard, cards_of, to_do, with_positioning
from lms.learning.retention.cards import InvitationCard, card_of, with_invitation
from lms.learning.sentences import what_is_missing
from lms.learning.standing import Standing, standing_in
from lms.people.models import User
from lms.quality.surveys.waiting import first_waiting, one_waiting_for

# Asked with the assignments, so that the home page needs no query more.
NEXT_MEETING = Subquery(
    Meeting.objects.standing()
    .filter(binome=OuterRef("binome"), accepted_at__isnull=False, starts_at__gt=Now())
    .order_by("starts_at")
    .values("starts_at")[:1]
)


@dataclass(frozen=True)
class CourseCard:
    assignment: Assignment
    outline: Outline
    mine: Progress
    theirs: Progress | None
    missing: str

    @property
    def late(self) -> bool:
        due: date | None = self.assignment.due_on
        return due is not None and due < timezone.localdate() and not self.mine.complete

    @property
    def next_lesson(self) -> LessonOutline | None:
        return self.mine.next_lesson


@dataclass(frozen=True)
class PairCard:
    binome: Binome
    role: Role
    partner: User
    courses: Sequence[CourseCard]
    next_meeting: datetime | None = None
    asked_meeting: int | None = None  # the id of one whose date the other proposes

    @property
    def mine_done(self) -> int:
        return sum(card.mine.done for card in self.courses)

    @property
    def mine_total(self) -> int:
        return sum(card.mine.total for card in self.courses)

    @property
    def theirs_done(self) -> int:
        return sum(card.theirs.done for card in self.courses if card.theirs)

    @property
    def theirs_total(self) -> int:
        return sum(card.theirs.total for card in self.courses if card.theirs)


@dataclass(frozen=True)
class Home:
    courses: Sequence[CourseCard]
    pairs: Sequence[PairCard]
    certificates: Sequence[Document]
    positionings: Sequence[PositioningCard] = ()  # the tools in which to find one's level
    news: Sequence[NewsItem] = ()
    former_results: bool = False  # some were brought in from another tool
    invitation: InvitationCard | None = None  # to see whether something learnt has stayed
    proposal: int | None = None  # the id of a binôme that waits for an answer
    survey: int | None = None  # the id of one that waits for an opinion
    to_sign: int | None = None  # the id of a session whose sheet waits for a signature

    @property
    def next(self) -> CourseCard | None:
        """The course to go on with: begun ones first, then the one due first."""
        open_ones = [card for card in self.courses if not card.mine.complete]
        return min(open_ones, key=_urgency, default=None)


def _urgency(card: CourseCard) -> tuple[bool, date]:
    return (not card.mine.begun, card.assignment.due_on or date.max)


def home_of(user: User) -> Home:
    """Three queries, however many courses."""
    assigned = (
        Assignment.objects.of(user)
        .with_outline()
        .annotate(
            next_meeting=NEXT_MEETING,
            former_results=has_former_results(user),
            survey=first_waiting(user),
            to_sign=first_to_sign(user),
        )
    )
    asked = with_answers(with_positioning(assigned, user), user)
    assignments = list(with_invitation(asked, user))
    now = standing_in(assignments)
    cards = [course_card(user, assignment, now) for assignment in assignments]
    return Home(
        courses=cards,
        pairs=_pairs(user, cards),
        certificates=list(certificates_of(user)),
        positionings=to_do(cards_of(assignments)),
        invitation=card_of(assignments),
        news=[item for card in cards for item in news_in(now, user.pk, card.outline)],
        former_results=any(a.former_results for a in assignments),  # type: ignore[attr-defined]
        proposal=next((a.proposal for a in assignments), None),  # type: ignore[attr-defined]
        survey=_survey(user, assignments),
        to_sign=assignments[0].to_sign if assignments else None,  # type: ignore[attr-defined]
    )


def _survey(user: User, assignments: Sequence[Assignment]) -> int | None:
    """Known with the assignments; asked alone only for whoever has none, or no longer."""
    if assignments:
        return assignments[0].survey  # type: ignore[attr-defined]
    return one_waiting_for(user)


def course_card(user: User, assignment: Assignment, now: Standing) -> CourseCard:
    outline = assignment.outline
    partner = assignment.partner_of(user)
    paired = partner is not None
    mine = now.progress(user.pk, outline, assignment.role_of(user), paired)
    theirs = (
        now.progress(partner.pk, outline, assignment.role_of(partner), paired) if partner else None
    )
    access = Access(user, outline, "", assignment)
    return CourseCard(assignment, outline, mine, theirs, what_is_missing(mine, access, now))


def _pairs(user: User, cards: Sequence[CourseCard]) -> list[PairCard]:
    binomes = {c.assignment.binome.pk: c.assignment.binome for c in cards if c.assignment.binome}
    asked: dict[int | None, Any] = {c.assignment.binome_id: c.assignment for c in cards}
    return [
        PairCard(
            binome=binome,
            role=binome.role_of(user),  # type: ignore[arg-type]
            partner=binome.partner_of(user),
            courses=[c for c in cards if c.assignment.binome_id == binome.pk],
            next_meeting=asked[binome.pk].next_meeting,
            asked_meeting=asked[binome.pk].asked_meeting,
        )
        for binome in binomes.values()
    ]
