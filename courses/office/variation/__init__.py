"""What changes from one learner's copy of an exercise to the next. Pure: no Django.

Whoever needs a copy asks for `Copy.drawn(variables, seed)`: its files, its checks, its values.
"""

from courses.office.variation.copy import Copy
from courses.office.variation.drawing import EXAMPLE, draw
from courses.office.variation.faults import faults_of
from courses.office.variation.filling import fill, places
from courses.office.variation.markers import MARKER
from courses.office.variation.variables import Variable, read_variables
from courses.office.variation.words import words_of

__all__ = [
    "EXAMPLE",
    "MARKER",
    "Copy",
    "Variable",
    "draw",
    "faults_of",
    "fill",
    "places",
    "read_variables",
    "words_of",
]
