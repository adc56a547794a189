import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from lms.binomes.models import Programme
from lms.certificates.papers import Outcome, issue_papers
from lms.certificates.sources import sources


class Command(BaseCommand):
    help = "Issue the papers of a programme and put them all in one ZIP; each is issued once."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("programme", help="Short name of the programme.")
        parser.add_argument(
            "--kind",
            action="append",
            choices=list(sources()),
            help="Only this kind; may be repeated. Without it: every kind.",
        )
        parser.add_argument("--zip", type=Path, required=True, help="Where to write the ZIP.")
        parser.add_argument("--json", action="store_true", help="Answer in JSON.")

    def handle(self, *args: Any, programme: str, **options: Any) -> None:
        found = Programme.objects.filter(slug=programme).first()
        if found is None:
            raise CommandError(f"aucun programme « {programme} »", returncode=2)
        kinds = options["kind"] or list(sources())
        outcome = issue_papers(found, kinds, options["zip"], lambda done, total: None)
        self._answer(outcome, options["json"])

    def _answer(self, outcome: Outcome, as_json: bool) -> None:
        if as_json:
            said = {
                "issued": outcome.issued,
                "already": outcome.already,
                "failed": outcome.failed,
            }
            self.stdout.write(json.dumps(said, ensure_ascii=False, indent=2))
            return
        self.stdout.write(f"{outcome.issued} délivrés, {outcome.already} déjà délivrés")
        for failure in outcome.failed:
            self.stdout.write(f"  {failure['who']} : {failure['reason']}")
