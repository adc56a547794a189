"""A work document of the learner's own, against the good practice of its format."""

from courses.office.good_practice import good_practice
from courses.office.marking import Marked
from courses.office.sandbox import mark_safely


def mark_own_document(data: bytes, language: str = "fr") -> Marked:
    """Same JSON as `mark_safely`; the titles of the results are those of `good_practice(kind)`.

    Keeps nothing: the bytes live as long as the call.
    """
    opened = mark_safely(data, [], language)
    if opened["refused"] is not None:
        return opened
    specs = [dict(advice.spec) for advice in good_practice(opened["kind"])]
    return mark_safely(data, specs, language)
