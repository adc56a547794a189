"""What holds for every kind of question."""

import json
from copy import deepcopy
from random import Random

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from wagtail.images import get_image_model

from courses.questions import kinds
from tests.courses.questions.examples import CONTENTS

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100"/>'
NAMES = list(CONTENTS)


def test_every_kind_has_an_example_here():
    assert set(kinds()) == set(CONTENTS)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "hotspot"])
def test_content_goes_through_the_authors_form_unchanged(name):
    kind = kinds()[name]
    content = normal(name)
    block = kind.block()
    value = block.to_python(json.loads(json.dumps(kind.value(content))))
    assert kind.author(block.clean(value)) == content


def normal(name):
    """The example, with the ids that its kind derives from words."""
    kind = kinds()[name]
    content = deepcopy(CONTENTS[name])
    return (
        kind.author(kind.block().to_python(kind.value(content))) if name == "classify" else content
    )


@pytest.mark.django_db
def test_a_picture_goes_through_the_authors_form_unchanged(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    image = get_image_model().objects.create(title="Ruban", file=ContentFile(SVG, "ruban.svg"))
    kind = kinds()["hotspot"]
    content = {**CONTENTS["hotspot"], "image": image.pk}
    block = kind.block()
    assert kind.author(block.clean(block.to_python(kind.value(content)))) == content
    picture = kind.view(content, Random(1))["picture"]
    assert picture == {"url": reverse("image", args=[image.pk]), "width": 200, "height": 100}
    image.delete()
    assert kind.view(content, Random(1))["picture"] is None


def with_key_changed(name):
    """The same question as the learner sees it, with another right answer."""
    content = deepcopy(CONTENTS[name])
    match name:
        case "single_choice":
            shift(content["choices"], "credit", "feedback")
        case "multiple_choice":
            shift(content["choices"], "weight", "feedback")
        case "true_false":
            content = {"right": True, "feedback_true": "Bien.", "feedback_false": "Non."}
        case "short_answer":
            content["answers"] = [{"text": "le printemps", "credit": 1.0, "feedback": ""}]
        case "numerical":
            content["answers"] = [{"low": 1.0, "high": 2.0, "credit": 1.0, "feedback": "x"}]
        case "matching":
            shift(content["pairs"], "right")
        case "ordering":
            content["items"].reverse()
        case "gap_fill":
            content["gaps"][0]["answers"] = [{"text": "X", "credit": 1.0, "feedback": ""}]
            shift(content["gaps"][1]["answers"], "credit", "feedback")
            content["gaps"][1]["choices"].reverse()
        case "classify":
            shift(content["cards"], "column")
            content["cards"].reverse()
        case "hotspot":
            shift(content["regions"], "right", "feedback", "x", "y", "w", "h")
            content["regions"].reverse()
        case "free_text":
            content |= {"rubric": [], "model_answer": "<p>Autre chose.</p>"}
    return content


def shift(rows, *names):
    for name in names:
        values = [row[name] for row in rows]
        for row, value in zip(rows, values[1:] + values[:1], strict=True):
            row[name] = value


@pytest.mark.parametrize("name", [name for name in NAMES if name != "description"])
@pytest.mark.parametrize("seed", range(5))
def test_the_learners_view_is_the_same_whatever_the_key_is(name, seed):
    kind = kinds()[name]
    content, other = CONTENTS[name], with_key_changed(name)
    assert content != other
    seen = [json.dumps(kind.view(c, Random(seed))) for c in (content, other)]
    assert seen[0] == seen[1]


@pytest.mark.parametrize("name", NAMES)
def test_the_same_seed_shows_the_same_order(name):
    kind = kinds()[name]
    assert kind.view(CONTENTS[name], Random("7-q1")) == kind.view(CONTENTS[name], Random("7-q1"))


KNOWN = st.sampled_from(
    [
        "a",
        "b",
        "c",
        "p1",
        "p2",
        "k9",
        "k2",
        "1",
        "2",
        "x",
        "y",
        "region",
        "r1",
        "r2",
        "c1",
        "Z",
        "l'été",
    ]
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | KNOWN
ANY_JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=6) | st.dictionaries(KNOWN | st.text(), inner, max_size=6)
    ),
    max_leaves=20,
)


@pytest.mark.parametrize("name", NAMES)
@given(answer=ANY_JSON)
def test_no_answer_breaks_marking_or_earns_more_than_everything(name, answer):
    kind = kinds()[name]
    mark = kind.mark(CONTENTS[name], answer)
    assert mark.credit is None or 0 <= mark.credit <= 1
    assert all(isinstance(sentence, str) for sentence in mark.feedback.values())
    assert isinstance(kind.words(CONTENTS[name], answer), str)
    view = kind.fill(kind.view(CONTENTS[name], Random(1)), answer)
    kind.reveal(view, CONTENTS[name], mark)


FIELDS = st.sampled_from(
    ["answer", "answer-1", "answer-k9", "answer-x", "answer-y", "answer-region"]
)


@pytest.mark.parametrize("name", NAMES)
@given(form=st.dictionaries(FIELDS, st.lists(st.text() | KNOWN, max_size=3)))
def test_whatever_a_browser_sends_becomes_an_answer_in_json(name, form):
    kind = kinds()[name]
    answer = kind.read(form)
    assert json.loads(json.dumps(answer)) == answer
    kind.mark(CONTENTS[name], answer)
