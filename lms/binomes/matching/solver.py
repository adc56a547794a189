"""The matching itself: the most pairs first, then the most mentors with a mentee, then the
highest total score."""

import numpy as np
import rustworkx
from numpy.typing import NDArray

from .cohort import Grid, Mask
from .prices import Prices, lowest_prices

HIGHEST_SCORE = 1000
# Where everybody suits everybody alike, millions of edges are as good; a few are enough.
EDGES_A_PLACE = 50


def best_pairs(
    scores: Grid, allowed: Mask, capacities: NDArray[np.int_], served: Mask | None = None
) -> list[tuple[int, int]]:
    """(row, column) of each pair, sorted; each row at most `capacities[row]` times.

    `scores` are whole numbers from 0 to HIGHEST_SCORE; `served` marks the mentors who have a
    mentee already. rustworkx chooses among the edges that an optimal matching can hold; the
    prices prove its choice, or RuntimeError is raised.
    """
    places = np.repeat(np.arange(len(capacities)), np.clip(capacities, 0, allowed.sum(axis=1)))
    if not len(places):
        return []
    first_place = np.diff(places, prepend=-1) > 0
    if served is not None:
        first_place &= ~served[places]
    # Each aim outweighs anything that can be won by the next one: pairs, mentors, scores.
    most_pairs = min(len(places), scores.shape[1])
    one_mentor = HIGHEST_SCORE * most_pairs + 1
    one_pair = (one_mentor + HIGHEST_SCORE) * most_pairs + 1
    place_worth = np.float64(one_pair) + one_mentor * first_place[:, None]
    weights = np.where(allowed[places], scores[places] + place_worth, -np.inf)
    prices = lowest_prices(weights)
    chosen = _heaviest(*_edges(prices, weights), weights)
    if sum(weights[cell] for cell in chosen) != prices.total:
        raise RuntimeError("the matching found is not proven optimal")
    return sorted((int(places[row]), column) for row, column in chosen)


def _edges(
    prices: Prices, weights: NDArray[np.float64]
) -> tuple[NDArray[np.int_], NDArray[np.int_]]:
    """Edges that an optimal matching can hold, one such matching whole among them."""
    tight = prices.slack(weights) == 0
    tight &= np.cumsum(tight, axis=1, dtype=np.int32) <= EDGES_A_PLACE
    matched = np.flatnonzero(prices.column_of >= 0)
    tight[matched, prices.column_of[matched]] = True
    return np.nonzero(tight)


def _heaviest(
    rows: NDArray[np.int_], columns: NDArray[np.int_], weights: NDArray[np.float64]
) -> list[tuple[int, int]]:
    graph: rustworkx.PyGraph[int, int] = rustworkx.PyGraph()
    count_rows, count_columns = weights.shape
    graph.add_nodes_from(range(count_rows + count_columns))
    heavy = weights[rows, columns].astype(np.int64)
    edges = zip(rows.tolist(), (columns + count_rows).tolist(), heavy.tolist(), strict=True)
    graph.add_edges_from(list(edges))
    found = rustworkx.max_weight_matching(graph, max_cardinality=True, weight_fn=int)
    return [(min(pair), max(pair) - count_rows) for pair in found]
