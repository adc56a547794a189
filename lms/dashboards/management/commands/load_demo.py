from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from lms.certificates.models import Issuer
from lms.certificates.signing.trial import make_trial_keys
from lms.dashboards.demonstration import PASSWORD, ROLES, email, load_people
from lms.dashboards.demonstration_cohort import load_cohort
from lms.dashboards.demonstration_completed import NothingToComplete, load_completed
from lms.dashboards.demonstration_voices import load_voices


class Command(BaseCommand):
    help = "Make the demonstration people, once. Only where DEMO is on."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--volunteers", type=int, default=0, help="Volunteers of a cohort, for trials."
        )
        parser.add_argument("--quiet", action="store_true", help="Do not list the accounts.")
        parser.add_argument(
            "--completed", type=int, default=0, help="Binômes that have finished, for trials."
        )
        parser.add_argument("--programme", help="Short name of their programme.")

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError("DEMO n’est pas activé : aucun compte de démonstration n’est créé.")
        load_people()
        load_voices()
        make_trial_keys(Issuer.current().name)
        if options["completed"]:
            self._complete(options["completed"], options["programme"])
        if options["volunteers"]:
            self._volunteer(options["volunteers"], options["programme"])
        if options["quiet"]:
            return
        self.stdout.write(f"Comptes de démonstration, mot de passe commun : {PASSWORD}")
        for name, role in ROLES.items():
            self.stdout.write(f"  {email(name):<24} {role}")

    def _complete(self, count: int, slug: str | None) -> None:
        if not slug:
            raise CommandError("--completed demande aussi --programme.")
        try:
            programme = load_completed(count, slug)
        except NothingToComplete as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{count} binômes ont terminé dans « {programme} ».")

    def _volunteer(self, count: int, slug: str | None) -> None:
        if not slug:
            raise CommandError("--volunteers demande aussi --programme.")
        programme = load_cohort(count, slug)
        self.stdout.write(f"{count} volontaires sont dans « {programme} ».")
