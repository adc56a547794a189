"""Where the files of content/ are, and how a failing test names them."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from courses.curriculum.files import LessonFile, read_lesson, read_questions
from courses.exchange.drafts import QuestionDraft

CONTENT = Path(__file__).parents[2] / "content"
LESSONS = sorted(path.parent for path in CONTENT.glob("courses/*/*/*/lesson.md"))
QUESTION_FILES = sorted(CONTENT.rglob("*.gift"))
PICTURES = sorted(CONTENT.rglob("*.svg"))


def name_of(path: Path) -> str:
    return path.relative_to(CONTENT).as_posix().removeprefix("courses/")


def course_of(folder: Path) -> str:
    """The slug of the course in which that file or folder stands."""
    return folder.relative_to(CONTENT / "courses").parts[0]


def slug_of(lesson: Path) -> str:
    return lesson.name.split("-", 1)[1]


@cache
def lesson_in(folder: Path) -> LessonFile:
    return read_lesson(folder, slug_of(folder))


@cache
def questions_in(path: Path) -> tuple[QuestionDraft, ...]:
    return read_questions(path).questions


def each(paths: list[Path], name: str) -> Callable:
    return pytest.mark.parametrize(name, paths, ids=name_of)
