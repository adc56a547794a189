"""What a browser sends for one question, without the prefix that tells questions apart."""

from collections.abc import Mapping
from typing import Any

# Field name -> list of values, as a form holds them.
Form = Mapping[str, list[str]]

# `q-7-here` only says that the question stood on the page: a page without a tick sends no other.
PRESENCE = "here"


def form_of(prefix: str, post: Mapping[str, Any]) -> Form:
    """The fields of one question: `q-7` becomes "answer", `q-7-<part>` becomes "answer-<part>".

    `q-7-here` is left out: it is no part of an answer.

    `post` is a QueryDict, or any mapping of names to lists of values.
    """
    values = dict(post.lists()) if hasattr(post, "lists") else post
    return {
        "answer" + name.removeprefix(prefix): list(values[name])
        for name in values
        if name == prefix or (name.startswith(f"{prefix}-") and name != f"{prefix}-{PRESENCE}")
    }


def last(form: Form, name: str = "answer") -> str | None:
    """The value of a field that takes one; None when it is absent or blank."""
    values = form.get(name) or []
    return values[-1] if values and values[-1].strip() else None


def parts(form: Form) -> dict[str, str]:
    """Values of the fields `answer-<part>`, by part, without the blank ones."""
    found = {}
    for name in form:
        value = last(form, name)
        if name.startswith("answer-") and value is not None:
            found[name.removeprefix("answer-")] = value
    return found
