import time

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from courses.questions import kinds
from courses.questions.gap_fill.markup import read_gaps, write_gaps
from tests.courses.questions.examples import GAP_FILL

kind = kinds()["gap_fill"]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"1": "z", "2": "Accueil"}, 1.0),
        ({"1": "Z", "2": "Insertion"}, 0.625),
        ({"1": "Y", "2": "accueil"}, 0.0),
        ({"2": "Accueil"}, 0.5),
        ({"1": 5, "2": ["Accueil"]}, 0.0),
        (None, 0.0),
    ],
)
def test_each_gap_earns_its_share(answer, expected):
    assert kind.mark(GAP_FILL, answer).credit == expected


def test_the_feedback_stands_at_its_gap():
    assert kind.mark(GAP_FILL, {"1": "Y", "2": "Insertion"}).feedback == {
        "1": "Y rétablit.",
        "2": "Regardez à gauche.",
    }


def test_an_author_writes_gaps_between_double_brackets():
    text, gaps = read_gaps(
        "<p>Ctrl + [[Z|z]] ; onglet [[*Accueil|Insertion#À droite.|%50%Outils]] ; [[#N/A]]</p>"
    )
    assert text == "<p>Ctrl + {{1}} ; onglet {{2}} ; {{3}}</p>"
    typed, listed, error = gaps
    assert [a["text"] for a in typed["answers"]] == ["Z", "z"]
    assert typed["mode"] == "typed"
    assert listed["mode"] == "list"
    assert listed["choices"] == ["Accueil", "Insertion", "Outils"]
    assert [a["credit"] for a in listed["answers"]] == [1.0, 0.0, 0.5]
    assert listed["answers"][1]["feedback"] == "À droite."
    assert error["answers"][0]["text"] == "#N/A"


def test_rich_text_inside_a_gap_is_only_its_words():
    gaps = read_gaps("<p>[[<b>R&amp;D</b>|a &lt; b]]</p>")[1]
    assert [answer["text"] for answer in gaps[0]["answers"]] == ["R&D", "a < b"]


WORDS = st.text("ab é|*#%\\]<&=12", min_size=1, max_size=12).map(lambda t: " ".join(t.split()))


@st.composite
def gap_answers(draw, credits):
    texts = draw(st.lists(WORDS.filter(bool), min_size=1, max_size=4, unique=True))
    rows = st.fixed_dictionaries(
        {"credit": st.sampled_from(credits), "feedback": st.just("") | WORDS}
    )
    return [{"text": text, **draw(rows)} for text in texts]


@given(gap_answers([1.0, 0.5, 0.0]))
def test_whatever_typed_answers_are_they_can_be_written_and_read_again(answers):
    gap = {"id": "1", "mode": "typed", "choices": [], "answers": answers}
    content = {"text": "<p>a {{1}} b</p>", "gaps": [gap]}
    text, gaps = read_gaps(write_gaps(content))
    assert {"text": text, "gaps": gaps} == content


@given(gap_answers([0.25, 0.0]))
def test_whatever_a_list_holds_it_can_be_written_and_read_again(answers):
    answers = [{**answers[0], "credit": 1.0}, *answers[1:]]
    gap = {"id": "1", "mode": "list", "choices": [a["text"] for a in answers], "answers": answers}
    content = {"text": "<p>{{1}}</p>", "gaps": [gap]}
    text, gaps = read_gaps(write_gaps(content))
    assert {"text": text, "gaps": gaps} == content


def test_brackets_without_an_end_do_not_keep_the_machine_busy():
    started = time.perf_counter()
    assert read_gaps("[[" + "\\" * 5_001)[1] == []
    assert time.perf_counter() - started < 2


@pytest.mark.parametrize("text", ["<p>Sans trou.</p>", "<p>[[%50%presque]]</p>"])
def test_an_author_who_forgets_the_gap_or_its_answer_is_told_so(text):
    block = kind.block()
    with pytest.raises(ValidationError) as refused:
        block.clean(block.to_python({"text": text}))
    assert refused.value.non_block_errors
