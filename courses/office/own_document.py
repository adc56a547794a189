"""A work document of the learner's own, against the good practice of its format."""

from typing import Any

from courses.office.sandbox import examine_own_safely


def examine_own_document(data: bytes, language: str = "fr") -> dict[str, Any]:
    """`marked`, `places` and `sketch`, as `examining.examine` gives them; `marked` alone when the

    file is refused. The titles of the results are those of `good_practice(kind)`.
    Keeps nothing: the bytes live as long as the call.
    """
    return examine_own_safely(data, language)
