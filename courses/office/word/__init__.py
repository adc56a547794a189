"""Word: importing this package registers its checks and all that is said and shown of them."""

from courses.office.word import (
    checks,
    good_practice,
    how,
    labels,
    proposals,
    sentences,
    sketch,
    summary,
)

__all__ = [
    "checks",
    "good_practice",
    "how",
    "labels",
    "proposals",
    "sentences",
    "sketch",
    "summary",
]
