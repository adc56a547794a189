"""Short answer. Content:

    {"answers": [{"text", "credit", "feedback"}], "case_sensitive", "accent_sensitive", "wildcards"}

`credit` lies in [0, 1]; an answer worth 0 only brings its feedback. Answer: a string.
"""

from courses.questions.base import Mark, share
from courses.questions.typed import best


def mark(content: dict, answer: object) -> Mark:
    if not isinstance(answer, str) or not answer.strip():
        return Mark(0.0)
    found = best(
        content["answers"],
        answer,
        case=content["case_sensitive"],
        accents=content["accent_sensitive"],
        wildcards=content["wildcards"],
    )
    if found is None:
        return Mark(0.0)
    return Mark(share(found["credit"]), {"": found["feedback"]} if found["feedback"] else {})
