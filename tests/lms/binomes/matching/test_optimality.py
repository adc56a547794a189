from dataclasses import replace
from random import Random

import numpy as np
import rustworkx
from hypothesis import given, settings
from hypothesis import strategies as st

from lms.binomes.matching import Candidate, Pins, Weights, as_json, match
from lms.binomes.matching.prices import lowest_prices
from lms.binomes.matching.solver import best_pairs

from .cohorts import forbidding, large_cohort, small_cohorts
from .oracle import best, possible_pairs, score

weightings = st.builds(Weights, *[st.integers(0, 50)] * 6)


@settings(max_examples=100, deadline=None)
@given(small_cohorts, forbidding, weightings)
def test_no_other_matching_has_more_pairs_then_more_mentors_then_a_higher_total(
    cohort, pins, weights
):
    draft = match(cohort, weights, pins)
    mentors = {pair.mentor.id for pair in draft.pairs}
    found = len(draft.pairs), len(mentors), round(10 * draft.total)
    assert found == best(cohort, pins, weights)


@settings(max_examples=100, deadline=None)
@given(small_cohorts, weightings)
def test_each_score_is_the_weighted_mean_of_what_is_known(cohort, weights):
    for pair in match(cohort, weights).pairs:
        assert abs(pair.score - score(pair.mentor, pair.mentee, weights)) < 0.051


@settings(max_examples=100, deadline=None)
@given(small_cohorts, forbidding)
def test_every_pair_keeps_the_hard_rules_and_the_capacities(cohort, pins):
    draft = match(cohort, Weights(), pins)
    assert {pair.ids for pair in draft.pairs} <= possible_pairs(cohort, pins, Weights()).keys()
    mentors = [pair.mentor.id for pair in draft.pairs]
    mentees = [pair.mentee.id for pair in draft.pairs]
    assert len(set(mentees)) == len(mentees)
    assert all(mentors.count(one.id) <= one.capacity for one in cohort)


@settings(max_examples=100, deadline=None)
@given(small_cohorts, st.randoms(use_true_random=False))
def test_the_order_in_which_people_come_changes_nothing(cohort, random):
    shuffled = random.sample(cohort, len(cohort))
    assert as_json(match(shuffled)) == as_json(match(cohort))


@settings(max_examples=100, deadline=None)
@given(small_cohorts)
def test_everyone_is_either_paired_or_told_why_not(cohort):
    draft = match(cohort)
    paired = {(pair.mentor.id, "mentor") for pair in draft.pairs} | {
        (pair.mentee.id, "mentee") for pair in draft.pairs
    }
    left = [(one.who.id, one.role) for one in draft.unmatched]
    asked = {(one.id, "mentor") for one in cohort if one.wants_mentor} | {
        (one.id, "mentee") for one in cohort if one.wants_mentee
    }
    assert len(left) == len(set(left))
    assert paired.isdisjoint(left)
    assert paired | set(left) == asked
    assert all(one.reason for one in draft.unmatched)


@settings(max_examples=150, deadline=None)
@given(st.integers(1, 12), st.integers(1, 12), st.integers(0, 2**32 - 1))
def test_the_prices_are_valid_and_as_low_as_the_heaviest_matching(rows, columns, seed):
    random = np.random.default_rng(seed)
    weights = random.integers(1, 60, (rows, columns)).astype(float)
    weights[random.random((rows, columns)) < 0.4] = -np.inf
    prices = lowest_prices(weights)
    assert prices.rows.min() >= 0
    assert prices.columns.min() >= 0
    assert prices.slack(weights).min() >= 0
    assert prices.total == _heaviest(weights)


def test_a_large_cohort_is_as_good_as_the_solver_finds_on_every_edge():
    random = np.random.default_rng(7)
    scores = random.integers(0, 1001, (120, 90)).astype(np.float32)
    allowed = random.random((120, 90)) < 0.3
    chosen = best_pairs(scores, allowed, np.ones(120, int))
    weights = np.where(allowed, scores + 1000.0 * 90 + 1, -np.inf)
    assert sum(weights[cell] for cell in chosen) == _heaviest(weights)


def test_a_pair_more_wins_over_a_higher_score():
    """The only mentor of Zoé also suits Ali better: both mentees are served all the same."""
    hours = frozenset({34})
    expert = Candidate(1, "Expert", True, skills={"excel": 3, "word": 3}, slots=hours)
    other = Candidate(2, "Autre", True, skills={"excel": 2}, slots=hours, site="Brest")
    ali = Candidate(3, "Ali", wants_mentee=True, needs={"excel": 1}, slots=hours)
    zoe = Candidate(4, "Zoé", wants_mentee=True, needs={"word": 1, "ppt": 2}, slots=hours)
    draft = match([expert, other, ali, zoe])
    assert {pair.ids for pair in draft.pairs} == {(1, 4), (2, 3)}


def test_a_mentor_with_room_for_two_has_two_mentees_and_not_three():
    hours = frozenset({34})
    mentor = Candidate(0, "Inès", True, skills={"excel": 3}, slots=hours, capacity=2)
    mentees = [
        Candidate(n, f"M{n}", wants_mentee=True, needs={"excel": 1}, slots=hours) for n in (1, 2, 3)
    ]
    assert len(match([mentor, *mentees]).pairs) == 2
    assert len(match([replace(mentor, capacity=3), *mentees]).pairs) == 3


def test_a_second_mentee_waits_until_every_mentor_has_one():
    hours = frozenset({34})
    near = Candidate(1, "Proche", True, skills={"excel": 3}, slots=hours, site="Lyon", capacity=2)
    far = Candidate(2, "Loin", True, skills={"excel": 3}, slots=hours, site="Brest")
    mentees = [
        Candidate(n, f"M{n}", wants_mentee=True, needs={"excel": 1}, slots=hours, site="Lyon")
        for n in (3, 4)
    ]
    assert {pair.mentor.id for pair in match([near, far, *mentees]).pairs} == {1, 2}
    pins = Pins(pinned=frozenset({(1, 3)}))
    assert {pair.mentor.id for pair in match([near, far, *mentees], pins=pins).pairs} == {1, 2}


def test_a_cohort_of_two_hundred_is_the_same_on_every_run():
    cohort = large_cohort(110, 90)
    first = as_json(match(cohort))
    assert len(first["pairs"]) > 60
    assert as_json(match(Random(3).sample(cohort, len(cohort)))) == first


def _heaviest(weights: np.ndarray) -> float:
    graph = rustworkx.PyGraph()
    count = weights.shape[0]
    graph.add_nodes_from(range(sum(weights.shape)))
    cells = [tuple(map(int, cell)) for cell in np.argwhere(weights > 0)]
    graph.add_edges_from([(r, count + c, int(weights[r, c])) for r, c in cells])
    found = rustworkx.max_weight_matching(graph, max_cardinality=False, weight_fn=int)
    return sum(weights[min(pair), max(pair) - count] for pair in found)


def test_pins_are_kept_and_the_rest_is_matched_around_them():
    cohort = large_cohort(12, 12, both=0)
    free = match(cohort)
    taken = {pair.ids for pair in free.pairs}
    possible = possible_pairs(cohort, Pins(), Weights())
    pin = min(pair for pair in possible if pair not in taken)
    pinned = match(cohort, pins=Pins(pinned=frozenset({pin})))
    assert [pair.ids for pair in pinned.pairs if pair.pinned] == [pin]
    assert not pinned.refused_pins
    assert (len(pinned.pairs), pinned.total) < (len(free.pairs), free.total)
