"""The text of a lesson as parts that are ready to show: HTML, or the place of an activity."""

from dataclasses import dataclass, field
from typing import Any

from django.core.cache import caches
from django.utils.translation import get_language

from courses.activities import kinds
from courses.outline import concerns
from courses.pages import LessonPage


@dataclass(frozen=True)
class Part:
    html: str = ""
    audience: str = "both"
    activity: str = ""  # the block's id, where an activity stands
    kind: str = ""
    face: dict = field(default_factory=dict)


def parts(lesson: LessonPage, version: str) -> list[Part]:
    """The parts of a published lesson, made once per `version` and language."""
    key = f"lesson-{lesson.pk}-{version}-{get_language()}"
    found = caches["fragments"].get(key)
    if found is None:
        found = render(lesson)
        caches["fragments"].set(key, found)
    return found


def render(lesson: LessonPage) -> list[Part]:
    return [_part(block) for block in lesson.body]


def _part(block: Any) -> Part:
    kind = kinds().get(block.block_type)
    if kind is not None:
        return Part(activity=block.id, kind=kind.name, face=kind.face(block.value))
    audience = block.value["role"] if block.block_type == "preparation" else "both"
    if block.block_type == "coach":
        audience = "mentor"
    return Part(html=str(block.render()), audience=audience)


def for_role(found: list[Part], role: str | None) -> list[Part]:
    return [part for part in found if concerns(part.audience, role)]  # type: ignore[arg-type]
