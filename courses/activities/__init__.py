"""The kinds of activity, by name. A new kind is a folder, its template and a line here."""

from functools import cache
from importlib import import_module

from courses.activities.base import Activity

FOLDERS = [
    "courses.activities.reading",
    "courses.activities.quiz",
    "courses.activities.office",
    "courses.activities.together",
]


@cache
def kinds() -> dict[str, Activity]:
    found = [import_module(f"{folder}.activity").activity for folder in FOLDERS]
    return {kind.name: kind for kind in found}
