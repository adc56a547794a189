"""The body of a lesson file as the raw value of the StreamField.

Block ids come from the lesson's place and the block's rank among its kind, so that loading
again keeps them: attempts are kept under the id of their activity.
"""

import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from courses.curriculum import markdown
from courses.curriculum.directives import Directive, fields
from courses.curriculum.files import LessonFile
from courses.curriculum.problems import ContentError

NAMESPACE = uuid.UUID("3c9b3f6e-2f0f-4c3a-9a53-2d9c51f7b1f0")
CALLOUTS = {
    "situation": "situation",
    "pourquoi": "why",
    "erreur": "mistake",
    "astuce": "tip",
    "attention": "warning",
    "raccourci": "shortcut",
    "essayer": "try",
}
ROLES = {"mentor": "mentor", "mentore": "mentee"}
STEP = re.compile(r"^\d+\.\s+(.*)$")
PATH = re.compile(r"\s*\{([^{}]+)\}")
COACH = {
    "Première question": "question",
    "Indice": "hint",
    "Montrer sur un autre fichier": "show",
    "À éviter": "avoid",
}


@dataclass(frozen=True)
class Shelf:
    """Where a lesson finds what it names: each gives the id of the object in the CMS."""

    image: Callable[[LessonFile, str, Directive], int]
    document: Callable[[LessonFile, str, Directive], int]
    quiz: Callable[[LessonFile, Directive], int]
    exercise: Callable[[LessonFile, Directive], int]


def body(lesson: LessonFile, key: str, shelf: Shelf) -> list[dict[str, Any]]:
    stream: list[dict[str, Any]] = []
    ranks: dict[str, int] = {}
    for directive in lesson.body:
        for kind, value in _blocks(directive, lesson, shelf):
            rank = ranks[kind] = ranks.get(kind, 0) + 1
            block_id = str(uuid.uuid5(NAMESPACE, f"{key}/{kind}/{rank}"))
            stream.append({"type": kind, "id": block_id, "value": value})
    return stream


def _blocks(directive: Directive, lesson: LessonFile, shelf: Shelf) -> list[tuple[str, Any]]:
    name, path = directive.name, lesson.path
    if name == "":
        return list(markdown.blocks(directive.text))
    if name in CALLOUTS:
        return [("callout", {"kind": CALLOUTS[name], "text": _callout(directive)})]
    if name == "etapes":
        return [("steps", {"title": directive.argument, "steps": _steps(directive, lesson)})]
    if name == "coach":
        return [("coach", _coach(directive, lesson))]
    if name == "preparer":
        if directive.argument not in ROLES:
            raise ContentError(path, directive.line, "écrivez « preparer mentor » ou « … mentore »")
        text = markdown.html(directive.text)
        return [("preparation", {"role": ROLES[directive.argument], "text": text})]
    if name == "carte":
        return [("card", {"title": directive.argument, "content": _card(directive)})]
    return [_object(directive, lesson, shelf)]


def _object(directive: Directive, lesson: LessonFile, shelf: Shelf) -> tuple[str, Any]:
    name, path = directive.name, lesson.path
    if name == "figure":
        said, _rest = fields(directive, {"alt", "legende"}, path)
        if not said.get("alt"):
            raise ContentError(path, directive.line, "la figure n’a pas de ligne « alt: »")
        image = shelf.image(lesson, said["alt"], directive)
        return "figure", {"image": image, "alt": said["alt"], "caption": said.get("legende", "")}
    if name == "ensemble":
        said, text = fields(directive, {"duree"}, path)
        return "together", {
            "title": directive.argument,
            "instructions": markdown.html(text),
            "duration": int(said.get("duree") or 20),
            "required": True,
        }
    if name == "quiz":
        return "quiz", {"quiz": shelf.quiz(lesson, directive), "required": True}
    if name == "exercice":
        return "office", {"exercise": shelf.exercise(lesson, directive), "required": True}
    said, text = fields(directive, {"titre", "transcription"}, path)
    title = said.get("titre", directive.argument)
    if name == "telecharger":
        return "download", {"title": title, "document": shelf.document(lesson, title, directive)}
    return "video", _video(directive, lesson, shelf, title, text or said.get("transcription", ""))


def _video(
    directive: Directive, lesson: LessonFile, shelf: Shelf, title: str, transcript: str
) -> dict[str, Any]:
    if not transcript:
        raise ContentError(lesson.path, directive.line, "la vidéo n’a pas de transcription")
    linked = directive.argument.startswith("https://")
    return {
        "title": title,
        "link": directive.argument if linked else "",
        "file": None if linked else shelf.document(lesson, title, directive),
        "transcript": markdown.html(transcript),
    }


def _callout(directive: Directive) -> str:
    if directive.name != "raccourci":
        return markdown.html(directive.text)
    keys, _newline, effect = directive.text.strip().partition("\n")
    return f"<p><b>{markdown.inline(keys.strip('`'))}</b></p>{markdown.html(effect)}"


def _steps(directive: Directive, lesson: LessonFile) -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = []
    for offset, line in enumerate(directive.text.split("\n"), start=1):
        said = line.strip()
        if not said:
            continue
        if match := STEP.match(said):
            path = PATH.search(match[1])
            steps.append(
                {
                    "action": markdown.paragraph(PATH.sub("", match[1])),
                    "path": path[1].strip() if path else "",
                    "older": "",
                    "libreoffice": "",
                }
            )
        elif steps and (found := _variant(said)):
            steps[-1][found[0]] = found[1]
        else:
            reason = "attendu : « 1. … », ou sous une étape « 2016-2019 : … », « LibreOffice : … »"
            raise ContentError(lesson.path, directive.line + offset, reason)
    if not steps:
        raise ContentError(lesson.path, directive.line, "aucune étape")
    # Without an id, Wagtail would read the item as its value.
    return [
        {"type": "item", "id": str(uuid.uuid5(NAMESPACE, repr(step))), "value": step}
        for step in steps
    ]


def _variant(said: str) -> tuple[str, str] | None:
    for start, field in (("2016", "older"), ("LibreOffice", "libreoffice")):
        head, colon, rest = said.partition(":")
        if colon and head.startswith(start):
            sentence, paths = PATH.sub("", rest).strip(), PATH.findall(rest)
            return field, " ".join(filter(None, [sentence, *paths]))
    return None


def _coach(directive: Directive, lesson: LessonFile) -> dict[str, str]:
    found = {}
    for line in directive.text.split("\n"):
        head, colon, rest = line.partition(":")
        if colon and head.strip() in COACH:
            found[COACH[head.strip()]] = rest.strip()
    for heading, field in COACH.items():
        if not found.get(field):
            raise ContentError(lesson.path, directive.line, f"« {heading} : » manque")
    return found


def _card(directive: Directive) -> list[dict[str, Any]]:
    return [{"type": kind, "value": value} for kind, value in markdown.blocks(directive.text)]
