"""Who has completed what, and what is missing. Pure: an outline and what is done go in.

A lesson counts for a person when its audience includes their role. It is complete when
each required activity is; a shared activity does not count for a person without binôme.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

from courses.outline import ActivityOutline, LessonOutline, ModuleOutline, Outline, concerns

Done = Collection[tuple[int, str]]  # (lesson id, activity id)
# Stands for the activities of a lesson that the person skips because they know it already.
SKIP = "skip"
# The kind of such an attempt where a trainer decided it; otherwise its kind is SKIP as well.
EXCUSED = "excused"


@dataclass(frozen=True)
class Missing:
    lesson: LessonOutline
    activity: ActivityOutline


@dataclass(frozen=True)
class LessonProgress:
    lesson: LessonOutline
    required: tuple[ActivityOutline, ...]
    missing: tuple[ActivityOutline, ...]
    skipped: bool = False  # the person knew it already

    @property
    def complete(self) -> bool:
        return not self.missing

    @property
    def begun(self) -> bool:
        return len(self.missing) < len(self.required)


@dataclass(frozen=True)
class Progress:
    lessons: tuple[LessonProgress, ...]

    @cached_property
    def total(self) -> int:
        return sum(len(p.required) for p in self.lessons)

    @cached_property
    def done(self) -> int:
        return self.total - len(self.missing)

    @cached_property
    def missing(self) -> tuple[Missing, ...]:
        return tuple(Missing(p.lesson, a) for p in self.lessons for a in p.missing)

    @property
    def percent(self) -> int:
        return self.done * 100 // self.total if self.total else 0

    @property
    def complete(self) -> bool:
        return self.total > 0 and not self.missing

    @property
    def begun(self) -> bool:
        return self.done > 0

    @cached_property
    def next_lesson(self) -> LessonOutline | None:
        return next((p.lesson for p in self.lessons if not p.complete), None)

    @property
    def minutes_left(self) -> int:
        return sum(p.lesson.duration for p in self.lessons if not p.complete)

    def of(self, lesson_id: int) -> LessonProgress | None:
        return next((p for p in self.lessons if p.lesson.id == lesson_id), None)

    def within(self, module: ModuleOutline) -> "Progress":
        held = {lesson.id for lesson in module.lessons}
        return Progress(tuple(p for p in self.lessons if p.lesson.id in held))


def progress(outline: Outline, role: str | None, paired: bool, done: Done) -> Progress:
    """`role` is mentor, mentee or None; `paired` whether the person is in a binôme."""
    return Progress(
        tuple(
            _lesson(lesson, role, paired, done)
            for lesson in outline.lessons
            if concerns(lesson.audience, role)
        )
    )


def _lesson(lesson: LessonOutline, role: str | None, paired: bool, done: Done) -> LessonProgress:
    required = tuple(
        activity
        for activity in lesson.activities
        if activity.required
        and concerns(activity.audience, role)
        and (paired or not activity.shared)
    )
    missing = tuple(a for a in required if (lesson.id, a.id) not in done)
    return LessonProgress(lesson, required, missing, (lesson.id, SKIP) in done)


@dataclass(frozen=True)
class Try:
    """What completion needs to know of an attempt that is over."""

    lesson: int
    activity: str
    number: int
    completed: bool


def what_is_done(outline: Outline, tries: Iterable[Try]) -> set[tuple[int, str]]:
    """The activities done, by the rule of each: best (default), last or first try counts."""
    done: set[tuple[int, str]] = set()
    grouped: dict[tuple[int, str], list[Try]] = {}
    for one in tries:
        grouped.setdefault((one.lesson, one.activity), []).append(one)
    for (lesson_id, activity_id), group in grouped.items():
        lesson = outline.lesson(lesson_id)
        activity = lesson.activity(activity_id) if lesson else None
        rule = activity.detail.get("counts", "best") if activity else "best"
        if counted(rule, sorted(group, key=lambda t: t.number)):
            done.add((lesson_id, activity_id))
    return done | _skipped(outline, done)


def _skipped(outline: Outline, done: Done) -> set[tuple[int, str]]:
    """What a skipped lesson asks of its learner alone; what two do together stays to be done."""
    lessons = (lesson for lesson in outline.lessons if (lesson.id, SKIP) in done)
    return {
        (x.id, activity.id) for x in lessons for activity in x.activities if not activity.shared
    }


def counted(rule: str, tries: list[Try]) -> bool:
    if rule == "first":
        return tries[0].completed
    if rule == "last":
        return tries[-1].completed
    return any(t.completed for t in tries)


class Marked(Protocol):
    """What the choice of the try that counts needs of an attempt."""

    earned: float | None
    possible: float | None
    completed_at: Any


def what_counts[T: Marked](rule: str, tries: Sequence[T]) -> T | None:
    """The try, of those that are over, whose result is shown; by the rule that completion uses."""
    if not tries:
        return None
    if rule in ("first", "last"):
        return tries[0 if rule == "first" else -1]
    return max(tries, key=_worth)


def _worth(one: Marked) -> tuple[bool, float]:
    return (one.completed_at is not None, (one.earned or 0) / (one.possible or 1))
