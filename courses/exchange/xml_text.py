"""Text that XML can hold."""

import re
from dataclasses import replace
from typing import Any

from courses.exchange.drafts import QuestionDraft

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legible(value: Any) -> Any:
    """A text, or plain data full of texts, without the characters that XML cannot hold."""
    if isinstance(value, str):
        return FORBIDDEN.sub("", value)
    if isinstance(value, dict):
        return {key: legible(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(legible(inner) for inner in value)
    return value


def legible_draft(question: QuestionDraft) -> QuestionDraft:
    texts = ("title", "text", "content", "category", "explanation", "hints", "tags", "idnumber")
    return replace(question, **{name: legible(getattr(question, name)) for name in texts})
