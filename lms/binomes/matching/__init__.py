"""Matching a whole cohort of volunteers into binômes. Plain data in, plain data out."""

from .candidates import Candidate, Id, PairIds, Pins, Weights
from .comparison import Comparison, WeightsEffect, compare, effect_of_weights
from .draft import Draft, Pair, RefusedPin, Unmatched, as_json
from .pair_check import broken_rules, look_at
from .run import match

__all__ = [
    "Candidate",
    "Comparison",
    "Draft",
    "Id",
    "Pair",
    "PairIds",
    "Pins",
    "RefusedPin",
    "Unmatched",
    "Weights",
    "WeightsEffect",
    "as_json",
    "broken_rules",
    "compare",
    "effect_of_weights",
    "look_at",
    "match",
]
