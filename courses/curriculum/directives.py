"""`::: name argument` … `:::` in a lesson; the text between them is Markdown."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from courses.curriculum.problems import ContentError

OPENING = re.compile(r"^:::\s+(\S+)\s*(.*)$")
NAMES = {
    "situation", "etapes", "pourquoi", "erreur", "astuce", "attention", "raccourci", "essayer",
    "coach", "figure", "preparer", "ensemble", "carte", "quiz", "exercice", "telecharger", "video",
}  # fmt: skip


@dataclass(frozen=True)
class Directive:
    name: str  # "" for plain Markdown
    argument: str
    text: str
    line: int


def split(text: str, first_line: int, path: Path) -> Iterator[Directive]:
    plain: list[str] = []
    opened: Directive | None = None
    inside: list[str] = []
    start = first_line
    for number, line in enumerate(text.split("\n"), start=first_line):
        if opened is not None:
            if line.strip() == ":::":
                yield Directive(opened.name, opened.argument, "\n".join(inside), opened.line)
                opened, inside, plain, start = None, [], [], number + 1
            elif OPENING.match(line):
                raise ContentError(
                    path,
                    number,
                    f"« ::: {opened.name} » ouvert ligne {opened.line} n’est pas fermé",
                )
            else:
                inside.append(line)
        elif found := OPENING.match(line):
            if found[1] not in NAMES:
                raise ContentError(path, number, f"« ::: {found[1]} » n’existe pas")
            if "".join(plain).strip():
                yield Directive("", "", "\n".join(plain), start)
            opened = Directive(found[1], found[2].strip(), "", number)
        elif line.strip() == ":::":
            raise ContentError(path, number, "« ::: » ferme quelque chose qui n’est pas ouvert")
        else:
            plain.append(line)
    if opened is not None:
        raise ContentError(path, opened.line, f"« ::: {opened.name} » n’est pas fermé")
    if "".join(plain).strip():
        yield Directive("", "", "\n".join(plain), start)


def fields(directive: Directive, allowed: set[str], path: Path) -> tuple[dict[str, str], str]:
    """The `key: value` lines that begin a directive, and the Markdown that follows."""
    found: dict[str, str] = {}
    lines = directive.text.split("\n")
    for at, line in enumerate(lines):
        key, colon, value = line.partition(":")
        key = key.strip().lower()
        if colon and key in allowed:
            found[key] = value.strip()
        elif line.strip():
            return found, "\n".join(lines[at:]).strip()
    return found, ""
