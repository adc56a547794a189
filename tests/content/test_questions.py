"""Every question of content/ explains its wrong answers and says which lesson it belongs to."""

from collections import Counter
from dataclasses import replace

import pytest

from tests.content.feedback import unexplained
from tests.content.outline import LESSONS, LEVELS, TOOLS
from tests.content.places import CONTENT, QUESTION_FILES, course_of, each, questions_in, slug_of

pytestmark = pytest.mark.anydb
question_files = each(QUESTION_FILES, "path")
lesson_questions = each([p for p in QUESTION_FILES if "courses" in p.parts], "path")
BANKS = [CONTENT / "positionnement" / f"{tool}.gift" for tool in TOOLS]
banks = each(BANKS, "bank")


def tagged(question, key: str) -> list[str]:
    found = (tag.partition(":") for tag in question.tags)
    return [value for name, _colon, value in found if name == key]


@question_files
def test_a_wrong_answer_says_why(path):
    assert {q.title: unexplained(q) for q in questions_in(path) if unexplained(q)} == {}


@question_files
def test_a_question_explains_itself_and_has_a_title_of_its_own(path):
    questions = questions_in(path)
    assert [q.title for q in questions if not q.explanation] == []
    assert [title for title, n in Counter(q.title for q in questions).items() if n > 1] == []


def test_a_wrong_answer_that_says_nothing_is_seen():
    seen = set()
    for question in (q for path in QUESTION_FILES for q in questions_in(path)):
        if question.kind in seen or question.kind == "matching":
            continue
        silent = {
            key: [{**one, "feedback": ""} for one in value] if isinstance(value, list) else value
            for key, value in question.content.items()
        }
        silent = {k: "" if k.startswith("feedback") else v for k, v in silent.items()}
        if unexplained(replace(question, content=silent, explanation="")):
            seen.add(question.kind)
    assert seen == {"single_choice", "multiple_choice", "true_false", "numerical", "short_answer"}


@lesson_questions
def test_a_question_names_a_lesson_of_its_course(path):
    own = slug_of(path.parent)
    known = LESSONS[course_of(path)]
    for question in questions_in(path):
        objectives = tagged(question, "objectif")
        assert objectives, question.title
        if own.startswith("quiz-"):
            assert set(objectives) <= set(known), question.title
        else:
            assert objectives == [own], question.title


@banks
def test_a_positioning_bank_has_twelve_questions_a_level(bank):
    tool = bank.stem
    count = Counter(level for q in questions_in(bank) for level in tagged(q, "niveau"))
    assert set(count) == set(LEVELS)
    assert min(count.values()) >= 12
    for question in questions_in(bank):
        (level,), objectives = tagged(question, "niveau"), tagged(question, "objectif")
        taught = set(LESSONS[f"{tool}-{level}"]) - {f"quiz-{tool}-{level}"}
        assert len(objectives) == 1, question.title
        assert set(objectives) <= taught, question.title
        assert question.category[0] == "Positionnement"


@banks
def test_positioning_asks_about_every_lesson(bank):
    asked = {objective for q in questions_in(bank) for objective in tagged(q, "objectif")}
    for level in LEVELS:
        course = f"{bank.stem}-{level}"
        assert set(LESSONS[course]) - {f"quiz-{course}"} <= asked
