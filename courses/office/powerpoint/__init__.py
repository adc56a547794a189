"""PowerPoint: importing this package registers its checks, sentences, labels and advice."""

from courses.office.powerpoint import (
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
