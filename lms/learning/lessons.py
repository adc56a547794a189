"""One lesson as one person sees it now."""

from dataclasses import dataclass
from typing import Any

from courses.activities import kinds
from courses.models import LessonPage
from courses.outline import READING, ActivityOutline, LessonOutline, ModuleOutline
from courses.rendering import Part, for_role, parts
from lms.learning.access import Access
from lms.learning.adjustments import minutes_of
from lms.learning.attempts import Attempt
from lms.learning.completion import LessonProgress, Progress, what_counts
from lms.learning.standing import Standing, standing
from lms.learning.states import build


@dataclass(frozen=True)
class ShownActivity:
    outline: ActivityOutline
    template: str
    face: dict
    state: Any
    attempt: Attempt | None
    counting: Attempt | None  # the attempt whose result counts, by the rule of the activity
    done: bool  # by the same rule
    partner_attempt: Attempt | None
    minutes: int | None = None  # of one attempt, with this learner's adjustment; None: no limit

    @property
    def unlimited(self) -> bool:
        """Nobody hurries this learner, whatever the author wrote."""
        return self.minutes is None


@dataclass(frozen=True)
class ShownPart:
    html: str = ""
    activity: ShownActivity | None = None


@dataclass(frozen=True)
class ShownLesson:
    lesson: LessonOutline
    module: ModuleOutline
    parts: list[ShownPart]
    progress: Progress
    standing: LessonProgress | None
    partner_standing: LessonProgress | None
    previous: LessonOutline | None
    following: LessonOutline | None


def show_lesson(access: Access, lesson: LessonOutline) -> ShownLesson:
    """Two queries: the page, and the attempts of the two."""
    page = LessonPage.objects.get(pk=lesson.id)
    people = [access.person.pk, *([access.partner.pk] if access.partner else [])]
    now = standing(people, [access.outline.id])
    mine = progress_of(access, now)
    rendered = for_role(parts(page, f"{page.live_revision_id}-{access.built_at}"), access.role)
    shown = [_part(part, access, lesson, now) for part in rendered]
    if reading := lesson.activity(READING):
        shown.append(ShownPart(activity=_activity(reading, {}, access, lesson, now)))
    previous, following = neighbours(mine, lesson)
    module = access.outline.module_of(lesson.id)
    if module is None:
        raise LookupError("A lesson of the outline stands in one of its modules.")
    return ShownLesson(
        lesson=lesson,
        module=module,
        parts=[part for part in shown if part.html or part.activity],
        progress=mine.within(module),
        standing=mine.of(lesson.id),
        partner_standing=_partner_standing(access, lesson, now),
        previous=previous,
        following=following,
    )


def progress_of(access: Access, now: Standing) -> Progress:
    paired = access.binome is not None or access.assignment is None
    return now.progress(access.person.pk, access.outline, access.role, paired)


def neighbours(
    mine: Progress, lesson: LessonOutline
) -> tuple[LessonOutline | None, LessonOutline | None]:
    order = [p.lesson for p in mine.lessons]
    if lesson not in order:
        return None, None
    at = order.index(lesson)
    return (order[at - 1] if at else None, order[at + 1] if at + 1 < len(order) else None)


def _part(part: Part, access: Access, lesson: LessonOutline, now: Standing) -> ShownPart:
    if not part.activity:
        return ShownPart(html=part.html)
    outline = lesson.activity(part.activity)
    if outline is None:  # withdrawn from the lesson since its text was rendered
        return ShownPart()
    return ShownPart(activity=_activity(outline, part.face, access, lesson, now))


def _activity(
    outline: ActivityOutline, face: dict, access: Access, lesson: LessonOutline, now: Standing
) -> ShownActivity:
    mine = now.activity(access.person.pk, access.outline.id, lesson.id, outline.id)
    theirs = (
        now.activity(access.partner.pk, access.outline.id, lesson.id, outline.id)
        if access.partner
        else []
    )
    over = [a for a in mine if a.submitted_at]
    rule = outline.detail.get("counts", "best")
    counting = what_counts(rule, over)
    partner_attempt = theirs[-1] if theirs else None
    return ShownActivity(
        outline=outline,
        template=kinds()[outline.kind].template,
        face=face,
        state=build(
            face,
            access,
            mine[-1] if mine else None,
            partner_confirmed=bool(partner_attempt and partner_attempt.submitted_at),
            attempts_left=attempts_left(face.get("attempts_allowed"), mine[-1] if mine else None),
        ),
        attempt=mine[-1] if mine else None,
        counting=counting,
        done=counting is not None and counting.completed_at is not None,
        partner_attempt=partner_attempt,
        minutes=minutes_of(access.person, face.get("time_limit")),
    )


def attempts_left(allowed: int | None, latest: Attempt | None) -> int | None:
    """None: no limit. What a trainer opened beyond the limit is carried by the latest attempt."""
    if allowed is None or latest is None:
        return allowed
    return max(0, allowed + latest.extra_attempts - latest.number)


def _partner_standing(
    access: Access, lesson: LessonOutline, now: Standing
) -> LessonProgress | None:
    if access.partner is None or access.assignment is None:
        return None
    role = access.assignment.role_of(access.partner)
    return now.progress(access.partner.pk, access.outline, role, paired=True).of(lesson.id)
