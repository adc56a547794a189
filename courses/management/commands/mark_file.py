"""Marks a file from the command line; the JSON is a contract with tools outside."""

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from courses.office.sandbox import mark_safely
from courses.office.specs import InvalidChecks, Spec, read_checks

REFUSED = 2


class Command(BaseCommand):
    help = "Mark a Word, Excel or PowerPoint file. Ends with 0 when marked, 2 when refused."
    requires_system_checks: list[str] = []  # works without a database

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        source = parser.add_mutually_exclusive_group(required=True)
        source.add_argument("--checks", type=Path, help="a YAML file with a list of checks")
        source.add_argument("--exercise", help="the short name of an exercise in the database")
        parser.add_argument(
            "--seed", type=int, default=0, help="of the copy, where its values vary (the example)"
        )
        parser.add_argument("--json", action="store_true")
        parser.add_argument("--language", choices=["fr", "en"], default="fr")

    def handle(self, *args: Any, **options: Any) -> None:
        data = _read(options["file"])
        try:
            checks = (
                read_checks(_read(options["checks"]).decode())
                if options["checks"]
                else _of_exercise(options["exercise"], options["seed"])
            )
            marked = mark_safely(data, checks, options["language"])
        except UnicodeDecodeError:
            raise CommandError(f"{options['checks']} : enregistrez ce fichier en UTF-8.") from None
        except InvalidChecks as error:
            raise CommandError(str(error)) from None
        self.stdout.write(
            json.dumps(marked, ensure_ascii=False, indent=1) if options["json"] else _said(marked)
        )
        if marked["refused"] is not None:
            sys.exit(REFUSED)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CommandError(f"{path} : {error.strerror}") from None


def _of_exercise(slug: str, seed: int) -> list[Spec]:
    from courses.exercises.exercise import Exercise

    exercise = Exercise.objects.filter(slug=slug).first()
    if exercise is None:
        raise CommandError(f"L’exercice {slug} n’existe pas.")
    return exercise.copy(seed).checks(exercise.specs)


def _said(marked: dict[str, Any]) -> str:
    if marked["refused"] is not None:
        return marked["refused"]["message"]
    lines = [f"{r['verdict']:<14} {r['id']} : {r['message']}" for r in marked["results"]]
    score = marked["score"]
    return "\n".join([f"{score['earned']} / {score['possible']}", *lines])
