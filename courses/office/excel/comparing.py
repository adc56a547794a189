"""Whether two results are the same for somebody who reads the sheet."""

import math

from courses.office.excel.facts.cells import ErrorValue, Value
from courses.office.texts import fold

# How the engine tells that a formula counts itself; Excel shows 0.
CIRCULAR = "#CIRC!"


def same_value(found: Value, expected: Value, tolerance: float = 1e-7) -> bool:
    """Numbers within `tolerance` (relative, and absolute near zero), texts without case.

    An empty cell equals an empty text and zero, as it does in a formula. Never raises.
    """
    if isinstance(found, ErrorValue) or isinstance(expected, ErrorValue):
        return found == expected
    if found is None or expected is None:
        other = expected if found is None else found
        return other is None or other == "" or (other == 0 and not isinstance(other, bool))
    if isinstance(found, bool) or isinstance(expected, bool):
        return isinstance(found, bool) and isinstance(expected, bool) and found == expected
    if isinstance(found, str) or isinstance(expected, str):
        return (
            isinstance(found, str) and isinstance(expected, str) and fold(found) == fold(expected)
        )
    return math.isclose(found, expected, rel_tol=tolerance, abs_tol=tolerance)
