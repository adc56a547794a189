import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses.exchange.django_quiz_app import read_django_quiz_app
from courses.exchange.drafts import ProgressDraft, Unreadable
from courses.questions import kinds

DUMP = Path(__file__).parents[2] / "files" / "django-quiz-app-0.5.1.json"


@pytest.fixture(scope="module")
def found():
    return read_django_quiz_app(DUMP.read_bytes())


def changed(change):
    """The genuine dump with `change(rows)` applied, as bytes."""
    rows = json.loads(DUMP.read_text())
    change(rows)
    return json.dumps(rows).encode()


def row(rows, model, pk):
    return next(r["fields"] for r in rows if r["model"] == model and r["pk"] == pk)


def test_the_three_kinds_come_in_with_their_keys(found):
    assert [(q.kind, q.category) for q in found.questions] == [
        ("single_choice", ("word", "Styles")),
        ("single_choice", ("word",)),
        ("true_false", ("word",)),
        ("free_text", ("excel-formules",)),
    ]
    styles = found.questions[0]
    assert [(c["text"], c["credit"]) for c in styles.content["choices"]] == [
        ("Ils permettent la table des matières automatique", 1.0),
        ("Ils impriment plus vite", 0.0),
        ("Ils protègent le document", 0.0),
    ]
    assert styles.content["shuffle"] is True
    assert found.questions[1].content["shuffle"] is False
    assert found.questions[2].content["right"] is False
    assert styles.explanation.startswith("La table des matières")


def test_quizzes_keep_their_settings_and_drafts_stay_drafts(found):
    styles, references = found.quizzes
    assert (styles.title, styles.slug, styles.category) == (
        "Word : les styles",
        "word-styles",
        ("word",),
    )
    assert (styles.random_order, styles.max_questions, styles.answers_at_end) == (True, 3, True)
    assert (styles.pass_mark, styles.success_text) == (60, "Bravo !")
    assert styles.questions == ("1", "2", "3", "4")
    assert styles.draft is False
    assert (references.draft, references.single_attempt, references.exam_paper) == (True,) * 3
    assert references.max_questions is None


def test_sittings_and_scores_come_in_as_history(found):
    (sitting,) = found.sittings
    assert (sitting.quiz, sitting.username, sitting.email) == ("1", "ines", "ines@example.org")
    assert sitting.questions == ("1", "3", "4")
    assert sitting.answers == {"3": False, "4": "False"}
    assert (sitting.score, sitting.complete) == (1, True)
    assert sitting.start == "2026-11-24T08:57:44.289Z"
    assert found.progress == (ProgressDraft("ines", "ines@example.org", (("word", 1, 1),)),)


def test_a_picked_answer_becomes_the_id_that_marking_expects():
    def pick(rows):
        row(rows, "quiz.sitting", 1)["user_answers"] = json.dumps({"1": "1", "2": "5", "9": "1"})

    found = read_django_quiz_app(changed(pick))
    answers = found.sittings[0].answers
    assert set(answers) == {"1", "2"}
    mark = kinds()["single_choice"].mark
    assert mark(found.questions[0].content, answers["1"]).credit == 1.0
    assert mark(found.questions[1].content, answers["2"]).credit == 0.0


def test_a_figure_is_a_warning_that_names_it():
    def figure(rows):
        row(rows, "quiz.question", 1)["figure"] = "uploads/2015/ruban.png"

    (warning,) = read_django_quiz_app(changed(figure)).warnings
    assert "uploads/2015/ruban.png" in warning
    assert "styles de titre" in warning


def test_a_question_without_a_kind_is_rejected_and_leaves_its_quiz():
    def drop(rows):
        rows[:] = [r for r in rows if r["model"] != "essay.essay_question"]

    found = read_django_quiz_app(changed(drop))
    (rejected,) = found.rejected
    assert rejected.title.startswith("Expliquez")
    assert found.quizzes[1].questions == ("2",)


def test_a_sitting_of_an_unknown_person_is_a_warning():
    def drop(rows):
        rows[:] = [r for r in rows if r["model"] != "auth.user"]

    found = read_django_quiz_app(changed(drop))
    assert found.sittings == found.progress == ()
    assert len(found.warnings) == 2


def test_scripts_never_survive():
    def attack(rows):
        row(rows, "quiz.question", 1)["content"] = "Avant<script>alert(1)</script> après"
        row(rows, "quiz.quiz", 1)["description"] = "<img src=x onerror=alert(1)>"
        row(rows, "multichoice.answer", 1)["content"] = "<b>5 < 6</b>"

    found = read_django_quiz_app(changed(attack))
    assert found.questions[0].text == "Avant après"
    assert "onerror" not in found.quizzes[0].description
    assert found.questions[0].content["choices"][0]["text"] == "&lt;b&gt;5 &lt; 6&lt;/b&gt;"


@pytest.mark.parametrize(
    "source", [b"", b"{}", b"[]", b"{", b"[1, 2]", b"\x00", b'"quiz.question"']
)
def test_anything_else_is_unreadable(source):
    with pytest.raises(Unreadable):
        read_django_quiz_app(source)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 3)
    | st.sampled_from(["1", "1,2,", '{"1": 1}', "x"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ab1"), inner),
    max_leaves=4,
)
FIELDS = (
    *("content", "category", "sub_category", "quiz", "question", "correct", "answer_order", "user"),
    *("user_answers", "question_order", "score", "title", "url", "max_questions", "pass_mark"),
)
MODELS = (
    *("quiz.question", "quiz.quiz", "quiz.category", "quiz.subcategory", "quiz.sitting"),
    *("quiz.progress", "multichoice.mcquestion", "multichoice.answer", "true_false.tf_question"),
    *("essay.essay_question", "auth.user"),
)
ROWS = st.fixed_dictionaries(
    {
        "model": st.sampled_from(MODELS),
        "pk": st.sampled_from([1, 2, None, [1]]),
        "fields": st.dictionaries(st.sampled_from(FIELDS), JSON),
    }
)


@given(st.lists(ROWS, max_size=12))
def test_damaged_dumps_never_break_the_reader(rows):
    with suppress(Unreadable):
        read_django_quiz_app(json.dumps(rows))
