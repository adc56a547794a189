"""The adaptive test on simulated people: what they know is drawn once, by a fixed seed."""

from collections import Counter
from random import Random

import pytest

from lms.learning.positioning.engine import (
    FEWEST,
    LEVELS,
    MOST,
    SURE,
    Given,
    Item,
    chance_of_right,
    is_over,
    judge,
    next_item,
)

pytestmark = pytest.mark.anydb

# Five objectives a level, three questions each, as the banks of the curriculum.
POOL = [
    Item(f"{level}-{objective}-{n}", level, f"{level}-{objective}", 0.27)
    for level in LEVELS
    for objective in range(5)
    for n in range(3)
]
SEEDS = range(120)


def sit(answer, seed: int = 1, pool=POOL) -> list[Given]:
    """`answer` gives the credit of an item."""
    given: list[Given] = []
    while (item := next_item(pool, given, seed)) is not None:
        given.append(Given(item, answer(item)))
    return given


def person_of(level: str, seed: int):
    """Somebody of that level who guesses and slips, as people do."""
    random = Random(f"{level}-{seed}")
    return lambda item: float(random.random() < chance_of_right(item, level))


def knows_up_to(level: str):
    """Somebody who never guesses and never slips."""
    return lambda item: float(LEVELS.index(item.level) <= LEVELS.index(level))


@pytest.mark.parametrize("level", LEVELS)
def test_people_of_each_level_are_mostly_classified_right(level):
    found = Counter(judge(sit(person_of(level, seed), seed)).level for seed in SEEDS)
    assert found[level] >= 0.8 * len(SEEDS)


@pytest.mark.parametrize("level", ["initial", "avance"])
def test_hardly_anyone_is_taken_for_the_other_extreme(level):
    found = Counter(judge(sit(person_of(level, seed), seed)).level for seed in SEEDS)
    other = {"initial": "avance", "avance": "initial"}[level]
    assert found[other] <= 0.05 * len(SEEDS)


@pytest.mark.parametrize("level", LEVELS)
def test_who_answers_exactly_as_their_level_is_found_surely_and_soon(level):
    for seed in SEEDS:
        given = sit(knows_up_to(level), seed)
        verdict = judge(given)
        assert verdict.level == level
        assert verdict.confidence >= SURE
        assert len(given) < MOST


def test_the_test_never_asks_more_than_twelve_questions():
    for level in LEVELS:
        for seed in SEEDS:
            assert FEWEST <= len(sit(person_of(level, seed), seed)) <= MOST


def test_it_stops_as_soon_as_it_is_sure():
    for seed in SEEDS:
        given = sit(person_of("operationnel", seed), seed)
        for count in range(FEWEST, len(given)):
            assert judge(given[:count]).confidence < SURE
        assert is_over(given)


def test_no_objective_comes_back_while_another_of_its_level_waits():
    for level in LEVELS:
        for seed in SEEDS:
            given = sit(person_of(level, seed), seed)
            for asked_level in LEVELS:
                times = Counter(g.item.objective for g in given if g.item.level == asked_level)
                if any(count > 1 for count in times.values()):
                    assert len(times) == 5


def test_no_question_is_asked_twice():
    for seed in SEEDS:
        asked = [g.item.id for g in sit(person_of("operationnel", seed), seed)]
        assert len(asked) == len(set(asked))


def test_the_same_seed_gives_the_same_test_and_others_give_others():
    tests = [tuple(g.item.id for g in sit(knows_up_to("initial"), seed)) for seed in range(20)]
    again = [tuple(g.item.id for g in sit(knows_up_to("initial"), seed)) for seed in range(20)]
    assert tests == again
    assert len(set(tests)) > 10


def test_the_order_of_the_bank_does_not_matter():
    assert sit(knows_up_to("avance"), 7) == sit(knows_up_to("avance"), 7, POOL[::-1])


def test_the_first_question_is_within_everyones_reach():
    assert {next_item(POOL, [], seed).level for seed in SEEDS} == {"initial"}


def test_a_short_bank_ends_the_test():
    given = sit(knows_up_to("initial"), pool=POOL[:3])
    assert len(given) == 3
    assert next_item([], [], 1) is None


def test_bayes_rule_on_an_example_worked_out_by_hand():
    # A typed question of the operational level, nothing to guess: 0.9 × what is known.
    item = Item("x", "operationnel", "o", 0.0)
    chances = judge([Given(item, 1.0)]).chances
    weights = {"initial": 0.09, "operationnel": 0.765, "avance": 0.855}
    for level, weight in weights.items():
        assert chances[level] == pytest.approx(weight / 1.71)


def test_half_the_points_tell_less_than_all_of_them():
    item = Item("x", "avance", "o", 0.0)
    none, half, full = (judge([Given(item, c)]).chances["avance"] for c in (0, 0.5, 1))
    assert none < half < full


def test_a_lucky_answer_tells_less_where_luck_is_likely():
    typed, true_false = Item("a", "avance", "o", 0.02), Item("b", "avance", "o", 0.5)
    assert (
        judge([Given(typed, 1)]).chances["avance"] > judge([Given(true_false, 1)]).chances["avance"]
    )
