"""Every lesson of content/ is whole, and no lesson that was promised is missing."""

from dataclasses import replace

import pytest

from courses.curriculum.files import read_courses
from tests.content.lesson_parts import COMMUNICATION, OFFICE, is_level_test, lacking
from tests.content.outline import EXERCISES, LESSONS, LEVELS, TOOLS
from tests.content.places import CONTENT, course_of, each, lesson_in, name_of
from tests.content.places import LESSONS as FOLDERS

pytestmark = pytest.mark.anydb
lessons = each(FOLDERS, "folder")


def a_lesson_of(course: str):
    return next(folder for folder in FOLDERS if course_of(folder) == course)


@lessons
def test_a_lesson_is_whole(folder):
    assert lacking(lesson_in(folder), folder) == []


@pytest.mark.parametrize("part", sorted(OFFICE))
def test_an_office_lesson_without_one_of_its_parts_is_seen(part):
    folder = a_lesson_of("word-initial")
    lesson = lesson_in(folder)
    cut = replace(lesson, body=tuple(d for d in lesson.body if d.name != part))
    assert lacking(cut, folder) == [f"no {part}"]


@pytest.mark.parametrize("part", sorted(COMMUNICATION))
def test_a_communication_lesson_without_one_of_its_parts_is_seen(part):
    folder = a_lesson_of("communication")
    lesson = lesson_in(folder)
    cut = replace(
        lesson, body=tuple(d for d in lesson.body if part not in {d.name, f"{d.name} {d.argument}"})
    )
    assert lacking(cut, folder) == [f"no {part}"]


def test_a_level_without_its_exercise_is_seen():
    folder = next(f for f in FOLDERS if is_level_test(f))
    lesson = lesson_in(folder)
    cut = replace(lesson, body=tuple(d for d in lesson.body if d.name != "exercice"))
    assert lacking(cut, folder) == ["no exercice"]


def change(folder, name: str, old: str, new: str):
    lesson = lesson_in(folder)
    assert any(old in d.text for d in lesson.body if d.name == name)
    body = (replace(d, text=d.text.replace(old, new)) if d.name == name else d for d in lesson.body)
    return replace(lesson, body=tuple(body))


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("coach", "Indice", "Indication", "coach without Indice"),
        ("figure", "alt:", "alt: rien\nlegende:", "no alternative text for"),
        ("quiz", "echec:", "corrections:", "quiz without echec"),
    ],
)
def test_a_part_that_says_too_little_is_seen(name, old, new, said):
    folder = a_lesson_of("excel-initial")
    assert any(fault.startswith(said) for fault in lacking(change(folder, name, old, new), folder))


@pytest.mark.parametrize("minutes", [9, 21])
def test_a_lesson_too_short_or_too_long_is_seen(minutes):
    folder = a_lesson_of("excel-initial")
    assert lacking(replace(lesson_in(folder), duration=minutes), folder) == [f"{minutes} minutes"]


@lessons
def test_every_file_beside_a_lesson_is_used(folder):
    named = {d.argument for d in lesson_in(folder).body} | {"lesson.md"}
    assert {path.name for path in folder.iterdir()} <= named


@lessons
def test_what_a_lesson_names_is_there(folder):
    for directive in lesson_in(folder).body:
        if directive.name in {"figure", "quiz", "telecharger"}:
            assert (folder / directive.argument).is_file(), directive
        if directive.name == "exercice":
            sheet = folder.parents[1] / "exercices" / directive.argument / "exercice.yaml"
            assert sheet.is_file(), directive


@pytest.mark.parametrize("course", [f"{t}-{n}" for t in TOOLS for n in LEVELS] + ["communication"])
def test_no_objective_of_the_curriculum_is_dropped(course):
    there = [lesson_in(folder).slug for folder in FOLDERS if course_of(folder) == course]
    assert there == LESSONS[course]


@pytest.mark.parametrize("course", EXERCISES)
def test_the_level_ends_with_its_exercise(course):
    given = [
        d.argument
        for folder in FOLDERS
        if course_of(folder) == course
        for d in lesson_in(folder).body
        if d.name == "exercice"
    ]
    assert given == [EXERCISES[course]]


def test_a_lesson_has_one_address():
    slugs = [lesson_in(folder).slug for folder in FOLDERS]
    assert len(slugs) == len(set(slugs))


@pytest.mark.parametrize("course", read_courses(CONTENT), ids=lambda course: course.slug)
def test_a_course_says_what_it_announces(course):
    lessons = [lesson for module in course.modules for lesson in module.lessons]
    assert course.duration == sum(lesson.duration for lesson in lessons)
    assert course.prerequisites
    assert course.correspondence
    assert len(course.objectives) >= 5
    assert 80 <= len(course.introduction.split()) <= 150
    assert all(module.introduction for module in course.modules)


@lessons
def test_objectives_complete_the_same_sentence(folder):
    objective = lesson_in(folder).objective
    assert objective[0].islower(), name_of(folder)
    assert not objective.endswith(".")
    assert objective.split()[0].rstrip(",")[-2:] in {"er", "ir", "re"}
