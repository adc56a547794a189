"""Before and after for each objective, and the work that was marked."""

from collections.abc import Iterator, Sequence

from django.urls import reverse
from django.utils.translation import gettext as _

from lms.binomes.models import Evidence, Level, Objective
from lms.certificates.objectives.records import latest
from lms.learning.models import Attempt
from lms.quality.audit.dossier import Found
from lms.quality.audit.scope import Scope
from lms.quality.audit.sources.base import Placed, day, listed, share
from lms.quality.tables import Row, ref


def levels(scope: Scope) -> Found:
    kept = Objective.objects.filter(binome__programme__in=scope.programmes)

    def placed() -> Iterator[Placed]:
        for one in kept.select_related("binome"):
            cells = (
                ref(_learner(one)),
                one.title,
                str(Level(one.level_before).label),
                str(Level(one.level_wanted).label),
                "" if one.level_after is None else str(Level(one.level_after).label),
                str(one.get_state_display()),
                day(one.created_at),
            )
            yield scope.slugs[one.binome.programme_id], Row(cells)

    reached = str(Objective.State.REACHED.label)

    def figure(rows: Sequence[Row]) -> str:
        return share(sum(row.cells[5] == reached for row in rows), len(rows))

    headings = (
        _("Person"), _("Objective"), _("Before"), _("Aimed at"), _("After"), _("State"),
        _("Written on"),
    )  # fmt: skip
    return listed(_("Objectives reached, before and after"), headings, placed(), figure=figure)


def assessments(scope: Scope) -> Found:
    """What a trainer has confirmed of each objective of a completed course, said last."""
    said = latest([completion.pk for completion in scope.completions])

    def placed() -> Iterator[Placed]:
        for completion in scope.completions:
            slug = scope.slug_of_completion(completion)
            url = reverse("assess_objectives", args=[slug, completion.pk])
            for objective, one in said.get(completion.pk, {}).items():
                cells = (
                    ref(completion.person_id),
                    completion.course.title,
                    objective,
                    str(one.get_result_display()),
                    str(one.assessed_by),
                    day(one.assessed_at),
                )
                yield slug, Row(cells, url)

    headings = (
        _("Person"), _("Course"), _("Objective"), _("Result"), _("Assessed by"), _("Assessed on"),
    )  # fmt: skip
    return listed(_("Objectives assessed by a trainer"), headings, placed())


def shown_work(scope: Scope) -> Found:
    """What shows that objectives are reached, as it stands today; a file by its hash only."""
    kept = Evidence.objects.standing().filter(objective__binome__programme__in=scope.programmes)

    def placed() -> Iterator[Placed]:
        for one in kept.select_related("objective__binome").order_by("at", "pk"):
            cells = (
                ref(_learner(one.objective)),
                one.objective.title,
                str(one.get_kind_display()),
                day(one.at),
                one.sha256,
            )
            url = reverse("evidence_file", args=[one.pk]) if one.file else ""
            yield scope.slugs[one.objective.binome.programme_id], Row(cells, url)

    headings = (
        _("Person"), _("Objective"), _("Piece of evidence"), _("Given on"),
        _("Hash of the file (SHA-256)"),
    )  # fmt: skip
    return listed(_("Evidence for the objectives"), headings, placed())


def marked_work(scope: Scope) -> Found:
    """Attempts that earned points, with the hash of the file where one was handed in."""
    fields = (
        "pk", "person_id", "binome__programme_id", "course_id", "lesson_id", "activity",
        "submitted_at", "earned", "possible", "submission__sha256",
    )  # fmt: skip
    attempts = Attempt.objects.filter(
        scope.attempts(), submitted_at__isnull=False, possible__gt=0
    ).order_by("submitted_at", "pk")

    def placed() -> Iterator[Placed]:
        for (
            pk,
            person,
            programme,
            course,
            lesson,
            activity,
            at,
            earned,
            possible,
            sha256,
        ) in attempts.values_list(*fields):
            slug = scope.slug_of_attempt(programme, person, course)
            if slug is None:
                continue
            cells = (
                ref(person),
                _activity(scope, course, lesson, activity),
                day(at),
                _points(earned or 0),
                _points(possible),
                sha256 or "",
            )
            yield slug, Row(cells, reverse("learner_attempt", args=[pk]))

    headings = (
        _("Person"), _("Activity"), _("Handed in on"), _("Points"), _("Out of"),
        _("Hash of the file (SHA-256)"),
    )  # fmt: skip
    return listed(_("Marked work"), headings, placed())


def _learner(objective: Objective) -> int:
    binome = objective.binome
    return binome.mentor_id if objective.of == "mentor" else binome.mentee_id


def _points(points: float) -> float | int:
    """8 and not 8.0; 7.5 stays 7.5."""
    return int(points) if points == int(points) else round(points, 2)


def _activity(scope: Scope, course_id: int, lesson_id: int, activity_id: str) -> str:
    outline = scope.outlines.get(course_id)
    lesson = outline.lesson(lesson_id) if outline else None
    activity = lesson.activity(activity_id) if lesson else None
    return (activity.title if activity else "") or (lesson.title if lesson else "")
