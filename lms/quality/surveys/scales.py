"""The words of the scales: five steps, each with its words, from the least to the most."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from lms.quality.surveys.questions import Question

SCALES: dict[str, tuple[Any, ...]] = {
    "agreement": (
        _("not at all"),
        _("rather not"),
        _("neither yes nor no"),
        _("rather yes"),
        _("yes, entirely"),
    ),
    "satisfaction": (
        _("very dissatisfied"),
        _("dissatisfied"),
        _("neither one nor the other"),
        _("satisfied"),
        _("very satisfied"),
    ),
    "frequency": (_("never"), _("rarely"), _("sometimes"), _("often"), _("very often")),
}
SCALE_NAMES = [
    ("agreement", _("from “not at all” to “yes, entirely”")),
    ("satisfaction", _("from “very dissatisfied” to “very satisfied”")),
    ("frequency", _("from “never” to “very often”")),
]


def words_of(question: Question) -> list[tuple[int, str]]:
    """(answer, words) of each answer that can be counted, in order."""
    if question.kind == "scale":
        steps = SCALES.get(question.scale, SCALES["agreement"])
        return [(value, f"{value} – {words}") for value, words in enumerate(steps, start=1)]
    return list(enumerate(question.choices))
