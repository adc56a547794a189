"""The banks of `content/positionnement/`: one GIFT file a tool, each question with its tags."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from courses.bank.questions import Level
from courses.curriculum.files import read_questions
from courses.curriculum.problems import ContentError
from courses.exchange.tags import tagged

FOLDER = "positionnement"


def read_banks(root: Path) -> list[Path]:
    """The files of the banks. Raises ContentError where a question says no level or objective."""
    paths = sorted((root / FOLDER).glob("*.gift"))
    for path in paths:
        for draft in read_questions(path).questions:
            tags = tagged(draft.tags)
            if tags.get("niveau") not in Level.values or not tags.get("objectif"):
                raise ContentError(
                    path, draft.line or 1, f"« {draft.title} » : il manque l’objectif ou le niveau"
                )
    return paths


def load_banks(paths: list[Path], questions: Callable[[Path], list[Any]]) -> Iterator[str]:
    """Store each bank with `questions`; yields what was done, a line a bank."""
    for path in paths:
        found = len(questions(path))
        yield f"Positionnement {path.stem} : {found} questions"
