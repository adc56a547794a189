"""Pure: no database."""

from courses.outline import ActivityOutline, LessonOutline, ModuleOutline, Outline
from lms.learning.completion import Try, progress, what_is_done

QUIZ = ActivityOutline(id="q", kind="quiz", title="Styles", detail={"pass_mark": 60})
OPTIONAL = ActivityOutline(id="o", kind="quiz", title="Pour aller plus loin", required=False)
JOINT = ActivityOutline(id="e", kind="together", title="Casser une copie", shared=True)
READING = ActivityOutline(id="reading", kind="reading", title="Lire")


def lesson(number: int, *activities: ActivityOutline, audience="both") -> LessonOutline:
    return LessonOutline(number, f"l{number}", f"Leçon {number}", "…", 15, audience, activities)


def outline(*lessons: LessonOutline) -> Outline:
    module = ModuleOutline(1, "m", "Module", "", lessons)
    return Outline(1, "c", "Parcours", "word", "initial", "both", 60, ("savoir",), (module,))


def test_what_is_optional_is_never_missing():
    found = progress(outline(lesson(1, QUIZ, OPTIONAL)), "mentor", True, {(1, "q")})
    assert found.complete
    assert (found.done, found.total, found.percent) == (1, 1, 100)


def test_a_lesson_for_the_mentor_does_not_count_for_the_mentee():
    course = outline(lesson(1, READING, audience="mentor"), lesson(2, READING))
    assert progress(course, "mentor", True, set()).total == 2
    assert progress(course, "mentee", True, set()).total == 1


def test_a_joint_activity_waits_for_the_binome():
    course = outline(lesson(1, QUIZ, JOINT))
    assert progress(course, None, False, {(1, "q")}).complete
    assert not progress(course, "mentee", True, {(1, "q")}).complete


def test_what_is_missing_comes_in_the_order_of_the_course():
    found = progress(outline(lesson(1, QUIZ), lesson(2, JOINT)), "mentor", True, set())
    assert [m.activity.id for m in found.missing] == ["q", "e"]
    assert found.next_lesson is not None
    assert found.next_lesson.id == 1
    assert found.minutes_left == 30


def test_a_course_without_anything_to_do_is_not_complete():
    assert not progress(outline(lesson(1, OPTIONAL)), "mentor", True, set()).complete


def counted(rule: str, *results: bool) -> bool:
    activity = ActivityOutline(id="q", kind="quiz", title="Q", detail={"counts": rule})
    tries = [Try(1, "q", number, done) for number, done in enumerate(results, start=1)]
    return (1, "q") in what_is_done(outline(lesson(1, activity)), tries)


def test_best_last_or_first_attempt_counts_as_the_quiz_says():
    assert counted("best", False, True, False)
    assert not counted("last", False, True, False)
    assert counted("last", False, True)
    assert not counted("first", False, True)
    assert counted("first", True, False)


def test_an_outline_survives_its_json():
    course = outline(lesson(1, QUIZ, JOINT), lesson(2, READING, audience="mentor"))
    assert Outline.from_json(course.to_json()) == course
