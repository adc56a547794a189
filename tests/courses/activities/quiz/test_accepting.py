"""One more accepted answer, by rule where a rule is sure."""

import pytest

from courses.activities.quiz.accepting import accepting
from courses.questions import kinds
from tests.courses.activities.quiz.sittings import RIGHT
from tests.courses.questions.examples import CONTENTS

ACCEPTED = [
    ("single_choice", "b"),
    ("single_choice", "c"),
    ("short_answer", "l’été indien"),
    ("short_answer", "l'hiver"),
    ("numerical", "1 250"),
    ("numerical", "2 km"),
    ("gap_fill", {"1": "Y", "2": "Insertion"}),
    ("gap_fill", {"1": "ctrl z", "2": "Accueil"}),
    ("hotspot", {"x": 19, "y": 25}),
    ("hotspot", {"region": "r2"}),
]


@pytest.mark.parametrize(("kind", "answer"), ACCEPTED)
def test_the_answer_earns_everything_and_what_was_right_stays_right(kind, answer):
    content = CONTENTS[kind]
    widened = accepting(kind, content, answer)
    assert kinds()[kind].mark(content, answer).credit < 1
    assert kinds()[kind].mark(widened, answer).credit == 1
    if kind in RIGHT:
        assert kinds()[kind].mark(widened, RIGHT[kind]).credit == 1


@pytest.mark.parametrize(("kind", "answer"), [a for a in ACCEPTED if a[0] != "hotspot"])
def test_the_widened_key_can_be_written_back_into_the_question(kind, answer):
    widened = accepting(kind, CONTENTS[kind], answer)
    block = kinds()[kind].block()
    value = block.clean(block.to_python(kinds()[kind].value(widened)))
    assert kinds()[kind].mark(kinds()[kind].author(value), answer).credit == 1


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        ("single_choice", "unknown"),
        ("single_choice", None),
        ("short_answer", "  "),
        ("numerical", "beaucoup"),
        ("numerical", "3 pommes"),
        ("gap_fill", {"1": "Z"}),
        ("hotspot", {"x": 90, "y": 90}),
        ("multiple_choice", ["b"]),
        ("true_false", "true"),
        ("ordering", {"k9": "2"}),
        ("matching", {"p1": "p2"}),
        ("classify", {}),
        ("free_text", "un texte"),
        ("description", None),
    ],
)
def test_where_no_rule_is_sure_the_author_decides(kind, answer):
    assert accepting(kind, CONTENTS[kind], answer) is None


def test_the_given_content_is_left_as_it_was():
    before = repr(CONTENTS["single_choice"])
    accepting("single_choice", CONTENTS["single_choice"], "b")
    assert repr(CONTENTS["single_choice"]) == before


def test_a_star_that_was_typed_stays_a_star():
    content = {**CONTENTS["short_answer"], "wildcards": True}
    widened = accepting("short_answer", content, "=B2*C2")
    assert kinds()["short_answer"].mark(widened, "=B2*C2").credit == 1
    assert kinds()["short_answer"].mark(widened, "=B2+9*C2").credit == 0
