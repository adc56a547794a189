"""A course as its learner will see it, for its author: a fictional binôme, nothing written.

The objects have the shape that `templates/learning/` reads; no attempt stands behind them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from django.template.loader import render_to_string

from courses.activities import kinds
from courses.activities.base import Role, State
from courses.bank.previewing import is_filled
from courses.outline import (
    READING,
    ActivityOutline,
    LessonOutline,
    ModuleOutline,
    Outline,
    concerns,
)
from courses.pages import CoursePage, LessonPage
from courses.publishing import activity_outline, outline_of
from courses.rendering import Part, for_role

NAMES: dict[str, str] = {"mentor": "Inès", "mentee": "Bernard"}
UNSAVED = "apercu"  # stands in addresses for what has no short name yet


@dataclass(frozen=True)
class Learner:
    first_name: str

    def get_short_name(self) -> str:
        return self.first_name


@dataclass(frozen=True)
class PreviewAccess:
    role: Role
    assignment: None = None

    @property
    def person(self) -> Learner:
        return Learner(NAMES[self.role])

    @property
    def partner(self) -> Learner:
        return Learner(NAMES["mentee" if self.role == "mentor" else "mentor"])


@dataclass(frozen=True)
class NotBegun:
    """Where somebody stands who has done nothing yet."""

    lesson: LessonOutline
    required: tuple[ActivityOutline, ...]
    complete: bool = False
    begun: bool = False


@dataclass(frozen=True)
class NoProgress:
    lessons: tuple[NotBegun, ...]
    done: int = 0
    complete: bool = False
    begun: bool = False

    @property
    def total(self) -> int:
        return sum(len(one.required) for one in self.lessons)

    @property
    def next_lesson(self) -> LessonOutline | None:
        return self.lessons[0].lesson if self.lessons else None


@dataclass(frozen=True)
class PreviewActivity:
    outline: ActivityOutline
    template: str
    face: dict
    state: State
    attempt: None = None
    best: None = None
    partner_attempt: None = None


@dataclass(frozen=True)
class PreviewPart:
    html: str = ""
    activity: PreviewActivity | None = None


@dataclass(frozen=True)
class PreviewLesson:
    lesson: LessonOutline
    module: ModuleOutline
    parts: Sequence[PreviewPart]
    progress: NoProgress
    standing: NotBegun
    partner_standing: NotBegun | None
    previous: LessonOutline | None = None
    following: LessonOutline | None = None


@dataclass(frozen=True)
class Sketch:
    """A lesson that is being written: what can be shown of it, in order."""

    outline: LessonOutline
    parts: list[Part] = field(default_factory=list)


def lesson_context(page: LessonPage, role: Role = "mentor") -> dict[str, Any]:
    """The context of `learning/lesson.html` for the page as it stands in the editor."""
    access = PreviewAccess(role)
    sketch = sketch_of(page)
    outline, module = _with_lesson(page, sketch.outline)
    progress = _progress(module.lessons, role)
    standing = _not_begun(sketch.outline, role)
    shown = PreviewLesson(
        lesson=sketch.outline,
        module=module,
        parts=list(_parts(sketch, access)),
        progress=progress,
        standing=standing,
        partner_standing=standing if concerns(sketch.outline.audience, _other(role)) else None,
        **_neighbours(outline, sketch.outline, role),
    )
    return {
        "page": page,
        "access": access,
        "user": access.person,
        "outline": outline,
        "shown": shown,
        "slugs": {
            "course": outline.slug,
            "module": module.slug,
            "lesson": sketch.outline.slug,
        },
    }


def course_context(page: CoursePage, role: Role = "mentor") -> dict[str, Any]:
    """The context of `learning/course.html`, with drafts among its lessons."""
    access = PreviewAccess(role)
    outline = outline_of(page, live_only=False)
    outline = replace(outline, slug=outline.slug or UNSAVED)
    modules = [(module, _progress(module.lessons, role).lessons) for module in outline.modules]
    return {
        "page": page,
        "access": access,
        "user": access.person,
        "outline": outline,
        "modules": [(m, [(one.lesson, one, None) for one in lessons]) for m, lessons in modules],
        "progress": _progress(outline.lessons, role),
        "missing": "",
    }


def sketch_of(page: LessonPage) -> Sketch:
    parts, activities = [], []
    for number, block in enumerate(page.body, start=1):
        kind = kinds().get(block.block_type)
        if kind is None:
            parts.append(_text(block))
        elif not is_filled(block):
            parts.append(Part(html=_unfinished(block)))
        else:
            made = replace(activity_outline(block), id=block.id or f"{UNSAVED}-{number}")
            activities.append(made)
            parts.append(Part(activity=made.id, kind=kind.name, face=kind.face(block.value)))
    if not any(activity.required for activity in activities):
        activities.append(ActivityOutline(id=READING, kind=READING, title=page.title))
        parts.append(Part(activity=READING, kind=READING))
    outline = LessonOutline(
        id=page.pk or 0,
        slug=page.slug or UNSAVED,
        title=page.title,
        objective=page.objective,
        duration=page.duration or 0,
        audience=page.audience,  # type: ignore[arg-type]
        activities=tuple(activities),
    )
    return Sketch(outline, parts)


def _text(block: Any) -> Part:
    audience = "both"
    if block.block_type == "preparation":
        audience = block.value["role"] or "both"
    if block.block_type == "coach":
        audience = "mentor"
    try:
        html = str(block.render())
    except Exception:
        # A half-filled block can break its template anywhere; the rest is shown all the same.
        if is_filled(block):
            raise
        html = _unfinished(block)
    return Part(html=html, audience=audience)


def _unfinished(block: Any) -> str:
    return render_to_string("courses/preview/unfinished.html", {"label": block.block.label})


def _parts(sketch: Sketch, access: PreviewAccess) -> Iterator[PreviewPart]:
    activities = {activity.id: activity for activity in sketch.outline.activities}
    for part in for_role(sketch.parts, access.role):
        if not part.activity:
            yield PreviewPart(html=part.html)
            continue
        yield PreviewPart(
            activity=PreviewActivity(
                outline=activities[part.activity],
                template=kinds()[part.kind].template,
                face=part.face,
                state=State(
                    authored=part.face,
                    role=access.role,
                    partner=access.partner.first_name,
                    attempts_left=part.face.get("attempts_allowed"),
                ),
            )
        )


def _with_lesson(page: LessonPage, lesson: LessonOutline) -> tuple[Outline, ModuleOutline]:
    """The outline around the page, drafts included, with the lesson as it is being written."""
    course = CoursePage.objects.ancestor_of(page).first()
    parent = page.get_parent()
    outline = outline_of(course, live_only=False)
    modules = tuple(
        _holding(module, lesson) if module.id == parent.pk else module for module in outline.modules
    )
    module = next(module for module in modules if module.id == parent.pk)
    return replace(outline, modules=modules), module


def _holding(module: ModuleOutline, lesson: LessonOutline) -> ModuleOutline:
    known = any(one.id == lesson.id for one in module.lessons)
    kept = tuple(lesson if one.id == lesson.id else one for one in module.lessons)
    return replace(module, lessons=kept if known else (*kept, lesson))


def _progress(lessons: Sequence[LessonOutline], role: Role) -> NoProgress:
    return NoProgress(
        tuple(_not_begun(lesson, role) for lesson in lessons if concerns(lesson.audience, role))
    )


def _not_begun(lesson: LessonOutline, role: Role) -> NotBegun:
    required = (a for a in lesson.activities if a.required and concerns(a.audience, role))
    return NotBegun(lesson, tuple(required))


def _neighbours(
    outline: Outline, lesson: LessonOutline, role: Role
) -> dict[str, LessonOutline | None]:
    order = [one for one in outline.lessons if concerns(one.audience, role) or one is lesson]
    at = order.index(lesson)
    return {
        "previous": order[at - 1] if at else None,
        "following": order[at + 1] if at + 1 < len(order) else None,
    }


def _other(role: Role) -> Role:
    return "mentee" if role == "mentor" else "mentor"
