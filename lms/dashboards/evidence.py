"""Activities passed by one of the two, as evidence for an objective; who may open a file."""

from typing import Any

from courses.outline import Outline
from lms.binomes.models import Binome, Evidence
from lms.learning.models import Assignment, Attempt
from lms.people.models import User

MOST = 40


def outlines_of(binome: Binome) -> dict[int, Outline]:
    """The courses assigned to the binôme, by id; those withdrawn are left out."""
    assignments = Assignment.objects.filter(binome=binome, withdrawn_at=None).with_outline()
    return {one.course_id: one.outline for one in assignments}


def title_of(attempt: Attempt, outlines: dict[int, Outline]) -> str | None:
    """The activity's name on screen; None when the course no longer holds it."""
    outline = outlines.get(attempt.course_id)
    lesson = outline.lesson(attempt.lesson_id) if outline else None
    activity = lesson.activity(attempt.activity) if lesson else None
    return (activity.title or (lesson.title if lesson else "")) if activity else None


def passed_by(person: User, binome: Binome) -> list[tuple[str, str]]:
    """(source, title) of the activities that this person has passed, the last first."""
    outlines = outlines_of(binome)
    attempts = Attempt.objects.filter(
        person=person, course__in=list(outlines), completed_at__isnull=False, passed=True
    )
    found: dict[str, str] = {}
    for attempt in attempts.defer("authored").order_by("-completed_at")[: 4 * MOST]:
        title = title_of(attempt, outlines)
        if title and title not in found.values() and len(found) < MOST:
            found[f"attempt-{attempt.pk}"] = title
    return list(found.items())


def may_open_file(user: Any, evidence: Evidence) -> bool:
    """The two of the binôme, the trainers of their programme and the administrators, whose audit
    dossier leads here; nobody else."""
    binome = evidence.objective.binome
    if not isinstance(user, User):
        return False
    if user.is_superuser or binome.role_of(user) is not None:
        return True
    return user.is_trainer and user.programmes_trained.filter(pk=binome.programme_id).exists()
