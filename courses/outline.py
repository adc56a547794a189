"""The outline of a published course: what it holds, without the text.

Pure data, kept as JSON beside the course and made again when something in it is
published, so that home, progress and access never open the pages themselves.
"""

from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import Literal

Audience = Literal["mentor", "mentee", "both"]
READING = "reading"


@dataclass(frozen=True)
class ActivityOutline:
    id: str
    kind: str
    title: str
    required: bool = True
    audience: Audience = "both"
    shared: bool = False
    detail: dict = field(default_factory=dict)


@dataclass(frozen=True)
class LessonOutline:
    id: int
    slug: str
    title: str
    objective: str
    duration: int
    audience: Audience
    activities: tuple[ActivityOutline, ...]
    images: tuple[int, ...] = ()
    documents: tuple[int, ...] = ()
    cards: int = 0  # how many can be printed

    def activity(self, activity_id: str) -> ActivityOutline | None:
        return next((a for a in self.activities if a.id == activity_id), None)


@dataclass(frozen=True)
class ModuleOutline:
    id: int
    slug: str
    title: str
    objective: str
    lessons: tuple[LessonOutline, ...]


@dataclass(frozen=True)
class Outline:
    id: int
    slug: str
    title: str
    tool: str
    level: str
    audience: Audience
    duration: int
    objectives: tuple[str, ...]
    modules: tuple[ModuleOutline, ...]
    introduction: str = ""  # HTML
    prerequisites: str = ""
    correspondence: str = ""
    returns: bool = True  # what was learnt is proposed again after 30 and 90 days

    @cached_property
    def lessons(self) -> tuple[LessonOutline, ...]:
        return tuple(lesson for module in self.modules for lesson in module.lessons)

    @cached_property
    def _by_id(self) -> dict[int, LessonOutline]:
        return {lesson.id: lesson for lesson in self.lessons}

    @cached_property
    def joint_minutes(self) -> int:
        """What the two spend together, beyond the duration, which counts for one person."""
        shared = (a for lesson in self.lessons for a in lesson.activities if a.shared)
        return sum(activity.detail.get("minutes", 0) for activity in shared)

    def lesson(self, lesson_id: int) -> LessonOutline | None:
        return self._by_id.get(lesson_id)

    def find(self, module_slug: str, lesson_slug: str) -> LessonOutline | None:
        for module in self.modules:
            if module.slug == module_slug:
                return next((x for x in module.lessons if x.slug == lesson_slug), None)
        return None

    def module_of(self, lesson_id: int) -> ModuleOutline | None:
        return next((m for m in self.modules if any(x.id == lesson_id for x in m.lessons)), None)

    def holds_image(self, image_id: int) -> bool:
        return any(image_id in lesson.images for lesson in self.lessons)

    def holds_document(self, document_id: int) -> bool:
        return any(document_id in lesson.documents for lesson in self.lessons)

    def to_json(self) -> dict:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict) -> "Outline":
        return cls(
            **{
                **data,
                "objectives": tuple(data["objectives"]),
                "modules": tuple(_module(m) for m in data["modules"]),
            }
        )


def _module(data: dict) -> ModuleOutline:
    return ModuleOutline(**{**data, "lessons": tuple(_lesson(x) for x in data["lessons"])})


def _lesson(data: dict) -> LessonOutline:
    return LessonOutline(
        **{
            **data,
            "activities": tuple(ActivityOutline(**a) for a in data["activities"]),
            "images": tuple(data["images"]),
            "documents": tuple(data["documents"]),
        }
    )


def concerns(audience: Audience, role: str | None) -> bool:
    """Whether what is meant for `audience` counts for a person of that role.

    Someone who has no role (a volunteer before pairing, with the course alone) does it all.
    """
    return audience == "both" or role is None or audience == role
