from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from courses.curriculum.loading import load
from courses.curriculum.problems import ContentError


class Command(BaseCommand):
    help = "Load content/ into the CMS. What a trainer has edited since is never overwritten."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--content", type=Path, default=settings.BASE_DIR / "content")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            report = load(options["content"], self.stdout.write)
        except ContentError as error:
            raise CommandError(f"{error}\nRien n’a été chargé.") from None
        for title in report.waiting:
            self.stdout.write(
                f"« {title} » a été modifié depuis : la nouvelle version attend en brouillon."
            )
        self.stdout.write(
            f"{report.made} créés, {report.updated} mis à jour, {report.unchanged} inchangés."
        )
