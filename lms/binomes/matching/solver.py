"""The matching itself: the most pairs first, then the highest total score."""

import numpy as np
import rustworkx
from numpy.typing import NDArray

from .cohort import Grid, Mask
from .prices import lowest_prices

HIGHEST_SCORE = 1000


def best_pairs(scores: Grid, allowed: Mask, capacities: NDArray[np.int_]) -> list[tuple[int, int]]:
    """(row, column) of each pair, sorted; each row at most `capacities[row]` times.

    `scores` are whole numbers from 0 to HIGHEST_SCORE. rustworkx chooses among the edges that
    an optimal matching can hold; the prices prove its choice, or RuntimeError is raised.
    """
    places = np.repeat(np.arange(len(capacities)), np.clip(capacities, 0, allowed.sum(axis=1)))
    if not len(places):
        return []
    # One pair more must outweigh any gain in scores, so that nobody is left out for points.
    one_pair = HIGHEST_SCORE * min(len(places), scores.shape[1]) + 1
    weights = np.where(allowed[places], scores[places] + np.float64(one_pair), -np.inf)
    prices = lowest_prices(weights)
    rows, columns = np.nonzero(prices.slack(weights) == 0)
    chosen = _heaviest(rows, columns, weights)
    if weights[tuple(np.array(chosen, int).reshape(-1, 2).T)].sum() != prices.total:
        raise RuntimeError("the matching found is not proven optimal")
    return sorted((int(places[row]), column) for row, column in chosen)


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
