"""Whatever is authored within its bounds and whatever is answered, marking stands."""

import json
from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from courses.activities.base import Refusal, State
from courses.activities.quiz.activity import activity
from courses.activities.quiz.keys import alone, with_key
from courses.activities.quiz.retrying import can_carry, carried
from tests.courses.activities.quiz.sittings import authored, over, question
from tests.courses.questions.examples import CONTENTS
from tests.courses.questions.test_contract import ANY_JSON, KNOWN

KINDS = st.lists(st.sampled_from(list(CONTENTS)), min_size=1, max_size=6, unique=True)
HINTS = st.lists(st.fixed_dictionaries({"text": st.just("…"), "cost": st.integers(0, 100)}))
POINTS = st.floats(0, 100, allow_nan=False)


@st.composite
def quizzes(draw):
    questions = [question(kind, points=draw(POINTS), hints=draw(HINTS)) for kind in draw(KINDS)]
    return authored(
        questions,
        random_order=draw(st.booleans()),
        max_questions=draw(st.none() | st.integers(1, 8)),
        answers_at_end=draw(st.booleans()),
        pass_mark=draw(st.integers(0, 100)),
    )


@st.composite
def forms(draw):
    """Fields of every question, well named, with anything in them."""
    names = st.sampled_from([f"q-id-{kind}" for kind in CONTENTS])
    parts = st.sampled_from(["", "-here", "-1", "-k9", "-x", "-y", "-region", "-p1"])
    fields = st.builds(lambda name, part: name + part, names, parts) | st.just("item")
    values = st.lists(
        st.text() | KNOWN | st.sampled_from([f"id-{k}" for k in CONTENTS]), max_size=3
    )
    return draw(st.dictionaries(fields, values, max_size=10))


@given(
    quizzes(),
    st.integers(),
    st.lists(st.tuples(st.sampled_from(sorted(activity.actions)), forms()), max_size=6),
)
def test_no_sitting_raises_or_leaves_its_bounds(quiz, seed, actions):
    state = State(activity.begin(quiz, Random(seed), frozenset()), number=1)
    for action, form in [*actions, ("submit", {})]:
        try:
            outcome = activity.act(action, state, form)
        except Refusal:
            continue
        state = after(state, outcome)
        json.dumps(dict(state.answers))
    assert state.submitted
    assert 0 <= state.earned <= state.possible + 1e-6
    assert all(f.earned is None or 0 <= f.earned <= f.possible for f in state.findings.values())
    assert (state.passed is None) == any(f.earned is None for f in state.findings.values())
    if can_carry(state):
        kept = carried(state)
        assert 0 < len(kept.score.findings) < len(state.findings)
        assert kept.score.earned <= kept.score.possible


def after(state: State, outcome) -> State:
    found = {f.item: f for f in outcome.score.findings} if outcome.score else {}
    return replace(
        state,
        answers={**state.answers, **outcome.answers},
        hints={**state.hints, **outcome.hints},
        findings={**state.findings, **found},
        submitted=state.submitted or outcome.submit,
        passed=outcome.passed if outcome.submit else state.passed,
        earned=outcome.score.earned if outcome.submit else state.earned,
        possible=outcome.score.possible if outcome.submit else state.possible,
    )


@given(st.sampled_from(list(CONTENTS)), ANY_JSON, POINTS, HINTS, st.integers(0, 5))
def test_marking_one_answer_again_stays_within_its_points(kind, answer, points, hints, asked):
    key = question(kind)
    score = activity.mark(alone(key, points, hints), {key["id"]: answer}, {key["id"]: asked})
    finding = score.findings[0]
    assert finding.earned is None or 0 <= finding.earned <= finding.possible
    assert finding.possible in (0, points)


@given(st.sampled_from(list(CONTENTS)), st.sampled_from(list(CONTENTS)), ANY_JSON)
def test_any_key_beside_any_sitting_can_be_marked(asked, corrected, answer):
    sitting = {"questions": [question(asked)], "seed": 1, "pass_mark": 60}
    key = {**question(corrected), "id": f"id-{asked}"}
    score = activity.mark(with_key(sitting, f"id-{asked}", key), {f"id-{asked}": answer})
    assert 0 <= score.earned <= score.possible


def test_a_sitting_of_every_kind_is_marked_whole():
    state = over({"questions": [question(kind) for kind in CONTENTS], "pass_mark": 60}, {})
    assert state.earned == 0
    assert state.possible == len(CONTENTS)
