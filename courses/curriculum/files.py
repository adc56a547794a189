"""The tree of `content/` as plain data. Nothing is written here; every fault names its line."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from courses.curriculum import front_matter
from courses.curriculum.directives import Directive, split
from courses.curriculum.problems import ContentError
from courses.exchange.drafts import Import, Unreadable
from courses.exchange.gift.reader import read_gift

AUDIENCES = {"tous": "both", "mentor": "mentor", "mentore": "mentee"}
TOOLS = {name: name for name in ("word", "excel", "powerpoint", "communication")}
LEVELS = {"initial": "initial", "operationnel": "operationnel", "avance": "avance", "tous": ""}
YES_OR_NO = {"oui": "yes", "non": "no"}
FOLDER = re.compile(r"^\d\d-([a-z0-9-]+)$")


@dataclass(frozen=True)
class LessonFile:
    folder: Path
    slug: str
    title: str
    objective: str
    duration: int
    audience: str
    body: tuple[Directive, ...]
    digest: str

    @property
    def path(self) -> Path:
        return self.folder / "lesson.md"


@dataclass(frozen=True)
class ModuleFile:
    folder: Path
    slug: str
    title: str
    objective: str
    introduction: str
    lessons: tuple[LessonFile, ...]
    digest: str


@dataclass(frozen=True)
class CourseFile:
    folder: Path
    slug: str
    title: str
    tool: str
    level: str
    audience: str
    duration: int
    prerequisites: str
    objectives: tuple[str, ...]
    correspondence: str
    returns: bool
    introduction: str
    modules: tuple[ModuleFile, ...]
    digest: str


def digest_of(*paths: Path) -> str:
    found = hashlib.sha256()
    for path in sorted(paths):
        found.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()


def read_courses(root: Path) -> list[CourseFile]:
    folder = root / "courses"
    return [read_course(f) for f in sorted(folder.iterdir()) if (f / "course.md").exists()]


def read_course(folder: Path) -> CourseFile:
    path = folder / "course.md"
    fields, text, _line = front_matter.split(text_of(path), path)
    return CourseFile(
        folder=folder,
        slug=folder.name,
        title=front_matter.need(fields, "titre", path),
        tool=front_matter.one_of(fields, "outil", TOOLS, path),
        level=front_matter.one_of(fields, "niveau", LEVELS, path),
        audience=front_matter.one_of(fields, "public", AUDIENCES, path),
        duration=front_matter.minutes(fields, path),
        prerequisites=fields.get("prerequis", ""),
        objectives=tuple(front_matter.need(fields, "objectifs", path)),
        correspondence=fields.get("correspondance", ""),
        returns=front_matter.one_of({"rappel": "oui", **fields}, "rappel", YES_OR_NO, path)
        == "yes",
        introduction=text.strip(),
        modules=_numbered(folder, "module.md", read_module),
        digest=digest_of(path),
    )


def read_module(folder: Path, slug: str) -> ModuleFile:
    path = folder / "module.md"
    fields, text, _line = front_matter.split(text_of(path), path)
    return ModuleFile(
        folder=folder,
        slug=slug,
        title=front_matter.need(fields, "titre", path),
        objective=front_matter.need(fields, "objectif", path),
        introduction=text.strip(),
        lessons=_numbered(folder, "lesson.md", read_lesson),
        digest=digest_of(path),
    )


def read_lesson(folder: Path, slug: str) -> LessonFile:
    path = folder / "lesson.md"
    fields, text, line = front_matter.split(text_of(path), path)
    return LessonFile(
        folder=folder,
        slug=slug,
        title=front_matter.need(fields, "titre", path),
        objective=front_matter.need(fields, "objectif", path),
        duration=front_matter.minutes(fields, path),
        audience=front_matter.one_of(fields, "public", AUDIENCES, path),
        body=tuple(split(text, line, path)),
        digest=digest_of(*(f for f in folder.iterdir() if f.is_file())),
    )


def read_questions(path: Path) -> Import:
    """The questions of a GIFT file; a single faulty one refuses the file."""
    try:
        found = read_gift(path.read_bytes())
    except FileNotFoundError:
        raise ContentError(path, 1, "ce fichier n’existe pas") from None
    except Unreadable as error:
        raise ContentError(path, 1, str(error)) from None
    for rejected in found.rejected:
        raise ContentError(path, rejected.line or 1, f"« {rejected.title} » : {rejected.reason}")
    return found


def text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ContentError(path, 1, "ce fichier manque") from None
    except UnicodeDecodeError:
        raise ContentError(path, 1, "enregistrez ce fichier en UTF-8") from None


def _numbered[T](folder: Path, name: str, read: Callable[[Path, str], T]) -> tuple[T, ...]:
    """The sub-folders `NN-slug` that hold `name`, in the order of their numbers."""
    found = []
    for child in sorted(folder.iterdir()):
        if (match := FOLDER.match(child.name)) and child.is_dir():
            if not (child / name).exists():
                raise ContentError(child / name, 1, "ce fichier manque")
            found.append(read(child, match[1]))
    return tuple(found)
