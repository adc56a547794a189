"""What a person reads once a positioning is over."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from courses.models import CourseOutline
from courses.outline import LessonOutline, Outline
from lms.learning.access import Access
from lms.learning.assignments import Assignment
from lms.learning.completion import Progress
from lms.learning.lessons import progress_of
from lms.learning.positioning.engine import SURE, Verdict
from lms.learning.positioning.proposals import (
    ObjectiveResult,
    Proposal,
    by_objective,
    proposals,
    skippable,
)
from lms.learning.positioning.records import Positioning
from lms.learning.positioning.skipping import skipped_lessons
from lms.learning.positioning.steps import given
from lms.learning.standing import standing
from lms.people.models import User

LIKELY = 0.7


@dataclass(frozen=True)
class NamedObjective:
    result: ObjectiveResult
    words: str


@dataclass(frozen=True)
class CoursePath:
    """One assigned course: what may be skipped in it, and what is."""

    access: Access
    progress: Progress
    proposals: Sequence[Proposal]
    skipped: Sequence[LessonOutline]

    @property
    def outline(self) -> Outline:
        return self.access.outline


@dataclass(frozen=True)
class ResultPage:
    positioning: Positioning
    certainty: str
    known: Sequence[NamedObjective]
    to_learn: Sequence[NamedObjective]
    courses: Sequence[CoursePath]


def result_page(person: User, positioning: Positioning) -> ResultPage:
    """Four queries, however many courses."""
    results = by_objective(given(positioning))
    names = _names(positioning.tool)
    named = [NamedObjective(r, names.get(r.objective) or _words(r.objective)) for r in results]
    return ResultPage(
        positioning=positioning,
        certainty=certainty(positioning.confidence),
        known=[n for n in named if n.result.shown],
        to_learn=[n for n in named if not n.result.shown],
        courses=paths(person, positioning, results),
    )


def paths(
    person: User, positioning: Positioning, results: Sequence[ObjectiveResult]
) -> list[CoursePath]:
    """The person's courses in this tool where something may be skipped or is."""
    assignments = Assignment.objects.of(person).with_outline().filter(course__tool=positioning.tool)
    accesses = {a.course_id: Access(person, a.outline, "", a) for a in assignments}
    now = standing([person.pk], accesses)
    verdict = Verdict(positioning.level, positioning.chances)
    found = []
    for access in accesses.values():
        mine = progress_of(access, now)
        skipped = skipped_lessons(now.of(person.pk, access.outline.id))
        open_ones = {p.lesson.id for p in mine.lessons if p.required and not p.complete}
        offered = [
            proposal
            for proposal in proposals(access.outline, access.role, verdict, results)
            if proposal.lesson.id in open_ones
        ]
        kept = [x for x in skippable(access.outline, access.role) if x.id in skipped]
        if offered or kept:
            found.append(CoursePath(access, mine, offered, kept))
    return found


def certainty(confidence: float) -> str:
    """The confidence in [0, 1] in words."""
    if confidence >= SURE:
        return _("Your answers agree: this level is sure.")
    if confidence >= LIKELY:
        return _("Your answers mostly agree: this level is likely.")
    return _(
        "Your answers lie between two levels: take this one as a first landmark, and talk it "
        "over with your trainer."
    )


def _names(tool: str) -> dict[str, str]:
    """What the published lessons of a tool teach, by their short name."""
    kept = CourseOutline.objects.filter(course__tool=tool, course__live=True)
    return {lesson.slug: lesson.objective for k in kept for lesson in k.outline.lessons}


def _words(objective: str) -> str:
    return objective.replace("-", " ")
