"""The kinds of question, by name. A new kind is a folder and a line here."""

from functools import cache
from importlib import import_module

from courses.questions.base import QuestionKind

FOLDERS = (
    "single_choice",
    "multiple_choice",
    "true_false",
    "short_answer",
    "numerical",
    "matching",
    "ordering",
    "gap_fill",
    "classify",
    "hotspot",
    "free_text",
    "description",
)


@cache
def kinds() -> dict[str, QuestionKind]:
    found = [import_module(f"courses.questions.{folder}.view").kind for folder in FOLDERS]
    return {kind.name: kind for kind in found}
