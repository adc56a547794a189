import pytest

from courses.outline import ActivityOutline, LessonOutline, ModuleOutline, Outline
from lms.learning.completion import SKIP, Try, progress, what_is_done
from lms.learning.positioning.engine import Given, Item, Verdict
from lms.learning.positioning.proposals import by_objective, proposals

pytestmark = pytest.mark.anydb

READ = ActivityOutline("reading", "reading", "Lire")
QUIZ = ActivityOutline("quiz", "quiz", "Vérifier")
TOGETHER = ActivityOutline("ensemble", "together", "À deux", shared=True)


def lesson(id: int, slug: str, *activities: ActivityOutline, audience="both") -> LessonOutline:
    return LessonOutline(id, slug, slug, "", 10, audience, activities or (READ,))


def outline(level: str = "initial", check=(QUIZ,)) -> Outline:
    learning = ModuleOutline(
        1, "apprendre", "Apprendre", "",
        (
            lesson(1, "saisir"),
            lesson(2, "trier"),
            lesson(3, "imprimer", READ, TOGETHER),
            lesson(4, "guider", audience="mentor"),
        ),
    )  # fmt: skip
    checking = ModuleOutline(
        2, "verifier-le-niveau", "Vérifier le niveau", "", (lesson(5, "quiz-niveau", *check),)
    )
    return Outline(1, "c", "C", "word", level, "both", 60, (), (learning, checking))


def verdict(**chances: float) -> Verdict:
    every = {"initial": 0.0, "operationnel": 0.0, "avance": 0.0} | chances
    return Verdict(max(every, key=every.__getitem__), every)


def given(objective: str, credit: float, level: str = "initial") -> Given:
    return Given(Item(f"{objective}{credit}{level}", level, objective, 0.25), credit)


def slugs(found) -> list[str]:
    return [p.lesson.slug for p in found]


def test_at_the_level_of_the_course_only_what_was_shown_is_proposed():
    results = by_objective([given("saisir", 1), given("trier", 0)])
    found = proposals(outline(), "mentee", verdict(initial=1), results)
    assert [(p.lesson.slug, p.because) for p in found] == [("saisir", "shown")]


def test_one_miss_among_several_answers_keeps_the_lesson():
    results = by_objective([given("saisir", 1), given("saisir", 0)])
    assert proposals(outline(), None, verdict(initial=1), results) == []


def test_below_the_level_all_is_proposed_but_what_was_missed():
    results = by_objective([given("saisir", 0)])
    found = proposals(outline(), "mentee", verdict(operationnel=0.95, initial=0.05), results)
    assert slugs(found) == ["trier", "imprimer"]


def test_a_level_that_is_not_beyond_doubt_proposes_nothing_below_it():
    assert proposals(outline(), "mentee", verdict(operationnel=0.6, initial=0.4), []) == []


def test_above_the_level_a_lucky_answer_proposes_nothing():
    results = by_objective([given("saisir", 1, "avance")])
    assert proposals(outline("avance"), "mentee", verdict(initial=1), results) == []


def test_the_same_name_at_another_level_says_nothing_of_this_lesson():
    results = by_objective([given("saisir", 1, "avance")])
    assert proposals(outline(), "mentee", verdict(initial=1), results) == []


def test_only_lessons_of_the_role_are_proposed():
    sure = verdict(avance=1)
    assert "guider" in slugs(proposals(outline(), "mentor", sure, []))
    assert "guider" not in slugs(proposals(outline(), "mentee", sure, []))


def test_the_module_that_checks_the_level_is_never_proposed_even_by_its_name():
    results = by_objective([given("quiz-niveau", 1)])
    assert "quiz-niveau" not in slugs(proposals(outline(), None, verdict(avance=1), results))
    assert proposals(outline(), None, verdict(initial=1), results) == []


def test_a_course_that_does_not_check_its_level_proposes_nothing():
    optional = ActivityOutline("quiz", "quiz", "Vérifier", required=False)
    assert proposals(outline(check=(optional,)), None, verdict(avance=1), []) == []


def test_a_course_for_all_levels_proposes_nothing():
    assert proposals(outline(""), None, verdict(avance=1), []) == []


def test_a_skipped_lesson_counts_but_for_what_is_done_together():
    done = what_is_done(outline(), [Try(3, SKIP, 1, True)])
    mine = progress(outline(), "mentee", True, done).of(3)
    assert [a.id for a in mine.missing] == ["ensemble"]
    alone = progress(outline(), None, False, done).of(3)
    assert alone.complete


def test_a_skip_taken_back_counts_no_more():
    done = what_is_done(outline(), [Try(1, SKIP, 1, False)])
    assert not progress(outline(), None, False, done).of(1).complete


def test_progress_says_which_lessons_are_skipped():
    done = what_is_done(outline(), [Try(1, SKIP, 1, True), Try(2, "reading", 1, True)])
    mine = progress(outline(), "mentee", True, done)
    assert [(p.lesson.id, p.skipped) for p in mine.lessons if p.complete] == [(1, True), (2, False)]
