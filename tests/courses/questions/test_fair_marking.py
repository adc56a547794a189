"""Whatever an author writes and a learner answers, a mark stays between nothing and everything."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses.questions import kinds
from tests.courses.exchange import strategies as some

CONTENTS = {
    "single_choice": some.single_choice,
    "multiple_choice": some.multiple_choice,
    "true_false": some.true_false,
    "short_answer": some.short_answer(case=True),
    "numerical": some.numerical(with_units=True),
    "matching": some.matching(),
    "ordering": some.ordering(),
    "gap_fill": some.gap_fill(),
    "free_text": some.free_text(),
}


def texts_in(content):
    """All texts of a content: ids, words, answers. A learner's page sends some of them back."""
    if isinstance(content, dict):
        return [text for inner in content.values() for text in texts_in(inner)]
    if isinstance(content, list):
        return [text for inner in content for text in texts_in(inner)]
    return [content] if isinstance(content, str) else []


@st.composite
def questions_and_answers(draw, name):
    content = draw(CONTENTS[name])
    view = kinds()[name].view(content, Random(1))
    known = st.sampled_from(texts_in(content) + texts_in(view) or [""])
    value = known | st.none() | st.booleans() | st.floats() | st.text(max_size=5)
    answer = value | st.lists(value, max_size=6) | st.dictionaries(known, value, max_size=6)
    return content, draw(answer)


@pytest.mark.parametrize("name", CONTENTS)
@settings(deadline=None)
@given(data=st.data())
def test_a_mark_lies_between_nothing_and_everything(name, data):
    content, answer = data.draw(questions_and_answers(name))
    kind = kinds()[name]
    mark = kind.mark(content, answer)
    assert mark.credit is None or 0 <= mark.credit <= 1
    assert kind.mark(content, answer) == mark
    assert isinstance(kind.words(content, answer), str)
    assert all(isinstance(line, str) for line in kind.solution(content))


def right_answer(name, content):
    match name:
        case "single_choice":
            return next(c["id"] for c in content["choices"] if c["credit"] == 1)
        case "multiple_choice":
            return [c["id"] for c in content["choices"] if c["weight"] > 0]
        case "true_false":
            return content["right"]
        case "matching":
            options = {
                o["text"]: o["id"] for o in kinds()[name].view(content, Random(1))["options"]
            }
            return {pair["id"]: options[pair["right"]] for pair in content["pairs"]}
        case "ordering":
            return [item["id"] for item in content["items"]]
        case "gap_fill":
            return {gap["id"]: gap["answers"][0]["text"] for gap in content["gaps"]}


@pytest.mark.parametrize(
    "name",
    ["single_choice", "multiple_choice", "true_false", "matching", "ordering", "gap_fill"],
)
@settings(deadline=None)
@given(data=st.data())
def test_the_whole_right_answer_earns_everything(name, data):
    content = data.draw(CONTENTS[name])
    assert kinds()[name].mark(content, right_answer(name, content)).credit == 1.0
