"""The results of completed courses, as the proposals read them."""

from collections.abc import Iterable, Sequence

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from courses.models import CourseOutline
from courses.outline import LessonOutline, Outline, concerns
from lms.certificates.objectives.proposals import LessonProofs, Proof, Proposal, propose
from lms.learning.completion import SKIP, what_counts
from lms.learning.models import Attempt, CourseCompletion


def objectives_of(completion: CourseCompletion) -> list[str]:
    return [str(block.value) for block in completion.course.objectives]


def proposals_for(completions: Sequence[CourseCompletion]) -> dict[int, list[Proposal]]:
    """By completion, one proposal for each objective of its course: two queries in all."""
    outlines = {
        kept.course_id: kept.outline
        for kept in CourseOutline.objects.filter(course__in=[c.course_id for c in completions])
    }
    attempts: dict[tuple[int, int], list[Attempt]] = {}
    for attempt in _attempts(completions):
        attempts.setdefault((attempt.person_id, attempt.course_id), []).append(attempt)
    found = {}
    for completion in completions:
        outline = outlines.get(completion.course_id)
        mine = attempts.get((completion.person_id, completion.course_id), [])
        lessons = _lessons(outline, completion, mine) if outline else []
        found[completion.pk] = propose(objectives_of(completion), lessons)
    return found


def _attempts(completions: Sequence[CourseCompletion]) -> QuerySet[Attempt]:
    people, courses = {c.person_id for c in completions}, {c.course_id for c in completions}
    done = Attempt.objects.filter(person__in=people, course__in=courses, submitted_at__isnull=False)
    return done.defer("authored").order_by("number", "pk")


def _lessons(
    outline: Outline, completion: CourseCompletion, attempts: Iterable[Attempt]
) -> list[LessonProofs]:
    assignment = completion.assignment
    role = assignment.role_of(completion.person) if assignment else None
    by_lesson: dict[int, list[Attempt]] = {}
    for attempt in attempts:
        by_lesson.setdefault(attempt.lesson_id, []).append(attempt)
    return [
        LessonProofs(
            lesson.title, lesson.objective, tuple(_proofs(lesson, by_lesson.get(lesson.id, [])))
        )
        for lesson in outline.lessons
        if concerns(lesson.audience, role)
    ]


def _proofs(lesson: LessonOutline, attempts: Sequence[Attempt]) -> Iterable[Proof]:
    for attempt in attempts:
        if attempt.kind == SKIP:
            known = _("known already, by the positioning")
            yield Proof(lesson.title, known, True, timezone.localdate(attempt.submitted_at))
    for activity in lesson.activities:
        marked = [a for a in attempts if a.activity == activity.id and a.possible]
        best = what_counts(activity.detail.get("counts", "best"), marked)
        if best is None:
            continue
        result = _("%(earned)s out of %(possible)s") % {
            "earned": short(best.earned or 0),
            "possible": short(best.possible or 0),
        }
        passed = best.completed_at is not None
        on = timezone.localdate(best.submitted_at)
        yield Proof(activity.title or lesson.title, result, passed, on)


def short(points: float) -> str:
    """As few decimals as it takes, as the active language writes them."""
    return number_format(f"{round(points, 2):g}")
