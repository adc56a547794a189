"""An exercise of files into the model, and back."""

from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Any

from django.core.files.base import ContentFile
from django.utils.text import slugify

from courses.curriculum.exercise_files import ExerciseFiles, Named
from courses.exercises import variables
from courses.exercises.checks import stream_of
from courses.exercises.exercise import Annex, BenchFile, Exercise
from courses.exercises.storage import read_kept


def fill(exercise: Exercise, files: ExerciseFiles) -> None:
    """Set every field; nothing is saved. Files that have not changed keep their place."""
    exercise.title, exercise.kind = files.title, files.kind
    exercise.instructions, exercise.pass_mark = files.instructions, files.pass_mark
    exercise.checks = stream_of(files.checks)  # type: ignore[assignment]
    exercise.variables = variables.stream_of(files.variables)  # type: ignore[assignment]
    exercise.returns = files.returns
    _put(exercise, "starter", files.starter)
    _put(exercise, "model_answer", files.model)
    exercise.annexes = [
        _child(Annex, file, sort_order=place) for place, file in enumerate(files.annexes)
    ]
    exercise.bench = [
        _child(BenchFile, file, expected=file.expected, sort_order=place)
        for place, file in enumerate(files.bench)
    ]


def files_of(exercise: Exercise) -> ExerciseFiles:
    """The exercise as it stands in the object, draft or published."""
    return ExerciseFiles(
        slug=exercise.slug,
        title=exercise.title,
        instructions=str(exercise.instructions),
        kind=exercise.kind,
        pass_mark=exercise.pass_mark,
        checks=exercise.specs,
        starter=_named("depart", exercise.starter),
        model=_named("modele", exercise.model_answer) if exercise.model_answer else None,
        annexes=_kept(exercise.annexes.all()),
        bench=_kept(exercise.bench.all(), "erreurs/"),
        variables=tuple(exercise.variation),
        returns=exercise.returns,
    )


def _kept(children: Iterable[Annex | BenchFile], folder: str = "") -> tuple[Named, ...]:
    """Their names are typed by people: here each is a file name, and no two are the same."""
    found: dict[str, Named] = {}
    for child in children:
        suffix = PurePosixPath(child.file.name or "").suffix
        stem = slugify(child.name.removesuffix(suffix)) or "fichier"
        names = (f"{folder}{stem}{n or ''}{suffix}" for n in (0, *range(2, len(found) + 3)))
        name = next(name for name in names if name not in found)
        found[name] = Named(name, read_kept(child.file.name or ""), getattr(child, "expected", {}))
    return tuple(found.values())


def _put(exercise: Exercise, field: str, file: Named | None) -> None:
    kept = getattr(exercise, field)
    if file is None:
        setattr(exercise, field, "")
    elif not kept or read_kept(kept.name) != file.data:
        setattr(exercise, field, ContentFile(file.data, name=file.name))


def _child(kind: Any, file: Named, **fields: Any) -> Any:
    name = PurePosixPath(file.name).name
    return kind(file=ContentFile(file.data, name=name), name=name, **fields)


def _named(stem: str, file: Any) -> Named:
    return Named(stem + PurePosixPath(file.name).suffix, read_kept(file.name))
