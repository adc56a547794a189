"""What a lesson must have before it is shown to anybody."""

from collections import Counter
from pathlib import Path

from courses.curriculum.directives import fields
from courses.curriculum.files import LessonFile
from tests.content.places import course_of, questions_in

OFFICE = {
    "situation", "etapes", "pourquoi", "erreur", "raccourci", "essayer", "coach", "figure", "quiz",
}  # fmt: skip
COMMUNICATION = {"situation", "erreur", "preparer mentor", "preparer mentore", "ensemble", "carte"}
QUIZ = {
    "titre", "reussite", "melange", "questions", "corrections", "essais", "succes", "echec",
}  # fmt: skip
SHORTEST, LONGEST = 10, 20
LINES_OF_A_COACH = ("Première question", "Indice", "Montrer sur un autre fichier", "À éviter")


def lacking(lesson: LessonFile, folder: Path) -> list[str]:
    """What is missing, in words; `folder` is where the lesson stands in content/."""
    return [
        *_absent(lesson, folder),
        *_empty(lesson),
        *_quiz(lesson, folder),
        *_length(lesson),
        *_figures(lesson),
    ]


def is_level_test(folder: Path) -> bool:
    return folder.parent.name.endswith("verifier-le-niveau")


def _absent(lesson: LessonFile, folder: Path) -> list[str]:
    needed = COMMUNICATION | {"quiz"} if course_of(folder) == "communication" else set(OFFICE)
    if is_level_test(folder):
        needed.add("exercice")
    found = {d.name for d in lesson.body} | {f"{d.name} {d.argument}" for d in lesson.body}
    return sorted(f"no {part}" for part in needed - found)


def _empty(lesson: LessonFile) -> list[str]:
    said = [d for d in lesson.body if d.name not in {"", "exercice"}]
    faults = [f"empty {d.name}" for d in said if not d.text.strip()]
    for coach in (d for d in said if d.name == "coach"):
        heads = {line.partition(":")[0].strip() for line in coach.text.split("\n")}
        faults += [f"coach without {head}" for head in LINES_OF_A_COACH if head not in heads]
    return faults


def _quiz(lesson: LessonFile, folder: Path) -> list[str]:
    quizzes = [d for d in lesson.body if d.name == "quiz"]
    fewest, most = (8, 10) if is_level_test(folder) else (5, 8)
    faults = []
    for quiz in quizzes:
        asked = len(questions_in(folder / quiz.argument))
        if not fewest <= asked <= most:
            faults.append(f"{asked} questions")
        settings, _rest = fields(quiz, QUIZ, lesson.path)
        faults += [
            f"quiz without {key}" for key in ("titre", "succes", "echec") if key not in settings
        ]
    return faults


def _length(lesson: LessonFile) -> list[str]:
    fits = SHORTEST <= lesson.duration <= LONGEST
    return [] if fits else [f"{lesson.duration} minutes"]


def _figures(lesson: LessonFile) -> list[str]:
    figures = [d for d in lesson.body if d.name == "figure"]
    shown = Counter(d.argument for d in figures)
    faults = [f"{name} shown {times} times" for name, times in shown.items() if times > 1]
    for figure in figures:
        alt = fields(figure, {"alt", "legende"}, lesson.path)[0].get("alt", "")
        if len(alt.split()) < 5:
            faults.append(f"no alternative text for {figure.argument}")
    return faults
