"""Prices that prove a matching optimal, found by shortest augmenting paths.

Every mentor place and every mentee gets a price of zero or more, and no edge weighs more than
the two prices at its ends. So no matching can weigh more than the sum of all prices; a matching
that weighs exactly that sum cannot be beaten. (Linear programming calls the prices duals.)
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

type Weights2D = NDArray[np.float64]
type Vector = NDArray[np.float64]


@dataclass(frozen=True)
class Prices:
    """`column_of` holds a matching that reaches the prices: each row's column, or -1."""

    rows: Vector
    columns: Vector
    column_of: NDArray[np.int_]

    @property
    def total(self) -> float:
        return float(self.rows.sum() + self.columns.sum())

    def slack(self, weights: Weights2D) -> Weights2D:
        """How far each edge stays below the prices at its ends: never negative."""
        return self.rows[:, None] + self.columns - weights


def lowest_prices(weights: Weights2D) -> Prices:
    """The prices with the lowest sum, which the heaviest matching reaches exactly.

    `weights` has the shape (rows, columns); whole numbers above zero, -inf where there is no
    edge. Rows × rows × columns steps at worst, far fewer on real cohorts.
    """
    search = _Search(weights)
    for row in range(weights.shape[0]):
        search.take_free_column(row)
    for row in range(weights.shape[0]):
        if search.column_of[row] < 0 and search.rows[row] > 0:
            search.place(row)
    return Prices(search.rows, search.columns, search.column_of)


class _Search:
    """A matching under way, with prices that are valid at every moment."""

    def __init__(self, weights: Weights2D) -> None:
        self.weights = weights
        count_rows, count_columns = weights.shape
        self.rows = np.maximum(weights.max(axis=1, initial=0), 0)
        self.columns = np.zeros(count_columns)
        self.row_of = np.full(count_columns, -1)
        self.column_of = np.full(count_rows, -1)

    def take_free_column(self, row: int) -> None:
        best = (self.weights[row] == self.rows[row]) & (self.row_of < 0)
        column = int(best.argmax()) if best.size else 0
        if best.size and best[column]:
            self.row_of[column], self.column_of[row] = row, column

    def place(self, start: int) -> None:
        """Find `start` a column, or leave out whichever row costs least to leave out."""
        distance = np.full(self.columns.shape, np.inf)
        closed = np.zeros(self.columns.shape)
        came_from = np.full(self.columns.shape, -1)
        reached: list[tuple[int, float]] = [(start, 0.0)]
        settled: list[int] = []
        give_up, given_up = self.rows[start], start
        while True:
            row, so_far = reached[-1]
            step = self.columns - self.weights[row] + (so_far + self.rows[row])
            shorter = (step < distance) & (closed == 0)
            distance[shorter] = step[shorter]
            came_from[shorter] = row
            column = int((distance + closed).argmin())
            length = distance[column] + closed[column]
            if length >= give_up:
                length, end = give_up, -1
                break
            if self.row_of[column] < 0:
                end = column
                break
            closed[column] = np.inf
            settled.append(column)
            reached.append((int(self.row_of[column]), float(length)))
            if length + self.rows[reached[-1][0]] < give_up:
                give_up, given_up = length + self.rows[reached[-1][0]], reached[-1][0]
        self._reprice(reached, settled, distance, length)
        self._turn(start, end, given_up, came_from)

    def _reprice(
        self, reached: list[tuple[int, float]], settled: list[int], distance: Vector, length: float
    ) -> None:
        for row, so_far in reached:
            self.rows[row] -= length - so_far
        self.columns[settled] += length - distance[settled]

    def _turn(self, start: int, end: int, given_up: int, came_from: NDArray[np.int_]) -> None:
        """Move every row on the path to its new column, from the end back to `start`."""
        if end < 0:
            if given_up == start:
                return
            end = int(self.column_of[given_up])
            self.column_of[given_up] = -1
        column = end
        while True:
            row = int(came_from[column])
            self.row_of[column] = row
            column, self.column_of[row] = int(self.column_of[row]), column
            if row == start:
                return
